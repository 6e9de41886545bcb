// From a cart that was read to the cart that is to be: what the service assigned goes, what the partner asked for stays.
import type { Cart, CartUpdate, CartUpdateLineItem } from "../../generated/schema.ts";
import { given, isBlank, isNullDate, objects } from "./wire.ts";

/** Answers say "none" in many ways, and a request that repeats them may be refused. */
function isNone(value: unknown): boolean {
  if (typeof value === "object" && value !== null) return Object.keys(value).length === 0;
  return isBlank(value) || isNullDate(String(value));
}

/** What the service assigns to carts and their lines. */
const ASSIGNED: readonly string[] = [
  "creationTimestamp",
  "lastModifiedTimestamp",
  "expirationTimestamp",
  "lastModifiedUser",
  "status",
  "links",
  "attributes",
  "orderGroup",
  "currencyCode",
  "purchaseSystem",
  "pricing",
  "error",
];

/** A copy without the members that say nothing. */
export function withoutNone<T extends object>(value: T): Partial<T> {
  const copy: Partial<T> = { ...value };
  for (const key in copy) if (isNone(copy[key])) delete copy[key];
  return copy;
}

/** A copy of what the partner asked for, with camelCase keys (one documented answer shows `ProvisioningContext`). */
function tidy<T extends object>(value: T): Partial<T> {
  const camel = Object.entries(value).map(([key, member]) => [key.charAt(0).toLowerCase() + key.slice(1), member]);
  return withoutNone(Object.fromEntries(camel.filter(([key]) => !ASSIGNED.includes(key))));
}

/** The line without what the service assigned to it. Fields that this package doesn't know are kept: a PUT would lose them. */
export function toUpdateLine({ addonItems, ...line }: CartUpdateLineItem): CartUpdateLineItem {
  const { catalogItemId, quantity, billingCycle } = line;
  const addOns = objects(addonItems).map(toUpdateLine);
  const asked = { ...tidy(line), catalogItemId, quantity, billingCycle };
  return addOns.length > 0 ? { ...asked, addonItems: addOns } : asked;
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
  const { lineItems, ...rest }: CartUpdate = given(cart, "cart", operation);
  return { ...tidy(rest), lineItems: objects(lineItems).map(toUpdateLine) };
}
