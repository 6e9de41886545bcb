// Nothing that leaves the package holds a token: texts, data, headers and causes pass through here first.
import { PartnerCenterError } from "../../errors.ts";

const INSTEAD = "[token]";
/** Characters; stored bodies are cut here. */
export const STORED = 65_536;

/** Characters; a shorter secret is a placeholder such as `any`, which sentences hold by chance: it is cut out only where it is the whole value. */
const SHORTEST_SECRET = 12;

/** A text with secrets cut out. */
export function redactText(text: string, secrets: readonly string[]): string {
  let result = text;
  for (const secret of secrets) {
    if (isAddress(secret)) for (const form of formsOf(secret)) result = redactAddress(result, form);
    else if (secret.length >= SHORTEST_SECRET)
      for (const form of formsOf(secret)) result = result.replaceAll(form, INSTEAD);
    else if (isWhole(result, secret)) return INSTEAD;
  }
  return result;
}

/** Is a value nothing but this secret, alone or as a header has it? */
function isWhole(value: string, secret: string): boolean {
  const bare = value.trim().replace(/^bearer\s+/i, "");
  return bare === secret && secret !== "";
}

/** A text as it is, and as it stands in a URL and in a form. */
function formsOf(text: string): Set<string> {
  const form = new URLSearchParams([["", text]]).toString().slice(1);
  const encoded = /\p{Surrogate}/u.test(text) ? [form] : [form, encodeURIComponent(text)];
  // .NET writes its hex digits small.
  const small = encoded.map((one) => one.replace(/%../g, (hex) => hex.toLowerCase()));
  return new Set([text, ...encoded, ...small]);
}

/** A user's name is echoed in either case. */
function redactAddress(text: string, address: string): string {
  return text.replace(new RegExp(address.replace(/[^\w@]/g, "\\$&"), "gi"), "[user]");
}

function isAddress(text: string): boolean {
  return text.includes("@");
}

/** A token that is not known, as in the error of a credential that has given none yet. */
const TOKEN_LIKE = /bearer\s|\beyJ[\w-]{8,}\./i;
const JWT = /\beyJ[\w-]{8,}(\.[\w-]*){1,4}/g;

/** Cuts out of a text whatever looks like a bearer token, a JWT or a person's address: for logs and traces. */
export function scrub(text: string): string {
  return text
    .replace(/bearer\s+[^\s"',]+/gi, `Bearer ${INSTEAD}`)
    .replace(JWT, INSTEAD)
    .replace(/[\p{L}\p{N}_.!#$%&*+/=?^`{|}~-]+(?:@|%40)[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+/gu, "[user]");
}

/** A text as it reads once JSON's escapes are resolved: .NET writes `+` as `\\u002B`, PHP `/` as `\\/`. */
export function unescaped(text: string): string {
  if (!text.includes("\\")) return text;
  return text.replace(
    /\\(?:u([0-9a-f]{4})|(\W))/gi,
    (_, hex, sign) => sign ?? String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** A body as it came, if there is no secret in it: else, JSON is written anew from a clean copy. */
export function redactBody({ text, json }: { text: string; json?: unknown }, secrets: readonly string[]): string {
  if (json === undefined) return redactText(text, secrets);
  const clean = JSON.stringify(redactJson(json, secrets));
  const plain = unescaped(text);
  return clean === JSON.stringify(json) && redactText(plain, secrets) === plain ? text : clean;
}

/** A copy of parsed JSON with secrets cut out of its strings and keys, and with what is nested beyond reason. */
export function redactJson(value: unknown, secrets: readonly string[], depth = 0): unknown {
  if (typeof value === "string") return redactText(value, secrets);
  if (typeof value !== "object" || value === null) return value;
  if (depth > 100) return "[too deep]";
  if (Array.isArray(value)) return value.map((item) => redactJson(item, secrets, depth + 1));
  const copy: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    // defineProperty: a key named __proto__ is data here, not the copy's prototype.
    const descriptor = {
      value: redactJson(item, secrets, depth + 1),
      enumerable: true,
      writable: true,
      configurable: true,
    };
    // The name of a member is no echo of a placeholder.
    const isName = key.length < SHORTEST_SECRET && !isAddress(key);
    Object.defineProperty(copy, isName ? key : redactText(key, secrets), descriptor);
  }
  return copy;
}

/** The same headers if they hold no token, else a cleaned copy. */
export function redactHeaders(headers: Headers, secrets: readonly string[]): Headers {
  let clean: Headers | undefined;
  for (const [name, value] of headers) {
    const safe = redactText(value, secrets);
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
export function safeCause(error: unknown, secrets: readonly string[], depth = 0): unknown {
  try {
    if (isPlain(error, secrets, depth)) return error;
  } catch {} // A getter threw.
  return copyOf(error, secrets, depth);
}

function isPlain(value: unknown, secrets: readonly string[], depth: number): boolean {
  if (typeof value === "string") return redactText(value, secrets) === value && value.search(TOKEN_LIKE) < 0;
  if (typeof value === "function") return false;
  if (typeof value !== "object" || value === null) return true;
  if (depth > 6) return false;
  const isError = value instanceof Error;
  if (!isError && !Array.isArray(value) && ![Object.prototype, null].includes(Object.getPrototypeOf(value)))
    return false;
  const own = Reflect.ownKeys(value).every((key) => {
    // V8's stack is an accessor in newer engines; it is text that repeats the message, which is looked at anyway.
    if (isError && key === "stack") return isPlain(value.stack, secrets, depth + 1);
    const descriptor = Object.getOwnPropertyDescriptor(value, key);
    return descriptor && "value" in descriptor && isPlain(descriptor.value, secrets, depth + 1);
  });
  return own && (!isError || hasPlainClass(value));
}

/** False for a class whose getters or methods could hand out what a private field holds. */
function hasPlainClass(error: Error): boolean {
  let at: object = Object.getPrototypeOf(error);
  // This package's own errors have a toJSON() that hands out what their properties hold.
  const ends: unknown[] = [Error.prototype, PartnerCenterError.prototype, globalThis.DOMException?.prototype];
  for (; !ends.includes(at); at = Object.getPrototypeOf(at)) {
    for (const [key, { value }] of Object.entries(Object.getOwnPropertyDescriptors(at)))
      if (key !== "constructor" && typeof value !== "string") return false;
  }
  return true;
}

function copyOf(error: unknown, secrets: readonly string[], depth: number): Error {
  const clean = (text: string): string =>
    redactText(text, secrets)
      .replace(/bearer\s+\S+/gi, `Bearer ${INSTEAD}`)
      .replace(JWT, INSTEAD);
  const read = (key: string): unknown => {
    try {
      return (error as Record<string, unknown>)[key];
    } catch {
      return undefined;
    }
  };
  const message = typeof error === "string" ? error : read("message");
  const copy = new Error(clean(typeof message === "string" ? message : "something that is no error was thrown"));
  for (const key of ["name", "stack", "code", "errno", "syscall", "statusCode", "status"]) {
    const value = read(key);
    if (typeof value === "string") Object.assign(copy, { [key]: clean(value) });
    else if (typeof value === "number") Object.assign(copy, { [key]: value });
  }
  if (depth > 4) return copy;
  const [cause, errors] = [read("cause"), read("errors")];
  if (cause !== undefined) copy.cause = safeCause(cause, secrets, depth + 1);
  if (Array.isArray(errors)) Object.assign(copy, { errors: errors.map((one) => safeCause(one, secrets, depth + 1)) });
  return copy;
}
