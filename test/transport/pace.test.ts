// The pace: below the declared limit in every minute, quick to use it, and modest where 429s show that others share it.
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Gate, type RateLimitOptions } from "../../src/transport/limits/gate.ts";

const MINUTE = 60_000;
const LATENCY = 50;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance", "Date"] });
});

afterEach(() => {
  vi.useRealTimers();
});

interface Traffic {
  /** When each request left, ms. */
  readonly left: number[];
  /** When each one came back that was not a 429. */
  readonly done: number[];
  throttled: number;
}

/** Sends `calls` calls through a gate, all wanted at once. `takes` says whether the service takes one more. */
function send(gate: Gate, calls: number, takes: () => boolean = () => true): Traffic {
  const traffic: Traffic = { left: [], done: [], throttled: 0 };
  const leave = (place: number): void => {
    traffic.left.push(performance.now());
    setTimeout(() => {
      const taken = takes();
      gate.leave("tenant", !taken);
      if (taken) {
        traffic.done.push(performance.now());
        return;
      }
      traffic.throttled++;
      gate.close("tenant", 5000, { status: 429, headers: new Headers() });
      start(place);
    }, LATENCY);
  };
  const start = (place: number): void => {
    const turn = gate.enter({
      scope: "tenant",
      place,
      left: Number.POSITIVE_INFINITY,
      patience: 1e9,
      onWait: () => {},
    });
    if (turn) void turn.then(() => leave(place));
    else leave(place);
  };
  for (let place = 0; place < calls; place++) start(place);
  return traffic;
}

/** A service that takes so many in each minute by its clock. */
function service(capacity: () => number): () => boolean {
  let window = -1;
  let taken = 0;
  return () => {
    const now = Math.floor(performance.now() / MINUTE);
    if (now !== window) taken = 0;
    window = now;
    return taken++ < capacity();
  };
}

/** The most requests that left within any minute. */
function busiest(left: readonly number[]): number {
  return Math.max(0, ...left.map((at) => left.filter((other) => other >= at && other < at + MINUTE).length));
}

const gateOf = (rateLimit: RateLimitOptions): Gate => new Gate(rateLimit);
const run = (minutes: number): Promise<unknown> => vi.advanceTimersByTimeAsync(minutes * MINUTE);

describe("alone, a client", () => {
  test("never sends more than the limit in any minute, and uses it up", async () => {
    const { left, done } = send(gateOf({ requestsPerMinute: 100 }), 500);
    await run(3.9);
    // The bucket starts full: after the first hundred there are three more minutes' worth.
    expect(done.length).toBeGreaterThanOrEqual(390);
    await run(1);
    expect(done).toHaveLength(500);
    expect(busiest(left)).toBeLessThanOrEqual(100);
  });

  test("has its bucket full again after a quiet minute", async () => {
    const gate = gateOf({ requestsPerMinute: 100 });
    send(gate, 100);
    await run(1.1);
    const { left } = send(gate, 40);
    await vi.advanceTimersByTimeAsync(2000);
    expect(left).toHaveLength(40);
    await run(1);
  });

  test("spaces calls out beyond its burst", async () => {
    const { left } = send(gateOf({ requestsPerMinute: 60, burst: 10 }), 20);
    await run(1);
    expect(left).toHaveLength(20);
    // One a second; a quarter of a second may be made up for.
    expect((left[19] ?? 0) - (left[9] ?? 0)).toBeGreaterThanOrEqual(9750);
  });

  test("may have a limit of one a minute", async () => {
    const { left } = send(gateOf({ requestsPerMinute: 1 }), 3);
    await run(3);
    expect(left).toHaveLength(3);
    expect(busiest(left)).toBe(1);
  });
});

describe("where a 429 shows that others share the limit, a client", () => {
  test("halves its pace at most, however many 429s one closure brings", async () => {
    const gate = gateOf({ requestsPerMinute: 100 });
    for (let i = 0; i < 20; i++) gate.close("tenant", 1000, { status: 429, headers: new Headers() });
    const { done } = send(gate, 200);
    await run(0.25);
    expect(done.length).toBeGreaterThanOrEqual(45);
    await run(20);
  });

  test("keeps to what is left for it: few 429s, little of it unused", async () => {
    const traffic = send(
      gateOf({ requestsPerMinute: 500 }),
      4000,
      service(() => 250),
    );
    await run(10);
    expect(traffic.throttled).toBeGreaterThan(0);
    expect(traffic.throttled / traffic.left.length).toBeLessThan(0.06);
    expect(traffic.done.length).toBeGreaterThan(250 * 10 * 0.8);
    await run(60);
    expect(traffic.done).toHaveLength(4000);
  });

  test("takes it all back when the others are gone", async () => {
    let capacity = 150;
    const { done } = send(
      gateOf({ requestsPerMinute: 500 }),
      6000,
      service(() => capacity),
    );
    await run(3);
    capacity = 500;
    await run(4);
    const before = done.length;
    await run(2);
    expect(done.length - before).toBeGreaterThan(2 * 500 * 0.9);
    await run(30);
    expect(done).toHaveLength(6000);
  });
});
