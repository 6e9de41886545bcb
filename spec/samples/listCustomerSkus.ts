import type { PartnerCenterClient } from "partner-center-commerce";

export async function listCustomerSkus(client: PartnerCenterClient, customerId: string, productId: string) {
  // Trials and add-ons are SKUs as well.
  const skus = await client.customer(customerId).catalog.skus(productId).toArray();
  return skus.filter(({ isTrial, dynamicAttributes }) => !isTrial && !dynamicAttributes?.isAddon);
}
