// How lines are told: from all that both sides show down to the bare product. Each pass writes lines as keys, which are
// equal where they can be taken for each other.
import { groupedBy, idOf } from "../wire.ts";
import { type ShownLine, type ShownOrderLine, traitsOfLine } from "./shown.ts";

/** Lines that are matched as one: those of a group with those of an order, or a single line with another. */
export type Unit<Line extends ShownLine = ShownLine> = readonly Line[];

/** What is known so far: for a cart line its order line, for an order line that is taken itself. */
export type Matches = ReadonlyMap<ShownLine, ShownOrderLine>;

export interface Pass {
  /** What it goes by. */
  name: string;
  /** The traits that count, of those that both sides show. */
  traits: (line: ShownLine) => string[];
  /** Whether it counts too what the base of an add-on has become. */
  countsBase: boolean;
  /** Whether an add-on waits until its base is matched. */
  basesFirst: boolean;
}

const WITHOUT_BASE = { countsBase: false, basesFirst: false };

/** The strictest first. */
export const PASSES: readonly Pass[] = [
  { name: "all that both show, bases before add-ons", traits: traitsOfLine, countsBase: true, basesFirst: true },
  { name: "all that both show", traits: traitsOfLine, countsBase: true, basesFirst: false },
  {
    name: "item, quantity and term",
    traits: ({ catalogItem, quantity, term }) => [catalogItem, quantity, term],
    ...WITHOUT_BASE,
  },
  { name: "item and quantity", traits: ({ catalogItem, quantity }) => [catalogItem, quantity], ...WITHOUT_BASE },
  { name: "item", traits: ({ catalogItem }) => [catalogItem], ...WITHOUT_BASE },
  { name: "product and SKU", traits: () => [], ...WITHOUT_BASE },
];

/** Whether the pass may look at the unit yet. */
function isReady(pass: Pass, unit: Unit, matches: Matches): boolean {
  return !pass.basesFirst || unit.every(({ base }) => !base || matches.has(base) || unit.includes(base));
}

/** Writes units as keys. Traits that no line of the other side has can't match, and are left out. */
function keysBy(pass: Pass, others: readonly Unit[], matches: Matches): (unit: Unit) => string {
  const shown = new Set(others.flat().flatMap(traitsOfLine));
  const keyOf = (line: ShownLine): string => {
    const traits = pass.traits(line).filter((trait) => shown.has(trait));
    const base = pass.countsBase && line.base ? idOf(matches.get(line.base)?.ordered.subscriptionId) : "";
    return [line.sku, ...traits.sort(), base].join("\n");
  };
  return (unit) => unit.map(keyOf).sort().join("\n\n");
}

/** The units whose keys are equal under a pass, the first with the first; each of them once. */
export function pairsOf<Mine extends Unit, Theirs extends Unit>(
  pass: Pass,
  mine: readonly Mine[],
  theirs: readonly Theirs[],
  matches: Matches,
): [Mine, Theirs][] {
  const theirKey = keysBy(pass, mine, matches);
  const myKey = keysBy(pass, theirs, matches);
  const theirsByKey = groupedBy(theirs, theirKey);
  const pairs: [Mine, Theirs][] = [];
  for (const [key, units] of groupedBy(
    mine.filter((unit) => isReady(pass, unit, matches)),
    myKey,
  )) {
    const same = theirsByKey.get(key) ?? [];
    units.forEach((unit, index) => {
      const other = same[index];
      if (other) pairs.push([unit, other]);
    });
  }
  return pairs;
}
