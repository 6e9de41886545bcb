// Where the calls of one process queue for a scope's turns: first come, first served, and one question to Redis at a time.
import { TIME_IS_UP, timer } from "../transport/wait.ts";
import type { Turns } from "./turns.ts";

interface Waiter {
  go: () => void;
  fail: (reason: unknown) => void;
}

/** ms; who waits for the same turn in several processes comes back up to so much later, the less so the longer it has waited. */
const SCATTER = 40;

export class Turnstile {
  readonly #turns: Turns;
  readonly #queue: Waiter[] = [];
  #asking = false;
  /** On the clock of performance.now(). */
  #closedUntil = Number.NEGATIVE_INFINITY;
  #endPause = (): void => {};

  constructor(turns: Turns) {
    this.#turns = turns;
  }

  /** Resolves when it is this call's turn. One that is aborted leaves the queue, and the turn is the next one's. */
  enter(signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(signal.reason);
        return;
      }
      const leave = (): void => {
        const index = this.#queue.indexOf(waiter);
        if (index >= 0) this.#queue.splice(index, 1);
        if (this.#queue.length === 0) this.#endPause();
        reject(this.#whyNot(signal?.reason));
      };
      const deafen = (): void => signal?.removeEventListener("abort", leave);
      const waiter: Waiter = {
        go: () => {
          deafen();
          resolve();
        },
        fail: (reason) => {
          deafen();
          reject(reason);
        },
      };
      signal?.addEventListener("abort", leave, { once: true });
      this.#queue.push(waiter);
      void this.#serve();
    });
  }

  /** Nobody leaves for `ms`, whoever waits already included. An earlier closing that lasts longer stays. */
  close(ms: number): void {
    this.#closedUntil = Math.max(this.#closedUntil, performance.now() + ms);
  }

  async #serve(): Promise<void> {
    if (this.#asking) return;
    this.#asking = true;
    try {
      // Refusals since the last turn.
      let refusals = 0;
      while (this.#queue.length > 0) {
        await this.#pause(this.#closedUntil - performance.now());
        if (this.#queue.length === 0) break;
        const wait = await this.#turns.next();
        if (wait > 0) {
          refusals++;
          await this.#pause(wait + (Math.random() * SCATTER) / refusals);
        } else {
          refusals = 0;
          // Closed while Redis was being asked: that turn is lost.
          if (this.#closedUntil <= performance.now()) this.#queue.shift()?.go();
        }
      }
    } catch (error) {
      for (const { fail } of this.#queue.splice(0)) fail(error);
    } finally {
      this.#asking = false;
    }
  }

  #pause(ms: number): Promise<void> {
    if (!(ms > 0)) return Promise.resolve();
    return new Promise((resolve) => {
      const cancel = timer(ms, resolve);
      this.#endPause = () => {
        cancel();
        resolve();
      };
    });
  }

  /** The abort's reason; a deadline passed because Redis was away says so. */
  #whyNot(reason: unknown): unknown {
    return reason === TIME_IS_UP ? (this.#turns.trouble ?? reason) : reason;
  }
}
