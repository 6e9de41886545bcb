// Orders: making one without a cart, reading one, listing them a page at a time.
import { ErrorCode } from "../../../../generated/error-codes.ts";
import type { NewOrder, NewOrderLineItem } from "../../../../generated/schema.ts";
import { billingCycleName } from "../../catalog/catalog.ts";
import { isGuid } from "../../wire/headers.ts";
import { refusal } from "../../wire/refusal.ts";
import { checkBody } from "../../wire/validation.ts";
import { compact } from "../../world/compact.ts";
import type { StoredOrder } from "../../world/state.ts";
import type { Call, Rule, World } from "../../world/world.ts";
import { refuseCustomer } from "../customers/refused.ts";
import { checkLine, lineRefusal } from "../lines/lines.ts";
import { requestedParent } from "../lines/parents.ts";
import { refuseAppOnly } from "../lines/savings-plans.ts";
import { pageOf } from "../paging.ts";
import { makeOrder, type Purchase, type Purchases, refusalOfItems } from "./making.ts";
import { etagOf, viewOrder } from "./views.ts";

const BILLING_TYPES = new Set(["unknown", "monthly", "annual", "none", "one_time", "triennial", "biennial"]);

export const createOrder: Rule = (world, call) => {
  refuseCustomer(call.customer);
  const { purchases, attestation } = checkNewOrder(world, call);
  const reason = refusalOfItems(
    call.customer,
    `order ${purchases[0].offerId}`,
    purchases.map(({ item }) => item),
  );
  if (reason) throw reason;
  const order = makeOrder(world, call.customer, purchases, attestation);
  return { status: 201, body: viewOrder(world, order, { prices: true }) };
};

/** What the call's body asks to buy, checked and priced. */
export function checkNewOrder(
  world: World,
  call: Call,
): { readonly purchases: Purchases; readonly attestation: boolean | undefined } {
  const body = checkBody("createOrder", call.body);
  checkReference(call, body.referenceCustomerId);
  if (body.partnerOnRecordAttestationAccepted === false) throw refusal(ErrorCode.PartnerAttestationMissing);
  refuseParents(body.lineItems);
  refuseAppOnly(
    call,
    body.lineItems.map(({ offerId }) => world.catalog(offerId)),
  );
  const [first, ...rest] = inOrder(body.lineItems);
  if (!first) throw refusal(ErrorCode.InvalidInput, "$.lineItems must hold a line.");
  if (call.appOnly && body.lineItems.some(({ partnerIdOnRecord }) => partnerIdOnRecord)) {
    throw refusal(
      ErrorCode.AppOnlyTokenNotSupported,
      "An order for an indirect reseller's customer needs a user's token.",
    );
  }
  const base = checkNewLine(world, call, body, first, 0, body.billingCycle ?? "unknown");
  const others = rest.map((line, index) => checkNewLine(world, call, body, line, index + 1, base.plan.billingCycle));
  return { purchases: [base, ...others], attestation: body.partnerOnRecordAttestationAccepted ?? undefined };
}

export const getOrder: Rule = (world, call) => {
  const order = findVisibleOrder(world, call);
  const body = viewOrder(world, order, { prices: wantsPrices(call) });
  return { status: 200, body, headers: { ETag: `"${etagOf(order)}"` } };
};

export const listOrders: Rule = (world, call) => {
  const { clock, settings } = world;
  const billingType = call.query.get("billingType");
  const wanted = billingType === null ? undefined : billingCycleName(billingType);
  if (wanted !== undefined && !BILLING_TYPES.has(wanted))
    throw refusal(ErrorCode.BillingCycleNotValid, "billingType is no billing cycle.");
  const reseller = call.query.get("indirect_reseller_id");
  const includesSystem = call.query.get("include_system_purchases")?.toLowerCase() === "true";
  const listed = [...call.customer.orders.values()].filter(
    (order) =>
      clock.now() >= order.createdAt + settings.listLag &&
      (wanted === undefined || order.billingCycle === wanted) &&
      (includesSystem || order.transactionType === "UserPurchase") &&
      (reseller === null || order.lines.some(({ partnerIdOnRecord }) => partnerIdOnRecord === reseller)),
  );
  const { body } = pageOf(world, call, {
    path: `/customers/${call.customer.id}/orders`,
    all: listed,
    view: (order) => viewOrder(world, order, { prices: wantsPrices(call) }),
    seeks: true,
  });
  return { status: 200, body };
};

/** The order that the path names. Throws 404 with code 20000 for one that this customer doesn't have. */
export function findOrder({ customer, parameters }: Call): StoredOrder {
  const id = parameters["order-id"] ?? "";
  // GUIDs are the same in either case, other ids are not.
  const order = customer.orders.get(isGuid(id) ? id.toLowerCase() : id);
  if (!order) throw refusal(ErrorCode.OrderNotFound, `The customer has no order ${id}.`);
  return order;
}

/** The same for reads, which don't see an order before the sandbox's `readLag` is over. */
export function findVisibleOrder({ clock, settings }: World, call: Call): StoredOrder {
  const order = findOrder(call);
  if (clock.now() < order.createdAt + settings.readLag)
    throw refusal(ErrorCode.OrderNotFound, `The order ${order.id} can't be seen yet.`);
  return order;
}

/** Throws a 400 when a body names another customer than the path. */
export function checkReference({ customer }: Call, referenceCustomerId: string | null | undefined): void {
  if (referenceCustomerId && referenceCustomerId.toLowerCase() !== customer.id) {
    throw refusal(ErrorCode.InvalidInput, "$.referenceCustomerId is not the customer of the path.");
  }
}

function wantsPrices({ query }: Call): boolean {
  return query.get("include_price")?.toLowerCase() === "true";
}

/** An add-on of an existing subscription is bought by changing the order of that subscription. */
function refuseParents(lines: readonly NewOrderLineItem[]): void {
  const index = lines.findIndex((line) => Object.hasOwn(line, "parentSubscriptionId"));
  if (index >= 0) {
    const text = `$.lineItems[${index}].parentSubscriptionId: a new order has none; change the base's order instead.`;
    throw refusal(ErrorCode.InvalidInput, text);
  }
}

function inOrder(lines: readonly NewOrderLineItem[]): NewOrderLineItem[] {
  const numbered = lines.map((line, index) => ({ line, number: line.lineItemNumber ?? index }));
  numbered.sort((a, b) => a.number - b.number);
  if (numbered.some(({ number }, index) => number !== index)) {
    throw refusal(ErrorCode.LineNumbersNotConsecutive, "$.lineItems must be numbered from 0, each number once.");
  }
  return numbered.map(({ line }) => line);
}

function checkNewLine(
  world: World,
  call: Call,
  body: NewOrder,
  line: NewOrderLineItem,
  index: number,
  billingCycle: string,
): Purchase {
  const request = { ...line, catalogItemId: line.offerId, billingCycle, currencyCode: body.currencyCode ?? null };
  const beside = body.lineItems.map(({ offerId, quantity }) => ({ catalogItemId: offerId, quantity }));
  const verdict = checkLine(world, request, { customer: call.customer, first: index === 0, addOn: false, beside });
  if (verdict.error) throw lineRefusal(world.catalog(line.offerId), request, `$.lineItems[${index}]`, verdict.error);
  const parent = requestedParent(line);
  return {
    ...verdict,
    offerId: line.offerId,
    parent: parent && { subscriptionId: parent.subscriptionId },
    line: compact(line),
  };
}
