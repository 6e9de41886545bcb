// What goes in: the options of the client and of its calls, checked and completed.

import { InvalidArgumentError } from "./base-errors.ts";
import type { Listener } from "./events.ts";
import type { HeadersInit } from "./platform.ts";
import { show } from "./show.ts";
import type { RateLimiter, RateLimitOptions } from "./transport/gate.ts";
import { isGuid } from "./transport/guid.ts";
import type { Credential } from "./transport/token.ts";

export { show };

/** When and how often an intent is tried again. */
export interface RetryOptions {
  /** Attempts that may meet a fault, the first included; default 5. Throttle and in-progress waits don't count. */
  maxAttempts?: number;
  /** ms; the first backoff is uniform in [0, baseDelay]; default 500. */
  baseDelay?: number;
  /** ms; cap of the backoff; default 30 000. `Retry-After` may ask for more. */
  maxDelay?: number;
}

/** What a client is made from: a credential, and what differs from its defaults. */
export interface PartnerCenterClientOptions {
  /** Anything with `getToken(scopes, options)` as in `@azure/core-auth`, or a function that returns a token. */
  credential: Credential;
  /** Picks endpoint and token scope; default `"public"`. */
  cloud?: "public" | "usGovernment" | "china";
  /** Overrides the cloud's endpoint: https, or http on loopback only. A path is kept in front of `/v1`. */
  endpoint?: string | URL;
  /** Overrides the cloud's token scope. */
  scopes?: string | string[];
  /** `X-Locale`; default `"en-US"`. */
  locale?: string;
  /** `MS-PartnerCenter-Application`: the name of your application. */
  applicationName?: string;
  /** Default: the platform's `fetch`. */
  fetch?: typeof globalThis.fetch;
  /** ms one attempt may take, body included; default 100 000. */
  timeout?: number;
  /** ms one call may take, waits and retries included; default 600 000, and 30 minutes for calls that wait for provisioning. */
  deadline?: number;
  /** `false`: one attempt, no waiting. */
  retry?: RetryOptions | false;
  /** Default `{ requestsPerMinute: 500 }`, the documented limit. `false` takes the pacing away, not the obedience to 429. */
  rateLimit?: RateLimitOptions | RateLimiter | false;
  /**
   * Hears each attempt, retry, throttle wait and token refresh; or, as an observer, whole intents. `combine` makes one
   * listener of several. What it throws is swallowed.
   */
  onEvent?: Listener;
  /**
   * Checks successful answers against the API's description; default `"off"`. `"warn"` tells `onEvent` (type
   * `invalid-response`), or the console where nobody listens, and returns the answer all the same. `"throw"` rejects with
   * a `ResponseParseError`, outcome `unknown`: what such an answer tells of has been carried out. The checks are a module
   * of their own, loaded by the first call, and cost nothing when off.
   */
  validate?: "off" | "warn" | "throw";
}

/** Options of every call. */
export interface CallOptions {
  /** Aborting rejects with `signal.reason`, unchanged. */
  signal?: AbortSignal;
  /** ms one attempt may take, body included. */
  timeout?: number;
  /** ms the call may take, waits and retries included. */
  deadline?: number;
  retry?: RetryOptions | false;
  /** `MS-RequestId` for this call, a GUID. */
  requestId?: string;
  /**
   * Any string of yours. The same key, operation and path give the same `MS-RequestId` in every process, so that a
   * repeat is recognised. One key means one purchase: a changed body under the same key gets the first one's answer.
   */
  idempotencyKey?: string;
  /** `MS-CorrelationId`, a GUID. */
  correlationId?: string;
  /** Extra headers, `X-Locale` and `MS-PartnerCenter-Application` included; not those that the client sets. */
  headers?: HeadersInit;
}

/** Defaults that {@link PartnerCenterClient.with} takes. */
export type CallDefaults = Pick<CallOptions, "correlationId" | "signal" | "timeout" | "deadline" | "headers"> & {
  /** `X-Locale` */
  locale?: string;
};

