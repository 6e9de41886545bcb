import type { PartnerCenterClient } from "partner-center-commerce";

export async function getSubscription(client: PartnerCenterClient, customerId: string, subscriptionId: string) {
  const subscription = await client.customer(customerId).subscriptions.get(subscriptionId);
  console.log(`${subscription.quantity} seats until ${subscription.commitmentEndDate}`);
  return subscription;
}
