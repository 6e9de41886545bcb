import type { PartnerCenterClient } from "partner-center-commerce";

export async function listCustomerAgreements(client: PartnerCenterClient, customerId: string) {
  const agreements = await client.customer(customerId).agreements.list();
  return agreements.length > 0;
}
