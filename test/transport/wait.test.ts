// Waiting that can be cut short, and that leaves nothing behind.
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { isReason, sleep, TIME_IS_UP, timer, within } from "../../src/transport/wait.ts";
import { settle, unhandledRejections, watchedSignal } from "../support/leaks.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance", "Date"] });
});

afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

const never = (): Promise<never> => new Promise(() => {});

describe("timer", () => {
  test("fires once, no sooner than told", () => {
    const fired = vi.fn();
    timer(10.2, fired);
    vi.advanceTimersByTime(10);
    expect(fired).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(fired).toHaveBeenCalledTimes(1);
  });

  test("takes a delay beyond what the platform's timers take", () => {
    const fired = vi.fn();
    const MONTHS = 90 * 86_400_000;
    timer(MONTHS, fired);
    vi.advanceTimersByTime(MONTHS - 1);
    expect(fired).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(fired).toHaveBeenCalledTimes(1);
  });

  test("can be cancelled, in its second round as well", () => {
    const fired = vi.fn();
    timer(5, fired)();
    const cancel = timer(2 ** 31 + 10, fired);
    vi.advanceTimersByTime(2 ** 31);
    cancel();
    vi.advanceTimersByTime(1000);
    expect(fired).not.toHaveBeenCalled();
  });

  test("is none at Infinity", () => {
    const cancel = timer(Number.POSITIVE_INFINITY, () => {});
    expect(vi.getTimerCount()).toBe(0);
    cancel();
  });

  test("fires at once for a time that has passed", () => {
    const fired = vi.fn();
    timer(-5, fired);
    vi.advanceTimersByTime(0);
    expect(fired).toHaveBeenCalledTimes(1);
  });
});

describe("within", () => {
  test("settles as its promise does, and leaves no timer or listener", async () => {
    const { signal, listeners } = watchedSignal();
    expect(await within(Promise.resolve(5), 1000, signal)).toBe(5);
    await expect(within(Promise.reject(new Error("no")), 1000, signal)).rejects.toThrow("no");
    expect(listeners()).toBe(0);
  });

  test("rejects with TIME_IS_UP, and tells so", async () => {
    const { signal, listeners } = watchedSignal();
    const onCut = vi.fn();
    const waiting = within(never(), 1000, signal, onCut).catch((reason: unknown) => reason);
    vi.advanceTimersByTime(1000);
    expect(await waiting).toBe(TIME_IS_UP);
    expect(onCut).toHaveBeenCalledExactlyOnceWith(TIME_IS_UP);
    expect(listeners()).toBe(0);
  });

  test("rejects with the signal's reason, unchanged", async () => {
    const { controller, signal, listeners } = watchedSignal();
    const reason = { any: "thing" };
    const onCut = vi.fn();
    const waiting = within(never(), 1000, signal, onCut).catch((caught: unknown) => caught);
    controller.abort(reason);
    expect(await waiting).toBe(reason);
    expect(onCut).toHaveBeenCalledExactlyOnceWith(reason);
    expect(listeners()).toBe(0);
  });

  test("rejects at once for a signal that was aborted before", async () => {
    await expect(within(never(), 1000, AbortSignal.abort("gone"))).rejects.toBe("gone");
  });

  test("needs one listener for any number of waits on a signal, and tells them all", async () => {
    const { controller, signal, listeners } = watchedSignal();
    const done = within(Promise.resolve(1), 1000, signal);
    const waits = Array.from({ length: 50 }, () => within(never(), 1000, signal).catch((reason: unknown) => reason));
    expect(listeners()).toBe(1);
    await done;
    expect(listeners()).toBe(1);
    controller.abort("all of you");
    expect(new Set(await Promise.all(waits))).toEqual(new Set(["all of you"]));
    expect(listeners()).toBe(0);
  });

  test("ignores what the promise does after the cut", async () => {
    const rejections = unhandledRejections();
    let fail: (error: Error) => void = () => {};
    const late = new Promise<never>((_, reject) => {
      fail = reject;
    });
    const waiting = within(late, 10).catch((reason: unknown) => reason);
    vi.advanceTimersByTime(10);
    expect(await waiting).toBe(TIME_IS_UP);
    fail(new Error("late"));
    await settle();
    expect(rejections).toEqual([]);
  });
});

describe("sleep", () => {
  test("resolves after the time, and leaves no listener", async () => {
    const { signal, listeners } = watchedSignal();
    const woken = vi.fn();
    const sleeping = sleep(1000, signal).then(woken);
    await vi.advanceTimersByTimeAsync(999);
    expect(woken).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await sleeping;
    expect(listeners()).toBe(0);
  });

  test("rejects with the reason of an abort", async () => {
    const { controller, signal, listeners } = watchedSignal();
    const sleeping = sleep(1000, signal).catch((reason: unknown) => reason);
    controller.abort(undefined);
    expect(await sleeping).toBe(signal.reason);
    expect(listeners()).toBe(0);
  });
});

test("only what a signal was aborted with is its reason", () => {
  const reason = new Error("enough");
  expect(isReason(reason, AbortSignal.abort(reason))).toBe(true);
  expect(isReason(new Error("enough"), AbortSignal.abort(reason))).toBe(false);
  // Nothing is the reason of no abort.
  expect(isReason(undefined, new AbortController().signal)).toBe(false);
  expect(isReason(undefined, undefined)).toBe(false);
});
