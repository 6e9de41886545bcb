// When the next call of a scope may leave: below the declared limit, and below what 429s show to be left of it. No I/O.

export interface RateLimitOptions {
  /** Calls in any minute. */
  requestsPerMinute: number;
  /** Calls in a minute that leave without being spaced out; default all of them. */
  burst?: number;
}

/** ms; the service's minute, and a little for requests that overtake one another on the way. */
const WINDOW = 60_600;
/** How much faster than the limit a queue drains: quick, but slow enough that the first 429 comes before the next fifty requests. */
const DRAIN = 20;

/**
 * A sliding window: never more than the limit in any minute, whatever way the service counts. It starts empty, so the
 * first calls don't wait. A 429 lowers the limit to what got through (halves it at most); clean minutes raise it again,
 * in growing steps, and the longer between probes the more of them failed.
 */
export class Pacer {
  readonly #ceiling: number;
  readonly #burst: number;
  readonly #crowd: number;
  #limit: number;
  /** Departures of the last window, oldest first, from index #head. */
  #times: number[] = [];
  #head = 0;
  #last = Number.NEGATIVE_INFINITY;
  #inFlight = 0;
  #draining = false;
  #floor = 0;
  #step: number;
  #hold = 0;
  #patience = 1;
  #probing = false;
  #tick: number;

  constructor({ requestsPerMinute, burst = requestsPerMinute }: RateLimitOptions, now: number) {
    this.#ceiling = requestsPerMinute;
    this.#limit = requestsPerMinute;
    this.#burst = burst;
    this.#crowd = Math.max(8, requestsPerMinute / 50);
    this.#step = requestsPerMinute / 100;
    this.#tick = now;
  }

  /** Calls a minute that it allows at present. */
  get limit(): number {
    return this.#limit;
  }

  /** The earliest time at which the next call may leave, ms on the clock of `now`. */
  departure(now: number): number {
    this.#forget(now);
    this.#recover(now);
    const sent = this.#times.length - this.#head;
    const allowed = Math.max(1, Math.floor(this.#limit));
    const free = sent < allowed ? now : (this.#times[this.#times.length - allowed] ?? now) + WINDOW;
    return Math.max(free, this.#last + this.#gap(sent));
  }

  #gap(sent: number): number {
    if (sent >= this.#burst) return WINDOW / this.#limit;
    return this.#draining || this.#inFlight >= this.#crowd ? WINDOW / (this.#limit * DRAIN) : 0;
  }

  /** A call leaves. */
  admit(now: number): void {
    this.#times.push(now);
    this.#last = now;
    this.#inFlight++;
  }

  /** A call is back, whatever it met. */
  release(): void {
    this.#inFlight--;
  }

  /** No call waits any more. */
  drained(): void {
    this.#draining = false;
  }

  /** A 429; `first` if the gate was open until now. */
  punish(first: boolean): void {
    if (first) {
      this.#floor = this.#limit / 2;
      this.#patience = this.#probing ? Math.min(8, this.#patience * 2) : 1;
      this.#hold = this.#patience;
      this.#probing = false;
      this.#step = this.#ceiling / 100;
    }
    if (this.#times.length > this.#head) this.#times.pop();
    this.#limit = Math.max(1, this.#floor, Math.min(this.#limit, this.#times.length - this.#head));
    this.#draining = true;
  }

  #forget(now: number): void {
    while (this.#head < this.#times.length && (this.#times[this.#head] ?? now) <= now - WINDOW) this.#head++;
    if (this.#head > 1000 && this.#head * 2 > this.#times.length) {
      this.#times = this.#times.slice(this.#head);
      this.#head = 0;
    }
  }

  #recover(now: number): void {
    for (; now - this.#tick >= WINDOW; this.#tick += WINDOW) {
      if (this.#limit >= this.#ceiling) {
        this.#tick = now;
        return;
      }
      if (this.#hold-- > 0) continue;
      this.#limit = Math.min(this.#ceiling, this.#limit + this.#step);
      this.#step *= 2;
      this.#probing = true;
    }
  }
}
