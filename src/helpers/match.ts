// Which order line became of which cart line. Orders carry no order group and their lines no cart line id, so whole groups are
// compared with whole orders; what fits exactly goes first, in the order of the cart.
import type { Cart, Order } from "../../generated/schema.ts";
import { errorOf, type PlacedLine, placedLines } from "./cart-lines.ts";
import { isSamePurchase, likeness, NO_PARENT, type OrderedLine } from "./likeness.ts";
import { eachOnce } from "./order-list.ts";
import { idOf, objects } from "./wire.ts";

/** Above any sum of likenesses: how complete a fit is counts before how good it is. */
const COMPLETE = 1e9;
const EXACT = 3;

/** Less than any detail: what a line's add-ons say about it decides between lines that are alike otherwise. */
const KIN = 1e-6;

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

/** How well the line's add-ons fit those of the order line; an add-on of the line's own group is looked for in the same order. */
function kinship(line: PlacedLine, ordered: OrderedLine, { addOns, children }: Families): number {
  const mine = addOns.get(line);
  const theirs = mine && children.get(idOf(ordered.lineItem.subscriptionId));
  if (!theirs) return 0;
  const points = [true, false].map((together) => {
    const own = mine.filter(({ group }) => (group === line.group) === together);
    const found = theirs.filter(({ order }) => (order === ordered.order) === together);
    return total(pairUp(own, found, { addOns, children }, () => ordered));
  });
  return points.reduce((sum, some) => sum + some, 0);
}

/** `lines` on `candidates`, best pairs first; equal ones stay in order. */
function pairUp(
  lines: Iterable<PlacedLine>,
  candidates: Iterable<OrderedLine>,
  families: Families,
  becameOf: (base: PlacedLine) => OrderedLine | undefined,
): Pair[] {
  const pairs: Pair[] = [];
  for (const line of lines) {
    const parent = line.base ? becameOf(line.base)?.lineItem.subscriptionId : NO_PARENT;
    for (const ordered of candidates) {
      const points = likeness(line.lineItem, ordered, parent);
      if (points > 0) pairs.push({ line, ordered, points: points + kinship(line, ordered, families) * KIN });
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

/** How far a fit can be trusted: all lines exactly, all lines, the group whole but not the order, less. */
function wholeness(open: Set<PlacedLine>, free: Set<OrderedLine>, pairs: Pair[]): number {
  if (pairs.length < open.size) return 0;
  if (pairs.length < free.size) return 1;
  return pairs.every(({ line, ordered }) => isSamePurchase(line.lineItem, ordered)) ? EXACT : 2;
}

/** All together to place the bases, then the add-ons anew: they are told by the subscription that their base became. */
function propose(
  open: Set<PlacedLine>,
  free: Set<OrderedLine>,
  families: Families,
  taken: Map<PlacedLine, OrderedLine>,
): Fit | undefined {
  const addOns = [...open].filter(({ base }) => base);
  const basesFirst = [...[...open].filter(({ base }) => !base), ...addOns];
  const bases = pairUp(basesFirst, free, families, (base) => taken.get(base)).filter(({ line }) => !line.base);
  const placed = new Map(bases.map(({ line, ordered }) => [line, ordered]));
  const used = new Set(placed.values());
  const rest = [...free].filter((ordered) => !used.has(ordered));
  const pairs = [...bases, ...pairUp(addOns, rest, families, (base) => placed.get(base) ?? taken.get(base))];
  if (pairs.length === 0) return undefined;
  return { open, free, pairs, rank: wholeness(open, free, pairs) * COMPLETE + total(pairs) };
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
    // Exact fits first, and a group whose add-ons have their base in another group after that one.
    const ready = open.filter((group) => ![...group].some((line) => waits(line, group)));
    const exact = fitsOf(ready).filter(({ rank }) => rank >= EXACT * COMPLETE);
    const fits = exact.length > 0 ? exact : fitsOf(open);
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
