// One customer's tenant: its carts, its orders, and a purchase from start to end.
import type { NewCart } from "../generated/schema.ts";
import { type Purchase, purchase } from "./flows/purchase.ts";
import { PROVISIONING_DEADLINE } from "./options/call-options.ts";
import { PURCHASE_OPTIONS, type PurchaseOptions } from "./options/purchase-options.ts";
import { startCall } from "./requests/call.ts";
import type { Session } from "./requests/session.ts";
import { CartOperations } from "./resources/carts.ts";
import { OrderOperations } from "./resources/orders.ts";

/** Carts and orders of one customer tenant. */
export class CustomerClient {
  /** The customer's tenant id, as given. */
  readonly customerId: string;
  readonly carts: CartOperations;
  readonly orders: OrderOperations;
  readonly #session: Session;

  constructor(session: Session, customerId: string) {
    this.customerId = customerId;
    this.#session = session;
    this.carts = new CartOperations(session, customerId);
    this.orders = new OrderOperations(session, customerId);
  }

  /**
   * Creates the cart, awaits `onCart`, refuses to go on if a line has an error (`CartLineError`, nothing bought), checks
   * out, matches lines with orders, and waits until all is provisioned (unless `waitForProvisioning: false`).
   * Given a cart's id instead, it goes on from there, and buys nothing that is bought already.
   */
  async purchase(cart: NewCart | string, options?: PurchaseOptions): Promise<Purchase> {
    const deadline = (options?.waitForProvisioning ?? true) ? PROVISIONING_DEADLINE : undefined;
    const call = startCall(this.#session, "checkoutCart", options, PURCHASE_OPTIONS, deadline);
    return purchase(call, this.customerId, cart, options);
  }
}
