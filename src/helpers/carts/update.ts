// From a cart that was read to the cart that is to be: what the service assigned goes, what the partner asked for stays.
import type { Cart, CartUpdate } from "../../../generated/schema.ts";
import { plainData } from "../plain-data.ts";
import { checkObject, objects } from "../wire.ts";

/** What the service assigns to carts and their lines, in lower case: tables and exchanges differ in it. */
const ASSIGNED: ReadonlySet<string> = new Set([
  "attributes",
  "creationtimestamp",
  "error",
  "expirationtimestamp",
  "lastmodifiedtimestamp",
  "lastmodifieduser",
  "links",
  "ordergroup",
  "pricing",
  "purchasesystem",
  "status",
]);

/** Answers say "none" in many ways, and a request that repeats them may be refused. .NET's "no date" is one of them. */
function saysNothing(value: unknown): boolean {
  if (value === null || value === undefined || value === "") return true;
  if (typeof value === "string") return value.startsWith("0001-01-01");
  return typeof value === "object" && Object.keys(value).length === 0;
}

/** A copy of plain data without the members that say nothing. */
export function withoutEmpty<T extends object>(data: T): T;
export function withoutEmpty(data: object): object {
  return Object.fromEntries(Object.entries(data).filter(([, member]) => !saysNothing(member)));
}

/** Where a cart and a line hold lines, by their names in lower case. */
const LISTS_OF_LINES: ReadonlyMap<string, string> = new Map([
  ["lineitems", "lineItems"],
  ["addonitems", "addonItems"],
]);

/**
 * What the partner asked for of a cart or a line, with camelCase keys (one documented answer shows `ProvisioningContext`). Fields
 * that this package doesn't know are kept: a PUT would lose them.
 */
function requested(data: object, argument: string, operation: string): Record<string, unknown> {
  const kept = Object.entries(data).filter(([key]) => !ASSIGNED.has(key.toLowerCase()));
  const members = kept.map(([key, member]): [string, unknown] => {
    const list = LISTS_OF_LINES.get(key.toLowerCase());
    if (!list)
      return [key.slice(0, 1).toLowerCase() + key.slice(1), plainData(member, `${argument}.${key}`, operation)];
    const lines = objects<object>(member).map((line, n) => requested(line, `${argument}.${list}[${n}]`, operation));
    return [list, lines];
  });
  return withoutEmpty(Object.fromEntries(members));
}

/**
 * Turns a cart that was read back into what `carts.update` sends: timestamps, user, status, links, attributes, order groups,
 * prices and line errors are dropped, and so are nulls, empty values and .NET's null date. Ids stay, for they tell the service
 * which line is which; so does the currency of a line, whether it was asked for or not, as an edit should not change it; fields
 * unknown to this package stay as well. The cart itself is not changed.
 *
 * @throws InvalidArgumentError if `cart` is not an object, or holds what can't be sent, such as an invalid date.
 *
 * @example
 * import { toCartUpdate } from "partner-center-commerce";
 *
 * const line = { id: 0, catalogItemId: "MS-AZR-0145P", quantity: 1, billingCycle: "monthly", orderGroup: "OMS-0" };
 * const cart = { id: "c1", status: "Active", expirationTimestamp: "0001-01-01T00:00:00", lineItems: [line] };
 * toCartUpdate(cart); // => { id: "c1", lineItems: [{ id: 0, catalogItemId: "MS-AZR-0145P", quantity: 1, billingCycle: "monthly" }] }
 */
export function toCartUpdate(cart: Cart | CartUpdate): CartUpdate {
  return cartUpdateOf(cart, "toCartUpdate");
}

/** {@link toCartUpdate} on behalf of another helper, which its errors name. */
export function cartUpdateOf(cart: Cart | CartUpdate, operation: string): CartUpdate {
  return { lineItems: [], ...requested(checkObject(cart, "cart", operation), "cart", operation) };
}
