# Send it again with the same MS-RequestId when no answer came.
REQUEST_ID=$(uuidgen)
curl --fail-with-body -X POST "$ENDPOINT/v1/customers/$CUSTOMER_ID/carts" \
  -H "Authorization: Bearer $TOKEN" -H "Accept: application/json" -H "MS-Contract-Version: v1" \
  -H "MS-RequestId: $REQUEST_ID" -H "MS-CorrelationId: $(uuidgen)" \
  -H "Content-Type: application/json" --data @- <<'JSON'
{
  "lineItems": [
    {
      "catalogItemId": "CFQ7TTC0LF8S:0001:CFQ7TTC0VZW5",
      "quantity": 25,
      "billingCycle": "monthly",
      "termDuration": "P1Y"
    }
  ]
}
JSON
