// What the line builders take, and how they make a line of it.
import type { BillingCycle, NewCartLineItem, TermDuration } from "../../../generated/schema.ts";
import { checkOptionNames, type NamesOf } from "../../arguments.ts";
import { withoutEmpty } from "../carts/update.ts";
import { plainData } from "../plain-data.ts";
import { checkArgument, checkObject, comparable } from "../wire.ts";
import { checkCartLine } from "./check.ts";

/** What any line may carry, whatever its kind. `customTermEndDate` is ISO 8601; plain JavaScript may give a `Date`. */
export interface LineOptions
  extends Pick<
    NewCartLineItem,
    "friendlyName" | "currencyCode" | "promotionId" | "customTermEndDate" | "participants" | "attestationAccepted"
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
  /** How often the customer is billed; not `unknown`. */
  billingCycle: BillingCycle;
}

/** The names of {@link LineOptions}. */
export const LINE_OPTIONS: NamesOf<LineOptions> = {
  catalogItemId: true,
  friendlyName: true,
  currencyCode: true,
  promotionId: true,
  customTermEndDate: true,
  participants: true,
  attestationAccepted: true,
};

/**
 * The options as plain data: dates in ISO 8601.
 *
 * @throws InvalidArgumentError if they are no object, one has a name that the builder doesn't know, or one can't be sent.
 */
export function readOptions<Options extends object>(
  options: Options,
  names: NamesOf<Options>,
  operation: string,
  argument = "options",
): Options {
  checkOptionNames(checkObject(options, argument, operation), names, operation, argument);
  return plainData(options, argument, operation);
}

/** The line, checked and without the options that say nothing. */
export function builtLine(operation: string, line: NewCartLineItem, argument = "options"): NewCartLineItem {
  const checked = checkCartLine(line, argument, operation);
  const isNamed = comparable(checked.billingCycle) !== "unknown";
  checkArgument(
    isNamed,
    `${argument}.billingCycle`,
    "one that the catalog offers for the item, not unknown",
    operation,
  );
  return withoutEmpty(checked);
}
