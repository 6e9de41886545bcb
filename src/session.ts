// One client's defaults over the shared engine: starts calls, and carries the requests of the generated client through it.
import createClient from "openapi-fetch";
import { type OperationId, operations } from "../generated/operations.ts";
import type { paths } from "../generated/schema.ts";
import type { Client } from "./api-types.ts";
import { CALL_OPTIONS, type CallOptions, checkCommon, checkNames, type RetryOptions } from "./options.ts";
import { remember } from "./response-of.ts";
import { callerHeaders } from "./transport/headers.ts";
import { RequestIds } from "./transport/ids.ts";
import { type Call, type Engine, type Intent, IntentFailed, type Success, send } from "./transport/intent.ts";

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

/** A request of the generated client that is not built into a `Request`, only to be taken apart again. */
class PlainRequest {
  readonly url: string;
  readonly body: BodyInit | undefined;
  readonly method: string;
  constructor(url: string, init: { method: string; body?: BodyInit }) {
    this.url = url;
    this.method = init.method;
    this.body = init.body;
  }
}

/** How a facade method asks the generated client: the path in plain sight, and the engine as its fetch. */
export type Ask<T> = (api: Client<paths>, fetch: (request: Request) => Promise<Response>) => Promise<{ data?: T }>;

/** What a request may need besides its path and body. */
export type Extra = Pick<Intent, "headers" | "maxBytes"> & { url?: string | undefined };

/** openapi-fetch reads a body by its length; ours has been read already. */
const READ = new Headers({ "Content-Length": "1" });

export class Session {
  readonly engine: Engine;
  /** The endpoint with its path, ending in `/v1`. */
  readonly base: string;
  readonly defaults: Defaults;
  readonly #api: Client<paths>;

  constructor(engine: Engine, base: string, defaults: Defaults) {
    this.engine = engine;
    this.base = base;
    this.defaults = defaults;
    // openapi-fetch only constructs it and hands it to our fetch, so three fields of a Request are all it takes.
    this.#api = createClient<paths>({
      baseUrl: base,
      Request: PlainRequest as unknown as typeof Request,
    }) as unknown as Client<paths>;
  }

  /** Starts a call: checks its options (`extra` names the method's own) and completes them. */
  call(operation: string, options: CallOptions | undefined, extra = "", deadline: number = DEADLINE): Call {
    checkNames(options, `${CALL_OPTIONS} ${extra}`.trim(), operation);
    const given = options ?? {};
    checkCommon(given, operation);
    const { defaults } = this;
    const signal =
      given.signal && defaults.signal
        ? AbortSignal.any([given.signal, defaults.signal])
        : (given.signal ?? defaults.signal);
    return {
      signal,
      timeout: given.timeout ?? defaults.timeout,
      deadlineAt: performance.now() + (given.deadline ?? defaults.deadline ?? deadline),
      retry: completeRetry(given.retry, defaults.retry),
      ids: new RequestIds(given),
      keyed: given.idempotencyKey !== undefined,
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
    let success: Success | undefined;
    const fetch = async (request: Request): Promise<Response> => {
      const { url, body } = request as unknown as PlainRequest;
      const headers =
        typeof body === "string" ? { ...extra.headers, "Content-Type": "application/json" } : extra.headers;
      const intent = {
        operation,
        row: operations[operation],
        path,
        url: extra.url ?? url,
        body,
        headers,
        maxBytes: extra.maxBytes,
      };
      success = await send(this.engine, intent, call);
      const { answer } = success;
      // The part of a Response that openapi-fetch reads; the body has been parsed within the attempt.
      const read = {
        ok: true,
        status: 200,
        headers: READ,
        json: async () => answer.json,
        blob: async () => answer.blob,
      };
      return read as unknown as Response;
    };
    try {
      // The attempt found the promised body, so there is data.
      const { data } = (await ask(this.#api, fetch)) as { data: T };
      if (success) remember(data, success);
      return data;
    } catch (error) {
      throw error instanceof IntentFailed ? error.error : error;
    }
  }
}

/** One customer's tenant, and the session to reach it by. */
export interface Customer {
  readonly session: Session;
  readonly customerId: string;
}

/** The same call for a read on its way: the caller's request id and key are for the write that means something. */
export function reading(call: Call): Call {
  return { ...call, ids: new RequestIds(), keyed: false };
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
