// A line for each kind of product, with the fields that its kind needs and no others.
import type { BillingCycle, NewCartLineItem, PurchaseCommitment, TermDuration } from "../../../generated/schema.ts";
import { withoutNone } from "../carts/update.ts";
import { checkArgument, checkObject, objects } from "../wire.ts";
import { checkCartLine, checkText } from "./check.ts";

/** What any line may carry, whatever its kind. */
export interface LineOptions
  extends Pick<
    NewCartLineItem,
    "friendlyName" | "promotionId" | "customTermEndDate" | "participants" | "attestationAccepted"
  > {
  /** What to buy: `product:sku:availability` from the catalog, or a legacy offer. */
  catalogItemId: string;
}

/** A line of licences. */
export interface LicenseLineOptions extends LineOptions {
  /** Licences, a whole number from 1. */
  quantity: number;
  /** ISO 8601: `P1M`, `P1Y` or `P3Y`. */
  termDuration: TermDuration;
  billingCycle: BillingCycle;
}

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

/** The line, checked and without the options that were left undefined. */
function built(operation: string, line: NewCartLineItem): NewCartLineItem {
  checkCartLine(line, "options", operation);
  return withoutNone(line);
}

function checkTerm(term: unknown, operation: string, argument = "options.termDuration"): void {
  const pattern = /^P(?=\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?$/;
  checkArgument(typeof term === "string" && pattern.test(term), argument, "an ISO 8601 term", operation);
}

function checkScope(scope: unknown, operation: string): void {
  checkArgument(scope === "shared" || scope === "single", "options.scope", "shared or single", operation);
}

/**
 * A line that buys licences of a subscription product.
 *
 * @throws InvalidArgumentError if the quantity is no whole number from 1, the term is not ISO 8601, or a text is empty.
 *
 * @example
 * import { licenseLine } from "partner-center-commerce";
 *
 * const line = licenseLine({ catalogItemId: "CFQ7TTC0LF8S:0001:CFQ7TTC0N81H", quantity: 25, termDuration: "P1Y", billingCycle: "monthly" });
 * line.quantity; // => 25
 */
export function licenseLine(options: LicenseLineOptions): NewCartLineItem {
  checkTerm(checkObject(options, "options", "licenseLine").termDuration, "licenseLine");
  return built("licenseLine", options);
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
  return built("azurePlanLine", {
    ...checkObject(options, "options", "azurePlanLine"),
    quantity: 1,
    billingCycle: "monthly",
  });
}

/**
 * A line that buys an Azure reservation, paid once unless told otherwise.
 *
 * @throws InvalidArgumentError if the quantity is no whole number from 1, the term is not ISO 8601, the scope is neither
 * `shared` nor `single`, or a text is empty.
 *
 * @example
 * import { reservationLine } from "partner-center-commerce";
 *
 * const subscriptionId = "1C461A25-F729-4FA5-AADB-280947DD05E8";
 * const line = reservationLine({ catalogItemId: "DZH318Z0BQ36:004G:DZH318Z08C0S", quantity: 1, termDuration: "P1Y", scope: "single", subscriptionId });
 * line.provisioningContext; // => { scope: "single", subscriptionId: "1C461A25-F729-4FA5-AADB-280947DD05E8" }
 * line.billingCycle; // => "one_time"
 */
export function reservationLine(
  options: Omit<LicenseLineOptions, "billingCycle"> & SharedOrSingleScope & { billingCycle?: BillingCycle },
): NewCartLineItem {
  const { scope, subscriptionId, ...line } = checkObject(options, "options", "reservationLine");
  checkTerm(line.termDuration, "reservationLine");
  checkScope(scope, "reservationLine");
  checkText(subscriptionId, "options.subscriptionId", "reservationLine");
  return built("reservationLine", {
    billingCycle: "one_time",
    ...line,
    provisioningContext: { scope, subscriptionId },
  });
}

/**
 * A line that buys an Azure savings plan: one, billed monthly unless told otherwise, with an hourly commitment. A `shared`
 * plan names the Azure plan's subscription, a `single` one the Azure subscription as `entitlementId`.
 *
 * @throws InvalidArgumentError if the term is not ISO 8601, the commitment not above zero, the scope neither `shared` nor `single`,
 * or a text is empty.
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
export function savingsPlanLine(
  options: LineOptions &
    SavingsPlanScope & {
      termDuration: TermDuration;
      billingCycle?: BillingCycle;
      /** What the customer commits to spend; `grain` is `Hourly` unless told otherwise. */
      commitment: PurchaseCommitment & { amount: number; currency: string };
    },
): NewCartLineItem {
  const operation = "savingsPlanLine";
  const { scope, commitment, subscriptionId, entitlementId, ...line } = {
    subscriptionId: "",
    entitlementId: "",
    ...checkObject(options, "options", operation),
  };
  checkTerm(line.termDuration, operation);
  checkScope(scope, operation);
  const [target, id] = scope === "shared" ? ["subscriptionId", subscriptionId] : ["entitlementId", entitlementId];
  checkText(id, `options.${target}`, operation);
  const { amount, currency } = checkObject(commitment, "options.commitment", operation);
  checkArgument(amount > 0 && Number.isFinite(amount), "options.commitment.amount", "above 0", operation);
  checkText(currency, "options.commitment.currency", operation);
  return built(operation, {
    billingCycle: "monthly",
    ...line,
    quantity: 1,
    provisioningContext: { scope, [target]: id },
    purchaseCommitment: { grain: "Hourly", ...commitment },
  });
}

