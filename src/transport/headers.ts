// The Partner Center headers of a request, and who may set which.

import { InvalidArgumentError } from "../errors.ts";
import type { HeadersInit } from "../platform.ts";

/** The headers that the package sets or reads, each spelt here and nowhere else. */
export const HEADER = {
  accept: "Accept",
  authorization: "Authorization",
  contentType: "Content-Type",
  retryAfter: "Retry-After",
  requestId: "MS-RequestId",
  correlationId: "MS-CorrelationId",
  continuationToken: "MS-ContinuationToken",
  contractVersion: "MS-Contract-Version",
  client: "MS-PartnerCenter-Client",
  application: "ms-partnercenter-application",
  locale: "x-locale",
  ifMatch: "if-match",
  customerUser: "x-ms-customeruser-upn",
} as const;

/** Headers that the client or the connection sets itself and a caller can't; in lower case, as `Headers` gives names. */
function reservedHeaders(): ReadonlySet<string> {
  const { accept, authorization, contentType, requestId, correlationId } = HEADER;
  const { continuationToken, contractVersion, client, customerUser } = HEADER;
  const connection = ["connection", "content-length", "expect", "host", "keep-alive", "transfer-encoding", "upgrade"];
  const own = [accept, authorization, contentType, requestId, correlationId];
  const more = [continuationToken, contractVersion, client, customerUser];
  return new Set([...connection, ...own, ...more].map((name) => name.toLowerCase()));
}

const RESERVED = /* @__PURE__ */ reservedHeaders();

const CLIENT_NAME = "partner-center-commerce";

/** Headers on every request; `locale` and `application` can be overridden by a call's own headers. */
export function baseHeaders(locale: string, application: string | undefined): Record<string, string> {
  const headers: Record<string, string> = {
    [HEADER.contractVersion]: "v1",
    [HEADER.client]: CLIENT_NAME,
    [HEADER.locale]: locale,
  };
  if (application !== undefined) headers[HEADER.application] = application;
  return headers;
}

/** A caller's headers with lower-case names; throws for one that the client sets or that can't be sent. */
export function callerHeaders(init: HeadersInit | undefined, operation?: string): Record<string, string> {
  const result: Record<string, string> = {};
  if (init === undefined) return result;
  let headers: Headers;
  try {
    headers = new Headers(init);
  } catch {
    throw new InvalidArgumentError("headers", "holds a name or value that can't be sent in a header", operation);
  }
  for (const [name, value] of headers) {
    if (RESERVED.has(name))
      throw new InvalidArgumentError(`headers["${name}"]`, "is set by the client; see the call options", operation);
    result[name] = value;
  }
  return result;
}

/** Latin-1 without control characters. */
export function isHeaderValue(value: unknown): boolean {
  return typeof value === "string" && /^[\x20-\x7e\xa0-\xff]+$/.test(value);
}

/** Throws unless `value` can be sent in a header. */
export function checkHeaderValue(value: unknown, argument: string, operation?: string): void {
  if (!isHeaderValue(value))
    throw new InvalidArgumentError(
      argument,
      "must be a string that can be sent in a header: Latin-1, no line breaks",
      operation,
    );
}

/** What identifies one attempt's request. */
export interface Identity {
  token: string;
  requestId: string;
  correlationId: string;
}

/** All headers of one attempt. `common` are the call's and `extra` the operation's, already checked: none names what is set here. */
export function requestHeaders(
  identity: Identity,
  accept: string,
  common: Readonly<Record<string, string>>,
  extra?: Readonly<Record<string, string>>,
): Record<string, string> {
  return {
    [HEADER.accept]: accept,
    [HEADER.authorization]: `Bearer ${identity.token}`,
    [HEADER.requestId]: identity.requestId,
    [HEADER.correlationId]: identity.correlationId,
    // Last: V8 makes an object that begins with a spread sixty times slower.
    ...common,
    ...extra,
  };
}
