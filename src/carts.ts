// The operations on a customer's carts, as the reference lists them.
import type { Cart, CartCheckoutResult, CartUpdate, NewCart } from "../generated/schema.ts";
import { checkCart, checkId } from "./check.ts";
import { type Loader, lazily } from "./lazily.ts";
import { type CallOptions, CHECKOUT_OPTIONS } from "./options.ts";
import { type Customer, reading } from "./session.ts";
import type { Call } from "./transport/intent.ts";

export const loadCheckout: Loader<typeof import("./checkout.ts")> = /* @__PURE__ */ lazily(
  () => import("./checkout.ts"),
);

/** Options of `carts.checkout`. */
export interface CheckoutOptions extends CallOptions {
  /** User principal name of the user who gets the licence (`x-ms-customeruser-upn`). */
  customerUserUpn?: string;
  /** How many more tries for order groups that came back in `orderErrors`; default 0. */
  reattempts?: number;
}

/** Carts of one customer. Every method rejects with a `PartnerCenterError`, or with the reason of an abort. */
export class CartOperations {
  readonly #customer: Customer;

  constructor(customer: Customer) {
    this.#customer = customer;
  }

  /** Creates a cart (createCart). It buys nothing, and expires after 7 days. Look at its lines' `error` before the checkout. */
  async create(cart: NewCart, options?: CallOptions): Promise<Cart> {
    return createCart(this.#customer, this.#customer.session.call("createCart", options), cart);
  }

  /** Reads a cart (getCart). */
  async get(cartId: string, options?: CallOptions): Promise<Cart> {
    return getCart(this.#customer, this.#customer.session.call("getCart", options), cartId);
  }

  /**
   * Replaces a cart's lines (updateCart). The function form reads the cart, gives it to `cart` and writes what that
   * returns, so it is two requests; what the function throws is passed on.
   */
  async update(
    cartId: string,
    cart: CartUpdate | ((current: Cart) => CartUpdate),
    options?: CallOptions,
  ): Promise<Cart> {
    const call = this.#customer.session.call("updateCart", options);
    const path = cartPath(this.#customer, cartId, "updateCart");
    const body = typeof cart === "function" ? await cart(await getCart(this.#customer, reading(call), cartId)) : cart;
    checkCart(body, "cart", "updateCart");
    return this.#customer.session.send(call, "updateCart", path, (api, fetch) =>
      api.PUT("/customers/{customer-id}/carts/{cart-id}", { params: { path }, body, fetch }),
    );
  }

  /**
   * Buys what is in a cart (checkoutCart). Idempotent by cart: checking the same cart out twice buys once. Order groups
   * that failed are in `orderErrors`; up to `reattempts` more tries are made for those, each with a new request id.
   * Where a repeat is answered *already submitted* (800065) the result is recovered from the customer's orders.
   */
  async checkout(cartId: string, options?: CheckoutOptions): Promise<CartCheckoutResult> {
    const call = this.#customer.session.call("checkoutCart", options, CHECKOUT_OPTIONS);
    const { checkout } = await loadCheckout("checkoutCart", call);
    return checkout(this.#customer, call, cartId, options);
  }
}

/** Where a cart is. */
export function cartPath(
  { customerId }: Customer,
  cartId: string,
  operation: string,
): { "customer-id": string; "cart-id": string } {
  return { "customer-id": customerId, "cart-id": checkId(cartId, "cartId", operation) };
}

/** Creates a cart as part of a call. */
export async function createCart(customer: Customer, call: Call, body: NewCart): Promise<Cart> {
  checkCart(body, "cart", "createCart");
  const path = { "customer-id": customer.customerId };
  return customer.session.send(call, "createCart", path, (api, fetch) =>
    api.POST("/customers/{customer-id}/carts", { params: { path }, body, fetch }),
  );
}

/** Reads a cart as part of a call. */
export async function getCart(customer: Customer, call: Call, cartId: string): Promise<Cart> {
  const path = cartPath(customer, cartId, "getCart");
  return customer.session.send(call, "getCart", path, (api, fetch) =>
    api.GET("/customers/{customer-id}/carts/{cart-id}", { params: { path }, fetch }),
  );
}
