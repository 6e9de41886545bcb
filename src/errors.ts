// The error family: one class for each thing a caller may want to tell apart, and what every error knows.
import type { OperationId } from "../generated/operations.ts";
import type { Cart, CartCheckoutResult, CartError, CartLineItem, Order } from "../generated/schema.ts";

/**
 * Did the service act on it? `not-sent`: the request never left. `rejected`: the service answered no.
 * `unknown`: it may have been carried out; repeat it with the same `requestId` or `idempotencyKey` to find out.
 * `done`: it was carried out, and what came after it failed.
 */
export type Outcome = "not-sent" | "rejected" | "unknown" | "done";

/** What is known about a call when it fails. */
export interface ErrorContext {
  operation: OperationId | (string & {});
  requestId?: string | undefined;
  correlationId?: string | undefined;
  attempts: number;
  outcome: Outcome;
  cause?: unknown;
  cartId?: string | undefined;
  result?: CartCheckoutResult | undefined;
  candidates?: Order[] | undefined;
  /** Of an {@link InvalidArgumentError}. */
  argument?: string;
}

/** Gives an error what is known; those that are hidden are there for whoever asks for them by name. */
function keep(error: object, known: object, hidden: readonly string[] = []): void {
  for (const [name, value] of Object.entries(known)) {
    const enumerable = !hidden.includes(name);
    if (value !== undefined)
      Object.defineProperty(error, name, { value, enumerable, writable: true, configurable: true });
  }
}

/** Base of every error that this package throws. None of them holds a token. */
export class PartnerCenterError extends Error {
  override name = "PartnerCenterError";
  /** The operationId, e.g. `"checkoutCart"`; for a helper, its name. */
  declare readonly operation: OperationId | (string & {});
  /** `MS-RequestId` of the intent's last attempt. */
  declare readonly requestId?: string;
  /** `MS-CorrelationId` of the call: what support asks for. */
  declare readonly correlationId?: string;
  /** Requests sent for this intent. */
  declare readonly attempts: number;
  /** Did the service act on it? See {@link Outcome}. */
  declare readonly outcome: Outcome;
  /** Of a purchase or a checkout: the cart, once it is known. */
  declare cartId?: string;
  /** Of a purchase or a checkout: what had been bought when it failed. */
  declare result?: CartCheckoutResult;
  /** The cart was bought, and these are the orders of which it can't be told which are its own. */
  declare candidates?: Order[];

  constructor(message: string, { cause, ...known }: ErrorContext) {
    super(message, cause ? { cause } : undefined);
    keep(this, known);
  }

