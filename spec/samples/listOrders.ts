import type { PartnerCenterClient } from "partner-center-commerce";

export async function listOrders(client: PartnerCenterClient, customerId: string) {
  const unfinished: string[] = [];
  // Pages are fetched as the loop gets to them.
  for await (const order of client.customer(customerId).orders.list({ billingCycle: "monthly" })) {
    if (order.status !== "completed") unfinished.push(order.id);
  }
  return unfinished;
}
