curl --fail-with-body "$ENDPOINT/v1/customers/$CUSTOMER_ID/orders/$ORDER_ID/attachment/$ATTACHMENT_ID" \
  -H "Authorization: Bearer $TOKEN" -H "MS-Contract-Version: v1" \
  -H "MS-RequestId: $(uuidgen)" -H "MS-CorrelationId: $(uuidgen)" \
  --output purchase-order.pdf
