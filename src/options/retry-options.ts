// When and how often an intent is tried again: the options of it, their defaults, and how one set lies on top of another.
import { checkNumber, checkOptionNames, type NamesOf } from "../arguments.ts";
import { DEFAULT_RETRY, type RetryBounds } from "../transport/intent/bounds.ts";

/** When and how often an intent is tried again. */
export interface RetryOptions {
  /** Attempts that may meet a fault, the first included; default 5. Throttle and in-progress waits don't count. */
  maxAttempts?: number | undefined;
  /** ms; the first backoff is uniform in [0, baseDelay]; default 500. */
  baseDelay?: number | undefined;
  /** ms; cap of the backoff; default 30 000. `Retry-After` may ask for more. */
  maxDelay?: number | undefined;
}

const RETRY_OPTIONS = { maxAttempts: true, baseDelay: true, maxDelay: true } satisfies NamesOf<RetryOptions>;

/** Throws unless retry options are `false`, absent, or numbers in range. */
export function checkRetry(retry: RetryOptions | false | undefined, operation?: string): void {
  if (retry === false || retry === undefined) return;
  checkOptionNames(retry, RETRY_OPTIONS, operation, "retry");
  checkNumber(retry.maxAttempts, "retry.maxAttempts", 1, operation);
  checkNumber(retry.baseDelay, "retry.baseDelay", 0, operation);
  checkNumber(retry.maxDelay, "retry.maxDelay", 0, operation);
}

/** Retry options on top of others. An option that is there but undefined hides no default. */
export function completeRetry(options: RetryOptions | false | undefined, base: RetryBounds): RetryBounds {
  if (!options) return options ?? base;
  const { maxAttempts, baseDelay, maxDelay } = base || DEFAULT_RETRY;
  return {
    maxAttempts: options.maxAttempts ?? maxAttempts,
    baseDelay: options.baseDelay ?? baseDelay,
    maxDelay: options.maxDelay ?? maxDelay,
  };
}
