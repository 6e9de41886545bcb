import type { PartnerCenterClient } from "partner-center-commerce";

export async function getSku(client: PartnerCenterClient, productId: string, skuId: string) {
  const sku = await client.catalog("US").sku(productId, skuId);
  console.log(`from ${sku.minimumQuantity} to ${sku.maximumQuantity} seats`);
  return sku;
}
