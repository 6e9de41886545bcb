// The operations on a customer's subscriptions, as the reference lists them.
import type { Subscription, SubscriptionUpdate } from "../../generated/schema.ts";
import { autoRenewEdit, cancelEdit, quantityEdit, statusEdit } from "../flows/subscription-setters.ts";
import { editSubscription, replaceSubscription, type SubscriptionEdit } from "../flows/subscription-update.ts";
import type { CallOptions } from "../options/call-options.ts";
import { LIST_SUBSCRIPTIONS_OPTIONS, type ListSubscriptionsOptions } from "../options/subscription-options.ts";
import { startCall } from "../requests/calls/call.ts";
import { type PagedAsyncIterable, paged } from "../requests/calls/pages.ts";
import type { Session } from "../requests/calls/session.ts";
import { getSubscription, listSubscriptions } from "../requests/subscriptions.ts";

/**
 * Subscriptions of one customer: what order lines became. Every method rejects with a `PartnerCenterError`, or with the reason of an abort.
 *
 * The methods that set one thing read the subscription, edit it and write it, as `update` does with a function. What they set is the same
 * whatever was before, so that a lost answer is settled by reading, and if need be by writing again.
 */
export class SubscriptionOperations {
  readonly #session: Session;
  readonly #customerId: string;

  constructor(session: Session, customerId: string) {
    this.#session = session;
    this.#customerId = customerId;
  }

  /** The customer's subscriptions (listSubscriptions), or those of an order. New ones may take 15 minutes to appear. */
  list(options?: ListSubscriptionsOptions): PagedAsyncIterable<Subscription> {
    const [session, customerId] = [this.#session, this.#customerId];
    return paged("listSubscriptions", () =>
      listSubscriptions(
        startCall(session, "listSubscriptions", options, LIST_SUBSCRIPTIONS_OPTIONS),
        customerId,
        options,
      ),
    );
  }

  /** Reads a subscription (getSubscription). */
  async get(subscriptionId: string, options?: CallOptions): Promise<Subscription> {
    const call = startCall(this.#session, "getSubscription", options);
    return getSubscription(call, { customerId: this.#customerId, subscriptionId });
  }

  /**
   * Changes a subscription (updateSubscription). Both forms take the whole of it: what is left out is cleared. It is written with `If-Match`
   * where it has an `attributes.etag`.
   *
   * The function form reads the subscription, gives it to `change` and writes what that returns; what the function throws is passed on.
   * Where somebody else was faster it reads, edits and writes again, three times at most, then rejects with `PreconditionFailedError`.
   * After a lost answer nothing is edited again: where reading shows the change it is done, else it rejects with outcome `unknown`.
   */
  async update(
    subscriptionId: string,
    change: SubscriptionUpdate | ((current: Subscription) => SubscriptionUpdate),
    options?: CallOptions,
  ): Promise<Subscription> {
    const call = startCall(this.#session, "updateSubscription", options);
    const place = { customerId: this.#customerId, subscriptionId };
    return typeof change === "function"
      ? editSubscription(call, place, change)
      : replaceSubscription(call, place, change);
  }

  /**
   * Sets the number of seats (updateSubscription). Throws `InvalidArgumentError` unless it is a whole number from 1, and for fewer than
   * `refundableQuantity` allows by now; the SKU's own bounds are the service's to check (2002).
   */
  async setQuantity(subscriptionId: string, quantity: number, options?: CallOptions): Promise<Subscription> {
    return this.#set(subscriptionId, quantityEdit(quantity), options);
  }

  /** Sets whether it renews by itself (updateSubscription). */
  async setAutoRenew(subscriptionId: string, enabled: boolean, options?: CallOptions): Promise<Subscription> {
    return this.#set(subscriptionId, autoRenewEdit(enabled), options);
  }

  /** Suspends it, for fraud or non-payment (updateSubscription). It is billed on. */
  async suspend(subscriptionId: string, options?: CallOptions): Promise<Subscription> {
    return this.#set(subscriptionId, statusEdit("suspended"), options);
  }

  /** Ends a suspension (updateSubscription). */
  async reactivate(subscriptionId: string, options?: CallOptions): Promise<Subscription> {
    return this.#set(subscriptionId, statusEdit("active"), options);
  }

  /**
   * Cancels it (updateSubscription). Throws `InvalidArgumentError`, and writes nothing, where `cancellationAllowedUntilDate` is null or has
   * passed: `setAutoRenew(id, false)` ends it with its term. Its order is not cancelled.
   */
  async cancel(subscriptionId: string, options?: CallOptions): Promise<Subscription> {
    return this.#set(subscriptionId, cancelEdit, options);
  }

  async #set(subscriptionId: string, edit: SubscriptionEdit, options: CallOptions | undefined): Promise<Subscription> {
    const call = startCall(this.#session, "updateSubscription", options);
    return editSubscription(call, { customerId: this.#customerId, subscriptionId }, edit, { absolute: true });
  }
}
