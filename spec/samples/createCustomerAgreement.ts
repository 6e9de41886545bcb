import type { PartnerCenterClient } from "partner-center-commerce";

export async function createCustomerAgreement(client: PartnerCenterClient, customerId: string, templateId: string) {
  return client.customer(customerId).agreements.confirm({
    primaryContact: { firstName: "Robin", lastName: "Example", email: "robin@contoso.example" },
    templateId,
    dateAgreed: "2024-03-08T00:00:00.000Z",
    type: "MicrosoftCustomerAgreement",
  });
}
