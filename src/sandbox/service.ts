// The one door to the sandbox: a request as plain data goes in, what the client gets comes out. Both transports use it.
import { ErrorCode } from "../../generated/error-codes.ts";
import type { OperationId } from "../../generated/operations.ts";
import type { Fault, Faults } from "./faults.ts";
import type { Random } from "./random.ts";
import { type RecordedRequest, recordHeaders, type Violation } from "./records.ts";
import { refuseStranger } from "./rules/customers.ts";
import { rules } from "./rules/index.ts";
import type { Throttle } from "./throttle.ts";
import { readNames } from "./wire/casing.ts";
import { readForm, readJson, type UploadedForm } from "./wire/content.ts";
import { answerHeaders, readCaller } from "./wire/headers.ts";
import type { Delivery, Exchange, Receive, WireAnswer, WireHead } from "./wire/http.ts";
import { faultBody, Refusal, refusal } from "./wire/refusal.ts";
import { findRoute, type Route } from "./wire/route.ts";
import { answerIssues, checkParameters, type Issue } from "./wire/validation.ts";
import type { RuleAnswer, World } from "./world.ts";

const JSON_LIMIT = 4 * 1024 * 1024;
const UPLOAD_LIMIT = 32 * 1024 * 1024;

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
interface Visit {
  readonly head: WireHead;
  readonly url: URL;
  readonly route: Route | { readonly allowed: string[] } | undefined;
  readonly operationId: OperationId | undefined;
  readonly fault: Fault | undefined;
}

interface Result {
  readonly answer: WireAnswer;
  readonly outcome: RecordedRequest["outcome"];
  readonly carriedOut: boolean;
}

/** Opens the door. */
export function createService(parts: ServiceParts): Receive {
  return (head): Exchange => {
    const url = new URL(head.url, "http://sandbox.invalid");
    const route = findRoute(head.method, url.pathname);
    const operationId = route && "operationId" in route ? route.operationId : undefined;
    const visit: Visit = { head, url, route, operationId, fault: parts.faults.take(operationId) };
    const refused = visit.fault?.type === "refuse";
    if (refused) record(parts, visit, undefined, { outcome: "fault:refuse", carriedOut: false, status: undefined });
    return {
      refused,
      bodyLimit: operationId === "uploadOrderAttachments" ? UPLOAD_LIMIT : JSON_LIMIT,
      answer: (body) => exchange(parts, visit, body),
      tooLarge: () => tooLarge(parts, visit),
    };
  };
}

async function exchange(parts: ServiceParts, visit: Visit, bytes: Uint8Array): Promise<Delivery> {
  const { fault } = visit;
  const canned = fault && cannedAnswer(parts, visit, fault);
  const content = await readContent(visit, bytes);
  const body = content instanceof Refusal ? undefined : content.body;
  if (fault?.type === "reset-before" || canned) {
    record(parts, visit, body, {
      outcome: `fault:${fault?.type ?? "status"}`,
      carriedOut: false,
      status: canned?.status,
    });
    return canned ? { type: "whole", answer: canned } : { type: "reset" };
  }
  const result = content instanceof Refusal ? refuse(parts, visit, content) : serve(parts, visit, content);
  const delivery = deliver(parts, visit, result.answer);
  record(parts, visit, body, {
    outcome: fault ? `fault:${fault.type}` : result.outcome,
    carriedOut: result.carriedOut,
    status: delivery.type === "reset" ? undefined : delivery.answer.status,
  });
  return delivery;
}

/** The answer of a fault that keeps the request from being carried out. */
function cannedAnswer(parts: ServiceParts, visit: Visit, fault: Fault): WireAnswer | undefined {
  switch (fault.type) {
    case "status":
      return statusAnswer(parts, visit, fault);
    case "throttle":
      return throttled(parts, visit, fault.retryAfter);
    case "expired-token":
      return faultAnswer(parts, visit, refusal(ErrorCode.PartnerTokenMissing, "The token has expired."));
    case "in-progress":
      return faultAnswer(parts, visit, refusal(ErrorCode.OrderInProgress));
    default:
      return undefined;
  }
}

/** How the answer reaches the client, as the fault has it. */
function deliver(parts: ServiceParts, visit: Visit, answer: WireAnswer): Delivery {
  const { fault } = visit;
  switch (fault?.type) {
    case "reset-after":
      return { type: "reset" };
    case "truncate":
      return { type: "truncate", answer };
    case "stall":
      return { type: "stall", answer, ms: fault.ms };
    case "trickle":
      return { type: "trickle", answer, ms: fault.ms ?? 10_000 };
    case "already-submitted":
      return { type: "whole", answer: faultAnswer(parts, visit, refusal(ErrorCode.CartAlreadySubmitted)) };
    case "bom":
      return { type: "whole", answer: { ...answer, body: Uint8Array.of(0xef, 0xbb, 0xbf, ...answer.body) } };
    default:
      return { type: "whole", answer };
  }
}

type Content = { readonly body: unknown; readonly form: UploadedForm | undefined };

