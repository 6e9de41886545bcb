// The catalog on its three levels. Both views have the same rules: a path with a customer is the customer's.
import { idsOf } from "../../catalog/catalog.ts";
import type { Call, Rule } from "../../world/world.ts";
import { pageOf } from "../paging.ts";
import { inSegment, inView, itemOf, marketOf, productShelf, shelvesOf, skuShelf } from "./shelves.ts";
import { viewAvailability, viewProduct, viewSku } from "./views.ts";

export const listProducts: Rule = (world, call) => {
  const market = marketOf(world, call);
  const items = inSegment(inView(market, call), call);
  const all = shelvesOf(items, (item) => idsOf(item).productId);
  const { body } = pageOf(world, call, { path: pathOf(call), all, view: (shelf) => viewProduct(market, shelf) });
  return { status: 200, body };
};

export const getProduct: Rule = (world, call) => {
  const market = marketOf(world, call);
  return { status: 200, body: viewProduct(market, productShelf(world, market, call)) };
};

export const listSkus: Rule = (world, call) => {
  const market = marketOf(world, call);
  const items = inSegment(productShelf(world, market, call), call);
  const all = shelvesOf(items, (item) => idsOf(item).skuId);
  const { body } = pageOf(world, call, { path: pathOf(call), all, view: (shelf) => viewSku(market, shelf) });
  return { status: 200, body };
};

export const getSku: Rule = (world, call) => {
  const market = marketOf(world, call);
  return { status: 200, body: viewSku(market, skuShelf(world, market, call)) };
};

export const listAvailabilities: Rule = (world, call) => {
  const market = marketOf(world, call);
  const all = inSegment(skuShelf(world, market, call), call);
  const { body } = pageOf(world, call, { path: pathOf(call), all, view: (item) => viewAvailability(market, item) });
  return { status: 200, body };
};

export const getAvailability: Rule = (world, call) => {
  const market = marketOf(world, call);
  const shelf = skuShelf(world, market, call);
  const body = {
    ...viewAvailability(market, itemOf(shelf, call)),
    product: viewProduct(market, productShelf(world, market, call)),
    sku: viewSku(market, shelf),
  };
  return { status: 200, body };
};

/** Where the list of a request is. */
function pathOf({ customer, parameters }: Call): string {
  const { "customer-id": customerId, "product-id": productId, "sku-id": skuId } = parameters;
  const owner = customerId === undefined ? "" : `/customers/${customer.id}`;
  const product = productId === undefined ? "" : `/${encodeURIComponent(productId)}/skus`;
  const sku = skuId === undefined ? "" : `/${encodeURIComponent(skuId)}/availabilities`;
  return `${owner}/products${product}${sku}`;
}
