import type { PartnerCenterClient } from "partner-center-commerce";

export async function getOrderActivationLinks(client: PartnerCenterClient, customerId: string, orderId: string) {
  const links = await client.customer(customerId).orders.activationLinks(orderId);
  return links.map(({ lineItemNumber, link }) => ({ lineItemNumber, url: link.uri }));
}
