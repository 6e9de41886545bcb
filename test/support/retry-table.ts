// The table "What happened, and what next" as data: one row a case, for the pure classification and for whole calls alike.
import type { Outcome } from "../../src/errors.ts";

/** What one attempt meets: an answer, or the error that the platform's fetch rejects with. */
export type Meets =
  | { readonly status: number; readonly body?: string; readonly headers?: Readonly<Record<string, string>> }
  | { readonly error: () => Error };

/** What is to come of it for one kind of operation. */
export interface Expectation {
  /** Of that attempt, and of a call that meets nothing else. */
  readonly outcome: Outcome;
  readonly next: "retry" | "wait" | "refresh" | "throw";
  /** MS-RequestId of the attempt after it, if there is one. */
  readonly id?: "same" | "new";
}

export interface Case {
  readonly name: string;
  readonly meets: Meets;
  readonly safe: Expectation;
  readonly natural: Expectation;
  readonly requestId: Expectation;
  /** Class of the error when a call meets nothing else. */
  readonly error: string;
}

/** A case that is the same for every kind of operation. */
function forAll(name: string, meets: Meets, expectation: Expectation, error: string): Case {
  return { name, meets, safe: expectation, natural: expectation, requestId: expectation, error };
}

/** An error with the fields that a runtime gives it. */
export function systemError(message: string, fields: Readonly<Record<string, unknown>> = {}): Error {
  return Object.assign(new Error(message), fields);
}

/** As `fetch` rejects in Node: the reason is the cause. */
export function fetchFailed(cause: unknown): TypeError {
  return new TypeError("fetch failed", { cause });
}

const connectError = (code: string): (() => Error) => {
  return () => fetchFailed(systemError(`connect ${code} 192.0.2.1:443`, { code, syscall: "connect" }));
};

const neverLeft: Expectation = { outcome: "not-sent", next: "retry", id: "same" };
const inDoubt: Expectation = { outcome: "unknown", next: "retry", id: "same" };
const inDoubtAnew: Expectation = { outcome: "unknown", next: "retry", id: "new" };
const no: Expectation = { outcome: "rejected", next: "throw" };
const wait: Expectation = { outcome: "rejected", next: "wait", id: "same" };
const waitInDoubt: Expectation = { outcome: "unknown", next: "wait", id: "same" };
const refresh: Expectation = { outcome: "rejected", next: "refresh", id: "same" };

const json = (value: unknown): string => JSON.stringify(value);
/** The service's own, and those of proxies. */
const SERVER_ERRORS = [500, 502, 503, 504, 505, 507, 520, 522, 524, 530, 598, 599];
const text = { "Content-Type": "text/plain" };
const html = { "Content-Type": "text/html" };
const fault = (code: number | string): string => json({ code, description: "It is not to be." });

const notSent: Case[] = [
  ["connection refused", connectError("ECONNREFUSED")],
  ["host unreachable", connectError("EHOSTUNREACH")],
  ["network unreachable", connectError("ENETUNREACH")],
  ["connect timed out, by the system", connectError("ETIMEDOUT")],
  [
    "connect timed out, by undici",
    () =>
      fetchFailed(
        systemError("Connect Timeout Error", { name: "ConnectTimeoutError", code: "UND_ERR_CONNECT_TIMEOUT" }),
      ),
  ],
  [
    "name not found",
    () => fetchFailed(systemError("getaddrinfo ENOTFOUND api.example", { code: "ENOTFOUND", syscall: "getaddrinfo" })),
  ],
  ["certificate expired", () => fetchFailed(systemError("certificate has expired", { code: "CERT_HAS_EXPIRED" }))],
  ["certificate of another host", () => fetchFailed(systemError("altnames", { code: "ERR_TLS_CERT_ALTNAME_INVALID" }))],
  [
    "no TLS at the other end",
    () => fetchFailed(systemError("wrong version number", { code: "ERR_SSL_WRONG_VERSION_NUMBER" })),
  ],
].map(([name, error]) => forAll(`${name}`, { error: error as () => Error }, neverLeft, "ConnectionError"));

