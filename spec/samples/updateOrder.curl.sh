# Cancels the whole order. With lineItems, only those lines.
REQUEST_ID=$(uuidgen)
curl --fail-with-body -X PATCH "$ENDPOINT/v1/customers/$CUSTOMER_ID/orders/$ORDER_ID" \
  -H "Authorization: Bearer $TOKEN" -H "Accept: application/json" -H "MS-Contract-Version: v1" \
  -H "MS-RequestId: $REQUEST_ID" -H "MS-CorrelationId: $(uuidgen)" \
  -H "Content-Type: application/json" --data @- <<JSON
{ "id": "$ORDER_ID", "status": "cancelled" }
JSON
