// The requests of carts, as part of a call.
import type { Cart, CartCheckoutResult, CartUpdate, NewCart, NewCartLineItem } from "../../generated/schema.ts";
import { checkId, checkLineItems } from "../arguments.ts";
import { checkLine } from "../helpers/line-check.ts";
import { HEADER } from "../transport/headers.ts";
import type { Call } from "./call.ts";
import { send } from "./send.ts";

/** Creates a cart. */
export async function createCart(call: Call, customerId: string, cart: NewCart): Promise<Cart> {
  checkCart(cart, "createCart");
  return send(call, "createCart", { path: { "customer-id": customerId }, body: cart });
}

/** Reads a cart. */
export async function getCart(call: Call, customerId: string, cartId: string): Promise<Cart> {
  return send(call, "getCart", { path: cartPath(customerId, cartId, "getCart") });
}

/** Replaces a cart's lines. */
export async function updateCart(call: Call, customerId: string, cartId: string, cart: CartUpdate): Promise<Cart> {
  checkCart(cart, "updateCart");
  return send(call, "updateCart", { path: cartPath(customerId, cartId, "updateCart"), body: cart });
}

/** Checks a cart out, as one intent. */
export async function checkoutCart(
  call: Call,
  customerId: string,
  cartId: string,
  customerUserUpn: string | undefined,
): Promise<CartCheckoutResult> {
  const headers = customerUserUpn === undefined ? {} : { [HEADER.customerUser]: customerUserUpn };
  return send(call, "checkoutCart", { path: cartPath(customerId, cartId, "checkoutCart") }, { headers });
}

/** Where a cart is. */
export function cartPath(
  customerId: string,
  cartId: string,
  operation: string,
): { "customer-id": string; "cart-id": string } {
  return { "customer-id": customerId, "cart-id": checkId(cartId, "cartId", operation) };
}

/** The lines of a new or changed cart: catalog item, billing cycle, quantity of at least 1; add-ons likewise. */
function checkCart(cart: { lineItems?: readonly NewCartLineItem[] | null }, operation: string): void {
  checkLineItems(cart, "cart", operation, (line, name) => checkLine(line, name, operation));
}