/**
 * A line that buys perpetual software: paid once, with no term.
 *
 * @throws InvalidArgumentError if the quantity is no whole number from 1, or a text is empty.
 *
 * @example
 * import { softwareLine } from "partner-center-commerce";
 *
 * softwareLine({ catalogItemId: "DG7GMGF0DWM3:0002:DG7GMGF0DT1M", quantity: 2 }).billingCycle; // => "one_time"
 */
export function softwareLine(options: LineOptions & { quantity: number }): NewCartLineItem {
  return built("softwareLine", { ...checkObject(options, "options", "softwareLine"), billingCycle: "one_time" });
}

/**
 * A line that buys an add-on to a subscription which the customer has already. For an add-on to a base in the same cart
 * see {@link withAddOns}.
 *
 * @throws InvalidArgumentError if the quantity is no whole number from 1, the term is not ISO 8601, or a text is empty.
 *
 * @example
 * import { addOnLine } from "partner-center-commerce";
 *
 * const parentSubscriptionId = "1C2B75C1-74A5-472A-A729-7F8CEFC477F9";
 * const line = addOnLine({ catalogItemId: "CFQ7TTC0LHT4:0001:CFQ7TTC0K6V1", quantity: 2, termDuration: "P1M", billingCycle: "monthly", parentSubscriptionId });
 * line.provisioningContext; // => { ParentSubscriptionId: "1C2B75C1-74A5-472A-A729-7F8CEFC477F9" }
 */
export function addOnLine(options: LicenseLineOptions & { parentSubscriptionId: string }): NewCartLineItem {
  const { parentSubscriptionId, ...line } = checkObject(options, "options", "addOnLine");
  checkTerm(line.termDuration, "addOnLine");
  checkText(parentSubscriptionId, "options.parentSubscriptionId", "addOnLine");
  return built("addOnLine", { ...line, provisioningContext: { ParentSubscriptionId: parentSubscriptionId } });
}

/**
 * The line with add-ons that are bought together with it and belong to the subscription which it becomes. They follow
 * those that it has already.
 *
 * @throws InvalidArgumentError if the line or an add-on can't be bought (no catalog item, no billing cycle, a quantity that is no whole number
 * from 1), or an add-on belongs to an existing subscription, as one made by {@link addOnLine} does.
 *
 * @example
 * import { licenseLine, withAddOns } from "partner-center-commerce";
 *
 * const terms = { quantity: 5, termDuration: "P1Y", billingCycle: "annual" };
 * const base = licenseLine({ catalogItemId: "CFQ7TTC0LF8S:0001:CFQ7TTC0N81H", ...terms });
 * const addOn = licenseLine({ catalogItemId: "CFQ7TTC0LHT4:0001:CFQ7TTC0K6V1", ...terms });
 * withAddOns(base, [addOn]).addonItems?.length; // => 1
 */
export function withAddOns(line: NewCartLineItem, addOns: readonly NewCartLineItem[]): NewCartLineItem {
  checkCartLine(line, "line", "withAddOns");
  checkArgument(Array.isArray(addOns), "addOns", "a list of lines", "withAddOns");
  addOns.forEach((addOn, index) => {
    checkCartLine(addOn, `addOns[${index}]`, "withAddOns");
    const keys = Object.keys(addOn.provisioningContext ?? {});
    const free = !keys.some((key) => /^parentSubscriptionId$/i.test(key));
    checkArgument(free, `addOns[${index}]`, "of no existing subscription", "withAddOns");
  });
  return { ...line, addonItems: [...objects(line.addonItems), ...addOns] };
}

/**
 * A line that starts a trial, which is not billed and renews into a paid term.
 *
 * @throws InvalidArgumentError if the quantity is no whole number from 1, a term is not ISO 8601, or a text is empty.
 *
 * @example
 * import { trialLine } from "partner-center-commerce";
 *
 * const line = trialLine({ catalogItemId: "DZH318Z0C0WF:0001:DZH318Z0BP69", quantity: 10, renewsTo: "P1Y" });
 * line.renewsTo; // => { termDuration: "P1Y" }
 * line.billingCycle; // => "none"
 */
export function trialLine(
  options: LineOptions & {
    quantity: number;
    /** How long the trial lasts; a month unless told otherwise. */
    termDuration?: TermDuration;
    /** The paid term that follows, `P1M` or `P1Y`. */
    renewsTo: TermDuration;
  },
): NewCartLineItem {
  const { renewsTo, termDuration = "P1M", ...line } = checkObject(options, "options", "trialLine");
  checkTerm(termDuration, "trialLine");
  checkTerm(renewsTo, "trialLine", "options.renewsTo");
  return built("trialLine", { ...line, termDuration, billingCycle: "none", renewsTo: { termDuration: renewsTo } });
}
