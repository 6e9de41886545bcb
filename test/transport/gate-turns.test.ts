// Turns at the gate at their edges: let go and aborted at once, closed again just as it opens, and whose fault a wait was.
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Refusal } from "../../src/errors.ts";
import { Gate, GateClosed, type Ticket } from "../../src/transport/limits/gate.ts";
import { TIME_IS_UP } from "../../src/transport/wait.ts";
import { settle } from "../support/leaks.ts";

const UPTIME = 1_000_000;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance", "Date"] });
  // What reads a clock must not take it for a stopwatch.
  vi.advanceTimersByTime(UPTIME);
});

afterEach(async () => {
  await settle();
  expect(vi.getTimerCount(), "timers left behind").toBe(0);
  vi.useRealTimers();
});

const refusal: Refusal = { status: 429, headers: new Headers() };
/** ms since the test began. */
const now = (): number => performance.now() - UPTIME;

interface Turn {
  left?: number;
  error?: unknown;
}

/** Enters, and notes when the call may leave, or why not. */
function enter(gate: Gate, place: number, more: Partial<Ticket> = {}): Turn {
  const turn: Turn = {};
  const ticket: Ticket = { scope: "tenant", place, left: 1e9, patience: 1e9, onWait: () => {}, ...more };
  const wait = gate.enter(ticket);
  if (!wait) turn.left = now();
  wait?.then(
    () => {
      turn.left = now();
    },
    (error: unknown) => {
      turn.error = error;
    },
  );
  return turn;
}

/** A gate that spaces the next call out: the quick part of its minute is used up, and with two calls under way it is busy. */
function busy(): Gate {
  const gate = new Gate({ requestsPerMinute: 10 });
  for (let place = 1; place <= 4; place++) enter(gate, place);
  for (let place = 1; place <= 4; place++) gate.leave("tenant", false);
  for (const place of [5, 6]) expect(enter(gate, place).left).toBe(now());
  return gate;
}

describe("a call that is aborted in the moment it is let go", () => {
  test("ends with the abort's reason", async () => {
    const gate = new Gate(false);
    gate.close("tenant", 1000, refusal);
    const controller = new AbortController();
    const turn = enter(gate, 1, { signal: controller.signal });
    vi.advanceTimersByTime(1000);
    controller.abort("enough");
    await settle();
    expect(turn).toEqual({ error: "enough" });
  });

  test("keeps nobody else from leaving, and is not under way", async () => {
    const gate = busy();
    const controller = new AbortController();
    const aborted = enter(gate, 7, { signal: controller.signal });
    const next = enter(gate, 8);
    vi.advanceTimersToNextTimer();
    controller.abort("enough");
    await settle();
    expect(aborted.error).toBe("enough");
    expect(next).toEqual({});
    // Two are under way still: with one of them back, the next need not be spaced out any longer.
    const before = now();
    gate.leave("tenant", false);
    await settle();
    expect(next.left).toBe(before);
  });
});

test("a call that is aborted while it waits was never under way", async () => {
  const gate = busy();
  const controller = new AbortController();
  const aborted = enter(gate, 7, { signal: controller.signal });
  controller.abort("enough");
  const next = enter(gate, 8);
  await settle();
  expect(aborted.error).toBe("enough");
  expect(next).toEqual({});
  vi.advanceTimersToNextTimer();
  await settle();
  expect(next.left).toBeGreaterThan(0);
});

describe("a gate that is closed again", () => {
  test("keeps those who can wait until it opens, to the moment", async () => {
    const gate = new Gate(false);
    gate.close("tenant", 1000, refusal);
    const [patient, hasty] = [enter(gate, 1, { patience: 3000 }), enter(gate, 2, { patience: 2999 })];
    gate.close("tenant", 3000, refusal);
    await vi.advanceTimersByTimeAsync(3000);
    expect(hasty.error).toBeInstanceOf(GateClosed);
    expect(patient.left).toBe(3000);
  });

  test("in the moment it opens, slows down once more", async () => {
    const spent = async (closures: number): Promise<number> => {
      const gate = new Gate({ requestsPerMinute: 100 });
      for (let i = 0; i < closures; i++) {
        gate.close("tenant", 1000, refusal);
        await vi.advanceTimersByTimeAsync(1000);
      }
      const turns = Array.from({ length: 20 }, (_, place) => enter(gate, place));
      const start = now();
      await vi.advanceTimersByTimeAsync(60_000);
      return Math.max(...turns.map(({ left = Number.POSITIVE_INFINITY }) => left)) - start;
    };
    const [once, twice] = [await spent(1), await spent(2)];
    expect(twice / once).toBeGreaterThan(1.9);
  });
});

test("a call of before the 429 that comes back well does not end the spacing out after it", async () => {
  const gate = new Gate({ requestsPerMinute: 500 });
  enter(gate, 1);
  enter(gate, 2);
  gate.leave("tenant", true);
  gate.close("tenant", 1000, refusal);
  gate.leave("tenant", false);
  await vi.advanceTimersByTimeAsync(1000);
  const turns = [3, 4, 5].map((place) => enter(gate, place));
  await vi.advanceTimersByTimeAsync(1000);
  expect(new Set(turns.map(({ left }) => left)).size).toBe(3);
});

describe("a call whose time is up", () => {
  test("was held up by no 429 if that was over before it came", async () => {
    const gate = new Gate({ requestsPerMinute: 1 });
    gate.close("tenant", 1000, refusal);
    await vi.advanceTimersByTimeAsync(1001);
    enter(gate, 1);
    const late = enter(gate, 2, { left: 5000 });
    await vi.advanceTimersByTimeAsync(5000);
    expect(late.error).toBe(TIME_IS_UP);
  });

  test("has waited for gate and limiter together no longer than that", async () => {
    const gate = new Gate({ acquire: () => new Promise<void>(() => {}), penalize: () => {} });
    gate.close("tenant", 1000, refusal);
    const late = enter(gate, 1, { left: 1500 });
    await vi.advanceTimersByTimeAsync(1499);
    expect(late).toEqual({});
    await vi.advanceTimersByTimeAsync(1);
    expect(late.error).toBe(TIME_IS_UP);
  });
});
