// A purchase from cart to subscriptions. The cart is the durable token: a crashed purchase goes on from its id.
import type { Cart, CartCheckoutResult, CartLineItem, NewCart, Order } from "../../generated/schema.ts";
import { checkId, show } from "../arguments.ts";
import { CartLineError, ResponseParseError } from "../errors.ts";
import { lineItemErrors } from "../helpers/carts/lines.ts";
import { type CheckoutMatch, failedMatches, matchCheckout } from "../helpers/checkout/checkout.ts";
import { comparable, idOf, objects } from "../helpers/wire.ts";
import { checkPurchaseOptions, type PurchaseOptions } from "../options/purchase-options.ts";
import type { Call } from "../requests/calls/call.ts";
import { contextOf } from "../requests/calls/failures.ts";
import { withResponseOf } from "../requests/calls/responses.ts";
import { createCart, getCart } from "../requests/carts.ts";
import { STORED } from "../transport/answers/redact.ts";
import { checkout } from "./checkout.ts";
import { waitForProvisioning } from "./provisioning.ts";
import { addEarlier } from "./recovery.ts";

/** What a purchase came to. */
export interface Purchase {
  /** The cart as it was checked out. */
  cart: Cart;
  /** What the checkout answered, its orders as last read. */
  result: CartCheckoutResult;
  /** What became of every line, add-ons included. */
  lines: CheckoutMatch[];
  /** Whether every line has an order. */
  complete: boolean;
  /** The lines without an order, each with its `error` if the service gave one: mend the cause, then purchase the cart's id again. */
  failed: CheckoutMatch[];
}

const NAME = "purchase";

/** See `CustomerClient.purchase`. */
export async function purchase(
  call: Call,
  customerId: string,
  what: NewCart | string,
  options: PurchaseOptions = {},
): Promise<Purchase> {
  checkPurchaseOptions(options, "checkoutCart");
  const resumed = typeof what === "string";
  const started = call.buying(resumed ? { name: NAME, cartId: what } : { name: NAME });
  // The cart may be an earlier run's, which may have bought of it.
  const mayBeBought = resumed || call.repeats;
  const cart = resumed
    ? await getCart(started.reading(), customerId, what)
    : await createdCart(started, customerId, what);
  if (!idOf(cart.id)) throw withoutId(cart, started, resumed ? "getCart" : "createCart");
  const { id: cartId } = cart;
  await options.onCart?.(cart);
  const checkingOut = call.buying({ name: NAME, cartId });
  refuseBadLines(cart, checkingOut, mayBeBought);
  const result = await checkout(checkingOut, { customerId, cartId }, options);
  const bought = call.buying({ name: NAME, cartId, result, done: true }).reading();
  const all = mayBeBought ? await withEarlier(bought, customerId, cart, result) : result;
  const followed = (options.waitForProvisioning ?? true) ? await follow(bought, customerId, all, options) : all;
  const lines = matchCheckout(cart, followed);
  const failed = failedMatches(lines);
  return { cart, result: followed, lines, complete: failed.length === 0, failed };
}

/** The new cart. Under a key its creation is answered as it was at first: what it says of bad lines may have been mended since. */
async function createdCart(call: Call, customerId: string, wanted: NewCart): Promise<Cart> {
  const created = await createCart(call, customerId, wanted);
  if (!call.repeats || !idOf(created.id) || lineItemErrors(created).length === 0) return created;
  return getCart(call.buying({ cartId: created.id }).reading(), customerId, created.id);
}

/** A cart that can't be checked out, as nobody knows what to call it. */
function withoutId(cart: Cart, call: Call, operation: string): ResponseParseError {
  return new ResponseParseError(
    `${NAME}: ${operation}: the cart that was answered has no id, and was not checked out`,
    contextOf(call, operation, cart, "unknown"),
    JSON.stringify(cart).slice(0, STORED),
  );
}

