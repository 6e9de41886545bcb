import type { PartnerCenterClient } from "partner-center-commerce";

export async function createOrder(client: PartnerCenterClient, customerId: string, azureSubscriptionId: string) {
  const { orders } = client.customer(customerId);
  return orders.create(
    {
      billingCycle: "one_time",
      lineItems: [
        {
          lineItemNumber: 0,
          offerId: "DZH318Z0BQ4B:0047:DZH318Z0DSM8",
          friendlyName: "Build agents",
          quantity: 3,
          termDuration: "P1Y",
          provisioningContext: { subscriptionId: azureSubscriptionId, scope: "shared" },
        },
      ],
    },
    // One key, one purchase: a second try with this key does not buy again.
    { idempotencyKey: "build-agents-2024" },
  );
}
