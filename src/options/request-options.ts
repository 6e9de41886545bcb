// What `client.request` takes: options beyond those of every call, and a path that stays under /v1, checked before anything is sent.
import type { Operation } from "../../generated/operations.ts";
import { isGuid, type NamesOf, show, withNames } from "../arguments.ts";
import { InvalidArgumentError } from "../errors.ts";
import { KEYED_CALL_OPTIONS, type KeyedCallOptions } from "./call-options.ts";

/** Options of `client.request`. */
export interface RequestOptions extends KeyedCallOptions {
  /** What stands in the query; what is undefined is left out. */
  query?: Readonly<Record<string, string | number | boolean | undefined>> | undefined;
  /** Sent as JSON; a `FormData` as it is. */
  body?: unknown;
  /**
   * What makes a repeat harmless: that it only reads (`"safe"`, the default of GET), that doing it twice is doing it once (`"natural"`), or only
   * its `MS-RequestId` (`"request-id"`, the default of the rest). An `idempotencyKey` is for the last.
   */
  idempotency?: Operation["idempotency"] | undefined;
}

export const REQUEST_OPTIONS: NamesOf<RequestOptions> = /* @__PURE__ */ withNames(KEYED_CALL_OPTIONS, {
  query: true,
  body: true,
  idempotency: true,
});

/** What a request asks for, once that is known to be allowed. */
export interface RequestTarget {
  method: string;
  /** Without its query; GUIDs in lower case, as they are the same in either. */
  operation: string;
  /** From the root of `/v1`, with its query. */
  path: string;
  /** Sorted, so that its order makes no other request of it. */
  query: string;
  idempotency: Operation["idempotency"];
}

const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
const READING = ["GET", "HEAD", "OPTIONS"];
const IDEMPOTENCIES: readonly unknown[] = ["safe", "natural", "request-id"] satisfies Operation["idempotency"][];

/** Throws `InvalidArgumentError` for a method, path, query or idempotency that can't be used. */
export function requestTarget(method: string, path: string, options: RequestOptions | undefined): RequestTarget {
  const verb = typeof method === "string" ? method.toUpperCase() : "";
  if (!METHODS.includes(verb))
    throw new InvalidArgumentError("method", `must be one of ${METHODS.join(", ")}, not ${show(method)}`);
  const [plain = "", more] = splitPath(path);
  const operation = `${verb} ${plain.split("/").map(sameGuid).join("/")}`;
  const { query, body, idempotencyKey, idempotency = READING.includes(verb) ? "safe" : "request-id" } = options ?? {};
  if (!IDEMPOTENCIES.includes(idempotency))
    throw new InvalidArgumentError(
      "idempotency",
      `must be safe, natural or request-id, not ${show(idempotency)}`,
      operation,
    );
  if (idempotencyKey !== undefined && idempotency !== "request-id")
    throw new InvalidArgumentError(
      "idempotencyKey",
      `is not for a request that is ${idempotency}: doing it again does no harm, and under one key the service may repeat an old answer`,
      operation,
    );
  if (body !== undefined && (verb === "GET" || verb === "HEAD"))
    throw new InvalidArgumentError("body", `can't be sent with ${verb}`, operation);
  const parts = [...(more ? more.split("&") : []), ...queryParts(query, operation)];
  const whole = parts.length > 0 ? `${plain}?${parts.join("&")}` : plain;
  return { method: verb, operation, path: whole, query: [...parts].sort().join("&"), idempotency };
}

function sameGuid(segment: string): string {
  return isGuid(segment) ? segment.toLowerCase() : segment;
}

function queryParts(query: unknown, operation: string): string[] {
  if (query === undefined) return [];
  if (typeof query !== "object" || query === null || Array.isArray(query))
    throw new InvalidArgumentError("query", `must be an object, not ${show(query)}`, operation);
  return Object.entries(query).flatMap(([name, value]: [string, unknown]) => {
    if (value === undefined) return [];
    const isPlain = typeof value === "boolean" || Number.isFinite(value) || isWhole(value);
    if (isPlain && isWhole(name)) return [`${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`];
    throw new InvalidArgumentError(
      `query.${name}`,
      `must be a string, a number or a boolean, not ${show(value)}`,
      operation,
    );
  });
}

/** A text without half of a character, which no address can hold. */
function isWhole(value: unknown): boolean {
  return typeof value === "string" && !/\p{Surrogate}/u.test(value);
}

/** Path and query. Throws unless the path begins with one slash and can't lead out of what it is put under, however a server reads it. */
function splitPath(path: unknown): [string, string | undefined] {
  // Control characters: the parser of addresses drops tabs and line breaks, and what was harmless before is a dot segment after.
  const isText = typeof path === "string" && /^\/(?!\/)/.test(path) && !/[\\#\s\p{Cc}\p{Surrogate}]/u.test(path);
  if (!isText) throw refusedPath(path, 'must begin with one "/" and hold no "\\", "#", space or control character');
  const [plain = "", ...rest] = path.split("?");
  for (const segment of plain.split("/")) {
    const decoded = fullyDecoded(segment);
    if (decoded === undefined) throw refusedPath(path, "has a percent sign that is no encoding of a character");
    if (/[\\/\p{Cc}]/u.test(decoded)) throw refusedPath(path, "has an encoded slash or control character");
    // Some servers cut off what follows a semicolon, and take look-alikes of a dot for one.
    const bare = decoded.replace(/;.*/s, "").normalize("NFKC").trim();
    if (/^\.+$/.test(bare)) throw refusedPath(path, 'has "." or ".." as a segment');
  }
  return [plain, rest.length > 0 ? rest.join("?") : undefined];
}

/** Decoded until nothing is left to decode, as some servers do; undefined for what can't be. */
function fullyDecoded(segment: string): string | undefined {
  let text = segment;
  for (;;) {
    try {
      const decoded = decodeURIComponent(text);
      if (decoded === text) return text;
      text = decoded;
    } catch {
      return undefined;
    }
  }
}

function refusedPath(path: unknown, why: string): InvalidArgumentError {
  const shown = typeof path === "string" ? path.split("?")[0] : path;
  return new InvalidArgumentError("path", `${why}: it stays under the endpoint's /v1; it is ${show(shown)}`);
}
