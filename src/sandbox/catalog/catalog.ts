// What the sandbox sells: the form of a catalog item, looking one up, and which of its plans a line asks for.

/** The kinds of product. */
export const productKinds = [
  "license",
  "azure-plan",
  "reservation",
  "savings-plan",
  "software",
  "software-subscription",
  "saas",
  "legacy",
] as const;

/** What an item is decides which order it joins, what its line must say, and whether a subscription comes of it. */
export type ProductKind = (typeof productKinds)[number];

/** One way to buy an item: a term, and how often it is billed. */
export interface CatalogPlan {
  /** ISO 8601, such as `P1Y`; left out for what has no term. */
  readonly termDuration?: string;
  /** `monthly`, `annual`, `triennial`, `one_time`, `none` … */
  readonly billingCycle: string;
  /** Price of one unit for one billing period, before tax, with at most two decimals. */
  readonly price: number;
}

/** A discount that a line can ask for by its `promotionId`. */
export interface CatalogPromotion {
  readonly promotionId: string;
  /** Taken off the list price, in percent. */
  readonly percentOff: number;
  /** Valid only for the first line of a customer who has bought nothing yet. */
  readonly newCustomersOnly?: boolean;
}

/** Something to buy in the sandbox. The optional properties make it misbehave in a documented way. */
export interface CatalogItem {
  /** `product:sku:availability`, or the id of a legacy offer. Compared without case. */
  readonly catalogItemId: string;
  readonly friendlyName: string;
  readonly kind: ProductKind;
  /** The title of its product; default the `friendlyName` of the product's first item. */
  readonly productTitle?: string;
  /** Whom it is sold to: `commercial` (the default), `education`, `government` or `nonprofit`. */
  readonly segment?: "commercial" | "education" | "government" | "nonprofit";
  /** The countries where it is sold, ISO 3166 alpha 2; default all. Elsewhere a cart line gets error 10001 (400 with code 800070). */
  readonly countries?: readonly string[];
  /** The first one is taken when a line names no term. */
  readonly plans: readonly CatalogPlan[];
  /** ISO 4217; default `USD`. */
  readonly currencyCode?: string;
  /** Fewer units get cart line error 10018, or 10019 for an add-on (400 with code 2002 in an order made directly). */
  readonly minQuantity?: number;
  /** More units get cart line error 10015 (400 with code 2002). */
  readonly maxQuantity?: number;
  /** Units in stock. More get cart line error 10003 (400 with code 800010). */
  readonly availableQuantity?: number;
  /**
   * Makes a licence an add-on: `product:sku` of its bases, one of which must stand beside it in the cart or be owned, in
   * at least as many seats (else cart line error 10018).
   */
  readonly prerequisiteSkus?: readonly string[];
  readonly promotions?: readonly CatalogPromotion[];
  /** The line must say `attestationAccepted`, else cart line error 10012 (400 with code 900203). */
  readonly attestation?: boolean;
  /** Its order waits for a purchase order upload. */
  readonly purchaseOrder?: boolean;
  /** A cart line error that every line with this item gets, such as 10002. */
  readonly lineError?: number;
  /**
   * The fault code with which its order is refused, `times` times for each order group (default: always). A checkout
   * tells it in `orderErrors` while other groups are bought, and as its answer when there is nothing else to buy.
   */
  readonly refusal?: { readonly code: string; readonly times?: number };
  /**
   * `fails`: its provisioning ends in status `error` or `partial_success`; `never`: it stays pending; `unfulfilled`: the
   * order completes, but the line is cancelled on the way.
   */
  readonly provisioning?: "fails" | "never" | "unfulfilled";
}

/** A catalog, ready for look-ups. */
export interface Catalog {
  (catalogItemId: string): CatalogItem | undefined;
  /** All of it, each id once. */
  readonly items: readonly CatalogItem[];
}

/** Indexes `items`. Of two with the same id the later one counts. */
export function createCatalog(items: readonly CatalogItem[]): Catalog {
  const byId = new Map(items.map((item) => [item.catalogItemId.toUpperCase(), item]));
  return Object.assign((catalogItemId: string) => byId.get(catalogItemId.toUpperCase()), { items: [...byId.values()] });
}

/** The three levels of an item. A legacy offer, whose id has no parts, is all of them. */
export function idsOf({ catalogItemId }: Pick<CatalogItem, "catalogItemId">): {
  readonly productId: string;
  readonly skuId: string;
  readonly availabilityId: string;
} {
  const [productId = catalogItemId, skuId, availabilityId] = catalogItemId.split(":");
  return skuId === undefined || availabilityId === undefined
    ? { productId: catalogItemId, skuId: catalogItemId, availabilityId: catalogItemId }
    : { productId, skuId, availabilityId };
}

/** Whether an item is sold in that country. */
export function isSoldIn({ countries }: CatalogItem, country: string): boolean {
  return countries?.some((one) => one.toUpperCase() === country.toUpperCase()) ?? true;
}

/** A billing cycle as the service writes it: lower case, and `onetime` as `one_time`. */
export function billingCycleName(text: string): string {
  const name = text.toLowerCase().replaceAll(/[\s_-]/g, "");
  return name === "onetime" ? "one_time" : name;
}

/** Whether an item is a trial: nothing is billed, whatever the term. */
export function isTrial({ plans }: CatalogItem): boolean {
  return plans.every(({ billingCycle }) => billingCycle === "none");
}

/**
 * The plan of `item` that a line asks for, if it is sold that way. A line without a cycle gets `monthly` or `one_time`
 * where there is one; a trial has to be asked for by its cycle `none`.
 */
export function findPlan(
  item: CatalogItem,
  billingCycle: string,
  termDuration: string | undefined,
): CatalogPlan | undefined {
  const cycle = billingCycleName(billingCycle);
  const termless = item.plans.every((plan) => plan.termDuration === undefined);
  const inTerm = item.plans.filter(
    (plan) => !termDuration || termless || plan.termDuration === termDuration.toUpperCase(),
  );
  if (cycle !== "unknown") return inTerm.find((plan) => plan.billingCycle === cycle);
  if (isTrial(item)) return undefined;
  return inTerm.find(({ billingCycle }) => billingCycle === "monthly" || billingCycle === "one_time") ?? inTerm[0];
}
