// What the operations on orders take beyond what every call does.
import type { BillingCycle, Order, OrderLineItemRef } from "../../generated/schema.ts";
import { checkNumber, type NamesOf, withNames } from "../arguments.ts";
import { CALL_OPTIONS, type CallOptions, KEYED_CALL_OPTIONS, type KeyedCallOptions } from "./call-options.ts";

/** Options of `orders.get`. */
export interface GetOrderOptions extends CallOptions {
  /** With prices (`include_price`). */
  includePrice?: boolean | undefined;
}

/** Which orders `orders.list` gives, and with what in them. */
export interface ListOrdersOptions extends CallOptions {
  /** Only orders of this billing cycle (`billingType`). */
  billingCycle?: BillingCycle | undefined;
  /** With prices (`include_price`). */
  includePrice?: boolean | undefined;
  /** With orders that the system made, such as renewals (`include_system_purchases`). */
  includeSystemPurchases?: boolean | undefined;
  /** Only orders of this indirect reseller, by its PartnerID (`indirect_reseller_id`). */
  indirectResellerId?: string | undefined;
}

/** Options of `orders.cancel`. */
export interface CancelOrderOptions extends KeyedCallOptions {
  /** Only these lines; default all. */
  lineItems?: OrderLineItemRef[] | undefined;
}

/** Options of `orders.activationLinks`. */
export interface ActivationLinksOptions extends CallOptions {
  /** Only the links of this line; default those of all lines. */
  lineItemNumber?: number | undefined;
}

/** Options of `orders.attachments.download`. */
export interface DownloadOptions extends CallOptions {
  /** Bytes; a larger file is refused. */
  maxBytes?: number | undefined;
}

/** How far an order has come, after each poll. */
export interface ProvisioningPoll {
  order: Order;
  /** Lines that are provisioned, fulfilled or cancelled. */
  provisioned: number;
  /** All lines. */
  total: number;
  /** 1 for the first poll. */
  attempt: number;
  /** When it will be looked at again; absent on the last poll. */
  nextPollAt?: Date;
}

/** How a wait for provisioning asks, and whom it tells. */
export interface WaitOptions {
  /** Told after each poll. What it throws is swallowed. */
  onProgress?: ((progress: ProvisioningPoll) => void) | undefined;
  /** ms between polls. Default: from half a second, growing to 15 seconds. */
  pollInterval?: number | undefined;
  /** Return the order as it is when its status is `pending po upload`: the purchase order has to be uploaded first. Default: keep waiting. */
  returnOnPendingUpload?: boolean | undefined;
}

export const GET_ORDER_OPTIONS: NamesOf<GetOrderOptions> = /* @__PURE__ */ withNames(CALL_OPTIONS, {
  includePrice: true,
});
export const LIST_ORDERS_OPTIONS: NamesOf<ListOrdersOptions> = /* @__PURE__ */ withNames(CALL_OPTIONS, {
  billingCycle: true,
  includePrice: true,
  includeSystemPurchases: true,
  indirectResellerId: true,
});
export const CANCEL_ORDER_OPTIONS: NamesOf<CancelOrderOptions> = /* @__PURE__ */ withNames(KEYED_CALL_OPTIONS, {
  lineItems: true,
});
export const ACTIVATION_LINKS_OPTIONS: NamesOf<ActivationLinksOptions> = /* @__PURE__ */ withNames(CALL_OPTIONS, {
  lineItemNumber: true,
});
export const DOWNLOAD_OPTIONS: NamesOf<DownloadOptions> = /* @__PURE__ */ withNames(CALL_OPTIONS, { maxBytes: true });
export const WAIT_OPTIONS: NamesOf<CallOptions & WaitOptions> = /* @__PURE__ */ withNames(CALL_OPTIONS, {
  onProgress: true,
  pollInterval: true,
  returnOnPendingUpload: true,
});

/** Throws unless the options of a wait can be used. */
export function checkWaitOptions({ pollInterval }: WaitOptions, operation: string): void {
  checkNumber(pollInterval, "pollInterval", 1, operation);
}
