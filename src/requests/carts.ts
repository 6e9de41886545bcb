// The requests of carts, as part of a call.
import type { Cart, CartCheckoutResult, CartUpdate, NewCart, NewCartLineItem } from "../../generated/schema.ts";
import { checkId, checkLineItems } from "../arguments.ts";
import { checkCartLine } from "../helpers/lines/check.ts";
import { plainData } from "../helpers/plain-data.ts";
import { HEADER } from "../transport/headers.ts";
import type { Call } from "./calls/call.ts";
import { checkSameLines } from "./calls/same-purchase.ts";
import { send } from "./calls/send.ts";

/** A cart, and whose it is. */
export interface CartPlace {
  customerId: string;
  cartId: string;
}

/** Creates a cart. */
export async function createCart(call: Call, customerId: string, cart: NewCart): Promise<Cart> {
  const body = plainCart(cart, "createCart");
  const created = await send(call, "createCart", { path: { "customer-id": customerId }, body });
  checkSameLines(call, "createCart", body, created);
  return created;
}

/** Reads a cart. */
export async function getCart(call: Call, customerId: string, cartId: string): Promise<Cart> {
  return send(call, "getCart", { path: cartPath(customerId, cartId, "getCart") });
}

/** Replaces a cart's lines. */
export async function updateCart(call: Call, customerId: string, cartId: string, cart: CartUpdate): Promise<Cart> {
  const body = plainCart(cart, "updateCart");
  return send(call, "updateCart", { path: cartPath(customerId, cartId, "updateCart"), body });
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

/** The cart as plain data, once each line is one that can be bought: catalog item, billing cycle, quantity; add-ons likewise. */
function plainCart<C extends NewCart | CartUpdate>(cart: C, operation: string): C {
  checkLineItems<NewCartLineItem>(cart, "cart", operation, (line, name) => checkCartLine(line, name, operation));
  return plainData(cart, "cart", operation);
}
