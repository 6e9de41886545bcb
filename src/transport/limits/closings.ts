// Which customers are held back while the others go on: some limits count by partner and customer, and a 429 doesn't say so.
import type { Refusal } from "../../errors.ts";

/** ms; customers who were called no longer ago are called beside the one that was refused. */
const BESIDE = 60_000;

export interface Closing {
  /** On the clock of `performance.now()`. */
  openAt: number;
  refusal: Refusal;
}

export class Closings {
  readonly #closed = new Map<string, Closing>();
  /** The customers called last, two at most, the latest first. */
  #called: { customer: string; at: number }[] = [];
  /** After a customer was closed, one call of another finds out whether the limit is everybody's: its place, once it has left. */
  #trial: { place?: number; until: number } | undefined;

  /** The customer's closing, if there is one. */
  of(customer: string | undefined, now: number): Closing | undefined {
    if (customer === undefined || this.#closed.size === 0) return undefined;
    const closing = this.#closed.get(customer);
    if (!closing || closing.openAt > now) return closing;
    this.#closed.delete(customer);
    return undefined;
  }

  /** True while somebody is held back. */
  any(now: number): boolean {
    return this.#closed.size > 0 || this.#trialIsOut(now);
  }

  /** When a call of the customer may leave, as far as it depends on this: in the past if at once, Infinity while a trial is out. */
  opensAt(customer: string | undefined, now: number): number {
    const openAt = this.of(customer, now)?.openAt ?? Number.NEGATIVE_INFINITY;
    return this.#trialIsOut(now) ? Math.max(openAt, this.#trial?.until ?? openAt) : openAt;
  }

  /** Closes one customer. False if the others have to stay as well: nobody else is called, or one of them was on trial. */
  closeOnly(customer: string, now: number, ms: number, refusal: Refusal): boolean {
    const beside = this.#called.some((other) => other.customer !== customer && now - other.at < BESIDE);
    const known = this.#closed.has(customer);
    const others = [...this.#closed.keys()].some((closed) => closed !== customer && this.of(closed, now));
    if (!beside || (this.#trial && others && !known)) return false;
    const openAt = Math.max(now + ms, this.of(customer, now)?.openAt ?? 0);
    this.#closed.set(customer, { openAt, refusal });
    this.#trial ??= { until: openAt };
    return true;
  }

  /** A call leaves. */
  leaves(place: number, customer: string | undefined, now: number): void {
    if (customer !== undefined && this.#called[0]?.customer !== customer)
      this.#called = [{ customer, at: now }, ...this.#called.slice(0, 1)];
    else if (this.#called[0]) this.#called[0].at = now;
    if (this.#trial && this.#trial.place === undefined) this.#trial.place = place;
  }

  /** A call is back. The one on trial got through: the others' limit has room. */
  back(place: number, throttled: boolean): void {
    if (this.#trial?.place === place && !throttled) this.#trial = undefined;
  }

  /** A call that was to leave did not. */
  unused(place: number): void {
    if (this.#trial?.place === place) delete this.#trial.place;
  }

  /** The limit is everybody's. */
  endTrial(): void {
    this.#trial = undefined;
  }

  #trialIsOut(now: number): boolean {
    if (this.#trial && this.#trial.until <= now) this.#trial = undefined;
    return this.#trial?.place !== undefined;
  }
}
