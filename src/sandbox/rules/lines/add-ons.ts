// Add-ons: legacy ones hang on their base, those of new commerce are lines beside it and only count its seats.
import type { Subscription } from "../../../../generated/schema.ts";
import type { CatalogItem } from "../../catalog/catalog.ts";
import type { Customer } from "../../world/state.ts";

/** How many seats of the item's bases there are, in the lines beside it and among what the customer has. */
export function seatsOfBases(
  { prerequisiteSkus = [] }: CatalogItem,
  beside: readonly { readonly catalogItemId: string; readonly quantity: number }[],
  customer: Customer,
): number {
  const skus = new Set(prerequisiteSkus.map((sku) => sku.toUpperCase()));
  const bought = [...customer.orders.values()].flatMap((order) =>
    order.cancelled ? [] : order.lines.filter(({ cancelled }) => !cancelled),
  );
  // A line's own count is the one that was bought; its subscription's may have changed since.
  const owned = [...bought.map((line) => line.subscription?.wire ?? line), ...wiresOf(customer)];
  const bases = [
    ...beside,
    ...owned
      .filter((one) => !("status" in one) || one.status === "active")
      .map(({ offerId, quantity }) => ({ catalogItemId: offerId, quantity })),
  ];
  return bases.reduce((seats, base) => seats + (skus.has(skuOf(base.catalogItemId)) ? base.quantity : 0), 0);
}

function wiresOf({ subscriptions }: Customer): Subscription[] {
  return [...subscriptions.values()].map(({ wire }) => wire);
}

/** `product:sku` of a catalog item id. */
function skuOf(catalogItemId: string): string {
  return catalogItemId.toUpperCase().split(":").slice(0, 2).join(":");
}
