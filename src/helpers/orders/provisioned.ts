// How far an order has been provisioned: which of its lines have become something the customer can use.
import type { Order, OrderLineItem, OrderLineItemProvisioningStatus } from "../../../generated/schema.ts";
import { checkObject, comparable, idOf, objects } from "../wire.ts";
import { normalizeOrderStatus } from "./status.ts";

/** How far an order has come. */
export interface ProvisioningProgress {
  /** Lines that are provisioned, or cancelled. */
  provisioned: number;
  /** All lines of the order. */
  total: number;
  /** The lines that are not there yet. */
  waiting: OrderLineItem[];
}

/** Paid once, or scoped to Azure subscriptions: software, reservations and savings plans, which may never show a subscription. */
function mayShowNoSubscription(line: OrderLineItem, order: Order): boolean {
  return (
    comparable(order.billingCycle) === "onetime" ||
    Object.keys(line.provisioningContext ?? {}).some((key) => comparable(key) === "scope")
  );
}

/**
 * The lines of an order that are provisioned, counted. A line is provisioned once it shows its subscription or its provisioning
 * status says `fulfilled`; a cancelled line (quantity 0) has nothing to wait for. Where no status is known, a line of the kinds that
 * may never show a subscription (billed once, or with a scope: software, reservations, savings plans) follows the order's status `completed`.
 *
 * @param statuses what `orders.provisioningStatus` answered, if it was asked.
 * @throws InvalidArgumentError if `order` is not an object.
 *
 * @example
 * import { provisioningProgress } from "partner-center-commerce";
 *
 * const line = { lineItemNumber: 0, offerId: "CFQ7TTC0LF8S:0001:CFQ7TTC0N81H", quantity: 1 };
 * const order = { id: "o1", lineItems: [line, { ...line, lineItemNumber: 1, subscriptionId: "0c353b8e-da9d-4007-d0d4-bca8bd5b5ce1" }] };
 * provisioningProgress(order).provisioned; // => 1
 * provisioningProgress(order, [{ lineItemNumber: 0, status: "fulfilled" }]).provisioned; // => 2
 */
export function provisioningProgress(
  order: Order,
  statuses?: readonly OrderLineItemProvisioningStatus[] | null,
): ProvisioningProgress {
  const lines = objects(checkObject(order, "order", "provisioningProgress").lineItems);
  const known = new Map(objects(statuses).map(({ lineItemNumber, status }) => [lineItemNumber, comparable(status)]));
  const waiting = lines.filter((line) => {
    if (line.quantity === 0 || idOf(line.subscriptionId) !== "") return false;
    const status = known.get(line.lineItemNumber);
    if (status !== undefined) return status !== "fulfilled";
    return !(mayShowNoSubscription(line, order) && normalizeOrderStatus(order.status) === "completed");
  });
  return { provisioned: lines.length - waiting.length, total: lines.length, waiting };
}

/**
 * Whether every line of the order is provisioned, by the rules of {@link provisioningProgress}. An order without lines is not:
 * nothing has been provisioned.
 *
 * @param statuses what `orders.provisioningStatus` answered, if it was asked.
 * @throws InvalidArgumentError if `order` is not an object.
 *
 * @example
 * import { isProvisioned } from "partner-center-commerce";
 *
 * const software = { lineItemNumber: 0, offerId: "DG7GMGF0DWM3:0002:DG7GMGF0DT1M", quantity: 1 };
 * const order = { id: "o1", billingCycle: "one_time", status: "pending", lineItems: [software] };
 * isProvisioned(order); // => false
 * isProvisioned(order, [{ lineItemNumber: 0, status: "fulfilled" }]); // => true
 */
export function isProvisioned(order: Order, statuses?: readonly OrderLineItemProvisioningStatus[] | null): boolean {
  const { provisioned, total } = provisioningProgress(checkObject(order, "order", "isProvisioned"), statuses);
  return total > 0 && provisioned === total;
}

/**
 * Whether reading the order again may not be enough to follow it, so that its provisioning status is worth a call: a line is
 * waiting that may never show a subscription, or the order is `completed` and still a line shows none.
 *
 * @throws InvalidArgumentError if `order` is not an object.
 *
 * @example
 * import { needsProvisioningStatus } from "partner-center-commerce";
 *
 * const line = { lineItemNumber: 0, offerId: "CFQ7TTC0LF8S:0001:CFQ7TTC0N81H", quantity: 1 };
 * needsProvisioningStatus({ id: "o1", billingCycle: "monthly", status: "pending", lineItems: [line] }); // => false
 * needsProvisioningStatus({ id: "o2", billingCycle: "one_time", status: "pending", lineItems: [line] }); // => true
 */
export function needsProvisioningStatus(order: Order): boolean {
  const completed = normalizeOrderStatus(checkObject(order, "order", "needsProvisioningStatus").status) === "completed";
  return provisioningProgress(order).waiting.some((line) => completed || mayShowNoSubscription(line, order));
}
