// Reading the lines of a cart, add-ons included.
import type { Cart, CartError, CartLineItem } from "../../../generated/schema.ts";
import { checkObject, idOf, objects } from "../wire.ts";

/** A cart line in its place. */
export interface PlacedLine {
  lineItem: CartLineItem;
  /** Its order group, an add-on without one being in its base's; `""` if there is none yet. */
  group: string;
  /** The line that it is an add-on to. */
  base: PlacedLine | undefined;
}

/** All lines of the cart in the cart's order, each base before its add-ons. */
export function placedLines(cart: Cart, operation: string): PlacedLine[] {
  const place = (lineItems: readonly CartLineItem[] | undefined, base?: PlacedLine): PlacedLine[] =>
    objects(lineItems).flatMap((lineItem) => {
      const line = { lineItem, group: String(lineItem.orderGroup ?? base?.group ?? ""), base };
      return [line, ...place(lineItem.addonItems, line)];
    });
  return place(checkObject(cart, "cart", operation).lineItems);
}

/** The line's error, if it says anything: `null` and `{}` are ways to say that there is none. */
export function errorOf(lineItem: CartLineItem): CartError | undefined {
  const { error } = lineItem;
  return error && Object.values(error).some(idOf) ? error : undefined;
}

/**
 * The lines that can't be bought as they are, each with its error, add-on items included. While there is one, the
 * service refuses to check the cart out (code 800009).
 *
 * @throws InvalidArgumentError if `cart` is not an object.
 *
 * @example
 * import { lineItemErrors } from "partner-center-commerce";
 *
 * const fine = { id: 0, catalogItemId: "CFQ7TTC0LF8S:0001:CFQ7TTC0N81H", quantity: 1, billingCycle: "monthly" };
 * const bad = { ...fine, id: 1, error: { errorCode: 10001, errorDescription: "Catalog item id is not valid." } };
 * lineItemErrors({ id: "c1", lineItems: [fine, bad] }).map(({ lineItem, error }) => [lineItem.id, error.errorCode]); // => [[1, 10001]]
 */
export function lineItemErrors(cart: Cart): { lineItem: CartLineItem; error: CartError }[] {
  return placedLines(cart, "lineItemErrors").flatMap(({ lineItem }) => {
    const error = errorOf(lineItem);
    return error ? [{ lineItem, error }] : [];
  });
}

/**
 * The lines of the cart by order group: at checkout, each group becomes one order. Add-on items are listed beside
 * their bases, under their own group or else their base's. Lines that the service has put in no group are left out.
 *
 * @throws InvalidArgumentError if `cart` is not an object.
 *
 * @example
 * import { orderGroups } from "partner-center-commerce";
 *
 * const line = { id: 0, catalogItemId: "CFQ7TTC0LF8S:0001:CFQ7TTC0N81H", quantity: 1, billingCycle: "monthly", orderGroup: "0" };
 * const groups = orderGroups({ id: "c1", lineItems: [line, { ...line, id: 1 }, { ...line, id: 2, orderGroup: "OMS-0" }] });
 * [...groups.keys()]; // => ["0", "OMS-0"]
 * groups.get("0")?.length; // => 2
 */
export function orderGroups(cart: Cart): Map<string, CartLineItem[]> {
  const groups = new Map<string, CartLineItem[]>();
  for (const { lineItem, group } of placedLines(cart, "orderGroups")) {
    const members = groups.get(group);
    if (members) members.push(lineItem);
    else if (group) groups.set(group, [lineItem]);
  }
  return groups;
}
