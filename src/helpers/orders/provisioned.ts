// How far an order has been provisioned: which of its lines have become something the customer can use.
import type { Order, OrderLineItem, OrderLineItemProvisioningStatus } from "../../../generated/schema.ts";
import { checkObject, comparable, idOf, objects } from "../wire.ts";
import { lineStateOf, normalizeOrderStatus } from "./status.ts";

/** How far an order has come. Every line is counted once. */
export interface ProvisioningProgress {
  /** Lines that are provisioned, and lines that were cancelled after the purchase (quantity 0). */
  provisioned: number;
  /** All lines of the order. */
  total: number;
  /** The lines that are not there yet. Of a cancelled order none: nothing more comes of it. */
  waiting: OrderLineItem[];
  /** The lines that will never be there: their provisioning status is `unfulfilled`, or their order is cancelled. */
  unfulfilled: OrderLineItem[];
}

/** Paid once, or scoped to Azure subscriptions: software, reservations and savings plans, which may never show a subscription. */
function mayShowNoSubscription(line: OrderLineItem, order: Order): boolean {
  return (
    comparable(order.billingCycle) === "onetime" ||
    Object.keys(line.provisioningContext ?? {}).some((key) => comparable(key) === "scope")
  );
}

/** What has become of a line, `status` being its provisioning status where that is known. */
function stateOf(
  line: OrderLineItem,
  order: Order,
  status: OrderLineItemProvisioningStatus | undefined,
): "provisioned" | "waiting" | "unfulfilled" {
  const orderStatus = normalizeOrderStatus(order.status);
  // A cancelled order keeps its quantities.
  if (orderStatus === "cancelled") return "unfulfilled";
  if (line.quantity === 0) return "provisioned";
  const state = status?.status && lineStateOf(status.status);
  if (state === "unfulfilled") return "unfulfilled";
  if (idOf(line.subscriptionId) !== "" || state === "fulfilled") return "provisioned";
  return !state && orderStatus === "completed" && mayShowNoSubscription(line, order) ? "provisioned" : "waiting";
}

/**
 * The lines of an order that are provisioned, counted. A line is provisioned once it shows its subscription or its provisioning
 * status says `fulfilled`; a line cancelled after the purchase (quantity 0) has nothing to wait for. A line whose status says `unfulfilled`
 * never will be, whatever its order's status, and no line of a cancelled order is. Where no status is known, a line of the kinds that
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
 * provisioningProgress(order, [{ lineItemNumber: 0, status: "unfulfilled" }]).unfulfilled; // => [line]
 */
export function provisioningProgress(
  order: Order,
  statuses?: readonly OrderLineItemProvisioningStatus[] | null,
): ProvisioningProgress {
  const lines = objects(checkObject(order, "order", "provisioningProgress").lineItems);
  const statusOf = new Map(objects(statuses).map((status) => [idOf(status.lineItemNumber), status]));
  const progress: ProvisioningProgress = { provisioned: 0, total: lines.length, waiting: [], unfulfilled: [] };
  for (const line of lines) {
    const state = stateOf(line, order, statusOf.get(idOf(line.lineItemNumber)));
    if (state === "provisioned") progress.provisioned += 1;
    else progress[state].push(line);
  }
  return progress;
}

/**
 * Whether every line of the order is provisioned, by the rules of {@link provisioningProgress}. An order without lines is not:
 * nothing has been provisioned. A cancelled order isn't either, nor a completed one with a line that is `unfulfilled`.
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
 * Whether reading the order may not be enough to follow it, so that its provisioning status is worth a call: a line shows no
 * subscription and is of a kind that may never show one, or the order is `completed` all the same. (A line that will not be
 * fulfilled says so there alone.)
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
  const status = normalizeOrderStatus(checkObject(order, "order", "needsProvisioningStatus").status);
  const open = objects(order.lineItems).filter(
    ({ quantity, subscriptionId }) => quantity !== 0 && !idOf(subscriptionId),
  );
  if (status === "cancelled") return false;
  return open.some((line) => status === "completed" || mayShowNoSubscription(line, order));
}
