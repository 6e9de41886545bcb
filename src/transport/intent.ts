// One intent: ids, gate, token, attempts → an answer, or one error. Whatever happens on the wire, it buys at most once.

import type { Operation } from "../../generated/operations.ts";
import type { Outcome, PartnerCenterError } from "../errors.ts";
import {
  type ClientEvent,
  type EventDetail,
  hear,
  type IntentEnd,
  type IntentIds,
  type IntentListener,
  type Listener,
  notify,
} from "../events.ts";
import type { RetryOptions } from "../options.ts";
import type { BodyInit } from "../platform.ts";
import { type Answer, attempt, type Failure } from "./attempt.ts";
import { backoffDelay, parseRetryAfter, retryAfterDelay } from "./backoff.ts";
import { classify, faultOf, type Verdict } from "./classify.ts";
import { withoutEcho } from "./echo.ts";
import { type Gate, GateClosed } from "./gate.ts";
import { requestHeaders } from "./headers.ts";
import { RequestIds } from "./ids.ts";
import type { RetryQuota } from "./quota.ts";
import { failed, noToken, type Progress, refusalOf, refused, tooLarge, unreadable } from "./report.ts";
import type { HeldToken, TokenCache, TokenWait } from "./token.ts";
import { sleep, TIME_IS_UP } from "./wait.ts";

/** What all intents of a client share. */
export interface Engine {
  fetch: typeof globalThis.fetch;
  tokens: TokenCache;
  gate: Gate;
  quota: RetryQuota;
  onEvent: Listener | undefined;
  /** Loads the check of answers, where they are to be checked. */
  check?: ((operation: string, call: Call) => Promise<Check>) | undefined;
}

/** What is wrong with a success, as an error where it is to be one; `tell` passes an event on. */
export type Check = (
  answer: Answer,
  progress: Progress,
  tell: (detail: EventDetail) => void,
) => PartnerCenterError | undefined;

/** What all intents of one call share. */
export interface Call {
  signal: AbortSignal | undefined;
  /** ms an attempt may take. */
  timeout: number;
  /** On the clock of `performance.now()`; Infinity for none. */
  deadlineAt: number;
  retry: Required<RetryOptions> | false;
  /** The caller's, for the ids of the call's intents; see {@link RequestIds}. */
  requestId?: string | undefined;
  idempotencyKey?: string | undefined;
  /** Made by the call's first intent. */
  ids?: RequestIds | undefined;
  correlationId: string;
  headers: Readonly<Record<string, string>>;
}

/** One request that the caller means. */
export interface Intent {
  operation: string;
  row: Operation;
  /** Path parameters by name. */
  path: Readonly<Record<string, unknown>>;
  url: string;
  headers?: Readonly<Record<string, string>> | undefined;
  body?: BodyInit | undefined;
  /** Bytes; for binary answers. */
  maxBytes?: number | undefined;
}

/** A success, and what responseOf tells of it. */
export interface Success {
  answer: Answer;
  requestId: string;
  correlationId: string;
  attempts: number;
  /** Every token sent, and the user's name, to be cut out of what leaves. */
  tokens: readonly string[];
}

/** A failure; `answer` is the one that decided it, if one did. */
export class IntentFailed {
  readonly error: PartnerCenterError;
  readonly answer: Answer | undefined;
  /** Every token sent, and the user's name, to be cut out of the answer. */
  readonly tokens: readonly string[];
  constructor(error: PartnerCenterError, tokens: readonly string[], answer?: Answer) {
    this.error = error;
    this.tokens = tokens;
    this.answer = answer;
  }
}

/** From the most certain to the least: an intent's outcome is the least certain of its attempts'. */
const CERTAINTY: readonly Outcome[] = ["not-sent", "rejected", "unknown"];

/** Throttle and in-progress waits that one intent may make. */
const MOST_WAITS = 20;

let orders = 0;

/** The header that names a person; no error and no event repeats its value. */
const PERSON = "x-ms-customeruser-upn";

/** What its requests are counted by; without a published limit they share the tenant's. */
function scopeOf({ rateLimit }: Operation): string {
  return rateLimit?.scope ?? "tenant";
}

function secretsOf({ headers }: Intent): string[] {
  const person = headers?.[PERSON];
  return person?.includes("@") ? [person] : [];
}

/** Carries out an intent. Rejects with IntentFailed, or with the signal's reason on abort. */
export function send(engine: Engine, intent: Intent, call: Call): Promise<Success> {
  return new Run(engine, intent, call).go();
}

class Run {
  readonly #engine: Engine;
  readonly #intent: Intent;
  readonly #call: Call;
  readonly #order: number = orders++;
  readonly #progress: Progress;
  #hearing: IntentListener | undefined;
  #check: Check | undefined;
  /** Attempts that have met something. */
  #met = 0;
  /** When the last attempt started, on the clock of `performance.now()`. */
  #started = 0;
  #faults = 0;
  #waits = 0;
  #refreshed = false;
  /** The last 429 of its own. */
  #throttled: Answer | undefined;

