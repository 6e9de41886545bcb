# The body replaces all lines of the cart.
REQUEST_ID=$(uuidgen)
curl --fail-with-body -X PUT "$ENDPOINT/v1/customers/$CUSTOMER_ID/carts/$CART_ID" \
  -H "Authorization: Bearer $TOKEN" -H "Accept: application/json" -H "MS-Contract-Version: v1" \
  -H "MS-RequestId: $REQUEST_ID" -H "MS-CorrelationId: $(uuidgen)" \
  -H "Content-Type: application/json" --data @- <<'JSON'
{
  "lineItems": [
    {
      "id": 0,
      "catalogItemId": "CFQ7TTC0LF8S:0001:CFQ7TTC0VZW5",
      "quantity": 30,
      "billingCycle": "monthly",
      "termDuration": "P1Y"
    }
  ]
}
JSON
