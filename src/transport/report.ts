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
} from "../errors.ts";
import type { Answer, AttemptResult } from "./attempt.ts";
import { parseRetryAfter } from "./backoff.ts";
import { type FaultBody, faultOf } from "./classify.ts";
import { HEADER } from "./headers.ts";
import type { Progress } from "./progress.ts";
import { redactHeaders, redactJson, redactText, STORED, safeCause } from "./redact.ts";
import { TIME_IS_UP } from "./wait.ts";

/** Characters of a cause that a message repeats: what Microsoft Entra says, and the advice after it. */
const LONGEST_CAUSE = 1000;

const WHAT_TO_CHANGE: Record<string, string> = {
  900420:
    "The token is for another audience: ask for the scope https://api.partnercenter.microsoft.com/.default (graph.windows.net is retired).",
  900421:
    "The token carries no MFA claim: sign the user in with multi-factor authentication and get a new refresh token, or use an app-only credential.",
};

/** How to find out what became of an intent that may have been carried out. */
function advice({ outcome, operation, idempotency, keyed, requestId, purchase }: Progress): string {
  if (purchase?.done)
    return ` The checkout came before that and was carried out (see result): go on with purchase("${purchase.cartId}").`;
  if (outcome !== "unknown") return "";
  if (idempotency === "safe") return " It only reads: call it again.";
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

/** An answer as an error keeps it: token cut out, long texts cut short. */
export function refusalOf({ status, headers, json, text }: Answer, secrets: readonly string[]): Refusal {
  const { code, description, data, source }: FaultBody = faultOf(redactJson(json, secrets)) ?? {};
  const refusal: Refusal = { status, headers: redactHeaders(headers, secrets), code: code?.slice(0, 100) };
  refusal.description = description?.slice(0, STORED);
  if (text.length <= STORED) Object.assign(refusal, { data, source });
  if (status === 429) refusal.retryAfter = parseRetryAfter(headers.get(HEADER.retryAfter), Date.now());
  return refusal;
}

/** The error for an answer that is no success. */
export function refusalError(progress: Progress, refusal: Refusal, note = ""): ApiError {
  const { status, code, description } = refusal;
  const moved =
    status === 0 || (status >= 300 && status < 400) ? " is a redirect, and none is followed with a token" : "";
  const text = description ? `: ${description.slice(0, 300).replace(/[.\s]+$/, "")}` : "";
  const change = code && Object.hasOwn(WHAT_TO_CHANGE, code) ? WHAT_TO_CHANGE[code] : "";
  const message = say(progress, `${status}${moved}${code ? ` code ${code}` : ""}${text}`);
  return apiError(message + (change ? ` ${change}` : "") + note, context(progress), refusal);
}

/** The error for a 2xx that is not the JSON promised. */
function unreadable(progress: Progress, { status, text }: Answer): ResponseParseError {
  const what = text ? "is not the JSON object promised" : "has no body";
  return new ResponseParseError(
    say(progress, `the ${status} answer ${what}`),
    context(progress),
    redactText(text, progress.secrets).slice(0, STORED),
  );
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
    : refusalError(progress, refusalOf(found, progress.secrets));
}

/** The error for a call that can't wait until the gate opens: the 429 that closed it. */
export function gateError(progress: Progress, refusal: Refusal): ApiError {
  return refusalError(progress, refusal, " The rate limit leaves no room for it before its deadline.");
}

/** The error for a rate limiter of the caller's that threw. */
export function limiterError(progress: Progress, error: unknown): ConnectionError {
  return connectionError(progress, error, "the rate limiter failed");
}

/** The error for an attempt that took too long, or a deadline that passed. */
export function deadlineError(progress: Progress, what: string): TimeoutError {
  return new TimeoutError(say(progress, what), context(progress));
}

function connectionError(progress: Progress, error: unknown, what: string): ConnectionError {
  const cause = safeCause(error, progress.secrets);
  return new ConnectionError(say(progress, `${what}: ${innermost(cause)}`), context(progress, cause));
}

/** The error for a credential that threw, hung or gave nothing. */
export function credentialError(progress: Progress, error: unknown): CredentialError {
  const cause = error === TIME_IS_UP ? undefined : safeCause(error, progress.secrets);
  const what = error === TIME_IS_UP ? "gave no token before the deadline" : `failed: ${innermost(cause)}`;
  return new CredentialError(say(progress, `the credential ${what}`), context(progress, cause));
}

/** The message of the error that started it all, or of one of ours above it, which says more. Takes clean causes only. */
export function innermost(error: unknown): string {
  if (typeof error === "string") return error.slice(0, LONGEST_CAUSE);
  if (!(error instanceof Error)) return "unknown error";
  if (error.cause instanceof Error && !(error instanceof PartnerCenterError)) return innermost(error.cause);
  const code: unknown = "code" in error ? error.code : undefined;
  return error.message.slice(0, LONGEST_CAUSE) || String(code ?? error.name);
}
