// What the operations on carts take beyond what every call does.
import { checkCount, type NamesOf, withNames } from "../arguments.ts";
import { checkHeaderValue } from "../transport/headers.ts";
import { CALL_OPTIONS, type CallOptions } from "./call-options.ts";

/** Options of `carts.checkout`. */
export interface CheckoutOptions extends CallOptions {
  /** User principal name of the user who gets the licence (`x-ms-customeruser-upn`). */
  customerUserUpn?: string | undefined;
  /** How many more tries for order groups that came back in `orderErrors`; default 0. */
  reattempts?: number | undefined;
}

export const CHECKOUT_OPTIONS: NamesOf<CheckoutOptions> = /* @__PURE__ */ withNames(CALL_OPTIONS, {
  customerUserUpn: true,
  reattempts: true,
});

/** Throws unless the options of a checkout can be used. */
export function checkCheckoutOptions({ customerUserUpn, reattempts }: CheckoutOptions, operation: string): void {
  if (customerUserUpn !== undefined) checkHeaderValue(customerUserUpn, "customerUserUpn", operation);
  if (reattempts !== undefined) checkCount(reattempts, "reattempts", 0, operation);
}
