// The attempts of one intent: token, gate, attempt, verdict, and again until it is settled.
import type { PartnerCenterError } from "../errors.ts";
import type { EventDetail } from "../events.ts";
import { type Answer, type AttemptResult, attempt } from "./attempt.ts";
import { parseRetryAfter } from "./backoff.ts";
import { NOTHING_SPENT, nextAttempt, type Spent } from "./bounds.ts";
import type { IntentCall } from "./call-state.ts";
import { classify, faultOf, type Verdict } from "./classify.ts";
import { withoutEcho } from "./echo.ts";
import { GateClosed } from "./gate.ts";
import { HEADER, requestHeaders } from "./headers.ts";
import type { IntentEvents } from "./intent-events.ts";
import { type Engine, type Intent, IntentFailed, type Success } from "./intent-types.ts";
import type { Progress } from "./progress.ts";
import { attemptError, credentialError, deadlineError, gateError, limiterError, refusalOf } from "./report.ts";
import { resourceIdsOf } from "./resource-ids.ts";
import type { HeldToken, TokenWait } from "./token.ts";
import { sleep, TIME_IS_UP } from "./wait.ts";

function statusOf(found: AttemptResult): { status?: number } {
  return "status" in found ? { status: found.status } : {};
}

export class IntentRun {
  readonly #engine: Engine;
  readonly #intent: Intent;
  readonly #call: IntentCall;
  readonly #progress: Progress;
  readonly #events: IntentEvents;
  /** Its place among all intents of the client. */
  readonly #place: number;
  /** Whose tenant it is about, if anybody's. */
  readonly #customer: string | undefined;
  #spent: Spent = NOTHING_SPENT;
  /** The last 429 of its own. */
  #throttled: Answer | undefined;

  constructor(engine: Engine, intent: Intent, call: IntentCall, progress: Progress, events: IntentEvents) {
    this.#engine = engine;
    this.#intent = intent;
    this.#call = call;
    this.#progress = progress;
    this.#events = events;
    this.#place = engine.gate.nextPlace();
    this.#customer = resourceIdsOf(intent.url).customerId?.toLowerCase();
  }

  async go(): Promise<Success> {
    let token = await this.#token();
    for (;;) {
      const turn = this.#turn();
      if (turn) token = await this.#tokenAfter(turn);
      const found = await this.#attempt(token);
      const verdict = this.#judge(found);
      if (verdict.next === "done" && "status" in found) return this.#done(found);
      const renew = await this.#prepareNext(found, verdict);
      if (renew) token = await this.#token(token);
    }
  }

