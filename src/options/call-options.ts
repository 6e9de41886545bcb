// What every call takes: the types, the names and the checks.
import { checkGuid, checkNumber, type NamesOf, withNames } from "../arguments.ts";
import { InvalidArgumentError } from "../errors.ts";
import type { HeadersInit } from "../platform.ts";
import { checkRetry, type RetryOptions } from "./retry-options.ts";

/** Options of every call. */
export interface CallOptions {
  /** Aborting rejects with `signal.reason`, unchanged. */
  signal?: AbortSignal | undefined;
  /** ms one attempt may take, body included. */
  timeout?: number | undefined;
  /** ms the call may take, waits and retries included. */
  deadline?: number | undefined;
  /** `false`: one attempt, no waiting. */
  retry?: RetryOptions | false | undefined;
  /** `MS-RequestId` for this call, a GUID. */
  requestId?: string | undefined;
  /** `MS-CorrelationId`, a GUID. */
  correlationId?: string | undefined;
  /** Extra headers, `X-Locale` and `MS-PartnerCenter-Application` included; not those that the client sets. */
  headers?: HeadersInit | undefined;
}

/** Options of calls that only their `MS-RequestId` keeps from being carried out twice. */
export interface KeyedCallOptions extends CallOptions {
  /**
   * Any string of yours. The same key, operation and path give the same `MS-RequestId` in every process, so that a
   * repeat is recognised. One key means one purchase: where the answer to a create shows other lines than were asked
   * for, the call throws `IdempotencyMismatchError`.
   */
  idempotencyKey?: string | undefined;
}

/** Defaults that {@link PartnerCenterClient.with} takes. */
export type CallDefaults = Pick<CallOptions, "correlationId" | "signal" | "timeout" | "deadline" | "headers"> & {
  /** `X-Locale` */
  locale?: string | undefined;
};

export const CALL_OPTIONS: NamesOf<CallOptions> = {
  signal: true,
  timeout: true,
  deadline: true,
  retry: true,
  requestId: true,
  correlationId: true,
  headers: true,
};

export const KEYED_CALL_OPTIONS: NamesOf<KeyedCallOptions> = /* @__PURE__ */ withNames(CALL_OPTIONS, {
  idempotencyKey: true,
});

export const CALL_DEFAULTS: NamesOf<CallDefaults> = {
  correlationId: true,
  signal: true,
  timeout: true,
  deadline: true,
  headers: true,
  locale: true,
};

/** ms one attempt may take, and one call, unless told otherwise. */
export const TIMEOUT = 100_000;
export const DEADLINE = 600_000;
/** ms a call may take that waits for provisioning, unless told otherwise. */
export const PROVISIONING_DEADLINE = 1_800_000;

/** Throws unless the times and retries of a client or a call are in range. */
export function checkTimes(
  { timeout, deadline, retry }: Pick<CallOptions, "timeout" | "deadline" | "retry">,
  operation?: string,
): void {
  checkNumber(timeout, "timeout", 1, operation);
  checkNumber(deadline, "deadline", 1, operation);
  checkRetry(retry, operation);
}

/** Throws unless what every call takes can be used. */
export function checkCallOptions(options: KeyedCallOptions, operation?: string): void {
  const { requestId, correlationId, idempotencyKey, signal } = options;
  checkTimes(options, operation);
  checkGuid(requestId, "requestId", operation);
  checkGuid(correlationId, "correlationId", operation);
  if (idempotencyKey !== undefined && (typeof idempotencyKey !== "string" || idempotencyKey === ""))
    throw new InvalidArgumentError("idempotencyKey", "must be a string with at least one character", operation);
  if (idempotencyKey !== undefined && requestId !== undefined)
    throw new InvalidArgumentError("idempotencyKey", "and requestId exclude each other", operation);
  if (signal !== undefined && !(signal instanceof AbortSignal))
    throw new InvalidArgumentError("signal", "must be an AbortSignal", operation);
}
