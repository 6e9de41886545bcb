import { type PartnerCenterClient, subscriptionIds, totalPrice } from "partner-center-commerce";

export async function getOrder(client: PartnerCenterClient, customerId: string, orderId: string) {
  const order = await client.customer(customerId).orders.get(orderId, { includePrice: true });
  console.log(order.status, subscriptionIds(order), totalPrice([order]));
  return order;
}
