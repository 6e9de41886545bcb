# Cancels the whole order.
REQUEST_ID=$(uuidgen)
curl --fail-with-body -X PATCH "$ENDPOINT/v1/customers/$CUSTOMER_ID/orders/$ORDER_ID" \
  -H "Authorization: Bearer $TOKEN" -H "Accept: application/json" -H "MS-Contract-Version: v1" \
  -H "MS-RequestId: $REQUEST_ID" -H "MS-CorrelationId: $(uuidgen)" \
  -H "Content-Type: application/json" --data @- <<'JSON'
{ "id": "Qm4rT9vXbKe2-LwZpYcN7sHdJ0aGfU5o1", "status": "cancelled" }
JSON
