// From what happened to the one error a caller gets: its class, its outcome, and what to do next.
import {
  type ApiError,
  apiError,
  ConnectionError,
  CredentialError,
  type ErrorContext,
  PartnerCenterError,
  type Refusal,
  ResponseParseError,
  TimeoutError,
} from "../../errors.ts";
import type { Answer, AttemptResult } from "../attempt.ts";
import type { Progress } from "../intent/progress.ts";
import { TIME_IS_UP } from "../wait.ts";
import { challengeOf } from "./challenge.ts";
import { codeAdvice } from "./code-advice.ts";
import { faultInstead, wordsOf } from "./faults.ts";
import { redactBody, redactText, STORED, safeCause, scrub } from "./redact.ts";
import { refusalOf } from "./refusal.ts";
import { identitySays } from "./sign-in.ts";

/** Characters of a cause that a message repeats: what Microsoft Entra says, and the advice after it. */
const LONGEST_CAUSE = 1000;
/** Characters of the service's text that a message repeats. */
const LONGEST_TEXT = 300;

/** How to find out what became of an intent that may have been carried out. */
function advice(progress: Progress): string {
  const { outcome, operation, idempotency, keyed, requestId, purchase, unknownAdvice } = progress;
  if (purchase?.done)
    return ` The checkout came before that and was carried out (see result): go on with purchase("${purchase.cartId}").`;
  if (outcome !== "unknown") return "";
  if (unknownAdvice !== undefined) return ` It may have been carried out: ${unknownAdvice}.`;
  if (idempotency === "safe") return " It only reads: call it again.";
  // Not by the request id: in days to come the service would repeat under it what it answered first.
  if (purchase?.name && purchase.cartId !== undefined)
    return ` It may have been carried out: to find out, go on with ${purchase.name}("${purchase.cartId}"), which buys nothing twice.`;
  const how = keyed ? "the same idempotencyKey" : `requestId "${requestId}"`;
  const safely = idempotency === "natural" ? "; doing it twice is doing it once" : "";
  return ` It may have been carried out: to find out, repeat ${operation} with ${how}${safely}.`;
}

function context({ ids, attempts, outcome, purchase }: Progress, cause?: unknown): ErrorContext {
  const known = { ...ids, attempts, outcome: purchase?.done ? ("done" as const) : outcome, cause };
  const { cartId, result } = purchase ?? {};
  return { ...known, ...(cartId !== undefined && { cartId }), ...(result && { result }) };
}

function say(progress: Progress, what: string): string {
  const { attempts, requestId } = progress;
  const tries = attempts > 1 ? ` after ${attempts} attempts` : "";
  const caller = progress.purchase?.name ? `${progress.purchase.name}: ` : "";
  return `${caller}${progress.operation}: ${what}${tries} (MS-RequestId ${requestId}).${advice(progress)}`;
}

/** The error for an answer that is no success. */
export function refusalError(progress: Progress, refusal: Refusal, note = ""): ApiError {
  const { status, code } = refusal;
  const moved =
    status === 0 || (status >= 300 && status < 400) ? " is a redirect, and none is followed with a token" : "";
  const what = `${status}${moved}${code ? ` code ${code}` : ""}${said(refusal)}`;
  const known = context(progress);
  return apiError(say(progress, what) + codeAdvice(code, known.outcome) + note, known, refusal);
}

/** What the service said, and what its challenge adds, which may be the whole reason of a 401. */
function said({ description = "", headers, personalData }: Refusal): string {
  const text = shortened(description);
  const challenge = personalData ? "" : challengeOf(headers);
  const more = challenge && !description.includes(challenge) ? [challenge] : [];
  const all = [text, ...more].filter(Boolean).join("; ");
  return all && `: ${all}`;
}

/** A text that a message repeats, without its last full stop. */
function shortened(text: string): string {
  return text.slice(0, LONGEST_TEXT).replace(/[.\s]+$/, "");
}

