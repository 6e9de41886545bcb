import { isComplete, type PartnerCenterClient } from "partner-center-commerce";

export async function checkoutCart(client: PartnerCenterClient, customerId: string, cartId: string) {
  // Checking out twice buys once, so after a crash call this again with the same cart.
  const result = await client.customer(customerId).carts.checkout(cartId, { reattempts: 1 });

  for (const order of result.orders) console.log(`Order ${order.id}: ${order.status}`);
  if (!isComplete(result)) {
    for (const error of result.orderErrors ?? []) {
      console.warn(`Group ${error.orderGroupId} was not bought: ${error.description}`);
    }
  }
  return result;
}
