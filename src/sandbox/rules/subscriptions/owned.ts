// What a customer has, by the clock: lines that are provisioned by now, terms that have ended or begun anew.
import { ErrorCode } from "../../../../generated/error-codes.ts";
import type { Subscription } from "../../../../generated/schema.ts";
import { type CatalogItem, idsOf } from "../../catalog/catalog.ts";
import { refusal } from "../../wire/refusal.ts";
import { compact } from "../../world/compact.ts";
import type { Customer, StoredOrder, StoredOrderLine, StoredSubscription } from "../../world/state.ts";
import type { Call, World } from "../../world/world.ts";
import { parseTime } from "../lines/terms.ts";
import { isCancelled, isFulfilled } from "../orders/views.ts";
import { beginTerm, boughtSubscription, replaceWire } from "./making.ts";

/** The subscriptions that the customer has by now, oldest first. */
export function subscriptionsOf(world: World, customer: Customer): StoredSubscription[] {
  const bought = [...customer.orders.values()].flatMap((order) =>
    order.lines.flatMap((line) => subscriptionOf(world, order, line) ?? []),
  );
  const all = [...customer.subscriptions.values(), ...bought];
  for (const subscription of all) settle(world, subscription);
  return all;
}

/** The subscription that the path names. Throws 404 with code 20003 for one that the customer has not, or not yet. */
export function findOwned(world: World, { customer, parameters }: Call): StoredSubscription {
  const id = parameters["subscription-id"] ?? "";
  const found = subscriptionsOf(world, customer).find((one) => isSame(one.id, id));
  if (!found) throw refusal(ErrorCode.SubscriptionNotFound, `The customer has no subscription ${id}.`);
  return found;
}

/** What a line became, made when it is first looked for after its provisioning. */
function subscriptionOf(world: World, order: StoredOrder, line: StoredOrderLine): StoredSubscription | undefined {
  if (line.subscriptionId === undefined || !isFulfilled(world, line)) return undefined;
  const cancelled = isCancelled(order, line);
  if (cancelled && !line.subscription) return undefined;
  line.subscription ??= boughtSubscription(order, line, line.subscriptionId, parentOf(order, line));
  const { wire } = line.subscription;
  // A cancelled order takes its subscriptions along.
  if (cancelled && wire.status !== "deleted")
    replaceWire(line.subscription, { ...wire, status: "deleted", autoRenewEnabled: false });
  return line.subscription;
}

function parentOf(order: StoredOrder, { parent }: StoredOrderLine): string | undefined {
  if (parent === undefined || "subscriptionId" in parent) return parent?.subscriptionId;
  return order.lines[parent.line]?.subscriptionId;
}

/** Ends and renews terms up to now. */
function settle(world: World, subscription: StoredSubscription): void {
  while (isOver(world, subscription.wire)) {
    const { wire } = subscription;
    const renewed = wire.status === "active" && wire.autoRenewEnabled ? renew(world, wire) : undefined;
    replaceWire(subscription, renewed ?? { ...wire, status: "expired", autoRenewEnabled: false });
  }
}

function isOver({ clock }: World, { commitmentEndDateTime, status }: Subscription): boolean {
  const ended = commitmentEndDateTime != null && parseTime(commitmentEndDateTime) < clock.now();
  return ended && (status === "active" || status === "suspended");
}

/** The next term, as it is or as the instructions for it say; undefined for what the catalog doesn't sell any more. */
function renew(world: World, wire: Subscription): Subscription | undefined {
  const { scheduledNextTermInstructions: next, commitmentEndDateTime, ...rest } = wire;
  const product = next?.product;
  const item = (product && itemOfNextTerm(world, product)) ?? world.catalog(wire.offerId);
  const termDuration = product?.termDuration ?? (wire.renewalTermDuration || wire.termDuration) ?? undefined;
  if (!item || commitmentEndDateTime == null || termDuration === undefined) return undefined;
  const choice = {
    offerId: item.catalogItemId,
    quantity: next?.quantity ?? wire.quantity,
    billingCycle: product?.billingCycle ?? wire.billingCycle ?? "monthly",
    termDuration,
    customTermEndDate: next?.customTermEndDate ?? undefined,
  };
  const { customTermEndDate: _, ...kept } = rest;
  return compact({
    ...kept,
    ...beginTerm(item, choice, parseTime(commitmentEndDateTime) + 1000),
    offerId: choice.offerId,
    offerName: item.friendlyName,
    quantity: choice.quantity,
    billingCycle: choice.billingCycle,
    isTrial: false,
  });
}

/** The item of the catalog that a next term is to be of. */
export function itemOfNextTerm({ catalog }: World, product: NonNullable<NextProduct>): CatalogItem | undefined {
  const { productId, skuId, availabilityId } = product;
  const given = [productId, skuId, availabilityId].join(":");
  return catalog.items.find((item) => {
    const ids = idsOf(item);
    return isSame([ids.productId, ids.skuId, ids.availabilityId].join(":"), given);
  });
}

type NextProduct = NonNullable<Subscription["scheduledNextTermInstructions"]>["product"];

function isSame(one: string, other: string): boolean {
  return one.toUpperCase() === other.toUpperCase();
}
