// The helpers that the package exports: pure functions over carts, orders and their lines.
export { addLineItem, type LineItemChanges, removeLineItem, updateLineItem } from "./cart-edit.ts";
export { lineItemErrors, orderGroups } from "./cart-lines.ts";
export { toCartUpdate } from "./cart-update.ts";
export { parseCatalogItemId } from "./catalog-item.ts";
export { type CheckoutMatch, isComplete, matchCheckout } from "./checkout.ts";
export { expiresAt, isExpired } from "./expiry.ts";
export {
  addOnLine,
  azurePlanLine,
  type LicenseLineOptions,
  type LineOptions,
  licenseLine,
  reservationLine,
  type SavingsPlanScope,
  type SharedOrSingleScope,
  savingsPlanLine,
  softwareLine,
  trialLine,
  withAddOns,
} from "./line-builders.ts";
export { findOrderLineItem, subscriptionIds } from "./order-lines.ts";
export { type NormalizedOrderStatus, normalizeOrderStatus } from "./order-status.ts";
export { indirectReseller } from "./participants.ts";
export {
  isProvisioned,
  needsProvisioningStatus,
  type ProvisioningProgress,
  provisioningProgress,
} from "./provisioned.ts";
export { type MissingPrice, type PriceTotal, totalPrice } from "./total-price.ts";
