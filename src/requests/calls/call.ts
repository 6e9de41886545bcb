// One call of the facade: its options on top of the client's defaults, and what its intents share. It alone changes its deadline and its ids.
import { checkOptionNames } from "../../arguments.ts";
import { InvalidArgumentError } from "../../errors.ts";
import { CALL_OPTIONS, checkCallOptions, DEADLINE, type KeyedCallOptions } from "../../options/call-options.ts";
import { completeRetry } from "../../options/retry-options.ts";
import { callerHeaders } from "../../transport/headers.ts";
import type { RetryBounds } from "../../transport/intent/bounds.ts";
import type { IntentCall, PurchaseState } from "../../transport/intent/call-state.ts";
import { RequestIds } from "../../transport/intent/ids.ts";
import { eitherSignal } from "../../transport/wait.ts";
import type { Session } from "./session.ts";

interface CallState extends Omit<IntentCall, "left"> {
  readonly session: Session;
  readonly repeats: boolean;
  /** On the clock of `performance.now()`; Infinity for none. */
  readonly deadlineAt: number;
}

export class Call implements IntentCall {
  readonly session: Session;
  readonly signal: AbortSignal | undefined;
  readonly timeout: number;
  readonly retry: RetryBounds;
  readonly ids: RequestIds;
  readonly keyed: boolean;
  /** Whether the caller gave a key or a request id, which an earlier call may have had. */
  readonly repeats: boolean;
  readonly correlationId: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly purchase: PurchaseState | undefined;
  #deadlineAt: number;

  constructor(state: CallState) {
    this.session = state.session;
    this.signal = state.signal;
    this.timeout = state.timeout;
    this.retry = state.retry;
    this.ids = state.ids;
    this.keyed = state.keyed;
    this.repeats = state.repeats;
    this.correlationId = state.correlationId;
    this.headers = state.headers;
    this.purchase = state.purchase;
    this.#deadlineAt = state.deadlineAt;
  }

  get left(): number {
    return this.#deadlineAt - performance.now();
  }

  /** Moves the deadline by the time that somebody else took, ms. */
  extend(ms: number): void {
    this.#deadlineAt += ms;
  }

  /** The same call for a read on its way: the caller's request id and key are for the request that means something. */
  reading(): Call {
    return new Call({ ...this.#state(), ids: new RequestIds(), keyed: false });
  }

  /** The same call for a read that is worth one try and that many ms. */
  briefly(ms: number): Call {
    return new Call({ ...this.#state(), retry: false, deadlineAt: Math.min(this.#deadlineAt, performance.now() + ms) });
  }

  /** The same call once more is known of the purchase that it is part of: its errors tell. */
  buying(purchase: PurchaseState): Call {
    return new Call({ ...this.#state(), purchase: { ...this.purchase, ...purchase } });
  }

  #state(): CallState {
    const { session, signal, timeout, retry, ids, keyed, repeats, correlationId, headers, purchase } = this;
    const deadlineAt = this.#deadlineAt;
    return { session, signal, timeout, retry, ids, keyed, repeats, correlationId, headers, purchase, deadlineAt };
  }
}

/**
 * Starts a call: checks its options and completes them with the client's.
 *
 * @param names the options that the method takes.
 * @param deadline ms, unless told otherwise.
 */
export function startCall(
  session: Session,
  operation: string,
  options: KeyedCallOptions = {},
  names: Readonly<Record<string, true>> = CALL_OPTIONS,
  deadline: number = DEADLINE,
): Call {
  if (names.idempotencyKey !== true) refuseKey(options, operation);
  checkOptionNames(options, names, operation);
  checkCallOptions(options, operation);
  const { defaults } = session;
  return new Call({
    session,
    signal: eitherSignal(options.signal, defaults.signal),
    timeout: options.timeout ?? defaults.timeout,
    deadlineAt: performance.now() + (options.deadline ?? defaults.deadline ?? deadline),
    retry: completeRetry(options.retry, defaults.retry),
    ids: new RequestIds(options),
    keyed: options.idempotencyKey !== undefined,
    repeats: (options.idempotencyKey ?? options.requestId) !== undefined,
    correlationId: options.correlationId ?? defaults.correlationId ?? crypto.randomUUID(),
    purchase: undefined,
    headers: options.headers ? { ...defaults.headers, ...callerHeaders(options.headers, operation) } : defaults.headers,
  });
}

/** Given all the same, from plain JavaScript: accepted, it would make the service replay an old answer. */
function refuseKey(options: KeyedCallOptions, operation: string): void {
  if (options?.idempotencyKey === undefined) return;
  throw new InvalidArgumentError(
    "idempotencyKey",
    "is not an option here: doing it again does no harm, and under the id of an earlier try the service would repeat its earlier answer",
    operation,
  );
}
