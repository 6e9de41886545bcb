// The gate: place, closing, and who may wait for how long; and the user's own limiter behind it.
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Refusal } from "../../src/errors.ts";
import { Gate, GateClosed, type RateLimiter, type Ticket } from "../../src/transport/limits/gate.ts";
import { TIME_IS_UP } from "../../src/transport/wait.ts";
import { settle, unhandledRejections, watchedSignal } from "../support/leaks.ts";

let rejections: unknown[] = [];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance", "Date"] });
  rejections = unhandledRejections();
});

afterEach(async () => {
  await settle();
  expect(vi.getTimerCount(), "timers left behind").toBe(0);
  expect(rejections).toEqual([]);
  vi.useRealTimers();
});

const refusal: Refusal = { status: 429, headers: new Headers(), retryAfter: 1000 };
const ticket = (place: number, more: Partial<Ticket> = {}): Ticket => ({
  scope: "tenant",
  place,
  left: 1e9,
  patience: 1e9,
  onWait: () => {},
  ...more,
});

/** Enters, and notes when the call may leave, or why not. */
function enter(gate: Gate, place: number, more: Partial<Ticket> = {}): { left?: number; error?: unknown } {
  const call: { left?: number; error?: unknown } = {};
  const turn = gate.enter(ticket(place, more));
  if (!turn) call.left = performance.now();
  turn?.then(
    () => {
      call.left = performance.now();
    },
    (error: unknown) => {
      call.error = error;
    },
  );
  return call;
}

describe("an open gate", () => {
  test("makes nobody wait", () => {
    for (const rateLimit of [false, { requestsPerMinute: 500 }] as const) {
      expect(new Gate(rateLimit).enter(ticket(1))).toBeUndefined();
    }
  });

  test("lets ten calls leave at once though none is back, and two for each that got through", async () => {
    const gate = new Gate({ requestsPerMinute: 500 });
    for (let i = 0; i < 10; i++) expect(gate.enter(ticket(i))).toBeUndefined();
    const later = Array.from({ length: 10 }, (_, i) => enter(gate, 10 + i));
    for (let i = 0; i < 5; i++) gate.leave("tenant", false);
    for (let i = 0; i < 5; i++) gate.leave("tenant", false);
    await vi.advanceTimersByTimeAsync(0);
    expect(later.every(({ left }) => left !== undefined)).toBe(true);
  });
});

describe("a closed gate", () => {
  test("opens when its time is over, not a moment sooner", async () => {
    const gate = new Gate(false);
    gate.close("tenant", 1000, refusal);
    const call = enter(gate, 1);
    await vi.advanceTimersByTimeAsync(999);
    expect(call.left).toBeUndefined();
    await vi.advanceTimersByTimeAsync(1);
    expect(call.left).toBe(performance.now());
  });

  test("lets calls leave in the place of their intents, not of their coming back", async () => {
    const gate = new Gate(false);
    gate.close("tenant", 1000, refusal);
    const left: number[] = [];
    for (const place of [5, 9, 1, 7, 3, 8]) void gate.enter(ticket(place))?.then(() => left.push(place));
    await vi.advanceTimersByTimeAsync(1000);
    expect(left).toEqual([1, 3, 5, 7, 8, 9]);
  });

  test("lets them leave one after the other where there is a pace", async () => {
    const gate = new Gate({ requestsPerMinute: 500 });
    gate.close("tenant", 1000, refusal);
    const calls = [1, 2, 3, 4, 5].map((place) => enter(gate, place));
    await vi.advanceTimersByTimeAsync(5000);
    const times = calls.map(({ left = 0 }) => left);
    expect(times[0]).toBeGreaterThanOrEqual(1000);
    expect(new Set(times).size).toBe(5);
    expect([...times].sort((a, b) => a - b)).toEqual(times);
  });

  test("is closed for longer by a later 429, never for less", async () => {
    const gate = new Gate(false);
    gate.close("tenant", 1000, refusal);
    gate.close("tenant", 5000, refusal);
    gate.close("tenant", 10, refusal);
    const call = enter(gate, 1);
    await vi.advanceTimersByTimeAsync(4999);
    expect(call.left).toBeUndefined();
    await vi.advanceTimersByTimeAsync(1);
    expect(call.left).toBeDefined();
  });

  test("tells who waits how long it will be at least", () => {
    const gate = new Gate(false);
    gate.close("tenant", 1000, refusal);
    const onWait = vi.fn();
    enter(gate, 1, { onWait });
    expect(onWait).toHaveBeenCalledExactlyOnceWith(1000);
    vi.advanceTimersByTime(1000);
  });

  test("turns away at once who can't wait so long, with the 429 that closed it", async () => {
    const gate = new Gate(false);
    gate.close("tenant", 1000, refusal);
    const call = enter(gate, 1, { patience: 999 });
    await settle();
    expect(call.error).toBeInstanceOf(GateClosed);
    expect((call.error as GateClosed).refusal).toBe(refusal);
    const patient = enter(gate, 2, { patience: 1000 });
    await vi.advanceTimersByTimeAsync(1000);
    expect(patient.left).toBeDefined();
  });

  test("turns away who waits already when it is closed beyond that call's time", async () => {
    const gate = new Gate(false);
    gate.close("tenant", 1000, refusal);
    const [short, long] = [enter(gate, 1, { patience: 2000 }), enter(gate, 2)];
    gate.close("tenant", 3000, { ...refusal, retryAfter: 3000 });
    await settle();
    expect(short.error).toBeInstanceOf(GateClosed);
    await vi.advanceTimersByTimeAsync(3000);
    expect(long.left).toBeDefined();
  });

  test("is left by an abort with its reason, and by who has no time left", async () => {
    const gate = new Gate(false);
    gate.close("tenant", 1000, refusal);
    const { controller, signal, listeners } = watchedSignal();
    const aborted = enter(gate, 1, { signal });
    const late = enter(gate, 2, { left: 500 });
    const other = enter(gate, 3);
    controller.abort("enough");
    await vi.advanceTimersByTimeAsync(500);
    expect(aborted.error).toBe("enough");
    expect(late.error).toBeInstanceOf(GateClosed);
    await vi.advanceTimersByTimeAsync(500);
    expect(other.left).toBeDefined();
    expect(listeners()).toBe(0);
  });

  test("is what held up a call that is let go too slowly in the end", async () => {
    const gate = new Gate({ requestsPerMinute: 1 });
    void gate.enter(ticket(1));
    gate.close("tenant", 1000, refusal);
    const calls = [enter(gate, 2, { left: 20_000 }), enter(gate, 3, { left: 20_000 })];
    await vi.advanceTimersByTimeAsync(20_000);
    expect(calls[1]?.error).toBeInstanceOf(GateClosed);
  });

  test("is closed for its own scope only", () => {
    const gate = new Gate({ requestsPerMinute: 500 });
    gate.close("tenant", 1000, refusal);
    expect(gate.enter(ticket(1, { scope: "customer" }))).toBeUndefined();
  });
});

