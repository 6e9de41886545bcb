import type { PartnerCenterClient } from "partner-center-commerce";

export async function getCustomerProduct(client: PartnerCenterClient, customerId: string, productId: string) {
  return client.customer(customerId).catalog.product(productId);
}
