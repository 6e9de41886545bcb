import { lineItemErrors, type PartnerCenterClient } from "partner-center-commerce";

export async function createCart(client: PartnerCenterClient, customerId: string) {
  const { carts } = client.customer(customerId);
  const cart = await carts.create({
    lineItems: [
      { catalogItemId: "CFQ7TTC0LF8S:0001:CFQ7TTC0VZW5", quantity: 25, billingCycle: "monthly", termDuration: "P1Y" },
      { catalogItemId: "DG7GMGF0DWT0:0001:DG7GMGF0DSQR", quantity: 40, billingCycle: "one_time" },
    ],
  });

  for (const { lineItem, error } of lineItemErrors(cart)) {
    console.warn(`Line ${lineItem.id} can't be bought: ${error.errorDescription}`);
  }
  return cart;
}
