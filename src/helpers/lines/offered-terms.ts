// What an availability offers: pairs of a term and a billing cycle, of which a line takes one.
import type { Availability, BillingCycle, Sku, Term } from "../../../generated/schema.ts";
import { checkArgument, comparable, objects } from "../wire.ts";

/** A pair that is on offer. */
export interface OfferedTerm {
  /** ISO 8601; absent where there is no term, as for perpetual software. */
  duration?: string;
  /** As cart lines write it; absent where the catalog doesn't say. */
  cycle?: BillingCycle;
  /** What may follow, ISO 8601; empty where the catalog doesn't say. */
  renewals: string[];
}

const CYCLES: readonly BillingCycle[] = ["monthly", "annual", "none", "one_time", "triennial", "biennial"];

/** A billing cycle in the spelling of cart lines: terms have `Monthly`, SKUs and lines `monthly`. Others stay as they are. */
function lineCycle(cycle: string): BillingCycle {
  return CYCLES.find((known) => comparable(known) === comparable(cycle)) ?? cycle;
}

function cyclesOf(sku: Sku | undefined): BillingCycle[] {
  const cycles = sku?.isTrial ? ["none"] : (sku?.supportedBillingCycles ?? []);
  return cycles.filter((cycle) => comparable(cycle) !== "unknown").map(lineCycle);
}

/** The term of a SKU whose availability lists none: `P1Y`, or in words, `1Year`. */
function skuDuration(sku: Sku | undefined): string | undefined {
  const { termDuration, duration } = sku?.dynamicAttributes ?? {};
  const [, count, unit] = /^(\d+)\s*(year|month)s?$/i.exec(duration ?? "") ?? [];
  return termDuration || (count && unit ? `P${count}${unit.slice(0, 1).toUpperCase()}` : undefined);
}

function renewalsOf({ renewalOptions }: Term): string[] {
  return objects(renewalOptions).flatMap(({ termDuration }) => termDuration || []);
}

/**
 * The pairs on offer: those of the availability's terms, or what the SKU says where it has none; none, if nothing is known. A trial is not
 * billed, whatever its terms say.
 */
export function offeredTerms({ terms }: Availability, sku: Sku | undefined): OfferedTerm[] {
  const cycles = cyclesOf(sku);
  const ofSku: Term[] = sku ? [{ duration: skuDuration(sku) ?? "" }] : [];
  const listed = objects(terms).length > 0 ? objects(terms) : ofSku;
  return listed.flatMap((term) => {
    const pair = { ...(term.duration && { duration: term.duration }), renewals: renewalsOf(term) };
    const own = term.billingCycle && !sku?.isTrial ? [lineCycle(term.billingCycle)] : cycles;
    return own.length > 0 ? own.map((cycle) => ({ ...pair, cycle })) : [pair];
  });
}

/** The pairs in words: `P1Y annual, P1M monthly`. */
function listTerms(offered: readonly OfferedTerm[]): string {
  const texts = offered.map(({ duration, cycle }) => [duration ?? "without a term", cycle].filter(Boolean).join(" "));
  return [...new Set(texts)].join(", ");
}

/** Years in months, so that `P12M` is `P1Y`. */
function months(duration: string): string {
  const [, years, rest] = /^P(\d+)Y(?:(\d+)M)?$/i.exec(duration) ?? [];
  return years ? `P${Number(years) * 12 + Number(rest ?? 0)}M` : duration.toUpperCase();
}

/** What was chosen of a line's term. */
export interface ChosenTerm {
  termDuration?: string | null | undefined;
  billingCycle?: string | null | undefined;
}

/**
 * The one pair on offer that has the given term and billing cycle, or is the only one if they are left out. Where nothing is
 * known to be on offer, the choice as it is.
 *
 * @throws InvalidArgumentError, naming the pairs on offer, if none has them, or several have.
 */
export function chooseTerm(
  offered: readonly OfferedTerm[],
  { termDuration, billingCycle }: ChosenTerm,
  operation: string,
): OfferedTerm {
  if (offered.length === 0)
    return {
      ...(termDuration && { duration: termDuration }),
      ...(billingCycle && { cycle: billingCycle }),
      renewals: [],
    };
  const withTerm = offered.filter(
    ({ duration }) => !termDuration || (duration && months(duration) === months(termDuration)),
  );
  const isOffered = withTerm.length > 0;
  const wrongTerm = `one of what is offered (${listTerms(offered)}), not ${termDuration}`;
  checkArgument(isOffered, "choice.termDuration", wrongTerm, operation);
  const fitting = withTerm.filter(
    ({ cycle }) => !billingCycle || !cycle || comparable(cycle) === comparable(billingCycle),
  );
  const [first] = fitting;
  const wrongCycle = `one of what is offered (${listTerms(withTerm)}), not ${billingCycle}`;
  checkArgument(first, "choice.billingCycle", wrongCycle, operation);
  const durations = new Set(fitting.map(({ duration }) => duration));
  const unclear = `given, as there is a choice: ${listTerms(fitting)}`;
  checkArgument(durations.size === 1, "choice.termDuration", unclear, operation);
  checkArgument(new Set(fitting.map(({ cycle }) => cycle)).size === 1, "choice.billingCycle", unclear, operation);
  return first;
}
