// The demo's tables: a cart's lines, a checkout's orders, what became of each line.
import {
  type Cart,
  type CartCheckoutResult,
  type CheckoutMatch,
  lineItemErrors,
  matchCheckout,
  normalizeOrderStatus,
  type Order,
  totalPrice,
} from "partner-center-commerce";
import type { Row, Terminal } from "../terminal.ts";

/** Its lines, and which of them can't be bought. */
export function cartTable(terminal: Terminal, cart: Cart): void {
  const errors = new Map(lineItemErrors(cart).map(({ lineItem, error }) => [lineItem.id, error.errorCode]));
  terminal.table(
    [
      { title: "line", align: "right" },
      { title: "product", least: 16 },
      { title: "quantity", align: "right" },
      { title: "term" },
      { title: "group" },
      { title: "price", align: "right", least: 10 },
      { title: "error" },
    ],
    cart.lineItems.map((line): Row => {
      const { id, catalogItemId, friendlyName, quantity, termDuration, orderGroup, pricing, currencyCode } = line;
      const price =
        pricing?.extendedPrice == null ? undefined : `${pricing.extendedPrice.toFixed(2)} ${currencyCode ?? ""}`;
      const code = errors.get(id);
      const error = code == null ? undefined : ({ text: String(code), style: "red" } as const);
      return [id, friendlyName ?? catalogItemId, quantity, termDuration ?? "", orderGroup ?? "", price, error];
    }),
  );
}

/** Id, group, status, lines and total of each order. */
export function orderTable(terminal: Terminal, cart: Cart, result: CartCheckoutResult): void {
  const matches = matchCheckout(cart, result);
  terminal.table(
    [
      { title: "order", least: 12 },
      { title: "group" },
      { title: "status" },
      { title: "lines", align: "right" },
      { title: "total", align: "right", least: 10 },
    ],
    result.orders.map((order) => [
      order.id,
      matches.find((match) => match.order?.id === order.id)?.lineItem.orderGroup ?? "",
      statusCell(order),
      order.lineItems.length,
      money(order),
    ]),
  );
  for (const { orderGroupId, code, description } of result.orderErrors ?? [])
    terminal.line(terminal.style("red", `Group ${orderGroupId} was not bought: ${code} ${description ?? ""}`));
}

/** Which order and subscription each line of the cart became. */
export function outcomeTable(terminal: Terminal, matches: readonly CheckoutMatch[]): void {
  terminal.table(
    [
      { title: "cart line", least: 16 },
      { title: "order", least: 10 },
      { title: "line", align: "right" },
      { title: "subscription", least: 14 },
    ],
    matches.map(({ lineItem, order, orderLineItem, subscriptionId }) => [
      `${lineItem.id} ${orderLineItem?.friendlyName ?? lineItem.friendlyName ?? lineItem.catalogItemId}`,
      order?.id ?? { text: "none", style: "red" },
      orderLineItem?.lineItemNumber,
      subscriptionId ?? { text: order ? "none, as is usual for this kind" : "none", style: "dim" },
    ]),
  );
}

/** The order's total, or a dash where the service showed no price. */
export function money(order: Order): string {
  const [total] = totalPrice(order);
  return total && !total.missing ? `${total.amount} ${total.currencyCode}` : "–";
}

function statusCell(order: Order): { text: string; style: "green" | "yellow" } {
  const text = normalizeOrderStatus(order.status);
  return { text, style: text === "completed" ? "green" : "yellow" };
}
