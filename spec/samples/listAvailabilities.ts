import type { PartnerCenterClient } from "partner-center-commerce";

export async function listAvailabilities(client: PartnerCenterClient, productId: string, skuId: string) {
  const availabilities = await client.catalog("US").availabilities(productId, skuId).toArray();
  return availabilities.filter(({ isPurchasable }) => isPurchasable);
}
