// Which order line became of which cart line. Orders carry no order group and their lines no cart line id, so lines are told
// by what both sides show of them: whole groups by whole orders first, then what is left line by line.
import type { Cart, CartLineItem, Order, OrderLineItem } from "../../../generated/schema.ts";
import { errorOf, type PlacedLine, placedLines } from "../carts/lines.ts";
import { eachOnce } from "../orders/list.ts";
import { comparable, idOf, objects } from "../wire.ts";

/** A line of an order, with the order and the subscription that it shows. */
export interface OrderedLine {
  order: Order;
  orderLineItem: OrderLineItem;
  subscriptionId?: string;
}

/** A line of the cart or of an order. */
interface Line {
  /** Order group, or order. */
  group: unknown;
  /** Cart line, or subscription; and that of the line which it is an add-on to. */
  id: unknown;
  baseId: unknown;
  base?: Line | undefined;
  /** Product and SKU: the availability may be another one by the time the order is made. */
  sku: string;
  /** What it shows, the weightiest first. */
  traits: string[];
  /** What it became, or is. */
  found?: OrderedLine | undefined;
}

/** What a value shows: a text for each member of it, and of what is inside. A date's day counts, not its time. */
function traitsOf(value: unknown, sku: string, name: unknown = ""): string[] {
  if (typeof value !== "object") {
    const text = comparable(value).replace(/(^\d{8})t.+/, "$1");
    return text ? [[sku, comparable(name), text].join()] : [];
  }
  const members: { key?: unknown } = { ...value };
  // A participant is named by its role.
  return Object.entries(members).flatMap(([key, member]) => traitsOf(member, sku, members.key || key));
}

function lineOf(item: Partial<OrderLineItem>, rest: Pick<Line, "group" | "id" | "baseId" | "found">): Line {
  const sku = idOf(item.offerId).split(":", 2).join();
  return { ...rest, sku, traits: traitsOf({ offerId: "", quantity: "", termDuration: "", ...item }, sku) };
}

