// Time that jumps from timer to timer: what would take minutes of waiting takes the time of its computing, and runs alike each time.
import FakeTimers from "@sinonjs/fake-timers";

/** Turns of the platform's event loop after which whatever can happen without a timer has happened. */
const TURNS = 4;

/** Where it starts, ms since 1970. */
const START = Date.UTC(2026, 2, 11, 9);

/** Takes the place of timers, dates, `performance.now` and `Math.random` while `run` is at work. Not for what uses sockets. */
export class SimulatedTime {
  #clock: ReturnType<typeof FakeTimers.install> | undefined;
  readonly #random: () => number;

  /** `seed` decides what `Math.random` gives. */
  constructor(seed = 1) {
    this.#random = randomNumbers(seed);
  }

  /** ms that have passed. */
  get now(): number {
    return (this.#clock?.now ?? START) - START;
  }

  /** Timers that are set: none may be left when all work is done. */
  get timers(): number {
    return this.#clock?.countTimers() ?? 0;
  }

  /** Does `work` in simulated time. Rejects when it waits for something that no timer will bring about. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    const clock = FakeTimers.install({ now: START, toFake: ["setTimeout", "clearTimeout", "Date", "performance"] });
    this.#clock = clock;
    const platform = watchPlatform(this.#random);
    try {
      let settled = false;
      const result = work().finally(() => {
        settled = true;
      });
      // Whoever awaits the result hears of a failure; this only keeps it from being called unhandled until then.
      result.catch(() => {});
      for (;;) {
        for (let turn = 0; turn < TURNS || platform.busy(); turn++) await new Promise((next) => setImmediate(next));
        if (settled) return await result;
        if (this.timers === 0) throw new Error("The work waits for something, but no timer is set.");
        clock.next();
      }
    } finally {
      platform.restore();
      clock.uninstall();
    }
  }
}

/** Seeds `Math.random`, and tells whether a digest is being made: that happens on other threads, which no timer waits for. */
function watchPlatform(random: () => number): { busy: () => boolean; restore: () => void } {
  const { subtle } = crypto;
  const before = { digest: subtle.digest, random: Math.random };
  let digests = 0;
  Math.random = random;
  subtle.digest = async (...args) => {
    digests++;
    try {
      return await before.digest.apply(subtle, args);
    } finally {
      digests--;
    }
  };
  return {
    busy: () => digests > 0,
    restore: () => {
      Math.random = before.random;
      subtle.digest = before.digest;
    },
  };
}

/** Numbers in [0, 1), the same for the same seed: mulberry32, enough for delays. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
