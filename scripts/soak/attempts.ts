// How many attempts intents took, counted as the client tells of them.
import type { ClientEvent } from "../../src/index.ts";

/** Counts intents by the number of their attempts. */
export class AttemptCount {
  /** Intents that have come to that many attempts, by index. */
  readonly #intents: number[] = [];

  /** To be given every event of the client. */
  add(event: ClientEvent): void {
    if (event.type !== "attempt") return;
    const { attempt } = event;
    this.#intents[attempt] = (this.#intents[attempt] ?? 0) + 1;
    // It has come further than its last attempt.
    if (attempt > 1) this.#intents[attempt - 1] = (this.#intents[attempt - 1] ?? 0) - 1;
  }

  /** All intents that sent something. */
  get intents(): number {
    return this.#intents.reduce((sum, count) => sum + count, 0);
  }

  /** The number of attempts that `share` (0 to 1) of the intents did not exceed. */
  percentile(share: number): number {
    let left = this.intents * share;
    for (const [attempts, count = 0] of this.#intents.entries()) {
      left -= count;
      if (left <= 0 && count > 0) return attempts;
    }
    return 0;
  }
}
