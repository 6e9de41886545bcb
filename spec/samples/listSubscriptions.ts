import type { PartnerCenterClient } from "partner-center-commerce";

export async function listSubscriptions(client: PartnerCenterClient, customerId: string, orderId: string) {
  return client.customer(customerId).subscriptions.list({ orderId }).toArray();
}
