import { type PartnerCenterClient, updateLineItem } from "partner-center-commerce";

export async function updateCart(client: PartnerCenterClient, customerId: string, cartId: string) {
  // Given a function, update reads the cart, hands it over, and writes what comes back.
  return client.customer(customerId).carts.update(cartId, (current) => updateLineItem(current, 0, { quantity: 30 }));
}
