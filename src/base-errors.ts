// The root of the error family, and what can be thrown before the client has loaded what sends.
import type { CartCheckoutResult } from "../generated/schema.ts";

/**
 * Did the service act on it? `not-sent`: the request never left. `rejected`: the service answered no.
 * `unknown`: it may have been carried out; repeat it with the same `requestId` or `idempotencyKey` to find out.
 */
export type Outcome = "not-sent" | "rejected" | "unknown";

/** What is known about a call when it fails. */
export interface ErrorContext {
  operation: string;
  requestId?: string | undefined;
  correlationId?: string | undefined;
  attempts: number;
  outcome: Outcome;
  cause?: unknown;
  /** Of an {@link InvalidArgumentError}. */
  argument?: string;
}

/** Base of every error that this package throws. None of them holds a token. */
export class PartnerCenterError extends Error {
  override name = "PartnerCenterError";
  /** The operationId, e.g. `"checkoutCart"`; for a helper, its name. */
  declare readonly operation: string;
  /** `MS-RequestId` of the intent's last attempt. */
  declare readonly requestId?: string;
  /** `MS-CorrelationId` of the call: what support asks for. */
  declare readonly correlationId?: string;
  /** Requests sent for this intent. */
  declare readonly attempts: number;
  /** Did the service act on it? See {@link Outcome}. */
  declare readonly outcome: Outcome;
  /** On a checkout with `reattempts`: what earlier rounds of the same call had bought when this one failed. */
  declare result?: CartCheckoutResult;

  constructor(message: string, { cause, ...known }: ErrorContext) {
    super(message, cause ? { cause } : undefined);
    Object.assign(this, known);
  }
}

/** An argument or option is wrong; thrown before anything is sent. */
export class InvalidArgumentError extends PartnerCenterError {
  override name = "InvalidArgumentError";
  /** Path of the argument, e.g. `"cart.lineItems[0].quantity"`. */
  declare readonly argument: string;
  constructor(argument: string, message: string, operation = "") {
    super(`${operation && `${operation}: `}${argument} ${message}`, {
      operation,
      argument,
      attempts: 0,
      outcome: "not-sent",
    });
  }
}

/** No usable response: `cause` is the platform's error. */
export class ConnectionError extends PartnerCenterError {
  override name = "ConnectionError";
}

/** The attempt's timeout or the call's deadline passed. */
export class TimeoutError extends ConnectionError {
  override name = "TimeoutError";
}
