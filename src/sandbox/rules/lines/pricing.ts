// Prices of a line, to the cent: reckoned in whole cents, answered as numbers with at most two decimals.
import type { Pricing } from "../../../../generated/schema.ts";
import type { CatalogPlan } from "../../catalog/catalog.ts";

const CYCLE_MONTHS: Readonly<Record<string, number>> = { monthly: 1, annual: 12, biennial: 24, triennial: 36 };

/** The months of an ISO 8601 term such as `P1Y`; undefined for none. */
export function termMonths(termDuration: string | undefined): number | undefined {
  const parts = /^P(?:(\d+)Y)?(?:(\d+)M)?$/i.exec(termDuration ?? "");
  const months = Number(parts?.[1] ?? 0) * 12 + Number(parts?.[2] ?? 0);
  return months > 0 ? months : undefined;
}

/** Whether the billing cycle is longer than the term. */
export function cycleExceedsTerm(billingCycle: string, termDuration: string | undefined): boolean {
  return (CYCLE_MONTHS[billingCycle] ?? 0) > (termMonths(termDuration) ?? Number.POSITIVE_INFINITY);
}

/** What a price depends on besides the plan. */
export interface PriceFactors {
  readonly quantity: number;
  /** Promotion, in percent. */
  readonly percentOff?: number;
  /** The part of the first term that is left, in (0, 1]. */
  readonly share?: number;
  /** A savings plan's hourly commitment, which is what its price is for. */
  readonly hourly?: number;
}

/** The pricing of a line. `extendedPrice` is for all units over the whole term, as the documented exchange has it. */
export function priceLine(
  plan: CatalogPlan,
  { quantity, percentOff = 0, share = 1, hourly = 1 }: PriceFactors,
): Pricing {
  const list = Math.round(plan.price * 100 * hourly);
  const discounted = Math.round((list * (100 - percentOff)) / 100);
  const prorated = Math.round(discounted * share);
  const periods = (termMonths(plan.termDuration) ?? 0) / (CYCLE_MONTHS[plan.billingCycle] ?? Number.POSITIVE_INFINITY);
  return {
    listPrice: list / 100,
    discountedPrice: discounted / 100,
    proratedPrice: prorated / 100,
    price: prorated / 100,
    extendedPrice: (prorated * quantity * Math.max(periods, 1)) / 100,
  };
}

/** The sum of some lines' extended prices. */
export function totalOf(pricings: readonly Pricing[]): number {
  return pricings.reduce((cents, { extendedPrice = 0 }) => cents + Math.round(extendedPrice * 100), 0) / 100;
}
