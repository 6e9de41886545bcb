// The error family: one class for each thing a caller may want to tell apart, and what every error knows.
import type { Cart, CartCheckoutResult, CartError, CartLineItem, Order } from "../generated/schema.ts";

/**
 * Did the service act on it? `not-sent`: the request never left. `rejected`: the service answered no.
 * `unknown`: it may have been carried out; repeat it with the same `requestId` or `idempotencyKey` to find out.
 * `done`: it was carried out, and what came after it failed.
 */
export type Outcome = "not-sent" | "rejected" | "unknown" | "done";

/** What is known about a call when it fails. */
export interface ErrorContext {
  operation: string;
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
  /** Of a purchase or a checkout: the cart, once it is known. */
  declare cartId?: string;
  /** Of a purchase or a checkout: what had been bought when it failed. */
  declare result?: CartCheckoutResult;
  /** The cart was bought, and these are the orders of which it can't be told which are its own. */
  declare candidates?: Order[];

  constructor(message: string, { cause, ...known }: ErrorContext) {
    super(message, cause ? { cause } : undefined);
    for (const [name, value] of Object.entries(known)) if (value !== undefined) Object.assign(this, { [name]: value });
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
  code?: string | undefined;
  description?: string | undefined;
  data?: unknown[] | undefined;
  source?: string | undefined;
  /** ms; only with 429. */
  retryAfter?: number | undefined;
}

/** The service answered, and the answer is no. */
export class ApiError extends PartnerCenterError {
  override name = "ApiError";
  readonly status: number;
  /** The fault code as a string, e.g. `"800060"`; compare with `ErrorCode`. */
  declare readonly code?: string;
  declare readonly description?: string;
  declare readonly data?: unknown[];
  declare readonly source?: string;
  readonly headers: Headers;
  constructor(message: string, context: ErrorContext, refusal: Refusal) {
    super(message, context);
    this.status = refusal.status;
    this.headers = refusal.headers;
    if (refusal.code !== undefined) this.code = refusal.code;
    if (refusal.description !== undefined) this.description = refusal.description;
    if (refusal.data) this.data = refusal.data;
    if (refusal.source !== undefined) this.source = refusal.source;
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
  constructor(message: string, context: ErrorContext, refusal: Refusal) {
    super(message, context, refusal);
    if (refusal.retryAfter !== undefined) this.retryAfter = refusal.retryAfter;
  }
}
/** 5xx. */
export class ServerError extends ApiError {
  override name = "ServerError";
}

/** A 2xx whose body is not the JSON promised. */
export class ResponseParseError extends PartnerCenterError {
  override name = "ResponseParseError";
  /** What came instead, up to 64 KiB. */
  readonly body: string;
  constructor(message: string, context: ErrorContext, body: string) {
    super(message, context);
    this.body = body;
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
  constructor(
    message: string,
    context: ErrorContext,
    cart: Cart,
    lines: { lineItem: CartLineItem; error: CartError }[],
  ) {
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
