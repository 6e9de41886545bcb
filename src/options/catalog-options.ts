// What the operations on the catalog take beyond what every call does.
import type { TargetSegment, TargetView } from "../../generated/schema.ts";
import { type NamesOf, withNames } from "../arguments.ts";
import { CALL_OPTIONS, type CallOptions } from "./call-options.ts";

/** Options of `catalog.product` and `catalog.sku`. */
export interface CatalogItemOptions extends CallOptions {
  /** Only `"AzurePlan"` is known: reservations for an Azure plan instead of those for older Azure subscriptions. */
  reservationScope?: "AzurePlan" | (string & {}) | undefined;
}

/** Options of `catalog.skus`. */
export interface ListSkusOptions extends CatalogItemOptions {
  /** Only what is for this segment; default all but nonprofit. */
  targetSegment?: TargetSegment | undefined;
}

/** Options of `catalog.products`. */
export interface ListProductsOptions extends ListSkusOptions {
  /** The part of the catalog. */
  targetView: TargetView;
}

/** Options of `catalog.availabilities`. */
export interface ListAvailabilitiesOptions extends ListSkusOptions {
  /** With the life cycle state of new commerce licences (`IncludeLifeCycleState`). */
  includeLifeCycleState?: boolean | undefined;
}

export const CATALOG_ITEM_OPTIONS: NamesOf<CatalogItemOptions> = /* @__PURE__ */ withNames(CALL_OPTIONS, {
  reservationScope: true,
});
export const LIST_SKUS_OPTIONS: NamesOf<ListSkusOptions> = /* @__PURE__ */ withNames(CATALOG_ITEM_OPTIONS, {
  targetSegment: true,
});
export const LIST_PRODUCTS_OPTIONS: NamesOf<ListProductsOptions> = /* @__PURE__ */ withNames(LIST_SKUS_OPTIONS, {
  targetView: true,
});
export const LIST_AVAILABILITIES_OPTIONS: NamesOf<ListAvailabilitiesOptions> = /* @__PURE__ */ withNames(
  LIST_SKUS_OPTIONS,
  { includeLifeCycleState: true },
);
