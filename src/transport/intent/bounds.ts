// How often an intent is tried: the bounds of its attempts, waits and token refreshes, beside the table that says what each attempt meant. Pure.

import type { Verdict } from "../answers/classify.ts";
import { backoffDelay, retryAfterDelay } from "./backoff.ts";

/** When and how often an intent is tried again, ms; `false` is one attempt and no waiting. */
export type RetryBounds =
  | { readonly maxAttempts: number; readonly baseDelay: number; readonly maxDelay: number }
  | false;

/** Throttle and in-progress waits that one intent may make. */
const MOST_WAITS = 20;
/** What holds unless told otherwise. After a 429, the gate closes for a backoff of this size also where the call itself wants no waiting. */
export const DEFAULT_RETRY = { maxAttempts: 5, baseDelay: 500, maxDelay: 30_000 } as const;

/** What an intent has spent so far. */
export interface Spent {
  /** Attempts that met a fault. */
  readonly faults: number;
  /** Waits for a 429, or for another request that is working on the same thing. */
  readonly waits: number;
  readonly refreshes: number;
}

export const NOTHING_SPENT: Spent = { faults: 0, waits: 0, refreshes: 0 };

/** What comes after an attempt that did not settle the intent. */
export interface NextAttempt {
  /** `refresh`: at once, with another token. `retry`: takes from the retry quota. `wait`: free of charge. */
  do: "refresh" | "retry" | "wait" | "give-up";
  /** ms until the next attempt could leave, also where there is to be none. */
  delay: number;
  spent: Spent;
}

/**
 * Decides by what is spent and what is left.
 *
 * @param left ms until the call's deadline.
 * @param retryAfter ms that the service asked to wait, if it did.
 */
export function nextAttempt(
  { next }: Verdict,
  spent: Spent,
  retry: RetryBounds,
  { left, retryAfter }: { left: number; retryAfter: number | undefined },
): NextAttempt {
  if (next === "refresh" && spent.refreshes === 0)
    return { do: "refresh", delay: 0, spent: { ...spent, refreshes: 1 } };
  const waits = next === "wait";
  const { baseDelay, maxDelay } = retry || DEFAULT_RETRY;
  const before = waits ? spent.waits : spent.faults;
  const delay = retryAfter === undefined ? backoffDelay(before, baseDelay, maxDelay) : retryAfterDelay(retryAfter);
  const after = waits ? { ...spent, waits: before + 1 } : { ...spent, faults: before + 1 };
  const mayGoOn = retry !== false && (waits ? before < MOST_WAITS : next === "retry" && before + 1 < retry.maxAttempts);
  return { do: mayGoOn && delay <= left ? (waits ? "wait" : "retry") : "give-up", delay, spent: after };
}
