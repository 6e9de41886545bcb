import type { PartnerCenterClient } from "partner-center-commerce";

export async function getAvailability(client: PartnerCenterClient, catalogItemId: string) {
  // Is what was chosen yesterday still sold?
  const availability = await client.catalog("US").availability(catalogItemId);
  return availability.terms?.map(({ duration, billingCycle }) => `${duration}, ${billingCycle}`);
}
