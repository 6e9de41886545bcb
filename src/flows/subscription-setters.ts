// Edits of a subscription that set one thing, whatever it was before, once it can be told that the service would take them.
import type { Subscription, SubscriptionUpdate } from "../../generated/schema.ts";
import { checkCount, show } from "../arguments.ts";
import { InvalidArgumentError } from "../errors.ts";
import { parseTimestamp } from "../helpers/timestamp.ts";
import { comparable, objects } from "../helpers/wire.ts";
import { headerBehind } from "../requests/calls/responses.ts";
import type { SubscriptionEdit } from "./subscription-update.ts";

const OPERATION = "updateSubscription";

/** Throws unless the quantity is a whole number from 1. The edit throws for fewer seats than can still be given back. */
export function quantityEdit(quantity: number): SubscriptionEdit {
  checkCount(quantity, "quantity", 1, OPERATION);
  return (current) => {
    checkFewerSeats(current, quantity);
    return { ...current, quantity };
  };
}

/** Throws unless it is told with a boolean. */
export function autoRenewEdit(autoRenewEnabled: boolean): SubscriptionEdit {
  if (typeof autoRenewEnabled !== "boolean")
    throw new InvalidArgumentError("enabled", `must be true or false, not ${show(autoRenewEnabled)}`, OPERATION);
  return (current) => ({ ...current, autoRenewEnabled });
}

export function statusEdit(status: "suspended" | "active"): SubscriptionEdit {
  return (current) => ({ ...current, status });
}

/** The edit throws once the window is closed. A cancelled subscription does not renew. */
export function cancelEdit(current: Subscription): SubscriptionUpdate {
  const { cancellationAllowedUntilDate: until, status } = current;
  const end = parseTimestamp(until);
  const isClosed = until === null || (end !== undefined && end.getTime() <= serviceTime(current));
  if (isClosed && comparable(status) !== "deleted")
    throw new InvalidArgumentError(
      "subscriptionId",
      `names a subscription that ${until === null ? "can't be cancelled" : `could be cancelled until ${until}`}; setAutoRenew(id, false) ends it with its term`,
      OPERATION,
    );
  return { ...current, status: "deleted", autoRenewEnabled: false };
}

/** Seats can be given back for some days after a purchase, a renewal or an addition, as far as the subscription says which. */
function checkFewerSeats(current: Subscription, quantity: number): void {
  const { refundableQuantity } = current;
  if (!refundableQuantity || quantity >= current.quantity) return;
  const now = serviceTime(current);
  const open = objects(refundableQuantity.details).filter(({ allowedUntilDateTime }) => {
    const end = parseTimestamp(allowedUntilDateTime);
    return end === undefined || end.getTime() > now;
  });
  const refundable = refundableQuantity.details
    ? sumOf(open.map(({ quantity: seats }) => seats))
    : (refundableQuantity.totalQuantity ?? 0);
  const least = Math.max(1, current.quantity - refundable);
  if (quantity < least)
    throw new InvalidArgumentError(
      "quantity",
      `must be at least ${least}, not ${quantity}: of ${current.quantity} seats ${refundable} can be given back today`,
      OPERATION,
    );
}

function sumOf(numbers: readonly (number | null | undefined)[]): number {
  return numbers.reduce((sum: number, one) => sum + (one ?? 0), 0);
}

/** ms since 1970 on the service's clock when it answered, as far as it says; windows are the service's. */
function serviceTime(current: Subscription): number {
  const time = Date.parse(headerBehind(current, "date") ?? "");
  return Number.isNaN(time) ? Date.now() : time;
}
