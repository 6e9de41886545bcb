// Orders as they are answered: what shows depends on the clock, on the product and on whether prices were asked for.
import type { Link, Order, OrderLineItem, OrderLineItemLinks } from "../../../../generated/schema.ts";
import { offsetTimestamp, timestamp } from "../../world/clock.ts";
import { compact } from "../../world/compact.ts";
import type { StoredOrder, StoredOrderLine } from "../../world/state.ts";
import type { World } from "../../world/world.ts";
import { totalOf } from "../lines/pricing.ts";

const SYMBOLS: Readonly<Record<string, string>> = { USD: "$", EUR: "€", GBP: "£" };

/** The order as it stands at this time of the sandbox's clock. */
export function viewOrder(world: World, order: StoredOrder, { prices }: { readonly prices: boolean }): Order {
  const uri = `/customers/${order.customerId}/orders/${order.id}`;
  // Orders of the older commerce system write their date another way and show no symbol.
  const older = order.lines[0]?.item.kind === "azure-plan" || order.lines[0]?.item.kind === "legacy";
  return compact({
    id: order.id,
    alternateId: order.alternateId,
    referenceCustomerId: order.customerId,
    billingCycle: order.billingCycle,
    currencyCode: order.currencyCode,
    currencySymbol: older ? undefined : (SYMBOLS[order.currencyCode] ?? order.currencyCode),
    lineItems: order.lines.map((line) => viewLine(world, order, line, prices)),
    creationDate: older ? offsetTimestamp(order.createdAt) : timestamp(order.createdAt),
    status: orderStatus(world, order),
    transactionType: order.transactionType,
    totalPrice: prices
      ? totalOf(order.lines.filter((line) => !isCancelled(order, line)).map(({ pricing }) => pricing))
      : undefined,
    partnerOnRecordAttestationAccepted: order.attestation,
    links: {
      self: get(uri),
      provisioningStatus: get(`${uri}/provisioningstatus`),
      patchOperation: { uri, method: "PATCH", headers: [] },
    },
    attributes: { objectType: "Order", etag: etagOf(order) },
  });
}

/** The ETag of the order's present version, unquoted. */
export function etagOf({ id, version }: StoredOrder): string {
  return btoa(JSON.stringify({ id, version }));
}

/** Where the order stands at this time. */
function orderStatus({ clock }: World, order: StoredOrder): string {
  const live = order.lines.filter((line) => !isCancelled(order, line));
  if (live.length === 0) return "cancelled";
  if (order.purchaseOrder === "awaited") return "pending_po_upload";
  if (order.purchaseOrder === "rejected") return "po_review_rejected";
  if (live.some((line) => line.readyAt > clock.now()))
    return order.purchaseOrder === "uploaded" ? "po_upload_complete" : "pending";
  const failed = live.filter(({ item }) => item.provisioning === "fails");
  if (failed.length === 0) return "completed";
  return failed.length === live.length ? "error" : "partial_success";
}

/** Whether the line, or the whole order, was cancelled. */
export function isCancelled(order: StoredOrder, line: StoredOrderLine): boolean {
  return order.cancelled || line.cancelled;
}

/** Whether the line's provisioning has ended well. */
export function isFulfilled({ clock }: World, line: StoredOrderLine): boolean {
  const { provisioning } = line.item;
  return line.readyAt <= clock.now() && provisioning !== "fails" && provisioning !== "unfulfilled";
}

/** The line's subscription, once there is one to see. */
function visibleSubscription(world: World, line: StoredOrderLine): string | undefined {
  return isFulfilled(world, line) ? line.subscriptionId : undefined;
}

function viewLine(world: World, order: StoredOrder, line: StoredOrderLine, prices: boolean): OrderLineItem {
  const cancelled = isCancelled(order, line);
  const subscriptionId = visibleSubscription(world, line);
  return compact({
    lineItemNumber: line.lineItemNumber,
    offerId: line.offerId,
    subscriptionId,
    parentSubscriptionId: parentSubscription(world, order, line),
    friendlyName: line.friendlyName,
    // A whole order cancelled at once keeps its quantities.
    quantity: line.cancelled ? 0 : line.quantity,
    termDuration: line.termDuration,
    customTermEndDate: line.customTermEndDate,
    promotionId: line.promotionId,
    transactionType: "New" as const,
    partnerIdOnRecord: line.partnerIdOnRecord,
    additionalPartnerIdsOnRecord: line.additionalPartnerIdsOnRecord && [...line.additionalPartnerIdsOnRecord],
    provisioningContext: line.provisioningContext,
    renewsTo: line.renewsTo,
    attestationAccepted: line.attestationAccepted,
    purchaseCommitment: line.purchaseCommitment,
    pricing: prices ? { ...line.pricing, ...(cancelled && { extendedPrice: 0 }) } : undefined,
    links: lineLinks(order, line, subscriptionId),
  });
}

function parentSubscription(world: World, order: StoredOrder, { parent }: StoredOrderLine): string | undefined {
  if (parent === undefined || "subscriptionId" in parent) return parent?.subscriptionId;
  const base = order.lines[parent.line];
  return base && visibleSubscription(world, base);
}

function lineLinks(
  { customerId, id }: StoredOrder,
  line: StoredOrderLine,
  subscriptionId: string | undefined,
): OrderLineItemLinks {
  const [product, sku, availability] = line.item.catalogItemId.split(":");
  const inCatalog = availability !== undefined;
  return compact({
    product: inCatalog ? get(`/products/${product}?country=US`) : undefined,
    sku: inCatalog ? get(`/products/${product}/skus/${sku}?country=US`) : undefined,
    availability: inCatalog
      ? get(`/products/${product}/skus/${sku}/availabilities/${availability}?country=US`)
      : undefined,
    subscription:
      subscriptionId === undefined ? undefined : get(`/customers/${customerId}/subscriptions/${subscriptionId}`),
    activationLinks:
      line.item.kind === "saas"
        ? get(`/customers/${customerId}/orders/${id}/lineitems/${line.lineItemNumber}/activationlinks`)
        : undefined,
  });
}

function get(uri: string): Link {
  return { uri, method: "GET", headers: [] };
}
