// What a client is heard to say: each attempt, retry, throttle wait and token, in order; and listeners that misbehave.
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { type ClientEvent, PartnerCenterError, type RateLimiter } from "../../src/index.ts";
import { CART_ID, CUSTOMER, rejection, samples, testClient } from "../support/client.ts";
import { settle, unhandledRejections } from "../support/leaks.ts";
import { answers, network } from "../support/service.ts";
import { stubFetch } from "../support/stub.ts";
import { fakeTime, pass, passUntil, watchedFetch } from "../support/time.ts";

beforeAll(network.open);
afterEach(network.close);
afterAll(network.restore);

const { getOrder, checkoutCart, createOrder } = samples;
const CORRELATION_ID = "66666666-7777-4888-9999-000000000000";
const kinds = (events: ClientEvent[]): string[] => events.map(({ type }) => type);

describe("a call that meets everything", () => {
  test("is told of step by step", async () => {
    fakeTime();
    const random = vi.spyOn(Math, "random").mockReturnValue(0.5);
    const { client, events } = testClient({ retry: {}, fetch: watchedFetch });
    const seen = answers(
      checkoutCart,
      { status: 500, body: { code: 800005, description: "Not created." } },
      { status: 401 },
      { status: 429, headers: { "Retry-After": "2" } },
      { status: 409, body: { code: 800060, description: "In progress." } },
      { error: () => Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET", syscall: "read" }) },
      checkoutCart.success,
    );
    await passUntil(checkoutCart.run(client, { correlationId: CORRELATION_ID }));
    random.mockRestore();
    const [first, second] = [seen[0]?.requestId, seen[1]?.requestId];
    expect(first).not.toBe(second);
    const of = (requestId: string | undefined) => ({
      operation: "checkoutCart",
      correlationId: CORRELATION_ID,
      requestId,
      customerId: CUSTOMER,
      cartId: CART_ID,
    });
    const durationMs = expect.any(Number);
    const error = expect.any(PartnerCenterError);
    expect(events).toEqual([
      { type: "token", reason: "first", durationMs, ...of(first) },
      { type: "attempt", attempt: 1, status: 500, outcome: "unknown", durationMs, error, ...of(first) },
      { type: "retry", attempt: 2, delayMs: 250, ...of(second) },
      { type: "attempt", attempt: 2, status: 401, outcome: "rejected", durationMs, error, ...of(second) },
      { type: "token", reason: "forced", durationMs, ...of(second) },
      { type: "attempt", attempt: 3, status: 429, outcome: "rejected", durationMs, error, ...of(second) },
      { type: "throttle", scope: "tenant", waitMs: 2100, ...of(second) },
      { type: "attempt", attempt: 4, status: 409, outcome: "unknown", durationMs, error, ...of(second) },
      { type: "retry", attempt: 5, delayMs: expect.any(Number), ...of(second) },
      { type: "attempt", attempt: 5, outcome: "unknown", durationMs, error, ...of(second) },
      { type: "retry", attempt: 6, delayMs: expect.any(Number), ...of(second) },
      { type: "attempt", attempt: 6, status: 201, outcome: "done", durationMs, ...of(second) },
    ]);
  });

  test("tells of each attempt's own error, and of the outcome as it is known by then", async () => {
    const { client, events } = testClient({ retry: { maxAttempts: 2, baseDelay: 0 } });
    answers(createOrder, { status: 503 }, { status: 400, body: { code: 800009, description: "No." } });
    await rejection(createOrder.run(client));
    expect(events.filter(({ type }) => type === "attempt")).toMatchObject([
      { outcome: "unknown", error: { name: "ServerError", outcome: "unknown", attempts: 1 } },
      { outcome: "rejected", error: { name: "BadRequestError", outcome: "unknown", attempts: 2, code: "800009" } },
    ]);
  });

  test("says how long a request took", async () => {
    fakeTime();
    const fetch: typeof globalThis.fetch = async () => {
      await new Promise((resolve) => setTimeout(resolve, 120));
      return new Response(JSON.stringify(getOrder.success.body), { headers: { "Content-Type": "application/json" } });
    };
    const { client, events } = testClient({ fetch });
    await pass(1000);
    await passUntil(getOrder.run(client));
    expect(events.find(({ type }) => type === "attempt")).toMatchObject({ durationMs: 120 });
  });
});

test("a request that is aborted is told of as an attempt that may have been carried out", async () => {
  const cut = new AbortController();
  const silent = stubFetch({ silence: "headers" });
  const fetch: typeof globalThis.fetch = (input, init) => {
    queueMicrotask(() => cut.abort());
    return silent.fetch(input, init);
  };
  const { client, events } = testClient({ fetch });
  await rejection(checkoutCart.run(client, { signal: cut.signal }));
  expect(events.slice(1)).toEqual([expect.objectContaining({ type: "attempt", attempt: 1, outcome: "unknown" })]);
});

test("a wait that is aborted is told of as no attempt", async () => {
  const cut = new AbortController();
  const { client, events } = testClient({
    fetch: stubFetch({ status: 503 }).fetch,
    retry: { baseDelay: 60_000, maxDelay: 60_000 },
    onEvent: (event) => {
      events.push(event);
      if (event.type === "retry") cut.abort();
    },
  });
  await rejection(getOrder.run(client, { signal: cut.signal }));
  expect(kinds(events)).toEqual(["token", "attempt", "retry"]);
});

describe("a listener", () => {
  test.each([
    [
      "throws",
      () => {
        throw new Error("listener");
      },
    ],
    ["rejects", () => Promise.reject(new Error("listener"))],
    [
      "throws nothing",
      () => {
        throw undefined;
      },
    ],
  ])("that %s breaks no call, and is told of the rest", async (_, listener) => {
    const rejections = unhandledRejections();
    const onEvent = vi.fn(listener as () => void);
    const { client } = testClient({ onEvent });
    answers(createOrder, { status: 503 }, { status: 401 }, createOrder.success);
    expect(await createOrder.run(client)).toEqual(createOrder.success.body);
    await settle();
    expect(onEvent.mock.calls.length).toBe(6);
    expect(rejections).toEqual([]);
  });

  test("that changes what it is told changes nothing", async () => {
    const onEvent = (event: ClientEvent): void => {
      Object.assign(event, { requestId: "changed", outcome: "changed", attempt: 99 });
    };
    const { client } = testClient({ onEvent });
    const seen = answers(createOrder, { status: 503 }, createOrder.success);
    await createOrder.run(client);
    expect(seen[0]?.requestId).toBe(seen[1]?.requestId);
  });

  test("that makes a call of its own is told of that as well", async () => {
    let inner: Promise<object> | undefined;
    const events: ClientEvent[] = [];
    const { client } = testClient({
      onEvent: (event) => {
        events.push(event);
        if (event.operation === "createOrder" && event.type === "attempt") inner = getOrder.run(client);
      },
    });
    answers(createOrder, createOrder.success);
    answers(getOrder, getOrder.success);
    await createOrder.run(client);
    await inner;
    expect(kinds(events.filter(({ operation }) => operation === "getOrder"))).toEqual(["attempt"]);
  });
});

describe("a limiter of the user's own", () => {
  const limiterOf = () => ({
    acquire: vi.fn<RateLimiter["acquire"]>(async () => {}),
    penalize: vi.fn<RateLimiter["penalize"]>(() => {}),
  });

  test("is asked before each request, with the scope and a signal, and told of each 429", async () => {
    fakeTime();
    const rateLimit = limiterOf();
    const { client } = testClient({ rateLimit, fetch: watchedFetch });
    answers(createOrder, { status: 503 }, { status: 429, headers: { "Retry-After": "3" } }, createOrder.success);
    await passUntil(createOrder.run(client));
    expect(rateLimit.acquire.mock.calls).toEqual(Array.from({ length: 3 }, () => ["tenant", expect.any(AbortSignal)]));
    expect(rateLimit.penalize).toHaveBeenCalledTimes(1);
    const [scope, ms] = rateLimit.penalize.mock.calls[0] ?? [];
    expect(scope).toBe("tenant");
    expect(ms).toBeGreaterThanOrEqual(3000);
    expect(ms).toBeLessThanOrEqual(3300);
  });

  test("that fails fails the call, with nothing sent", async () => {
    const rateLimit = { ...limiterOf(), acquire: async () => Promise.reject(new Error("redis is down")) };
    const error = await rejection(createOrder.run(testClient({ rateLimit }).client));
    expect(error).toMatchObject({
      outcome: "not-sent",
      attempts: 0,
      message: expect.stringContaining("the rate limiter failed: redis is down"),
    });
  });

  test("is told when the deadline passes, and what it says to that is the error's cause", async () => {
    fakeTime();
    const until = (signal: AbortSignal, error: () => unknown): Promise<void> =>
      new Promise((_, reject) => signal.addEventListener("abort", () => reject(error())));
    const late = async (error: (signal: AbortSignal) => unknown) => {
      const acquire = (_: string, signal: AbortSignal = new AbortController().signal): Promise<void> =>
        until(signal, () => error(signal));
      const { client } = testClient({ rateLimit: { ...limiterOf(), acquire }, deadline: 1000 });
      return passUntil(rejection(createOrder.run(client)));
    };
    const why = new Error("the store is away");
    expect(await late(() => why)).toMatchObject({
      name: "TimeoutError",
      outcome: "not-sent",
      message: expect.stringContaining("the deadline passed while it waited for its turn: the store is away"),
      cause: why,
    });
    for (const nothingNew of [(signal: AbortSignal) => signal.reason, () => new DOMException("", "AbortError")]) {
      const error = await late(nothingNew);
      expect(error).toMatchObject({ message: expect.stringMatching(/while it waited for its turn \(MS-RequestId/) });
      expect(error).not.toHaveProperty("cause");
    }
  });

  test("can be shared by clients", async () => {
    const rateLimit = limiterOf();
    answers(getOrder, getOrder.success, getOrder.success);
    await getOrder.run(testClient({ rateLimit }).client);
    await getOrder.run(testClient({ rateLimit }).client);
    expect(rateLimit.acquire).toHaveBeenCalledTimes(2);
  });
});
