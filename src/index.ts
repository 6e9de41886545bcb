// What the package exports.

export { ErrorCode } from "../generated/error-codes.ts";
export type { OperationId } from "../generated/operations.ts";
export type * from "../generated/schema.ts";
export type { Client } from "./api-types.ts";
export type { AttachmentFile, AttachmentOperations, AttachmentUpload, NamedFile } from "./attachments.ts";
export type { CartOperations, CheckoutOptions } from "./carts.ts";
export { PartnerCenterClient } from "./client.ts";
export type { CustomerClient } from "./customer.ts";
export {
  ApiError,
  AuthenticationError,
  BadRequestError,
  CartLineError,
  ConflictError,
  ConnectionError,
  CredentialError,
  InvalidArgumentError,
  isErrorCode,
  NotFoundError,
  type Outcome,
  PartnerCenterError,
  PermissionDeniedError,
  PreconditionFailedError,
  ProvisioningError,
  ResponseParseError,
  ServerError,
  ThrottledError,
  TimeoutError,
} from "./errors.ts";
export {
  type ClientEvent,
  combine,
  type IntentEnd,
  type IntentIds,
  type IntentListener,
  type IntentObserver,
  type IntentStart,
  type Listener,
} from "./events.ts";
export * from "./helpers/index.ts";
export type { CallDefaults, CallOptions, PartnerCenterClientOptions, RetryOptions } from "./options.ts";
export type { ListOrdersOptions, OrderOperations } from "./orders.ts";
export type { PagedAsyncIterable } from "./pages.ts";
export { preload } from "./preload.ts";
export type { ProvisioningPoll, WaitOptions } from "./provisioning.ts";
export type { Purchase, PurchaseOptions } from "./purchase.ts";
export { responseOf } from "./response-of.ts";
export type { ResponseInfo } from "./responses.ts";
export type { RateLimiter, RateLimitOptions } from "./transport/gate.ts";
export type { AccessToken, Credential, TokenCredential } from "./transport/token.ts";