function grouped<V>(values: readonly V[], keyOf: (value: V) => string): Map<string, V[]> {
  const groups = new Map<string, V[]>();
  for (const value of values) {
    const key = keyOf(value);
    const list = groups.get(key);
    if (list) list.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

function each(lines: Line[]): Line[][] {
  return lines.map((line) => [line]);
}

/**
 * The order line of each cart line that has one; no order line is used twice. The lines of a group should be one order, but a
 * group may turn out to be spread over several orders, and an order to hold several groups.
 */
export function matchLines(
  cart: readonly PlacedLine[],
  orders: readonly Order[],
): Map<unknown, OrderedLine | undefined> {
  const mine = cart.map((line) => {
    const { group, base, lineItem } = line;
    const item = { ...lineItem, offerId: lineItem.catalogItemId || "none", addonItems: 0 };
    return lineOf(item, { group, id: line, baseId: base });
  });
  const bought = orders.map((order) =>
    objects(order.lineItems).map((orderLineItem) => {
      const { subscriptionId, parentSubscriptionId, partnerIdOnRecord } = orderLineItem;
      const item = { ...orderLineItem, billingCycle: order.billingCycle, transactionReseller: partnerIdOnRecord };
      const found = { order, orderLineItem, ...(subscriptionId && { subscriptionId }) };
      return lineOf(item, {
        group: order,
        id: idOf(subscriptionId) || found,
        baseId: idOf(parentSubscriptionId),
        found,
      });
    }),
  );
  const all = [...mine, ...bought.flat()];
  const byId = new Map(all.map((line) => [line.id, line]));
  for (const line of all) {
    const base = byId.get(line.baseId);
    if (!base) continue;
    // An add-on says of its base what it is and whether it is in the same order.
    base.traits.push(...line.traits.map((trait) => [base.group === line.group, trait].join()));
    line.traits.push("add-on");
    line.base = base;
  }
  const taken = new Set<unknown>();

  /** Takes lists of lines for each other that show the same, and less and less of it where nothing does. */
  const assign = (lists: Line[][], free: Line[][]): void => {
    for (let level = 5; level >= 0; ) {
      const open = lists.filter(([line]) => !taken.has(line));
      const left = free.filter(([line]) => !taken.has(line));
      const keysBy = (others: Line[][]): ((lines: Line[]) => string) => {
        // What the other side shows nowhere says nothing.
        const known = new Set(others.flat().flatMap(({ traits }) => traits));
        return (lines) =>
          lines
            .map(({ sku, traits, base }) => {
              const told = traits.slice(0, level > 3 ? undefined : level).filter((trait) => known.has(trait));
              return [sku, ...told.sort(), level > 3 && taken.has(base) ? base?.found?.subscriptionId : ""];
            })
            .sort()
            .join();
      };
      const keyOf = keysBy(left);
      const byKey = grouped(left, keysBy(open));
      // An add-on is told by what its base became, so it waits for that as long as there is hope.
      const ready = open.filter(
        (lines) => level < 5 || lines.every(({ base }) => !base || taken.has(base) || lines.includes(base)),
      );
      const before = taken.size;
      for (const lines of ready) {
        const found = byKey.get(keyOf(lines))?.shift();
        if (!found) continue;
        const [line, ordered] = [lines[0], found[0]];
        if (lines[1]) assign(each(lines), each(found));
        else if (line) {
          line.found = ordered?.found;
          taken.add(line).add(ordered);
        }
      }
      level = taken.size > before ? 5 : level - 1;
    }
  };
  assign([...grouped(mine, ({ group }) => String(group)).values()], bought);
  assign(each(mine), each(bought.flat()));
  return new Map(mine.map(({ id, found }) => [id, found]));
}

/** Whether they are the same product, as many of it, and not for another term. */
function isSamePurchase(mine: CartLineItem, { orderLineItem: theirs }: OrderedLine): boolean {
  const [asked, got] = [comparable(mine.termDuration), comparable(theirs.termDuration)];
  return (
    idOf(mine.catalogItemId) === idOf(theirs.offerId) &&
    mine.quantity === theirs.quantity &&
    (!asked || !got || asked === got)
  );
}

/**
 * Recovers a checkout whose answer was lost: which of the customer's orders are the cart's. Strict, since the list may hold
 * other purchases: a group is matched when each of its lines is, on offer, quantity and term, and nothing else is in the orders it became.
 *
 * @returns `matched`, each group's order (the first, should there be several); `orders`, all of them, each once, in cart order;
 * `unmatchedGroups`, the rest. Lines in no group count as the group `""`.
 */
export function matchOrdersToGroups(
  cart: Cart,
  orders: readonly Order[],
): { matched: Map<string, Order>; orders: Order[]; unmatchedGroups: string[] } {
  const lines = placedLines(cart, "matchOrdersToGroups").filter(({ lineItem }) => !errorOf(lineItem));
  const candidates = eachOnce(orders);
  const taken = matchLines(lines, candidates);
  const free = new Map(candidates.map((order) => [order, objects(order.lineItems).length]));
  for (const { lineItem, found } of lines.map((line) => ({ ...line, found: taken.get(line) }))) {
    if (!found) continue;
    const same = isSamePurchase(lineItem, found);
    free.set(found.order, same ? (free.get(found.order) ?? 0) - 1 : Number.NaN);
  }
  const matched = new Map<string, Order>();
  const unmatchedGroups: string[] = [];
  const all = new Set<Order>();
  for (const [group, members] of grouped(lines, (line) => line.group)) {
    const became = members.map((line) => taken.get(line)?.order);
    const [first] = became;
    if (first && became.every((order) => order && free.get(order) === 0)) {
      matched.set(String(group), first);
      for (const order of became) if (order) all.add(order);
    } else unmatchedGroups.push(String(group));
  }
  return { matched, orders: [...all], unmatchedGroups };
}
