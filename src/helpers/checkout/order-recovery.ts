// The orders of a checkout whose answer was lost, found again among all that the customer has bought since.
import type { Cart, CartLineItem, Order, OrderLineItem } from "../../../generated/schema.ts";
import { errorOf, type PlacedLine, placedLines } from "../carts/lines.ts";
import { eachOnce } from "../orders/list.ts";
import { parseTimestamp } from "../timestamp.ts";
import { comparable, groupedBy, idOf, objects } from "../wire.ts";
import { matchLines } from "./match.ts";
import { shownCart, shownOrders, traitsOfLine } from "./shown.ts";

/** What is known of the orders that a cart became. */
export interface RecoveredOrders {
  /** The orders that are certain to be the cart's, each once, in the order of the cart. */
  orders: Order[];
  /** Orders of which some must be the cart's, but as many others fit as well: nobody can tell which. */
  candidates: Order[];
  /** The groups that no order fits, at least not yet: the list of orders lags behind. Lines in no group count as the group `""`. */
  missingGroups: string[];
  /** The groups that the candidates fit. */
  ambiguousGroups: string[];
}

/**
 * Whether the order may come from the cart: a customer's purchase, no renewal that the system made, and no older than the cart, both by the
 * service's own clock. What shows no date can't be told.
 */
function isSince(cart: Cart, { creationDate, transactionType }: Order): boolean {
  const created = parseTimestamp(creationDate)?.getTime();
  if (created === undefined || comparable(transactionType).startsWith("system")) return false;
  const since = parseTimestamp(cart.creationTimestamp)?.getTime() ?? Number.NEGATIVE_INFINITY;
  // A date without a fraction has been cut to the second.
  const latest = /:\d\d\./.test(creationDate ?? "") ? created : created + 999;
  return latest >= since;
}

/** Whether they are the same product, as many of it, and not for another term. A line of quantity 0 was cancelled since. */
function isSamePurchase(mine: CartLineItem, theirs: OrderLineItem): boolean {
  const [myTerm, theirTerm] = [comparable(mine.termDuration), comparable(theirs.termDuration)];
  return (
    idOf(mine.catalogItemId) === idOf(theirs.offerId) &&
    (mine.quantity === theirs.quantity || theirs.quantity === 0) &&
    (!myTerm || !theirTerm || myTerm === theirTerm)
  );
}

/** Whether each line of the order may have come from one of these lines. */
function mayHold(lines: readonly PlacedLine[]): (order: Order) => boolean {
  const byItem = groupedBy(lines, ({ lineItem }) => idOf(lineItem.catalogItemId));
  return ({ lineItems }) =>
    objects(lineItems).every((theirs) =>
      byItem.get(idOf(theirs.offerId))?.some(({ lineItem }) => isSamePurchase(lineItem, theirs)),
    );
}

/** The order of each line, of the orders that hold what these lines buy and nothing else. */
function wholeOrders(lines: readonly PlacedLine[], orders: readonly Order[]): Map<PlacedLine, Order> {
  const left = new Map(orders.map((order) => [order, objects(order.lineItems).length]));
  const matched = [...matchLines(lines, orders)];
  for (const [{ lineItem }, { order, orderLineItem }] of matched) {
    const isSame = isSamePurchase(lineItem, orderLineItem);
    left.set(order, isSame ? (left.get(order) ?? 0) - 1 : Number.NaN);
  }
  return new Map(matched.flatMap(([line, { order }]) => (left.get(order) === 0 ? [[line, order] as const] : [])));
}

/** The orders of each group all of whose lines have one. */
function wholeGroups(lines: readonly PlacedLine[], orderOf: ReadonlyMap<PlacedLine, Order>): Map<string, Order[]> {
  const groups = new Map<string, Order[]>();
  for (const [group, members] of groupedBy(lines, (line) => line.group)) {
    const orders = members.flatMap((line) => orderOf.get(line) ?? []);
    if (orders.length === members.length) groups.set(group, [...new Set(orders)]);
  }
  return groups;
}

/** How many traits the order and the lines both show; `undefined` if the order doesn't hold just these lines. */
function agreement(lines: readonly PlacedLine[], order: Order): number | undefined {
  if (wholeOrders(lines, [order]).size < lines.length) return undefined;
  const shown = new Set(shownCart(lines).flatMap(traitsOfLine));
  const traits = shownOrders([order]).flat().flatMap(traitsOfLine);
  return traits.filter((trait) => shown.has(trait)).length;
}

