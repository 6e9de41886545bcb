// What the lines of a cart and of its orders show of themselves, in one form, so that they can be told by it.
import type { Order, OrderLineItem } from "../../../generated/schema.ts";
import type { PlacedLine } from "../carts/lines.ts";
import { comparable, idOf, objects } from "../wire.ts";

/** A line of an order, with the order and the subscription that it shows. */
export interface OrderedLine {
  order: Order;
  orderLineItem: OrderLineItem;
  subscriptionId?: string;
}

/** A line of the cart or of an order, by what it shows. Each trait is a text that is equal where both sides show the same. */
export interface ShownLine {
  /** Order group, or order. */
  group: unknown;
  /** The line that it is an add-on to. */
  base?: ShownLine;
  /** Product and SKU: the availability may be another one by the time the order is made. */
  sku: string;
  catalogItem: string;
  quantity: string;
  term: string;
  /** Whatever else there is in it: billing cycle, promotion, context, resellers, … */
  details: string[];
  /** What it is of a family: an add-on, or the base of add-ons that show this and that. */
  family: string[];
}

export interface ShownCartLine extends ShownLine {
  placed: PlacedLine;
}

export interface ShownOrderLine extends ShownLine {
  ordered: OrderedLine;
}

/** A value as text, in lower case without separators. Of a point in time the day counts: the service sets the hour. */
function textOf(value: unknown): string {
  return comparable(typeof value === "string" ? value.replace(/^(\d{4}-\d\d-\d\d)T.+$/i, "$1") : value);
}

/** A trait for each value, however deep it is in there. A participant's value is named by the participant's role. */
function traitsOf(value: unknown, name: string, sku: string): string[] {
  if (typeof value !== "object" || value === null) {
    const text = textOf(value);
    return text ? [`${sku} ${comparable(name)} ${text}`] : [];
  }
  if (Array.isArray(value)) return value.flatMap((item) => traitsOf(item, name, sku));
  const role = "key" in value && value.key ? String(value.key) : undefined;
  return Object.entries(value).flatMap(([key, member]) => traitsOf(member, role ?? key, sku));
}

type OwnTraits = Pick<ShownLine, "sku" | "catalogItem" | "quantity" | "term" | "details" | "family">;

function ownTraits(catalogItemId: unknown, { quantity, termDuration, ...details }: Record<string, unknown>): OwnTraits {
  const sku = idOf(catalogItemId).split(":", 2).join(":");
  const one = (name: string, value: unknown): string => traitsOf(value, name, sku)[0] ?? "";
  return {
    sku,
    catalogItem: one("catalogItem", catalogItemId),
    quantity: one("quantity", quantity),
    term: one("term", termDuration),
    details: traitsOf(details, "", sku),
    family: [],
  };
}

function cartLine(placed: PlacedLine): ShownCartLine {
  const { catalogItemId, addonItems: _, ...rest } = placed.lineItem;
  // A line without a catalog item is like no order line, not even like one without an offer.
  return { ...ownTraits(catalogItemId || "none", { ...rest }), group: placed.group, placed };
}

function orderLine(order: Order, orderLineItem: OrderLineItem): ShownOrderLine {
  const { offerId, partnerIdOnRecord, additionalPartnerIdsOnRecord, ...rest } = orderLineItem;
  const { subscriptionId } = orderLineItem;
  // Under the names that they have in a cart.
  const resellers = {
    transactionReseller: partnerIdOnRecord,
    additionalTransactionReseller: additionalPartnerIdsOnRecord,
  };
  return {
    ...ownTraits(offerId, { ...rest, ...resellers, billingCycle: order.billingCycle }),
    group: order,
    ordered: { order, orderLineItem, ...(subscriptionId && { subscriptionId }) },
  };
}

/** All that a line shows, the weightiest first. */
export function traitsOfLine({ catalogItem, quantity, term, details, family }: ShownLine): string[] {
  return [catalogItem, quantity, term, ...details, ...family];
}

/** An add-on says of its base what it is, and whether it is in the same order. */
function joinFamily(addOn: ShownLine, base: ShownLine): void {
  const where = addOn.group === base.group ? "with" : "apart";
  base.family.push(...traitsOfLine(addOn).map((trait) => `${where} ${trait}`));
  addOn.family.push("add-on");
  addOn.base = base;
}

export function shownCart(cart: readonly PlacedLine[]): ShownCartLine[] {
  const lines = cart.map(cartLine);
  const byPlace = new Map(lines.map((line) => [line.placed, line]));
  for (const line of lines) {
    const base = line.placed.base && byPlace.get(line.placed.base);
    if (base) joinFamily(line, base);
  }
  return lines;
}

/** The lines of each order. An add-on of an order names its base by its subscription, which may be in another order. */
export function shownOrders(orders: readonly Order[]): ShownOrderLine[][] {
  const shown = orders.map((order) => objects(order.lineItems).map((line) => orderLine(order, line)));
  const lines = shown.flat();
  const bySubscription = new Map(lines.map((line) => [idOf(line.ordered.subscriptionId), line]));
  for (const line of lines) {
    const parent = idOf(line.ordered.orderLineItem.parentSubscriptionId);
    const base = parent ? bySubscription.get(parent) : undefined;
    if (base) joinFamily(line, base);
  }
  return shown;
}
