// What is known about the response behind a value, kept beside the value so that the value stays plain data.
import type { ApiError } from "./errors.ts";
import type { Success } from "./transport/intent.ts";
import { redactHeaders } from "./transport/redact.ts";

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

const known = /* @__PURE__ */ new WeakMap<object, ResponseInfo>();

/** Status, ids, headers and attempts behind a value that a call returned; undefined for any other object. */
export function responseOf(value: object): ResponseInfo | undefined {
  return known.get(value);
}

export function remember(value: unknown, { answer, requestId, correlationId, attempts, tokens }: Success): void {
  if (typeof value !== "object" || value === null) return;
  known.set(value, {
    status: answer.status,
    requestId,
    correlationId,
    attempts,
    headers: redactHeaders(answer.headers, tokens),
  });
}

/** A value that was recovered after a refusal has that one behind it. */
export function rememberRefusal<T extends object>(value: T, error: ApiError): T {
  const { status, requestId, correlationId, attempts, headers } = error;
  const ids = { ...(requestId && { requestId }), ...(correlationId && { correlationId }) };
  known.set(value, { status, ...ids, attempts, headers });
  return value;
}

/** A value made from another one (the items of a collection, a merged result) has the same response behind it. */
export function rememberAs<T extends object>(value: T, source: object): T {
  const info = known.get(source);
  if (info && value !== source) known.set(value, info);
  return value;
}