/** A text that is equal for orders of which none can be told from the others by these lines. */
function likenessBy(lines: readonly PlacedLine[]): (order: Order) => string {
  const shown = new Set(shownCart(lines).flatMap(traitsOfLine));
  return (order) => {
    const [ordered = []] = shownOrders([order]);
    const texts = ordered.map((line) => {
      const { catalogItem, quantity, term } = line;
      return [
        catalogItem,
        quantity,
        term,
        ...traitsOfLine(line)
          .filter((trait) => shown.has(trait))
          .sort(),
      ].join("\n");
    });
    return texts.sort().join("\n\n");
  };
}

function itemsOf(order: Order | undefined): string {
  return objects(order?.lineItems)
    .map(({ offerId }) => idOf(offerId))
    .sort()
    .join();
}

/**
 * The orders that were taken and could as well be others, and these others: spare orders that agree with the same lines no less.
 * Orders that are all alike are looked at once.
 */
function lookAlikes(
  orderOf: ReadonlyMap<PlacedLine, Order>,
  taken: ReadonlySet<Order>,
  spare: readonly Order[],
): Set<Order> {
  const lines = [...orderOf.keys()];
  const likeness = likenessBy(lines);
  const linesOf = new Map<Order, PlacedLine[]>([...taken].map((order) => [order, []]));
  for (const [line, order] of orderOf) linesOf.get(order)?.push(line);
  const spareByItems = groupedBy([...groupedBy(spare, likeness).values()], ([order]) => itemsOf(order));
  const traitsOf = (own: readonly PlacedLine[]): string => shownCart(own).flatMap(traitsOfLine).join("\n");
  const takenByKind = groupedBy([...linesOf], ([order, own]) => `${likeness(order)}\n\n${traitsOf(own)}`);
  const alike = new Set<Order>();
  for (const kind of takenByKind.values()) {
    const [[order, own] = []] = kind;
    if (!order || !own) continue;
    const best = agreement(own, order) ?? 0;
    for (const others of spareByItems.get(itemsOf(order)) ?? []) {
      if (!others[0] || (agreement(own, others[0]) ?? -1) < best) continue;
      for (const one of [...kind.map(([same]) => same), ...others]) alike.add(one);
    }
  }
  return alike;
}

/**
 * Recovers a checkout whose answer was lost: which of the customer's orders are the cart's. Strict, since the list may hold
 * other purchases: a group is found when each of its lines is, on catalog item, quantity and term, and nothing else is in the orders that
 * it became. Each order is used once. Where more orders fit than there are groups, nothing is guessed: those known to be this
 * purchase's come first, and the rest are candidates.
 *
 * @param cart the cart, as it was checked out.
 * @param listed the customer's orders; those older than the cart, or made by the system, are left out here.
 * @param known orders that this call or purchase is known to have made. They are the cart's, whatever their lines show.
 * @throws InvalidArgumentError if `cart` is not an object.
 */
export function recoverOrders(cart: Cart, listed: readonly Order[], known: readonly Order[] = []): RecoveredOrders {
  const lines = placedLines(cart, "recoverOrders").filter(({ lineItem }) => !errorOf(lineItem));
  const own = eachOnce(known);
  const ownOrders = new Set(own);
  const ownIds = new Set(own.map(({ id }) => idOf(id)));
  const others = eachOnce(listed).filter((order) => !ownIds.has(idOf(order.id)) && isSince(cart, order));

  const ownMatches = [...matchLines(lines, own)].map(([line, { order }]) => [line, order] as const);
  const settled = wholeGroups(lines, new Map(ownMatches));
  const used = new Set([...settled.values()].flat());

  const open = lines.filter(({ group }) => !settled.has(group));
  const fitting = [...own.filter((order) => !used.has(order)), ...others.filter(mayHold(open))];
  const orderOf = wholeOrders(open, fitting);
  const found = wholeGroups(open, orderOf);

  const taken = new Set([...found.values()].flat().filter((order) => !ownOrders.has(order)));
  const spare = fitting.filter((order) => !taken.has(order) && !ownOrders.has(order));
  const alike = lookAlikes(orderOf, taken, spare);

  const groups = [...new Set(lines.map(({ group }) => group))];
  const ordersOf = (group: string): Order[] => settled.get(group) ?? found.get(group) ?? [];
  const certain = groups.flatMap(ordersOf).filter((order) => !alike.has(order));
  return {
    orders: [...new Set([...certain, ...own])],
    candidates: others.filter((order) => alike.has(order)),
    missingGroups: groups.filter((group) => ordersOf(group).length === 0),
    ambiguousGroups: groups.filter((group) => ordersOf(group).some((order) => alike.has(order))),
  };
}
