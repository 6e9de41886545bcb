// Terms and their ends: when a subscription's term is over, and whether a custom term end date fits.
import type { Customer, StoredOrder, StoredOrderLine, StoredSubscription } from "../../world/state.ts";
import type { World } from "../../world/world.ts";
import { termMonths } from "./pricing.ts";

const DAY = 86_400_000;

/** A time of the API in ms. One without a zone is UTC. */
export function parseTime(text: string): number {
  return Date.parse(/T[\d:.]+$/.test(text) ? `${text}Z` : text);
}

/** The last day of a term that begins at `start`, in ms; undefined for what has no term. */
export function termEnd(
  start: number,
  { termDuration, customTermEndDate }: Pick<StoredOrderLine, "termDuration" | "customTermEndDate">,
): number | undefined {
  if (customTermEndDate !== undefined) return parseTime(customTermEndDate);
  const next = addTerm(start, termDuration);
  return next === undefined ? undefined : next - DAY;
}

/** The last days of the terms of what the customer has. */
export function termEnds(customer: Customer): { readonly subscriptionId: string | undefined; readonly end: number }[] {
  const ofOrders = [...customer.orders.values()].flatMap((order) => (order.cancelled ? [] : linesEnds(order)));
  const seeded = [...customer.subscriptions.values()].flatMap((subscription) => subscriptionEnd(subscription) ?? []);
  return [...seeded, ...ofOrders];
}

function linesEnds(order: StoredOrder): { readonly subscriptionId: string | undefined; readonly end: number }[] {
  return order.lines.flatMap((line) => {
    if (line.cancelled) return [];
    if (line.subscription) return subscriptionEnd(line.subscription) ?? [];
    const end = termEnd(order.createdAt, line);
    return end === undefined ? [] : [{ subscriptionId: line.subscriptionId, end }];
  });
}

function subscriptionEnd({ id, wire }: StoredSubscription) {
  const { commitmentEndDate, status } = wire;
  return commitmentEndDate == null || status !== "active"
    ? undefined
    : { subscriptionId: id, end: parseTime(commitmentEndDate) };
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
  const end = parseTime(date);
  const latest = addTerm(clock.now(), termDuration);
  // A whole day's grace, since dates are meant rather than moments.
  if (Number.isNaN(end) || latest === undefined || end <= clock.now() || end > latest + DAY) return "outside";
  if (new Date(end + DAY).getUTCDate() === 1) return "fits";
  return termEnds(customer).some((other) => day(other.end) === day(end)) ? "fits" : "unaligned";
}

/** The part of a first term that is left when it begins `now` and ends at `date`, by days, in (0, 1]. */
export function shareOfTerm(now: number, date: string, termDuration: string | undefined): number {
  const whole = (addTerm(now, termDuration) ?? now) - now;
  const left = Math.ceil((parseTime(date) - now) / DAY);
  return whole > 0 ? Math.min(1, left / Math.round(whole / DAY)) : 1;
}

/** The time at which a term that begins at `start` is over; undefined for what has no term. */
export function addTerm(start: number, termDuration: string | undefined): number | undefined {
  const months = termMonths(termDuration);
  if (months === undefined) return undefined;
  const date = new Date(start);
  const target = new Date(date);
  target.setUTCMonth(date.getUTCMonth() + months, 1);
  const lastDay = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
  target.setUTCDate(Math.min(date.getUTCDate(), lastDay));
  return target.getTime();
}

/** The day of a time, such as `2026-03-11`. */
export function day(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
