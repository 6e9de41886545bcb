import type { PartnerCenterClient } from "partner-center-commerce";

export async function updateSubscription(client: PartnerCenterClient, customerId: string, subscriptionId: string) {
  const { subscriptions } = client.customer(customerId);
  // Reads, edits and writes the whole of it; reads again when somebody else was faster.
  return subscriptions.update(subscriptionId, (current) => ({ ...current, quantity: current.quantity + 2 }));
}
