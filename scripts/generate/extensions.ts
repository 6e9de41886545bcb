// The extensions that every operation declares: what makes a repeat harmless, how often it may be called, who may call.
import { isObject, type JsonObject } from "./document.ts";

export const IDEMPOTENCY: readonly string[] = ["safe", "natural", "request-id"];
export const SCOPES: readonly string[] = ["tenant"];
export const AUTHENTICATION: readonly string[] = ["app", "app+user"];

/** What is wrong with one extension of one operation. */
interface Complaint {
  extension: string;
  reason: string;
}

/** Everything that is missing or unknown among an operation's extensions. */
export function extensionComplaints(operation: JsonObject, isRead: boolean): Complaint[] {
  const about = (extension: string, reasons: (value: unknown) => string[]): Complaint[] =>
    reasons(operation[extension]).map((reason) => ({ extension, reason }));
  return [
    ...about("x-idempotency", (value) => idempotency(value, isRead)),
    ...about("x-rate-limit", rateLimit),
    ...about("x-authentication", authentication),
  ];
}

function idempotency(value: unknown, isRead: boolean): string[] {
  const unknown = unknownValue(value, IDEMPOTENCY);
  if (unknown.length > 0 || isRead === (value === "safe")) return unknown;
  return [isRead ? `is ${value}, but a GET is safe` : "is safe, but only a GET is"];
}

function rateLimit(value: unknown): string[] {
  if (value === undefined) return ["is missing"];
  if (!isObject(value)) return ["must be an object of requests, per and scope"];
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

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 1;
}

function unknownValue(value: unknown, known: readonly string[]): string[] {
  if (value === undefined) return ["is missing"];
  if (typeof value === "string" && known.includes(value)) return [];
  return [`is unknown: ${JSON.stringify(value)}; known: ${known.join(", ")}`];
}
