// What is known about the response behind a value, kept beside the value so that the value stays plain data.

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

/** A value made from another one (the items of a collection, a merged result) has the same response behind it. */
export function rememberAs<T extends object>(value: T, source: object): T {
  const kept = known.get(source);
  if (kept && value !== source) known.set(value, kept);
  return value;
}
