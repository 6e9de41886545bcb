// One customer's tenant: what it can buy, what it has, and a purchase from start to end.
import type {
  CustomTermEndDate,
  NewCart,
  PromotionEligibilities,
  PromotionEligibilityItem,
} from "../generated/schema.ts";
import { type Purchase, purchase } from "./flows/purchase.ts";
import { type CallOptions, PROVISIONING_DEADLINE } from "./options/call-options.ts";
import { PURCHASE_OPTIONS, type PurchaseOptions } from "./options/purchase-options.ts";
import { CUSTOM_TERM_END_DATES_OPTIONS, type CustomTermEndDatesOptions } from "./options/subscription-options.ts";
import { startCall } from "./requests/calls/call.ts";
import { type PagedAsyncIterable, paged } from "./requests/calls/pages.ts";
import type { Session } from "./requests/calls/session.ts";
import { checkPromotions } from "./requests/promotions.ts";
import { listCustomTermEndDates } from "./requests/subscriptions.ts";
import { AgreementOperations } from "./resources/agreements.ts";
import { CartOperations } from "./resources/carts.ts";
import { CatalogOperations } from "./resources/catalog.ts";
import { OrderOperations } from "./resources/orders.ts";
import { SubscriptionOperations } from "./resources/subscriptions.ts";

/** One customer tenant: its view of the catalog, its agreements, carts, orders and subscriptions. */
export class CustomerClient {
  /** The customer's tenant id, as given. */
  readonly customerId: string;
  readonly carts: CartOperations;
  readonly orders: OrderOperations;
  /** What this customer can buy. */
  readonly catalog: CatalogOperations;
  readonly subscriptions: SubscriptionOperations;
  readonly agreements: AgreementOperations;
  readonly #session: Session;

  constructor(session: Session, customerId: string) {
    this.customerId = customerId;
    this.#session = session;
    this.carts = new CartOperations(session, customerId);
    this.orders = new OrderOperations(session, customerId);
    this.catalog = new CatalogOperations(session, { customerId });
    this.subscriptions = new SubscriptionOperations(session, customerId);
    this.agreements = new AgreementOperations(session, customerId);
  }

  /**
   * Creates the cart, awaits `onCart`, refuses to go on if a line has an error (`CartLineError`, nothing bought), checks
   * out, matches lines with orders, and waits until all is provisioned (unless `waitForProvisioning: false`).
   * Given a cart's id instead, it goes on from there, and buys nothing that is bought already.
   *
   * Resolves also where only a part was bought: `complete` is then false, and `failed` says which lines have no order and
   * why; mend the cause and purchase the cart's id again. Errors that come once the cart is known have `cartId`; those
   * after the checkout have outcome `done` and `result`: what they tell of is bought.
   *
   * @throws CartLineError before the checkout, while a line of the cart has an error; nothing was bought.
   * @throws IdempotencyMismatchError if the key's first purchase had other lines; nothing was bought by this one.
   * @throws ProvisioningError if an order failed or was not provisioned in time; it was bought.
   *
   * @example
   * ```ts
   * const { failed, lines } = await customer.purchase(cart, { onCart: ({ id }) => store(id) });
   * for (const { lineItem, error } of failed) console.warn(lineItem.catalogItemId, error);
   * ```
   */
  async purchase(cart: NewCart | string, options?: PurchaseOptions): Promise<Purchase> {
    const deadline = (options?.waitForProvisioning ?? true) ? PROVISIONING_DEADLINE : undefined;
    const call = startCall(this.#session, "checkoutCart", options, PURCHASE_OPTIONS, deadline);
    return purchase(call, this.customerId, cart, options);
  }

  /**
   * Which promotions the customer gets for what it might buy, an answer for each item (checkPromotionEligibilities): the `promotionId` of a
   * cart line. Without an item's `promotionId` all promotions of it are judged. It only asks.
   */
  async checkPromotions(items: PromotionEligibilityItem[], options?: CallOptions): Promise<PromotionEligibilities[]> {
    const call = startCall(this.#session, "checkPromotionEligibilities", options);
    return checkPromotions(call, this.customerId, items);
  }

  /** The days on which the first term of a purchase can end (listCustomTermEndDates): the `customTermEndDate` of a cart line. */
  customTermEndDates(options: CustomTermEndDatesOptions): PagedAsyncIterable<CustomTermEndDate> {
    const [session, customerId] = [this.#session, this.customerId];
    return paged("listCustomTermEndDates", () => {
      const call = startCall(session, "listCustomTermEndDates", options, CUSTOM_TERM_END_DATES_OPTIONS);
      return listCustomTermEndDates(call, customerId, options);
    });
  }
}
