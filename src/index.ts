// What the package exports.

export { ErrorCode } from "../generated/error-codes.ts";
export type { OperationId } from "../generated/operations.ts";
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
  IdempotencyMismatchError,
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
  type ResourceIds,
} from "./events.ts";
export type { Purchase } from "./flows/purchase.ts";
export * from "./helpers/index.ts";
export type { CallDefaults, CallOptions, KeyedCallOptions } from "./options/call-options.ts";
export type { CheckoutOptions } from "./options/cart-options.ts";
export type {
  CatalogItemOptions,
  ListAvailabilitiesOptions,
  ListProductsOptions,
  ListSkusOptions,
} from "./options/catalog-options.ts";
export type { PartnerCenterClientOptions } from "./options/client-options.ts";
export type { CustomerFilter, ListAgreementsOptions, ListCustomersOptions } from "./options/customer-options.ts";
export type {
  ActivationLinksOptions,
  CancelOrderOptions,
  DownloadOptions,
  GetOrderOptions,
  ListOrdersOptions,
  ProvisioningPoll,
  WaitOptions,
} from "./options/order-options.ts";
export type { PurchaseOptions } from "./options/purchase-options.ts";
export type { RequestOptions } from "./options/request-options.ts";
export type { RetryOptions } from "./options/retry-options.ts";
export type { CustomTermEndDatesOptions, ListSubscriptionsOptions } from "./options/subscription-options.ts";
export type { PagedAsyncIterable } from "./requests/calls/pages.ts";
export { type ResponseInfo, responseOf } from "./requests/calls/responses.ts";
export type { AttachmentFile, AttachmentUpload, NamedFile } from "./requests/upload.ts";
export type { ByteStream } from "./requests/upload-streams.ts";
export type { AgreementMetadataOperations, AgreementOperations } from "./resources/agreements.ts";
export type { AttachmentOperations } from "./resources/attachments.ts";
export type { CartOperations } from "./resources/carts.ts";
export type { CatalogOperations } from "./resources/catalog.ts";
export type { CustomerOperations } from "./resources/customers.ts";
export type { OrderOperations } from "./resources/orders.ts";
export type { SubscriptionOperations } from "./resources/subscriptions.ts";
export type { AnswerCheck } from "./transport/intent/intent-types.ts";
export type { RateLimiter, RateLimitOptions } from "./transport/limits/gate.ts";
export type { AccessToken, Credential, TokenCredential } from "./transport/token.ts";
