// Add-ons of legacy offers, which say what they belong to. New commerce add-ons don't: each is a line of its own, see licenseLine.
import type { NewCartLineItem, TermDuration } from "../../../generated/schema.ts";
import { checkArgument, comparable, objects } from "../wire.ts";
import { parseCatalogItemId } from "./catalog-item.ts";
import { checkCartLine, checkTerm, checkText } from "./check.ts";
import { builtLine, LINE_OPTIONS, type LicenseLineOptions, readOptions } from "./options.ts";

/** A legacy add-on to a subscription that the customer has. */
export interface LegacyAddOnLineOptions extends Omit<LicenseLineOptions, "termDuration"> {
  /** ISO 8601; most legacy offers have none to choose. */
  termDuration?: TermDuration;
  /** The base's subscription. */
  parentSubscriptionId: string;
}

/** Refuses what new commerce sells, which has an id of three parts: it takes no `addonItems` and no parent subscription. */
export function checkLegacy(catalogItemId: unknown, argument: string, operation: string): void {
  const isLegacy = parseCatalogItemId(String(catalogItemId)) === undefined;
  const rule = "a legacy offer: an add-on of new commerce is a line of its own, beside its base's (licenseLine)";
  checkArgument(isLegacy, argument, rule, operation);
}

/**
 * A line that buys an add-on of a legacy offer to a subscription which the customer has already. For an add-on to a base in the same cart
 * see {@link withLegacyAddOns}. An add-on of new commerce is made by `licenseLine`: it names no parent.
 *
 * @throws InvalidArgumentError if the quantity is no whole number from 1, the term is not ISO 8601, a text is empty, an option is unknown or
 * can't be sent, or the catalog item is none of a legacy offer (`product:sku:availability`).
 *
 * @example
 * import { legacyAddOnLine } from "partner-center-commerce";
 *
 * const parentSubscriptionId = "1C2B75C1-74A5-472A-A729-7F8CEFC477F9";
 * const line = legacyAddOnLine({ catalogItemId: "C94271D8-B431-4A25-A3C5-A57737A1C909", quantity: 2, billingCycle: "monthly", parentSubscriptionId });
 * line.provisioningContext; // => { ParentSubscriptionId: "1C2B75C1-74A5-472A-A729-7F8CEFC477F9" }
 */
export function legacyAddOnLine(options: LegacyAddOnLineOptions): NewCartLineItem {
  const operation = "legacyAddOnLine";
  const { parentSubscriptionId, ...line } = readOptions(
    options,
    { ...LINE_OPTIONS, quantity: true, termDuration: true, billingCycle: true, parentSubscriptionId: true },
    operation,
  );
  if (line.termDuration !== undefined) checkTerm(line.termDuration, "options.termDuration", operation);
  checkText(parentSubscriptionId, "options.parentSubscriptionId", operation);
  checkLegacy(line.catalogItemId, "options.catalogItemId", operation);
  return builtLine(operation, { ...line, provisioningContext: { ParentSubscriptionId: parentSubscriptionId } });
}

/**
 * The line of a legacy offer with add-ons that are bought together with it and belong to the subscription which it becomes. They follow
 * those that it has already. New commerce doesn't know this: there, put the add-on's line beside the base's.
 *
 * @throws InvalidArgumentError if the line or an add-on can't be bought (no catalog item, no billing cycle, a quantity that is no whole number
 * from 1) or is none of a legacy offer (`product:sku:availability`), or an add-on belongs to an existing subscription, as one made by
 * {@link legacyAddOnLine} does.
 *
 * @example
 * import { withLegacyAddOns } from "partner-center-commerce";
 *
 * const base = { catalogItemId: "91FD106F-4B2C-4938-95AC-F54F74E9A239", quantity: 5, billingCycle: "monthly" };
 * const addOn = { catalogItemId: "C94271D8-B431-4A25-A3C5-A57737A1C909", quantity: 5, billingCycle: "monthly" };
 * withLegacyAddOns(base, [addOn]).addonItems?.length; // => 1
 */
export function withLegacyAddOns(line: NewCartLineItem, addOns: readonly NewCartLineItem[]): NewCartLineItem {
  const operation = "withLegacyAddOns";
  const base = checkCartLine(line, "line", operation);
  checkLegacy(base.catalogItemId, "line.catalogItemId", operation);
  checkArgument(Array.isArray(addOns), "addOns", "a list of lines", operation);
  const added = addOns.map((addOn, index) => {
    const checked = checkCartLine(addOn, `addOns[${index}]`, operation);
    checkLegacy(checked.catalogItemId, `addOns[${index}].catalogItemId`, operation);
    const context = Object.keys(checked.provisioningContext ?? {}).map(comparable);
    const isFree = !context.includes("parentsubscriptionid");
    checkArgument(isFree, `addOns[${index}]`, "of no existing subscription", operation);
    return checked;
  });
  return { ...base, addonItems: [...objects(base.addonItems), ...added] };
}
