// What the errors of a flow know: the call they ended, and the response behind the value that gave the reason.
import type { ErrorContext, Outcome } from "../errors.ts";
import type { Call } from "./call.ts";
import { idsBehind } from "./responses.ts";

/** The context of an error about `value`, which the call was answered. */
export function contextOf(
  { correlationId }: Call,
  operation: string,
  value: object,
  outcome: Outcome,
  cause?: unknown,
): ErrorContext {
  const { requestId, attempts = 0 } = idsBehind(value);
  return { operation, requestId, correlationId, attempts, outcome, cause };
}
