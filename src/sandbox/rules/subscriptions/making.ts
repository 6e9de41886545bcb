// What a line becomes once it is provisioned, and what a seed says is there: subscriptions with a term and windows.
import { ErrorCode } from "../../../../generated/error-codes.ts";
import type { Link, Subscription, SubscriptionLinks } from "../../../../generated/schema.ts";
import { validateSchema } from "../../../../generated/validators.js";
import { type CatalogItem, idsOf, isTrial } from "../../catalog/catalog.ts";
import { refusal } from "../../wire/refusal.ts";
import { timestamp } from "../../world/clock.ts";
import { compact } from "../../world/compact.ts";
import type { Customer, StoredOrder, StoredOrderLine, StoredSubscription } from "../../world/state.ts";
import type { World } from "../../world/world.ts";
import { makerOf, productType } from "../catalog/views.ts";
import { addTerm, day, termEnd } from "../lines/terms.ts";
import { isAutoRenewable, REFUND_WINDOW, TRIAL_BECOMES } from "./kinds.ts";

const DAY = 86_400_000;

/** The subscription that a provisioned line has become. */
export function boughtSubscription(
  order: StoredOrder,
  line: StoredOrderLine,
  id: string,
  parentSubscriptionId: string | undefined,
): StoredSubscription {
  const { item, offerId, quantity, promotionId, termDuration, customTermEndDate } = line;
  const { billingCycle } = order;
  const wire = compact({
    ...newSubscription(item, { offerId, quantity, billingCycle, termDuration, customTermEndDate }, order.createdAt),
    id,
    friendlyName: line.friendlyName,
    creationDate: timestamp(line.readyAt),
    parentSubscriptionId,
    promotionId,
    partnerId: line.partnerIdOnRecord ?? "",
    renewalTermDuration: line.renewsTo?.termDuration ?? "",
    scheduledNextTermInstructions: afterTrial(line),
    orderId: order.id,
    links: linksOf(order.customerId, id, item, parentSubscriptionId),
  });
  return stored(wire);
}

/** The subscription that a seed wants to be there. Throws 400 that names what is not as described. */
export function seededSubscription(
  { catalog, clock, ids }: World,
  customer: Customer,
  entry: Readonly<Record<string, unknown>> & {
    readonly id?: string;
    readonly offerId?: string;
    readonly quantity?: number;
  },
): StoredSubscription {
  const id = entry.id ?? ids.guid();
  const offerId = entry.offerId ?? catalog.items.find(({ kind }) => kind === "license")?.catalogItemId ?? id;
  const item = catalog(offerId);
  const plan = item?.plans[0];
  const made = item && plan && newSubscription(item, { offerId, quantity: entry.quantity ?? 1, ...plan }, clock.now());
  const links = item && linksOf(customer.id, id, item, undefined);
  const given = typeof entry.attributes === "object" ? entry.attributes : {};
  const attributes = { objectType: "Subscription", ...given };
  const wire: object = { quantity: 1, status: "active", ...made, links, ...entry, id, offerId, attributes };
  const issues = validateSchema("Subscription", wire);
  const [issue] = issues;
  if (issue) throw refusal(ErrorCode.InvalidInput, `${issue.path} ${issue.message}.`);
  return stored(wire as Subscription);
}

/** A change of what is stored: a new version, which the ETag tells. */
export function replaceWire(subscription: StoredSubscription, wire: Subscription): void {
  subscription.wire = wire;
  subscription.version += 1;
  subscription.etag = etagOf(subscription);
}

function stored(wire: Subscription): StoredSubscription {
  const { id } = wire;
  const etag = wire.attributes?.etag ?? etagOf({ id, version: 1 });
  return { id, wire, version: 1, etag };
}

function etagOf({ id, version }: Pick<StoredSubscription, "id" | "version">): string {
  return btoa(JSON.stringify({ id, version }));
}

/** What a term is about. */
export interface TermChoice {
  readonly offerId: string;
  readonly quantity: number;
  readonly billingCycle: string;
  readonly termDuration?: string | undefined;
  readonly customTermEndDate?: string | undefined;
}