async function readContent({ head, operationId }: Visit, bytes: Uint8Array): Promise<Content | Refusal> {
  const type = head.headers.get("Content-Type");
  try {
    if (operationId !== "uploadOrderAttachments") return { body: readJson(bytes, type), form: undefined };
    const form = await readForm(bytes, type);
    return { body: form, form };
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

/**
 * Everything between the body and the answer; nothing in it waits, so that no two requests can come between each
 * other.
 */
function serve(parts: ServiceParts, visit: Visit, content: Content): Result {
  const { world } = parts;
  const { head, url, route } = visit;
  try {
    const caller = readCaller(head.headers.get("Authorization"));
    if (!caller) throw refusal(ErrorCode.PartnerTokenMissing);
    if (caller.wrongAudience) throw refusal(ErrorCode.RetiredTokenAudience);
    if (caller.withoutMfa) throw refusal(ErrorCode.MfaRequired);
    const wait = parts.throttle.take();
    if (wait !== undefined) {
      return { answer: throttled(parts, visit, Math.ceil(wait / 1000)), outcome: "throttled", carriedOut: false };
    }
    const found = routeOrRefuse(route, head.method, url.pathname);
    const { operationId, operation, parameters } = found;
    checkParameters(operationId, parameters, url.searchParams, head.headers);
    if (caller.appOnly && !operation.authentication.includes("app")) throw refusal(ErrorCode.AppOnlyTokenNotSupported);
    const customerId = parameters["customer-id"] ?? "";
    refuseStranger(customerId);

    const key = operation.method === "GET" ? undefined : replayKey(head.headers, operationId, url.pathname);
    const stored = key === undefined ? undefined : world.state.answers.get(key);
    if (stored) return { answer: replay(parts, visit, stored), outcome: "replayed", carriedOut: false };
    const { fault } = visit;
    const result = carryOut(parts, visit, () =>
      rules[operationId](world, {
        customer: world.state.customer(customerId),
        parameters,
        query: url.searchParams,
        headers: head.headers,
        appOnly: caller.appOnly,
        body: content.form ? undefined : readNames(content.body),
        form: content.form,
        failGroup: fault?.type === "order-error" ? { orderGroup: fault.orderGroup } : undefined,
      }),
    );
    if (key !== undefined && result.answer.status < 500) world.state.answers.set(key, result.answer);
    return result;
  } catch (error) {
    if (error instanceof Refusal) return refuse(parts, visit, error);
    throw error;
  }
}

function routeOrRefuse(route: Visit["route"], method: string, pathname: string): Route {
  if (route && "operationId" in route) return route;
  if (route)
    throw new Refusal(405, ErrorCode.InvalidRequest, `${pathname} takes ${route.allowed.join(", ")}, not ${method}.`);
  throw refusal(ErrorCode.NotFound, `No operation has the path ${pathname}. Paths begin with /v1/customers.`);
}

function carryOut(parts: ServiceParts, visit: Visit, rule: () => RuleAnswer): Result {
  try {
    const result = rule();
    if ("file" in result) return { answer: fileAnswer(parts, visit, result), outcome: "done", carriedOut: true };
    const answer = checkedJson(parts, visit, result.status, result.body, result.headers);
    return { answer, outcome: answer.status < 400 ? "done" : "rejected", carriedOut: true };
  } catch (error) {
    if (error instanceof Refusal) return refuse(parts, visit, error);
    return {
      answer: broken(parts, visit, 500, [{ path: "$", message: String(error) }]),
      outcome: "rejected",
      carriedOut: false,
    };
  }
}

/** One MS-RequestId, operation and path: one answer. Undefined for a request without that header. */
function replayKey(headers: Headers, operationId: OperationId, pathname: string): string | undefined {
  const requestId = headers.get("MS-RequestId");
  return requestId === null ? undefined : `${requestId} ${operationId} ${pathname}`.toLowerCase();
}

function replay({ world, traces }: ServiceParts, { head }: Visit, stored: WireAnswer): WireAnswer {
  return { ...stored, headers: { ...stored.headers, ...answerHeaders(head.headers, world.clock, traces) } };
}

function refuse(parts: ServiceParts, visit: Visit, reason: Refusal): Result {
  const headers = reason.status === 401 ? { "WWW-Authenticate": "Bearer" } : undefined;
  const answer = checkedJson(parts, visit, reason.status, reason.fault, headers);
  return { answer, outcome: "rejected", carriedOut: false };
}

function tooLarge(parts: ServiceParts, visit: Visit): Delivery {
  const { answer } = refuse(parts, visit, new Refusal(413, ErrorCode.InvalidRequest, "The body is too large."));
  record(parts, visit, undefined, { outcome: "rejected", carriedOut: false, status: answer.status });
  return { type: "whole", answer };
}

/** What an injected fault answers, wherever it strikes: the description needn't know of it. */
function faultAnswer(parts: ServiceParts, visit: Visit, { status, fault }: Refusal): WireAnswer {
  return json(parts, visit, status, fault);
}

function throttled(parts: ServiceParts, visit: Visit, retryAfter: number): WireAnswer {
  const body = { statusCode: 429, message: `Rate limit is exceeded. Try again in ${retryAfter} seconds.` };
  return json(parts, visit, 429, body, { "Retry-After": String(retryAfter) });
}

/**
 * A JSON answer that is held against the description: one that is not as described becomes a 500, and is remembered.
 */
function checkedJson(
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

/** The sandbox has a bug: said in the answer, and remembered. */
function broken(parts: ServiceParts, visit: Visit, status: number, issues: readonly Issue[]): WireAnswer {
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

function fileAnswer(
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

function record(
  { world, record: write }: ServiceParts,
  { head, url, operationId }: Visit,
  body: unknown,
  what: Pick<RecordedRequest, "outcome" | "carriedOut" | "status">,
): void {
  write({
    operation: operationId,
    method: head.method,
    path: `${url.pathname}${url.search}`,
    headers: recordHeaders(head.headers),
    body,
    ...what,
    at: new Date(world.clock.now()),
  });
}
