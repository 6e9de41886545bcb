// Which customer, cart and order a request is about, for logs and traces. Ids of resources: none is a person's.
import type { ResourceIds } from "../events.ts";

const RESOURCES = /\/v1\/customers\/([^/?]+)(?:\/(carts|orders)\/([^/?]+))?/;

/** Read from the path of a request's address. */
export function resourceIdsOf(url: string): ResourceIds {
  const [, customer, collection, id] = RESOURCES.exec(url) ?? [];
  const ids: ResourceIds = {};
  if (customer !== undefined) ids.customerId = decoded(customer);
  if (id !== undefined) ids[collection === "carts" ? "cartId" : "orderId"] = decoded(id);
  return ids;
}

/** As the caller gave it; as it stands in the path where that is no encoding. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