describe("a limiter of the user's own", () => {
  const limiterOf = ({ acquire = async () => {}, penalize = () => {} }: Partial<RateLimiter> = {}) => ({
    acquire: vi.fn<RateLimiter["acquire"]>(acquire),
    penalize: vi.fn<RateLimiter["penalize"]>(penalize),
  });

  test("is asked for each call by its scope, and told of each 429", async () => {
    const limiter = limiterOf();
    const gate = new Gate(limiter);
    await gate.enter(ticket(1));
    await gate.enter(ticket(2, { scope: "other" }));
    gate.close("tenant", 1234, refusal);
    expect(limiter.acquire.mock.calls.map(([scope]) => scope)).toEqual(["tenant", "other"]);
    expect(limiter.penalize).toHaveBeenCalledExactlyOnceWith("tenant", 1234);
  });

  test("is asked after the gate has opened, not before", async () => {
    const limiter = limiterOf();
    const gate = new Gate(limiter);
    gate.close("tenant", 1000, refusal);
    const call = enter(gate, 1);
    await vi.advanceTimersByTimeAsync(999);
    expect(limiter.acquire).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(call.left).toBeDefined();
  });

  test("is told to stop when the call is aborted or its time is up", async () => {
    const signals: (AbortSignal | undefined)[] = [];
    const limiter = limiterOf({
      acquire: (_, signal) => {
        signals.push(signal);
        return new Promise<void>(() => {});
      },
    });
    const gate = new Gate(limiter);
    const { controller, signal, listeners } = watchedSignal();
    const aborted = enter(gate, 1, { signal });
    const late = enter(gate, 2, { left: 500 });
    await settle();
    controller.abort("enough");
    await vi.advanceTimersByTimeAsync(500);
    expect([aborted.error, late.error]).toEqual(["enough", TIME_IS_UP]);
    expect(signals.map((one) => one?.aborted)).toEqual([true, true]);
    expect(listeners()).toBe(0);
  });

  const failing: [string, () => Promise<void>][] = [
    [
      "throws",
      () => {
        throw new Error("down");
      },
    ],
    ["rejects", () => Promise.reject(new Error("down"))],
  ];

  test.each(failing)("whose acquire %s fails the call with that", async (_, acquire) => {
    const call = enter(new Gate(limiterOf({ acquire })), 1);
    await settle();
    expect(call.error).toMatchObject({ message: "down" });
  });

  test.each(failing)("whose penalize %s breaks nothing: the gate is closed anyway", async (_, penalize) => {
    const gate = new Gate(limiterOf({ penalize }));
    gate.close("tenant", 1000, refusal);
    const call = enter(gate, 1);
    await vi.advanceTimersByTimeAsync(999);
    expect(call.left).toBeUndefined();
    await vi.advanceTimersByTimeAsync(1);
    expect(call.left).toBeDefined();
  });
});
