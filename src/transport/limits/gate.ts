// Where calls wait for their turn: a 429 closes the gate of its scope, and they leave in order, paced, when it opens.
import type { Refusal } from "../../errors.ts";
import { TIME_IS_UP, timer, within } from "../wait.ts";
import { Closings } from "./closings.ts";
import { Pacer, type RateLimitOptions } from "./pacer.ts";

export type { RateLimitOptions } from "./pacer.ts";

/** A limiter of your own, e.g. one that several processes share. */
export interface RateLimiter {
  /** Resolves when a call of `scope` may leave. */
  acquire(scope: string, signal?: AbortSignal): Promise<void>;
  /** Closes the scope for `ms`, after a 429. */
  penalize(scope: string, ms: number): void | Promise<void>;
}

/** Thrown to a call that can't wait until the gate opens: the 429 that closed it. */
export class GateClosed {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    this.refusal = refusal;
  }
}

/** Thrown to a call whose time ran out while a limiter of one's own held it up: what the limiter said to that. */
export class LimiterTooLate {
  readonly reason: Error;
  constructor(reason: Error) {
    this.reason = reason;
  }
}

/** A call that asks to leave. */
export interface Ticket {
  scope: string;
  /** Of {@link Gate.nextPlace}. */
  place: number;
  /** Whose tenant it is about, if anybody's. */
  customer?: string | undefined;
  /** ms it may wait in all. */
  left: number;
  /** ms it may wait at a closed gate: what is left, or 0. */
  patience: number;
  signal?: AbortSignal | undefined;
  /** Told, before the wait, how long it will be at least, ms. */
  onWait: (ms: number) => void;
}

interface Waiter {
  place: number;
  customer: string | undefined;
  /** The latest opening that it can wait for. */
  until: number;
  go: () => void;
  fail: (closed: GateClosed) => void;
}

interface Scope {
  openAt: number;
  closedBy?: Refusal;
  /** Customers who are closed while the others go on. */
  closings: Closings;
  pacer: Pacer | undefined;
  queue: Waiter[];
  cancel: () => void;
}

export class Gate {
  readonly #scopes = new Map<string, Scope>();
  readonly #limiter: RateLimiter | undefined;
  readonly #pace: RateLimitOptions | undefined;
  #places = 0;

  constructor(rateLimit: RateLimitOptions | RateLimiter | false) {
    if (rateLimit === false) return;
    if ("acquire" in rateLimit) this.#limiter = rateLimit;
    else this.#pace = rateLimit;
  }

  /** A place among all intents of the client: whoever comes back from a 429 keeps it. */
  nextPlace(): number {
    return this.#places++;
  }

  /**
   * Resolves when the call may leave; undefined means at once. Rejects with GateClosed, LimiterTooLate, TIME_IS_UP or the
   * abort's reason.
   */
  enter(ticket: Ticket): Promise<void> | undefined {
    const scope = this.#scope(ticket.scope);
    const now = performance.now();
    const at = departure(scope, now, ticket.customer);
    let turn: Promise<void> | undefined;
    if (at <= now && !scope.queue.some((waiter) => mayLeave(scope, now, waiter))) admit(scope, now, ticket);
    else turn = this.#queue(scope, ticket, now, at);
    const limiter = this.#limiter;
    if (!limiter) return turn;
    return (turn ?? Promise.resolve()).then(() => {
      // A signal of its own: the limiter is told to stop at the deadline as well.
      const controller = new AbortController();
      const acquired = Promise.resolve(limiter.acquire(ticket.scope, controller.signal));
      const left = ticket.left - (performance.now() - now);
      const acquiring = within(acquired, left, ticket.signal, (reason) => controller.abort(reason));
      return acquiring.catch(async (reason: unknown) => {
        throw reason === TIME_IS_UP ? await reasonOf(acquired) : reason;
      });
    });
  }

  /** The call is back. After a 429 nobody leaves in its place: the gate is about to close. */
  leave(name: string, throttled: boolean, place?: number): void {
    const scope = this.#scope(name);
    scope.pacer?.release(throttled);
    if (place !== undefined) scope.closings.back(place, throttled);
    if (scope.queue.length > 0 && !throttled) pump(scope);
  }

