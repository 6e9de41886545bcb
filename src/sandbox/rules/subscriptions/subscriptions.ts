// Reading subscriptions: one, all of a customer, those of an order or of a reseller.
import type { Subscription } from "../../../../generated/schema.ts";
import { compact } from "../../world/compact.ts";
import type { StoredSubscription } from "../../world/state.ts";
import type { Rule, RuleAnswer, World } from "../../world/world.ts";
import { day, parseTime } from "../lines/terms.ts";
import { pageOf } from "../paging.ts";
import { billingPeriodEnd } from "./making.ts";
import { findOwned, subscriptionsOf } from "./owned.ts";

export const getSubscription: Rule = (world, call) => answerOf(world, findOwned(world, call));

export const listSubscriptions: Rule = (world, call) => {
  const { customer, query } = call;
  const orderId = query.get("order_id")?.toLowerCase();
  const partnerId = query.get("mpn_id");
  const all = subscriptionsOf(world, customer).filter(
    ({ wire }) =>
      (orderId === undefined || wire.orderId?.toLowerCase() === orderId) &&
      (partnerId === null || wire.partnerId === partnerId),
  );
  const { body } = pageOf(world, call, {
    path: `/customers/${customer.id}/subscriptions`,
    all,
    view: (subscription) => viewSubscription(world, subscription),
  });
  return { status: 200, body };
};

/** One subscription with its version. */
export function answerOf(world: World, subscription: StoredSubscription): RuleAnswer {
  const headers = { ETag: `"${subscription.etag}"` };
  return { status: 200, body: viewSubscription(world, subscription), headers };
}

const CYCLE_MONTHS: Readonly<Record<string, number>> = { monthly: 1, annual: 12, biennial: 24, triennial: 36 };

/** The subscription at this time of the clock: seats whose window is over can't be given back any more. */
function viewSubscription({ clock }: World, { wire, etag }: StoredSubscription): Subscription {
  const now = clock.now();
  const { effectiveStartDate, billingCycle, refundableQuantity } = wire;
  const months = CYCLE_MONTHS[billingCycle ?? ""];
  const period =
    effectiveStartDate == null || months === undefined
      ? undefined
      : day(billingPeriodEnd(parseTime(effectiveStartDate), now, months));
  const details = refundableDetails(wire, now);
  return compact({
    ...wire,
    billingCycleEndDate: period === undefined ? wire.billingCycleEndDate : `${period}T00:00:00Z`,
    billingCycleEndDateTime: period === undefined ? wire.billingCycleEndDateTime : `${period}T23:59:59Z`,
    refundableQuantity: refundableQuantity && { totalQuantity: totalOf(details), details },
    attributes: { ...wire.attributes, objectType: "Subscription", etag },
  });
}

/** Seats that can still be given back, by when they were added. */
export function refundableDetails({ refundableQuantity }: Subscription, now: number): RefundableSeats[] {
  return (refundableQuantity?.details ?? []).flatMap(({ quantity, allowedUntilDateTime }) =>
    quantity != null && allowedUntilDateTime != null && parseTime(allowedUntilDateTime) >= now
      ? [{ quantity, allowedUntilDateTime }]
      : [],
  );
}

/** So many seats, until then. */
export interface RefundableSeats {
  readonly quantity: number;
  readonly allowedUntilDateTime: string;
}

/** How many seats these are together. */
export function totalOf(details: readonly RefundableSeats[]): number {
  return details.reduce((sum, { quantity }) => sum + quantity, 0);
}
