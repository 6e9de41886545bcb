// Keeps the response that a value came with; see responses.ts.
import type { ApiError } from "../errors.ts";
import type { Success } from "../transport/intent.ts";
import { known } from "./responses.ts";

/** The value of a success has that one behind it. */
export function remember(value: unknown, { answer, requestId, correlationId, attempts, tokens }: Success): void {
  if (typeof value !== "object" || value === null) return;
  const { status, headers } = answer;
  known.set(value, { status, requestId, correlationId, attempts, headers, tokens });
}

/** A value that was recovered after a refusal has that one behind it. */
export function rememberRefusal<T extends object>(value: T, error: ApiError): T {
  const { status, requestId, correlationId, attempts, headers } = error;
  const ids = { ...(requestId && { requestId }), ...(correlationId && { correlationId }) };
  // An error's headers have been cleaned.
  known.set(value, { status, ...ids, attempts, headers, tokens: [] });
  return value;
}