export const CALL_OPTIONS = "signal timeout deadline retry requestId idempotencyKey correlationId headers";
export const CLIENT_OPTIONS =
  "credential cloud endpoint scopes locale applicationName fetch timeout deadline retry rateLimit onEvent validate";

/** Names of the options that a checkout has beyond those of every call. */
export const CHECKOUT_OPTIONS = "customerUserUpn reattempts";
/** Names of the options that waiting has beyond those of every call. */
export const WAIT_OPTIONS = "onProgress pollInterval returnOnPendingUpload";
/** ms; how long an order is followed unless told otherwise. */
export const PROVISIONING_DEADLINE = 1_800_000;

/** Throws unless `options` is an object (or undefined) and each of its keys is one of `names` (separated by spaces). */
export function checkNames(options: unknown, names: string, operation?: string, argument = "options"): void {
  if (options === undefined) return;
  if (typeof options !== "object" || options === null)
    throw new InvalidArgumentError(argument, "must be an object", operation);
  const keys = Object.keys(options);
  if (keys.length === 0) return;
  const known = names.split(" ");
  for (const key of keys) {
    if (known.includes(key)) continue;
    const near = known
      .map((name) => ({ name, d: distance(key.toLowerCase(), name.toLowerCase()) }))
      .sort((a, b) => a.d - b.d)[0];
    const hint =
      near && near.d <= Math.min(4, key.length / 2)
        ? `; did you mean "${near.name}"?`
        : `; known are ${known.join(", ")}`;
    throw new InvalidArgumentError(key, `is not an option${hint}`, operation);
  }
}

/** Levenshtein's edit distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Throws unless `value` is undefined or a number of at least `least`; NaN is none. */
export function checkNumber(value: unknown, argument: string, least: number, operation?: string): void {
  if (value !== undefined && !(typeof value === "number" && value >= least))
    throw new InvalidArgumentError(argument, `must be a number, at least ${least}, not ${show(value)}`, operation);
}

/** Throws unless `value` is undefined or a GUID. */
export function checkGuid(value: unknown, argument: string, operation?: string): void {
  if (value !== undefined && !isGuid(value))
    throw new InvalidArgumentError(argument, `must be a GUID, not ${show(value)}`, operation);
}

/** Throws unless retry options are `false`, absent, or numbers in range. */
function checkRetry(retry: unknown, operation?: string): void {
  if (retry === false || retry === undefined) return;
  checkNames(retry, "maxAttempts baseDelay maxDelay", operation, "retry");
  const { maxAttempts, baseDelay, maxDelay } = retry as RetryOptions;
  checkNumber(maxAttempts, "retry.maxAttempts", 1, operation);
  checkNumber(baseDelay, "retry.baseDelay", 0, operation);
  checkNumber(maxDelay, "retry.maxDelay", 0, operation);
}

/** Throws unless the times and retries of a client or a call are in range. */
export function checkTimes(
  { timeout, deadline, retry }: Pick<PartnerCenterClientOptions, "timeout" | "deadline" | "retry">,
  operation?: string,
): void {
  checkNumber(timeout, "timeout", 1, operation);
  checkNumber(deadline, "deadline", 1, operation);
  checkRetry(retry, operation);
}

/** Throws unless what every call takes can be used. */
export function checkCommon(options: CallOptions, operation?: string): void {
  checkTimes(options, operation);
  checkGuid(options.requestId, "requestId", operation);
  checkGuid(options.correlationId, "correlationId", operation);
  if (
    options.idempotencyKey !== undefined &&
    (typeof options.idempotencyKey !== "string" || options.idempotencyKey === "")
  )
    throw new InvalidArgumentError("idempotencyKey", "must be a string with at least one character", operation);
  if (options.idempotencyKey !== undefined && options.requestId !== undefined)
    throw new InvalidArgumentError("idempotencyKey", "and requestId exclude each other", operation);
  if (options.signal !== undefined && !(options.signal instanceof AbortSignal))
    throw new InvalidArgumentError("signal", "must be an AbortSignal", operation);
}
