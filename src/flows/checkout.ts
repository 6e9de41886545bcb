// A checkout from the first try to the last: re-attempts of failed order groups, and one result for all rounds.
import type { CartCheckoutResult, Order } from "../../generated/schema.ts";
import { PartnerCenterError } from "../errors.ts";
import { eachOnce } from "../helpers/orders/list.ts";
import { objects } from "../helpers/wire.ts";
import { type CheckoutOptions, checkCheckoutOptions } from "../options/cart-options.ts";
import type { Call } from "../requests/calls/call.ts";
import { withResponseOf } from "../requests/calls/responses.ts";
import { type CartPlace, checkoutCart } from "../requests/carts.ts";
import { backoffDelay } from "../transport/intent/backoff.ts";
import { isReason, sleep } from "../transport/wait.ts";
import { addBoughtElsewhere, isAlreadySubmitted, recoverCheckout } from "./recovery.ts";

/**
 * Checks out, and again up to `reattempts` times while order groups fail. The result is the union of all rounds. A round
 * that is refused leaves what was bought before it; one that ends unknown throws, with that in the error's `result`.
 */
export async function checkout(
  call: Call,
  cart: CartPlace,
  options: CheckoutOptions = {},
): Promise<CartCheckoutResult> {
  checkCheckoutOptions(options, "checkoutCart");
  const { customerUserUpn, reattempts = 0 } = options;
  const { cartId } = cart;
  let result = await round(call.buying({ cartId }), cart, customerUserUpn, []);
  for (let n = 0; n < reattempts && objects(result.orderErrors).length > 0; n++) {
    if (!(await pause(call, n))) return result;
    try {
      result = union(result, await round(call.buying({ cartId, result }), cart, customerUserUpn, result.orders));
    } catch (error) {
      if (!(error instanceof PartnerCenterError) || isReason(error, call.signal)) throw error;
      if (error.outcome !== "rejected" && error.outcome !== "not-sent") throw error;
      return result;
    }
  }
  return result;
}

/** One intent, and its recovery where the service says that the cart is bought already, whoever bought it. */
async function round(
  call: Call,
  cart: CartPlace,
  customerUserUpn: string | undefined,
  bought: readonly Order[],
): Promise<CartCheckoutResult> {
  try {
    return asDocumented(await checkoutCart(call, cart.customerId, cart.cartId, customerUserUpn));
  } catch (error) {
    if (!isAlreadySubmitted(error) || isReason(error, call.signal)) throw error;
    const before = call.purchase?.result;
    // Where nothing was bought before, all of it was bought elsewhere, and is looked for as any other.
    if (before && before.orders.length > 0 && error.outcome === "rejected")
      return addBoughtElsewhere(call, cart, before);
    return recoverCheckout(call, cart, error, bought);
  }
}

/** Waits before the next round; false if there is no time, or no waiting is wanted. */
async function pause({ retry, left, signal }: Call, n: number): Promise<boolean> {
  const delay = retry ? backoffDelay(n, retry.baseDelay, retry.maxDelay) : 0;
  if (delay >= left) return false;
  await sleep(delay, signal);
  return true;
}

/** A result as documented: one exchange shows a bare order in its place. */
function asDocumented(answer: CartCheckoutResult | Order): CartCheckoutResult {
  if ("orders" in answer && Array.isArray(answer.orders)) {
    const orders = objects(answer.orders);
    return orders.length === answer.orders.length ? answer : withResponseOf({ ...answer, orders }, answer);
  }
  if ("lineItems" in answer) return withResponseOf({ orders: [answer] }, answer);
  return withResponseOf({ ...answer, orders: [] }, answer);
}

/** All orders of both, each id once, as last seen; the errors that are left. */
function union(before: CartCheckoutResult, after: CartCheckoutResult): CartCheckoutResult {
  const { orderErrors: _, ...rest } = { ...before, ...after };
  const result: CartCheckoutResult = { ...rest, orders: eachOnce([...before.orders, ...after.orders]) };
  if (after.orderErrors?.length) result.orderErrors = after.orderErrors;
  return withResponseOf(result, after);
}
