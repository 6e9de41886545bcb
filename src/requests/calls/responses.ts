// What is known about the response behind a value, kept beside the value so that the value stays plain data.
import type { ApiError } from "../../errors.ts";
import { redactHeaders } from "../../transport/answers/redact.ts";
import type { Success } from "../../transport/intent/intent-types.ts";

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
  secrets: readonly string[];
}

const responses: WeakMap<object, Kept> = /* @__PURE__ */ new WeakMap<object, Kept>();

/** Status, ids, headers and attempts behind a value that a call returned; undefined for any other object. */
export function responseOf(value: object): ResponseInfo | undefined {
  const kept = responses.get(value);
  if (!kept) return undefined;
  const { secrets, ...info } = kept;
  return { ...info, headers: redactHeaders(info.headers, secrets) };
}

/** The ids of the response behind a value, as far as there is one. */
export function idsBehind(value: object): Partial<Pick<ResponseInfo, "requestId" | "attempts">> {
  return responses.get(value) ?? {};
}

/** A header of the response behind a value, as it came. */
export function headerBehind(value: object, name: string): string | undefined {
  return responses.get(value)?.headers.get(name) ?? undefined;
}

/** The data of a success has that success behind it. */
export function keepResponse(data: unknown, { answer, requestId, correlationId, attempts, secrets }: Success): void {
  if (typeof data !== "object" || data === null) return;
  const { status, headers } = answer;
  responses.set(data, { status, requestId, correlationId, attempts, headers, secrets });
}

/** A value made from another one (the items of a collection, a merged result) has the same response behind it. */
export function withResponseOf<T extends object>(value: T, source: object): T {
  const kept = responses.get(source);
  if (kept && value !== source) responses.set(value, kept);
  return value;
}

/** A value that was recovered after a refusal has the refusal behind it. */
export function withRefusal<T extends object>(value: T, error: ApiError): T {
  const { status, requestId, correlationId, attempts, headers } = error;
  const ids = { ...(requestId && { requestId }), ...(correlationId && { correlationId }) };
  // An error's headers have been cleaned.
  responses.set(value, { status, ...ids, attempts, headers, secrets: [] });
  return value;
}
