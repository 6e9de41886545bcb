# Sent twice, the second is refused with 600061: confirmed already.
curl --fail-with-body -X POST "$ENDPOINT/v1/customers/$CUSTOMER_ID/agreements" \
  -H "Authorization: Bearer $TOKEN" -H "Accept: application/json" -H "MS-Contract-Version: v1" \
  -H "MS-RequestId: $(uuidgen)" -H "MS-CorrelationId: $(uuidgen)" \
  -H "Content-Type: application/json" --data @- <<'JSON'
{
  "primaryContact": { "firstName": "Robin", "lastName": "Example", "email": "robin@contoso.example", "phoneNumber": "5550142" },
  "templateId": "9d3b6e1c-70f4-4a28-8c95-2e7f1b0d5a64",
  "dateAgreed": "2024-03-08T00:00:00.000Z",
  "type": "MicrosoftCustomerAgreement"
}
JSON
