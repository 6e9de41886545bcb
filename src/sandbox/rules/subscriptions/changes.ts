// Changes of a subscription: the whole of it comes back edited, and what is left out is cleared.
import { ErrorCode } from "../../../../generated/error-codes.ts";
import type { Subscription, SubscriptionUpdate } from "../../../../generated/schema.ts";
import { billingCycleName, type CatalogItem, findPlan, isTrial } from "../../catalog/catalog.ts";
import { refusal } from "../../wire/refusal.ts";
import { checkBody } from "../../wire/validation.ts";
import { timestamp } from "../../world/clock.ts";
import { compact } from "../../world/compact.ts";
import type { Customer } from "../../world/state.ts";
import type { Rule, World } from "../../world/world.ts";
import { refuseStale } from "../etags.ts";
import { seatsOfBases } from "../lines/add-ons.ts";
import { parseTime } from "../lines/terms.ts";
import { isAutoRenewable, REFUND_WINDOW } from "./kinds.ts";
import { replaceWire } from "./making.ts";
import { findOwned, itemOfNextTerm, subscriptionsOf } from "./owned.ts";
import { answerOf, type RefundableSeats, refundableDetails, totalOf } from "./subscriptions.ts";

const DAY = 86_400_000;

/** Marketplace and Azure are slow: their changes are accepted, and the answer has no body. */
export const updateSubscription: Rule = (world, call) => {
  const wanted = checkBody("updateSubscription", call.body);
  const subscription = findOwned(world, call);
  const { id, wire } = subscription;
  if (wanted.id.toLowerCase() !== id.toLowerCase())
    throw refusal(ErrorCode.InvalidInput, "$.id is not the subscription of the path.");
  refuseStale(call, subscription.etag);
  const item = world.catalog(wire.offerId);
  const changed = edit(world, call.customer, { wire, item }, wanted);
  if (JSON.stringify(changed) !== JSON.stringify(wire)) replaceWire(subscription, changed);
  if (item?.kind !== "saas" && item?.kind !== "azure-plan") return answerOf(world, subscription);
  const headers = { Location: `/customers/${call.customer.id}/subscriptions/${id}`, ETag: `"${subscription.etag}"` };
  return { status: 202, empty: true, headers };
};

/** A subscription, and what the catalog says of it; undefined for what it doesn't sell. */
interface Present {
  readonly wire: Subscription;
  readonly item: CatalogItem | undefined;
}

/** The subscription as it is to be. Throws what the service would refuse the change with. */
function edit(world: World, customer: Customer, present: Present, wanted: SubscriptionUpdate): Subscription {
  const { wire, item } = present;
  if (item?.kind === "savings-plan") throw refusal(ErrorCode.SavingsPlanManagedInAzure);
  if (wire.status !== "active" && wire.status !== "suspended")
    throw refusal(
      ErrorCode.StatusChangeNotAllowed,
      `The subscription is ${wire.status}: nothing of it can be changed.`,
    );
  refuseFixed(wire, wanted);
  const renamed = { ...wire, friendlyName: wanted.friendlyName ?? wire.friendlyName };
  const status = wanted.status.toLowerCase();
  if (status === "deleted") return cancel(world, { wire: renamed, item });
  const seated = { ...renamed, ...seats(world, customer, present, wanted) };
  return compact({
    ...seated,
    ...renewal(world, present, wanted),
    status: changedStatus(world, customer, wire, status),
    suspensionReasons: status === "suspended" ? (wire.suspensionReasons ?? ["CustomerCancellation"]) : undefined,
  });
}

/** What no update changes: another offer, term or cycle is another purchase, or an instruction for the next term. */
function refuseFixed(wire: Subscription, wanted: SubscriptionUpdate): void {
  if (wanted.offerId.toLowerCase() !== wire.offerId.toLowerCase())
    throw refusal(ErrorCode.InvalidInput, "$.offerId is not what the subscription is of.");
  if (wanted.billingCycle && billingCycleName(wanted.billingCycle) !== wire.billingCycle)
    throw refusal(wire.productType ? ErrorCode.BillingCycleNotChangeable : ErrorCode.BillingCycleByOrder);
  if (wanted.termDuration && wanted.termDuration !== wire.termDuration)
    throw refusal(ErrorCode.InvalidInput, "$.termDuration changes with scheduledNextTermInstructions only.");
}

function cancel({ clock }: World, { wire, item }: Present): Subscription {
  const { cancellationAllowedUntilDate: until } = wire;
  if (until == null)
    throw refusal(
      ErrorCode.StatusChangeNotAllowed,
      `${item?.friendlyName ?? "It"} is not cancelled by its subscription.`,
    );
  if (clock.now() > parseTime(until)) throw refusal(ErrorCode.CancellationWindowDaysOver);
  const { scheduledNextTermInstructions: _, nextChargeInstructions: __, ...rest } = wire;
  const refundableQuantity = { totalQuantity: 0, details: [] };
  return compact({ ...rest, status: "deleted", autoRenewEnabled: false, refundableQuantity });
}

function changedStatus(world: World, customer: Customer, wire: Subscription, status: string): string {
  if (status !== "active" && status !== "suspended") throw refusal(ErrorCode.StatusChangeNotAllowed);
  const { parentSubscriptionId } = wire;
  if (status === "active" && wire.status === "suspended" && parentSubscriptionId) {
    const parent = subscriptionsOf(world, customer).find(
      ({ id }) => id.toLowerCase() === parentSubscriptionId.toLowerCase(),
    );
    if (parent?.wire.status !== "active") throw refusal(ErrorCode.ParentNotActive);
  }
  return status;
}

