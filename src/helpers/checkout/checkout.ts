// What a checkout made of a cart.
import type {
  Cart,
  CartCheckoutResult,
  CartError,
  CartLineItem,
  Order,
  OrderError,
  OrderLineItem,
} from "../../../generated/schema.ts";
import { errorOf, type PlacedLine, placedLines } from "../carts/lines.ts";
import { ordersOf } from "../orders/list.ts";
import { checkArgument, checkObject, objects } from "../wire.ts";
import { matchLines } from "./match.ts";

/** What became of one line of a cart. With neither order nor error, the checkout said nothing about the line. */
export interface CheckoutMatch {
  /** The line, as the cart holds it. */
  lineItem: CartLineItem;
  /** The order that its group became. */
  order?: Order;
  /** Its line of that order. */
  orderLineItem?: OrderLineItem;
  /** Its subscription, once the order shows one. */
  subscriptionId?: string;
  /** Why it was not bought: its own error, else its order group's. */
  error?: OrderError | CartError;
}

/**
 * What became of every line of a cart, add-ons included, in the order of the cart: each line appears once, and no order
 * line is used twice. Orders are told apart by their lines (catalog item, quantity, term, and whatever else both sides show);
 * where two lines can't be told apart, the first gets the first. A line with an error of its own, or in a failed group, gets that
 * error and no order. An error that names no group goes to the lines that nothing else was said about.
 *
 * @param cart the cart as it was checked out.
 * @param result what the checkout answered.
 * @throws InvalidArgumentError if `cart` or `result` is not an object.
 *
 * @example
 * import { matchCheckout } from "partner-center-commerce";
 *
 * const line = { id: 0, catalogItemId: "CFQ7TTC0LF8S:0001:CFQ7TTC0N81H", quantity: 5, billingCycle: "monthly", orderGroup: "0" };
 * const cart = { id: "c1", lineItems: [line, { ...line, id: 1, quantity: 2, orderGroup: "1" }] };
 * const orderLineItem = { lineItemNumber: 0, offerId: line.catalogItemId, quantity: 5, subscriptionId: "0c353b8e-da9d-4007-d0d4-bca8bd5b5ce1" };
 * const result = {
 *   orders: [{ id: "a68736758d9c", lineItems: [orderLineItem] }],
 *   orderErrors: [{ orderGroupId: "1", code: 800010, description: "No inventory." }],
 * };
 * const [bought, failed] = matchCheckout(cart, result);
 * bought?.order?.id; // => "a68736758d9c"
 * bought?.subscriptionId; // => "0c353b8e-da9d-4007-d0d4-bca8bd5b5ce1"
 * failed?.error; // => { orderGroupId: "1", code: 800010, description: "No inventory." }
 */
export function matchCheckout(cart: Cart, result: CartCheckoutResult): CheckoutMatch[] {
  const lines = placedLines(cart, "matchCheckout");
  const orders = ordersOf(checkObject(result, "result", "matchCheckout"));
  const errors = objects(result.orderErrors);
  const byGroup = new Map(errors.map((error) => [String(error.orderGroupId ?? ""), error]));
  const ofNoGroup = byGroup.get("");
  byGroup.delete("");
  const errorFor = ({ lineItem, group }: PlacedLine): OrderError | CartError | undefined =>
    errorOf(lineItem) ?? byGroup.get(group);
  const ordered = matchLines(
    lines.filter((line) => !errorFor(line)),
    orders,
  );
  return lines.map((line) => {
    const error = errorFor(line) ?? ofNoGroup;
    return { lineItem: line.lineItem, ...(ordered.get(line) ?? (error && { error })) };
  });
}

/**
 * The lines that were not bought: those without an order, each with its `error` if the checkout gave one. None, once everything is bought.
 *
 * @param matches what {@link matchCheckout} gave.
 * @throws InvalidArgumentError if `matches` is no list.
 *
 * @example
 * import { failedMatches, matchCheckout } from "partner-center-commerce";
 *
 * const lineItem = { id: 0, catalogItemId: "MS-AZR-0145P", quantity: 1, billingCycle: "monthly", orderGroup: "0" };
 * const orderErrors = [{ orderGroupId: "0", code: 800010, description: "No inventory." }];
 * const matches = matchCheckout({ id: "c1", lineItems: [lineItem] }, { orders: [], orderErrors });
 * failedMatches(matches).map(({ error }) => error); // => orderErrors
 */
export function failedMatches(matches: readonly CheckoutMatch[]): CheckoutMatch[] {
  checkArgument(Array.isArray(matches), "matches", "a list of matches", "failedMatches");
  return matches.filter(({ order }) => !order);
}

/**
 * Whether the checkout made an order of every group: it made some, and reports no group that failed. A group that the answer
 * passes over in silence shows in {@link matchCheckout}, as a line with neither order nor error.
 *
 * @throws InvalidArgumentError if `result` is not an object.
 *
 * @example
 * import { isComplete } from "partner-center-commerce";
 *
 * const orders = [{ id: "a68736758d9c", lineItems: [] }];
 * isComplete({ orders }); // => true
 * isComplete({ orders, orderErrors: [{ orderGroupId: "1", code: 800010 }] }); // => false
 */
export function isComplete(result: CartCheckoutResult): boolean {
  return ordersOf(checkObject(result, "result", "isComplete")).length > 0 && objects(result.orderErrors).length === 0;
}