const doubtful: Case[] = [
  forAll(
    "connection reset",
    { error: () => fetchFailed(systemError("read ECONNRESET", { code: "ECONNRESET", syscall: "read" })) },
    inDoubt,
    "ConnectionError",
  ),
  forAll(
    "connection closed by the other side",
    { error: () => fetchFailed(systemError("other side closed", { code: "UND_ERR_SOCKET" })) },
    inDoubt,
    "ConnectionError",
  ),
  forAll(
    "read timed out",
    { error: () => fetchFailed(systemError("read ETIMEDOUT", { code: "ETIMEDOUT", syscall: "read" })) },
    inDoubt,
    "ConnectionError",
  ),
  forAll("an error that says nothing", { error: () => new TypeError("fetch failed") }, inDoubt, "ConnectionError"),
  forAll("200 with HTML", { status: 200, body: "<html>Welcome</html>", headers: html }, inDoubt, "ResponseParseError"),
  forAll("200 with nothing", { status: 200, body: "" }, inDoubt, "ResponseParseError"),
  forAll("201 with null", { status: 201, body: "null" }, inDoubt, "ResponseParseError"),
  forAll("201 with a list", { status: 201, body: "[]" }, inDoubt, "ResponseParseError"),
  forAll("200 with a string", { status: 200, body: '"ok"' }, inDoubt, "ResponseParseError"),
  forAll("201 with half a JSON", { status: 201, body: '{"id": "a", "lineIt' }, inDoubt, "ResponseParseError"),
  forAll("204", { status: 204 }, inDoubt, "ResponseParseError"),
  ...[408, 425, 499].flatMap((status) => [
    forAll(`${status} with a fault body`, { status, body: fault(1) }, inDoubt, "ApiError"),
    forAll(`${status} with nothing`, { status }, inDoubt, "ApiError"),
  ]),
  ...SERVER_ERRORS.flatMap((status) => [
    forAll(`${status} with nothing`, { status }, inDoubt, "ServerError"),
    forAll(`${status} with HTML`, { status, body: "<h1>Bad Gateway</h1>", headers: html }, inDoubt, "ServerError"),
    forAll(`${status} with plain text`, { status, body: "Bad Gateway", headers: text }, inDoubt, "ServerError"),
    forAll(`${status} with JSON that is no fault`, { status, body: json({ error: {} }) }, inDoubt, "ServerError"),
  ]),
];

const faults: Case[] = SERVER_ERRORS.flatMap((status) =>
  [
    fault(800005),
    json({ message: "Try later" }),
    json({ error: { code: "Busy", message: "Try later" } }),
    json({ Message: "Try later" }),
    json("Try later"),
  ].map((body) => ({
    name: `${status} with a fault body ${body}`,
    meets: { status, body },
    safe: { outcome: "rejected", next: "retry", id: "new" } as const,
    natural: inDoubtAnew,
    requestId: inDoubt,
    error: "ServerError",
  })),
);

const waits: Case[] = [
  forAll("429", { status: 429, body: json({ statusCode: 429, message: "Rate limit" }) }, wait, "ThrottledError"),
  forAll("429 with nothing", { status: 429 }, wait, "ThrottledError"),
  forAll("409 order in progress", { status: 409, body: fault("800060") }, waitInDoubt, "ConflictError"),
  forAll("409 order in progress, as a number", { status: 409, body: fault(800060) }, waitInDoubt, "ConflictError"),
  forAll("409 cart being processed", { status: 409, body: fault(800064) }, waitInDoubt, "ConflictError"),
];

const refusals: Case[] = [
  forAll("401", { status: 401, body: fault(800001) }, refresh, "AuthenticationError"),
  forAll("401 with nothing", { status: 401 }, refresh, "AuthenticationError"),
  forAll("401 for another audience", { status: 401, body: fault(900420) }, no, "AuthenticationError"),
  forAll("401 without MFA", { status: 401, body: fault("900421") }, no, "AuthenticationError"),
  ...[300, 301, 302, 303, 307, 308].map((status) =>
    forAll(`${status}`, { status, headers: { Location: "https://elsewhere.example/" } }, no, "ApiError"),
  ),
  forAll("304", { status: 304 }, no, "ApiError"),
  forAll("400", { status: 400, body: fault(800009) }, no, "BadRequestError"),
  forAll("400 stale ETag", { status: 400, body: fault(2055) }, no, "PreconditionFailedError"),
  forAll("403", { status: 403, body: fault(800019) }, no, "PermissionDeniedError"),
  forAll("404", { status: 404, body: fault(800008) }, no, "NotFoundError"),
  forAll("404 with HTML", { status: 404, body: "<h1>Not Found</h1>", headers: html }, no, "NotFoundError"),
  forAll("409 adjustment pending", { status: 409, body: fault(800014) }, no, "ConflictError"),
  forAll("409 with nothing", { status: 409 }, no, "ConflictError"),
  forAll("412", { status: 412, body: fault(2055) }, no, "PreconditionFailedError"),
  forAll("417", { status: 417, body: fault(800036) }, no, "ApiError"),
  forAll("422", { status: 422 }, no, "ApiError"),
  forAll("400 in progress, which only 409 is", { status: 400, body: fault(800060) }, no, "BadRequestError"),
  forAll("501", { status: 501, body: fault(1) }, no, "ServerError"),
  forAll("501 with nothing", { status: 501 }, no, "ServerError"),
  forAll("200 with a fault", { status: 200, body: fault(400072) }, no, "ApiError"),
  forAll(
    "201 with a fault in another shape",
    { status: 201, body: json({ error: { code: 1, message: "No" } }) },
    no,
    "ApiError",
  ),
];

/** Every row of the table. */
export const retryTable: readonly Case[] = [...notSent, ...doubtful, ...faults, ...waits, ...refusals];

/** A refusal like any other to an intent; a checkout that meets it looks for what was bought. */
export const alreadySubmitted: Case = forAll(
  "400 already submitted",
  { status: 400, body: fault(800065) },
  no,
  "BadRequestError",
);

/** The kinds of operation, and one operation of each. */
export const kinds = [
  { kind: "safe", row: "safe", operation: "getOrder" },
  { kind: "natural", row: "natural", operation: "checkoutCart" },
  { kind: "request-id", row: "requestId", operation: "createOrder" },
] as const;
