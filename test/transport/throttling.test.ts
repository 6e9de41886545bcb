// 429s through the whole client: waits as told, one gate for all calls of a client, and no waiting in vain.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { type ClientEvent, ThrottledError } from "../../src/index.ts";
import { rejection, type Sample, samples, testClient } from "../support/client.ts";
import { unhandledRejections, watchedSignal } from "../support/leaks.ts";
import { answers, network } from "../support/service.ts";
import { fakeTime, pass, passUntil, ready, START, watchedFetch } from "../support/time.ts";

beforeAll(network.open);
beforeEach(fakeTime);
afterEach(() => {
  network.close();
  expect(vi.getTimerCount(), "timers left behind").toBe(0);
});
afterAll(network.restore);

const { getOrder, checkoutCart, createOrder } = samples;
const throttle = (retryAfter?: string) => ({
  status: 429,
  body: { statusCode: 429, message: "Rate limit is exceeded." },
  ...(retryAfter === undefined ? {} : { headers: { "Retry-After": retryAfter } }),
});

/** A client with real defaults, and the moments at which its requests left, ms. */
function timed(options: Parameters<typeof testClient>[0] = {}): ReturnType<typeof testClient> & { left: number[] } {
  const left: number[] = [];
  const fetch: typeof globalThis.fetch = (input, init) => {
    left.push(performance.now());
    return watchedFetch(input, init);
  };
  return { ...testClient({ retry: {}, fetch, ...options }), left };
}

const waits = (events: ClientEvent[]): number[] => events.flatMap((e) => (e.type === "throttle" ? [e.waitMs] : []));

describe("after a 429", () => {
  test.each([getOrder, checkoutCart, createOrder])(
    "$operation is repeated as late as it was told, with the same id",
    async (sample: Sample) => {
      const { client, left, events } = timed();
      const seen = answers(sample, throttle("7"), sample.success);
      expect(await passUntil(sample.run(client))).toEqual(sample.success.body);
      const [first = 0, second = 0] = left;
      expect(second - first).toBeGreaterThanOrEqual(7000);
      expect(second - first).toBeLessThanOrEqual(7700);
      expect(seen[0]?.requestId).toBe(seen[1]?.requestId);
      expect(waits(events)).toEqual([expect.toSatisfy((ms: number) => ms >= 7000 && ms <= 7700)]);
    },
  );

  test("a date is obeyed as well", async () => {
    const { client, left } = timed();
    answers(getOrder, throttle(new Date(START + 30_000).toUTCString()), getOrder.success);
    await passUntil(getOrder.run(client));
    const waited = (left[1] ?? 0) - (left[0] ?? 0);
    expect(waited).toBeGreaterThanOrEqual(30_000);
    expect(waited).toBeLessThanOrEqual(33_000);
  });

  test("waits are not the same for all clients", async () => {
    const waited = new Set<number>();
    for (let i = 0; i < 5; i++) {
      const { client, left } = timed();
      answers(getOrder, throttle("60"), getOrder.success);
      await passUntil(getOrder.run(client));
      waited.add((left[1] ?? 0) - (left[0] ?? 0));
    }
    expect(waited.size).toBeGreaterThan(1);
  });

  test.each(["-5", "0", "120junk", "99999999999", new Date(START - 60_000).toUTCString(), "86401", ""])(
    "a Retry-After of %j is backoff: no tight loop, no month",
    async (value) => {
      const random = vi.spyOn(Math, "random").mockReturnValue(0.5);
      const { client, left } = timed();
      answers(getOrder, throttle(value), throttle(value), throttle(value), getOrder.success);
      await passUntil(getOrder.run(client));
      random.mockRestore();
      const gaps = left.slice(1).map((at, index) => at - (left[index] ?? 0));
      // Half of 500, 1000, 2000 ms; leaving the gate takes a little longer.
      [250, 500, 1000].forEach((ms, index) => {
        expect(gaps[index]).toBeGreaterThanOrEqual(ms);
        expect(gaps[index]).toBeLessThan(ms + 400);
      });
    },
  );

  test("it costs no attempt", async () => {
    const { client } = timed({ retry: { maxAttempts: 1 } });
    answers(getOrder, throttle("1"), throttle("1"), throttle("1"), getOrder.success);
    expect(await passUntil(getOrder.run(client))).toEqual(getOrder.success.body);
  });

  test("twenty waits are enough: the next 429 throws", async () => {
    const { client } = timed({ rateLimit: false });
    const seen = answers(getOrder, ...Array.from({ length: 21 }, () => throttle("1")));
    const error = await passUntil(rejection(getOrder.run(client)));
    expect(error).toMatchObject({ name: "ThrottledError", outcome: "rejected", attempts: 21, retryAfter: 1000 });
    expect(seen).toHaveLength(21);
  });

  test("a wait beyond the deadline throws at once", async () => {
    const { client, left } = timed({ deadline: 10_000 });
    answers(createOrder, throttle("11"));
    const error = await passUntil(rejection(createOrder.run(client)));
    expect(error).toBeInstanceOf(ThrottledError);
    expect(error).toMatchObject({
      outcome: "rejected",
      attempts: 1,
      retryAfter: 11_000,
      description: "Rate limit is exceeded.",
    });
    expect(performance.now()).toBe(left[0]);
  });
});

