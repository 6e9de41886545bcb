// Reading the lines of an order.
import type { Order, OrderLineItem } from "../../../generated/schema.ts";
import { checkArgument, checkObject, idOf, objects } from "../wire.ts";

/**
 * The first line of the order with that number, offer or subscription. Ids are compared without case.
 *
 * @returns `undefined` when no line has it, or the order has no lines.
 * @throws InvalidArgumentError if `order` is not an object, or `by` names none of the three.
 *
 * @example
 * import { findOrderLineItem } from "partner-center-commerce";
 *
 * const order = { id: "o1", lineItems: [{ lineItemNumber: 0, offerId: "MS-AZR-0145P", quantity: 1, subscriptionId: "EF2E1307-86E6-40E3-A794-872403FBD31C" }] };
 * findOrderLineItem(order, { offerId: "ms-azr-0145p" })?.lineItemNumber; // => 0
 * findOrderLineItem(order, { lineItemNumber: 7 }); // => undefined
 */
export function findOrderLineItem(
  order: Order,
  by: { lineItemNumber: number } | { offerId: string } | { subscriptionId: string },
): OrderLineItem | undefined {
  const wanted: { lineItemNumber?: number; offerId?: string; subscriptionId?: string } = checkObject(
    by,
    "by",
    "findOrderLineItem",
  );
  const key = (["lineItemNumber", "offerId", "subscriptionId"] as const).find((name) => idOf(wanted[name]) !== "");
  checkArgument(key, "by", "a lineItemNumber, offerId or subscriptionId", "findOrderLineItem");
  return objects(checkObject(order, "order", "findOrderLineItem").lineItems).find(
    (line) => idOf(line[key]) === idOf(wanted[key]),
  );
}

/**
 * The subscriptions that the order's lines show, each once, as spelled, in the order of the lines. A line shows its
 * subscription only once it is provisioned; software, reservations and savings plans may never show one.
 *
 * @throws InvalidArgumentError if `order` is not an object.
 *
 * @example
 * import { subscriptionIds } from "partner-center-commerce";
 *
 * const line = { lineItemNumber: 0, offerId: "CFQ7TTC0LF8S:0001:CFQ7TTC0N81H", quantity: 1 };
 * const provisioned = { ...line, lineItemNumber: 1, subscriptionId: "0c353b8e-da9d-4007-d0d4-bca8bd5b5ce1" };
 * subscriptionIds({ id: "o1", lineItems: [line, provisioned] }); // => ["0c353b8e-da9d-4007-d0d4-bca8bd5b5ce1"]
 */
export function subscriptionIds(order: Order): string[] {
  const ids = new Map<string, string>();
  for (const { subscriptionId } of objects(checkObject(order, "order", "subscriptionIds").lineItems)) {
    const id = idOf(subscriptionId);
    if (subscriptionId && !ids.has(id)) ids.set(id, subscriptionId);
  }
  return [...ids.values()];
}
