// What every line that goes into a cart must hold, whichever way it is made.
import type { NewCartLineItem } from "../../../generated/schema.ts";
import { plainData } from "../plain-data.ts";
import { isNoDate, parseTimestamp } from "../timestamp.ts";
import { checkArgument, checkObject, comparable, objects } from "../wire.ts";

/** Refuses what is no text that says something; `argument` names it in the error. */
export function checkText(value: unknown, argument: string, operation: string): void {
  checkArgument(typeof value === "string" && value.trim(), argument, "a non-empty string", operation);
}

/** Refuses a term that is not written in ISO 8601. */
export function checkTerm(term: unknown, argument: string, operation: string): void {
  const pattern = /^P(?=\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?$/;
  checkArgument(typeof term === "string" && pattern.test(term), argument, "an ISO 8601 term", operation);
}

/** What may be left out, as `undefined`, `null` or `""`. */
function checkOptional(
  isRight: (value: unknown) => boolean,
  value: unknown,
  argument: string,
  rule: string,
  operation: string,
): void {
  checkArgument(value === undefined || value === null || value === "" || isRight(value), argument, rule, operation);
}

function isText(value: unknown): boolean {
  return typeof value === "string";
}

/** Besides one transaction reseller there may be five additional ones; no other key is known to be bounded. */
function checkParticipants(participants: NewCartLineItem["participants"], argument: string, operation: string): void {
  const additional = objects(participants).filter(({ key }) => comparable(key) === "additionaltransactionreseller");
  checkArgument(additional.length <= 5, argument, "a list with at most 5 additional_transaction_reseller", operation);
  objects(participants).forEach(({ value }, index) => {
    checkText(value, `${argument}[${index}].value`, operation);
  });
}

/**
 * Refuses a line that the service could only refuse, or that JSON would write as something else: no catalog item, no billing cycle, no
 * whole number of units, a date that is none.
 *
 * @returns the line as plain data, its dates in ISO 8601.
 */
export function checkCartLine(line: NewCartLineItem, argument: string, operation: string): NewCartLineItem {
  const plain = plainData(checkObject(line, argument, operation), argument, operation);
  checkText(plain.catalogItemId, `${argument}.catalogItemId`, operation);
  checkText(plain.billingCycle, `${argument}.billingCycle`, operation);
  const { quantity } = plain;
  checkArgument(
    Number.isSafeInteger(quantity) && quantity > 0,
    `${argument}.quantity`,
    "a whole number from 1",
    operation,
  );
  for (const name of ["friendlyName", "promotionId", "termDuration"] as const) {
    checkOptional(isText, plain[name], `${argument}.${name}`, "a string", operation);
  }
  const isDate = (value: unknown): boolean => isNoDate(value) || parseTimestamp(value) !== undefined;
  const dateRule = "a Date, or an ISO 8601 date such as 2025-01-31T23:59:59Z";
  checkOptional(isDate, plain.customTermEndDate, `${argument}.customTermEndDate`, dateRule, operation);
  const isCurrency = (value: unknown): boolean => typeof value === "string" && /^[a-z]{3}$/i.test(value);
  checkOptional(isCurrency, plain.currencyCode, `${argument}.currencyCode`, "an ISO 4217 code such as USD", operation);
  checkParticipants(plain.participants, `${argument}.participants`, operation);
  objects(plain.addonItems).forEach((addOn, index) => {
    checkCartLine(addOn, `${argument}.addonItems[${index}]`, operation);
  });
  return plain;
}
