// Tells the client's listener of one intent: its start, its events, its end.
import type { Outcome, PartnerCenterError } from "../../errors.ts";
import { type EventDetail, hear, type IntentEnd, type IntentListener, type Listener, notify } from "../../events.ts";
import type { Progress } from "./progress.ts";

export class IntentEvents {
  readonly #progress: Progress;
  readonly #started: number = performance.now();
  readonly #listener: IntentListener | undefined;
  /** When the attempt that is under way left; undefined while none is. */
  #left: number | undefined;

  constructor(listener: Listener | undefined, progress: Progress, url: string) {
    this.#progress = progress;
    this.#listener = listener && hear(listener, { ...progress.about, url: url.replace(/\?.*/s, "") });
  }

  /** Whether anybody listens: what is only told need not be made otherwise. */
  get heard(): boolean {
    return this.#listener !== undefined;
  }

  tell(detail: EventDetail): void {
    const listener = this.#listener;
    if (listener?.event) notify((event) => listener.event?.(event), { ...this.#progress.about, ...detail });
  }

  attemptLeaves(): void {
    this.#left = performance.now();
  }

  attemptEnds(outcome: Outcome, found: { status?: number; error?: PartnerCenterError }): void {
    const durationMs = performance.now() - (this.#left ?? this.#started);
    this.#left = undefined;
    this.tell({ type: "attempt", attempt: this.#progress.attempts, durationMs, outcome, ...found });
  }

  ends(how: Pick<IntentEnd, "outcome" | "status" | "error">): void {
    this.#end({ ...how, aborted: false });
  }

  /** The caller's signal ended it: between a request and its answer, so that it may have been carried out, or while it waited. */
  isAborted(): void {
    const cut = this.#left !== undefined;
    if (cut) this.attemptEnds("unknown", {});
    this.#end({ outcome: cut ? "unknown" : this.#progress.outcome, aborted: true });
  }

  #end(how: Pick<IntentEnd, "outcome" | "status" | "error" | "aborted">): void {
    const listener = this.#listener;
    if (!listener?.end) return;
    const { about, attempts } = this.#progress;
    const durationMs = performance.now() - this.#started;
    notify((end: IntentEnd) => listener.end?.(end), { ...about, attempts, durationMs, ...how });
  }
}
