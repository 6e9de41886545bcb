// "Already submitted": the cart is bought, and its orders are found again among the customer's.
import type { Cart, CartCheckoutResult, Order } from "../generated/schema.ts";
import { getCart } from "./carts.ts";
import { type ApiError, apiError, isErrorCode, PartnerCenterError } from "./errors.ts";
import { matchOrdersToGroups } from "./helpers/checkout/match.ts";
import { eachOnce } from "./helpers/orders/list.ts";
import { parseTimestamp } from "./helpers/timestamp.ts";
import { idOf, objects } from "./helpers/wire.ts";
import { listOrders } from "./listing.ts";
import { rememberRefusal } from "./remember.ts";
import { rememberAs } from "./responses.ts";
import { type Customer, DEFAULT_RETRY, reading } from "./session.ts";
import { backoffDelay } from "./transport/backoff.ts";
import type { Call } from "./transport/intent.ts";
import { isReason, sleep } from "./transport/wait.ts";

/** True for the fault "cart already submitted". */
export function recoverable(error: unknown): error is ApiError {
  return isErrorCode(error, "800065");
}

/** What is looked for. */
export interface Lost {
  /** The answer that said so. */
  error: ApiError;
  /** Orders are no older than this: ms since 1970, on the service's clock. */
  since: number;
  /** What earlier rounds of the same checkout bought. */
  bought: readonly Order[];
  /** The cart, if it has been read. */
  cart?: Cart;
}

/** ms; the list of orders may lag by 15 minutes, so a call without a deadline looks a little longer than that. */
const LONGEST_LAG = 20 * 60_000;

/**
 * Reads the customer's orders until each order group of the cart has one, and returns them as the checkout's result.
 * Throws the fault it started from, outcome `unknown`, when they can't be found before the call's deadline.
 */
export async function recoverCheckout(
  { customer, call, cartId }: { customer: Customer; call: Call; cartId: string },
  lost: Lost,
): Promise<CartCheckoutResult> {
  const read = reading(call);
  const { baseDelay, maxDelay } = call.retry || DEFAULT_RETRY;
  const end = Math.min(call.deadlineAt, performance.now() + LONGEST_LAG);
  try {
    const cart = lost.cart ?? (await getCart(customer, read, cartId));
    for (let n = 0; ; n++) {
      const orders = await ordersSince(customer, read, lost.since, lost.bought);
      // What earlier rounds bought is part of the cart as well: only all of it together accounts for every group.
      const found = matchOrdersToGroups(cart, [...lost.bought, ...orders]);
      if (found.orders.length > 0 && found.unmatchedGroups.length === 0)
        return rememberRefusal({ orders: found.orders }, lost.error);
      // Half of the backoff is certain: this waits for a list to catch up, and must not spin.
      const delay = Math.max(
        100,
        backoffDelay(n, baseDelay, maxDelay, () => 0.5 + Math.random() / 2),
      );
      if (performance.now() + delay >= end) throw notFound(lost, customer, cartId, call);
      await sleep(delay, call.signal);
    }
  } catch (error) {
    if (isReason(error, call.signal)) throw error;
    if (error instanceof PartnerCenterError && error !== lost.error && !recoverable(error))
      throw notFound(lost, customer, cartId, call, error);
    throw error;
  }
}

/**
 * The result of a further try that was told "already submitted": another process may have bought the groups that had
 * failed, and nobody should buy them again. Looks once, and adds what it finds.
 */
export async function boughtElsewhere(
  { customer, call, cartId }: { customer: Customer; call: Call; cartId: string },
  result: CartCheckoutResult,
  since: number,
): Promise<CartCheckoutResult> {
  const read = reading(call);
  try {
    const cart = await getCart(customer, read, cartId);
    const orders = await ordersSince(customer, read, since, result.orders);
    const found = matchOrdersToGroups(cart, [...result.orders, ...orders]);
    const { orderErrors = [], ...rest } = result;
    const left = orderErrors.filter(({ orderGroupId }) => found.unmatchedGroups.includes(orderGroupId ?? ""));
    const all: CartCheckoutResult = { ...rest, orders: eachOnce([...result.orders, ...found.orders]) };
    if (left.length > 0) all.orderErrors = left;
    return rememberAs(all, result);
  } catch (error) {
    if (!(error instanceof PartnerCenterError) || isReason(error, call.signal)) throw error;
    return result;
  }
}

/** The customer's orders created since then (ms since 1970, on the service's clock), bar those that are known; oldest first. */
export async function ordersSince(
  customer: Customer,
  call: Call,
  since: number,
  known: readonly Order[],
): Promise<Order[]> {
  const ids = new Set(known.map(({ id }) => idOf(id)));
  const found: { order: Order; created: number }[] = [];
  for await (const { items } of listOrders(customer, call, {})) {
    for (const order of objects(items)) {
      // What has no id is no order.
      if (typeof order?.id !== "string") continue;
      const created = parseTimestamp(order.creationDate)?.getTime();
      if (created === undefined || ids.has(idOf(order.id))) continue;
      // A creation date without a fraction has been cut to the second.
      const latest = /:\d\d\./.test(order.creationDate ?? "") ? created : created + 999;
      if (latest >= since) found.push({ order, created });
    }
  }
  return found.sort((a, b) => a.created - b.created).map(({ order }) => order);
}

/** How far the service's clock is ahead of this machine's, ms, by the `Date` of an answer that has just come; 0 if about the same. */
export function clockSkew({ headers }: ApiError): number {
  const skew = Date.parse(headers.get("date") ?? "") - Date.now();
  // `Date` is cut to the second, and the answer took a moment.
  return skew > 500 || skew < -2500 ? skew : 0;
}

function notFound(
  { error, bought }: Lost,
  { customerId }: Customer,
  cartId: string,
  call: Call,
  cause?: unknown,
): ApiError {
  const { operation, requestId, attempts, status, headers, code, description, data, source } = error;
  const context = {
    operation,
    requestId,
    correlationId: call.correlationId,
    attempts,
    outcome: "unknown",
    cause,
  } as const;
  const message = `${operation}: cart ${cartId} was bought, but its orders could not be found in time (code ${code}). Look for them in the orders of customer ${customerId} (orders.list()), or with purchase("${cartId}"); don't buy again.`;
  const result = apiError(message, context, { status, headers, code, description, data, source });
  if (bought.length > 0) result.result = { orders: [...bought] };
  return result;
}
