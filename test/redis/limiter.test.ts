// The limiter with a Redis, and as the client's rate limit.
import { Redis } from "ioredis";
import { describe, expect, test, vi } from "vitest";
import { InvalidArgumentError, PartnerCenterClient, ThrottledError } from "../../src/index.ts";
import { type RedisRateLimiterOptions, redisRateLimiter } from "../../src/redis/index.ts";
import { createLimiter } from "../../src/redis/limiter.ts";
import { readOptions } from "../../src/redis/limiter-options.ts";
import { PartnerCenterSandbox } from "../../src/sandbox/index.ts";
import { describeWithRedis } from "./redis.ts";

const CUSTOMER = "28045616-f6b9-462f-9701-0d89b5e65c44";

/** Settles within the turns of the event loop that Redis takes, or says that it didn't. */
async function pending(promise: Promise<unknown>, redis: Redis): Promise<boolean> {
  const open = Symbol("open");
  for (let question = 0; question < 5; question++) await redis.ping();
  return (await Promise.race([promise, Promise.resolve(open)])) === open;
}

describeWithRedis("limiters of one Redis", ({ server, connect }) => {
  let prefixes = 0;
  const fresh = (): string => `test-${++prefixes}`;

  test("share one limit: what one of them takes, the other can't", async () => {
    const keyPrefix = fresh();
    const [mine, theirs] = [connect(), connect()].map((redis) =>
      redisRateLimiter(redis, { requestsPerMinute: 60, keyPrefix }),
    );
    await mine?.acquire("tenant");
    const stop = new AbortController();
    const late = theirs?.acquire("tenant", stop.signal) ?? Promise.resolve();
    expect(await pending(late, connect())).toBe(true);
    stop.abort(new Error("enough"));
    await expect(late).rejects.toThrow("enough");
  });

  test("have limits of their own for another prefix, tenant or scope", async () => {
    const redis = connect();
    const keyPrefix = fresh();
    const of = (options: RedisRateLimiterOptions) =>
      redisRateLimiter(redis, { requestsPerMinute: 1, keyPrefix, ...options });
    await of({}).acquire("tenant");
    await of({ tenant: "contoso" }).acquire("tenant");
    await of({ keyPrefix: fresh() }).acquire("tenant");
    await of({}).acquire("another");
  });

  test("keep one key a scope, named after prefix and tenant, that expires", async () => {
    const redis = connect();
    const keyPrefix = fresh();
    const limiter = redisRateLimiter(redis, { keyPrefix, tenant: "contoso" });
    await limiter.acquire("tenant");
    await limiter.penalize("tenant", 1000);
    const keys = await redis.keys(`${keyPrefix}*`);
    expect(keys).toEqual([`${keyPrefix}:contoso:tenant`]);
    expect(await redis.pttl(keys[0] ?? "")).toBeGreaterThan(0);
    const values = Object.values(await redis.hgetall(keys[0] ?? ""));
    expect(values.every((value) => /^[\d.]+$/.test(value))).toBe(true);
  });

  test("are all held back by a 429 that one of them met, those who wait already included", async () => {
    const keyPrefix = fresh();
    const [mine, theirs] = [connect(), connect()].map((redis) =>
      createLimiter(redis, readOptions({ requestsPerMinute: 10, keyPrefix }), 1000),
    );
    await theirs?.acquire("tenant");
    const stop = new AbortController();
    const waiting = theirs?.acquire("tenant", stop.signal) ?? Promise.resolve();
    await mine?.penalize("tenant", 600_000);
    const later = new Promise((resolve) => setTimeout(resolve, 300));
    expect(await Promise.race([waiting.then(() => "left"), later.then(() => "held")])).toBe("held");
    stop.abort(new Error("enough"));
    await expect(waiting).rejects.toThrow("enough");
  });

  test("leave the caller's own rate-limiter-flexible alone", async () => {
    const redis = connect();
    redis.defineCommand("rlflxIncr", { numberOfKeys: 1, lua: "return 42" });
    await redisRateLimiter(redis, { keyPrefix: fresh() }).acquire("tenant");
    const own: unknown = Reflect.get(redis, "rlflxIncr");
    if (typeof own !== "function") throw new Error("The command is gone.");
    expect(await own.call(redis, "key")).toBe(42);
  });

  test("pick up where they were when Redis was away, with one question each", async () => {
    const keyPrefix = fresh();
    const redis = connect();
    const limiter = redisRateLimiter(redis, { keyPrefix });
    await limiter.acquire("tenant");
    await server().stop();
    const waiting = Array.from({ length: 5 }, () => limiter.acquire("tenant"));
    await server().start();
    await Promise.all(waiting);
  });

  test("pick up where they were when Redis stood still", async () => {
    const limiter = redisRateLimiter(connect(), { keyPrefix: fresh() });
    await limiter.acquire("tenant");
    server().pause();
    const waiting = [limiter.acquire("tenant"), limiter.acquire("tenant")];
    server().resume();
    await Promise.all(waiting);
  });

  test("fail at once when the connection is closed for good, before or while a call waits", async () => {
    const redis = connect();
    const limiter = redisRateLimiter(redis, { requestsPerMinute: 1, keyPrefix: fresh() });
    await limiter.acquire("tenant");
    server().pause();
    const waiting = limiter.acquire("tenant");
    redis.disconnect();
    await expect(waiting).rejects.toThrow("closed for good");
    server().resume();
    await expect(limiter.acquire("tenant")).rejects.toThrow("connect a new one");
  });
});

