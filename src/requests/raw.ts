// One call of the generated client: what it asks for is checked, sent as an intent, and answered as a Response.

import { type Operation, type OperationId, operations } from "../../generated/operations.ts";
import { InvalidArgumentError } from "../base-errors.ts";
import { checkId, checkJson } from "../check.ts";
import { type CallOptions, checkNames, show } from "../options/options.ts";
import type { BodyInit, HeadersInit } from "../platform.ts";
import type { Answer } from "../transport/attempt.ts";
import { callerHeaders } from "../transport/headers.ts";
import { type Intent, IntentFailed, send } from "../transport/intent.ts";
import { redactHeaders, redactText } from "../transport/redact.ts";
import type { Session } from "./session.ts";

/** What is looked at of openapi-fetch's options; call options of the facade may stand among them. */
export interface Init
  extends Pick<CallOptions, "timeout" | "deadline" | "retry" | "requestId" | "idempotencyKey" | "correlationId"> {
  params?: { path?: Record<string, unknown> };
  headers?: HeadersInit;
  body?: unknown;
  bodySerializer?: unknown;
  signal?: AbortSignal | null;
  fetch?: (request: Request) => Promise<Response>;
}

/** Headers that a request has from the generated client or its typed parameters; the engine sets its own. */
const OWN = ["accept", "ms-contract-version", "ms-partnercenter-client"];

/** What a call takes: openapi-fetch's options, hints of `fetch` that a service's client can do without, and the call options that go beside them. */
const OPTIONS =
  "params body headers signal fetch parseAs querySerializer bodySerializer pathSerializer middleware baseUrl Request " +
  "cache credentials keepalive mode referrer referrerPolicy priority next cf " +
  "timeout deadline retry requestId idempotencyKey correlationId";

/** The options to call openapi-fetch with, so that the request is carried out as an intent. Throws `InvalidArgumentError`. */
export function asIntent(session: Session, method: string, path: string, init: Init = {}): Init {
  const found = Object.entries<Operation>(operations).find(([, row]) => row.method === method && row.path === path);
  if (!found) throw new InvalidArgumentError("path", `${show(path)} has no ${method} in the API's description`);
  const [operation, row] = found;
  checkNames(init, OPTIONS, operation);
  for (const [, name = ""] of path.matchAll(/\{([^}]+)\}/g)) {
    const value = init.params?.path?.[name];
    checkId(typeof value === "number" ? String(value) : value, `params.path["${name}"]`, operation);
  }
  if (!init.bodySerializer) checkJson(init.body, "body", operation);
  callerHeaders(init.headers && stringsOnly(init.headers), operation);
  // The signal is the engine's to hear: a Request would hold on to it.
  const { signal: _, ...rest } = init;
  return { ...rest, fetch: (request) => sendRaw(session, operation as OperationId, row, request, init) };
}

/** openapi-fetch takes null, numbers and lists as header values too; names and strings are what is checked here. */
function stringsOnly(headers: HeadersInit): HeadersInit {
  if (headers instanceof Headers || Array.isArray(headers)) return headers;
  return Object.entries(headers).map(([name, value]): [string, string] => [name, String(value ?? "")]);
}

async function sendRaw(
  session: Session,
  operation: OperationId,
  row: Operation,
  request: Request,
  init: Init,
): Promise<Response> {
  if (!request.url.startsWith(`${session.base}/`))
    throw new InvalidArgumentError(
      "baseUrl",
      "can't be changed for a call: the token goes to the client's endpoint only",
      operation,
    );
  const { options, headers } = takeHeaders(request.headers, operation);
  if (init.signal) options.signal = init.signal;
  for (const name of ["timeout", "deadline", "retry", "requestId", "idempotencyKey", "correlationId"] as const) {
    if (init[name] !== undefined) Object.assign(options, { [name]: init[name] });
  }
  const call = session.call(operation, options);
  const bytes = await request.arrayBuffer();
  const intent: Intent = {
    operation,
    row,
    path: init.params?.path ?? {},
    url: request.url,
    headers,
    body: bytes.byteLength > 0 ? bytes : undefined,
  };
  const { fetch } = init;
  const own: typeof globalThis.fetch | undefined = fetch && ((url, options) => fetch(new Request(url, options)));
  const { shared } = await session.engine(operation, call);
  const engine = own ? { ...shared, fetch: own } : shared;
  try {
    const { answer, tokens } = await send(engine, intent, call);
    return asResponse(answer, tokens, answer.blob ?? answer.text);
  } catch (error) {
    if (!(error instanceof IntentFailed)) throw error;
    const { answer, tokens } = error;
    // A Response has a status of 200 to 599, whatever was answered.
    if (!answer || answer.status < 300 || answer.status > 599) throw error.error;
    return asResponse(answer, tokens, redactText(answer.text, tokens));
  }
}

/** The ids that a request's typed header parameters hold, and the headers that go along as they are. */
function takeHeaders(all: Headers, operation: string): { options: CallOptions; headers: Record<string, string> } {
  const options: CallOptions = {};
  const headers: Record<string, string> = {};
  for (const [name, value] of all) {
    if (name === "authorization")
      throw new InvalidArgumentError("headers.authorization", "is set by the client", operation);
    if (name === "ms-requestid") options.requestId = value;
    else if (name === "ms-correlationid") options.correlationId = value;
    else if (!OWN.includes(name)) headers[name] = value;
  }
  return { options, headers };
}

function asResponse({ status, headers }: Answer, tokens: readonly string[], body: BodyInit): Response {
  const empty = status === 204 || status === 205 || status === 304;
  return new Response(empty ? null : body, { status, headers: redactHeaders(headers, tokens) });
}
