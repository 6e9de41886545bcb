// Products, SKUs and availabilities as they are answered, made of the items that they group.
import type { Availability, ItemType, Link, Product, Sku, Term } from "../../../../generated/schema.ts";
import { type CatalogItem, type CatalogPlan, idsOf, isTrial, type ProductKind } from "../../catalog/catalog.ts";
import { compact } from "../../world/compact.ts";
import { isAutoRenewable, REFUND_WINDOW, TRIAL_BECOMES } from "../subscriptions/kinds.ts";
import type { Market, Shelf } from "./shelves.ts";

/** The catalog's way to say that there is no bound. */
const UNBOUNDED = 999_999_999;

const SYMBOLS: Readonly<Record<string, string>> = { USD: "$", EUR: "€", GBP: "£" };

/** What kind of product an item is, in the catalog's words. */
export function productType(kind: ProductKind): ItemType {
  const named = (id: string): ItemType => ({ id, displayName: id });
  switch (kind) {
    case "license":
      return named("OnlineServicesNCE");
    case "legacy":
      return named("OnlineServices");
    case "saas":
      return named("SaaS");
    case "software":
    case "software-subscription":
      return named("Software");
    case "azure-plan":
      return { ...named("Azure"), subType: named("Azure") };
    case "reservation":
      return { ...named("Azure"), subType: named("VirtualMachines") };
    case "savings-plan":
      return { ...named("Azure"), subType: named("SavingsPlan") };
  }
}

/** Whether Microsoft makes it, and who does else. */
export function makerOf(kind: ProductKind): { isMicrosoftProduct: boolean; publisherName: string } {
  return kind === "saas"
    ? { isMicrosoftProduct: false, publisherName: "A publisher of the marketplace" }
    : { isMicrosoftProduct: true, publisherName: "Microsoft Corporation" };
}

/** The product that all these items belong to. */
export function viewProduct(market: Market, [first, ...rest]: Shelf): Product {
  const { productId } = idsOf(first);
  const title = [first, ...rest].find((item) => item.productTitle !== undefined)?.productTitle ?? first.friendlyName;
  return {
    id: productId,
    title,
    description: title,
    productType: productType(first.kind),
    ...makerOf(first.kind),
    links: { skus: link(market, `/${productId}/skus`), self: link(market, `/${productId}`) },
  };
}

/** The SKU that all these items are availabilities of: what it takes to buy any of them. */
export function viewSku(market: Market, shelf: Shelf): Sku {
  const [first] = shelf;
  const { productId, skuId } = idsOf(first);
  const { kind, friendlyName, prerequisiteSkus } = first;
  const path = `/${productId}/skus/${skuId}`;
  const most = Math.min(...shelf.map(({ maxQuantity = UNBOUNDED }) => maxQuantity));
  return compact({
    id: skuId,
    productId,
    title: friendlyName,
    description: friendlyName,
    minimumQuantity: Math.max(...shelf.map(({ minQuantity = 1 }) => minQuantity)),
    maximumQuantity: most,
    isTrial: isTrial(first),
    supportedBillingCycles: [...new Set(shelf.flatMap(({ plans }) => plans.map(({ billingCycle }) => billingCycle)))],
    purchasePrerequisites: ["MicrosoftCustomerAgreement"],
    inventoryVariables: [],
    provisioningVariables: provisioningVariables(kind),
    actions: ["Refund"],
    dynamicAttributes: compact({
      isMicrosoftProduct: makerOf(kind).isMicrosoftProduct,
      isAddon: prerequisiteSkus !== undefined,
      prerequisiteSkus: [...(prerequisiteSkus ?? [])],
      hasConstraints: most < UNBOUNDED || prerequisiteSkus !== undefined,
      duration: kind === "reservation" ? first.plans[0]?.termDuration?.replace(/^P(\d)Y$/, "$1Year") : undefined,
    }),
    attestationProperties: shelf.some(({ attestation }) => attestation)
      ? { attestationType: "Windows365", enforceAttestation: true }
      : undefined,
    minimumPurchaseCommitment:
      kind === "savings-plan" ? { grain: "Hourly", currencyCode: currencyOf(first), amount: "0.001" } : undefined,
    links: { availabilities: link(market, `${path}/availabilities`), self: link(market, path) },
  });
}

/** One item, as a cart line can name it. */
export function viewAvailability(market: Market, item: CatalogItem): Availability {
  const { productId, skuId, availabilityId } = idsOf(item);
  const terms = item.plans.flatMap((plan) => viewTerm(item, plan));
  const isRenewable = isAutoRenewable(item.kind);
  return compact({
    id: availabilityId,
    productId,
    skuId,
    catalogItemId: item.catalogItemId,
    defaultCurrency: currencyOf(item),
    segment: item.segment ?? "commercial",
    country: market.country,
    isPurchasable: true,
    isRenewable,
    renewalInstructions:
      isRenewable && terms.length > 0
        ? [
            {
              applicableTermIds: terms.flatMap(({ id }) => id ?? []),
              renewalOptions: [{ renewToId: `${productId}:${skuId}`, isAutoRenewable: true }],
            },
          ]
        : undefined,
    terms: terms.length > 0 ? terms : undefined,
    links: { self: link(market, `/${productId}/skus/${skuId}/availabilities/${availabilityId}`) },
  });
}

/** What an order has to know to provision it. */
function provisioningVariables(kind: ProductKind): NonNullable<Sku["provisioningVariables"]> {
  if (kind === "reservation") return ["Scope", "SubscriptionId", "Duration"];
  return kind === "savings-plan" ? ["Scope", "SubscriptionId"] : [];
}

/** A pair of term and billing cycle; none for what has no term. */
function viewTerm(item: CatalogItem, { termDuration, billingCycle }: CatalogPlan): Term[] {
  if (termDuration === undefined) return [];
  const window = REFUND_WINDOW[item.kind];
  return [
    compact({
      id: `${termDuration}-${billingCycle}`.toLowerCase(),
      duration: termDuration,
      description: `A term of ${termDuration}`,
      billingCycle: pascal(billingCycle),
      renewalOptions: isTrial(item) ? [{ termDuration: TRIAL_BECOMES, description: "A paid term" }] : undefined,
      cancellationPolicies:
        window === undefined
          ? undefined
          : [{ refundOptions: [{ sequenceId: 0, type: "Full", expiresAfter: `P${window}D` }] }],
    }),
  ];
}

function currencyOf({ currencyCode = "USD" }: CatalogItem): { code: string; symbol: string } {
  return { code: currencyCode, symbol: SYMBOLS[currencyCode] ?? currencyCode };
}

/** `one_time` as `OneTime`: terms write their billing cycle like that. */
function pascal(cycle: string): string {
  return cycle.replaceAll(/(?:^|_)(.)/g, (_, letter: string) => letter.toUpperCase());
}

function link({ customerId, country }: Market, path: string): Link {
  const uri =
    customerId === undefined ? `/products${path}?country=${country}` : `/customers/${customerId}/products${path}`;
  return { uri, method: "GET", headers: [] };
}
