import type { PartnerCenterClient } from "partner-center-commerce";

export async function listProducts(client: PartnerCenterClient, words: string) {
  const products = await client
    .catalog("US")
    .products({ targetView: "OnlineServices", targetSegment: "commercial" })
    .toArray();
  return products.filter(({ title }) => title?.includes(words));
}
