// The three parts of a catalog item id.

/**
 * Splits a catalog item id of the form `product:sku:availability`.
 *
 * @returns its parts as they are written, or `undefined` for anything else: legacy offers are GUIDs or names such as
 * `MS-AZR-0145P` and have no parts.
 *
 * @example
 * import { parseCatalogItemId } from "partner-center-commerce";
 *
 * parseCatalogItemId("CFQ7TTC0LF8S:0001:CFQ7TTC0N81H")?.productId; // => "CFQ7TTC0LF8S"
 * parseCatalogItemId("MS-AZR-0145P"); // => undefined
 */
export function parseCatalogItemId(
  id: string,
): { productId: string; skuId: string; availabilityId: string } | undefined {
  const parts = /^([^\s:]+):([^\s:]+):([^\s:]+)$/.exec(String(id));
  if (!parts) return undefined;
  const [, productId = "", skuId = "", availabilityId = ""] = parts;
  return { productId, skuId, availabilityId };
}
