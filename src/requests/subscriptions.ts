// The requests of subscriptions, as part of a call.
import type {
  CustomTermEndDateCollection,
  Subscription,
  SubscriptionCollection,
  SubscriptionUpdate,
} from "../../generated/schema.ts";
import { checkGuid, checkId, checkText, requireText, show } from "../arguments.ts";
import { InvalidArgumentError } from "../errors.ts";
import { plainData } from "../helpers/plain-data.ts";
import { parseTimestamp } from "../helpers/timestamp.ts";
import { idOf } from "../helpers/wire.ts";
import type { CustomTermEndDatesOptions, ListSubscriptionsOptions } from "../options/subscription-options.ts";
import { HEADER } from "../transport/headers.ts";
import type { Call } from "./calls/call.ts";
import { listPages } from "./calls/pages.ts";
import { send } from "./calls/send.ts";

/** A subscription, and whose it is. */
export interface SubscriptionPlace {
  customerId: string;
  subscriptionId: string;
}

/** The pages of a customer's subscriptions. */
export function listSubscriptions(
  call: Call,
  customerId: string,
  { orderId, mpnId }: ListSubscriptionsOptions = {},
): AsyncGenerator<SubscriptionCollection> {
  const operation = "listSubscriptions";
  const query = {
    order_id: checkText(orderId, "orderId", operation),
    mpn_id: checkText(mpnId, "mpnId", operation),
  };
  const path = { "customer-id": customerId };
  return listPages(call, operation, (page) => send(call, operation, { path, query }, { page }));
}

/** Reads a subscription. */
export async function getSubscription(call: Call, place: SubscriptionPlace): Promise<Subscription> {
  return send(call, "getSubscription", { path: subscriptionPath(place, "getSubscription") });
}

/**
 * Writes a subscription whole, as one intent. With an ETag it is refused if the subscription has changed since. Resolves to undefined where the
 * answer has no body: the change was accepted.
 */
export async function patchSubscription(
  call: Call,
  place: SubscriptionPlace,
  body: SubscriptionUpdate,
  { etag, unknownAdvice }: { etag: string | undefined; unknownAdvice?: string | undefined },
): Promise<Subscription | undefined> {
  const path = subscriptionPath(place, "updateSubscription");
  const headers = etag === undefined ? {} : { [HEADER.ifMatch]: etag };
  return send(call, "updateSubscription", { path, body }, { headers, unknownAdvice });
}

/** The ETag of a subscription as a header has it; undefined if it has none. */
export function etagOf({ attributes }: Pick<Subscription, "attributes">): string | undefined {
  const etag = attributes?.etag;
  if (typeof etag !== "string" || etag === "") return undefined;
  return /^(W\/)?".*"$/.test(etag) ? etag : `"${etag}"`;
}

/** A whole subscription as plain data; what lacks of it would be cleared. */
export function plainSubscription(
  update: SubscriptionUpdate,
  { subscriptionId }: SubscriptionPlace,
): SubscriptionUpdate {
  const operation = "updateSubscription";
  if (typeof update !== "object" || update === null)
    throw new InvalidArgumentError("subscription", `must be a whole subscription, not ${show(update)}`, operation);
  const plain = plainData(update, "subscription", operation);
  for (const name of ["id", "offerId", "quantity", "status"] as const) {
    if (plain[name] === undefined || plain[name] === null)
      throw new InvalidArgumentError(
        `subscription.${name}`,
        "is missing: an update takes the whole subscription as read, and clears what is left out",
        operation,
      );
  }
  if (idOf(plain.id) !== idOf(subscriptionId))
    throw new InvalidArgumentError("subscription.id", `must be ${show(subscriptionId)}, the one to update`, operation);
  return plain;
}

/** The pages of the days on which a term can end. */
export function listCustomTermEndDates(
  call: Call,
  customerId: string,
  { termDuration, termStartDate, targetCotermSubscriptionId }: Partial<CustomTermEndDatesOptions> = {},
): AsyncGenerator<CustomTermEndDateCollection> {
  const operation = "listCustomTermEndDates";
  checkGuid(targetCotermSubscriptionId, "targetCotermSubscriptionId", operation);
  if (termStartDate !== undefined && !parseTimestamp(termStartDate))
    throw new InvalidArgumentError(
      "termStartDate",
      `must be a date in ISO 8601, not ${show(termStartDate)}`,
      operation,
    );
  const query = {
    term_duration: requireText(termDuration, "termDuration", operation),
    term_start_date: termStartDate,
    target_coterm_subscription_id: targetCotermSubscriptionId,
  };
  const path = { "customer-id": customerId };
  return listPages(call, operation, (page) => send(call, operation, { path, query }, { page }));
}

/** Where a subscription is. */
export function subscriptionPath(
  { customerId, subscriptionId }: SubscriptionPlace,
  operation: string,
): { "customer-id": string; "subscription-id": string } {
  return { "customer-id": customerId, "subscription-id": checkId(subscriptionId, "subscriptionId", operation) };
}
