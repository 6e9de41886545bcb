// Which order line became of which cart line. Orders carry no order group and their lines no cart line id, so whole groups are
// compared with whole orders; what fits exactly goes first, in the order of the cart.
import type { Cart, Order } from "../../generated/schema.ts";
import { errorOf, type PlacedLine, placedLines } from "./cart-lines.ts";
import { isSamePurchase, likeness, NO_PARENT, type OrderedLine } from "./likeness.ts";
import { eachOnce } from "./order-list.ts";
import { idOf, objects } from "./wire.ts";

/** Above any sum of likenesses: how complete a fit is counts before how good it is. */
const COMPLETE = 1e9;

/** Less than any detail: what a line's add-ons say about it decides between lines that are alike otherwise. */
const KIN = 1e-4;

interface Pair {
  line: PlacedLine;
  ordered: OrderedLine;
  points: number;
}

/** One group's open lines on one order's free lines. */
interface Fit {
  open: Set<PlacedLine>;
  free: Set<OrderedLine>;
  pairs: Pair[];
  rank: number;
}

/** Both families: add-ons by their base in the cart, and by their parent subscription in the orders. */
interface Families {
  addOns: Map<PlacedLine, PlacedLine[]>;
  children: Map<string, OrderedLine[]>;
}

function pushTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function familiesOf(lines: Iterable<PlacedLine>, ordered: OrderedLine[]): Families {
  const families: Families = { addOns: new Map(), children: new Map() };
  for (const line of lines) if (line.base) pushTo(families.addOns, line.base, line);
  for (const line of ordered) pushTo(families.children, idOf(line.lineItem.parentSubscriptionId), line);
  families.children.delete("");
  return families;
}

/** `lines` on `candidates`, best pairs first; equal ones stay in order. */
function pairUp(
  lines: PlacedLine[],
  candidates: OrderedLine[],
  families: Families,
  parentOf: (line: PlacedLine) => string | undefined,
): Pair[] {
  const pairs: Pair[] = [];
  for (const line of lines) {
    const addOns = families.addOns.get(line) ?? [];
    for (const ordered of candidates) {
      const points = likeness(line.lineItem, ordered, line.base ? parentOf(line.base) : NO_PARENT);
      if (points <= 0) continue;
      const children = addOns.length > 0 ? families.children.get(idOf(ordered.lineItem.subscriptionId)) : undefined;
      const kin = children ? total(pairUp(addOns, children, families, () => undefined)) * KIN : 0;
      pairs.push({ line, ordered, points: points + kin });
    }
  }
  const used = new Set<PlacedLine | OrderedLine>();
  return pairs
    .sort((a, b) => b.points - a.points)
    .filter(({ line, ordered }) => {
      if (used.has(line) || used.has(ordered)) return false;
      used.add(line).add(ordered);
      return true;
    });
}

function total(pairs: Pair[]): number {
  return pairs.reduce((sum, { points }) => sum + points, 0);
}

/** Bases first: an add-on is told by the subscription that its base became. */
function propose(
  open: Set<PlacedLine>,
  free: Set<OrderedLine>,
  families: Families,
  taken: Map<PlacedLine, OrderedLine>,
): Fit | undefined {
  const pairs: Pair[] = [];
  const parentOf = (base: PlacedLine): string | undefined =>
    (taken.get(base) ?? pairs.find(({ line }) => line === base)?.ordered)?.lineItem.subscriptionId;
  const lines = [...open];
  for (const part of [lines.filter(({ base }) => !base), lines.filter(({ base }) => base)]) {
    const rest = [...free].filter((candidate) => !pairs.some(({ ordered }) => ordered === candidate));
    pairs.push(...pairUp(part, rest, families, parentOf));
  }
  if (pairs.length === 0) return undefined;
  const whole = pairs.length === open.size ? (pairs.length === free.size ? 2 : 1) : 0;
  return { open, free, pairs, rank: whole * COMPLETE + total(pairs) };
}

/** Takes the best fits until those left depend on what has just been taken. */
function takeBest(fits: Fit[], taken: Map<PlacedLine, OrderedLine>): void {
  const changed = new Set<Set<PlacedLine> | Set<OrderedLine>>();
  for (const { open, free, pairs } of fits.sort((a, b) => b.rank - a.rank)) {
    if (open.size === 0 || free.size === 0) continue;
    if (!changed.has(open) && !changed.has(free)) {
      for (const { line, ordered } of pairs) {
        taken.set(line, ordered);
        open.delete(line);
        free.delete(ordered);
      }
    }
    changed.add(open).add(free);
  }
}

/**
 * The order line of each cart line that has one; no order line is used twice. `groups` are lists of lines that should be
 * one order each. A group may turn out to be spread over several orders, and an order to hold several groups.
 */
export function matchLines(groups: PlacedLine[][], orders: Order[]): Map<PlacedLine, OrderedLine> {
  const taken = new Map<PlacedLine, OrderedLine>();
  const open = groups.map((lines) => new Set(lines));
  const free = orders.map((order) => new Set(objects(order.lineItems).map((lineItem) => ({ order, lineItem }))));
  const lines = new Set(groups.flat());
  const families = familiesOf(
    lines,
    free.flatMap((ordered) => [...ordered]),
  );
  const fitsOf = (some: Set<PlacedLine>[]): Fit[] =>
    some.flatMap((group) => free.flatMap((ordered) => propose(group, ordered, families, taken) ?? []));
  const waits = ({ base }: PlacedLine, group: Set<PlacedLine>): boolean =>
    base !== undefined && lines.has(base) && !group.has(base) && !taken.has(base);
  for (;;) {
    // Whole orders first, and a group whose add-ons have their base in another group after that one.
    const ready = open.filter((group) => ![...group].some((line) => waits(line, group)));
    const whole = fitsOf(ready).filter(({ rank }) => rank >= 2 * COMPLETE);
    const fits = whole.length > 0 ? whole : fitsOf(open);
    if (fits.length === 0) return taken;
    takeBest(fits, taken);
  }
}

/** The lines that a checkout can buy, by order group; those in no group are together under `""`. */
export function buyableGroups(lines: PlacedLine[], failed?: (group: string) => boolean): Map<string, PlacedLine[]> {
  const groups = new Map<string, PlacedLine[]>();
  for (const line of lines) {
    if (errorOf(line.lineItem) || failed?.(line.group)) continue;
    pushTo(groups, line.group, line);
  }
  return groups;
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
  const groups = buyableGroups(placedLines(cart, "matchOrdersToGroups"));
  const candidates = eachOnce(orders);
  const taken = matchLines([...groups.values()], candidates);
  const free = new Map(candidates.map((order) => [order, objects(order.lineItems).length]));
  for (const [line, ordered] of taken) {
    const same = isSamePurchase(line.lineItem, ordered);
    free.set(ordered.order, same ? (free.get(ordered.order) ?? 0) - 1 : Number.NaN);
  }
  const matched = new Map<string, Order>();
  const found = new Set<Order>();
  for (const [group, lines] of groups) {
    const became = lines.map((line) => taken.get(line)?.order);
    const [first] = became;
    if (!first || !became.every((order) => order && free.get(order) === 0)) continue;
    matched.set(group, first);
    for (const order of became) if (order) found.add(order);
  }
  return { matched, orders: [...found], unmatchedGroups: [...groups.keys()].filter((group) => !matched.has(group)) };
}
