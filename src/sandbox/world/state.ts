// What the sandbox remembers: carts and orders by customer, and the answers it gave by MS-RequestId.
import type {
  Agreement,
  CartError,
  CartLineItem,
  Order,
  Pricing,
  ProvisioningContext,
  Subscription,
} from "../../../generated/schema.ts";
import type { CatalogItem, CatalogPlan } from "../catalog/catalog.ts";
import type { WireAnswer } from "../wire/http.ts";
import { createBounded } from "./bounded.ts";

/** A line that was checked against the catalog. */
export interface StoredCartLine {
  /** The line as it is answered, without its add-ons. */
  readonly wire: Omit<CartLineItem, "addonItems">;
  readonly addOns: readonly StoredCartLine[];
  /** What it buys; undefined while the line has an error. */
  readonly product: { readonly item: CatalogItem; readonly plan: CatalogPlan } | undefined;
  readonly error: CartError | undefined;
}

export interface StoredCart {
  readonly id: string;
  readonly createdAt: number;
  readonly expiresAt: number;
  modifiedAt: number;
  lines: readonly StoredCartLine[];
  attestation: boolean | undefined;
  /** The orders that checkouts made, as first answered, by order group. */
  readonly bought: Map<string, Order>;
}

export interface StoredOrderLine {
  readonly lineItemNumber: number;
  readonly item: CatalogItem;
  readonly offerId: string;
  readonly friendlyName: string;
  readonly termDuration: string | undefined;
  readonly quantity: number;
  readonly pricing: Pricing;
  /** Known from the start, shown once it is provisioned; undefined for what never shows one. */
  readonly subscriptionId: string | undefined;
  /** For an add-on: a line of the same order, or an existing subscription. */
  readonly parent: { readonly line: number } | { readonly subscriptionId: string } | undefined;
  readonly customTermEndDate: string | undefined;
  readonly promotionId: string | undefined;
  readonly partnerIdOnRecord: string | undefined;
  readonly additionalPartnerIdsOnRecord: readonly string[] | undefined;
  readonly provisioningContext: ProvisioningContext | undefined;
  readonly renewsTo: { readonly termDuration?: string | undefined } | undefined;
  readonly attestationAccepted: boolean | undefined;
  readonly purchaseCommitment: CartLineItem["purchaseCommitment"];
  /** When provisioning ends, in ms of the sandbox's clock; Infinity while nothing has started it. */
  readyAt: number;
  cancelled: boolean;
  /** What it has become; undefined until somebody looks after its provisioning. */
  subscription: StoredSubscription | undefined;
}

export interface StoredAttachment {
  readonly attachmentId: string;
  readonly fileName: string;
  readonly attachmentType: "POAttachment" | "TenderAttachment";
  readonly bytes: Uint8Array;
}

export interface StoredOrder {
  readonly id: string;
  readonly alternateId: string;
  readonly customerId: string;
  readonly createdAt: number;
  readonly currencyCode: string;
  /** Who made it. Only a seed makes the system one. */
  readonly transactionType: "UserPurchase" | "SystemPurchase";
  readonly attestation: boolean | undefined;
  readonly attachments: StoredAttachment[];
  readonly lines: StoredOrderLine[];
  billingCycle: string;
  cancelled: boolean;
  purchaseOrder: "not-needed" | "awaited" | "uploaded" | "rejected";
  /** Goes up with every change; the ETag tells it. */
  version: number;
}

/** What is told about a customer. */
export interface CustomerProfile {
  readonly companyName: string | undefined;
  readonly domain: string | undefined;
  /** ISO 3166 alpha 2. */
  readonly country: string | undefined;
}

/** What a line became, or what was there before any order of the sandbox's. */
export interface StoredSubscription {
  readonly id: string;
  /** As it stands, by the clock of the last look; replaced by every change. */
  wire: Subscription;
  /** Goes up with every change. */
  version: number;
  /** Of this version, unquoted. */
  etag: string;
}

