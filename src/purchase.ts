// A purchase from cart to subscriptions. The cart is the durable token: a crashed purchase goes on from its id.
import type { Cart, CartCheckoutResult, NewCart, Order } from "../generated/schema.ts";
import { type CheckoutOptions, createCart, getCart } from "./carts.ts";
import { checkCheckout, checkoutCart, union } from "./checkout.ts";
import {
  CartLineError,
  InvalidArgumentError,
  PartnerCenterError,
  ProvisioningError,
  ResponseParseError,
} from "./errors.ts";
import { lineItemErrors } from "./helpers/carts/lines.ts";
import { type CheckoutMatch, matchCheckout } from "./helpers/checkout/checkout.ts";
import { matchOrdersToGroups } from "./helpers/checkout/match.ts";
import { parseTimestamp } from "./helpers/timestamp.ts";
import { comparable, idOf } from "./helpers/wire.ts";
import { show } from "./options.ts";
import { getOrder, getProvisioningStatus } from "./orders.ts";
import { checkWait, type WaitOptions, waitForProvisioning } from "./provisioning.ts";
import { ordersSince, recoverable, recoverCheckout } from "./recovery.ts";
import { idsBehind, rememberAs } from "./responses.ts";
import { type Customer, reading } from "./session.ts";
import type { Call } from "./transport/intent.ts";
import { isReason } from "./transport/wait.ts";

/** Options of `purchase`: those of a checkout and of a wait, and what happens in between. */
export interface PurchaseOptions extends CheckoutOptions, WaitOptions {
  /** Awaited before the checkout: store `cart.id` here, and a crashed purchase can be resumed without buying twice. What it throws stops the purchase and is passed on. */
  onCart?: (cart: Cart) => void | Promise<void>;
  /** Wait until everything is provisioned; default true. */
  waitForProvisioning?: boolean;
}

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
  customer: Customer,
  call: Call,
  what: NewCart | string,
  options: PurchaseOptions,
): Promise<Purchase> {
  checkCheckout(options, "checkoutCart");
  checkWait(options, "checkoutCart");
  if (options.onCart !== undefined && typeof options.onCart !== "function")
    throw new InvalidArgumentError("onCart", `must be a function, not ${show(options.onCart)}`, "checkoutCart");
  const resumed = typeof what === "string";
  const cart = resumed ? await getCart(customer, reading(call), what) : await createCart(customer, call, what);
  if (!idOf(cart.id)) throw withoutId(cart, call, resumed ? "getCart" : "createCart");
  await options.onCart?.(cart);
  refuseBadLines(cart, call);
  let result = await buy(customer, call, cart, options);
  try {
    if (resumed) result = await withEarlier(customer, call, cart, result);
    if (options.waitForProvisioning) result = await follow(customer, call, result, options);
  } catch (error) {
    throw isReason(error, call.signal) ? error : afterwards(error, cart, result);
  }
  return { cart, result, lines: matchCheckout(cart, result) };
}

/** A cart that can't be checked out, as nobody knows what to call it. */
function withoutId(cart: Cart, { correlationId }: Call, operation: string): ResponseParseError {
  const { requestId, attempts = 0 } = idsBehind(cart);
  const context = { operation, requestId, correlationId, attempts, outcome: "unknown" } as const;
  const message = `${operation}: the cart that was answered has no id, and was not checked out`;
  return new ResponseParseError(message, context, JSON.stringify(cart).slice(0, 65_536));
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
function refuseBadLines(cart: Cart, { correlationId }: Call): void {
  const lines = comparable(cart.status) === "ordered" ? [] : lineItemErrors(cart);
  if (lines.length === 0) return;
  const { requestId, attempts = 0 } = idsBehind(cart);
  const context = { operation: "checkoutCart", requestId, correlationId, attempts, outcome: "rejected" } as const;
  const list = lines.map(({ lineItem, error }) =>
    `line ${lineItem.id} (${lineItem.catalogItemId}): ${error.errorCode} ${error.errorDescription ?? ""}`.replace(
      /[.\s]+$/,
      "",
    ),
  );
  throw new CartLineError(
    `purchase: nothing was bought, as lines of cart ${cart.id} have errors: ${list.join("; ")}. Update the cart, then purchase("${cart.id}").`,
    context,
    cart,
    lines,
  );
}

/** Checks out. Since the cart is this purchase's own, "already submitted" means that an earlier run of it has bought. */
async function buy(customer: Customer, call: Call, cart: Cart, options: PurchaseOptions): Promise<CartCheckoutResult> {
  try {
    return await checkoutCart(customer, call, cart.id, options);
  } catch (error) {
    if (!recoverable(error) || error.outcome !== "rejected" || isReason(error, call.signal)) throw error;
    return recoverCheckout({ customer, call, cartId: cart.id }, { error, since: createdAt(cart), bought: [], cart });
  }
}

/** ms since 1970, on the service's clock. */
function createdAt(cart: Cart): number {
  return parseTimestamp(cart.creationTimestamp)?.getTime() ?? 0;
}

/** Adds what an earlier run of this purchase bought: the checkout of a half-bought cart may answer with the other half only. */
async function withEarlier(
  customer: Customer,
  call: Call,
  cart: Cart,
  result: CartCheckoutResult,
): Promise<CartCheckoutResult> {
  if (matchCheckout(cart, result).every(({ order, error }) => order ?? error)) return result;
  const orders = await ordersSince(customer, reading(call), createdAt(cart), result.orders);
  const found = matchOrdersToGroups(cart, [...result.orders, ...orders]);
  return union(result, { ...result, orders: found.orders });
}

/** Waits for every order, one after the other: they are provisioned at the same time anyway. */
async function follow(
  customer: Customer,
  call: Call,
  result: CartCheckoutResult,
  options: WaitOptions,
): Promise<CartCheckoutResult> {
  const read = reading(call);
  const orders: Order[] = [];
  for (const { id } of result.orders) {
    const reader = {
      getOrder: (of: Call) => getOrder(customer, of, id, true),
      getStatuses: (of: Call) => getProvisioningStatus(customer, of, id),
    };
    orders.push(await waitForProvisioning(reader, read, options));
  }
  return rememberAs({ ...result, orders }, result);
}
