// Making an order of lines that were checked: its id, its lines, and when their provisioning will be over.
import type { CartLineItem, NewOrderLineItem, Participant, Pricing } from "../../../../generated/schema.ts";
import type { CatalogItem, CatalogPlan } from "../../catalog/catalog.ts";
import { type Refusal, refusalOf } from "../../wire/refusal.ts";
import { ORDER_TOKEN } from "../../world/random.ts";
import type { Customer, StoredOrder, StoredOrderLine } from "../../world/state.ts";
import type { World } from "../../world/world.ts";

/** One line to buy. */
export interface Purchase {
  readonly item: CatalogItem;
  readonly plan: CatalogPlan;
  readonly pricing: Pricing;
  readonly offerId: string;
  readonly parent: StoredOrderLine["parent"];
  readonly line: Pick<
    CartLineItem & NewOrderLineItem,
    | "quantity"
    | "friendlyName"
    | "termDuration"
    | "customTermEndDate"
    | "promotionId"
    | "provisioningContext"
    | "renewsTo"
    | "attestationAccepted"
    | "purchaseCommitment"
  > & {
    readonly participants?: readonly Participant[] | null;
    readonly partnerIdOnRecord?: string | null;
    readonly additionalPartnerIdsOnRecord?: readonly string[] | null;
  };
}

/** The lines of one order; there is at least one. */
export type Purchases = readonly [Purchase, ...Purchase[]];

/** Buys `purchases` as one order and remembers it. */
export function makeOrder(
  world: World,
  customer: Customer,
  purchases: Purchases,
  attestation: boolean | undefined,
): StoredOrder {
  const order = buildOrder(world, customer, purchases, { attestation, createdAt: world.clock.now() });
  if (order.purchaseOrder === "not-needed") startProvisioning(world, order.lines);
  world.state.keepOrder(customer, order);
  return order;
}

/** An order of `purchases` whose provisioning has not begun, and which nobody remembers. */
export function buildOrder(
  world: World,
  customer: Customer,
  purchases: Purchases,
  origin: Pick<StoredOrder, "attestation" | "createdAt"> & Partial<Pick<StoredOrder, "id" | "transactionType">>,
): StoredOrder {
  const [{ item, plan }] = purchases;
  return {
    ...orderIds(world, item),
    transactionType: "UserPurchase",
    ...origin,
    customerId: customer.id,
    billingCycle: plan.billingCycle,
    currencyCode: item.currencyCode ?? "USD",
    attachments: [],
    lines: purchases.map((purchase, number) => makeLine(world, purchase, number)),
    cancelled: false,
    purchaseOrder: purchases.some((purchase) => purchase.item.purchaseOrder) ? "awaited" : "not-needed",
    version: 1,
  };
}

/** One line of an order. Its provisioning has not begun. */
export function makeLine(
  world: World,
  { item, plan, pricing, offerId, parent, line }: Purchase,
  lineItemNumber: number,
): StoredOrderLine {
  return {
    lineItemNumber,
    item,
    offerId,
    friendlyName: line.friendlyName ?? item.friendlyName,
    termDuration: line.termDuration ?? plan.termDuration ?? (item.kind === "software" ? "" : undefined),
    quantity: line.quantity,
    pricing,
    subscriptionId: subscriptionId(world, item),
    parent,
    customTermEndDate: line.customTermEndDate ?? undefined,
    promotionId: line.promotionId ?? undefined,
    ...partners(line),
    provisioningContext: line.provisioningContext ?? undefined,
    renewsTo: line.renewsTo ?? undefined,
    attestationAccepted: line.attestationAccepted ?? undefined,
    purchaseCommitment: line.purchaseCommitment ?? undefined,
    readyAt: Number.POSITIVE_INFINITY,
    cancelled: false,
    subscription: undefined,
  };
}

/** From now on it takes the provisioning delay until the lines are ready. */
export function startProvisioning({ clock, settings }: World, lines: readonly StoredOrderLine[]): void {
  for (const line of lines) {
    if (line.item.provisioning !== "never") line.readyAt = clock.now() + settings.provisioningDelay;
  }
}

/** Why a purchase of these items is refused at this time, if it is; counts the refusals of `key`. */
export function refusalOfItems(customer: Customer, key: string, items: readonly CatalogItem[]): Refusal | undefined {
  const item = items.find(({ refusal }) => refusal !== undefined);
  if (!item?.refusal) return undefined;
  const before = customer.refusals.get(key) ?? 0;
  if (before >= (item.refusal.times ?? Number.POSITIVE_INFINITY)) return undefined;
  customer.refusals.set(key, before + 1);
  return refusalOf(item.refusal.code);
}

function orderIds({ ids }: World, { kind }: CatalogItem): Pick<StoredOrder, "id" | "alternateId"> {
  if (kind === "azure-plan" || kind === "legacy") {
    const id = ids.guid();
    return { id, alternateId: id };
  }
  const alternateId = ids.hex(12);
  return { id: kind === "license" ? alternateId : `${ids.token(ORDER_TOKEN)}1`, alternateId };
}

/** Older systems answer subscription ids in capitals; perpetual software and reservations have none. */
function subscriptionId({ ids }: World, { kind }: CatalogItem): string | undefined {
  if (kind === "software" || kind === "reservation") return undefined;
  return kind === "azure-plan" || kind === "legacy" ? ids.guid().toUpperCase() : ids.guid();
}

function partners(line: Purchase["line"]): Pick<StoredOrderLine, "partnerIdOnRecord" | "additionalPartnerIdsOnRecord"> {
  const named = (key: string): string[] =>
    (line.participants ?? []).filter((participant) => participant.key.toLowerCase() === key).map(({ value }) => value);
  const additional = line.additionalPartnerIdsOnRecord ?? named("additional_transaction_reseller");
  return {
    partnerIdOnRecord: line.partnerIdOnRecord ?? named("transaction_reseller")[0],
    additionalPartnerIdsOnRecord: additional.length > 0 ? additional : undefined,
  };
}
