import type { PartnerCenterClient } from "partner-center-commerce";

export async function getProduct(client: PartnerCenterClient, productId: string) {
  return client.catalog("US").product(productId);
}
