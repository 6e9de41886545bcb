// A redis-server for the tests that need one; where there is none they say that they were skipped.
import { Redis, type RedisOptions } from "ioredis";
import { afterAll, beforeAll, describe } from "vitest";
import { hasRedisServer, RedisServer } from "../../scripts/soak/redis-server.ts";

const available = hasRedisServer();
if (!available) console.warn("redis-server is not installed: the tests that need it are skipped.");

export interface RedisOfTests {
  server: () => RedisServer;
  /** A connection that is closed after the tests. */
  connect: (options?: Pick<RedisOptions, "enableOfflineQueue" | "commandTimeout" | "retryStrategy">) => Redis;
}

/** As `describe`, with a Redis of its own. */
export function describeWithRedis(title: string, tests: (redis: RedisOfTests) => void): void {
  describe.skipIf(!available)(`${title}${available ? "" : " (skipped: needs redis-server)"}`, () => {
    let server: RedisServer | undefined;
    const open: Redis[] = [];
    beforeAll(async () => {
      server = await RedisServer.start();
    });
    afterAll(async () => {
      for (const redis of open) redis.disconnect();
      await server?.remove();
    });
    const running = (): RedisServer => {
      if (!server) throw new Error("redis-server has not started.");
      return server;
    };
    const connect: RedisOfTests["connect"] = (options) => {
      const redis = new Redis(running().port, "127.0.0.1", {
        maxRetriesPerRequest: null,
        retryStrategy: () => 50,
        ...options,
      });
      // A Redis that is away is what some tests are about.
      redis.on("error", () => {});
      open.push(redis);
      return redis;
    };
    tests({ server: running, connect });
  });
}
