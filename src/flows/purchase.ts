// A purchase from cart to subscriptions. The cart is the durable token: a crashed purchase goes on from its id.
import type { Cart, CartCheckoutResult, NewCart, Order } from "../../generated/schema.ts";
import { CartLineError, PartnerCenterError, ProvisioningError, ResponseParseError } from "../errors.ts";
import { lineItemErrors } from "../helpers/carts/lines.ts";
import { type CheckoutMatch, matchCheckout } from "../helpers/checkout/checkout.ts";
import { matchOrdersToGroups } from "../helpers/checkout/match.ts";
import { parseTimestamp } from "../helpers/timestamp.ts";
import { comparable, idOf } from "../helpers/wire.ts";
import { checkPurchaseOptions, type PurchaseOptions } from "../options/purchase-options.ts";
import type { Call } from "../requests/call.ts";
import { createCart, getCart } from "../requests/carts.ts";
import { contextOf } from "../requests/failures.ts";
import { getOrder, getProvisioningStatus } from "../requests/orders.ts";
import { withResponseOf } from "../requests/responses.ts";
import { STORED } from "../transport/redact.ts";
import { isReason } from "../transport/wait.ts";
import { checkout, union } from "./checkout.ts";
import { waitForProvisioning } from "./provisioning.ts";
import { isAlreadySubmitted, ordersSince, recoverCheckout } from "./recovery.ts";

/** What a purchase came to. */
export interface Purchase {
  /** The cart as it was checked out. */
  cart: Cart;
  result: CartCheckoutResult;
  /** What became of every line. */
  lines: CheckoutMatch[];
}

/** See `CustomerClient.purchase`. */
export async function purchase(
  call: Call,
  customerId: string,
  what: NewCart | string,
  options: PurchaseOptions = {},
): Promise<Purchase> {
  checkPurchaseOptions(options, "checkoutCart");
  const resumed = typeof what === "string";
  const cart = resumed ? await getCart(call.reading(), customerId, what) : await createCart(call, customerId, what);
  if (!idOf(cart.id)) throw withoutId(cart, call, resumed ? "getCart" : "createCart");
  await options.onCart?.(cart);
  refuseBadLines(cart, call);
  let result = await buy(call, customerId, cart, options);
  try {
    if (resumed) result = await withEarlier(call, customerId, cart, result);
    if (options.waitForProvisioning ?? true) result = await follow(call, customerId, result, options);
  } catch (error) {
    throw isReason(error, call.signal) ? error : afterwards(error, cart, result);
  }
  return { cart, result, lines: matchCheckout(cart, result) };
}

/** A cart that can't be checked out, as nobody knows what to call it. */
function withoutId(cart: Cart, call: Call, operation: string): ResponseParseError {
  const message = `${operation}: the cart that was answered has no id, and was not checked out`;
  return new ResponseParseError(
    message,
    contextOf(call, operation, cart, "unknown"),
    JSON.stringify(cart).slice(0, STORED),
  );
}

/** The checkout was carried out, so an error that comes after it may not read as a refusal, whatever its own request met. */
function afterwards(error: unknown, { id }: Cart, result: CartCheckoutResult): unknown {
  if (!(error instanceof PartnerCenterError)) return error;
  error.result = result;
  if (error instanceof ProvisioningError) return error;
  error.message += ` The checkout came before that and was carried out (see result): go on with purchase("${id}").`;
  return Object.assign(error, { outcome: "unknown" as const });
}

/** Stops before the checkout while a line has an error. A cart that is bought already has nothing to refuse. */
function refuseBadLines(cart: Cart, call: Call): void {
  const lines = comparable(cart.status) === "ordered" ? [] : lineItemErrors(cart);
  if (lines.length === 0) return;
  const list = lines.map(({ lineItem, error }) =>
    `line ${lineItem.id} (${lineItem.catalogItemId}): ${error.errorCode} ${error.errorDescription ?? ""}`.replace(
      /[.\s]+$/,
      "",
    ),
  );
  throw new CartLineError(
    `purchase: nothing was bought, as lines of cart ${cart.id} have errors: ${list.join("; ")}. Update the cart, then purchase("${cart.id}").`,
    contextOf(call, "checkoutCart", cart, "rejected"),
    cart,
    lines,
  );
}

/** Checks out. Since the cart is this purchase's own, "already submitted" means that an earlier run of it has bought. */
async function buy(call: Call, customerId: string, cart: Cart, options: PurchaseOptions): Promise<CartCheckoutResult> {
  const place = { customerId, cartId: cart.id };
  try {
    return await checkout(call, place, options);
  } catch (error) {
    if (!isAlreadySubmitted(error) || error.outcome !== "rejected" || isReason(error, call.signal)) throw error;
    return recoverCheckout(call, place, { error, since: createdAt(cart), bought: [], cart });
  }
}

/** ms since 1970, on the service's clock. */
function createdAt(cart: Cart): number {
  return parseTimestamp(cart.creationTimestamp)?.getTime() ?? 0;
}

/** Adds what an earlier run of this purchase bought: the checkout of a half-bought cart may answer with the other half only. */
async function withEarlier(
  call: Call,
  customerId: string,
  cart: Cart,
  result: CartCheckoutResult,
): Promise<CartCheckoutResult> {
  if (matchCheckout(cart, result).every(({ order, error }) => order ?? error)) return result;
  const orders = await ordersSince(call.reading(), customerId, createdAt(cart), result.orders);
  const found = matchOrdersToGroups(cart, [...result.orders, ...orders]);
  return union(result, { ...result, orders: found.orders });
}

/** Waits for every order, one after the other: they are provisioned at the same time anyway. */
async function follow(
  call: Call,
  customerId: string,
  result: CartCheckoutResult,
  options: PurchaseOptions,
): Promise<CartCheckoutResult> {
  const read = call.reading();
  const orders: Order[] = [];
  for (const { id } of result.orders) {
    const reader = {
      getOrder: (of: Call) => getOrder(of, customerId, id, true),
      getStatuses: (of: Call) => getProvisioningStatus(of, customerId, id),
    };
    orders.push(await waitForProvisioning(reader, read, options));
  }
  return withResponseOf({ ...result, orders }, result);
}
