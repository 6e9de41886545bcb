import type { PartnerCenterClient } from "partner-center-commerce";

export async function updateOrder(client: PartnerCenterClient, customerId: string, orderId: string) {
  const { orders } = client.customer(customerId);
  const order = await orders.get(orderId);

  // Cancel the software of the order and keep the rest. Without lineItems, all of it is cancelled.
  const software = order.lineItems.filter((line) => line.offerId.startsWith("DG7GMGF0"));
  return orders.cancel(orderId, {
    lineItems: software.map(({ lineItemNumber, offerId }) => ({ lineItemNumber, offerId })),
  });
}
