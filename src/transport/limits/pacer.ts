// When the next call of a scope may leave: below the declared limit, and below what 429s show to be left of it. No I/O.

/** How many requests a client sends in a minute. */
export interface RateLimitOptions {
  /** Calls in any minute. */
  requestsPerMinute: number;
  /** Calls in a minute that leave without being spaced out; default all of them. */
  burst?: number;
}

// Each value below is one at which every case of `npm run soak -- --throttle` stays within its bounds: how long the calls took
// beside the ideal, and the share of 429s. That command measures a change of any of them.

/** ms of the sliding window: the service's minute and 1 %, as requests overtake one another on the way. */
const WINDOW = 60_600;
/** While calls wait after a 429 they leave at so many times the rate of the limit: a full window in under 9 s, with few under way when it ends. */
const DRAIN = 7;
/** The part of the limit that leaves as fast as answers come while no 429 was met: under a half, so that two new clients that share a limit stay below it. */
const FREE = 0.4;
/** The part of the limit that leaves before any of it is back: few, as others may have used the limit up. */
const FIRST = 0.02;
/** ms; calls that a late timer held up by no more than this are made up for, so that a busy process loses no pace. */
const GRACE = 250;
/** ms after a window's first call from which the limit may be raised, an eighth of the window: by then those who share it have sent most of what waited. */
const SEARCH = 7_575;
/** Multiplicative decrease: the share of what got through that becomes the limit at a 429. Below 1, so that clients in step don't meet the end of it again at full speed. */
const SAFE = 0.96;
/** After so many calls beyond the limit that got through, one more at a time may be under way beyond it: the increase speeds up while nothing refuses it. */
const FOUND = 32;

/**
 * A sliding window under additive increase and multiplicative decrease (AIMD, as TCP shares a line).
 *
 * The window: never more calls than the limit in any minute, whichever minute the service counts. It starts empty, so the first
 * calls hardly wait: a few leave at once, and two for each that got through. Decrease: a 429 lowers the limit to {@link SAFE} of
 * what got through, at most to half of what it was. Increase: below the declared limit, once {@link SEARCH} of a window has passed,
 * calls go beyond the lowered limit one at a time, and each that gets through raises it to what the window then holds.
 */
export class Pacer {
  readonly #ceiling: number;
  readonly #burst: number;
  readonly #crowd: number;
  #limit: number;
  /** Departures of the last window, oldest first, from index #head. */
  #times: number[] = [];
  #head = 0;
  /** When the last call should have left, had its timer been on time. */
  #paced = Number.NEGATIVE_INFINITY;
  #inFlight = 0;
  #draining = false;
  #floor = 0;
  /** Calls that got through beyond the limit since the last 429. */
  #found = 0;

  constructor({ requestsPerMinute, burst = requestsPerMinute }: RateLimitOptions) {
    this.#ceiling = requestsPerMinute;
    this.#limit = requestsPerMinute;
    this.#burst = burst;
    this.#crowd = Math.max(2, requestsPerMinute / 100);
  }

  /** Calls a minute that it allows at present. */
  get limit(): number {
    return this.#limit;
  }

  /** The earliest time at which the next call may leave, ms on the clock of `now`; a call that comes back may make it earlier. */
  departure(now: number): number {
    this.#forget(now);
    const sent = this.#sent;
    // Nothing is made up for as long as nothing got through: others may have used up the limit.
    const unknown = this.#limit === this.#ceiling && sent <= this.#inFlight;
    const paced = unknown ? (this.#times.at(-1) ?? this.#paced) : this.#paced;
    return Math.max(this.#room(now, sent), paced + this.#gap(sent));
  }

  /** When there is room for one more in the window. */
  #room(now: number, sent: number): number {
    const allowed = Math.max(1, Math.floor(this.#limit));
    if (sent < allowed) return now;
    const freed = (this.#times[this.#times.length - allowed] ?? now) + WINDOW;
    if (sent + 1 > this.#ceiling || this.#inFlight > this.#found / FOUND) return freed;
    const opened = this.#times[this.#head] ?? now;
    return Math.min(freed, opened + SEARCH);
  }

  #gap(sent: number): number {
    if (sent >= this.#burst) return WINDOW / this.#limit;
    if (this.#draining) return WINDOW / (this.#limit * DRAIN);
    const free = this.#limit === this.#ceiling && sent < this.#ceiling * FREE;
    // Each that got through lets two more leave: who joins others that have used up the limit finds out with a few.
    const known = Math.max(this.#ceiling * FIRST, sent - this.#inFlight);
    const crowd = free ? Math.max(this.#crowd, known) : this.#crowd;
    return this.#inFlight >= crowd ? WINDOW / (this.#limit * DRAIN) : 0;
  }

  get #sent(): number {
    return this.#times.length - this.#head;
  }

  /** A call leaves; none could before `openAt`. */
  admit(now: number, openAt: number): void {
    this.#paced = Math.min(now, Math.max(this.#paced + this.#gap(this.#sent), openAt, now - GRACE));
    this.#times.push(now);
    this.#inFlight++;
  }

  /** A call is back; `refused` if by a 429. */
  release(refused = false): void {
    this.#inFlight--;
    if (refused || this.#sent <= this.#limit) return;
    this.#limit = Math.min(this.#ceiling, this.#sent);
    this.#found++;
  }

  /** No call waits any more. */
  drained(): void {
    this.#draining = false;
  }

  /** A 429; `first` if the gate was open until now. */
  punish(first: boolean): void {
    if (first) this.#floor = this.#limit / 2;
    this.#found = 0;
    // It was not counted.
    if (this.#sent > 0) this.#times.pop();
    this.#limit = Math.max(1, this.#floor, Math.min(this.#limit, this.#sent * SAFE));
    this.#draining = true;
  }

  #forget(now: number): void {
    while (this.#head < this.#times.length && (this.#times[this.#head] ?? now) <= now - WINDOW) this.#head++;
    if (this.#head > 1000 && this.#head * 2 > this.#times.length) {
      this.#times = this.#times.slice(this.#head);
      this.#head = 0;
    }
  }
}
