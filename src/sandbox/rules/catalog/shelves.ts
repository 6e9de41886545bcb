// What is on sale to whom: the items of a market or of a customer, by view and segment, and one of them by its ids.
import { ErrorCode } from "../../../../generated/error-codes.ts";
import { type CatalogItem, idsOf, isSoldIn, type ProductKind } from "../../catalog/catalog.ts";
import { refusal } from "../../wire/refusal.ts";
import type { Call, World } from "../../world/world.ts";
import { countryOf } from "../customers/country.ts";

/** Who looks at the catalog: the partner at a country, or for a customer. */
export interface Market {
  readonly country: string;
  /** Undefined in the partner's view. */
  readonly customerId: string | undefined;
  /** What can be bought there. */
  readonly items: readonly CatalogItem[];
}

/** Items of one SKU, and there is at least one. */
export type Shelf = readonly [CatalogItem, ...CatalogItem[]];

const VIEWS: Readonly<Record<string, readonly ProductKind[]>> = {
  azure: ["azure-plan", "reservation", "savings-plan"],
  azurereservations: ["reservation"],
  azurereservationsvm: ["reservation"],
  azurereservationssql: [],
  azurereservationscosmosdb: [],
  microsoftazure: ["azure-plan"],
  onlineservices: ["license", "legacy"],
  software: ["software", "software-subscription"],
  softwaresuselinux: [],
  softwareperpetual: ["software"],
  softwaresubscriptions: ["software-subscription"],
  specializedoffers: [],
  marketplacesaas: ["saas"],
};

const SEGMENTS = new Set(["commercial", "education", "government", "nonprofit"]);

/** The market that a request looks at: its customer's, or the country of its query. */
export function marketOf(world: World, { customer, parameters, query }: Call): Market {
  const customerId = parameters["customer-id"] === undefined ? undefined : customer.id;
  const country = customerId === undefined ? (query.get("country") ?? "").toUpperCase() : countryOf(customer);
  return { country, customerId, items: world.catalog.items.filter((item) => isOnSale(item, country, customerId)) };
}

/** Savings plans show in the view of a customer only. */
function isOnSale(item: CatalogItem, country: string, customerId: string | undefined): boolean {
  return canBeBought(item) && isSoldIn(item, country) && (customerId !== undefined || item.kind !== "savings-plan");
}

/** Items that go wrong however often one tries are not listed; those that do at times are. */
function canBeBought({ lineError, refusal: refused }: CatalogItem): boolean {
  return lineError === undefined && (refused === undefined || refused.times !== undefined);
}

/** The items of the view that the query names. Throws 403 with code 400036 for another view than the catalog has. */
export function inView({ items, customerId }: Market, { query }: Call): CatalogItem[] {
  const view = (query.get("targetView") ?? "").toLowerCase();
  const kinds = Object.hasOwn(VIEWS, view) ? VIEWS[view] : undefined;
  if (!kinds || (view === "marketplacesaas" && customerId !== undefined)) throw refusal(ErrorCode.ViewNotAllowed);
  // The customer's licences come with what the marketplace has.
  const shown = view === "onlineservices" && customerId !== undefined ? [...kinds, "saas"] : kinds;
  return items.filter(({ kind }) => shown.includes(kind));
}

/** The items of the segment that the query names, by default all but nonprofit. Throws 403 with code 400030 for no segment. */
export function inSegment(items: readonly CatalogItem[], { query }: Call): CatalogItem[] {
  const wanted = query.get("targetSegment")?.toLowerCase();
  if (wanted !== undefined && !SEGMENTS.has(wanted)) throw refusal(ErrorCode.SegmentNotAllowed);
  return items.filter(({ segment = "commercial" }) =>
    wanted === undefined ? segment !== "nonprofit" : segment === wanted,
  );
}

/** Items by what they have in common, in the order of the catalog. */
export function shelvesOf(items: readonly CatalogItem[], name: (item: CatalogItem) => string): Shelf[] {
  const shelves = new Map<string, [CatalogItem, ...CatalogItem[]]>();
  for (const item of items) {
    const key = name(item).toUpperCase();
    const shelf = shelves.get(key);
    if (shelf) shelf.push(item);
    else shelves.set(key, [item]);
  }
  return [...shelves.values()];
}

/** What there is of the product that the path names. Throws 404 with code 400013, or 400 with 800070 for another country's. */
export function productShelf(world: World, market: Market, { parameters }: Call): Shelf {
  const id = parameters["product-id"] ?? "";
  const isIt = (item: CatalogItem): boolean => isSame(idsOf(item).productId, id);
  const shelf = filled(market.items.filter(isIt));
  if (shelf) return shelf;
  if (world.catalog.items.some((item) => isIt(item) && !isSoldIn(item, market.country)))
    throw refusal(ErrorCode.NotSoldInCountry, `${id} is not sold in ${market.country}.`);
  throw refusal(ErrorCode.ProductNotFound, `The catalog has no product ${id}.`);
}

/** What there is of the SKU that the path names. Throws 404 with code 400018 besides. */
export function skuShelf(world: World, market: Market, call: Call): Shelf {
  const id = call.parameters["sku-id"] ?? "";
  const shelf = filled(productShelf(world, market, call).filter((item) => isSame(idsOf(item).skuId, id)));
  if (!shelf) throw refusal(ErrorCode.SkuNotFound, `The product has no SKU ${id}.`);
  return shelf;
}

/** The item that the path names. Throws 404 with code 400019 besides. */
export function itemOf(shelf: Shelf, { parameters }: Call): CatalogItem {
  const id = parameters["availability-id"] ?? "";
  const item = shelf.find((one) => isSame(idsOf(one).availabilityId, id));
  if (!item) throw refusal(ErrorCode.AvailabilityNotFound, `The SKU has no availability ${id}.`);
  return item;
}

function filled([first, ...rest]: readonly CatalogItem[]): Shelf | undefined {
  return first && [first, ...rest];
}

function isSame(one: string, other: string): boolean {
  return one.toUpperCase() === other.toUpperCase();
}
