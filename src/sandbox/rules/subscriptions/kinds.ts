// What a subscription can do depends on its kind of product.
import type { ProductKind } from "../../catalog/catalog.ts";

/** How many days after a purchase, a renewal or an addition it can be taken back; undefined for what never can. */
export const REFUND_WINDOW: Readonly<Partial<Record<ProductKind, number>>> = { license: 7, saas: 7 };

/** The term that a trial turns into, unless its line says another. */
export const TRIAL_BECOMES = "P1Y";

/** Whether renewal can be turned on and off. */
export function isAutoRenewable(kind: ProductKind): boolean {
  return kind === "license" || kind === "saas" || kind === "software-subscription";
}
