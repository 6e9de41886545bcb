// The rate limit: so many requests in each window of the sandbox's clock, whoever sends them.
import type { Clock } from "../world/clock.ts";

/** How much the sandbox takes. */
export interface RateLimitSettings {
  /** Requests a minute, over all operations and customers. */
  readonly requestsPerMinute: number;
  /** Length of a window in ms, default 60 000. A window of 1 000 takes a sixtieth of `requestsPerMinute`. */
  readonly window?: number;
}

/** Counts requests. */
export interface Throttle {
  /** Counts one. Returns how many ms to wait when it is one too many, else undefined. */
  take(): number | undefined;
  reset(): void;
}

/** A fixed window that opens with the first request after the one before has ended. Refused requests don't count. */
export function createThrottle(settings: RateLimitSettings | false, clock: Clock): Throttle {
  const { requestsPerMinute, window = 60_000 } = settings || { requestsPerMinute: Number.POSITIVE_INFINITY };
  const limit = Math.max(1, Math.floor((requestsPerMinute * window) / 60_000));
  let opened = Number.NEGATIVE_INFINITY;
  let count = 0;
  return {
    take() {
      const now = clock.now();
      if (now >= opened + window) {
        opened = now;
        count = 0;
      }
      if (count >= limit) return opened + window - now;
      count += 1;
      return undefined;
    },
    reset() {
      opened = Number.NEGATIVE_INFINITY;
    },
  };
}
