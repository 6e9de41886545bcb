// The extensions of an operation: what makes a repeat harmless, how often it may be called, who may call, and whether
// its bodies hold personal data.
import { isObject, type JsonObject, objectAt } from "./document.ts";

export const IDEMPOTENCY: readonly string[] = ["safe", "natural", "request-id"];
export const SCOPES: readonly string[] = ["tenant", "promotion-eligibilities"];
export const AUTHENTICATION: readonly string[] = ["app", "app+user"];

/** In place of a limit: the operation is throttled, or may be, but no figure is published. */
const NOT_PUBLISHED = "not-published";

/** `requests` in `per` seconds, counted for each `scope`. */
export interface RateLimit {
  requests: number;
  per: number;
  scope: string;
}

/** What is wrong with one extension of one operation. */
interface Complaint {
  extension: string;
  reason: string;
}

/** Everything that is missing or unknown among an operation's extensions. */
export function extensionComplaints(operation: JsonObject, method: string): Complaint[] {
  const about = (extension: string, reasons: (value: unknown) => string[]): Complaint[] =>
    reasons(operation[extension]).map((reason) => ({ extension, reason }));
  return [
    ...about("x-idempotency", (value) => idempotency(value, method, operation)),
    ...about("x-rate-limit", rateLimit),
    ...about("x-authentication", authentication),
    ...about("x-personal-data", personalData),
  ];
}

/** The operation's documented limit, if one is published. */
export function rateLimitOf(operation: JsonObject): RateLimit | undefined {
  const { requests, per, scope } = objectAt(operation, "x-rate-limit");
  return scope === undefined ? undefined : { requests: Number(requests), per: Number(per), scope: String(scope) };
}

function idempotency(value: unknown, method: string, operation: JsonObject): string[] {
  const unknown = unknownValue(value, IDEMPOTENCY);
  if (unknown.length > 0) return unknown;
  if (method === "get") return value === "safe" ? [] : [`is ${value}, but a GET is safe`];
  if (value !== "safe") return [];
  if (method !== "post") return ["is safe, but only a GET is, or a POST that only asks"];
  const made = ["201", "202"].filter((status) => status in objectAt(operation, "responses"));
  return made.map((status) => `is safe, but it answers ${status}`);
}

function rateLimit(value: unknown): string[] {
  if (value === undefined) return ["is missing"];
  if (value === NOT_PUBLISHED) return [];
  if (!isObject(value)) return [`must be an object of requests, per and scope, or ${NOT_PUBLISHED}`];
  const { requests, per, scope, ...others } = value;
  return [
    ...(isCount(requests) ? [] : ["needs requests, a whole number from 1"]),
    ...(isCount(per) ? [] : ["needs per, a whole number of seconds from 1"]),
    ...unknownValue(scope, SCOPES).map((reason) => `scope ${reason}`),
    ...Object.keys(others).map((key) => `has an unknown key, ${key}`),
  ];
}

function authentication(value: unknown): string[] {
  if (value === undefined) return ["is missing"];
  if (!Array.isArray(value) || value.length === 0) return [`must be a list of ${AUTHENTICATION.join(", ")}`];
  const twice = new Set(value).size < value.length ? ["lists a value twice"] : [];
  return [...value.flatMap((item) => unknownValue(item, AUTHENTICATION)), ...twice];
}

function personalData(value: unknown): string[] {
  return value === undefined || value === true ? [] : ["is true, or left out"];
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 1;
}

function unknownValue(value: unknown, known: readonly string[]): string[] {
  if (value === undefined) return ["is missing"];
  if (typeof value === "string" && known.includes(value)) return [];
  return [`is unknown: ${JSON.stringify(value)}; known: ${known.join(", ")}`];
}
