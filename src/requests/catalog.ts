// The requests of the catalog, as part of a call: in the view of a market, or in that of a customer.
import type {
  Availability,
  AvailabilityCollection,
  Product,
  ProductCollection,
  Sku,
  SkuCollection,
} from "../../generated/schema.ts";
import { checkId, checkText, requireText } from "../arguments.ts";
import { InvalidArgumentError } from "../errors.ts";
import { parseCatalogItemId } from "../helpers/lines/catalog-item.ts";
import type {
  CatalogItemOptions,
  ListAvailabilitiesOptions,
  ListProductsOptions,
  ListSkusOptions,
} from "../options/catalog-options.ts";
import type { Call } from "./calls/call.ts";
import { listPages } from "./calls/pages.ts";
import { send } from "./calls/send.ts";

/** Who looks: anybody of a market, by its ISO 3166 code, or one customer. */
export type CatalogView = { readonly country: string } | { readonly customerId: string };

/** A product, or a SKU of it. */
export interface SkuPlace {
  productId: string;
  skuId: string;
}

/** The pages of the products of a part of the catalog. */
export function listProducts(
  call: Call,
  view: CatalogView,
  options: Partial<ListProductsOptions> = {},
): AsyncGenerator<ProductCollection> {
  const operation = "country" in view ? "listProducts" : "listCustomerProducts";
  const targetView = requireText(options.targetView, "targetView", operation);
  const query = { targetView, ...segmentQuery(options, operation) };
  return listPages(call, operation, (page) =>
    "country" in view
      ? send(call, "listProducts", { query: { country: view.country, ...query } }, { page })
      : send(call, "listCustomerProducts", { path: { "customer-id": view.customerId }, query }, { page }),
  );
}

/** Reads a product. */
export async function getProduct(
  call: Call,
  view: CatalogView,
  productId: string,
  options: CatalogItemOptions = {},
): Promise<Product> {
  const operation = "country" in view ? "getProduct" : "getCustomerProduct";
  const path = productPath(productId, operation);
  const query = scopeQuery(options, operation);
  if ("country" in view) return send(call, "getProduct", { path, query: { country: view.country, ...query } });
  return send(call, "getCustomerProduct", { path: { "customer-id": view.customerId, ...path }, query });
}

/** The pages of a product's SKUs. */
export function listSkus(
  call: Call,
  view: CatalogView,
  productId: string,
  options: ListSkusOptions = {},
): AsyncGenerator<SkuCollection> {
  const operation = "country" in view ? "listSkus" : "listCustomerSkus";
  const path = productPath(productId, operation);
  const query = segmentQuery(options, operation);
  return listPages(call, operation, (page) =>
    "country" in view
      ? send(call, "listSkus", { path, query: { country: view.country, ...query } }, { page })
      : send(call, "listCustomerSkus", { path: { "customer-id": view.customerId, ...path }, query }, { page }),
  );
}

/** Reads a SKU. */
export async function getSku(
  call: Call,
  view: CatalogView,
  place: SkuPlace,
  options: CatalogItemOptions = {},
): Promise<Sku> {
  const operation = "country" in view ? "getSku" : "getCustomerSku";
  const path = skuPath(place, operation);
  const query = scopeQuery(options, operation);
  if ("country" in view) return send(call, "getSku", { path, query: { country: view.country, ...query } });
  return send(call, "getCustomerSku", { path: { "customer-id": view.customerId, ...path }, query });
}

/** The pages of a SKU's availabilities. */
export function listAvailabilities(
  call: Call,
  view: CatalogView,
  place: SkuPlace,
  options: ListAvailabilitiesOptions = {},
): AsyncGenerator<AvailabilityCollection> {
  const operation = "country" in view ? "listAvailabilities" : "listCustomerAvailabilities";
  const path = skuPath(place, operation);
  const query = { ...segmentQuery(options, operation), IncludeLifeCycleState: options.includeLifeCycleState };
  return listPages(call, operation, (page) =>
    "country" in view
      ? send(call, "listAvailabilities", { path, query: { country: view.country, ...query } }, { page })
      : send(
          call,
          "listCustomerAvailabilities",
          { path: { "customer-id": view.customerId, ...path }, query },
          { page },
        ),
  );
}

/** Reads what a cart line names. */
export async function getAvailability(call: Call, view: CatalogView, catalogItemId: string): Promise<Availability> {
  const operation = "country" in view ? "getAvailability" : "getCustomerAvailability";
  const parts = typeof catalogItemId === "string" ? parseCatalogItemId(catalogItemId) : undefined;
  if (!parts) {
    // An id of another kind is no secret, but nobody knows what else was passed.
    throw new InvalidArgumentError("catalogItemId", 'must be of the form "product:sku:availability"', operation);
  }
  const path = {
    ...skuPath(parts, operation),
    "availability-id": checkId(parts.availabilityId, "catalogItemId", operation),
  };
  if ("country" in view) return send(call, "getAvailability", { path, query: { country: view.country } });
  return send(call, "getCustomerAvailability", { path: { "customer-id": view.customerId, ...path } });
}

function scopeQuery(
  { reservationScope }: CatalogItemOptions,
  operation: string,
): { reservationScope: string | undefined } {
  return { reservationScope: checkText(reservationScope, "reservationScope", operation) };
}

function segmentQuery(
  { targetSegment, ...options }: ListSkusOptions,
  operation: string,
): { targetSegment: string | undefined; reservationScope: string | undefined } {
  return { targetSegment: checkText(targetSegment, "targetSegment", operation), ...scopeQuery(options, operation) };
}

function productPath(productId: string, operation: string): { "product-id": string } {
  return { "product-id": checkId(productId, "productId", operation) };
}

function skuPath({ productId, skuId }: SkuPlace, operation: string): { "product-id": string; "sku-id": string } {
  return { ...productPath(productId, operation), "sku-id": checkId(skuId, "skuId", operation) };
}
