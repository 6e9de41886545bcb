// Changes of an order: cancelling it or some of its lines, buying add-ons, changing the billing cycle of a legacy
// order.
import { ErrorCode } from "../../../../generated/error-codes.ts";
import type { AddOnLineItem, OrderPatch, OrderPatchLineItem } from "../../../../generated/schema.ts";
import { billingCycleName, findPlan } from "../../catalog/catalog.ts";
import { type Refusal, refusal } from "../../wire/refusal.ts";
import { checkBody } from "../../wire/validation.ts";
import { compact } from "../../world/compact.ts";
import type { StoredOrder, StoredOrderLine } from "../../world/state.ts";
import type { Call, Rule, World } from "../../world/world.ts";
import { refuseCustomer } from "../customers/refused.ts";
import { refuseStale } from "../etags.ts";
import { checkLine, lineRefusal } from "../lines/lines.ts";
import { findSubscription } from "../lines/parents.ts";
import { priceLine } from "../lines/pricing.ts";
import { makeLine, type Purchase, refusalOfItems, startProvisioning } from "./making.ts";
import { checkReference, findOrder } from "./orders.ts";
import { etagOf, isCancelled, viewOrder } from "./views.ts";

/** How long after the purchase an order of the sandbox can be cancelled, in ms. */
const CANCELLATION_WINDOW = 60 * 86_400_000;

export const updateOrder: Rule = (world, call) => {
  const patch = checkBody("updateOrder", call.body);
  const order = findOrder(call);
  checkReference(call, patch.referenceCustomerId);
  if (patch.id && patch.id.toLowerCase() !== order.id.toLowerCase())
    throw refusal(ErrorCode.InvalidInput, "$.id is not the order of the path.");
  refuseStale(call, etagOf(order));
  apply(world, call, order, patch);
  order.version += 1;
  return { status: 200, body: viewOrder(world, order, { prices: true }), headers: { ETag: `"${etagOf(order)}"` } };
};

function apply(world: World, call: Call, order: StoredOrder, patch: OrderPatch): void {
  const addOns = (patch.lineItems ?? []).filter(isAddOn);
  const cycle = patch.billingCycle && billingCycleName(patch.billingCycle);
  if (patch.status?.toLowerCase() === "cancelled") {
    demand(patch, "id");
    cancel(world, order, patch.lineItems ?? []);
  } else if (addOns.length > 0) {
    demand(patch, "referenceCustomerId");
    buyAddOns(world, call, order, addOns);
  } else if (cycle && cycle !== order.billingCycle) {
    demand(patch, "referenceCustomerId");
    demandLines(order, patch.lineItems ?? []);
    changeBillingCycle(order, cycle);
  } else throw refusal(ErrorCode.InvalidInput, "The change cancels nothing, adds nothing and keeps the billing cycle.");
}

function demand(patch: OrderPatch, name: "id" | "referenceCustomerId"): void {
  if (!patch[name]) throw refusal(ErrorCode.InvalidInput, `$.${name} is missing.`);
}

function cancel({ clock }: World, order: StoredOrder, references: readonly OrderPatchLineItem[]): void {
  const lines =
    references.length > 0 ? references.map((reference, index) => findLine(order, reference, index)) : order.lines;
  if (lines.every((line) => isCancelled(order, line)))
    throw refusal(ErrorCode.OrderNotCancellable, "It is cancelled already.");
  for (const line of lines) {
    const reason = isCancelled(order, line) ? undefined : neverCancelled(line);
    if (reason) throw reason;
  }
  if (clock.now() > order.createdAt + CANCELLATION_WINDOW) throw refusal(ErrorCode.CancellationWindowDaysOver);
  if (references.length === 0) {
    order.cancelled = true;
    return;
  }
  for (const line of lines) line.cancelled = true;
  // An add-on goes with its base.
  for (const line of order.lines) {
    if (line.parent && "line" in line.parent && order.lines[line.parent.line]?.cancelled) line.cancelled = true;
  }
  order.cancelled = order.lines.every((line) => line.cancelled);
}

