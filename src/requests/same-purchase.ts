// One key means one purchase: a changed body under the same key is answered with what the first one made.
import type { Cart, NewCart, NewOrder, Order } from "../../generated/schema.ts";
import { IdempotencyMismatchError } from "../errors.ts";
import { sameLines } from "../helpers/lines/same-lines.ts";
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
  throw new IdempotencyMismatchError(
    `${operation}: ${what} is that of another purchase, ${answered.id}, and was answered with it: ${compared.difference}. Nothing was done; use another one.`,
    contextOf(call, operation, answered, "rejected"),
    answered,
  );
}
