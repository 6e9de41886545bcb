// The request that asks which promotions a customer gets, as part of a call.
import type { PromotionEligibilities, PromotionEligibilityItem } from "../../generated/schema.ts";
import { checkCount, requireText, show } from "../arguments.ts";
import { InvalidArgumentError } from "../errors.ts";
import { plainData } from "../helpers/plain-data.ts";
import type { Call } from "./calls/call.ts";
import { itemsOf } from "./calls/pages.ts";
import { send } from "./calls/send.ts";

/** Asks which promotions apply to what a customer might buy. */
export async function checkPromotions(
  call: Call,
  customerId: string,
  items: PromotionEligibilityItem[],
): Promise<PromotionEligibilities[]> {
  const operation = "checkPromotionEligibilities";
  if (!Array.isArray(items) || items.length === 0)
    throw new InvalidArgumentError("items", "must be a list of at least one item", operation);
  for (const [index, item] of items.entries()) checkItem(item, `items[${index}]`, operation);
  const body = { items: plainData(items, "items", operation) };
  return itemsOf(await send(call, operation, { path: { "customer-id": customerId }, body }));
}

function checkItem(item: PromotionEligibilityItem, argument: string, operation: string): void {
  if (typeof item !== "object" || item === null)
    throw new InvalidArgumentError(argument, `must be an item, not ${show(item)}`, operation);
  for (const name of ["catalogItemId", "termDuration", "billingCycle"] as const)
    requireText(item[name], `${argument}.${name}`, operation);
  checkCount(item.quantity, `${argument}.quantity`, 1, operation);
}
