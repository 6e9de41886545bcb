// What every line that goes into a cart must hold, whichever way it is made.
import type { NewCartLineItem } from "../../../generated/schema.ts";
import { checkArgument, checkObject, objects } from "../wire.ts";

/** Refuses what is no text that says something; `argument` names it in the error. */
export function checkText(value: unknown, argument: string, operation: string): void {
  checkArgument(typeof value === "string" && value.trim(), argument, "a non-empty string", operation);
}

/** Refuses a line that the service could only refuse: no catalog item, no billing cycle, no whole number of units. */
export function checkCartLine(line: NewCartLineItem, argument: string, operation: string): void {
  checkObject(line, argument, operation);
  checkText(line.catalogItemId, `${argument}.catalogItemId`, operation);
  checkText(line.billingCycle, `${argument}.billingCycle`, operation);
  checkArgument(
    Number.isSafeInteger(line.quantity) && line.quantity > 0,
    `${argument}.quantity`,
    "a whole number from 1",
    operation,
  );
  // One transaction reseller and five additional ones.
  checkArgument(objects(line.participants).length < 7, `${argument}.participants`, "at most 6", operation);
  objects(line.addonItems).forEach((addOn, index) => {
    checkCartLine(addOn, `${argument}.addonItems[${index}]`, operation);
  });
}
