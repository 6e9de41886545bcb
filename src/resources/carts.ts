// The operations on a customer's carts, as the reference lists them.
import type { Cart, CartCheckoutResult, CartUpdate, NewCart } from "../../generated/schema.ts";
import { checkout } from "../flows/checkout.ts";
import { type CallOptions, KEYED_CALL_OPTIONS, type KeyedCallOptions } from "../options/call-options.ts";
import { CHECKOUT_OPTIONS, type CheckoutOptions } from "../options/cart-options.ts";
import { startCall } from "../requests/calls/call.ts";
import type { Session } from "../requests/calls/session.ts";
import { cartPath, createCart, getCart, updateCart } from "../requests/carts.ts";

/** Carts of one customer. Every method rejects with a `PartnerCenterError`, or with the reason of an abort. */
export class CartOperations {
  readonly #session: Session;
  readonly #customerId: string;

  constructor(session: Session, customerId: string) {
    this.#session = session;
    this.#customerId = customerId;
  }

  /** Creates a cart (createCart). It buys nothing, and expires after 7 days. Look at its lines' `error` before the checkout. */
  async create(cart: NewCart, options?: KeyedCallOptions): Promise<Cart> {
    return createCart(startCall(this.#session, "createCart", options, KEYED_CALL_OPTIONS), this.#customerId, cart);
  }

  /** Reads a cart (getCart). */
  async get(cartId: string, options?: CallOptions): Promise<Cart> {
    return getCart(startCall(this.#session, "getCart", options), this.#customerId, cartId);
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
    const call = startCall(this.#session, "updateCart", options);
    cartPath(this.#customerId, cartId, "updateCart");
    const next =
      typeof cart === "function" ? await cart(await getCart(call.reading(), this.#customerId, cartId)) : cart;
    return updateCart(call, this.#customerId, cartId, next);
  }

  /**
   * Buys what is in a cart (checkoutCart). Idempotent by cart: checking the same cart out twice buys once. Order groups
   * that failed are in `orderErrors`; up to `reattempts` more tries are made for those, each with a new request id.
   * Where it is answered *already submitted* (800065), whoever checked it out, the result is recovered from the
   * customer's orders created since the cart was.
   *
   * @throws BadRequestError with code 800065 and outcome `done` if the orders can't be found in time, or can't be told from
   * those of another cart with the same lines (`candidates`): the cart was bought.
   */
  async checkout(cartId: string, options?: CheckoutOptions): Promise<CartCheckoutResult> {
    const call = startCall(this.#session, "checkoutCart", options, CHECKOUT_OPTIONS);
    return checkout(call, { customerId: this.#customerId, cartId }, options);
  }
}
