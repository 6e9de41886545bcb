# The whole subscription goes back, edited: what is left out is cleared.
URL="$ENDPOINT/v1/customers/$CUSTOMER_ID/subscriptions/$SUBSCRIPTION_ID"
CURRENT=$(curl --fail-with-body -s "$URL" \
  -H "Authorization: Bearer $TOKEN" -H "Accept: application/json" -H "MS-Contract-Version: v1" \
  -H "MS-RequestId: $(uuidgen)" -H "MS-CorrelationId: $(uuidgen)")
printf '%s' "$CURRENT" | sed 's/"autoRenewEnabled": *true/"autoRenewEnabled":false/' | curl --fail-with-body -X PATCH "$URL" \
  -H "Authorization: Bearer $TOKEN" -H "Accept: application/json" -H "MS-Contract-Version: v1" \
  -H "MS-RequestId: $(uuidgen)" -H "MS-CorrelationId: $(uuidgen)" \
  -H "If-Match: \"$(printf '%s' "$CURRENT" | sed -n 's/.*"etag": *"\([^"]*\)".*/\1/p')\"" \
  -H "Content-Type: application/json" --data @-
