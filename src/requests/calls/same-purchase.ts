// One key means one purchase: a changed body under the same key is answered with what the first one made.
import type { Cart, NewCart, NewOrder, Order } from "../../../generated/schema.ts";
import { IdempotencyMismatchError } from "../../errors.ts";
import { sameLines } from "../../helpers/lines/same-lines.ts";
import type { Call } from "./call.ts";
import { contextOf } from "./failures.ts";

/** Throws `IdempotencyMismatchError` if the id of an earlier request was given, and what it made has other lines than were asked for. */
export function checkSameLines(
  call: Call,
  operation: string,
  requested: NewCart | NewOrder,
  answered: Cart | Order,
): void {
  if (!call.repeats) return;
  const compared = sameLines(requested, answered);
  if (compared.same) return;
  const what = call.keyed ? "the idempotencyKey" : "the requestId";
  const caller = call.purchase?.name ? `${call.purchase.name}: ` : "";
  throw new IdempotencyMismatchError(
    `${caller}${operation}: ${what} is that of another purchase, ${answered.id}, and was answered with it: ${compared.difference}. Nothing was done; use another one.`,
    contextOf(call, operation, answered, "rejected"),
    answered,
  );
}

/** The same for a request as it was sent, and an answer as it came: what `client.api` creates. */
export function checkSameAnswer(call: Call, operation: string, sent: ArrayBuffer, answered: unknown): void {
  if (!call.repeats || (operation !== "createCart" && operation !== "createOrder")) return;
  if (typeof answered !== "object" || answered === null || Array.isArray(answered)) return;
  const requested = objectIn(sent);
  if (requested) checkSameLines(call, operation, requested as NewCart | NewOrder, answered as Cart | Order);
}

/** The object that these bytes are the JSON of; a serializer of the caller's may have written something else. */
function objectIn(bytes: ArrayBuffer): object | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
