// Adding, removing and changing lines of a cart, as updates: the cart itself is never changed.
import type { Cart, CartUpdate, CartUpdateLineItem, NewCartLineItem } from "../../../generated/schema.ts";
import { checkCartLine } from "../lines/check.ts";
import { plainData } from "../plain-data.ts";
import { checkArgument, checkObject, idOf, objects } from "../wire.ts";
import { cartUpdateOf } from "./update.ts";

/** What {@link updateLineItem} may change: anything but the id. `null` takes an optional field away. */
export type LineItemChanges = Partial<Omit<NewCartLineItem, "id">>;

type Lines = readonly CartUpdateLineItem[] | null | undefined;

/** The ids of the lines and their add-ons; lines that have none can't be addressed. */
function idsOf(lines: Lines): string[] {
  return objects(lines).flatMap(({ id, addonItems }) => [idOf(id), ...idsOf(addonItems)].filter((one) => one));
}

/** The cart with the line of that id, wherever it stands, replaced by what `edit` makes of it. */
function editLine(
  cart: Cart | CartUpdate,
  lineItemId: number,
  operation: string,
  edit: (line: CartUpdateLineItem) => CartUpdateLineItem | [],
): CartUpdate {
  const ids: string[] = [];
  const wanted = idOf(lineItemId);
  const edited = (lines: Lines): CartUpdateLineItem[] =>
    objects(lines).flatMap((line) => {
      const id = idOf(line.id);
      if (id) ids.push(id);
      return id === wanted ? edit(line) : { ...line, addonItems: edited(line.addonItems) };
    });
  const lineItems = edited(cartUpdateOf(cart, operation).lineItems);
  checkArgument(ids.includes(wanted), "lineItemId", `one of [${ids}]`, operation);
  return cartUpdateOf({ ...cart, lineItems }, operation);
}

/**
 * The cart with one more line at its end, as an update to send. Leave out the line's id: the service numbers it.
 *
 * @throws InvalidArgumentError if `cart` or `item` is not an object, `item` has no `catalogItemId` or `billingCycle`, its quantity is
 * no whole number from 1, or its id is taken by another line.
 *
 * @example
 * import { addLineItem } from "partner-center-commerce";
 *
 * const cart = { id: "c1", lineItems: [{ id: 0, catalogItemId: "MS-AZR-0145P", quantity: 1, billingCycle: "monthly" }] };
 * const item = { catalogItemId: "CFQ7TTC0LF8S:0001:CFQ7TTC0N81H", quantity: 5, billingCycle: "annual", termDuration: "P1Y" };
 * addLineItem(cart, item).lineItems.map(({ quantity }) => quantity); // => [1, 5]
 * cart.lineItems.length; // => 1
 */
export function addLineItem(cart: Cart | CartUpdate, item: NewCartLineItem): CartUpdate {
  const operation = "addLineItem";
  const { lineItems } = cartUpdateOf(cart, operation);
  const line = checkCartLine(item, "item", operation);
  const ids = idsOf(lineItems);
  checkArgument(!idsOf([line]).some((id) => ids.includes(id)), "item.id", `other than ${ids}`, operation);
  return cartUpdateOf({ ...cart, lineItems: [...lineItems, line] }, operation);
}

/**
 * The cart without one of its lines, as an update to send. A base goes with its add-ons; an add-on goes alone. The service wants
 * a cart to have lines, so after the last one is gone add another before sending.
 *
 * @param lineItemId the `id` of a line or of an add-on item.
 * @throws InvalidArgumentError if `cart` is not an object, or no line of it has that id.
 *
 * @example
 * import { removeLineItem } from "partner-center-commerce";
 *
 * const line = { id: 0, catalogItemId: "MS-AZR-0145P", quantity: 1, billingCycle: "monthly" };
 * removeLineItem({ id: "c1", lineItems: [line, { ...line, id: 1 }] }, 0).lineItems.map(({ id }) => id); // => [1]
 * removeLineItem({ id: "c1", lineItems: [line] }, 4); // throws InvalidArgumentError
 */
export function removeLineItem(cart: Cart | CartUpdate, lineItemId: number): CartUpdate {
  return editLine(cart, lineItemId, "removeLineItem", () => []);
}

/**
 * The cart with changes to one of its lines, as an update to send. Each field given replaces the line's whole field
 * (`provisioningContext` and `addonItems` included); `null` takes it away, and so does `undefined`.
 *
 * @param lineItemId the `id` of a line or of an add-on item.
 * @throws InvalidArgumentError if `cart` or `changes` is not an object, no line has that id, or the changed line is one that
 * can't be bought: no `catalogItemId` or `billingCycle`, or a quantity that is no whole number from 1 (to drop a line, remove it).
 *
 * @example
 * import { updateLineItem } from "partner-center-commerce";
 *
 * const line = { id: 0, catalogItemId: "CFQ7TTC0LF8S:0001:CFQ7TTC0N81H", quantity: 1, billingCycle: "monthly", promotionId: "39NFJQT1Q5KL" };
 * const cart = { id: "c1", lineItems: [line] };
 * updateLineItem(cart, 0, { quantity: 25 }).lineItems[0]?.quantity; // => 25
 * updateLineItem(cart, 0, { promotionId: null }).lineItems[0]?.promotionId; // => undefined
 * updateLineItem(cart, 0, { quantity: 0 }); // throws InvalidArgumentError
 */
export function updateLineItem(cart: Cart | CartUpdate, lineItemId: number, changes: LineItemChanges): CartUpdate {
  const operation = "updateLineItem";
  return editLine(cart, lineItemId, operation, (line) => {
    const plain = plainData(checkObject(changes, "changes", operation), "changes", operation);
    // What is undefined takes the field away as well, and plain data has no such members.
    const removed = Object.fromEntries(Object.keys(changes).map((key) => [key, undefined]));
    const changed = { ...line, ...removed, ...plain };
    checkArgument(idOf(changed.id) === idOf(line.id), "changes.id", "left out", operation);
    return checkCartLine(changed, "changes", operation);
  });
}
