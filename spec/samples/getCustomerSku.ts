import type { PartnerCenterClient } from "partner-center-commerce";

export async function getCustomerSku(
  client: PartnerCenterClient,
  customerId: string,
  productId: string,
  skuId: string,
) {
  const sku = await client.customer(customerId).catalog.sku(productId, skuId);
  console.log(`from ${sku.minimumQuantity} to ${sku.maximumQuantity} seats`);
  return sku;
}
