curl --fail-with-body "$ENDPOINT/v1/products/$PRODUCT_ID/skus/$SKU_ID?country=US" \
  -H "Authorization: Bearer $TOKEN" -H "Accept: application/json" -H "MS-Contract-Version: v1" \
  -H "MS-RequestId: $(uuidgen)" -H "MS-CorrelationId: $(uuidgen)"
