// The orders in whatever holds them: one order, a list of them, or what a checkout answered.
import type { CartCheckoutResult, Order } from "../../../generated/schema.ts";
import { idOf, objects } from "../wire.ts";

/** Each order id once, the last copy in the first one's place; orders without an id stay apart. */
export function eachOnce(orders: readonly Order[] | null | undefined): Order[] {
  const byId = new Map<unknown, Order>();
  for (const order of objects(orders)) byId.set(idOf(order.id) || order, order);
  return [...byId.values()];
}

/** A checkout's orders. The service may name one order for several groups, and a documented answer is a bare order. */
export function ordersOf(result: CartCheckoutResult | Order): Order[] {
  return eachOnce("lineItems" in result ? [result] : result.orders);
}
