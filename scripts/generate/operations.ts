// generated/operations.ts: one row an operation, with what the retry engine and the sandbox go by; and the limits.
import {
  type ApiDocument,
  isObject,
  type JsonObject,
  type OperationEntry,
  objectAt,
  operationsOf,
  resolve,
} from "./document.ts";
import { AUTHENTICATION, IDEMPOTENCY, rateLimitOf, SCOPES } from "./extensions.ts";

/** The source of `generated/operations.ts`. */
export function emitOperations(document: ApiDocument): string {
  const entries = operationsOf(document);
  const rows = entries.map((entry) => `  ${entry.id}: ${block(toRow(document, entry), "  ")},\n`);
  const methods = [...new Set(entries.map(({ method }) => method.toUpperCase()))].sort();
  return `/** One operation, as the transport sees it. */
export interface Operation {
  readonly method: ${union(methods)};
  /** Path template, to be appended to a server URL that ends in \`/v1\`. */
  readonly path: string;
  /** What makes a repeat harmless: it only reads, doing it twice is doing it once, or its \`MS-RequestId\`. */
  readonly idempotency: ${union(IDEMPOTENCY)};
  /** \`requests\` in \`per\` seconds, counted for each \`scope\`. Absent where no figure is published; it may be throttled all the same. */
  readonly rateLimit?: { readonly requests: number; readonly per: number; readonly scope: RateLimitScope };
  /** The kinds of token that may call it. */
  readonly authentication: readonly (${union(AUTHENTICATION)})[];
  /** What a success holds: JSON, a file's bytes, nothing, or, by its status, JSON or nothing. */
  readonly response: ${union(RESPONSES)};
  /** Whether bodies hold names, addresses or the like of people. */
  readonly personalData?: true;
}

/** What is counted together: a tenant's requests, or those of one kind that have a limit of their own. */
export type RateLimitScope = ${union(SCOPES)};

/** Every operation of the description, by its id. */
export const operations = {
${rows.join("")}} as const;

/** The ids of all operations. */
export type OperationId = keyof typeof operations;

/** The published limits: \`requests\` in \`per\` seconds, for each scope that has one. */
export const rateLimits = ${block(limits(entries), "")} as const;
`;
}

const RESPONSES = ["json", "binary", "empty", "empty-or-json"] as const;

function toRow(document: ApiDocument, { method, path, operation }: OperationEntry): JsonObject {
  return {
    method: method.toUpperCase(),
    path,
    idempotency: operation["x-idempotency"],
    rateLimit: rateLimitOf(operation),
    authentication: operation["x-authentication"],
    response: successOf(document, operation),
    personalData: operation["x-personal-data"],
  };
}

/** From what each documented success holds. One that may be a file or JSON is read as JSON. */
function successOf(document: ApiDocument, operation: JsonObject): (typeof RESPONSES)[number] {
  const responses = Object.entries(objectAt(operation, "responses")).filter(([status]) => status.startsWith("2"));
  const successes = responses.map(([, response]) => Object.keys(objectAt(resolve(document, response), "content")));
  const types = successes.flat();
  if (types.length === 0) return "empty";
  if (!types.some((type) => /\bjson\b/.test(type))) return "binary";
  return successes.some((content) => content.length === 0) ? "empty-or-json" : "json";
}

function limits(entries: readonly OperationEntry[]): JsonObject {
  const published = entries.flatMap(({ operation }) => rateLimitOf(operation) ?? []);
  return Object.fromEntries(published.map(({ scope, ...limit }) => [scope, limit]));
}

/** An object as a TypeScript literal, a line a property. */
function block(fields: JsonObject, indent: string): string {
  const lines = Object.entries(fields).flatMap(([key, value]) =>
    value === undefined ? [] : [`${indent}  ${propertyName(key)}: ${literal(value)},\n`],
  );
  return `{\n${lines.join("")}${indent}}`;
}

/** A value as a TypeScript literal, on one line. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (!isObject(value)) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([key, item]) => `${propertyName(key)}: ${literal(item)}`)
    .join(", ")} }`;
}

function propertyName(key: string): string {
  return /^[A-Za-z]\w*$/.test(key) ? key : JSON.stringify(key);
}

function union(values: readonly string[]): string {
  return values.map((value) => JSON.stringify(value)).join(" | ");
}
