// The orders of a customer, page after page.
import type { CollectionLinks, OrderCollection } from "../../generated/schema.ts";
import { ResponseParseError } from "../errors.ts";
import type { ListOrdersOptions } from "../resources/orders.ts";
import type { Call } from "../transport/intent.ts";
import { type NextPage, nextPage } from "../transport/paging.ts";
import type { Page } from "./pages.ts";
import { idsBehind } from "./responses.ts";
import type { Customer } from "./session.ts";

/** The pages of a customer's orders as part of a call. */
export function listOrders(
  customer: Customer,
  call: Call,
  options: Pick<ListOrdersOptions, "billingCycle" | "includePrice">,
): AsyncGenerator<OrderCollection> {
  const { billingCycle, includePrice } = options;
  const path = { "customer-id": customer.customerId };
  const query = {
    ...(billingCycle === undefined ? {} : { billingType: billingCycle }),
    ...(includePrice === undefined ? {} : { include_price: includePrice }),
  };
  return listPages(customer.session.base, call, "listOrders", (next) =>
    customer.session.send(
      call,
      "listOrders",
      path,
      (api, fetch) => api.GET("/customers/{customer-id}/orders", { params: { path, query }, fetch }),
      next,
    ),
  );
}

/** Reads page after page; `read` is given where the next one is. */
async function* listPages<P extends Page<unknown> & { links?: CollectionLinks }>(
  base: string,
  call: Call,
  operation: string,
  read: (next?: NextPage) => Promise<P>,
): AsyncGenerator<P, undefined> {
  let next: NextPage | undefined;
  const visited = new Set<string>();
  for (;;) {
    const page = await read(next);
    const given = performance.now();
    yield page;
    // The deadline is for the call; what the caller does with a page is the caller's own time.
    call.deadlineAt += performance.now() - given;
    const link = page.links?.next;
    if (!link) return;
    next = nextPage(link, base);
    const place = JSON.stringify(next);
    if (!next || visited.has(place))
      throw lost(
        operation,
        call,
        page,
        typeof link.uri === "string" ? link.uri : "",
        next ? "back to where it has been" : "away from the endpoint",
      );
    visited.add(place);
  }
}

function lost(operation: string, call: Call, page: object, uri: string, where: string): ResponseParseError {
  const { requestId, attempts = 1 } = idsBehind(page);
  const context = { operation, requestId, correlationId: call.correlationId, attempts, outcome: "rejected" } as const;
  return new ResponseParseError(
    `${operation}: the next page's link leads ${where}; it was not followed`,
    context,
    uri.slice(0, 65_536),
  );
}
