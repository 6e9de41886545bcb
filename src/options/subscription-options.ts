// What the operations on subscriptions take beyond what every call does.
import { type NamesOf, withNames } from "../arguments.ts";
import { CALL_OPTIONS, type CallOptions } from "./call-options.ts";

/** Which subscriptions `subscriptions.list` gives; default all of the customer. */
export interface ListSubscriptionsOptions extends CallOptions {
  /** Only those that this order made (`order_id`). */
  orderId?: string | undefined;
  /** Only those of this reseller, by its PartnerID (`mpn_id`). */
  mpnId?: string | undefined;
}

/** Options of `customer.customTermEndDates`. */
export interface CustomTermEndDatesOptions extends CallOptions {
  /** Length of the term that will be bought, ISO 8601: `"P1M"`, `"P1Y"` or `"P3Y"`. */
  termDuration: string;
  /** When it will be bought, ISO 8601, not in the past; default now. */
  termStartDate?: string | undefined;
  /** Only the date on which this subscription ends, a GUID. */
  targetCotermSubscriptionId?: string | undefined;
}

export const LIST_SUBSCRIPTIONS_OPTIONS: NamesOf<ListSubscriptionsOptions> = /* @__PURE__ */ withNames(CALL_OPTIONS, {
  orderId: true,
  mpnId: true,
});
export const CUSTOM_TERM_END_DATES_OPTIONS: NamesOf<CustomTermEndDatesOptions> = /* @__PURE__ */ withNames(
  CALL_OPTIONS,
  {
    termDuration: true,
    termStartDate: true,
    targetCotermSubscriptionId: true,
  },
);
