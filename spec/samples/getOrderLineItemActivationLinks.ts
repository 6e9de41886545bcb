import type { PartnerCenterClient } from "partner-center-commerce";

export async function getOrderLineItemActivationLinks(
  client: PartnerCenterClient,
  customerId: string,
  orderId: string,
  lineItemNumber: number,
) {
  const [first] = await client.customer(customerId).orders.activationLinks(orderId, { lineItemNumber });
  return first?.link.uri;
}