  /**
   * A 429 came. Some limits count by customer: where others are being called as well, only its customer stays in for `ms` at
   * first, until one of the others is refused too. Then nobody of the scope leaves for `ms`.
   */
  close(name: string, ms: number, refusal: Refusal, customer?: string): void {
    const scope = this.#scope(name);
    const now = performance.now();
    if (customer !== undefined && scope.openAt <= now && scope.closings.closeOnly(customer, now, ms, refusal)) {
      const late = scope.queue.filter((waiter) => waiter.customer === customer && waiter.until < now + ms);
      for (const waiter of late) waiter.fail(new GateClosed(refusal));
      if (scope.queue.length > 0) pump(scope);
      return;
    }
    scope.closings.endTrial();
    scope.pacer?.punish(scope.openAt <= now);
    if (now + ms > scope.openAt) {
      scope.openAt = now + ms;
      scope.closedBy = refusal;
    }
    for (const waiter of scope.queue.filter(({ until }) => until < scope.openAt)) waiter.fail(new GateClosed(refusal));
    if (scope.queue.length > 0) pump(scope);
    // A limiter that fails here breaks no purchase: this gate is closed anyway.
    void (async () => this.#limiter?.penalize(name, ms))().catch(() => {});
  }

  #queue(scope: Scope, ticket: Ticket, now: number, at: number): Promise<void> | undefined {
    const { place, customer, left, patience, signal } = ticket;
    if (scope.closedBy && scope.openAt > now + patience) return Promise.reject(new GateClosed(scope.closedBy));
    const closing = scope.closings.of(customer, now);
    if (closing && closing.openAt > now + patience) return Promise.reject(new GateClosed(closing.refusal));
    ticket.onWait(Math.max(0, Math.ceil(at - now)));
    let waiter: Waiter | undefined;
    let admitted = false;
    const drop = (): void => {
      // Admitted and aborted in the same turn: it will not leave after all.
      if (admitted) {
        scope.pacer?.release();
        scope.closings.unused(place);
      }
      const index = waiter ? scope.queue.indexOf(waiter) : -1;
      if (index >= 0) scope.queue.splice(index, 1);
      if (scope.queue.length === 0) scope.cancel();
    };
    const turn = new Promise<void>((resolve, reject) => {
      const go = (): void => {
        admitted = true;
        resolve();
      };
      const fail = (closed: GateClosed): void => {
        drop();
        reject(closed);
      };
      waiter = { place, customer, until: now + patience, go, fail };
      const after = scope.queue.findLastIndex((other) => other.place < place);
      scope.queue.splice(after + 1, 0, waiter);
    });
    pump(scope);
    return within(turn, left, signal, drop).catch((reason: unknown) => {
      // A 429 held it up, even if it was let go too slowly in the end.
      const closed = reason === TIME_IS_UP && (closing?.refusal ?? (scope.openAt >= now && scope.closedBy));
      throw closed ? new GateClosed(closed) : reason;
    });
  }

  #scope(name: string): Scope {
    let scope = this.#scopes.get(name);
    if (!scope) {
      const pacer = this.#pace && new Pacer(this.#pace);
      scope = { openAt: Number.NEGATIVE_INFINITY, closings: new Closings(), pacer, queue: [], cancel: () => {} };
      this.#scopes.set(name, scope);
    }
    return scope;
  }
}

/** What a limiter that was told to stop has said at once, unless that is only that it was told to. */
async function reasonOf(acquired: Promise<void>): Promise<LimiterTooLate | typeof TIME_IS_UP> {
  const said = await Promise.race([acquired, undefined]).catch((error: unknown) => error);
  return said instanceof Error && said.name !== "AbortError" ? new LimiterTooLate(said) : TIME_IS_UP;
}

/** The earliest time at which a call of the customer may leave, as far as is known. Infinity while another call is on trial. */
function departure(scope: Scope, now: number, customer: string | undefined): number {
  return Math.max(scope.openAt, scope.closings.opensAt(customer, now), scope.pacer?.departure(now) ?? now);
}

function mayLeave(scope: Scope, now: number, { customer }: Waiter): boolean {
  return scope.closings.opensAt(customer, now) <= now;
}

function admit(scope: Scope, now: number, { place, customer }: Pick<Ticket, "place" | "customer">): void {
  scope.pacer?.admit(now, scope.openAt);
  scope.closings.leaves(place, customer, now);
}

/** When the first of those who wait may leave. */
function earliest(scope: Scope, now: number): number {
  const paced = Math.max(scope.openAt, scope.pacer?.departure(now) ?? now);
  if (!scope.closings.any(now)) return paced;
  const opens = scope.queue.map(({ customer }) => scope.closings.opensAt(customer, now));
  return Math.max(
    paced,
    opens.reduce((first, at) => Math.min(first, at), Number.POSITIVE_INFINITY),
  );
}

/** Lets go whoever may go, and comes back when the next may. */
function pump(scope: Scope): void {
  scope.cancel();
  for (;;) {
    if (scope.queue.length === 0) {
      scope.pacer?.drained();
      return;
    }
    const now = performance.now();
    const index = Math.max(
      0,
      scope.queue.findIndex((waiter) => mayLeave(scope, now, waiter)),
    );
    const next = scope.queue[index];
    if (!next) return;
    const at = earliest(scope, now);
    if (at > now) {
      scope.cancel = timer(at - now, () => pump(scope));
      return;
    }
    scope.queue.splice(index, 1);
    admit(scope, now, next);
    next.go();
  }
}
