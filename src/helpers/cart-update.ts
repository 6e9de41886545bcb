// From a cart that was read to the cart that is to be: what the service assigned goes, what the partner asked for stays.
import type { Cart, CartUpdate, CartUpdateLineItem } from "../../generated/schema.ts";
import { given, isNullDate, objects } from "./wire.ts";

/** Answers say "none" in many ways, and a request that repeats them may be refused. */
function isNone(value: unknown): boolean {
  if (value === null || value === undefined || value === "") return true;
  if (typeof value === "object") return Object.keys(value).length === 0;
  return typeof value === "string" && isNullDate(value);
}

/** A copy with camelCase keys (one documented answer shows `ProvisioningContext`) and without those that say nothing. */
function tidy<T extends object>(value: T): Partial<T> {
  const camel = Object.entries(value).map(([key, member]) => [key.charAt(0).toLowerCase() + key.slice(1), member]);
  return Object.fromEntries(camel.filter(([, member]) => !isNone(member)));
}

/** The line without what the service assigned to it. Fields that this package doesn't know are kept: a PUT would lose them. */
export function toUpdateLine(line: CartUpdateLineItem): CartUpdateLineItem {
  const { orderGroup, currencyCode, purchaseSystem, pricing, error, addonItems, ...asked } = line;
  const { catalogItemId, quantity, billingCycle } = asked;
  const addOns = objects(addonItems).map(toUpdateLine);
  const tidied = { ...tidy(asked), catalogItemId, quantity, billingCycle };
  return addOns.length > 0 ? { ...tidied, addonItems: addOns } : tidied;
}

/**
 * Turns a cart that was read back into what `carts.update` sends: timestamps, user, status, links, attributes, order groups,
 * prices, currencies and line errors are dropped, and so are nulls, empty values and .NET's null date. Ids stay, for they tell the service
 * which line is which; fields unknown to this package stay as well. The cart itself is not changed.
 *
 * @throws InvalidArgumentError if `cart` is not an object.
 *
 * @example
 * import { toCartUpdate } from "partner-center-commerce";
 *
 * const line = { id: 0, catalogItemId: "MS-AZR-0145P", quantity: 1, billingCycle: "monthly", currencyCode: "USD", orderGroup: "OMS-0" };
 * const cart = { id: "c1", status: "Active", expirationTimestamp: "0001-01-01T00:00:00", lineItems: [line] };
 * toCartUpdate(cart); // => { id: "c1", lineItems: [{ id: 0, catalogItemId: "MS-AZR-0145P", quantity: 1, billingCycle: "monthly" }] }
 */
export function toCartUpdate(cart: Cart | CartUpdate): CartUpdate {
  return cartUpdateOf(cart, "toCartUpdate");
}

/** {@link toCartUpdate} on behalf of another helper, which its errors name. */
export function cartUpdateOf(cart: Cart | CartUpdate, operation: string): CartUpdate {
  const whole: CartUpdate & Partial<Record<"links" | "attributes", unknown>> = given(cart, "cart", operation);
  const { creationTimestamp, lastModifiedTimestamp, expirationTimestamp, lastModifiedUser, ...rest } = whole;
  const { status, links, attributes, lineItems, ...asked } = rest;
  return { ...tidy(asked), lineItems: objects(lineItems).map(toUpdateLine) };
}