export interface Customer {
  readonly id: string;
  /** Undefined for a customer who was only ever named in a path. */
  profile: CustomerProfile | undefined;
  /** Whether the customer has accepted the Microsoft Customer Agreement; without it nothing is bought. */
  agreement: boolean;
  /** What a partner has confirmed, the latest last. */
  readonly confirmations: Agreement[];
  readonly carts: Map<string, StoredCart>;
  /** In the order they were made. */
  readonly orders: Map<string, StoredOrder>;
  /** By id, in lower case. */
  readonly subscriptions: Map<string, StoredSubscription>;
  /** How often purchases were refused on account of an item, by order group of a cart or by item. */
  readonly refusals: Map<string, number>;
}

/** All that a sandbox remembers. */
export interface State {
  /** The customer of that id, compared without case; made when first asked for. */
  customer(id: string): Customer;
  /** Forgets a customer of whom there is nothing to remember, so that one who is only asked for takes no memory. */
  release(customer: Customer): void;
  /** Customers who were given a profile, in the order they were. */
  listedCustomers(): Customer[];
  keepCart(customer: Customer, cart: StoredCart): void;
  keepOrder(customer: Customer, order: StoredOrder): void;
  /** The answer that was given under that MS-RequestId, operation and path. */
  answer(key: string): WireAnswer | undefined;
  keepAnswer(key: string, answer: WireAnswer): void;
  clear(): void;
}

/** An empty memory, which keeps the latest `limit` orders, and as many carts and answers. */
export function createState(limit: number, reached: (what: "orders" | "carts" | "answers") => void): State {
  const customers = new Map<string, Customer>();
  const answers = new Map<string, WireAnswer>();
  const leave = (customer: Customer): void => {
    const { profile, agreement, confirmations, orders, carts, subscriptions } = customer;
    const empty = orders.size + carts.size + subscriptions.size + confirmations.length === 0;
    if (empty && profile === undefined && agreement) customers.delete(customer.id);
  };
  const orders = createBounded<Owned<StoredOrder>>(
    limit,
    ({ customer, value }) => {
      customer.orders.delete(value.id);
      leave(customer);
    },
    () => reached("orders"),
  );
  const carts = createBounded<Owned<StoredCart>>(
    limit,
    ({ customer, value }) => {
      customer.carts.delete(value.id);
      for (const key of customer.refusals.keys()) if (key.startsWith(value.id)) customer.refusals.delete(key);
      leave(customer);
    },
    () => reached("carts"),
  );
  const keys = createBounded<string>(
    limit,
    (key) => answers.delete(key),
    () => reached("answers"),
  );
  return {
    customer(id) {
      const key = id.toLowerCase();
      const known = customers.get(key);
      if (known) return known;
      const customer = createCustomer(key);
      customers.set(key, customer);
      return customer;
    },
    release(customer) {
      if (customer.refusals.size === 0) leave(customer);
    },
    listedCustomers: () => [...customers.values()].filter(({ profile }) => profile !== undefined),
    keepCart(customer, cart) {
      customer.carts.set(cart.id, cart);
      carts.add({ customer, value: cart });
    },
    keepOrder(customer, order) {
      customer.orders.set(order.id, order);
      orders.add({ customer, value: order });
    },
    answer: (key) => answers.get(key),
    keepAnswer(key, answer) {
      answers.set(key, answer);
      keys.add(key);
    },
    clear() {
      customers.clear();
      answers.clear();
      for (const kept of [orders, carts, keys]) kept.clear();
    },
  };
}

interface Owned<T> {
  readonly customer: Customer;
  readonly value: T;
}

function createCustomer(id: string): Customer {
  return {
    id,
    profile: undefined,
    agreement: true,
    confirmations: [],
    carts: new Map(),
    orders: new Map(),
    subscriptions: new Map(),
    refusals: new Map(),
  };
}