  /** Name, message and what else it knows, as plain data for `JSON.stringify` and loggers. */
  toJSON(): Record<string, unknown> {
    const known = Object.entries(this).map(([name, value]: [string, unknown]) => [
      name,
      value instanceof Headers ? Object.fromEntries(value) : value,
    ]);
    return { name: this.name, message: this.message, ...Object.fromEntries(known) };
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

/** What the service answered, as {@link ApiError} keeps it. */
export interface Refusal {
  status: number;
  headers: Headers;
  body?: string | undefined;
  code?: string | undefined;
  description?: string | undefined;
  data?: unknown[] | undefined;
  source?: string | undefined;
  errorName?: string | undefined;
  isRetryable?: boolean | undefined;
  parameters?: unknown;
  /** ms; only with 429. */
  retryAfter?: number | undefined;
  /** What was answered may hold names and addresses of people. */
  personalData?: boolean | undefined;
}

/** Members of an error that hold what was answered. */
const ANSWERED = ["headers", "body", "data", "parameters"];

/** The service answered, and the answer is no. */
export class ApiError extends PartnerCenterError {
  override name = "ApiError";
  declare readonly status: number;
  /** The fault code as a string, e.g. `"800060"`; compare with `ErrorCode`. */
  declare readonly code?: string;
  /** What the service said. */
  declare readonly description?: string;
  declare readonly data?: unknown[];
  declare readonly source?: string;
  /** The fault's name in words, of services that give one. */
  declare readonly errorName?: string;
  /** Whether the service thinks that a repeat may help, where it says so. */
  declare readonly isRetryable?: boolean;
  declare readonly parameters?: unknown;
  declare readonly headers: Headers;
  /**
   * The answer's body as it came, without secrets, up to 64 KiB; empty if it had none. Of customers and agreements it may
   * hold personal data: there it is for the caller to read, and `toJSON`, `JSON.stringify` and `util.inspect` don't show it.
   */
  declare readonly body: string;
  constructor(message: string, context: ErrorContext, refusal: Refusal) {
    super(message, context);
    // What is a refusal's alone: an error that is passed on as one has more.
    const { status, headers, body = "", code, description, data, source, errorName, ...rest } = refusal;
    const { isRetryable, parameters, retryAfter, personalData } = rest;
    const said = { code, description, data, source, errorName, isRetryable, parameters, retryAfter };
    keep(this, { status, headers, body, ...said }, personalData ? ANSWERED : []);
  }
}

/** 400: the request, or the order it describes, is not acceptable. */
export class BadRequestError extends ApiError {
  override name = "BadRequestError";
}
/** 401, after one token refresh. */
export class AuthenticationError extends ApiError {
  override name = "AuthenticationError";
}
/** 403: not allowed for this partner, customer, product or token. */
export class PermissionDeniedError extends ApiError {
  override name = "PermissionDeniedError";
}
/** 404: cart, order, product or customer not found, or expired. */
export class NotFoundError extends ApiError {
  override name = "NotFoundError";
}
/** 409: another request is working on it. */
export class ConflictError extends ApiError {
  override name = "ConflictError";
}
/** 412, and 400 with code 2055: the ETag is no longer valid. */
export class PreconditionFailedError extends ApiError {
  override name = "PreconditionFailedError";
}
/** 429, when waiting is not possible or not wanted. */
export class ThrottledError extends ApiError {
  override name = "ThrottledError";
  /** How long the service asked to wait, ms. */
  declare readonly retryAfter?: number;
}
/** 5xx. */
export class ServerError extends ApiError {
  override name = "ServerError";
}

/** A 2xx whose body is not the JSON promised. */
export class ResponseParseError extends PartnerCenterError {
  override name = "ResponseParseError";
  /** What came instead, up to 64 KiB; of customers and agreements as {@link ApiError}'s. */
  declare readonly body: string;
  constructor(message: string, context: ErrorContext, body: string, personalData = false) {
    super(message, context);
    keep(this, { body }, personalData ? ANSWERED : []);
  }
}
/** The credential threw, hung past the deadline, or gave no token. */
export class CredentialError extends PartnerCenterError {
  override name = "CredentialError";
}
/**
 * The idempotency key was used before, for other lines: what was answered is that first cart or order, and nothing was
 * made of this one. Use a key of its own for each purchase.
 */
export class IdempotencyMismatchError extends PartnerCenterError {
  override name = "IdempotencyMismatchError";
  /** What the first request under the key had made. */
  readonly answered: Cart | Order;
  constructor(message: string, context: ErrorContext, answered: Cart | Order) {
    super(message, context);
    this.answered = answered;
  }
}
/** `waitForProvisioning`: the order failed, or time ran out. */
export class ProvisioningError extends PartnerCenterError {
  override name = "ProvisioningError";
  /** The order as last read. */
  readonly order: Order;
  constructor(message: string, context: ErrorContext, order: Order) {
    super(message, context);
    this.order = order;
  }
}
/** `purchase` stopped before the checkout because lines of the cart have errors; nothing was bought. */
export class CartLineError extends PartnerCenterError {
  override name = "CartLineError";
  readonly cart: Cart;
  readonly lines: { lineItem: CartLineItem; error: CartError }[];
  constructor(message: string, context: ErrorContext, cart: Cart, lines: CartLineError["lines"]) {
    super(message, context);
    this.cart = cart;
    this.lines = lines;
  }
}

/** True if `error` is a fault of the service with that code, e.g. `isErrorCode(error, ErrorCode.OrderInProgress)`. */
export function isErrorCode<C extends string>(error: unknown, code: C): error is ApiError & { code: C } {
  return error instanceof ApiError && error.code === code;
}

const byStatus: Record<number, typeof ApiError> = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionDeniedError,
  404: NotFoundError,
  409: ConflictError,
  412: PreconditionFailedError,
  429: ThrottledError,
};

/** The class for an answer: by status, and 400 with code 2055 is a failed precondition. */
export function apiError(message: string, context: ErrorContext, refusal: Refusal): ApiError {
  const stale = refusal.status === 400 && refusal.code === "2055";
  const Class = stale
    ? PreconditionFailedError
    : (byStatus[refusal.status] ?? (refusal.status >= 500 ? ServerError : ApiError));
  return new Class(message, context, refusal);
}
