// "Already submitted": the cart is bought, and its orders are found again among the customer's.
import type { ErrorCode } from "../../generated/error-codes.ts";
import type { Cart, CartCheckoutResult, Order } from "../../generated/schema.ts";
import { type ApiError, apiError, isErrorCode, PartnerCenterError } from "../errors.ts";
import { orderGroups } from "../helpers/carts/lines.ts";
import { type RecoveredOrders, recoverOrders } from "../helpers/checkout/order-recovery.ts";
import { eachOnce } from "../helpers/orders/list.ts";
import { objects } from "../helpers/wire.ts";
import type { Call } from "../requests/calls/call.ts";
import { withRefusal, withResponseOf } from "../requests/calls/responses.ts";
import { type CartPlace, getCart } from "../requests/carts.ts";
import { listOrders } from "../requests/orders.ts";
import { backoffDelay } from "../transport/intent/backoff.ts";
import { DEFAULT_RETRY } from "../transport/intent/bounds.ts";
import { isReason, sleep } from "../transport/wait.ts";

/** True for the fault "cart already submitted". */
export function isAlreadySubmitted(error: unknown): error is ApiError {
  return isErrorCode(error, "800065" satisfies ErrorCode);
}

/** ms; the list of orders may lag by 15 minutes, so a call without a deadline looks a little longer than that. */
const LONGEST_LAG = 1_200_000;

/**
 * Reads the customer's orders until each order group of the cart has one, and returns them as the checkout's result.
 * Throws the fault it started from, outcome `done`, when they can't be found before the call's deadline, or when nobody can
 * tell which of several are the cart's.
 *
 * @param refusal the answer that said so.
 * @param known what earlier rounds of the same checkout bought.
 */
export async function recoverCheckout(
  call: Call,
  place: CartPlace,
  refusal: ApiError,
  known: readonly Order[],
): Promise<CartCheckoutResult> {
  const { baseDelay, maxDelay } = call.retry || DEFAULT_RETRY;
  const end = performance.now() + Math.min(call.left, LONGEST_LAG);
  const read = call.reading();
  let found: RecoveredOrders | undefined;
  try {
    const cart = await getCart(read, place.customerId, place.cartId);
    for (let n = 0; ; n++) {
      found = recoverOrders(cart, await allOrders(read, place.customerId), known);
      const { orders, missingGroups, ambiguousGroups } = found;
      if (missingGroups.length === 0 && ambiguousGroups.length > 0) throw notTold(call, place, refusal, found);
      if (missingGroups.length === 0 && orders.length > 0) return withRefusal({ orders }, refusal);
      // Half of the backoff is certain: this waits for a list to catch up, and must not spin.
      const jitter = backoffDelay(n, baseDelay, maxDelay, () => 0.5 + Math.random() / 2);
      const delay = Math.max(100, jitter);
      // `retry: false` wants no waiting.
      if (!call.retry || performance.now() + delay >= end) throw notTold(call, place, refusal, found);
      await sleep(delay, call.signal);
    }
  } catch (error) {
    if (!(error instanceof PartnerCenterError) || isReason(error, call.signal) || isAlreadySubmitted(error))
      throw error;
    throw notTold(call, place, refusal, found ?? { orders: [...known], candidates: [] }, error);
  }
}

/**
 * The result of a further try that was told "already submitted": another process may have bought the groups that had
 * failed, and nobody should buy them again. Looks once, and adds what it finds.
 */
export async function addBoughtElsewhere(
  call: Call,
  { customerId, cartId }: CartPlace,
  result: CartCheckoutResult,
): Promise<CartCheckoutResult> {
  const read = call.reading();
  try {
    return await addEarlier(read, customerId, await getCart(read, customerId, cartId), result);
  } catch (error) {
    if (!(error instanceof PartnerCenterError) || isReason(error, call.signal)) throw error;
    return result;
  }
}

/** Adds what is certain to have been bought of the cart besides; order groups that turn out to be bought have failed no more. */
export async function addEarlier(
  call: Call,
  customerId: string,
  cart: Cart,
  result: CartCheckoutResult,
): Promise<CartCheckoutResult> {
  const { orders, missingGroups, ambiguousGroups } = recoverOrders(
    cart,
    await allOrders(call, customerId),
    result.orders,
  );
  const open = [...missingGroups, ...ambiguousGroups];
  const found = new Set([...orderGroups(cart).keys()].filter((group) => !open.includes(group)));
  const { orderErrors, ...rest } = result;
  const left = objects(orderErrors).filter(({ orderGroupId }) => !found.has(String(orderGroupId ?? "")));
  const all: CartCheckoutResult = { ...rest, orders: eachOnce([...result.orders, ...orders]) };
  if (left.length > 0) all.orderErrors = left;
  return withResponseOf(all, result);
}

/** The customer's orders; what has no id is none. */
async function allOrders(call: Call, customerId: string): Promise<Order[]> {
  const orders: Order[] = [];
  for await (const { items } of listOrders(call, customerId))
    orders.push(...objects(items).filter(({ id }) => typeof id === "string"));
  return orders;
}

/** The cart is bought, and which orders it became can't be told. */
function notTold(
  { correlationId, purchase }: Call,
  { customerId, cartId }: CartPlace,
  refusal: ApiError,
  { orders, candidates }: Pick<RecoveredOrders, "orders" | "candidates">,
  cause?: unknown,
): ApiError {
  const { operation, requestId, attempts, code } = refusal;
  const name = purchase?.name ?? operation;
  const why =
    candidates.length > 0
      ? `but other orders of the customer have the same lines: some of ${candidates.map(({ id }) => id).join(", ")} are its own (see candidates)`
      : cause instanceof Error
        ? `but its orders could not be read: ${cause.message.replace(/\.$/, "")}`
        : "but its orders could not be found in time";
  const again = candidates.length > 0 ? "" : `, or with purchase("${cartId}")`;
  const where = `Look for them in the orders of customer ${customerId} (orders.list())${again}; don't buy again.`;
  const context = {
    ...{ operation, requestId, correlationId, attempts, cause, cartId, candidates },
    outcome: "done" as const,
    ...(orders.length > 0 && { result: { orders } }),
  };
  return apiError(`${name}: cart ${cartId} was bought (code ${code}), ${why}. ${where}`, context, refusal);
}
