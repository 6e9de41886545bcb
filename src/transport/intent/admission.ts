// How a request of an intent gets to leave: with a token that is good, when it is its turn.
import type { PartnerCenterError } from "../../errors.ts";
import { refusalOf } from "../answers/refusal.ts";
import { credentialError, deadlineError, gateError, limiterError } from "../answers/report.ts";
import type { Answer } from "../attempt.ts";
import { GateClosed, LimiterTooLate } from "../limits/gate.ts";
import type { HeldToken, TokenWait } from "../token.ts";
import { TIME_IS_UP } from "../wait.ts";
import type { IntentCall } from "./call-state.ts";
import type { IntentEvents } from "./intent-events.ts";
import { type Engine, type Intent, IntentFailed } from "./intent-types.ts";
import type { Progress } from "./progress.ts";

export class Admission {
  readonly #engine: Engine;
  readonly #intent: Intent;
  readonly #call: IntentCall;
  readonly #progress: Progress;
  readonly #events: IntentEvents;
  /** Its place among all intents of the client. */
  readonly #place: number;
  /** Whose tenant it is about, if anybody's. */
  readonly #customer: string | undefined;
  /** The last 429 of its own. */
  #throttled: Answer | undefined;

  constructor(engine: Engine, intent: Intent, call: IntentCall, progress: Progress, events: IntentEvents) {
    this.#engine = engine;
    this.#intent = intent;
    this.#call = call;
    this.#progress = progress;
    this.#events = events;
    this.#place = engine.gate.nextPlace();
    this.#customer = progress.resources.customerId?.toLowerCase();
  }

  /** The cached token, or a promise of one; other than `refused`, if that is given. */
  token(refused?: HeldToken): HeldToken | Promise<HeldToken> {
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

  /** Waits for its turn, and for a token that still is good then; undefined if the gate is open. */
  turn(): Promise<HeldToken> | undefined {
    const turn = this.#pass();
    return turn && this.#tokenAfter(turn);
  }

  /** The request has ended, or was not sent after all. */
  leave(throttled: boolean): void {
    this.#engine.gate.leave(this.#intent.scope, throttled, this.#place);
  }

  /** A 429 was answered. */
  close(answer: Answer, ms: number): void {
    this.#throttled = answer;
    this.#engine.gate.close(this.#intent.scope, ms, refusalOf(answer, this.#progress), this.#customer);
  }

  /** Passes the gate. */
  #pass(): Promise<void> | undefined {
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
      if (error === TIME_IS_UP || error instanceof LimiterTooLate) {
        const why = error instanceof LimiterTooLate ? error.reason : undefined;
        this.#fail(deadlineError(this.#progress, "the deadline passed while it waited for its turn", why));
      }
      this.#fail(limiterError(this.#progress, error));
    });
  }

  /** The wait for the turn may have been long: the cache knows whether the token still is good. */
  async #tokenAfter(turn: Promise<void>): Promise<HeldToken> {
    await turn;
    try {
      return await this.token();
    } catch (error) {
      this.leave(false);
      throw error;
    }
  }

  #fail(error: PartnerCenterError, answer?: Answer): never {
    throw new IntentFailed(error, this.#progress, answer);
  }
}