/** The error for a 2xx that is not the JSON promised. */
function unreadable(progress: Progress, answer: Answer): PartnerCenterError {
  const { status, json, text } = answer;
  if (faultInstead(json)) return refusalError(progress, refusalOf(answer, progress));
  const { secrets, personal } = progress;
  const words = json === undefined && !personal ? shortened(wordsOf(redactText(text, secrets))) : "";
  const what = text ? `is not the JSON object promised${words && `, but: ${words}`}` : "has no body";
  const body = redactBody(answer, secrets).slice(0, STORED);
  const isPersonal = personal !== undefined;
  return new ResponseParseError(say(progress, `the ${status} answer ${what}`), context(progress), body, isPersonal);
}

/** The error for a file that is larger than the caller wants to hold. */
function tooLarge(progress: Progress, maxBytes: number | undefined): PartnerCenterError {
  return new PartnerCenterError(say(progress, `the file is larger than maxBytes (${maxBytes})`), context(progress));
}

/** The error for what an attempt met. `left`: ms until the call's deadline. */
export function attemptError(
  progress: Progress,
  found: AttemptResult,
  { timeout, left, maxBytes }: { timeout: number; left: number; maxBytes: number | undefined },
): PartnerCenterError {
  if ("error" in found) {
    if (!found.timedOut) return connectionError(progress, found.error, "no usable response");
    return deadlineError(progress, left <= 0 ? "the deadline passed" : `no answer within ${timeout} ms`);
  }
  if (found.tooLarge) return tooLarge(progress, maxBytes);
  return found.status >= 200 && found.status < 300
    ? unreadable(progress, found)
    : refusalError(progress, refusalOf(found, progress));
}

/** The error for a call that can't wait until the gate opens: the 429 that closed it. */
export function gateError(progress: Progress, refusal: Refusal): ApiError {
  return refusalError(progress, refusal, " The rate limit leaves no room for it before its deadline.");
}

/** The error for a rate limiter of the caller's that threw. */
export function limiterError(progress: Progress, error: unknown): ConnectionError {
  return connectionError(progress, error, "the rate limiter failed");
}

/** The error for an attempt that took too long, or a deadline that passed; `why`: what held it up, if that is known. */
export function deadlineError(progress: Progress, what: string, why?: Error): TimeoutError {
  if (!why) return new TimeoutError(say(progress, what), context(progress));
  const cause = safeCause(why, progress.secrets);
  return new TimeoutError(say(progress, `${what}: ${innermost(cause)}`), context(progress, cause));
}

function connectionError(progress: Progress, error: unknown, what: string): ConnectionError {
  const cause = safeCause(error, progress.secrets);
  return new ConnectionError(say(progress, `${what}: ${innermost(cause)}`), context(progress, cause));
}

/** The error for a credential that threw, hung or gave nothing. What the identity service said comes first. */
export function credentialError(progress: Progress, error: unknown): CredentialError {
  if (error === TIME_IS_UP)
    return new CredentialError(say(progress, "the credential gave no token before the deadline"), context(progress));
  const { secrets } = progress;
  const cause = safeCause(error, secrets);
  const why = scrub(innermost(cause));
  const sentence = scrub(redactText(identitySays(error), secrets)).slice(0, LONGEST_CAUSE);
  const what = sentence && !why.includes(sentence) ? `${sentence} (${why})` : sentence || why;
  return new CredentialError(say(progress, `the credential failed: ${what}`), context(progress, cause));
}

/** The message of the error that started it all, or of one of ours above it, which says more. Takes clean causes only. */
export function innermost(error: unknown): string {
  if (typeof error === "string") return error.slice(0, LONGEST_CAUSE);
  if (!(error instanceof Error)) return "unknown error";
  if (error.cause instanceof Error && !(error instanceof PartnerCenterError)) return innermost(error.cause);
  const code: unknown = "code" in error ? error.code : undefined;
  return error.message.slice(0, LONGEST_CAUSE) || String(code ?? error.name);
}
