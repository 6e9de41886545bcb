// The limit as Redis carries it out, on a clock that the tests turn.
import { randomUUID } from "node:crypto";
import fc from "fast-check";
import type { Redis } from "ioredis";
import { beforeAll, expect, test } from "vitest";
import { SCRIPT } from "../../src/redis/script.ts";
import { describeWithRedis } from "./redis.ts";

const MINUTE = 60_000;
const START = 1_700_000_000_000;

describeWithRedis("the limit", ({ connect }) => {
  let redis: Redis;
  beforeAll(() => {
    redis = connect();
  });

  /** One scope with a limit, at a time of its own. */
  function scope(limit = 500) {
    const key = randomUUID();
    const lua = SCRIPT.replace("redis.call('TIME')", "{ ARGV[5], ARGV[6] }");
    const run = async (points: number, now: number): Promise<[number, number]> => {
      const [seconds, micros] = [Math.floor(now / 1000), Math.round((now % 1000) * 1000)];
      const answer = await redis.eval(lua, 1, key, points, 60, limit, 60, seconds, micros);
      if (!Array.isArray(answer)) throw new Error("The script answers with a list.");
      return [Number(answer[0]), Number(answer[1])];
    };
    /** ms to wait; 0 if the call has left. */
    const take = async (now: number): Promise<number> => {
      const [used, wait] = await run(1, START + now);
      expect(used > limit).toBe(wait > 0);
      return wait;
    };
    return {
      take,
      close: (ms: number, now: number) => run(ms + 1, START + now),
      ttl: () => redis.pttl(key),
      /** Takes every turn from `from` on as it comes; resolves to when each left. */
      drain: async (from: number, until: number): Promise<number[]> => {
        const left: number[] = [];
        for (let now = from; now < until; ) {
          const wait = await take(now);
          if (wait === 0) left.push(now);
          now += wait;
        }
        return left;
      },
    };
  }

  /** The most that left in any 60 s. */
  function most(left: readonly number[]): number {
    let first = 0;
    return left.reduce((most, at, index) => {
      while ((left[first] ?? at) < at - MINUTE) first++;
      return Math.max(most, index - first + 1);
    }, 0);
  }

  test("is kept in any minute, and used up to 96 %, from idle on", { timeout: 60_000 }, async () => {
    const left = await scope().drain(0, 3 * MINUTE);
    expect(most(left)).toBeLessThanOrEqual(500);
    expect(left.filter((at) => at >= MINUTE).length).toBeGreaterThanOrEqual(0.96 * 1000);
  });

  test("is kept whatever it is and whenever calls come", { timeout: 60_000 }, async () => {
    const gaps = fc.array(fc.integer({ min: 0, max: 4000 }), { minLength: 1, maxLength: 80 });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 60 }), gaps, async (limit, gaps) => {
        const { take } = scope(limit);
        const left: number[] = [];
        let now = 0;
        for (const gap of gaps) {
          now += gap;
          if ((await take(now)) === 0) left.push(now);
        }
        expect(most(left)).toBeLessThanOrEqual(limit);
      }),
      { numRuns: 25 },
    );
  });

  test("lets 2 % leave at once, and no more", async () => {
    const { take } = scope();
    for (let call = 0; call < 10; call++) expect(await take(0)).toBe(0);
    expect(await take(0)).toBeGreaterThan(0);
  });

  test("makes up for a question that comes late", async () => {
    const { drain, take } = scope();
    await drain(0, 10_000);
    const late = 10_500;
    expect(await take(late)).toBe(0);
    expect(await take(late)).toBe(0);
  });

  test("lets nobody leave for as long as a 429 closes it", async () => {
    const { take, close } = scope();
    expect(await take(0)).toBe(0);
    await close(5000, 10);
    expect(await take(10)).toBe(5000);
    expect(await take(5009)).toBe(1);
    expect(await take(5010)).toBe(0);
  });

  test("stays closed when a shorter closing follows", async () => {
    const { take, close } = scope();
    await close(5000, 0);
    await close(100, 10);
    expect(await take(1000)).toBe(4000);
  });

  test("opens without a burst", async () => {
    const { take, close } = scope();
    await close(1000, 0);
    expect(await take(1000)).toBe(0);
    expect(await take(1000)).toBeGreaterThan(100);
  });

  test("falls to 96 % of what got through, which leaves an outsider room", { timeout: 60_000 }, async () => {
    const { drain, close } = scope();
    const before = await drain(0, 2 * MINUTE);
    await close(1, 2 * MINUTE);
    const after = await drain(2 * MINUTE + 1, 3 * MINUTE);
    const share = after.length / (before.length / 2);
    expect(share).toBeGreaterThan(0.9);
    expect(share).toBeLessThan(0.97);
  });

  test("falls by half at most, however many calls one closing refuses", async () => {
    const { drain, close } = scope(100);
    for (const now of [0, 1, 2, 3]) await close(1000, now);
    const left = await drain(1003, MINUTE + 1003);
    expect(left.length).toBeGreaterThanOrEqual(48);
    expect(left.length).toBeLessThanOrEqual(51);
  });

  test("grows again to what it was, within eight minutes", { timeout: 60_000 }, async () => {
    const { drain, close } = scope(100);
    await close(1000, 0);
    const later = 8 * MINUTE;
    expect((await drain(later, later + MINUTE)).length).toBeGreaterThanOrEqual(96);
  });

  test("is kept in one key that expires by itself, after the closing", async () => {
    const { take, close, ttl } = scope();
    await take(0);
    expect(await ttl()).toBeGreaterThan(9 * MINUTE);
    expect(await ttl()).toBeLessThanOrEqual(10 * MINUTE);
    await close(5 * MINUTE, 0);
    expect(await ttl()).toBeGreaterThan(14 * MINUTE);
  });
});
