import type { PartnerCenterClient } from "partner-center-commerce";

export async function getCustomerAvailability(client: PartnerCenterClient, customerId: string, catalogItemId: string) {
  // Is what was chosen yesterday still sold?
  const availability = await client.customer(customerId).catalog.availability(catalogItemId);
  return availability.terms?.map(({ duration, billingCycle }) => `${duration}, ${billingCycle}`);
}