/** More seats within bounds, fewer within their window. */
function seats(
  { clock }: World,
  customer: Customer,
  { wire, item }: Present,
  { quantity, status }: SubscriptionUpdate,
): Pick<Subscription, "quantity" | "refundableQuantity"> {
  const { refundableQuantity } = wire;
  if (quantity === wire.quantity) return { quantity, refundableQuantity };
  if (wire.status === "suspended")
    throw refusal(status === "suspended" ? ErrorCode.SubscriptionSuspended : ErrorCode.SuspendedQuantityChange);
  if (item) refuseOutOfBounds(item, customer, quantity);
  const open = refundableDetails(wire, clock.now());
  const window = item && REFUND_WINDOW[item.kind];
  if (quantity < wire.quantity) {
    if (open.length === 0 && refundableQuantity) throw refusal(ErrorCode.DecreaseWindowDaysOver);
    if (totalOf(open) < wire.quantity - quantity)
      throw refusal(ErrorCode.QuantityDecreaseNotAllowed, `${totalOf(open)} seats can be given back.`);
    return { quantity, refundableQuantity: refundable(giveBack(open, wire.quantity - quantity)) };
  }
  if (window === undefined) return { quantity, refundableQuantity };
  const added = { quantity: quantity - wire.quantity, allowedUntilDateTime: timestamp(clock.now() + window * DAY) };
  return { quantity, refundableQuantity: refundable([...open, added]) };
}

function refuseOutOfBounds(item: CatalogItem, customer: Customer, quantity: number): void {
  const { minQuantity = 1, maxQuantity = Number.POSITIVE_INFINITY, prerequisiteSkus } = item;
  if (quantity < minQuantity || quantity > maxQuantity)
    throw refusal(
      ErrorCode.QuantityOutOfRange,
      `${item.friendlyName} is sold from ${minQuantity} to ${maxQuantity} seats.`,
    );
  if (prerequisiteSkus !== undefined && seatsOfBases(item, [], customer) < quantity)
    throw refusal(ErrorCode.QuantityOutOfRange, `The add-on needs as many seats of ${prerequisiteSkus.join(" or ")}.`);
}

/** The latest seats go first. */
function giveBack(open: readonly RefundableSeats[], count: number): RefundableSeats[] {
  let left = count;
  return open
    .toReversed()
    .flatMap(({ quantity, allowedUntilDateTime }) => {
      const gone = Math.min(left, quantity);
      left -= gone;
      return quantity > gone ? [{ quantity: quantity - gone, allowedUntilDateTime }] : [];
    })
    .toReversed();
}

function refundable(details: readonly RefundableSeats[]): NonNullable<Subscription["refundableQuantity"]> {
  return { totalQuantity: totalOf(details), details: [...details] };
}

/** Whether and as what it renews. A change in mid-term deletes instructions that were there before. */
function renewal(
  world: World,
  { wire, item }: Present,
  wanted: SubscriptionUpdate,
): Pick<Subscription, "autoRenewEnabled" | "scheduledNextTermInstructions"> {
  const autoRenewEnabled = wanted.autoRenewEnabled === true;
  if (item && !isAutoRenewable(item.kind)) {
    const { autoRenewEnabled: before } = wire;
    if (wanted.autoRenewEnabled != null && autoRenewEnabled !== (before === true))
      throw refusal(ErrorCode.AutoRenewNotEligible);
    return { autoRenewEnabled: before };
  }
  const next = wanted.scheduledNextTermInstructions ?? undefined;
  const isOld = JSON.stringify(next) === JSON.stringify(wire.scheduledNextTermInstructions);
  if (next && !isOld) checkNextTerm(world, next, wanted);
  if (autoRenewEnabled && !next && item && isTrial(item))
    throw refusal(ErrorCode.AutoRenewNotEligible, "A trial renews with scheduledNextTermInstructions only.");
  const isDeleted =
    !next || !autoRenewEnabled || (isOld && wanted.quantity !== wire.quantity && item && !isTrial(item));
  return { autoRenewEnabled, scheduledNextTermInstructions: isDeleted ? undefined : next };
}

function checkNextTerm(
  world: World,
  { product, customTermEndDate }: NonNullable<SubscriptionUpdate["scheduledNextTermInstructions"]>,
  { autoRenewEnabled, commitmentEndDate }: SubscriptionUpdate,
): void {
  const path = "$.scheduledNextTermInstructions";
  if (autoRenewEnabled !== true)
    throw refusal(ErrorCode.InvalidInput, `${path} need autoRenewEnabled: true beside them.`);
  const item = product && itemOfNextTerm(world, product);
  if (product && !item) throw refusal(ErrorCode.InvalidInput, `${path}.product is not in the catalog.`);
  if (item && !isTrial(item) && !findPlan(item, product.billingCycle ?? "unknown", product.termDuration ?? undefined))
    throw refusal(ErrorCode.InvalidInput, `${path}.product is not sold with this term and billing cycle.`);
  if (customTermEndDate && !(parseTime(customTermEndDate) > parseTime(commitmentEndDate ?? "")))
    throw refusal(ErrorCode.RenewalEndDateNotValid, `${path}.customTermEndDate must be after this term.`);
}
