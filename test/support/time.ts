// Time under the test's control: it stands still until it is told to pass, and passes timer by timer.
import { onTestFinished, vi } from "vitest";
import { settle } from "./leaks.ts";

export const START: number = Date.parse("2026-03-11T09:24:17.000Z");

let underWay = 0;

/** Takes over timers, the clock and `performance` for one test. */
export function fakeTime(): void {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance", "Date"], now: START });
  underWay = 0;
  onTestFinished(() => {
    vi.useRealTimers();
  });
}

/** A fetch that is watched: time passes only when no answer of it is on its way. */
export function watched(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  return async (input, init) => {
    underWay++;
    try {
      const response = await fetch(input, init);
      const body = await response.arrayBuffer();
      const { status, headers } = response;
      return new Response(body.byteLength > 0 ? body : null, { status, headers });
    } finally {
      underWay--;
    }
  };
}

/** The platform's fetch, watched. */
export const watchedFetch: typeof globalThis.fetch = watched((input, init) => globalThis.fetch(input, init));

/** Runs everything that is ready, answers that are on their way included. Time stands still. */
export async function ready(): Promise<void> {
  do await settle(15);
  while (underWay > 0);
}

/** Lets time pass until `promise` settles, one timer after the other. Throws if nothing is left that could settle it. */
export async function passUntil<T>(promise: Promise<T>): Promise<T> {
  let settled = false;
  const mark = (): void => {
    settled = true;
  };
  promise.then(mark, mark);
  // What has no timer may still be at work outside of JavaScript, as a hash is.
  for (let idle = 0; idle < 200; idle++) {
    await ready();
    if (settled) return promise;
    if (vi.getTimerCount() === 0) continue;
    vi.advanceTimersToNextTimer();
    idle = 0;
  }
  throw new Error("It waits for nothing that time could bring.");
}

/** Lets that much time pass, and everything run that it makes ready. */
export async function pass(ms: number): Promise<void> {
  await ready();
  const end = performance.now() + ms;
  for (let left = ms; left > 0; left = end - performance.now()) {
    // In small steps, so that what runs at one moment sees that moment.
    const step = Math.min(left, 50);
    vi.advanceTimersByTime(step);
    await ready();
  }
}
