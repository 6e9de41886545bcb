import type { PartnerCenterClient } from "partner-center-commerce";

export async function getOrderProvisioningStatus(client: PartnerCenterClient, customerId: string, orderId: string) {
  // Takes a token on behalf of a user: an application's alone gets 403.
  const lines = await client.customer(customerId).orders.provisioningStatus(orderId);
  for (const line of lines) console.log(`Line ${line.lineItemNumber}: ${line.status}`);
  return lines.every((line) => line.status === "fulfilled");
}
