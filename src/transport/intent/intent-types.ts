// What an intent is, what it shares with others, and what it comes to.
import type { Operation } from "../../../generated/operations.ts";
import type { PartnerCenterError } from "../../errors.ts";
import type { EventDetail, Listener } from "../../events.ts";
import type { BodyInit } from "../../platform.ts";
import type { Answer, Promised } from "../attempt.ts";
import type { Gate } from "../limits/gate.ts";
import type { RetryQuota } from "../limits/quota.ts";
import type { TokenCache } from "../token.ts";
import type { Progress } from "./progress.ts";

/** What all intents of a client share. */
export interface Engine {
  fetch: typeof globalThis.fetch;
  tokens: TokenCache;
  gate: Gate;
  quota: RetryQuota;
  onEvent: Listener | undefined;
  check: AnswerCheck | undefined;
}

/**
 * Looks at a success. What it returns is thrown in its place; `tell` passes an event on, and says whether anybody listens.
 * `checkAnswers` of `partner-center-commerce/validation` makes one.
 */
export type AnswerCheck = (
  answer: Pick<Answer, "status" | "json" | "text">,
  progress: Progress,
  tell: (detail: EventDetail) => boolean,
) => PartnerCenterError | undefined;

/** One request that the caller means. */
export interface Intent extends Pick<Operation, "idempotency"> {
  method: string;
  response: Promised;
  /** Whether bodies hold names, addresses or the like of people. */
  personalData?: true | undefined;
  /** What to do where nobody knows whether it was carried out, if that is not to repeat it. */
  unknownAdvice?: string | undefined;
  /** The operation's id. */
  operation: string;
  /** What its rate limit is counted by. */
  scope: string;
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
  secrets: readonly string[];
}

/** A failure; `answer` is the one that decided it, if one did. */
export class IntentFailed {
  readonly error: PartnerCenterError;
  readonly answer: Answer | undefined;
  /** Every token sent, and the user's name, to be cut out of the answer. */
  readonly secrets: readonly string[];
  constructor(error: PartnerCenterError, { secrets }: Progress, answer?: Answer) {
    this.error = error;
    this.secrets = secrets;
    this.answer = answer;
  }
}
