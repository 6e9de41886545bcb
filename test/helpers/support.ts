// What the helper suites share: documented exchanges where they are at hand, frozen inputs, and short ways to make carts and orders.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Cart, CartLineItem, Order, OrderLineItem } from "../../generated/schema.ts";

const folder = new URL("../../../shared/wire/", import.meta.url);

/** Whether the documented exchanges stand beside the repository; suites that need them say in their name that they were left out. */
export const hasWire: boolean = existsSync(folder);
export const wireTitle: string = hasWire
  ? "documented exchanges"
  : "documented exchanges (skipped: ../shared/wire is absent)";

/** The body of the documented exchange with that number, frozen. */
export function wireBody<T>(number: string): T {
  const file = readdirSync(folder).find((name) => name.startsWith(`${number}-`));
  if (!file) throw new Error(`no documented exchange ${number}`);
  return frozen(JSON.parse(readFileSync(new URL(file, folder), "utf8")).body);
}

/** Freezes all of it, so that a helper which changes its argument throws. */
export function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    for (const member of Object.values(value)) frozen(member);
    Object.freeze(value);
  }
  return value;
}

/** Data as it may come over the wire, whatever the types promise. */
export function fromWire<T>(json: unknown): T {
  return frozen(JSON.parse(JSON.stringify(json)));
}

export function cartLine(id: number, more: Partial<CartLineItem> = {}): CartLineItem {
  return { id, catalogItemId: "CFQ7TTC0LF8S:0001:CFQ7TTC0N81H", quantity: 1, billingCycle: "monthly", ...more };
}

export function cartOf(...lineItems: CartLineItem[]): Cart {
  return frozen({ id: "4f1c2a52-6c0d-4f43-9f5d-0e3f4d2b1a90", lineItems });
}

export function orderLine(lineItemNumber: number, more: Partial<OrderLineItem> = {}): OrderLineItem {
  return { lineItemNumber, offerId: "CFQ7TTC0LF8S:0001:CFQ7TTC0N81H", quantity: 1, ...more };
}

export function orderOf(id: string, ...lineItems: OrderLineItem[]): Order {
  return frozen({ id, billingCycle: "monthly", currencyCode: "USD", status: "pending", lineItems });
}