/** Stops before the checkout while a line has an error. A cart that is bought already has nothing to refuse. */
function refuseBadLines(cart: Cart, call: Call, mayBeBought: boolean): void {
  const lines = comparable(cart.status) === "ordered" ? [] : lineItemErrors(cart);
  if (lines.length === 0) return;
  const list = lines.map(({ lineItem: { id, catalogItemId }, error: { errorCode, errorDescription } }) =>
    `line ${id} (${catalogItemId}): ${errorCode} ${errorDescription ?? ""}`.replace(/[.\s]+$/, ""),
  );
  const nothing = mayBeBought ? "nothing more was bought (orders.list() shows what was before)" : "nothing was bought";
  throw new CartLineError(
    `${NAME}: ${nothing}, as lines of cart ${cart.id} have errors: ${list.join("; ")}. Update the cart, then purchase("${cart.id}").`,
    contextOf(call, "checkoutCart", cart, "rejected"),
    cart,
    lines,
  );
}

/**
 * Adds what an earlier run of this purchase bought: the checkout of a half-bought cart may answer with the other half only.
 * What was refused just now was not bought earlier, whatever else the customer has bought.
 */
async function withEarlier(
  call: Call,
  customerId: string,
  cart: Cart,
  result: CartCheckoutResult,
): Promise<CartCheckoutResult> {
  const isTold = matchCheckout(cart, result).every(({ order, error }) => order ?? error);
  if (isTold) return result;
  const { orderErrors, ...answered } = result;
  const refused = new Set(objects(orderErrors).map(({ orderGroupId }) => orderGroupId));
  const all = await addEarlier(call, customerId, withoutGroups(cart, refused), withResponseOf(answered, result));
  return orderErrors ? withResponseOf({ ...all, orderErrors }, result) : all;
}

/** The cart without the lines of these order groups; an add-on without a group is in its base's. */
function withoutGroups(cart: Cart, groups: ReadonlySet<string | undefined>): Cart {
  const rest = (lines: CartLineItem[]): CartLineItem[] =>
    objects(lines)
      .filter(({ orderGroup }) => orderGroup === undefined || !groups.has(orderGroup))
      .map((line) => (line.addonItems ? { ...line, addonItems: rest(line.addonItems) } : line));
  return { ...cart, lineItems: rest(cart.lineItems ?? []) };
}

/** Waits for every order, one after the other: they are provisioned at the same time anyway. */
async function follow(
  call: Call,
  customerId: string,
  result: CartCheckoutResult,
  options: PurchaseOptions,
): Promise<CartCheckoutResult> {
  const orders: Order[] = [];
  for (const order of result.orders) {
    // It was bought just now: it may not be visible for as long as the call may take.
    const place = {
      customerId,
      orderId: idOfBought(order, call),
      includePrice: true,
      appearsWithin: Number.POSITIVE_INFINITY,
    };
    const known = call.buying({ ...call.purchase, result: { ...result, orders: replaced(result.orders, orders) } });
    orders.push(await waitForProvisioning(known, place, options));
  }
  return withResponseOf({ ...result, orders }, result);
}

/** Throws where what was answered can't be asked for: it is bought all the same. */
function idOfBought(order: Order, call: Call): string {
  try {
    return checkId(order.id, "id", "checkoutCart");
  } catch (error) {
    const { cartId } = call.purchase ?? {};
    throw new ResponseParseError(
      `${NAME}: checkoutCart: an order has no id that it could be followed by (${show(order.id)}). It was bought: don't buy it again; look for it in orders.list(), or go on with purchase("${cartId}").`,
      contextOf(call, "checkoutCart", call.purchase?.result ?? order, "done", error),
      JSON.stringify(order).slice(0, STORED),
    );
  }
}

/** The orders, the first of them as last read. */
function replaced(orders: readonly Order[], read: readonly Order[]): Order[] {
  return [...read, ...orders.slice(read.length)];
}
