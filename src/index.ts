// What the package exports.

export { ErrorCode } from "../generated/error-codes.ts";
export type * from "../generated/schema.ts";
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
export type { ProvisioningPoll, WaitOptions } from "./flows/provisioning.ts";
export type { Purchase, PurchaseOptions } from "./flows/purchase.ts";
export * from "./helpers/index.ts";
export type { CallDefaults, CallOptions, PartnerCenterClientOptions, RetryOptions } from "./options/options.ts";
export { preload } from "./preload.ts";
export type { Client } from "./requests/api-types.ts";
export type { PagedAsyncIterable } from "./requests/pages.ts";
export { responseOf } from "./requests/response-of.ts";
export type { ResponseInfo } from "./requests/responses.ts";
export type { AttachmentFile, AttachmentOperations, AttachmentUpload, NamedFile } from "./resources/attachments.ts";
export type { CartOperations, CheckoutOptions } from "./resources/carts.ts";
export type { ListOrdersOptions, OrderOperations } from "./resources/orders.ts";
export type { RateLimiter, RateLimitOptions } from "./transport/gate.ts";
export type { AccessToken, Credential, TokenCredential } from "./transport/token.ts";
