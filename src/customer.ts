// One customer's tenant: its carts, its orders, and a purchase from start to end.
import type { NewCart } from "../generated/schema.ts";
import type { Purchase, PurchaseOptions } from "./flows/purchase.ts";
import { type Loader, lazily } from "./lazily.ts";
import { CHECKOUT_OPTIONS, PROVISIONING_DEADLINE, WAIT_OPTIONS } from "./options/options.ts";
import type { Customer, Session } from "./requests/session.ts";
import { CartOperations } from "./resources/carts.ts";
import { OrderOperations } from "./resources/orders.ts";

export const loadPurchase: Loader<typeof import("./flows/purchase.ts")> = /* @__PURE__ */ lazily(
  () => import("./flows/purchase.ts"),
);

/** Carts and orders of one customer tenant. */
export class CustomerClient {
  /** The customer's tenant id, as given. */
  readonly customerId: string;
  readonly carts: CartOperations;
  readonly orders: OrderOperations;
  readonly #customer: Customer;

  constructor(session: Session, customerId: string) {
    this.customerId = customerId;
    this.#customer = { session, customerId };
    this.carts = new CartOperations(this.#customer);
    this.orders = new OrderOperations(this.#customer);
  }

  /**
   * Creates the cart, awaits `onCart`, refuses to go on if a line has an error (`CartLineError`, nothing bought), checks
   * out, matches lines with orders, and waits until all is provisioned (unless `waitForProvisioning: false`).
   * Given a cart's id instead, it goes on from there, and buys nothing that is bought already.
   */
  async purchase(cart: NewCart | string, options: PurchaseOptions = {}): Promise<Purchase> {
    const names = `${CHECKOUT_OPTIONS} ${WAIT_OPTIONS} onCart waitForProvisioning`;
    const wait = options?.waitForProvisioning ?? true;
    const deadline = wait ? PROVISIONING_DEADLINE : undefined;
    const call = this.#customer.session.call("checkoutCart", options, names, deadline);
    const { purchase } = await loadPurchase("checkoutCart", call);
    return purchase(this.#customer, call, cart, { ...options, waitForProvisioning: wait });
  }
}
