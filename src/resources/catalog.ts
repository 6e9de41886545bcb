// What is sold, as the reference lists it: one interface for the view of a market and that of a customer.
import type { Availability, Product, Sku } from "../../generated/schema.ts";
import type { CallOptions } from "../options/call-options.ts";
import {
  CATALOG_ITEM_OPTIONS,
  type CatalogItemOptions,
  LIST_AVAILABILITIES_OPTIONS,
  LIST_PRODUCTS_OPTIONS,
  LIST_SKUS_OPTIONS,
  type ListAvailabilitiesOptions,
  type ListProductsOptions,
  type ListSkusOptions,
} from "../options/catalog-options.ts";
import { startCall } from "../requests/calls/call.ts";
import { type PagedAsyncIterable, paged } from "../requests/calls/pages.ts";
import type { Session } from "../requests/calls/session.ts";
import {
  type CatalogView,
  getAvailability,
  getProduct,
  getSku,
  listAvailabilities,
  listProducts,
  listSkus,
} from "../requests/catalog.ts";

/** Products, their SKUs and what of them is sold, as a market or a customer sees it. A customer's view leaves out what it can't buy. */
export class CatalogOperations {
  readonly #session: Session;
  readonly #view: CatalogView;

  constructor(session: Session, view: CatalogView) {
    this.#session = session;
    this.#view = view;
  }

  /** The products of a part of the catalog (listProducts, listCustomerProducts). Iterating throws `InvalidArgumentError` without a `targetView`. */
  products(options: ListProductsOptions): PagedAsyncIterable<Product> {
    const [session, view] = [this.#session, this.#view];
    const operation = this.#operation("listProducts", "listCustomerProducts");
    return paged(operation, () =>
      listProducts(startCall(session, operation, options, LIST_PRODUCTS_OPTIONS), view, options),
    );
  }

  /** Reads a product (getProduct, getCustomerProduct). */
  async product(productId: string, options?: CatalogItemOptions): Promise<Product> {
    const operation = this.#operation("getProduct", "getCustomerProduct");
    return getProduct(
      startCall(this.#session, operation, options, CATALOG_ITEM_OPTIONS),
      this.#view,
      productId,
      options,
    );
  }

  /** The SKUs of a product (listSkus, listCustomerSkus): bounds of the quantity, prerequisites, trials and add-ons. */
  skus(productId: string, options?: ListSkusOptions): PagedAsyncIterable<Sku> {
    const [session, view] = [this.#session, this.#view];
    const operation = this.#operation("listSkus", "listCustomerSkus");
    return paged(operation, () =>
      listSkus(startCall(session, operation, options, LIST_SKUS_OPTIONS), view, productId, options),
    );
  }

  /** Reads a SKU (getSku, getCustomerSku). */
  async sku(productId: string, skuId: string, options?: CatalogItemOptions): Promise<Sku> {
    const operation = this.#operation("getSku", "getCustomerSku");
    const call = startCall(this.#session, operation, options, CATALOG_ITEM_OPTIONS);
    return getSku(call, this.#view, { productId, skuId }, options);
  }

  /** The availabilities of a SKU (listAvailabilities, listCustomerAvailabilities), each with its `catalogItemId` and the terms that are offered. */
  availabilities(
    productId: string,
    skuId: string,
    options?: ListAvailabilitiesOptions,
  ): PagedAsyncIterable<Availability> {
    const [session, view] = [this.#session, this.#view];
    const operation = this.#operation("listAvailabilities", "listCustomerAvailabilities");
    return paged(operation, () => {
      const call = startCall(session, operation, options, LIST_AVAILABILITIES_OPTIONS);
      return listAvailabilities(call, view, { productId, skuId }, options);
    });
  }

  /**
   * Reads what a cart line names by its `catalogItemId`, `"product:sku:availability"` (getAvailability, getCustomerAvailability).
   * Rejects with `NotFoundError` where it is sold no longer: availabilities are reissued regularly.
   */
  async availability(catalogItemId: string, options?: CallOptions): Promise<Availability> {
    const operation = this.#operation("getAvailability", "getCustomerAvailability");
    return getAvailability(startCall(this.#session, operation, options), this.#view, catalogItemId);
  }

  /** The one of two operations that has this view. */
  #operation<Market extends string, Customer extends string>(market: Market, customer: Customer): Market | Customer {
    return "country" in this.#view ? market : customer;
  }
}
