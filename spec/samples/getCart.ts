import { isExpired, type PartnerCenterClient } from "partner-center-commerce";

export async function getCart(client: PartnerCenterClient, customerId: string, cartId: string) {
  const cart = await client.customer(customerId).carts.get(cartId);
  if (cart.status === "Active" && isExpired(cart)) console.warn("Too old to be checked out, create it again.");
  return cart;
}
