// What is known about the response behind a value, kept beside the value so that the value stays plain data.
import type { ApiError } from "./errors.ts";
import type { Success } from "./transport/intent.ts";

/** Status, ids, headers and attempts behind a value that a call returned. */
export interface ResponseInfo {
  status: number;
  /** `MS-RequestId` that was sent. */
  requestId?: string;
  correlationId?: string;
  /** Requests sent for the intent. */
  attempts: number;
  headers: Headers;
}

/** What is kept: the headers as they came, since few callers ask for them. */
interface Kept extends ResponseInfo {
  tokens: readonly string[];
}

export const known: WeakMap<object, Kept> = /* @__PURE__ */ new WeakMap<object, Kept>();

/** The ids of the response behind a value, as far as there is one. */
export function idsBehind(value: object): Partial<Pick<ResponseInfo, "requestId" | "attempts">> {
  return known.get(value) ?? {};
}

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

/** A value made from another one (the items of a collection, a merged result) has the same response behind it. */
export function rememberAs<T extends object>(value: T, source: object): T {
  const kept = known.get(source);
  if (kept && value !== source) known.set(value, kept);
  return value;
}