describe("as the client's rate limit", () => {
  /** A Redis that answers as the test says. */
  function redisThat(answer: (...args: unknown[]) => Promise<unknown>): Redis {
    const redis = new Redis({ lazyConnect: true });
    vi.spyOn(redis, "eval").mockImplementation(answer);
    return redis;
  }
  const replyError = (message: string): Error => Object.assign(new Error(message), { name: "ReplyError" });

  function clientOf(
    redis: Redis,
    options: { deadline?: number } = {},
  ): { client: PartnerCenterClient; sandbox: PartnerCenterSandbox } {
    const sandbox = new PartnerCenterSandbox();
    const client = new PartnerCenterClient({
      credential: () => "any",
      fetch: sandbox.fetch,
      rateLimit: redisRateLimiter(redis),
      ...options,
    });
    return { client, sandbox };
  }

  test("it is asked before each call", async () => {
    const asked: unknown[][] = [];
    const { client } = clientOf(
      redisThat(async (...args: unknown[]) => {
        asked.push(args);
        return [1, 0];
      }),
    );
    for await (const _ of client.customer(CUSTOMER).orders.list()) break;
    expect(asked).toHaveLength(1);
    expect(asked[0]?.slice(1)).toEqual([1, "partner-center:tenant", "1", "60", "500", "60"]);
  });

  test("a call that it can't let go in time was never sent, and says what Redis said", async () => {
    for (const reply of [
      "LOADING Redis is loading the dataset in memory",
      "READONLY You can't write against a read only replica.",
    ]) {
      const { client, sandbox } = clientOf(
        redisThat(() => Promise.reject(replyError(reply))),
        { deadline: 30 },
      );
      const error = await client
        .customer(CUSTOMER)
        .orders.get("any")
        .catch((error: unknown) => error);
      expect(error).toMatchObject({
        name: "TimeoutError",
        outcome: "not-sent",
        attempts: 0,
        message: expect.stringContaining(
          `waited for its turn: Redis, which holds the shared rate limit, can't be asked: ${reply}`,
        ),
        cause: { message: expect.stringContaining(reply) },
      });
      expect(sandbox.requests).toEqual([]);
    }
  });

  test("a call fails at once, and says why, when Redis refuses for good", async () => {
    const { client, sandbox } = clientOf(
      redisThat(() => Promise.reject(replyError("NOAUTH Authentication required."))),
    );
    const error = await client
      .customer(CUSTOMER)
      .orders.get("any")
      .catch((error: unknown) => error);
    expect(error).toMatchObject({ name: "ConnectionError", outcome: "not-sent", attempts: 0 });
    expect(error).toHaveProperty("cause.message", expect.stringContaining("NOAUTH Authentication required."));
    expect(sandbox.requests).toEqual([]);
  });

  test("a 429 tells it for how long", async () => {
    const asked: unknown[][] = [];
    const { client, sandbox } = clientOf(
      redisThat(async (...args: unknown[]) => {
        asked.push(args);
        return [1, 0];
      }),
    );
    sandbox.inject({ operation: "*", type: "throttle", retryAfter: 7 });
    const call = client.customer(CUSTOMER).orders.get("any", { retry: false });
    await expect(call).rejects.toBeInstanceOf(ThrottledError);
    expect(Number(asked[1]?.[3])).toBeGreaterThan(7000);
  });
});

describe("its options", () => {
  const redis = new Redis({ lazyConnect: true });
  test.each<[string, object, string]>([
    ["a misspelt one", { keyprefix: "x" }, "keyPrefix"],
    ["a limit of nothing", { requestsPerMinute: 0 }, "requestsPerMinute"],
    ["a limit that is no whole number", { requestsPerMinute: 0.5 }, "requestsPerMinute"],
    ["a limit that is text", { requestsPerMinute: "500" }, "requestsPerMinute"],
    ["an empty prefix", { keyPrefix: "" }, "keyPrefix"],
    ["a prefix that is no text", { keyPrefix: 7 }, "keyPrefix"],
    ["a tenant with a space", { tenant: "a b" }, "tenant"],
    ["another way to go on", { onUnavailable: "share" }, "onUnavailable"],
    ["a share among nobody knows how many", { onUnavailable: "local-share" }, "processes"],
    ["half a process", { onUnavailable: "local-share", processes: 1.5 }, "processes"],
  ])("%s is refused", (_, options, named) => {
    const make = () => redisRateLimiter(redis, options);
    expect(make).toThrow(InvalidArgumentError);
    expect(make).toThrow(named);
  });

  test("something else than a connection is refused", () => {
    const make = () => Reflect.apply(redisRateLimiter, undefined, ["redis://localhost"]);
    expect(make).toThrow("redisRateLimiter: redis must be a connection of ioredis");
  });

  test("none are needed", () => {
    expect(Object.keys(redisRateLimiter(redis)).sort()).toEqual(["acquire", "penalize"]);
  });
});
