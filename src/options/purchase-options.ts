// What a purchase takes: all that a checkout and a wait take, and its own.
import type { Cart } from "../../generated/schema.ts";
import { checkFunction, type NamesOf, show, withNames } from "../arguments.ts";
import { InvalidArgumentError } from "../errors.ts";
import type { KeyedCallOptions } from "./call-options.ts";
import { CHECKOUT_OPTIONS, type CheckoutOptions, checkCheckoutOptions } from "./cart-options.ts";
import { checkWaitOptions, WAIT_OPTIONS, type WaitOptions } from "./order-options.ts";

/** Options of `purchase`: those of a checkout and of a wait, and what happens in between. */
export interface PurchaseOptions extends KeyedCallOptions, CheckoutOptions, WaitOptions {
  /**
   * Awaited before the checkout: store `cart.id` here, and a crashed purchase can be resumed without buying twice. What it
   * throws stops the purchase and is passed on.
   */
  onCart?: ((cart: Cart) => void | Promise<void>) | undefined;
  /** Wait until everything is provisioned; default true. */
  waitForProvisioning?: boolean | undefined;
}

export const PURCHASE_OPTIONS: NamesOf<PurchaseOptions> = /* @__PURE__ */ withNames(
  /* @__PURE__ */ withNames(CHECKOUT_OPTIONS, WAIT_OPTIONS),
  { idempotencyKey: true, onCart: true, waitForProvisioning: true },
);

/** Throws unless the options of a purchase can be used. */
export function checkPurchaseOptions(options: PurchaseOptions, operation: string): void {
  checkCheckoutOptions(options, operation);
  checkWaitOptions(options, operation);
  checkFunction(options.onCart, "onCart", operation);
  const { waitForProvisioning } = options;
  if (waitForProvisioning !== undefined && typeof waitForProvisioning !== "boolean")
    throw new InvalidArgumentError(
      "waitForProvisioning",
      `must be true or false, not ${show(waitForProvisioning)}`,
      operation,
    );
}
