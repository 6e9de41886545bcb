// What a sandbox saw: every request, what became of it, and what was wrong with answers of its own.
import { type Operation, type OperationId, operations } from "../../../generated/operations.ts";
import type { Fault } from "../faults/faults.ts";
import type { Issue } from "../wire/validation.ts";

/** One request as the sandbox saw it. Holds no token. */
export interface RecordedRequest {
  /** Undefined when method and path name no operation. */
  readonly operation: OperationId | undefined;
  readonly method: string;
  /** Path and query; the value of a `filter` is blanked out where it may name somebody. */
  readonly path: string;
  /** Names in lower case; the value of `authorization` is blanked out. */
  readonly headers: Readonly<Record<string, string>>;
  /**
   * JSON as it was sent; the form of an upload; undefined for none or when it was not read; blanked out where the
   * operation's bodies hold personal data.
   */
  readonly body: unknown;
  /**
   * `done`; `rejected` (a 4xx or 5xx of the rules); `replayed` (the answer stored under its MS-RequestId);
   * `throttled`; or the fault that it met, such as `fault:reset-after`.
   */
  readonly outcome: "done" | "rejected" | "replayed" | "throttled" | `fault:${Fault["type"]}`;
  /** Whether this very request did what it asks for; false for a replay, since the first one did. */
  readonly carriedOut: boolean;
  /** Status answered, if any was sent. */
  readonly status: number | undefined;
  /** When it came, by the sandbox's clock. */
  readonly at: Date;
}

/** An answer of the sandbox's own that is not as described: a bug of the sandbox. It was answered as a 500. */
export interface Violation {
  readonly operation: OperationId | undefined;
  readonly status: number;
  readonly issues: readonly Issue[];
}

/** Headers for the record: without the token. */
export function recordHeaders(headers: Headers): Record<string, string> {
  const record = Object.fromEntries(headers);
  return "authorization" in record ? { ...record, authorization: "[redacted]" } : record;
}

/** Path and query for the record: without whom a filter looks for. */
export function recordPath(operationId: OperationId | undefined, { pathname, search }: URL): string {
  const path = `${pathname}${search}`;
  return holdsPersonalData(operationId) ? path.replaceAll(/(?<=[?&]filter=)[^&]*/gi, "[redacted]") : path;
}

/** A body for the record: nothing that an operation with personal data was sent. */
export function recordBody(operationId: OperationId | undefined, body: unknown): unknown {
  return holdsPersonalData(operationId) && body !== undefined ? "[redacted]" : body;
}

function holdsPersonalData(operationId: OperationId | undefined): boolean {
  const operation: Operation | undefined = operationId && operations[operationId];
  return operation?.personalData === true;
}
