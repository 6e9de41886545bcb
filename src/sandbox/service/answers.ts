// The answers that go out of the door: headers, bodies, and the check that they are as described.
import { ErrorCode } from "../../../generated/error-codes.ts";
import type { OperationId } from "../../../generated/operations.ts";
import type { Fault, Faults } from "../faults/faults.ts";
import { answerHeaders } from "../wire/headers.ts";
import type { WireAnswer, WireHead } from "../wire/http.ts";
import { faultBody, type Refusal, refusal } from "../wire/refusal.ts";
import type { Route } from "../wire/route.ts";
import { answerIssues, type Issue } from "../wire/validation.ts";
import type { Random } from "../world/random.ts";
import type { RuleAnswer, World } from "../world/world.ts";
import type { RecordedRequest, Violation } from "./records.ts";
import type { Throttle } from "./throttle.ts";

/** What the door needs besides the world of the rules. */
export interface ServiceParts {
  readonly world: World;
  readonly faults: Faults;
  readonly throttle: Throttle;
  /** Draws what only traces need, so that resource ids don't depend on it. */
  readonly traces: Random;
  readonly record: (request: RecordedRequest) => void;
  readonly violate: (violation: Violation) => void;
}

/** A request whose target is known. */
export interface Visit {
  readonly head: WireHead;
  readonly url: URL;
  readonly route: Route | { readonly allowed: string[] } | undefined;
  readonly operationId: OperationId | undefined;
  readonly fault: Fault | undefined;
}

/** The answer of a fault that keeps the request from being carried out. */
export function cannedAnswer(parts: ServiceParts, visit: Visit, fault: Fault): WireAnswer | undefined {
  switch (fault.type) {
    case "status":
      return statusAnswer(parts, visit, fault);
    case "throttle":
      return throttled(parts, visit, fault.retryAfter);
    case "expired-token":
      return faultAnswer(parts, visit, refusal(ErrorCode.PartnerTokenMissing, "The token has expired."));
    case "in-progress":
      return faultAnswer(parts, visit, refusal(ErrorCode.OrderInProgress));
    case "item-not-available":
      return faultAnswer(parts, visit, refusal(ErrorCode.ItemNotAvailable));
    default:
      return undefined;
  }
}

/** The answer that was stored, under this request's own ids. */
export function replay({ world, traces }: ServiceParts, { head }: Visit, stored: WireAnswer): WireAnswer {
  const { "Content-Type": _, ...usual } = answerHeaders(head.headers, world.clock, traces);
  return { ...stored, headers: { ...stored.headers, ...usual } };
}

/** What a 401 asks for. */
const CHALLENGE = "OAuth realm=urn:cpsvc:cpid:00000000-0000-4000-8000-000000000000";

/** A rule's no. */
export function refusedAnswer(parts: ServiceParts, visit: Visit, reason: Refusal): WireAnswer {
  // A success that holds a fault is documented by its code, not by the operation.
  if (reason.status < 300) return faultAnswer(parts, visit, reason);
  const headers = reason.status === 401 ? { "WWW-Authenticate": CHALLENGE } : undefined;
  return checkedJson(parts, visit, reason.status, reason.fault, headers);
}

/** What an injected fault answers, wherever it strikes: the description needn't know of it. */
export function faultAnswer(parts: ServiceParts, visit: Visit, { status, fault }: Refusal): WireAnswer {
  return json(parts, visit, status, fault);
}

/** 429 in the throttling form; `retryAfter` in seconds. */
export function throttled(parts: ServiceParts, visit: Visit, retryAfter: number): WireAnswer {
  const body = { statusCode: 429, message: `Rate limit is exceeded. Try again in ${retryAfter} seconds.` };
  return json(parts, visit, 429, body, { "Retry-After": String(retryAfter) });
}

/**
 * A JSON answer that is held against the description: one that is not as described becomes a 500, and is remembered.
 */
export function checkedJson(
  parts: ServiceParts,
  visit: Visit,
  status: number,
  body: object,
  more?: Readonly<Record<string, string>>,
): WireAnswer {
  const issues = answerIssues(visit.operationId, status, body);
  if (issues.length === 0) return json(parts, visit, status, body, more);
  return broken(parts, visit, status, issues);
}

/** An answer of a rule that has no body, held against the description as well. */
export function emptyAnswer(
  parts: ServiceParts,
  visit: Visit,
  { status, headers }: Extract<RuleAnswer, { empty: true }>,
): WireAnswer {
  const issues = answerIssues(visit.operationId, status, undefined);
  if (issues.length > 0) return broken(parts, visit, status, issues);
  const { "Content-Type": _, ...usual } = answerHeaders(visit.head.headers, parts.world.clock, parts.traces);
  return { status, headers: { ...usual, ...headers }, body: new Uint8Array() };
}

/** The sandbox has a bug: said in the answer, and remembered. */
export function broken(parts: ServiceParts, visit: Visit, status: number, issues: readonly Issue[]): WireAnswer {
  parts.violate({ operation: visit.operationId, status, issues });
  const text = issues.map(({ path, message }) => `${path} ${message}`).join("; ");
  return json(parts, visit, 500, faultBody("500", `A bug of the sandbox: its answer is not as described: ${text}`));
}

function json(
  { world, traces }: ServiceParts,
  { head }: Visit,
  status: number,
  body: unknown,
  more: Readonly<Record<string, string>> = {},
): WireAnswer {
  return {
    status,
    headers: { ...answerHeaders(head.headers, world.clock, traces), ...more },
    body: encode(JSON.stringify(body)),
  };
}

/** A file's bytes. */
export function fileAnswer(
  { world, traces }: ServiceParts,
  { head }: Visit,
  { status, file }: Extract<RuleAnswer, { file: object }>,
): WireAnswer {
  const headers = {
    ...answerHeaders(head.headers, world.clock, traces),
    "Content-Type": "application/octet-stream",
    "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(file.fileName)}`,
  };
  return { status, headers, body: file.bytes };
}

function statusAnswer(parts: ServiceParts, visit: Visit, fault: Extract<Fault, { type: "status" }>): WireAnswer {
  const { status, body, headers } = fault;
  // What is no JSON comes from a gateway, which knows no Partner Center headers.
  if (typeof body === "string")
    return { status, headers: { "Content-Type": "text/plain", ...headers }, body: encode(body) };
  if (body === undefined) return { status, headers: { ...headers }, body: new Uint8Array() };
  return json(parts, visit, status, body, headers);
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
