import type { PartnerCenterClient } from "partner-center-commerce";

export async function getCustomer(client: PartnerCenterClient, customerId: string) {
  // A PermissionDeniedError with code 20002 means: no customer of this partner.
  const customer = await client.customers.get(customerId);
  return customer.relationshipToPartner;
}
