// One request that openapi-fetch built for client.api: sent as an intent, and answered as a Response.
import type { Middleware } from "openapi-fetch";
import { type Operation, type OperationId, operations } from "../../../generated/operations.ts";
import { InvalidArgumentError } from "../../errors.ts";
import { CALL_OPTIONS, KEYED_CALL_OPTIONS, type KeyedCallOptions } from "../../options/call-options.ts";
import type { BodyInit, HeadersInit } from "../../platform.ts";
import { redactBody, redactHeaders } from "../../transport/answers/redact.ts";
import type { Answer } from "../../transport/attempt.ts";
import { HEADER } from "../../transport/headers.ts";
import { carryOut } from "../../transport/intent/intent.ts";
import { IntentFailed } from "../../transport/intent/intent-types.ts";
import { startCall } from "../calls/call.ts";
import { keepResponse } from "../calls/responses.ts";
import { checkSameAnswer } from "../calls/same-purchase.ts";
import { RATE_LIMIT_SCOPE, type Session } from "../calls/session.ts";

/** Call options of the facade that may stand among openapi-fetch's. */
export const CALL_OPTIONS_BESIDE = [
  "timeout",
  "deadline",
  "retry",
  "requestId",
  "idempotencyKey",
  "correlationId",
] as const;

/** What is looked at of openapi-fetch's options. */
export interface ApiOptions extends Pick<KeyedCallOptions, (typeof CALL_OPTIONS_BESIDE)[number]> {
  params?: { path?: Record<string, unknown> };
  headers?: HeadersInit;
  body?: unknown;
  bodySerializer?: unknown;
  middleware?: Middleware[];
  signal?: AbortSignal | null;
  fetch?: (request: Request) => Promise<Response>;
}

/** Resolves to the answer, whatever its status; rejects with a `PartnerCenterError` where there is none, or with the reason of an abort. */
export async function sendApiRequest(
  session: Session,
  operation: OperationId,
  request: Request,
  options: ApiOptions,
): Promise<Response> {
  if (!request.url.startsWith(`${session.base}/`))
    throw new InvalidArgumentError(
      "baseUrl",
      "can't be changed for a call: the token goes to the client's endpoint only",
      operation,
    );
  const { callOptions, headers } = takeHeaders(request.headers, operation);
  if (options.signal) callOptions.signal = options.signal;
  for (const name of CALL_OPTIONS_BESIDE)
    if (options[name] !== undefined) Object.assign(callOptions, { [name]: options[name] });
  const names = operations[operation].idempotency === "request-id" ? KEYED_CALL_OPTIONS : CALL_OPTIONS;
  const call = startCall(session, operation, callOptions, names);
  const bytes = await request.arrayBuffer();
  const { method, idempotency, response, personalData }: Operation = operations[operation];
  const intent = {
    ...{ operation, method, idempotency, response, personalData, scope: RATE_LIMIT_SCOPE, headers },
    path: options.params?.path ?? {},
    url: request.url,
    body: bytes.byteLength > 0 ? bytes : undefined,
  };
  const { fetch } = options;
  const engine = fetch
    ? { ...session.engine, fetch: (url: RequestInfo | URL, init?: RequestInit) => fetch(new Request(url, init)) }
    : session.engine;
  try {
    const success = await carryOut(engine, intent, call);
    const { answer, secrets } = success;
    keepResponse(answer.json, success);
    checkSameAnswer(call, operation, bytes, answer.json);
    return asResponse(answer, secrets, answer.blob ?? answer.text);
  } catch (error) {
    if (!(error instanceof IntentFailed)) throw error;
    const { answer, secrets } = error;
    // A Response has a status of 200 to 599, whatever was answered.
    if (!answer || answer.status < 300 || answer.status > 599) throw error.error;
    return asResponse(answer, secrets, redactBody(answer, secrets));
  }
}

/** Headers that a request has from the generated client or its typed parameters, and that the transport sets its own of. */
function isReplaced(name: string): boolean {
  return [HEADER.accept, HEADER.contractVersion, HEADER.client].some((header) => header.toLowerCase() === name);
}

/** The ids that a request's typed header parameters hold, and the headers that go along as they are. */
function takeHeaders(
  all: Headers,
  operation: string,
): { callOptions: KeyedCallOptions; headers: Record<string, string> } {
  const callOptions: KeyedCallOptions = {};
  const headers: Record<string, string> = {};
  for (const [name, value] of all) {
    if (name === HEADER.authorization.toLowerCase())
      throw new InvalidArgumentError(`headers.${name}`, "is set by the client", operation);
    if (name === HEADER.requestId.toLowerCase()) callOptions.requestId = value;
    else if (name === HEADER.correlationId.toLowerCase()) callOptions.correlationId = value;
    else if (!isReplaced(name)) headers[name] = value;
  }
  return { callOptions, headers };
}

function asResponse({ status, headers }: Answer, secrets: readonly string[], body: BodyInit): Response {
  const empty = status === 204 || status === 205 || status === 304;
  return new Response(empty ? null : body, { status, headers: redactHeaders(headers, secrets) });
}
