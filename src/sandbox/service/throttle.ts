// The rate limit: so many requests in each window of the sandbox's clock, for all together or for each customer.
import type { Clock } from "../world/clock.ts";

/** How much the sandbox takes. */
export interface RateLimitSettings {
  /** Requests a minute, over all operations. */
  readonly requestsPerMinute: number;
  /** Who shares them: everybody (`tenant`, the partner's; the default), or each customer has as many. */
  readonly per?: "tenant" | "customer";
  /**
   * `fixed` (the default): a window opens with the first request after the one before has ended. `sliding`: no stretch as
   * long as a window may hold more.
   */
  readonly window?: "fixed" | "sliding";
  /** Length of a window in ms, default 60 000. One of 1 000 takes a sixtieth of `requestsPerMinute`. */
  readonly windowLength?: number;
}

/** Counts requests. */
export interface Throttle {
  /** Counts one of a customer. Returns how many ms to wait when it is one too many, else undefined. */
  take(customerId: string): number | undefined;
  reset(): void;
}

/** One count: takes the time, says how long to wait when it is one too many. Refused requests don't count. */
type Count = (now: number) => number | undefined;

/** Opens the counts of `settings`, by the sandbox's clock. */
export function createThrottle(settings: RateLimitSettings | false, clock: Clock): Throttle {
  const counts = new Map<string, Count>();
  return {
    take(customerId) {
      if (settings === false) return undefined;
      const key = settings.per === "customer" ? customerId : "";
      const count = counts.get(key) ?? createCount(settings);
      counts.set(key, count);
      return count(clock.now());
    },
    reset: () => counts.clear(),
  };
}

function createCount({ requestsPerMinute, window = "fixed", windowLength = 60_000 }: RateLimitSettings): Count {
  const limit = Math.max(1, Math.floor((requestsPerMinute * windowLength) / 60_000));
  return window === "sliding" ? slidingCount(limit, windowLength) : fixedCount(limit, windowLength);
}

function fixedCount(limit: number, length: number): Count {
  let opened = Number.NEGATIVE_INFINITY;
  let count = 0;
  return (now) => {
    if (now >= opened + length) {
      opened = now;
      count = 0;
    }
    if (count >= limit) return opened + length - now;
    count += 1;
    return undefined;
  };
}

function slidingCount(limit: number, length: number): Count {
  let taken: number[] = [];
  return (now) => {
    const [oldest] = taken;
    if (oldest !== undefined && oldest + length <= now) taken = taken.filter((time) => time + length > now);
    if (taken.length >= limit) return (taken[0] ?? now) + length - now;
    taken.push(now);
    return undefined;
  };
}
