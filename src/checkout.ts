// A checkout from the first try to the last: re-attempts of failed order groups, and one result for all rounds.
import type { CartCheckoutResult, Order } from "../generated/schema.ts";
import { type CheckoutOptions, cartPath } from "./carts.ts";
import { checkCount } from "./check.ts";
import { PartnerCenterError } from "./errors.ts";
import { eachOnce } from "./helpers/orders/list.ts";
import { objects } from "./helpers/wire.ts";
import { boughtElsewhere, clockSkew, recoverable, recoverCheckout } from "./recovery.ts";
import { rememberAs } from "./responses.ts";
import type { Customer } from "./session.ts";
import { backoffDelay } from "./transport/backoff.ts";
import { checkHeaderValue } from "./transport/headers.ts";
import type { Call } from "./transport/intent.ts";
import { isReason, sleep } from "./transport/wait.ts";

/** Throws unless the options of a checkout can be used. */
export function checkCheckout({ customerUserUpn, reattempts }: CheckoutOptions, operation: string): void {
  if (customerUserUpn !== undefined) checkHeaderValue(customerUserUpn, "customerUserUpn", operation);
  if (reattempts !== undefined) checkCount(reattempts, 0, "reattempts", operation);
}

/** See `carts.checkout`. */
export async function checkout(
  customer: Customer,
  call: Call,
  cartId: string,
  options: CheckoutOptions = {},
): Promise<CartCheckoutResult> {
  checkCheckout(options, "checkoutCart");
  return checkoutCart(customer, call, cartId, options);
}

/** Checks a cart out as part of a call, with re-attempts and recovery. */
export async function checkoutCart(
  customer: Customer,
  call: Call,
  cartId: string,
  { customerUserUpn: upn, reattempts = 0 }: CheckoutOptions,
): Promise<CartCheckoutResult> {
  const path = cartPath(customer, cartId, "checkoutCart");
  const extra = upn === undefined ? {} : { headers: { "x-ms-customeruser-upn": upn } };
  const once = (): Promise<CartCheckoutResult> =>
    customer.session.send(
      call,
      "checkoutCart",
      path,
      (api, fetch) => api.POST("/customers/{customer-id}/carts/{cart-id}/checkout", { params: { path }, fetch }),
      extra,
    );
  return rounds({ customer, call, cartId, once, reattempts });
}

/** A checkout as part of a call. */
interface Checkout {
  customer: Customer;
  call: Call;
  cartId: string;
  reattempts: number;
  /** Sends the checkout once, as an intent of its own. */
  once: () => Promise<CartCheckoutResult>;
}

/**
 * Checks out, and again up to `reattempts` times while order groups fail. The result is the union of all rounds. A round
 * that is refused leaves what was bought before it; one that ends unknown throws, with that in the error's `result`.
 */
async function rounds(checkout: Checkout): Promise<CartCheckoutResult> {
  const { call, reattempts } = checkout;
  const started = Date.now();
  let result = await round(checkout, []);
  for (let n = 0; n < reattempts && result.orderErrors?.length; n++) {
    if (!(await pause(call, n))) return result;
    try {
      result = union(result, await round(checkout, result.orders));
    } catch (error) {
      if (!(error instanceof PartnerCenterError) || isReason(error, call.signal)) throw error;
      if (recoverable(error) && error.outcome === "rejected")
        return boughtElsewhere(checkout, result, started + clockSkew(error));
      if (error.outcome !== "unknown") return result;
      error.result = result;
      throw error;
    }
  }
  return result;
}

/** One intent, and its recovery where the service says that the cart is bought already. */
async function round(checkout: Checkout, bought: readonly Order[]): Promise<CartCheckoutResult> {
  const started = Date.now();
  try {
    return tidy(await checkout.once());
  } catch (error) {
    // Only after an attempt that may have been carried out is "already submitted" this intent's own success.
    if (!recoverable(error) || error.outcome !== "unknown" || isReason(error, checkout.call.signal)) throw error;
    return recoverCheckout(checkout, { error, since: started + clockSkew(error), bought });
  }
}

/** Waits before the next round; false if there is no time, or no waiting is wanted. */
async function pause({ retry, deadlineAt, signal }: Call, n: number): Promise<boolean> {
  const delay = retry ? backoffDelay(n, retry.baseDelay, retry.maxDelay) : 0;
  if (performance.now() + delay >= deadlineAt) return false;
  await sleep(delay, signal);
  return true;
}

/** A result as documented: one exchange shows a bare order in its place. */
function tidy(answer: CartCheckoutResult | Order): CartCheckoutResult {
  if ("orders" in answer && Array.isArray(answer.orders)) {
    const orders = objects(answer.orders);
    return orders.length === answer.orders.length ? answer : rememberAs({ ...answer, orders }, answer);
  }
  if ("lineItems" in answer) return rememberAs({ orders: [answer] }, answer);
  return rememberAs({ ...answer, orders: [] }, answer);
}

/** All orders of both, each id once, as last seen; the errors that are left. */
export function union(before: CartCheckoutResult, after: CartCheckoutResult): CartCheckoutResult {
  const { orderErrors: _, ...rest } = { ...before, ...after };
  const result: CartCheckoutResult = { ...rest, orders: eachOnce([...before.orders, ...after.orders]) };
  if (after.orderErrors?.length) result.orderErrors = after.orderErrors;
  return rememberAs(result, after);
}
