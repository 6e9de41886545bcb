// Orders in progress, faults that repeat, and the quota that keeps them from becoming a storm.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { rejection, samples, testClient } from "../support/client.ts";
import { answers, network } from "../support/service.ts";
import { fakeTime, passUntil, watchedFetch } from "../support/time.ts";

beforeAll(network.open);
beforeEach(fakeTime);
afterEach(() => {
  network.close();
  expect(vi.getTimerCount(), "timers left behind").toBe(0);
});
afterAll(network.restore);

const { getOrder, checkoutCart, createOrder } = samples;
const busy = { status: 409, body: { code: 800060, description: "The order is in progress." } };
const broken = { status: 503, body: "" };
const times = <T>(n: number, value: T): T[] => Array.from({ length: n }, () => value);

/** A client with real defaults. */
const timed = (options: Parameters<typeof testClient>[0] = {}): ReturnType<typeof testClient> =>
  testClient({ retry: {}, fetch: watchedFetch, ...options });

describe("in progress", () => {
  test("is waited for with the same id, at no cost, with growing pauses", async () => {
    const random = vi.spyOn(Math, "random").mockReturnValue(1);
    const { client, events } = timed({ retry: { maxAttempts: 1 } });
    const seen = answers(createOrder, ...times(4, busy), createOrder.success);
    expect(await passUntil(createOrder.run(client))).toEqual(createOrder.success.body);
    random.mockRestore();
    expect(new Set(seen.map(({ requestId }) => requestId)).size).toBe(1);
    expect(events.flatMap((e) => (e.type === "retry" ? [[e.attempt, e.delayMs]] : []))).toEqual([
      [2, 500],
      [3, 1000],
      [4, 2000],
      [5, 4000],
    ]);
  });

  test("obeys a Retry-After", async () => {
    const { client } = timed();
    const started = performance.now();
    answers(checkoutCart, { ...busy, headers: { "Retry-After": "20" } }, checkoutCart.success);
    await passUntil(checkoutCart.run(client));
    expect(performance.now() - started).toBeGreaterThanOrEqual(20_000);
    expect(performance.now() - started).toBeLessThanOrEqual(22_001);
  });

  test("is waited for twenty times, then it is a conflict whose end is unknown, and the message says what to do", async () => {
    const { client } = timed();
    const seen = answers(checkoutCart, ...times(21, busy));
    const error = await passUntil(rejection(checkoutCart.run(client)));
    expect(error).toMatchObject({ name: "ConflictError", code: "800060", outcome: "unknown", attempts: 21 });
    expect((error as Error).message).toContain(`repeat checkoutCart with requestId "${seen[0]?.requestId}"`);
  });

  test("shares its twenty waits with 429s", async () => {
    const { client } = timed({ rateLimit: false });
    answers(getOrder, ...times(12, busy), ...times(9, { status: 429, headers: { "Retry-After": "1" } }));
    expect(await passUntil(rejection(getOrder.run(client)))).toMatchObject({
      name: "ThrottledError",
      outcome: "unknown",
      attempts: 21,
    });
  });

  test("that does not end before the deadline throws when the next wait would not fit", async () => {
    const { client } = timed({ deadline: 60_000 });
    answers(createOrder, { ...busy, headers: { "Retry-After": "30" } }, { ...busy, headers: { "Retry-After": "40" } });
    const error = await passUntil(rejection(createOrder.run(client)));
    expect(error).toMatchObject({ name: "ConflictError", outcome: "unknown", attempts: 2 });
    expect(performance.now()).toBeLessThan(34_000);
  });
});

describe("faults", () => {
  test("are repeated up to maxAttempts, with full jitter", async () => {
    const random = vi.spyOn(Math, "random").mockReturnValue(1);
    const { client, events } = timed({ retry: { maxAttempts: 6, baseDelay: 1000, maxDelay: 5000 } });
    answers(createOrder, ...times(6, broken));
    expect(await passUntil(rejection(createOrder.run(client)))).toMatchObject({
      name: "ServerError",
      attempts: 6,
      outcome: "unknown",
    });
    random.mockRestore();
    expect(events.flatMap((e) => (e.type === "retry" ? [e.delayMs] : []))).toEqual([1000, 2000, 4000, 5000, 5000]);
  });

  test("are counted apart from waits", async () => {
    const { client } = timed({ retry: { maxAttempts: 3 } });
    const seen = answers(createOrder, broken, busy, broken, busy, busy, createOrder.success);
    expect(await passUntil(createOrder.run(client))).toEqual(createOrder.success.body);
    expect(seen).toHaveLength(6);
  });

  test("with a Retry-After wait as told", async () => {
    const { client } = timed();
    const started = performance.now();
    answers(getOrder, { status: 503, headers: { "Retry-After": "45" } }, getOrder.success);
    await passUntil(getOrder.run(client));
    expect(performance.now() - started).toBeGreaterThanOrEqual(45_000);
    expect(performance.now() - started).toBeLessThanOrEqual(49_501);
  });

  test("whose wait does not fit the deadline throw at once", async () => {
    const { client } = timed({ deadline: 10_000 });
    answers(getOrder, { status: 503, headers: { "Retry-After": "11" } });
    expect(await passUntil(rejection(getOrder.run(client)))).toMatchObject({ name: "ServerError", attempts: 1 });
    expect(performance.now()).toBeLessThan(1000);
  });

  test("per call take the call's options before the client's", async () => {
    const { client } = timed({ retry: false });
    answers(getOrder, broken, broken);
    const retry = { maxAttempts: 2 };
    expect(await passUntil(rejection(getOrder.run(client, { retry })))).toMatchObject({ attempts: 2 });
    answers(getOrder, broken);
    expect(await passUntil(rejection(getOrder.run(client)))).toMatchObject({ attempts: 1 });
  });

  test("make an outcome that only a success settles: the least certain of all attempts counts", async () => {
    const { client } = timed();
    answers(createOrder, broken, { status: 400, body: { code: 800009 } });
    expect(await passUntil(rejection(createOrder.run(client)))).toMatchObject({
      name: "BadRequestError",
      outcome: "unknown",
      attempts: 2,
    });
    answers(createOrder, broken, createOrder.success);
    expect(await passUntil(createOrder.run(client))).toEqual(createOrder.success.body);
  });
});

describe("the retry quota", () => {
  test("lets a hundred retries through while nothing succeeds, for all calls of a client together", async () => {
    const { client } = timed({ retry: { maxAttempts: 11 }, rateLimit: false });
    // Ten calls spend ten retries each.
    for (let call = 0; call < 10; call++) {
      answers(getOrder, ...times(11, broken));
      expect(await passUntil(rejection(getOrder.run(client)))).toMatchObject({ attempts: 11 });
    }
    answers(createOrder, broken);
    const error = await passUntil(rejection(createOrder.run(client.with({ locale: "de-DE" }))));
    expect(error).toMatchObject({ name: "ServerError", attempts: 1, outcome: "unknown" });
  });

  test("is given one back by each success, and is not spent by waits", async () => {
    const { client } = timed({ retry: { maxAttempts: 101, baseDelay: 0 }, rateLimit: false });
    answers(getOrder, ...times(101, broken));
    await passUntil(rejection(getOrder.run(client)));
    answers(getOrder, busy, { status: 429, headers: { "Retry-After": "1" } }, getOrder.success);
    await passUntil(getOrder.run(client));
    answers(getOrder, broken, broken);
    expect(await passUntil(rejection(getOrder.run(client)))).toMatchObject({ attempts: 2 });
  });
});
