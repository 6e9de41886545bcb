// Lines of what Azure sells: plans, reservations, savings plans.
import type { BillingCycle, NewCartLineItem, PurchaseCommitment, TermDuration } from "../../../generated/schema.ts";
import { checkOptionNames } from "../../arguments.ts";
import { checkArgument, checkObject } from "../wire.ts";
import { checkTerm, checkText } from "./check.ts";
import { builtLine, LINE_OPTIONS, type LicenseLineOptions, type LineOptions, readOptions } from "./options.ts";

/** Where a reservation applies, or a savings plan of shared scope. */
export interface SharedOrSingleScope {
  scope: "shared" | "single";
  /** The Azure subscription (or Azure plan) that pays. */
  subscriptionId: string;
}

/** Where a savings plan applies. */
export type SavingsPlanScope =
  | { scope: "shared" /** The Azure plan's subscription. */; subscriptionId: string }
  | { scope: "single" /** The Azure subscription. */; entitlementId: string };

function checkScope(scope: unknown, operation: string): void {
  checkArgument(scope === "shared" || scope === "single", "options.scope", "shared or single", operation);
}

/**
 * A line that buys an Azure plan: one, billed monthly, with no term.
 *
 * @throws InvalidArgumentError if a text is empty.
 *
 * @example
 * import { azurePlanLine } from "partner-center-commerce";
 *
 * azurePlanLine({ catalogItemId: "DZH318Z0BPS6:0001:DZH318Z0BMTX" }).billingCycle; // => "monthly"
 */
export function azurePlanLine(options: LineOptions): NewCartLineItem {
  const line = readOptions(options, LINE_OPTIONS, "azurePlanLine");
  return builtLine("azurePlanLine", { ...line, quantity: 1, billingCycle: "monthly" });
}

/** A line of a reservation. */
export type ReservationLineOptions = Omit<LicenseLineOptions, "billingCycle"> &
  SharedOrSingleScope & {
    /** `one_time` unless told otherwise. */
    billingCycle?: BillingCycle;
  };

/**
 * A line that buys an Azure reservation, paid once unless told otherwise.
 *
 * @throws InvalidArgumentError if the quantity is no whole number from 1, the term is not ISO 8601, the scope is neither `shared`
 * nor `single`, a text is empty,
 * or an option is unknown or can't be sent.
 *
 * @example
 * import { reservationLine } from "partner-center-commerce";
 *
 * const subscriptionId = "1C461A25-F729-4FA5-AADB-280947DD05E8";
 * const line = reservationLine({ catalogItemId: "DZH318Z0BQ36:004G:DZH318Z08C0S", quantity: 1, termDuration: "P1Y", scope: "single", subscriptionId });
 * line.provisioningContext; // => { scope: "single", subscriptionId: "1C461A25-F729-4FA5-AADB-280947DD05E8" }
 * line.billingCycle; // => "one_time"
 */
export function reservationLine(options: ReservationLineOptions): NewCartLineItem {
  const { scope, subscriptionId, ...line } = readOptions(
    options,
    { ...LINE_OPTIONS, quantity: true, termDuration: true, billingCycle: true, scope: true, subscriptionId: true },
    "reservationLine",
  );
  checkTerm(line.termDuration, "options.termDuration", "reservationLine");
  checkScope(scope, "reservationLine");
  checkText(subscriptionId, "options.subscriptionId", "reservationLine");
  return builtLine("reservationLine", {
    billingCycle: "one_time",
    ...line,
    provisioningContext: { scope, subscriptionId },
  });
}

/** A line of a savings plan. */
export type SavingsPlanLineOptions = LineOptions &
  SavingsPlanScope & {
    termDuration: TermDuration;
    /** `monthly` unless told otherwise. */
    billingCycle?: BillingCycle;
    /** What the customer commits to spend; `grain` is `Hourly` unless told otherwise. */
    commitment: PurchaseCommitment & { amount: number; currency: string };
  };

function checkCommitment(commitment: SavingsPlanLineOptions["commitment"], operation: string): void {
  const { amount, currency } = checkObject(commitment, "options.commitment", operation);
  checkOptionNames(commitment, { amount: true, currency: true, grain: true }, operation, "options.commitment");
  checkArgument(Number.isFinite(amount) && amount > 0, "options.commitment.amount", "a number above 0", operation);
  checkText(currency, "options.commitment.currency", operation);
}

/**
 * A line that buys an Azure savings plan: one, billed monthly unless told otherwise, with an hourly commitment. A `shared`
 * plan names the Azure plan's subscription, a `single` one the Azure subscription as `entitlementId`.
 *
 * @throws InvalidArgumentError if the term is not ISO 8601, the commitment not above zero, the scope neither `shared` nor `single`,
 * a text is empty,
 * or an option is unknown or can't be sent.
 *
 * @example
 * import { savingsPlanLine } from "partner-center-commerce";
 *
 * const line = savingsPlanLine({
 *   catalogItemId: "DZH318Z0DN0P:0001:DZH318Z0DN0T",
 *   termDuration: "P3Y",
 *   scope: "shared",
 *   subscriptionId: "1C461A25-F729-4FA5-AADB-280947DD05E8",
 *   commitment: { amount: 1.25, currency: "USD" },
 * });
 * line.purchaseCommitment; // => { grain: "Hourly", amount: 1.25, currency: "USD" }
 */
export function savingsPlanLine(options: SavingsPlanLineOptions): NewCartLineItem {
  const operation = "savingsPlanLine";
  const { scope, commitment, subscriptionId, entitlementId, ...line } = {
    subscriptionId: "",
    entitlementId: "",
    ...readOptions(
      options,
      {
        ...LINE_OPTIONS,
        termDuration: true,
        billingCycle: true,
        scope: true,
        subscriptionId: true,
        entitlementId: true,
        commitment: true,
      },
      operation,
    ),
  };
  checkTerm(line.termDuration, "options.termDuration", operation);
  checkScope(scope, operation);
  const [target, id] = scope === "shared" ? ["subscriptionId", subscriptionId] : ["entitlementId", entitlementId];
  checkText(id, `options.${target}`, operation);
  checkCommitment(commitment, operation);
  return builtLine(operation, {
    billingCycle: "monthly",
    ...line,
    quantity: 1,
    provisioningContext: { scope, [target]: id },
    purchaseCommitment: { grain: "Hourly", ...commitment },
  });
}
