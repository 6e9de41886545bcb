// One limit for all processes of a partner tenant: a local queue a scope, whose turns Redis gives out.
import type { Redis } from "ioredis";
import { show } from "../arguments.ts";
import { InvalidArgumentError } from "../errors.ts";
import type { RateLimiter } from "../transport/limits/gate.ts";
import { type LimiterSettings, type RedisRateLimiterOptions, readOptions } from "./limiter-options.ts";
import { STRETCH } from "./script.ts";
import { MINUTE, Store } from "./store.ts";
import { SharedTurns, type Turns, TurnsOrShare } from "./turns.ts";
import { Turnstile } from "./turnstile.ts";

export type { RedisRateLimiterOptions } from "./limiter-options.ts";

/**
 * A rate limiter that all processes with the same Redis, `keyPrefix` and `tenant` share: given to the client as `rateLimit`.
 * In no minute do they together send more than `requestsPerMinute`; within a process it is first come, first served.
 * While Redis is away, calls wait until their deadline (see `onUnavailable`); once its connection is closed for good they
 * fail at once, outcome `not-sent`. A 429 that one process meets holds back all of them, and lowers the limit for some
 * minutes. Keys expire by themselves ten minutes after the last call.
 *
 * @param redis A connection of ioredis; it may be used for other things as well. Closing it is the caller's business.
 * @throws InvalidArgumentError for options that can't be used.
 */
export function redisRateLimiter(redis: Redis, options?: RedisRateLimiterOptions): RateLimiter {
  const settings = readOptions(options);
  if (!isRedis(redis))
    throw new InvalidArgumentError("redis", `must be a connection of ioredis, not ${show(redis)}`, "redisRateLimiter");
  return createLimiter(redis, settings);
}

/** As {@link redisRateLimiter}; `window` in ms is a minute, but for tests in a hurry. */
export function createLimiter(redis: Redis, settings: LimiterSettings, window: number = MINUTE): RateLimiter {
  const store = new Store(redis, settings, window);
  const turnstiles = new Map<string, Turnstile>();
  const turnstile = (scope: string): Turnstile => {
    const known = turnstiles.get(scope);
    if (known) return known;
    const made = new Turnstile(turnsOf(store, scope, settings, window));
    turnstiles.set(scope, made);
    return made;
  };
  return {
    acquire: (scope, signal) => turnstile(scope).enter(signal),
    penalize: (scope, ms) => {
      turnstile(scope).close(ms);
      return store.close(scope, ms);
    },
  };
}

function turnsOf(store: Store, scope: string, settings: LimiterSettings, window: number): Turns {
  const { requestsPerMinute, sharers } = settings;
  const shared = new SharedTurns(() => store.take(scope));
  return sharers ? new TurnsOrShare(shared, (window * STRETCH * sharers) / requestsPerMinute) : shared;
}

function isRedis(value: unknown): value is Redis {
  return typeof value === "object" && value !== null && "eval" in value && typeof value.eval === "function";
}
