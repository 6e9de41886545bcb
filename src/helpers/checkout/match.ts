// Which order line became of which cart line. Orders carry no order group and their lines no cart line id, so lines are told
// by what both sides show of them: whole groups by whole orders first, then what is left line by line.
import type { Order } from "../../../generated/schema.ts";
import type { PlacedLine } from "../carts/lines.ts";
import { groupedBy } from "../wire.ts";
import { PASSES, pairsOf, type Unit } from "./passes.ts";
import {
  type OrderedLine,
  type ShownCartLine,
  type ShownLine,
  type ShownOrderLine,
  shownCart,
  shownOrders,
} from "./shown.ts";

/** What the passes have found; this file alone writes into it. */
type Found = Map<ShownLine, ShownOrderLine>;

/**
 * Goes through the passes, the strictest first, and from the start again after each that found pairs: what is left may then be told
 * by what told nothing before.
 */
function byPasses<Mine extends Unit, Theirs extends Unit>(
  mine: readonly Mine[],
  theirs: readonly Theirs[],
  found: Found,
  keep: (unit: Mine, other: Theirs) => void,
): void {
  const paired = new Set<Unit>();
  const isLeft = (unit: Unit): boolean => !paired.has(unit);
  let index = 0;
  for (let pass = PASSES[0]; pass; pass = PASSES[index]) {
    const pairs = pairsOf(pass, mine.filter(isLeft), theirs.filter(isLeft), found);
    for (const [unit, other] of pairs) {
      paired.add(unit).add(other);
      keep(unit, other);
    }
    index = pairs.length > 0 ? 0 : index + 1;
  }
}

/** Matches lines one by one; those that are matched already are left out. */
function matchSingly(mine: readonly ShownCartLine[], theirs: readonly ShownOrderLine[], found: Found): void {
  const units = <Line extends ShownLine>(lines: readonly Line[]): [Line][] =>
    lines.filter((line) => !found.has(line)).map((line) => [line]);
  byPasses(units(mine), units(theirs), found, ([line], [ordered]) => {
    found.set(line, ordered).set(ordered, ordered);
  });
}

/**
 * The order line of each cart line that has one; no order line is used twice. The lines of a group should be one order, but a
 * group may turn out to be spread over several orders, and an order to hold several groups.
 */
export function matchLines(cart: readonly PlacedLine[], orders: readonly Order[]): Map<PlacedLine, OrderedLine> {
  const mine = shownCart(cart);
  const theirs = shownOrders(orders);
  const groups = [...groupedBy(mine, ({ group }) => String(group)).values()];
  const found: Found = new Map();
  byPasses(groups, theirs, found, (group, order) => {
    matchSingly(group, order, found);
  });
  matchSingly(mine, theirs.flat(), found);
  return new Map(
    mine.flatMap((line) => {
      const ordered = found.get(line)?.ordered;
      return ordered ? [[line.placed, ordered] as const] : [];
    }),
  );
}