function findLine(order: StoredOrder, { lineItemNumber, offerId }: OrderPatchLineItem, index: number): StoredOrderLine {
  const line = order.lines.find((candidate) => candidate.lineItemNumber === lineItemNumber);
  if (!line)
    throw refusal(
      ErrorCode.InvalidInput,
      `$.lineItems[${index}].lineItemNumber: the order has no line ${lineItemNumber}.`,
    );
  if (line.offerId.toLowerCase() !== offerId.toLowerCase()) {
    throw refusal(
      ErrorCode.OfferIdNotValid,
      `$.lineItems[${index}].offerId: line ${lineItemNumber} is ${line.offerId}.`,
    );
  }
  return line;
}

function neverCancelled({ item }: StoredOrderLine): Refusal | undefined {
  switch (item.kind) {
    case "saas":
      return refusal(ErrorCode.SaasCancellationByOrder);
    case "license":
    case "legacy":
    case "azure-plan":
      return refusal(ErrorCode.OrderCancelledBySubscription);
    case "savings-plan":
      return refusal(ErrorCode.SavingsPlanManagedInAzure);
    case "reservation":
    case "software":
    case "software-subscription":
      return undefined;
  }
}

type AddOn = OrderPatchLineItem & AddOnLineItem;

function isAddOn(line: OrderPatchLineItem): line is AddOn {
  return "parentSubscriptionId" in line && line.parentSubscriptionId !== undefined;
}

function buyAddOns(world: World, call: Call, order: StoredOrder, lines: readonly AddOn[]): void {
  refuseCustomer(call.customer);
  const purchases = lines.map((line, index): Purchase => {
    const path = `$.lineItems[${index}]`;
    const owner = findSubscription(world, [order], line.parentSubscriptionId);
    if (!owner) {
      throw refusal(ErrorCode.InvalidInput, `${path}.parentSubscriptionId is no active subscription of this order.`);
    }
    const request = { ...line, catalogItemId: line.offerId, billingCycle: order.billingCycle };
    const verdict = checkLine(world, request, { customer: call.customer, first: false, addOn: true, beside: [] });
    if (verdict.error) throw lineRefusal(world.catalog(line.offerId), request, path, verdict.error);
    const parent = { subscriptionId: owner.line.subscriptionId ?? line.parentSubscriptionId };
    return { ...verdict, offerId: line.offerId, parent, line: compact(line) };
  });
  const reason = refusalOfItems(
    call.customer,
    `add-on ${order.id}`,
    purchases.map(({ item }) => item),
  );
  if (reason) throw reason;
  const added = purchases.map((purchase, index) => makeLine(world, purchase, order.lines.length + index));
  startProvisioning(world, added);
  order.lines.push(...added);
}

/** Throws a 400 unless the change names every line of the order, as it was read. */
function demandLines(order: StoredOrder, named: readonly OrderPatchLineItem[]): void {
  named.forEach((line, index) => {
    const known = findLine(order, line, index);
    const quantity = known.cancelled ? 0 : known.quantity;
    if (line.quantity !== undefined && line.quantity !== quantity)
      throw refusal(
        ErrorCode.InvalidInput,
        `$.lineItems[${index}].quantity: line ${line.lineItemNumber} has ${quantity}.`,
      );
  });
  const missing = order.lines.find(
    ({ lineItemNumber }) => !named.some((line) => line.lineItemNumber === lineItemNumber),
  );
  if (missing)
    throw refusal(
      ErrorCode.InvalidInput,
      `$.lineItems must hold every line as it was read; line ${missing.lineItemNumber} is missing.`,
    );
}

function changeBillingCycle(order: StoredOrder, billingCycle: string): void {
  const changed = order.lines.map((line) => {
    const plan = line.item.kind === "legacy" ? findPlan(line.item, billingCycle, undefined) : undefined;
    if (!plan) throw refusal(ErrorCode.BillingCycleNotValid, `${line.friendlyName} can't be billed ${billingCycle}.`);
    return { ...line, pricing: priceLine(plan, { quantity: line.quantity }) };
  });
  order.lines.splice(0, order.lines.length, ...changed);
  order.billingCycle = billingCycle;
}
