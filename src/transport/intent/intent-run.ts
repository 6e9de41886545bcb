// The attempts of one intent: admission, attempt, verdict, and again until it is settled.
import type { PartnerCenterError } from "../../errors.ts";
import type { EventDetail } from "../../events.ts";
import { classify, type Verdict } from "../answers/classify.ts";
import { withoutEcho } from "../answers/echo.ts";
import { acceptFor, faultIn, isDescribed, isPromised } from "../answers/promised.ts";
import { attemptError } from "../answers/report.ts";
import { type Answer, type AttemptResult, attempt } from "../attempt.ts";
import { HEADER, requestHeaders } from "../headers.ts";
import type { HeldToken } from "../token.ts";
import { sleep } from "../wait.ts";
import { Admission } from "./admission.ts";
import { parseRetryAfter } from "./backoff.ts";
import { NOTHING_SPENT, nextAttempt, type Spent } from "./bounds.ts";
import type { IntentCall } from "./call-state.ts";
import type { IntentEvents } from "./intent-events.ts";
import { type Engine, type Intent, IntentFailed, type Success } from "./intent-types.ts";
import type { Progress } from "./progress.ts";

function statusOf(found: AttemptResult): { status?: number } {
  return "status" in found ? { status: found.status } : {};
}

export class IntentRun {
  readonly #engine: Engine;
  readonly #intent: Intent;
  readonly #call: IntentCall;
  readonly #progress: Progress;
  readonly #events: IntentEvents;
  readonly #admission: Admission;
  #spent: Spent = NOTHING_SPENT;

  constructor(engine: Engine, intent: Intent, call: IntentCall, progress: Progress, events: IntentEvents) {
    this.#engine = engine;
    this.#intent = intent;
    this.#call = call;
    this.#progress = progress;
    this.#events = events;
    this.#admission = new Admission(engine, intent, call, progress, events);
  }

  async go(): Promise<Success> {
    let token = await this.#admission.token();
    for (;;) {
      const turn = this.#admission.turn();
      if (turn) token = await turn;
      const found = await this.#attempt(token);
      const verdict = this.#judge(found);
      if (verdict.next === "done" && "status" in found) return this.#done(found);
      const renew = await this.#prepareNext(found, verdict);
      if (renew) token = await this.#admission.token(token);
    }
  }

  async #attempt({ token }: HeldToken): Promise<AttemptResult> {
    const { fetch } = this.#engine;
    const { url, method, body, maxBytes, response } = this.#intent;
    const { signal, timeout, correlationId, headers } = this.#call;
    const progress = this.#progress;
    progress.keepSecret(token);
    const identity = { token, requestId: progress.requestId, correlationId };
    const wire = {
      url,
      method,
      body,
      headers: requestHeaders(identity, acceptFor(response), headers, this.#intent.headers),
    };
    let throttled = false;
    try {
      if (signal?.aborted) throw signal.reason;
      progress.attempts++;
      this.#events.attemptLeaves();
      const found = await attempt(wire, {
        fetch,
        timeout: Math.min(timeout, this.#call.left),
        signal,
        response,
        maxBytes,
      });
      throttled = "status" in found && found.status === 429;
      return withoutEcho(found, token);
    } finally {
      this.#admission.leave(throttled);
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
    const promised = isPromised(found, response);
    return classify({ status: found.status, promised, fault: faultIn(found) }, this.#intent);
  }

  #done(answer: Answer): Success {
    this.#engine.quota.give();
    const tell = (detail: EventDetail): boolean => {
      this.#events.tell(detail);
      return this.#events.heard;
    };
    const { check } = this.#engine;
    const invalid = isDescribed(answer, this.#intent.response) && check?.(answer, this.#progress, tell);
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
    if (throttled) this.#admission.close(answer, step.delay);
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
    throw new IntentFailed(error, this.#progress, answer);
  }
}
