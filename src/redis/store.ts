// Asks Redis for a turn, through rate-limiter-flexible, and tells trouble that passes from trouble that doesn't.
import type { Redis } from "ioredis";
import { RateLimiterRedis, RateLimiterRes } from "rate-limiter-flexible";
import type { LimiterSettings } from "./limiter-options.ts";
import { SCRIPT } from "./script.ts";

/** Redis can't be asked at present: it is away, loading, or fails over. */
export class Unavailable extends Error {}

/** How messages begin. */
export const HOLDER = "Redis, which holds the shared rate limit,";

/** Error replies of a Redis that will be able to answer later, or behind another address. */
const PASSING = /^(LOADING|READONLY|MASTERDOWN|CLUSTERDOWN|TRYAGAIN|BUSY|NOREPLICAS|MISCONF|OOM)\b/;

/** ms; the service's limits count by the minute. */
export const MINUTE = 60_000;

export class Store {
  readonly #redis: Redis;
  readonly #limiter: RateLimiterRedis;

  /** `window`: ms in which `requestsPerMinute` calls may leave; a minute, but for tests in a hurry. */
  constructor(redis: Redis, { requestsPerMinute, keyPrefix, tenant }: LimiterSettings, window: number = MINUTE) {
    this.#redis = redis;
    this.#limiter = new RateLimiterRedis({
      // Its defineCommand would put our script on the caller's connection, under a name that the caller's own limiters use.
      storeClient: {
        eval: (script: string, { keys, arguments: args }: { keys: string[]; arguments: string[] }) =>
          redis.eval(script, keys.length, ...keys, ...args),
        // Older versions begin a transaction that they don't need here.
        multi: () => redis.multi(),
      },
      useRedisPackage: true,
      customIncrTtlLuaScript: SCRIPT,
      keyPrefix: tenant === "" ? keyPrefix : `${keyPrefix}:${tenant}`,
      points: requestsPerMinute,
      duration: window / 1000,
    });
  }

  /** Takes a turn if one is due, which is 0; else how many ms to wait before asking again. */
  async take(scope: string): Promise<number> {
    try {
      await this.#limiter.consume(scope);
      return 0;
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return refusal.msBeforeNext;
      throw this.#trouble(refusal);
    }
  }

  /** Closes the scope for `ms`, for all processes. */
  async close(scope: string, ms: number): Promise<void> {
    try {
      await this.#limiter.penalty(scope, Math.max(1, Math.ceil(ms)) + 1);
    } catch (error) {
      throw this.#trouble(error);
    }
  }

  /** What Redis, or its client, said; the error itself may hold more than is anyone's business. */
  #trouble(error: unknown): Error {
    const said = error instanceof Error ? error.message : String(error);
    const what = `${HOLDER} can't be asked: ${said}`;
    if (this.#redis.status === "end") return new Error(`${what} The connection is closed for good: connect a new one.`);
    const reply = error instanceof Error && error.name === "ReplyError";
    if ((reply && !PASSING.test(said)) || error instanceof TypeError) return new Error(what);
    return new Unavailable(what);
  }
}
