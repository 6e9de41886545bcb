// What became of an order's lines: their provisioning status, and where the customer activates marketplace products.
import { ErrorCode } from "../../../../generated/error-codes.ts";
import type { ActivationLinkCollection, ProvisioningStatusCollection } from "../../../../generated/schema.ts";
import { refusal } from "../../wire/refusal.ts";
import type { StoredOrder, StoredOrderLine } from "../../world/state.ts";
import type { Rule, World } from "../../world/world.ts";
import { findOrder } from "./orders.ts";
import { isCancelled, isFulfilled } from "./views.ts";

export const getOrderProvisioningStatus: Rule = (world, call) => {
  const order = findOrder(call);
  const items = liveLines(order).map((line) => {
    const status = provisioningStatus(world, line);
    return {
      orderLineItemId: line.lineItemNumber,
      lineItemNumber: line.lineItemNumber,
      status,
      quantityProvisioningInformation: [{ quantity: line.quantity, status }],
    };
  });
  const body: ProvisioningStatusCollection = {
    totalCount: items.length,
    items,
    attributes: { objectType: "Collection" },
  };
  return { status: 200, body };
};

export const getOrderActivationLinks: Rule = (world, call) => {
  const order = findOrder(call);
  return { status: 200, body: activationLinks(world, liveLines(order)) };
};

export const getOrderLineItemActivationLinks: Rule = (world, call) => {
  const order = findOrder(call);
  const number = Number(call.parameters["line-item-number"]);
  const line = order.lines.find(({ lineItemNumber }) => lineItemNumber === number);
  if (!line) throw refusal(ErrorCode.OrderNotFound, `The order has no line ${number}.`);
  return {
    status: 200,
    body: activationLinks(
      world,
      liveLines(order).filter((live) => live === line),
    ),
  };
};

function liveLines(order: StoredOrder): StoredOrderLine[] {
  return order.lines.filter((line) => !isCancelled(order, line));
}

function provisioningStatus(world: World, line: StoredOrderLine): string {
  return isFulfilled(world, line) ? "fulfilled" : "prefulfillmentpending";
}

function activationLinks(world: World, lines: readonly StoredOrderLine[]): ActivationLinkCollection {
  const items = lines
    .filter((line) => line.item.kind === "saas" && isFulfilled(world, line))
    .map((line) => ({
      lineItemNumber: line.lineItemNumber,
      link: { uri: `https://activate.example/${line.subscriptionId}`, method: "GET", headers: [] },
    }));
  return { totalCount: items.length, items, attributes: { objectType: "Collection" } };
}
