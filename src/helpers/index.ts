// The helpers that the package exports: pure functions over carts, orders and their lines.
export { addLineItem, type LineItemChanges, removeLineItem, updateLineItem } from "./carts/edit.ts";
export { expiresAt, isExpired } from "./carts/expiry.ts";
export { lineItemErrors, orderGroups } from "./carts/lines.ts";
export { toCartUpdate } from "./carts/update.ts";
export { type CheckoutMatch, failedMatches, isComplete, matchCheckout } from "./checkout/checkout.ts";
export {
  azurePlanLine,
  type ReservationLineOptions,
  reservationLine,
  type SavingsPlanLineOptions,
  type SavingsPlanScope,
  type SharedOrSingleScope,
  savingsPlanLine,
} from "./lines/azure.ts";
export { parseCatalogItemId } from "./lines/catalog-item.ts";
export { type LegacyAddOnLineOptions, legacyAddOnLine, withLegacyAddOns } from "./lines/legacy-add-ons.ts";
export {
  licenseLine,
  type SoftwareLineOptions,
  softwareLine,
  type TrialLineOptions,
  trialLine,
} from "./lines/licenses.ts";
export { type LineChoice, lineFor } from "./lines/line-for.ts";
export type { LicenseLineOptions, LineOptions } from "./lines/options.ts";
export { indirectReseller } from "./lines/participants.ts";
export { findOrderLineItem, subscriptionIds } from "./orders/lines.ts";
export {
  isProvisioned,
  needsProvisioningStatus,
  type ProvisioningProgress,
  provisioningProgress,
} from "./orders/provisioned.ts";
export { type NormalizedOrderStatus, normalizeOrderStatus } from "./orders/status.ts";
export { type MissingPrice, type PriceTotal, totalPrice } from "./orders/total-price.ts";
