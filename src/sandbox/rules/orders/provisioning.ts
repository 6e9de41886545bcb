// What became of an order's lines: their provisioning status, and where the customer activates marketplace products.
import { ErrorCode } from "../../../../generated/error-codes.ts";
import type {
  ActivationLinkCollection,
  ProvisioningStatus,
  ProvisioningStatusCollection,
} from "../../../../generated/schema.ts";
import { refusal } from "../../wire/refusal.ts";
import type { StoredOrder, StoredOrderLine } from "../../world/state.ts";
import type { Rule, World } from "../../world/world.ts";
import { findVisibleOrder } from "./orders.ts";
import { isCancelled, isFulfilled } from "./views.ts";

export const getOrderProvisioningStatus: Rule = (world, call) => {
  const order = findVisibleOrder(world, call);
  if (world.clock.now() < order.createdAt + world.settings.provisioningStatusLag)
    throw refusal(ErrorCode.ProvisioningNotAvailable);
  const items = order.lines.map((line) => {
    const status = provisioningStatus(world, order, line);
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
  const order = findVisibleOrder(world, call);
  return { status: 200, body: activationLinks(world, liveLines(order)) };
};

export const getOrderLineItemActivationLinks: Rule = (world, call) => {
  const order = findVisibleOrder(world, call);
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

/** `unfulfilled` is final: the line was cancelled, or its provisioning has ended in vain. */
function provisioningStatus(world: World, order: StoredOrder, line: StoredOrderLine): ProvisioningStatus {
  if (isCancelled(order, line)) return "unfulfilled";
  if (isFulfilled(world, line)) return "fulfilled";
  return line.readyAt <= world.clock.now() ? "unfulfilled" : "prefulfillmentpending";
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
