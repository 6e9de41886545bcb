// Adding, removing and changing lines of a cart, as updates: the cart itself is never changed.
import type { Cart, CartUpdate, CartUpdateLineItem, NewCartLineItem } from "../../generated/schema.ts";
import { InvalidArgumentError } from "../errors.ts";
import { show } from "../options.ts";
import { cartUpdateOf, toUpdateLine } from "./cart-update.ts";
import { checkLine } from "./line-check.ts";
import { given, idOf, objects } from "./wire.ts";

/** What {@link updateLineItem} may change: anything but the id. `null` takes an optional field away. */
export type LineItemChanges = Partial<Omit<NewCartLineItem, "id">>;

/** The ids of the lines and their add-ons; lines that have none can't be addressed. */
function idsOf(lines: readonly CartUpdateLineItem[]): string[] {
  return objects(lines)
    .flatMap(({ id, addonItems }) => [idOf(id), ...idsOf(objects(addonItems))])
    .filter((id) => id !== "");
}

/** The lines with the one of that id replaced by what `edit` makes of it, wherever it stands. */
function replaceLine(
  lines: readonly CartUpdateLineItem[],
  id: string,
  edit: (line: CartUpdateLineItem) => CartUpdateLineItem[],
): CartUpdateLineItem[] {
  return lines.flatMap((line) => {
    if (idOf(line.id) === id) return edit(line);
    const { addonItems, ...rest } = line;
    const addOns = replaceLine(objects(addonItems), id, edit);
    return [addOns.length > 0 ? { ...rest, addonItems: addOns } : rest];
  });
}

function editLine(
  cart: Cart | CartUpdate,
  lineItemId: number,
  operation: string,
  edit: (line: CartUpdateLineItem) => CartUpdateLineItem[],
): CartUpdate {
  const update = cartUpdateOf(cart, operation);
  const ids = idsOf(update.lineItems);
  const id = idOf(lineItemId);
  if (!ids.includes(id)) {
    const known = `the cart's lines have ${ids.length > 0 ? ids.join(", ") : "none"}`;
    throw new InvalidArgumentError(
      "lineItemId",
      `must be the id of a line, got ${show(lineItemId)}; ${known}`,
      operation,
    );
  }
  return { ...update, lineItems: replaceLine(update.lineItems, id, edit) };
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
  const update = cartUpdateOf(cart, "addLineItem");
  checkLine(item, "item", "addLineItem");
  const taken = idsOf(update.lineItems);
  const clash = idsOf([item]).find((id) => taken.includes(id));
  if (clash !== undefined) {
    throw new InvalidArgumentError(
      "item.id",
      `is taken: the cart has a line ${clash}. Leave it out, the service numbers lines`,
      "addLineItem",
    );
  }
  return { ...update, lineItems: [...update.lineItems, toUpdateLine(item)] };
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
  given(changes, "changes", "updateLineItem");
  if ("id" in changes && idOf(changes.id) !== idOf(lineItemId)) {
    throw new InvalidArgumentError("changes.id", "can't be changed: the service numbers lines", "updateLineItem");
  }
  return editLine(cart, lineItemId, "updateLineItem", (line) => {
    const changed = toUpdateLine({ ...line, ...changes });
    checkLine(changed, "changes", "updateLineItem");
    return [changed];
  });
}
