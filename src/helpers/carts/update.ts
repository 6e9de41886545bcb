// From a cart that was read to the cart that is to be: what the service assigned goes, what the partner asked for stays.
import type { Cart, CartUpdate } from "../../../generated/schema.ts";
import { checkObject, objects } from "../wire.ts";

/** Answers say "none" in many ways, and a request that repeats them may be refused. .NET's "no date" is one of them. */
function isNone(value: unknown): boolean {
  return typeof value === "object" ? Object.keys(value ?? "").length < 1 : /^(0001-01-01.*)?$/.test(`${value ?? ""}`);
}

/** A copy without the members that say nothing. */
export function withoutNone<T extends object>(value: T): T {
  const said: unknown[][] = Object.entries(value).filter(([, member]) => !isNone(member));
  return Object.fromEntries(said);
}

/** What the service assigns to carts and their lines. */
const ASSIGNED =
  /^((creation|expiration|lastModified)\w+|orderGroup|pricing|purchaseSystem|currencyCode|links|attributes|status|error)$/;

/**
 * What the partner asked for of a cart or a line, with camelCase keys (one documented answer shows `ProvisioningContext`). Fields
 * that this package doesn't know are kept: a PUT would lose them.
 */
function asked<T extends object>(value: T): T {
  const camel = Object.entries(value).map(([key, member]): [string, unknown] => [
    key.slice(0, 1).toLowerCase() + key.slice(1),
    /^(line|addon)Items$/i.test(key) ? objects<object>(member).map(asked) : member,
  ]);
  const kept: unknown[][] = camel.filter(([key, member]) => !ASSIGNED.test(key) && !isNone(member));
  return Object.fromEntries(kept);
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
  return { lineItems: [], ...asked<Partial<CartUpdate>>(checkObject(cart, "cart", operation)) };
}
