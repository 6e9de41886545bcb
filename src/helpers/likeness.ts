// How well a line of an order fits a line of a cart: the two have no id in common.
import type { CartLineItem, Order, OrderLineItem } from "../../generated/schema.ts";
import { bare, idOf, objects } from "./wire.ts";

/** A line of an order, with the order. */
export interface OrderedLine {
  order: Order;
  lineItem: OrderLineItem;
}

/** The parent of a line that is no add-on, so that it is not taken for one. */
export const NO_PARENT = "none";

/** Another term is another purchase; the other details only tell lines apart that are alike otherwise. */
const PRODUCT = 30_000;
const SAME_SKU = 10_000;
const QUANTITY = 10_000;
const TERM = 1_000;
const DETAIL = 100;
/** For a detail that nobody asked for, so that a line prefers its exact counterpart to one with more to it. */
const UNASKED = -1;

/** What an order leaves out says nothing; `""` and `{}` are ways to leave out. */
function agreement(mine: unknown, theirs: unknown, points: number): number {
  const [a, b] = [bare(mine), bare(theirs)];
  if (b === "") return 0;
  if (a === "") return UNASKED;
  return a === b ? points : -points;
}

/** Entries of a provisioning context by lower-cased key: `ParentSubscriptionId` comes back as `parentSubscriptionId`. */
function contextOf(line: CartLineItem | OrderLineItem): Map<string, string> {
  return new Map(Object.entries(line.provisioningContext ?? {}).map(([key, value]) => [key.toLowerCase(), value]));
}

function day(timestamp: unknown): string {
  return idOf(timestamp).slice(0, 10);
}

function detailPoints(
  mine: CartLineItem,
  { order, lineItem: theirs }: OrderedLine,
  parent: string | undefined,
): number {
  const [asked, got] = [contextOf(mine), contextOf(theirs)];
  const reseller = objects(mine.participants).find(({ key }) => bare(key) === "transactionreseller");
  const details = [
    [mine.billingCycle, order.billingCycle],
    [mine.promotionId, theirs.promotionId],
    [day(mine.customTermEndDate), day(theirs.customTermEndDate)],
    [mine.renewsTo?.termDuration, theirs.renewsTo?.termDuration],
    [reseller?.value, theirs.partnerIdOnRecord],
    [asked.get("parentsubscriptionid") ?? parent, theirs.parentSubscriptionId ?? got.get("parentsubscriptionid")],
    ...[...asked].filter(([key]) => key !== "parentsubscriptionid").map(([key, value]) => [value, got.get(key)]),
  ];
  const points = details.reduce((sum, [a, b]) => sum + agreement(a, b, DETAIL), 0);
  // The order may show the product's name in place of the partner's own, so a difference means nothing.
  return points + Math.max(0, agreement(mine.friendlyName, theirs.friendlyName, DETAIL));
}

/** Product and SKU, since the availability may be another one by the time the order is made. */
function skuOf(catalogItemId: string): string {
  return catalogItemId.split(":", 2).join(":");
}

/**
 * How well `theirs` fits `mine`: 0 when they are different products, more the more they have in common.
 * `parent` is the subscription of the line's base, where it is an add-on and that is known.
 */
export function likeness(mine: CartLineItem, theirs: OrderedLine, parent?: string): number {
  const [asked, got] = [idOf(mine.catalogItemId), idOf(theirs.lineItem.offerId)];
  if (asked === "" || skuOf(asked) !== skuOf(got)) return 0;
  const product = asked === got ? PRODUCT : SAME_SKU;
  const quantity = mine.quantity === theirs.lineItem.quantity ? QUANTITY : 0;
  const term = agreement(mine.termDuration, theirs.lineItem.termDuration, TERM);
  return product + quantity + term + detailPoints(mine, theirs, parent);
}

/** Whether they are the same product, as many of it, and not for another term. */
export function isSamePurchase(mine: CartLineItem, { lineItem: theirs }: OrderedLine): boolean {
  return (
    idOf(mine.catalogItemId) === idOf(theirs.offerId) &&
    mine.quantity === theirs.quantity &&
    agreement(mine.termDuration, theirs.termDuration, TERM) > -TERM
  );
}
