// Where the next turn of one scope comes from: Redis, or a share of the limit while Redis is away.
import { timer } from "../transport/wait.ts";
import { HOLDER, Unavailable } from "./store.ts";

/** Gives turns, one at a time. */
export interface Turns {
  /** Takes a turn if one is due, which is 0; else how many ms to wait before asking again. Rejects if none will ever be. */
  next(): Promise<number>;
  /** Why Redis can't be asked, if it can't. */
  readonly trouble: Error | undefined;
}

/** ms; how soon Redis is asked again after it could not answer. */
const AGAIN = 500;
/** ms; a question that takes longer is not waited for where a process may go on alone. */
const PATIENCE = 1000;

/** Waits for Redis, however long it is away. */
export class SharedTurns implements Turns {
  readonly #take: () => Promise<number>;
  #trouble: Error | undefined;
  #askedAt: number | undefined;

  constructor(take: () => Promise<number>) {
    this.#take = take;
  }

  get trouble(): Error | undefined {
    const waited = performance.now() - (this.#askedAt ?? Number.POSITIVE_INFINITY);
    if (waited > PATIENCE) return new Unavailable(`${HOLDER} has not answered for ${Math.floor(waited / 1000)} s.`);
    return this.#trouble;
  }

  async next(): Promise<number> {
    this.#askedAt = performance.now();
    try {
      const wait = await this.#take();
      this.#trouble = undefined;
      return wait;
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error;
      this.#trouble = error;
      return AGAIN;
    } finally {
      this.#askedAt = undefined;
    }
  }
}

/** Goes on alone while Redis is away, evenly spaced. A question that Redis has not answered stays the only one. */
export class TurnsOrShare implements Turns {
  readonly #shared: SharedTurns;
  readonly #interval: number;
  #asked: { readonly answer: Promise<number>; readonly at: number } | undefined;
  #due = 0;

  /** `interval`: ms between two turns of this process's share. */
  constructor(shared: SharedTurns, interval: number) {
    this.#shared = shared;
    this.#interval = interval;
  }

  get trouble(): Error | undefined {
    return this.#shared.trouble;
  }

  async next(): Promise<number> {
    this.#asked ??= { answer: this.#shared.next(), at: performance.now() };
    const { answer, at } = this.#asked;
    const wait = await orLate(answer, at + PATIENCE - performance.now()).catch((error: unknown) => {
      this.#asked = undefined;
      throw error;
    });
    if (wait !== undefined) this.#asked = undefined;
    return wait === undefined || this.#shared.trouble ? this.#ownTurn() : wait;
  }

  #ownTurn(): number {
    const now = performance.now();
    if (this.#due > now) return this.#due - now;
    this.#due = now + this.#interval;
    return 0;
  }
}

/** What `promise` resolves to, or undefined once `ms` have passed. */
async function orLate<T>(promise: Promise<T>, ms: number): Promise<T | undefined> {
  if (ms <= 0) return Promise.race([promise, undefined]);
  let cancel = (): void => {};
  const late = new Promise<undefined>((resolve) => {
    cancel = timer(ms, () => resolve(undefined));
  });
  return Promise.race([promise, late]).finally(cancel);
}
