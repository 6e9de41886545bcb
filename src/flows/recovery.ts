// "Already submitted": the cart is bought, and its orders are found again among the customer's.
import { ErrorCode } from "../../generated/error-codes.ts";
import type { Cart, CartCheckoutResult, Order } from "../../generated/schema.ts";
import { type ApiError, apiError, isErrorCode, PartnerCenterError } from "../errors.ts";
import { matchOrdersToGroups } from "../helpers/checkout/match.ts";
import { eachOnce } from "../helpers/orders/list.ts";
import { parseTimestamp } from "../helpers/timestamp.ts";
import { idOf, objects } from "../helpers/wire.ts";
import { DEFAULT_RETRY } from "../options/retry-options.ts";
import type { Call } from "../requests/call.ts";
import { type CartPlace, getCart } from "../requests/carts.ts";
import { listOrders } from "../requests/orders.ts";
import { withRefusal, withResponseOf } from "../requests/responses.ts";
import { backoffDelay } from "../transport/backoff.ts";
import { isReason, sleep } from "../transport/wait.ts";

/** True for the fault "cart already submitted". */
export function isAlreadySubmitted(error: unknown): error is ApiError {
  return isErrorCode(error, ErrorCode.CartAlreadySubmitted);
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
const LONGEST_LAG = 1_200_000;

/**
 * Reads the customer's orders until each order group of the cart has one, and returns them as the checkout's result.
 * Throws the fault it started from, outcome `unknown`, when they can't be found before the call's deadline.
 */
export async function recoverCheckout(call: Call, place: CartPlace, lost: Lost): Promise<CartCheckoutResult> {
  const read = call.reading();
  const { customerId, cartId } = place;
  const { baseDelay, maxDelay } = call.retry || DEFAULT_RETRY;
  const end = performance.now() + Math.min(call.left, LONGEST_LAG);
  try {
    const cart = lost.cart ?? (await getCart(read, customerId, cartId));
    for (let n = 0; ; n++) {
      const orders = await ordersSince(read, customerId, lost.since, lost.bought);
      // What earlier rounds bought is part of the cart as well: only all of it together accounts for every group.
      const found = matchOrdersToGroups(cart, [...lost.bought, ...orders]);
      if (found.orders.length > 0 && found.unmatchedGroups.length === 0)
        return withRefusal({ orders: found.orders }, lost.error);
      // Half of the backoff is certain: this waits for a list to catch up, and must not spin.
      const delay = Math.max(
        100,
        backoffDelay(n, baseDelay, maxDelay, () => 0.5 + Math.random() / 2),
      );
      if (performance.now() + delay >= end) throw notFound(call, place, lost);
      await sleep(delay, call.signal);
    }
  } catch (error) {
    if (isReason(error, call.signal)) throw error;
    if (error instanceof PartnerCenterError && error !== lost.error && !isAlreadySubmitted(error))
      throw notFound(call, place, lost, error);
    throw error;
  }
}

/**
 * The result of a further try that was told "already submitted": another process may have bought the groups that had
 * failed, and nobody should buy them again. Looks once, and adds what it finds.
 */
export async function boughtElsewhere(
  call: Call,
  { customerId, cartId }: CartPlace,
  result: CartCheckoutResult,
  since: number,
): Promise<CartCheckoutResult> {
  const read = call.reading();
  try {
    const cart = await getCart(read, customerId, cartId);
    const orders = await ordersSince(read, customerId, since, result.orders);
    const found = matchOrdersToGroups(cart, [...result.orders, ...orders]);
    const { orderErrors = [], ...rest } = result;
    const left = orderErrors.filter(({ orderGroupId }) => found.unmatchedGroups.includes(orderGroupId ?? ""));
    const all: CartCheckoutResult = { ...rest, orders: eachOnce([...result.orders, ...found.orders]) };
    if (left.length > 0) all.orderErrors = left;
    return withResponseOf(all, result);
  } catch (error) {
    if (!(error instanceof PartnerCenterError) || isReason(error, call.signal)) throw error;
    return result;
  }
}

/** The customer's orders created since then (ms since 1970, on the service's clock), bar those that are known; oldest first. */
export async function ordersSince(
  call: Call,
  customerId: string,
  since: number,
  known: readonly Order[],
): Promise<Order[]> {
  const ids = new Set(known.map(({ id }) => idOf(id)));
  const found: { order: Order; created: number }[] = [];
  for await (const { items } of listOrders(call, customerId)) {
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
  { correlationId }: Call,
  { customerId, cartId }: CartPlace,
  { error, bought }: Lost,
  cause?: unknown,
): ApiError {
  const { operation, requestId, attempts, status, headers, code, description, data, source } = error;
  const context = { operation, requestId, correlationId, attempts, outcome: "unknown", cause } as const;
  const message = `${operation}: cart ${cartId} was bought, but its orders could not be found in time (code ${code}). Look for them in the orders of customer ${customerId} (orders.list()), or with purchase("${cartId}"); don't buy again.`;
  const result = apiError(message, context, { status, headers, code, description, data, source });
  if (bought.length > 0) result.result = { orders: [...bought] };
  return result;
}
