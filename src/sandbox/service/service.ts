// The one door to the sandbox: a request as plain data goes in, what the client gets comes out. Both transports use it.
import { ErrorCode } from "../../../generated/error-codes.ts";
import type { OperationId } from "../../../generated/operations.ts";
import { refuseStranger } from "../rules/customers/refused.ts";
import { rules } from "../rules/index.ts";
import { readNames } from "../wire/casing.ts";
import { readForm, readJson, type UploadedForm } from "../wire/content.ts";
import { readCaller } from "../wire/headers.ts";
import type { Delivery, Exchange, Receive, WireAnswer } from "../wire/http.ts";
import { Refusal, refusal } from "../wire/refusal.ts";
import { findRoute, type Route } from "../wire/route.ts";
import { nearestPaths } from "../wire/suggestion.ts";
import { checkParameters } from "../wire/validation.ts";
import type { RuleAnswer } from "../world/world.ts";
import {
  broken,
  cannedAnswer,
  checkedJson,
  emptyAnswer,
  faultAnswer,
  fileAnswer,
  refusedAnswer,
  replay,
  type ServiceParts,
  throttled,
  type Visit,
} from "./answers.ts";
import { type RecordedRequest, recordBody, recordHeaders, recordPath } from "./records.ts";

const JSON_LIMIT = 4 * 1024 * 1024;
const UPLOAD_LIMIT = 32 * 1024 * 1024;

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
  const result = serve(parts, visit, content);
  const delivery = deliver(parts, visit, result.answer);
  record(parts, visit, body, {
    outcome: fault ? `fault:${fault.type}` : result.outcome,
    carriedOut: result.carriedOut,
    status: delivery.type === "reset" ? undefined : delivery.answer.status,
  });
  return delivery;
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
    case "already-submitted": {
      // What was refused anyway was not submitted.
      const submitted = answer.status < 400;
      const lie = faultAnswer(parts, visit, refusal(ErrorCode.CartAlreadySubmitted));
      return { type: "whole", answer: submitted ? lie : answer };
    }
    case "bom":
      return { type: "whole", answer: { ...answer, body: withByteOrderMark(answer.body) } };
    default:
      return { type: "whole", answer };
  }
}

function withByteOrderMark(body: Uint8Array): Uint8Array {
  const marked = new Uint8Array(body.byteLength + 3);
  marked.set([0xef, 0xbb, 0xbf]);
  marked.set(body, 3);
  return marked;
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
function serve(parts: ServiceParts, visit: Visit, content: Content | Refusal): Result {
  const { world } = parts;
  const { head, url, route } = visit;
  try {
    const caller = readCaller(head.headers.get("Authorization"));
    if (!caller) throw refusal(ErrorCode.PartnerTokenMissing);
    if (caller.wrongAudience) throw refusal(ErrorCode.RetiredTokenAudience);
    if (caller.withoutMfa) throw refusal(ErrorCode.MfaRequired);
    const wait = parts.throttle.take(customerOf(route));
    if (wait !== undefined) {
      return { answer: throttled(parts, visit, Math.ceil(wait / 1000)), outcome: "throttled", carriedOut: false };
    }
    const found = routeOrRefuse(route, head.method, url.pathname);
    const { operationId, operation, parameters } = found;
    if (content instanceof Refusal) throw content;
    checkParameters(operationId, parameters, url.searchParams, head.headers);
    if (caller.appOnly && !operation.authentication.includes("app")) throw refusal(ErrorCode.AppOnlyTokenNotSupported);
    const customerId = parameters["customer-id"] ?? "";
    refuseStranger(customerId);

    const key = operation.method === "GET" ? undefined : replayKey(head.headers, operationId, url.pathname);
    const stored = key === undefined ? undefined : world.state.answer(key);
    if (stored) return { answer: replay(parts, visit, stored), outcome: "replayed", carriedOut: false };
    const { fault } = visit;
    const customer = world.state.customer(customerId);
    const result = carryOut(parts, visit, () =>
      rules[operationId](world, {
        customer,
        parameters,
        query: url.searchParams,
        headers: head.headers,
        appOnly: caller.appOnly,
        body: content.form ? undefined : readNames(content.body),
        form: content.form,
        failGroup: fault?.type === "order-error" ? { orderGroup: fault.orderGroup } : undefined,
      }),
    );
    world.state.release(customer);
    if (key !== undefined && result.answer.status < 500) world.state.keepAnswer(key, result.answer);
    return result;
  } catch (error) {
    if (error instanceof Refusal) return refuse(parts, visit, error);
    throw error;
  }
}

/** The customer whom the path names, in lower case; empty for none. */
function customerOf(route: Visit["route"]): string {
  return (route && "operationId" in route ? (route.parameters["customer-id"] ?? "") : "").toLowerCase();
}

function routeOrRefuse(route: Visit["route"], method: string, pathname: string): Route {
  if (route && "operationId" in route) return route;
  if (route) {
    throw new Refusal(405, ErrorCode.InvalidRequest, `${pathname} takes ${route.allowed.join(", ")}, not ${method}.`);
  }
  throw refusal(ErrorCode.NotFound, `No operation has the path ${pathname}. ${nearestPaths(pathname)}`);
}

function carryOut(parts: ServiceParts, visit: Visit, rule: () => RuleAnswer): Result {
  try {
    const result = rule();
    if ("file" in result) return { answer: fileAnswer(parts, visit, result), outcome: "done", carriedOut: true };
    const answer =
      "empty" in result
        ? emptyAnswer(parts, visit, result)
        : checkedJson(parts, visit, result.status, result.body, result.headers);
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

function refuse(parts: ServiceParts, visit: Visit, reason: Refusal): Result {
  return { answer: refusedAnswer(parts, visit, reason), outcome: "rejected", carriedOut: false };
}

function tooLarge(parts: ServiceParts, visit: Visit): Delivery {
  const { answer } = refuse(parts, visit, new Refusal(413, ErrorCode.InvalidRequest, "The body is too large."));
  record(parts, visit, undefined, { outcome: "rejected", carriedOut: false, status: answer.status });
  return { type: "whole", answer };
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
    path: recordPath(operationId, url),
    headers: recordHeaders(head.headers),
    body: recordBody(operationId, body),
    ...what,
    at: new Date(world.clock.now()),
  });
}