/** An active subscription of `item` whose term begins at `start`, in ms. It has no id yet. */
function newSubscription(item: CatalogItem, choice: TermChoice, start: number): Omit<Subscription, "id"> {
  const { kind, friendlyName } = item;
  return compact({
    offerId: choice.offerId,
    offerName: friendlyName,
    friendlyName,
    productType: kind === "legacy" ? undefined : productType(kind),
    ...makerOf(kind),
    quantity: choice.quantity,
    unitType: kind === "azure-plan" ? "Usage-based" : "Licenses",
    hasPurchasableAddons: false,
    creationDate: timestamp(start),
    status: "active",
    autoRenewEnabled: item.kind === "legacy" || isAutoRenewable(kind),
    isTrial: isTrial(item),
    billingType: kind === "azure-plan" ? "usage" : "license",
    billingCycle: choice.billingCycle,
    renewalTermDuration: "",
    contractType: "subscription",
    ...beginTerm(item, choice, start),
  });
}

/** What belongs to a term: when it began and ends, and until when it can be taken back. */
export type TermDates = Partial<
  Pick<
    Subscription,
    | "effectiveStartDate"
    | "commitmentEndDate"
    | "commitmentEndDateTime"
    | "termDuration"
    | "customTermEndDate"
    | "cancellationAllowedUntilDate"
    | "refundOptions"
    | "refundableQuantity"
  >
>;

/** A term that begins at `start`, in ms. */
export function beginTerm(item: CatalogItem, choice: TermChoice, start: number): TermDates {
  const end = termEnd(start, { termDuration: choice.termDuration, customTermEndDate: choice.customTermEndDate });
  const window = REFUND_WINDOW[item.kind];
  const until = window === undefined ? undefined : timestamp(start + window * DAY);
  return {
    effectiveStartDate: timestamp(start),
    commitmentEndDate: end === undefined ? undefined : `${day(end)}T00:00:00Z`,
    commitmentEndDateTime: end === undefined ? undefined : `${day(end)}T23:59:59Z`,
    termDuration: choice.termDuration || undefined,
    customTermEndDate: choice.customTermEndDate,
    cancellationAllowedUntilDate: until,
    refundOptions: until === undefined ? undefined : [{ type: "Full", expiresAt: until }],
    refundableQuantity:
      until === undefined
        ? undefined
        : {
            totalQuantity: choice.quantity,
            details: [{ quantity: choice.quantity, allowedUntilDateTime: until }],
          },
  };
}

/** The last day of the billing period that `now` lies in, for what began at `start` and is billed every `months`. */
export function billingPeriodEnd(start: number, now: number, months: number): number {
  let periods = 1;
  const end = (): number => (addTerm(start, `P${months * periods}M`) ?? now) - DAY;
  while (end() + DAY <= now) periods += 1;
  return end();
}

/** A trial says from the start what it turns into. */
function afterTrial({ item, quantity, renewsTo }: StoredOrderLine): Subscription["scheduledNextTermInstructions"] {
  if (!isTrial(item)) return undefined;
  const termDuration = renewsTo?.termDuration ?? TRIAL_BECOMES;
  return { product: { ...idsOf(item), billingCycle: "annual", termDuration }, quantity };
}

function linksOf(
  customerId: string,
  id: string,
  item: CatalogItem,
  parentSubscriptionId: string | undefined,
): SubscriptionLinks {
  const { productId, skuId, availabilityId } = idsOf(item);
  const own = `/customers/${customerId}/subscriptions`;
  const product = `/products/${productId}`;
  return compact({
    product: get(`${product}?country=US`),
    sku: get(`${product}/skus/${skuId}?country=US`),
    availability: get(`${product}/skus/${skuId}/availabilities/${availabilityId}?country=US`),
    parentSubscription: parentSubscriptionId === undefined ? undefined : get(`${own}/${parentSubscriptionId}`),
    self: get(`${own}/${id}`),
  });
}

function get(uri: string): Link {
  return { uri, method: "GET", headers: [] };
}
