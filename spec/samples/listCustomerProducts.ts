import type { PartnerCenterClient } from "partner-center-commerce";

export async function listCustomerProducts(client: PartnerCenterClient, customerId: string, words: string) {
  const products = await client
    .customer(customerId)
    .catalog.products({ targetView: "OnlineServices", targetSegment: "commercial" })
    .toArray();
  return products.filter(({ title }) => title?.includes(words));
}
