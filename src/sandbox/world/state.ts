// What the sandbox remembers: carts and orders by customer, and the answers it gave by MS-RequestId.
import type { CartError, CartLineItem, Order, Pricing, ProvisioningContext } from "../../../generated/schema.ts";
import type { CatalogItem, CatalogPlan } from "../catalog/catalog.ts";
import type { WireAnswer } from "../wire/http.ts";

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
  readonly attestation: boolean | undefined;
  readonly attachments: StoredAttachment[];
  readonly lines: StoredOrderLine[];
  billingCycle: string;
  cancelled: boolean;
  purchaseOrder: "not-needed" | "awaited" | "uploaded" | "rejected";
  /** Goes up with every change; the ETag tells it. */
  version: number;
}

export interface Customer {
  readonly id: string;
  readonly carts: Map<string, StoredCart>;
  /** In the order they were made. */
  readonly orders: Map<string, StoredOrder>;
  /** How often purchases were refused on account of an item, by order group of a cart or by item. */
  readonly refusals: Map<string, number>;
}

/** All that a sandbox remembers. */
export interface State {
  /** The customer of that id, compared without case; made when first asked for. */
  customer(id: string): Customer;
  /** Answers by MS-RequestId, operation and path. */
  readonly answers: Map<string, WireAnswer>;
  clear(): void;
}

/** An empty memory. */
export function createState(): State {
  const customers = new Map<string, Customer>();
  const answers = new Map<string, WireAnswer>();
  return {
    answers,
    customer(id) {
      const key = id.toLowerCase();
      const known = customers.get(key);
      if (known) return known;
      const customer: Customer = { id: key, carts: new Map(), orders: new Map(), refusals: new Map() };
      customers.set(key, customer);
      return customer;
    },
    clear() {
      customers.clear();
      answers.clear();
    },
  };
}
