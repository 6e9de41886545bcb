// One client's defaults over the shared engine: starts calls, and carries the requests of the generated client through it.
import type { OperationId } from "../../generated/operations.ts";
import type { paths } from "../../generated/schema.ts";
import { type Ask, askingClient, askWith, type Question } from "../ask.ts";
import type { ClientEngine } from "../engine.ts";
import type { Loader } from "../lazily.ts";
import { CALL_OPTIONS, type CallOptions, checkCommon, checkNames, type RetryOptions } from "../options/options.ts";
import { either } from "../signals.ts";
import { callerHeaders } from "../transport/headers.ts";
import type { Call, Intent } from "../transport/intent.ts";
import type { Client } from "./api-types.ts";

/** ms */
const DEADLINE = 600_000;

/** The defaults of a client's calls, completed. */
export interface Defaults {
  signal: AbortSignal | undefined;
  timeout: number;
  /** ms; undefined unless told, as a call that waits for something has a longer one. */
  deadline: number | undefined;
  retry: Required<RetryOptions> | false;
  correlationId: string | undefined;
  headers: Readonly<Record<string, string>>;
}

/** What a request may need besides its path and body. */
export type Extra = Pick<Intent, "headers" | "maxBytes"> & { url?: string | undefined };

/** Gives the engine of a client to a call. Rejects with a `PartnerCenterError` where it can't be loaded. */
export type EngineSource = Loader<ClientEngine>;

export class Session {
  /** Shared by all sessions of a client, and loaded by their first call. */
  readonly engine: EngineSource;
  /** The endpoint with its path, ending in `/v1`. */
  readonly base: string;
  readonly defaults: Defaults;
  readonly #api: Client<paths>;

  constructor(engine: EngineSource, base: string, defaults: Defaults) {
    this.engine = engine;
    this.base = base;
    this.defaults = defaults;
    this.#api = askingClient(base);
  }

  /** Starts a call: checks its options (`extra` names the method's own) and completes them. */
  call(operation: string, options: CallOptions | undefined, extra = "", deadline: number = DEADLINE): Call {
    checkNames(options, `${CALL_OPTIONS} ${extra}`.trim(), operation);
    const given = options ?? {};
    checkCommon(given, operation);
    const { defaults } = this;
    return {
      signal: either(given.signal, defaults.signal),
      timeout: given.timeout ?? defaults.timeout,
      deadlineAt: performance.now() + (given.deadline ?? defaults.deadline ?? deadline),
      retry: completeRetry(given.retry, defaults.retry),
      requestId: given.requestId,
      idempotencyKey: given.idempotencyKey,
      correlationId: given.correlationId ?? defaults.correlationId ?? crypto.randomUUID(),
      headers: given.headers ? { ...defaults.headers, ...callerHeaders(given.headers, operation) } : defaults.headers,
    };
  }

  /** Sends one intent of a call by way of the generated client. Rejects with a PartnerCenterError or the abort's reason. */
  async send<T>(
    call: Call,
    operation: OperationId,
    path: Readonly<Record<string, unknown>>,
    ask: Ask<T>,
    extra: Extra = {},
  ): Promise<T> {
    const answering = async ({ url, body }: Question): Promise<unknown> => {
      const headers =
        typeof body === "string" ? { "Content-Type": "application/json", ...extra.headers } : extra.headers;
      const intent = { path, url: extra.url ?? url, body, headers, maxBytes: extra.maxBytes };
      const engine = await this.engine(operation, call);
      return engine.send(operation, intent, call);
    };
    return askWith(this.#api, ask, answering);
  }
}

/** One customer's tenant, and the session to reach it by. */
export interface Customer {
  readonly session: Session;
  readonly customerId: string;
}

/** The same call for a read on its way: the caller's request id and key are for the write that means something. */
export function reading(call: Call): Call {
  return { ...call, requestId: undefined, idempotencyKey: undefined, ids: undefined };
}

/** Retry options on top of others. */
export function completeRetry(
  given: RetryOptions | false | undefined,
  base: Required<RetryOptions> | false,
): Required<RetryOptions> | false {
  if (!given) return given ?? base;
  // One by one: an option that is there but undefined may not hide its default.
  const { maxAttempts, baseDelay, maxDelay } = base || DEFAULT_RETRY;
  return {
    maxAttempts: given.maxAttempts ?? maxAttempts,
    baseDelay: given.baseDelay ?? baseDelay,
    maxDelay: given.maxDelay ?? maxDelay,
  };
}

export const DEFAULT_RETRY: Required<RetryOptions> = { maxAttempts: 5, baseDelay: 500, maxDelay: 30_000 };
