// Terms and their ends: when a subscription's term is over, and whether a custom term end date fits.
import type { Customer, StoredOrder, StoredOrderLine } from "../../world/state.ts";
import type { World } from "../../world/world.ts";
import { termMonths } from "./pricing.ts";

const DAY = 86_400_000;

/** When the term of a line ends, in ms; undefined for what has no term. */
function termEnd(order: StoredOrder, line: StoredOrderLine): number | undefined {
  return line.customTermEndDate === undefined
    ? addTerm(order.createdAt, line.termDuration)
    : Date.parse(line.customTermEndDate);
}

/**
 * Whether a custom term end date lies within the first term (else `outside`), and on the day when a subscription of
 * the customer or a calendar month ends (else `unaligned`).
 */
export function checkTermEnd(
  { clock }: World,
  customer: Customer,
  date: string,
  termDuration: string | undefined,
): "fits" | "outside" | "unaligned" {
  const end = Date.parse(date);
  const latest = addTerm(clock.now(), termDuration);
  // A whole day's grace, since dates are meant rather than moments.
  if (Number.isNaN(end) || latest === undefined || end <= clock.now() || end > latest + DAY) return "outside";
  if (new Date(end + DAY).getUTCDate() === 1) return "fits";
  const ends = [...customer.orders.values()].flatMap((order) =>
    order.cancelled ? [] : order.lines.filter((line) => !line.cancelled).map((line) => termEnd(order, line)),
  );
  return ends.some((other) => other !== undefined && day(other) === day(end)) ? "fits" : "unaligned";
}

/** The part of a first term that is left when it begins `now` and ends at `date`, by days, in (0, 1]. */
export function shareOfTerm(now: number, date: string, termDuration: string | undefined): number {
  const whole = (addTerm(now, termDuration) ?? now) - now;
  const left = Math.ceil((Date.parse(date) - now) / DAY);
  return whole > 0 ? Math.min(1, left / Math.round(whole / DAY)) : 1;
}

function addTerm(start: number, termDuration: string | undefined): number | undefined {
  const months = termMonths(termDuration);
  if (months === undefined) return undefined;
  const date = new Date(start);
  const target = new Date(date);
  target.setUTCMonth(date.getUTCMonth() + months, 1);
  const lastDay = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
  target.setUTCDate(Math.min(date.getUTCDate(), lastDay));
  return target.getTime();
}

function day(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
