// A clock that jumps from timer to timer: what would take minutes of waiting takes the time of its computing, and runs alike each time.
import { QueuedTimer, TimerQueue } from "./timer-queue.ts";

/** Turns of the platform's event loop after which whatever can happen without a timer has happened. */
const TURNS = 4;

/** Where virtual time starts, ms since 1970. */
const START = Date.UTC(2026, 2, 11, 9);

interface Platform {
  setTimeout: typeof globalThis.setTimeout;
  clearTimeout: typeof globalThis.clearTimeout;
  dateNow: typeof Date.now;
  performanceNow: typeof performance.now;
  digest: SubtleCrypto["digest"];
  random: typeof Math.random;
}

/** Takes the place of `setTimeout`, `Date.now`, `performance.now` and `Math.random` while `run` is at work. Not for what uses sockets. */
export class VirtualClock {
  #now = 0;
  #orders = 0;
  /** Work of other threads that is under way. */
  #elsewhere = 0;
  readonly #queue = new TimerQueue();
  readonly #random: () => number;

  /** `seed` decides what `Math.random` gives. */
  constructor(seed = 1) {
    this.#random = randomNumbers(seed);
  }

  /** ms since the clock was made. */
  get now(): number {
    return this.#now;
  }

  /** The virtual date. */
  date(): Date {
    return new Date(START + this.#now);
  }

  /** Timers that are set: none may be left when all work is done. */
  get timers(): number {
    return this.#queue.size;
  }

  /** Does `work` in virtual time. Rejects when it waits for something that no timer will bring about. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    const platform = this.#install();
    try {
      let settled = false;
      const result = work().finally(() => {
        settled = true;
      });
      // Whoever awaits the result hears of a failure; this only keeps it from being called unhandled until then.
      result.catch(() => {});
      for (;;) {
        await this.#settle();
        if (settled) return await result;
        if (!this.#jump()) throw new Error("The work waits for something, but no timer is set.");
      }
    } finally {
      uninstall(platform);
    }
  }

  /** Goes to the next timer and fires it; false if there is none. */
  #jump(): boolean {
    const timer = this.#queue.take();
    if (!timer) return false;
    this.#now = Math.max(this.#now, timer.at);
    timer.fire();
    return true;
  }

  async #settle(): Promise<void> {
    for (let turn = 0; turn < TURNS || this.#elsewhere > 0; turn++)
      await new Promise((resolve) => setImmediate(resolve));
  }

  #install(): Platform {
    const { subtle } = crypto;
    const platform: Platform = {
      setTimeout: globalThis.setTimeout,
      clearTimeout: globalThis.clearTimeout,
      dateNow: Date.now,
      performanceNow: performance.now,
      digest: subtle.digest,
      random: Math.random,
    };
    const set = (fire: (...args: unknown[]) => void, ms = 0, ...args: unknown[]): unknown => {
      const timer = new QueuedTimer(this.#now + Math.max(1, ms), this.#orders++, () => fire(...args));
      this.#queue.add(timer);
      return timer;
    };
    const clear = (timer: unknown): void => {
      if (timer instanceof QueuedTimer) this.#queue.cancel(timer);
    };
    globalThis.setTimeout = set as typeof globalThis.setTimeout;
    globalThis.clearTimeout = clear as typeof globalThis.clearTimeout;
    Date.now = () => START + Math.floor(this.#now);
    performance.now = () => this.#now;
    Math.random = this.#random;
    // Digests are made on other threads, which the virtual clock has to wait for.
    subtle.digest = async (...args) => {
      this.#elsewhere++;
      try {
        return await platform.digest.apply(subtle, args);
      } finally {
        this.#elsewhere--;
      }
    };
    return platform;
  }
}

function uninstall({ setTimeout, clearTimeout, dateNow, performanceNow, digest, random }: Platform): void {
  globalThis.setTimeout = setTimeout;
  globalThis.clearTimeout = clearTimeout;
  Date.now = dateNow;
  performance.now = performanceNow;
  crypto.subtle.digest = digest;
  Math.random = random;
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
