curl --fail-with-body -X POST "$ENDPOINT/v1/customers/$CUSTOMER_ID/promotionEligibilities" \
  -H "Authorization: Bearer $TOKEN" -H "Accept: application/json" -H "MS-Contract-Version: v1" \
  -H "MS-RequestId: $(uuidgen)" -H "MS-CorrelationId: $(uuidgen)" \
  -H "Content-Type: application/json" --data @- <<'JSON'
{
  "items": [
    { "id": 0, "catalogItemId": "CFQ7TTC0LF8S:0001:CFQ7TTC0VZW5", "quantity": 25, "termDuration": "P1Y", "billingCycle": "monthly" }
  ]
}
JSON
