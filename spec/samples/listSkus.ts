import type { PartnerCenterClient } from "partner-center-commerce";

export async function listSkus(client: PartnerCenterClient, productId: string) {
  // Trials and add-ons are SKUs as well.
  const skus = await client.catalog("US").skus(productId).toArray();
  return skus.filter(({ isTrial, dynamicAttributes }) => !isTrial && !dynamicAttributes?.isAddon);
}
