// client.api: the generated client as its users know it, every call of it one intent over the same headers, auth and retries.
import type { Middleware } from "openapi-fetch";
import { type OperationId, operations } from "../../../generated/operations.ts";
import type { paths } from "../../../generated/schema.ts";
import { checkId, checkOptionNames, show } from "../../arguments.ts";
import { InvalidArgumentError } from "../../errors.ts";
import { plainData } from "../../helpers/plain-data.ts";
import { callerHeaders } from "../../transport/headers.ts";
import type { Session } from "../calls/session.ts";
import { type ApiOptions, CALL_OPTIONS_BESIDE, sendApiRequest } from "./api-request.ts";
import type { Client } from "./api-types.ts";

const METHODS = ["GET", "PUT", "POST", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE"] as const;

/** The generated client's `request`, whose arguments are checked here. */
type UncheckedRequest = (method: string, path: string, init: object) => Promise<ApiResult>;

interface ApiResult {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** HTTP errors come back as `error`, bodiless ones too; what never got an answer throws, and so does a fault in a success. Middleware sees the calls of this client, not the facade's. */
export function apiClient(session: Session): Client<paths> {
  const registered: Middleware[] = [];
  const request = async (method: unknown, path: unknown, options: ApiOptions = {}): Promise<ApiResult> => {
    const operation = operationOf(String(method).toUpperCase(), path);
    checkApiOptions(operation, options);
    // The signal is the intent's to hear: a Request would hold on to it.
    const { signal: _, middleware = [], ...init } = options;
    const fetch = (sent: Request): Promise<Response> => sendApiRequest(session, operation, sent, options);
    const { path: template } = operations[operation];
    const send = session.generated.request as UncheckedRequest;
    const all = { ...init, middleware: [...registered, ...middleware], fetch };
    return withError(await send(operations[operation].method, template, all));
  };
  const methods = METHODS.map((method) => [
    method,
    (path: unknown, options?: ApiOptions) => request(method, path, options),
  ]);
  return {
    ...Object.fromEntries(methods),
    request,
    use: (...middleware: Middleware[]) => {
      for (const one of middleware.filter(Boolean)) registered.push(checkMiddleware(one));
    },
    eject: (...middleware: Middleware[]) => {
      for (const one of middleware.filter((it) => registered.includes(it)))
        registered.splice(registered.indexOf(one), 1);
    },
  };
}

/** The generated client leaves `error` empty where an error has no body, so that it would look like a success. */
function withError(result: ApiResult): ApiResult {
  const { ok, status } = result.response;
  return ok || result.error ? result : { ...result, error: { description: `${status} without a body` } };
}

/** What the API's description has not is refused, and never sent. */
function operationOf(method: string, path: unknown): OperationId {
  const ids = Object.keys(operations) as OperationId[];
  const found = ids.find((id) => operations[id].method === method && operations[id].path === path);
  if (!found) throw new InvalidArgumentError("path", `${show(path)} has no ${method} in the API's description`);
  return found;
}

/** What a call takes: openapi-fetch's options, hints of `fetch` that a service's client can do without, and the call options that go beside them. */
const API_OPTIONS: Readonly<Record<string, true>> = /* @__PURE__ */ namesTable(
  ["params", "body", "headers", "signal", "fetch", "parseAs", "middleware"],
  ["querySerializer", "bodySerializer", "pathSerializer", "baseUrl", "Request"],
  ["cache", "credentials", "keepalive", "mode", "referrer", "referrerPolicy", "priority", "next", "cf"],
  CALL_OPTIONS_BESIDE,
);

function namesTable(...names: (readonly string[])[]): Record<string, true> {
  return Object.fromEntries(names.flat().map((name) => [name, true]));
}

/** Throws `InvalidArgumentError` for options that can't be meant. */
function checkApiOptions(operation: OperationId, options: ApiOptions): void {
  checkOptionNames(options, API_OPTIONS, operation);
  for (const [, name = ""] of operations[operation].path.matchAll(/\{([^}]+)\}/g)) {
    const value = options.params?.path?.[name];
    checkId(typeof value === "number" ? String(value) : value, `params.path["${name}"]`, operation);
  }
  const isJson = options.body !== undefined && !options.bodySerializer && !(options.body instanceof FormData);
  if (isJson) plainData(options.body, "body", operation);
  callerHeaders(options.headers && stringsOnly(options.headers), operation);
}

/** openapi-fetch takes null, numbers and lists as header values too; names and strings are what is checked here. */
function stringsOnly(headers: NonNullable<ApiOptions["headers"]>): NonNullable<ApiOptions["headers"]> {
  if (headers instanceof Headers || Array.isArray(headers)) return headers;
  return Object.entries(headers).map(([name, value]): [string, string] => [name, String(value ?? "")]);
}

function checkMiddleware(middleware: Middleware): Middleware {
  if ("onRequest" in middleware || "onResponse" in middleware || "onError" in middleware) return middleware;
  throw new InvalidArgumentError("middleware", "must be an object with onRequest, onResponse or onError");
}
