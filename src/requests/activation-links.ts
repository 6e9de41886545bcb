// The call behind `orders.activationLinks`.
import type { OrderLineItemActivationLink } from "../../generated/schema.ts";
import { checkCount } from "../check.ts";
import { itemsOf, orderPath } from "../resources/orders.ts";
import type { Call } from "../transport/intent.ts";
import type { Customer } from "./session.ts";

/** See `orders.activationLinks`. */
export async function readActivationLinks(
  customer: Customer,
  call: Call,
  orderId: string,
  line: number | undefined,
): Promise<OrderLineItemActivationLink[]> {
  if (line === undefined) {
    const path = orderPath(customer, orderId, "getOrderActivationLinks");
    const all = await customer.session.send(call, "getOrderActivationLinks", path, (api, fetch) =>
      api.GET("/customers/{customer-id}/orders/{order-id}/activationlinks", { params: { path }, fetch }),
    );
    return itemsOf(all);
  }
  const operation = "getOrderLineItemActivationLinks";
  checkCount(line, 0, "lineItemNumber", operation);
  const path = { ...orderPath(customer, orderId, operation), "line-item-number": line };
  const some = await customer.session.send(call, operation, path, (api, fetch) =>
    api.GET("/customers/{customer-id}/orders/{order-id}/lineitems/{line-item-number}/activationlinks", {
      params: { path },
      fetch,
    }),
  );
  return itemsOf(some);
}
