// Add-ons: legacy ones hang on their base, those of new commerce are lines beside it and only count its seats.
import type { CatalogItem } from "../../catalog/catalog.ts";
import type { Customer } from "../../world/state.ts";

/** How many seats of the item's bases there are, in the lines beside it and among what the customer has. */
export function seatsOfBases(
  { prerequisiteSkus = [] }: CatalogItem,
  beside: readonly { readonly catalogItemId: string; readonly quantity: number }[],
  customer: Customer,
): number {
  const skus = new Set(prerequisiteSkus.map((sku) => sku.toUpperCase()));
  const owned = [...customer.orders.values()].flatMap((order) =>
    order.cancelled ? [] : order.lines.filter(({ cancelled }) => !cancelled),
  );
  const bases = [
    ...beside,
    ...[...owned, ...customer.subscriptions.values()].map(({ offerId = "", quantity }) => ({
      catalogItemId: offerId,
      quantity,
    })),
  ];
  return bases.reduce((seats, base) => seats + (skus.has(skuOf(base.catalogItemId)) ? base.quantity : 0), 0);
}

/** `product:sku` of a catalog item id. */
function skuOf(catalogItemId: string): string {
  return catalogItemId.toUpperCase().split(":").slice(0, 2).join(":");
}
