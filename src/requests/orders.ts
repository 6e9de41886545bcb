// The requests of orders, as part of a call.
import type {
  AddOnLineItem,
  NewOrder,
  Order,
  OrderCollection,
  OrderLineItemActivationLink,
  OrderLineItemProvisioningStatus,
  OrderLineItemRef,
  OrderPatch,
} from "../../generated/schema.ts";
import { checkCount, checkId, checkLineItems, checkText, show } from "../arguments.ts";
import { InvalidArgumentError } from "../errors.ts";
import { plainData } from "../helpers/plain-data.ts";
import type { ListOrdersOptions } from "../options/order-options.ts";
import type { Call } from "./calls/call.ts";
import { itemsOf, listPages } from "./calls/pages.ts";
import { checkSameLines } from "./calls/same-purchase.ts";
import { send } from "./calls/send.ts";

/** Creates an order without a cart. */
export async function createOrder(call: Call, customerId: string, order: NewOrder): Promise<Order> {
  checkOrderLines(order, "order", "createOrder");
  const body = plainData(order, "order", "createOrder");
  const created = await send(call, "createOrder", { path: { "customer-id": customerId }, body });
  checkSameLines(call, "createOrder", body, created);
  return created;
}

/** Reads an order. */
export async function getOrder(
  call: Call,
  customerId: string,
  orderId: string,
  includePrice?: boolean,
): Promise<Order> {
  const query = includePrice === undefined ? {} : { include_price: includePrice };
  return send(call, "getOrder", { path: orderPath(customerId, orderId, "getOrder"), query });
}

/** The pages of a customer's orders. */
export function listOrders(
  call: Call,
  customerId: string,
  { billingCycle, includePrice, includeSystemPurchases, indirectResellerId }: ListOrdersOptions = {},
): AsyncGenerator<OrderCollection> {
  const path = { "customer-id": customerId };
  const query = {
    billingType: checkText(billingCycle, "billingCycle", "listOrders"),
    include_price: includePrice,
    include_system_purchases: includeSystemPurchases,
    indirect_reseller_id: checkText(indirectResellerId, "indirectResellerId", "listOrders"),
  };
  return listPages(call, "listOrders", (page) => send(call, "listOrders", { path, query }, { page }));
}

/** Changes an order. */
export async function updateOrder(call: Call, customerId: string, orderId: string, patch: OrderPatch): Promise<Order> {
  if (typeof patch !== "object" || patch === null || Array.isArray(patch))
    throw new InvalidArgumentError("patch", `must be an object, not ${show(patch)}`, "updateOrder");
  const body = plainData(patch, "patch", "updateOrder");
  return send(call, "updateOrder", { path: orderPath(customerId, orderId, "updateOrder"), body });
}

/** Cancels an order, or some of its lines. */
export async function cancelOrder(
  call: Call,
  customerId: string,
  orderId: string,
  lineItems: OrderLineItemRef[] | undefined,
): Promise<Order> {
  const patch: OrderPatch = { id: orderId, status: "cancelled" };
  if (lineItems !== undefined) {
    checkLineItems({ lineItems }, "options", "updateOrder", ({ lineItemNumber }, name) =>
      checkCount(lineItemNumber, `${name}.lineItemNumber`, 0, "updateOrder"),
    );
    patch.lineItems = lineItems.map(({ lineItemNumber, offerId }) => ({ lineItemNumber, offerId }));
  }
  return updateOrder(call, customerId, orderId, patch);
}

/** Buys add-ons for subscriptions of an order. */
export async function buyAddOns(
  call: Call,
  customerId: string,
  orderId: string,
  lineItems: AddOnLineItem[],
): Promise<Order> {
  checkOrderLines({ lineItems }, "addOn", "updateOrder");
  lineItems.forEach(({ parentSubscriptionId }, index) => {
    checkId(parentSubscriptionId, `addOn.lineItems[${index}].parentSubscriptionId`, "updateOrder");
  });
  return updateOrder(call, customerId, orderId, { referenceCustomerId: customerId, lineItems });
}

/** Reads how far each line of an order is provisioned. */
export async function getProvisioningStatus(
  call: Call,
  customerId: string,
  orderId: string,
): Promise<OrderLineItemProvisioningStatus[]> {
  const path = orderPath(customerId, orderId, "getOrderProvisioningStatus");
  return itemsOf(await send(call, "getOrderProvisioningStatus", { path }));
}

/** Reads the activation links of an order. */
export async function getActivationLinks(
  call: Call,
  customerId: string,
  orderId: string,
): Promise<OrderLineItemActivationLink[]> {
  const path = orderPath(customerId, orderId, "getOrderActivationLinks");
  return itemsOf(await send(call, "getOrderActivationLinks", { path }));
}

/** Reads the activation links of one line of an order. */
export async function getLineActivationLinks(
  call: Call,
  customerId: string,
  orderId: string,
  lineItemNumber: number,
): Promise<OrderLineItemActivationLink[]> {
  const operation = "getOrderLineItemActivationLinks";
  checkCount(lineItemNumber, "lineItemNumber", 0, operation);
  const path = { ...orderPath(customerId, orderId, operation), "line-item-number": lineItemNumber };
  return itemsOf(await send(call, operation, { path }));
}

/** Where an order is. */
export function orderPath(
  customerId: string,
  orderId: string,
  operation: string,
): { "customer-id": string; "order-id": string } {
  return { "customer-id": customerId, "order-id": checkId(orderId, "orderId", operation) };
}

/** The lines of an order that buy something: an offer and a quantity of at least 1. */
function checkOrderLines(
  order: { lineItems?: readonly { offerId?: unknown; quantity?: unknown }[] | null },
  argument: string,
  operation: string,
): void {
  checkLineItems(order, argument, operation, ({ offerId, quantity }, name) => {
    if (typeof offerId !== "string" || offerId === "")
      throw new InvalidArgumentError(
        `${name}.offerId`,
        `must be a catalog item or offer id, not ${show(offerId)}`,
        operation,
      );
    checkCount(quantity, `${name}.quantity`, 1, operation);
  });
}
