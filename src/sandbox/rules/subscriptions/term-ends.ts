// The days on which the first term of a new purchase can end.
import { ErrorCode } from "../../../../generated/error-codes.ts";
import type { CustomTermEndDate } from "../../../../generated/schema.ts";
import { refusal } from "../../wire/refusal.ts";
import type { Call, Rule, World } from "../../world/world.ts";
import { addTerm, checkTermEnd, day, parseTime, termEnds } from "../lines/terms.ts";
import { pageOf } from "../paging.ts";
import { subscriptionsOf } from "./owned.ts";

const TERMS = new Set(["P1M", "P1Y", "P3Y"]);
/** Entries on a page of the service. */
const PAGE = 300;

/** Goes on by a header of the answer; there is no link. */
export const listCustomTermEndDates: Rule = (world, call) => {
  const { body, next } = pageOf(world, call, {
    path: `/customers/${call.customer.id}/subscriptions/customTermEndDates`,
    all: endDates(world, call),
    view: (date) => date,
    size: Math.min(PAGE, world.settings.pageSize),
  });
  const { self } = body.links;
  const links = self ? { self } : {};
  return { status: 200, body: { ...body, links }, headers: next === undefined ? {} : { "MS-ContinuationToken": next } };
};

function endDates(world: World, { customer, query }: Call): CustomTermEndDate[] {
  const termDuration = query.get("term_duration")?.toUpperCase() ?? "";
  if (!TERMS.has(termDuration)) throw refusal(ErrorCode.TermDurationNotValid);
  const start = startOf(world, query.get("term_start_date"));
  const target = query.get("target_coterm_subscription_id")?.toLowerCase();
  // Looking makes what is provisioned by now be there.
  const owned = subscriptionsOf(world, customer);
  if (target !== undefined && !owned.some(({ id }) => id.toLowerCase() === target))
    throw refusal(ErrorCode.InvalidInput, "target_coterm_subscription_id is no subscription of the customer.");
  const aligned = subscriptionDays(customer, target);
  const days = [
    ...(target === undefined ? monthEnds(start, termDuration) : []).map((date) => ({ date, ids: undefined })),
    ...[...aligned].map(([date, ids]) => ({ date, ids })),
  ];
  const from = { ...world, clock: { ...world.clock, now: () => start } };
  return days
    .filter(({ date }) => checkTermEnd(from, customer, date, termDuration) === "fits")
    .sort((a, b) => a.date.localeCompare(b.date))
    .map(({ date, ids }) => ({
      allowedCustomTermEndDateType: ids === undefined ? "calendarMonthAligned" : "subscriptionAligned",
      ...(ids !== undefined && { cotermSubscriptionIds: ids }),
      allowedCustomTermEndDate: date,
    }));
}

function startOf({ clock }: World, text: string | null): number {
  if (text === null) return clock.now();
  const start = parseTime(text);
  if (!(day(start) >= day(clock.now())))
    throw refusal(ErrorCode.InvalidInput, "term_start_date must not be in the past.");
  return Math.max(start, clock.now());
}

/** The last days of the months in which the term could end. */
function monthEnds(start: number, termDuration: string): string[] {
  const latest = addTerm(start, termDuration) ?? start;
  const first = new Date(start);
  const ends: string[] = [];
  for (let month = 1; ; month += 1) {
    const end = Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + month, 0);
    if (end > latest) return ends;
    ends.push(midnight(end));
  }
}

/** The last days of the customer's subscriptions, with who ends then. */
function subscriptionDays(customer: Call["customer"], target: string | undefined): Map<string, string[]> {
  const days = new Map<string, string[]>();
  for (const { subscriptionId, end } of termEnds(customer)) {
    if (subscriptionId === undefined || (target !== undefined && subscriptionId.toLowerCase() !== target)) continue;
    const date = midnight(end);
    days.set(date, [...(days.get(date) ?? []), subscriptionId]);
  }
  return days;
}

/** Dates of this list have no zone. */
function midnight(ms: number): string {
  return `${day(ms)}T00:00:00`;
}
