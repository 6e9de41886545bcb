# Buys. Send it again with the same MS-RequestId when no answer came.
REQUEST_ID=$(uuidgen)
curl --fail-with-body -X POST "$ENDPOINT/v1/customers/$CUSTOMER_ID/orders" \
  -H "Authorization: Bearer $TOKEN" -H "Accept: application/json" -H "MS-Contract-Version: v1" \
  -H "MS-RequestId: $REQUEST_ID" -H "MS-CorrelationId: $(uuidgen)" \
  -H "Content-Type: application/json" --data @- <<'JSON'
{
  "billingCycle": "one_time",
  "lineItems": [
    {
      "lineItemNumber": 0,
      "offerId": "DZH318Z0BQ4B:0047:DZH318Z0DSM8",
      "friendlyName": "Build agents",
      "quantity": 3,
      "termDuration": "P1Y",
      "provisioningContext": { "subscriptionId": "c40e7f15-2b9a-4d63-8e71-5f0a9d3c6b28", "scope": "shared" }
    }
  ]
}
JSON