  /** The cached token, or a promise of one; other than `refused`, if that is given. */
  #token(refused?: HeldToken): HeldToken | Promise<HeldToken> {
    const { signal, left } = this.#call;
    const wait: TokenWait = {
      left,
      signal,
      onFetch: (reason, durationMs) => this.#events.tell({ type: "token", reason, durationMs }),
    };
    const { tokens } = this.#engine;
    const token = refused ? tokens.renew(refused, wait) : tokens.get(wait);
    if (!(token instanceof Promise)) return token;
    return token.catch((error: unknown) => {
      if (signal?.aborted) throw signal.reason;
      this.#fail(credentialError(this.#progress, error));
    });
  }

  /** Passes the gate; undefined if that is open. */
  #turn(): Promise<void> | undefined {
    const { signal, retry, left } = this.#call;
    const { scope } = this.#intent;
    if (left <= 0) this.#fail(deadlineError(this.#progress, "the deadline passed"));
    const onWait = (waitMs: number): void => {
      if (waitMs > 0) this.#events.tell({ type: "throttle", scope, waitMs });
    };
    const patience = retry ? left : 0;
    const turn = this.#engine.gate.enter({
      scope,
      place: this.#place,
      customer: this.#customer,
      left,
      patience,
      signal,
      onWait,
    });
    return turn?.catch((error: unknown) => {
      if (signal?.aborted) throw signal.reason;
      if (error instanceof GateClosed) this.#fail(gateError(this.#progress, error.refusal), this.#throttled);
      if (error === TIME_IS_UP)
        this.#fail(deadlineError(this.#progress, "the deadline passed while it waited for its turn"));
      this.#fail(limiterError(this.#progress, error));
    });
  }

  /** The wait for the turn may have been long: the cache knows whether the token still is good. */
  async #tokenAfter(turn: Promise<void>): Promise<HeldToken> {
    await turn;
    try {
      return await this.#token();
    } catch (error) {
      this.#engine.gate.leave(this.#intent.scope, false, this.#place);
      throw error;
    }
  }

  async #attempt({ token }: HeldToken): Promise<AttemptResult> {
    const { fetch, gate } = this.#engine;
    const { url, method, body, maxBytes, scope, response } = this.#intent;
    const { signal, timeout, correlationId, headers } = this.#call;
    const progress = this.#progress;
    progress.keepSecret(token);
    const binary = response === "binary";
    const identity = { token, requestId: progress.requestId, correlationId };
    const wire = { url, method, body, headers: requestHeaders(identity, binary, headers, this.#intent.headers) };
    let throttled = false;
    try {
      if (signal?.aborted) throw signal.reason;
      progress.attempts++;
      this.#events.attemptLeaves();
      const found = await attempt(wire, {
        fetch,
        timeout: Math.min(timeout, this.#call.left),
        signal,
        binary,
        maxBytes,
      });
      throttled = "status" in found && found.status === 429;
      return withoutEcho(found, token);
    } finally {
      gate.leave(scope, throttled, this.#place);
    }
  }

  /** What the attempt meant; adds it to what is known, and tells the listener. */
  #judge(found: AttemptResult): Verdict {
    const verdict = this.#classify(found);
    const { outcome } = verdict;
    if (outcome !== "done") this.#progress.note(outcome);
    if (this.#events.heard) {
      const error = outcome === "done" ? {} : { error: this.#errorFor(found) };
      this.#events.attemptEnds(outcome, { ...statusOf(found), ...error });
    }
    return verdict;
  }

  #classify(found: AttemptResult): Verdict {
    const { response } = this.#intent;
    if ("error" in found) return classify(found, this.#intent);
    if (found.tooLarge) return { next: "throw", outcome: "rejected" };
    const { status, json, blob } = found;
    const promised =
      response === "binary" ? blob !== undefined : typeof json === "object" && json !== null && !Array.isArray(json);
    return classify({ status, promised, fault: faultOf(json) }, this.#intent);
  }

  #done(answer: Answer): Success {
    this.#engine.quota.give();
    const tell = (detail: EventDetail): boolean => {
      this.#events.tell(detail);
      return this.#events.heard;
    };
    const invalid = this.#engine.check?.(answer, this.#progress, tell);
    if (invalid) this.#fail(invalid, answer);
    const { requestId, correlationId, attempts, secrets } = this.#progress;
    return { answer, requestId, correlationId, attempts, secrets };
  }

  /** Waits until the next attempt may leave, or throws if there is to be none. Resolves to whether it takes another token. */
  async #prepareNext(found: AttemptResult, verdict: Verdict): Promise<boolean> {
    const { retry, signal, left, ids } = this.#call;
    const answer = "status" in found ? found : undefined;
    const retryAfter = parseRetryAfter(answer?.headers.get(HEADER.retryAfter), Date.now());
    const step = nextAttempt(verdict, this.#spent, retry, { left, retryAfter });
    this.#spent = step.spent;
    if (step.do === "refresh") return true;
    const throttled = answer?.status === 429;
    if (throttled) {
      this.#throttled = answer;
      const refusal = refusalOf(answer, this.#progress.secrets);
      this.#engine.gate.close(this.#intent.scope, step.delay, refusal, this.#customer);
    }
    if (step.do === "give-up" || (step.do === "retry" && !this.#engine.quota.take()))
      this.#fail(this.#errorFor(found), answer);
    // A throttled call waits at the gate, with all others.
    if (throttled) return false;
    const { operation, path, idempotency } = this.#intent;
    if (verdict.newId) this.#progress.requestId = await ids.next(operation, path, idempotency);
    this.#events.tell({ type: "retry", attempt: this.#progress.attempts + 1, delayMs: step.delay });
    await sleep(step.delay, signal);
    return false;
  }

  #errorFor(found: AttemptResult): PartnerCenterError {
    const { timeout, left } = this.#call;
    return attemptError(this.#progress, found, { timeout, left, maxBytes: this.#intent.maxBytes });
  }

  #fail(error: PartnerCenterError, answer?: Answer): never {
    throw new IntentFailed(error, this.#progress.secrets, answer);
  }
}
