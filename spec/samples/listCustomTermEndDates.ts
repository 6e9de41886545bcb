import type { PartnerCenterClient } from "partner-center-commerce";

export async function listCustomTermEndDates(client: PartnerCenterClient, customerId: string) {
  const dates = await client.customer(customerId).customTermEndDates({ termDuration: "P1Y" }).toArray();
  return dates.map(({ allowedCustomTermEndDate }) => allowedCustomTermEndDate);
}
