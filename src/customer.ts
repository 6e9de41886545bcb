// One customer's tenant: its carts, its orders, and a purchase from start to end.
import type { NewCart } from "../generated/schema.ts";
import { CartOperations } from "./carts.ts";
import { lazily } from "./lazily.ts";
import { OrderOperations } from "./orders.ts";
import type { Purchase, PurchaseOptions } from "./purchase.ts";
import type { Customer, Session } from "./session.ts";

const loadPurchase = /* @__PURE__ */ lazily(() => import("./purchase.ts"));

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
    const { purchase } = await loadPurchase("checkoutCart");
    return purchase(this.#customer, cart, options);
  }
}
