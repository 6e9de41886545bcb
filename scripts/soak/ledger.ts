// What was told against what is true: counts what the soak is about. Pure.
import type { Deed, Told } from "./deeds.ts";

/** A deed and what its tries were told, first to last. */
export interface Entry {
  readonly deed: Deed;
  readonly told: readonly Told[];
}

export interface Balance {
  boughtOnce: number;
  boughtTwice: number;
  /** Bought, at least in part, and a caller was told that it was not. */
  lost: number;
  /** A caller was told that it was bought, and it was not, or not all of it. */
  imagined: number;
  /** Not bought, and the caller was told so. */
  refused: number;
  /** The first try could not say. */
  unknown: number;
  /** Of those: a repeat with the same key told, and told the truth. */
  resolved: number;
  unresolved: number;
}

/** Compares what callers were told with `bought`, which counts every line that was really bought by its name. */
export function balance(entries: readonly Entry[], bought: Readonly<Record<string, number>>): Balance {
  const sum: Balance = {
    boughtOnce: 0,
    boughtTwice: 0,
    lost: 0,
    imagined: 0,
    refused: 0,
    unknown: 0,
    resolved: 0,
    unresolved: 0,
  };
  for (const { deed, told } of entries) {
    const counts = deed.names.map((name) => bought[name] ?? 0);
    const once = counts.every((count) => count === 1);
    const any = counts.some((count) => count > 0);
    const [first, last] = [told[0], told.at(-1)];
    if (once) sum.boughtOnce++;
    if (counts.some((count) => count > 1)) sum.boughtTwice++;
    if (any && (first === "refused" || last === "refused")) sum.lost++;
    if (last === "bought" && counts.includes(0)) sum.imagined++;
    if (!any && last === "refused") sum.refused++;
    if (first !== "unknown") continue;
    sum.unknown++;
    if (last === "bought" && once) sum.resolved++;
    else sum.unresolved++;
  }
  return sum;
}
