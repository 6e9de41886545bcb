// When a cart can no longer be bought.
import type { Cart } from "../../../generated/schema.ts";
import { parseTimestamp } from "../timestamp.ts";
import { checkArgument, checkObject } from "../wire.ts";

function expiryOf(cart: Cart, operation: string): Date | undefined {
  return parseTimestamp(checkObject(cart, "cart", operation).expirationTimestamp);
}

/**
 * When the cart expires, to the millisecond. A timestamp without a zone is read as UTC.
 *
 * @returns `undefined` when the cart says nothing, or says `0001-01-01T00:00:00`, which is .NET's way to say *no date*.
 * @throws InvalidArgumentError if `cart` is not an object.
 *
 * @example
 * import { expiresAt } from "partner-center-commerce";
 *
 * const cart = { id: "c1", expirationTimestamp: "2023-07-18T21:16:17.2480482Z", lineItems: [] };
 * expiresAt(cart)?.toISOString(); // => "2023-07-18T21:16:17.248Z"
 * expiresAt({ ...cart, expirationTimestamp: "0001-01-01T00:00:00" }); // => undefined
 */
export function expiresAt(cart: Cart): Date | undefined {
  return expiryOf(cart, "expiresAt");
}

/**
 * Whether the cart has expired at `now`. A cart with no date of expiry is taken to be alive: the service has the last word.
 *
 * @param now the time to compare with; the clock's when left out.
 * @throws InvalidArgumentError if `cart` is not an object, or `now` not a valid date.
 *
 * @example
 * import { isExpired } from "partner-center-commerce";
 *
 * const cart = { id: "c1", expirationTimestamp: "2023-07-18T21:16:17.2480482Z", lineItems: [] };
 * isExpired(cart, new Date("2023-07-18T21:00:00Z")); // => false
 * isExpired(cart); // => true
 */
export function isExpired(cart: Cart, now: Date = new Date()): boolean {
  const expiry = expiryOf(cart, "isExpired");
  checkArgument(now instanceof Date && !Number.isNaN(now.getTime()), "now", "a valid Date", "isExpired");
  return expiry !== undefined && now >= expiry;
}
