// What a sandbox can be told to hold, so that a test begins in the middle.
import type { NewCart, NewOrder, NewOrderLineItem } from "../../../generated/schema.ts";

/** A customer who is listed. */
export interface SeedCustomer {
  /** The customer's tenant id, a GUID. */
  readonly id: string;
  readonly companyName?: string;
  readonly domain?: string;
  /** ISO 3166 alpha 2, default `US`: what is not sold there the customer neither sees nor can buy. */
  readonly country?: string;
  /**
   * `false`: the customer has not accepted the agreement, and purchases are refused with 13605 until that is confirmed.
   * Default true: the customer has signed it directly.
   */
  readonly agreement?: boolean;
}

/** A cart, as `createCart` takes it or as it was read. */
export type SeedCart = NewCart & {
  /** A GUID; drawn when left out. */
  readonly id?: string;
  /** ISO 8601; default now. It expires seven days later. */
  readonly creationTimestamp?: string;
};

/** An order, as `createOrder` takes it or as it was read. Lines without numbers are numbered as they come. */
export type SeedOrder = Omit<NewOrder, "lineItems"> & {
  readonly id?: string;
  /** ISO 8601; default now. */
  readonly creationDate?: string;
  /** Default `completed`. */
  readonly status?: "completed" | "pending" | "pending_po_upload" | "cancelled";
  /** `SystemPurchase`: made by the service, and listed only with `include_system_purchases`. Default `UserPurchase`. */
  readonly transactionType?: "UserPurchase" | "SystemPurchase";
  readonly lineItems: readonly (Omit<NewOrderLineItem, "lineItemNumber"> & {
    readonly lineItemNumber?: number;
    /** Drawn when left out. */
    readonly subscriptionId?: string;
  })[];
};

/**
 * A subscription, as it is to be answered. What it lacks is made up: the rest of what a purchase of `offerId` (default a
 * licence of the catalog) would have begun now.
 */
export type SeedSubscription = Readonly<Record<string, unknown>> & {
  readonly id?: string;
  readonly offerId?: string;
  readonly quantity?: number;
};

/** What to hold, by customer id. What is there already stays, and is refused if it is given again. */
export interface SeedData {
  readonly customers?: readonly SeedCustomer[];
  readonly carts?: Readonly<Record<string, readonly SeedCart[]>>;
  readonly orders?: Readonly<Record<string, readonly SeedOrder[]>>;
  readonly subscriptions?: Readonly<Record<string, readonly SeedSubscription[]>>;
}

/** The ids of what was planted, in the order it was given. */
export interface Planted {
  readonly customers: readonly string[];
  readonly carts: Readonly<Record<string, readonly string[]>>;
  readonly orders: Readonly<Record<string, readonly string[]>>;
  readonly subscriptions: Readonly<Record<string, readonly string[]>>;
}
