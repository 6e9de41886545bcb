// What every line that goes into a cart must hold, whichever way it is made.
import type { NewCartLineItem } from "../../generated/schema.ts";
import { InvalidArgumentError } from "../base-errors.ts";
import { show } from "../options.ts";
import { given, objects } from "./wire.ts";

/** The service takes one transaction reseller and five additional ones. */
export const MOST_PARTICIPANTS = 6;

/** A text that says something, trimmed of nothing; `argument` names it in the error. */
export function checkText(value: unknown, argument: string, operation: string): void {
  if (typeof value !== "string" || value.trim() === "") {
    throw new InvalidArgumentError(argument, `must be a non-empty string, got ${show(value)}`, operation);
  }
}

/** Refuses a line that the service could only refuse: no catalog item, no billing cycle, no whole number of units. */
export function checkLine(line: NewCartLineItem, argument: string, operation: string): void {
  given(line, argument, operation);
  for (const name of ["catalogItemId", "billingCycle"] as const)
    checkText(line[name], `${argument}.${name}`, operation);
  if (!Number.isSafeInteger(line.quantity) || line.quantity < 1) {
    const got = show(line.quantity);
    throw new InvalidArgumentError(`${argument}.quantity`, `must be a whole number from 1, got ${got}`, operation);
  }
  if (objects(line.participants).length > MOST_PARTICIPANTS) {
    throw new InvalidArgumentError(`${argument}.participants`, `must be at most ${MOST_PARTICIPANTS}`, operation);
  }
  objects(line.addonItems).forEach((addOn, index) => {
    checkLine(addOn, `${argument}.addonItems[${index}]`, operation);
  });
}
