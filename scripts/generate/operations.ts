// generated/operations.ts: one row an operation, with what the retry engine and the sandbox go by.
import {
  type ApiDocument,
  isObject,
  type JsonObject,
  type OperationEntry,
  objectAt,
  operationsOf,
  resolve,
} from "./document.ts";
import { AUTHENTICATION, IDEMPOTENCY, SCOPES } from "./extensions.ts";

/** The source of `generated/operations.ts`. */
export function emitOperations(document: ApiDocument): string {
  const entries = operationsOf(document);
  const rows = entries.map((entry) => {
    const fields = Object.entries(toRow(document, entry)).map(([key, value]) => `    ${key}: ${literal(value)},\n`);
    return `  ${entry.id}: {\n${fields.join("")}  },`;
  });
  const methods = [...new Set(entries.map(({ method }) => method.toUpperCase()))].sort();
  return `/** One operation, as the transport sees it. */
export interface Operation {
  readonly method: ${union(methods)};
  /** Path template, to be appended to a server URL that ends in \`/v1\`. */
  readonly path: string;
  /** What makes a repeat harmless: it only reads, doing it twice is doing it once, or its \`MS-RequestId\`. */
  readonly idempotency: ${union(IDEMPOTENCY)};
  /** \`requests\` in \`per\` seconds, counted for each \`scope\`. */
  readonly rateLimit: { readonly requests: number; readonly per: number; readonly scope: ${union(SCOPES)} };
  /** The kinds of token that may call it. */
  readonly authentication: readonly (${union(AUTHENTICATION)})[];
  /** What a success holds: JSON, or a file's bytes. */
  readonly response: "json" | "binary";
}

/** Every operation of the description, by its id. */
export const operations = {
${rows.join("\n")}
} as const;

/** The ids of all operations. */
export type OperationId = keyof typeof operations;
`;
}

function toRow(document: ApiDocument, { method, path, operation }: OperationEntry): JsonObject {
  return {
    method: method.toUpperCase(),
    path,
    idempotency: operation["x-idempotency"],
    rateLimit: operation["x-rate-limit"],
    authentication: operation["x-authentication"],
    response: answersBytes(document, operation.responses) ? "binary" : "json",
  };
}

function answersBytes(document: ApiDocument, responses: unknown): boolean {
  if (!isObject(responses)) return false;
  const successes = Object.entries(responses).filter(([status]) => status.startsWith("2"));
  const types = successes.flatMap(([, response]) => Object.keys(objectAt(resolve(document, response), "content")));
  return types.length > 0 && !types.some((type) => /\bjson\b/.test(type));
}

/** A value as a TypeScript literal, on one line. Property names are identifiers here. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (!isObject(value)) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([key, item]) => `${key}: ${literal(item)}`)
    .join(", ")} }`;
}

function union(values: readonly string[]): string {
  return values.map((value) => JSON.stringify(value)).join(" | ");
}
