# Send it again with the same MS-RequestId when no answer came.
REQUEST_ID=$(uuidgen)
curl --fail-with-body "$ENDPOINT/v1/customers/$CUSTOMER_ID/orders/$ORDER_ID/attachment" \
  -H "Authorization: Bearer $TOKEN" -H "Accept: application/json" -H "MS-Contract-Version: v1" \
  -H "MS-RequestId: $REQUEST_ID" -H "MS-CorrelationId: $(uuidgen)" \
  -F 'metadata={"customerPrice":"7140.00","currency":"EUR","isPartOfTender":false};type=application/json' \
  -F 'pofiles=@purchase-order.pdf;type=application/pdf'
