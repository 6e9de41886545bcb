import type { PartnerCenterClient } from "partner-center-commerce";

export async function listCustomerAvailabilities(
  client: PartnerCenterClient,
  customerId: string,
  productId: string,
  skuId: string,
) {
  const availabilities = await client.customer(customerId).catalog.availabilities(productId, skuId).toArray();
  return availabilities.filter(({ isPurchasable }) => isPurchasable);
}
