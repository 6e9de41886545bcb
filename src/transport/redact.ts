// Nothing that leaves the package holds a token: texts, data, headers and causes pass through here first.

const INSTEAD = "[token]";
/** Characters; stored bodies are cut here. */
export const STORED = 65_536;

export function redactText(text: string, tokens: readonly string[]): string {
  let result = text;
  for (const token of tokens)
    result = isAddress(token) ? redactAddress(result, token) : result.replaceAll(token, INSTEAD);
  return result;
}

/** A user's name is echoed in either case. */
function redactAddress(text: string, address: string): string {
  return text.replace(new RegExp(address.replace(/[^\w@]/g, "\\$&"), "gi"), "[user]");
}

function isAddress(text: string): boolean {
  return text.includes("@");
}

/** Cuts out of a text whatever looks like a bearer token, a JWT or a person's address: for logs and traces. */
export function scrub(text: string): string {
  return text
    .replace(/bearer\s+[^\s"',]+/gi, `Bearer ${INSTEAD}`)
    .replace(/\beyJ[\w-]{8,}(\.[\w-]*){1,4}/g, INSTEAD)
    .replace(/[\w.!#$%&*+/=?^`{|}~-]+@[\w-]+(\.[\w-]+)+/g, "[user]");
}

/** A copy of parsed JSON with tokens cut out of its strings and keys. */
export function redactJson(value: unknown, tokens: readonly string[]): unknown {
  if (typeof value === "string") return redactText(value, tokens);
  if (Array.isArray(value)) return value.map((item) => redactJson(item, tokens));
  if (typeof value !== "object" || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    // defineProperty: a key named __proto__ is data here, not the copy's prototype.
    const descriptor = { value: redactJson(item, tokens), enumerable: true, writable: true, configurable: true };
    Object.defineProperty(copy, redactText(key, tokens), descriptor);
  }
  return copy;
}

/** The same headers if they hold no token, else a cleaned copy. */
export function redactHeaders(headers: Headers, tokens: readonly string[]): Headers {
  let clean: Headers | undefined;
  for (const [name, value] of headers) {
    const safe = redactText(value, tokens);
    if (safe !== value) {
      clean ??= new Headers(headers);
      clean.set(name, safe);
    }
  }
  return clean ?? headers;
}

/**
 * The platform's error itself if it holds nothing but what an error needs, else a cleaned copy: name, message, code
 * and causes. Some clients hang the whole request, Authorization included, on their errors.
 */
export function safeCause(error: unknown, tokens: readonly string[]): unknown {
  return isPlain(error, tokens, 0) ? error : copyOf(error, tokens, 0);
}

function isPlain(value: unknown, tokens: readonly string[], depth: number): boolean {
  if (typeof value === "string") return redactText(value, tokens) === value && !/bearer\s/i.test(value);
  if (typeof value === "function") return false;
  if (typeof value !== "object" || value === null) return true;
  if (depth > 6) return false;
  const isError = value instanceof Error;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (!isError && !Array.isArray(value) && prototype !== Object.prototype && prototype !== null) return false;
  return Object.entries(Object.getOwnPropertyDescriptors(value)).every(([key, descriptor]) => {
    // V8's stack is an accessor in newer engines; it is text that repeats the message, which is looked at anyway.
    if (isError && key === "stack") return isPlain((value as Error).stack, tokens, depth + 1);
    return "value" in descriptor && isPlain(descriptor.value, tokens, depth + 1);
  });
}

function copyOf(error: unknown, tokens: readonly string[], depth: number): unknown {
  const clean = (text: string): string => redactText(text, tokens).replace(/bearer\s+\S+/gi, `Bearer ${INSTEAD}`);
  if (!(error instanceof Error))
    return new Error(clean(typeof error === "string" ? error : Object.prototype.toString.call(error)));
  const copy = new Error(clean(String(error.message)));
  copy.name = clean(String(error.name));
  if (typeof error.stack === "string") copy.stack = clean(error.stack);
  for (const key of ["code", "errno", "syscall", "statusCode", "status"] as const) {
    const value = (error as unknown as Record<string, unknown>)[key];
    if (typeof value === "string") Object.assign(copy, { [key]: clean(value) });
    else if (typeof value === "number") Object.assign(copy, { [key]: value });
  }
  if (error.cause !== undefined && depth < 5) copy.cause = safeCause(error.cause, tokens);
  return copy;
}
