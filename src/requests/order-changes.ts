// What an order is mostly changed for: it is cancelled, or add-ons are bought for its subscriptions.
import type { AddOnLineItem, Order, OrderLineItemRef, OrderPatch } from "../../generated/schema.ts";
import { checkCount, checkId, checkLines, checkOrderLines } from "../check.ts";
import { updateOrder } from "../resources/orders.ts";
import type { Call } from "../transport/intent.ts";
import type { Customer } from "./session.ts";

/** See `orders.cancel`. */
export async function cancelOrder(
  customer: Customer,
  call: Call,
  orderId: string,
  lineItems: OrderLineItemRef[] | undefined,
): Promise<Order> {
  const patch: OrderPatch = { id: orderId, status: "cancelled" };
  if (lineItems !== undefined) {
    checkLines({ lineItems }, "options", "updateOrder", ({ lineItemNumber }, name) =>
      checkCount(lineItemNumber, 0, `${name}.lineItemNumber`, "updateOrder"),
    );
    patch.lineItems = lineItems.map(({ lineItemNumber, offerId }) => ({ lineItemNumber, offerId }));
  }
  return updateOrder(customer, call, orderId, patch);
}

/** See `orders.addOn`. */
export async function buyAddOn(
  customer: Customer,
  call: Call,
  orderId: string,
  lineItems: AddOnLineItem[],
): Promise<Order> {
  checkOrderLines({ lineItems }, "addOn", "updateOrder");
  lineItems.forEach(({ parentSubscriptionId }, index) => {
    checkId(parentSubscriptionId, `addOn.lineItems[${index}].parentSubscriptionId`, "updateOrder");
  });
  return updateOrder(customer, call, orderId, { referenceCustomerId: customer.customerId, lineItems });
}