describe("the gate that a 429 closes", () => {
  test("holds calls that start later, and lets them go in order, one after the other", async () => {
    const { client, left, events } = timed();
    const first = answers(getOrder, throttle("10"), getOrder.success);
    const early = getOrder.run(client);
    await ready();
    const later = answers(checkoutCart, ...Array.from({ length: 5 }, () => checkoutCart.success));
    const calls: Promise<unknown>[] = [];
    for (let i = 0; i < 5; i++) {
      calls.push(checkoutCart.run(client, { requestId: `00000000-0000-4000-8000-00000000000${i}` }));
      await pass(100);
    }
    expect(first.length + later.length).toBe(1);
    await passUntil(Promise.all([early, ...calls]));
    // The one that met the 429 was there before them.
    expect(first).toHaveLength(2);
    expect(left[1]).toBeGreaterThanOrEqual(10_000 + (left[0] ?? 0));
    expect(later.map(({ requestId }) => requestId.at(-1))).toEqual(["0", "1", "2", "3", "4"]);
    const gaps = left.slice(2).map((at, index) => at - (left[index + 1] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThan(0);
    expect(waits(events)).toHaveLength(6);
  });

  test("is one for all clients that were derived from one another", async () => {
    const { client } = timed();
    const seen = answers(getOrder, throttle("10"), getOrder.success, getOrder.success);
    const first = getOrder.run(client);
    await ready();
    const second = getOrder.run(client.with({ locale: "de-DE" }));
    await pass(5000);
    expect(seen).toHaveLength(1);
    await passUntil(Promise.all([first, second]));
  });

  test("turns away a call that can't wait so long, with the 429 that closed it, and nothing sent", async () => {
    const { client } = timed();
    const seen = answers(getOrder, throttle("60"), getOrder.success);
    const first = getOrder.run(client);
    await ready();
    const error = await rejection(createOrder.run(client, { deadline: 30_000 }));
    expect(error).toBeInstanceOf(ThrottledError);
    expect(error).toMatchObject({
      operation: "createOrder",
      outcome: "not-sent",
      attempts: 0,
      status: 429,
      retryAfter: 60_000,
      requestId: expect.any(String),
    });
    expect(seen).toHaveLength(1);
    await passUntil(first);
  });

  test("turns away a call that waits already, when another 429 keeps it closed for longer than it can wait", async () => {
    const { client } = timed();
    const seen = answers(getOrder, throttle("5"), throttle("60"), getOrder.success);
    const first = getOrder.run(client);
    await ready();
    const waiting = rejection(createOrder.run(client, { deadline: 20_000 }));
    // The first one leaves first, and is told to wait again before the other has left.
    expect(await passUntil(waiting)).toMatchObject({
      name: "ThrottledError",
      outcome: "not-sent",
      attempts: 0,
      retryAfter: 60_000,
    });
    await passUntil(first);
    expect(seen).toHaveLength(3);
  });

  test("turns away every call that does not retry, at once", async () => {
    const { client } = timed();
    answers(getOrder, throttle("2"), getOrder.success);
    const first = getOrder.run(client);
    await ready();
    const before = performance.now();
    expect(await rejection(getOrder.run(client, { retry: false }))).toMatchObject({
      name: "ThrottledError",
      outcome: "not-sent",
      attempts: 0,
    });
    expect(performance.now()).toBe(before);
    await passUntil(first);
  });

  test("is closed by a call that does not retry, for the others", async () => {
    const { client } = timed();
    const seen = answers(getOrder, throttle("9"), getOrder.success);
    expect(await passUntil(rejection(getOrder.run(client, { retry: false })))).toMatchObject({
      outcome: "rejected",
      attempts: 1,
    });
    const second = getOrder.run(client);
    await pass(8000);
    expect(seen).toHaveLength(1);
    await passUntil(second);
  });

  test("is closed by it for a moment when the 429 says nothing of a wait", async () => {
    const random = vi.spyOn(Math, "random").mockReturnValue(0.5);
    const { client, left } = timed();
    answers(getOrder, throttle(), getOrder.success);
    await passUntil(rejection(getOrder.run(client, { retry: false })));
    await passUntil(getOrder.run(client));
    random.mockRestore();
    expect((left[1] ?? 0) - (left[0] ?? 0)).toBeGreaterThanOrEqual(250);
  });

  test("stays closed without a rate limit of the client's own", async () => {
    const { client } = timed({ rateLimit: false });
    const seen = answers(getOrder, throttle("9"), getOrder.success, getOrder.success);
    const calls = [getOrder.run(client)];
    await ready();
    calls.push(getOrder.run(client));
    await pass(8000);
    expect(seen).toHaveLength(1);
    await passUntil(Promise.all(calls));
  });

  test("is left at once by an abort, with its reason", async () => {
    const rejections = unhandledRejections();
    const { client } = timed();
    answers(getOrder, throttle("60"), getOrder.success);
    const first = getOrder.run(client);
    await ready();
    const { controller, signal, listeners } = watchedSignal();
    const failing = rejection(createOrder.run(client, { signal }));
    await ready();
    controller.abort("enough");
    expect(await failing).toBe("enough");
    expect(listeners()).toBe(0);
    await passUntil(first);
    expect(rejections).toEqual([]);
  });
});
