// What the errors of a flow know: the call they ended, and the response behind the value that gave the reason.
import type { ErrorContext, Outcome } from "../../errors.ts";
import type { Call } from "./call.ts";
import { idsBehind } from "./responses.ts";

/** The context of an error about `value`, which the call was answered. */
export function contextOf(
  { correlationId, purchase }: Call,
  operation: string,
  value: object,
  outcome: Outcome,
  cause?: unknown,
): ErrorContext {
  const { requestId, attempts = 0 } = idsBehind(value);
  const { cartId, result } = purchase ?? {};
  return {
    ...{ operation, correlationId, attempts, outcome, cause },
    ...(requestId !== undefined && { requestId }),
    ...(cartId !== undefined && { cartId }),
    ...(result && { result }),
  };
}
