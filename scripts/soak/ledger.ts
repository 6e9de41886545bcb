// What was told against what is true: counts what the soak is about. Pure.
import type { Deed, Told } from "./deeds.ts";

/** A deed and what its tries were told, first to last. */
export interface Entry {
  readonly deed: Deed;
  readonly told: readonly Told[];
  /** A try was refused, and its caller never told anything else before; and yet it had bought something. */
  readonly denied: boolean;
}

export interface Balance {
  boughtOnce: number;
  boughtTwice: number;
  /** Bought, at least in part, and a caller was told that it was not. */
  lost: number;
  /** A caller was told that it was bought, and it was not, or not all of it. */
  imagined: number;
  /** A caller was told of an order that is another purchase's. */
  mixedUp: number;
  /** The first try was refused. */
  refused: number;
  /** The first try bought some order groups, or none, and said so. */
  inPart: number;
  /** The first try could not say. */
  unknown: number;
  /** Of these three: bought by a further try. */
  resolved: number;
  unresolved: number;
}

/** Every order that was really made, by its id: the friendly names of its lines. */
export type Bought = Readonly<Record<string, readonly string[]>>;

/** Compares what callers were told with what was really bought. */
export function balance(entries: readonly Entry[], orders: Bought): Balance {
  const bought = count(Object.values(orders).flat());
  const meant = count(entries.flatMap(({ deed }) => deed.names));
  const claims = count(entries.flatMap(({ deed }) => [...deed.orderIds]));
  const sum: Balance = {
    boughtOnce: 0,
    boughtTwice: 0,
    lost: 0,
    imagined: 0,
    mixedUp: 0,
    refused: 0,
    inPart: 0,
    unknown: 0,
    resolved: 0,
    unresolved: 0,
  };
  for (const { deed, told, denied } of entries) {
    const { names, orderIds } = deed;
    const counts = names.map((name) => ({ bought: bought.get(name) ?? 0, meant: meant.get(name) ?? 0 }));
    const once = counts.every((count) => count.bought === count.meant);
    const [first, last] = [told[0], told.at(-1)];
    if (once) sum.boughtOnce++;
    if (counts.some((count) => count.bought > count.meant)) sum.boughtTwice++;
    if (denied) sum.lost++;
    if (last === "bought" && counts.some((count) => count.bought < count.meant)) sum.imagined++;
    const isOwn = (id: string): boolean =>
      claims.get(id) === 1 && (orders[id] ?? [""]).every((name) => names.includes(name));
    if (![...orderIds].every(isOwn)) sum.mixedUp++;
    if (first === "refused") sum.refused++;
    if (first === "in part") sum.inPart++;
    if (first === "unknown") sum.unknown++;
    if (last !== "bought") sum.unresolved++;
    else if (first !== "bought" && once) sum.resolved++;
  }
  return sum;
}

function count(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