  constructor(engine: Engine, intent: Intent, call: Call) {
    this.#engine = engine;
    this.#intent = intent;
    this.#call = call;
    this.#progress = {
      operation: intent.operation,
      idempotency: intent.row.idempotency,
      requestId: "",
      correlationId: call.correlationId,
      attempts: 0,
      outcome: "not-sent",
      keyed: call.idempotencyKey !== undefined,
      tokens: secretsOf(intent),
    };
  }

  async go(): Promise<Success> {
    const { signal } = this.#call;
    if (signal?.aborted) throw signal.reason;
    await this.#nextId();
    const { onEvent, check } = this.#engine;
    if (check) this.#check = await check(this.#intent.operation, this.#call);
    return onEvent ? this.#goHeard(onEvent) : this.#carryOut();
  }

  async #carryOut(): Promise<Success> {
    let held = await this.#token();
    for (;;) {
      const gate = this.#gate();
      if (gate) held = await this.#turn(gate);
      this.#started = performance.now();
      const met = await this.#attempt(held);
      const verdict = this.#classify(met);
      this.#note(met, verdict);
      if (verdict.next === "done" && "status" in met) return this.#done(met);
      if (verdict.next === "refresh" && !this.#refreshed) {
        this.#refreshed = true;
        held = await this.#token(held);
      } else await this.#prepareNext(met, verdict);
    }
  }

  /** Carries it out and tells the listener how it starts and ends. */
  async #goHeard(listener: Listener): Promise<Success> {
    const started = performance.now();
    const { signal } = this.#call;
    this.#hearing = hear(listener, { ...this.#ids(), url: this.#intent.url.replace(/\?.*/s, "") });
    const end = (how: Pick<IntentEnd, "outcome" | "status" | "error" | "aborted">): void => {
      const { attempts } = this.#progress;
      const all = { ...this.#ids(), attempts, durationMs: performance.now() - started, ...how };
      notify((it: IntentEnd) => this.#hearing?.end?.(it), all);
    };
    try {
      const success = await this.#carryOut();
      end({ outcome: "done", status: success.answer.status, aborted: false });
      return success;
    } catch (failure) {
      if (failure instanceof IntentFailed) {
        const { error, answer } = failure;
        end({ outcome: error.outcome, ...(answer ? { status: answer.status } : {}), error, aborted: false });
      } else {
        // Aborted between a request and its answer, it may have been carried out.
        const { attempts, outcome } = this.#progress;
        const cut = attempts > this.#met;
        if (cut) this.#tell("unknown", {});
        end({ outcome: cut ? "unknown" : outcome, aborted: signal?.aborted === true });
      }
      throw failure;
    }
  }

  #done(answer: Answer): Success {
    this.#engine.quota.give();
    const invalid = this.#check?.(answer, this.#progress, (detail) => this.#emit(detail));
    if (invalid) this.#fail(invalid, answer);
    const { requestId, correlationId, attempts, tokens } = this.#progress;
    return { answer, requestId, correlationId, attempts, tokens };
  }

  async #nextId(): Promise<void> {
    const call = this.#call;
    call.ids ??= new RequestIds(call);
    const id = call.ids.next(this.#intent.operation, this.#intent.path);
    this.#progress.requestId = typeof id === "string" ? id : await id;
  }

  /** The cached token, or a promise of one. */
  #token(refused?: HeldToken): HeldToken | Promise<HeldToken> {
    const { signal } = this.#call;
    const wait: TokenWait = {
      left: this.#left(),
      signal,
      onFetch: (reason, durationMs) => this.#emit({ type: "token", reason, durationMs }),
    };
    const { tokens } = this.#engine;
    const token = refused ? tokens.renew(refused, wait) : tokens.get(wait);
    if (!(token instanceof Promise)) return token;
    return token.catch((error: unknown) => {
      if (signal?.aborted) throw signal.reason;
      this.#fail(noToken(this.#progress, error));
    });
  }

  /** Waits for this call's turn. The wait may have been long: the cache knows whether the token still is good. */
  async #turn(gate: Promise<void>): Promise<HeldToken> {
    await gate;
    try {
      return await this.#token();
    } catch (error) {
      this.#engine.gate.leave(scopeOf(this.#intent.row), false);
      throw error;
    }
  }

  /** Passes the gate; undefined if that is open. */
  #gate(): Promise<void> | undefined {
    const { signal, retry } = this.#call;
    const scope = scopeOf(this.#intent.row);
    const left = this.#left();
    const onWait = (waitMs: number): void => {
      if (waitMs > 0) this.#emit({ type: "throttle", scope, waitMs });
    };
    if (left <= 0) this.#fail(failed(this.#progress, undefined, "the deadline passed"));
    const order = this.#order;
    const wait = this.#engine.gate.enter({ scope, order, left, patience: retry ? left : 0, signal, onWait });
    return wait?.catch((error: unknown) => {
      if (signal?.aborted) throw signal.reason;
      if (error instanceof GateClosed) {
        const note = " The rate limit leaves no room for it before its deadline.";
        this.#fail(refused(this.#progress, error.refusal, note), this.#throttled);
      }
      if (error === TIME_IS_UP)
        this.#fail(failed(this.#progress, undefined, "the deadline passed while it waited for its turn"));
      this.#fail(failed(this.#progress, error, undefined, "the rate limiter failed"));
    });
  }

  async #attempt({ token }: HeldToken): Promise<Answer | Failure> {
    const { fetch, gate } = this.#engine;
    const { row, url, body, maxBytes } = this.#intent;
    const { signal, timeout, correlationId, headers } = this.#call;
    const progress = this.#progress;
    if (!progress.tokens.includes(token)) progress.tokens.push(token);
    const binary = row.response === "binary";
    const identity = { token, requestId: progress.requestId, correlationId };
    const wire = {
      url,
      method: row.method,
      body,
      headers: requestHeaders(identity, binary, headers, this.#intent.headers),
    };
    let throttled = false;
    try {
      if (signal?.aborted) throw signal.reason;
      progress.attempts++;
      const met = await attempt(wire, { fetch, timeout: Math.min(timeout, this.#left()), signal, binary, maxBytes });
      throttled = "status" in met && met.status === 429;
      return withoutEcho(met, token);
    } finally {
      gate.leave(scopeOf(row), throttled);
    }
  }

  #classify(met: Answer | Failure): Verdict {
    const { row } = this.#intent;
    if ("error" in met) return classify(met, row);
    if (met.tooLarge) return { next: "throw", outcome: "rejected" };
    const { status, json, blob } = met;
    const promised =
      row.response === "binary"
        ? blob !== undefined
        : typeof json === "object" && json !== null && !Array.isArray(json);
    return classify({ status, promised, fault: faultOf(json) }, row);
  }

  /** Adds what an attempt met to what is known, and tells the listener. */
  #note(met: Answer | Failure, { outcome }: Verdict): void {
    const progress = this.#progress;
    this.#met = progress.attempts;
    if (outcome !== "done" && CERTAINTY.indexOf(outcome) > CERTAINTY.indexOf(progress.outcome))
      progress.outcome = outcome;
    if (!this.#hearing) return;
    const status = "status" in met ? { status: met.status } : {};
    this.#tell(outcome, { ...status, ...(outcome === "done" ? {} : { error: this.#errorFor(met) }) });
  }

  /** Tells the listener of the last attempt. */
  #tell(outcome: "done" | Outcome, met: { status?: number; error?: PartnerCenterError }): void {
    const durationMs = performance.now() - this.#started;
    this.#emit({ type: "attempt", attempt: this.#progress.attempts, durationMs, outcome, ...met });
  }

  /** Waits until the next attempt may leave, or throws if there is to be none. */
  async #prepareNext(met: Answer | Failure, { next, newId }: Verdict): Promise<void> {
    const { retry, signal } = this.#call;
    const retryAfter = "status" in met ? parseRetryAfter(met.headers.get("retry-after"), Date.now()) : undefined;
    const { baseDelay, maxDelay } = retry || { baseDelay: 500, maxDelay: 30_000 };
    const spent = next === "wait" ? this.#waits++ : this.#faults++;
    const delay = retryAfter === undefined ? backoffDelay(spent, baseDelay, maxDelay) : retryAfterDelay(retryAfter);
    const throttled = "status" in met && met.status === 429;
    if (throttled) {
      this.#throttled = met;
      this.#engine.gate.close(scopeOf(this.#intent.row), delay, refusalOf(met, this.#progress.tokens));
    }
    const given =
      !retry || (next === "wait" ? spent >= MOST_WAITS : next !== "retry" || spent + 1 >= retry.maxAttempts);
    if (given || delay > this.#left() || (next === "retry" && !this.#engine.quota.take()))
      this.#fail(this.#errorFor(met), "status" in met ? met : undefined);
    // A throttled call waits at the gate, with all others.
    if (throttled) return;
    if (newId) await this.#nextId();
    this.#emit({ type: "retry", attempt: this.#progress.attempts + 1, delayMs: delay });
    await sleep(delay, signal);
  }

  #fail(error: PartnerCenterError, answer?: Answer): never {
    throw new IntentFailed(error, this.#progress.tokens, answer);
  }

  #errorFor(met: Answer | Failure): PartnerCenterError {
    const progress = this.#progress;
    if ("error" in met) {
      if (!met.timedOut) return failed(progress, met.error);
      return failed(
        progress,
        undefined,
        this.#left() <= 0 ? "the deadline passed" : `no answer within ${this.#call.timeout} ms`,
      );
    }
    if (met.tooLarge) return tooLarge(progress, this.#intent.maxBytes);
    return met.status >= 200 && met.status < 300
      ? unreadable(progress, met)
      : refused(progress, refusalOf(met, progress.tokens));
  }

  #left(): number {
    return this.#call.deadlineAt - performance.now();
  }

  #emit(detail: EventDetail): void {
    if (!this.#hearing) return;
    notify((it: ClientEvent) => this.#hearing?.event?.(it), { ...this.#ids(), ...detail });
  }

  #ids(): IntentIds {
    const { operation, requestId, correlationId } = this.#progress;
    return { operation, requestId, correlationId };
  }
}
