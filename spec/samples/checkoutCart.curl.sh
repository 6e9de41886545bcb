# Buys the cart, once however often it is sent.
REQUEST_ID=$(uuidgen)
curl --fail-with-body -X POST "$ENDPOINT/v1/customers/$CUSTOMER_ID/carts/$CART_ID/checkout" \
  -H "Authorization: Bearer $TOKEN" -H "Accept: application/json" -H "MS-Contract-Version: v1" \
  -H "MS-RequestId: $REQUEST_ID" -H "MS-CorrelationId: $(uuidgen)" \
  -H "Content-Length: 0"
