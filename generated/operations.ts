// The operations of the API. Generated from spec/ by `npm run generate`; do not edit.

/** One operation, as the transport sees it. */
export interface Operation {
  readonly method: "GET" | "PATCH" | "POST" | "PUT";
  /** Path template, to be appended to a server URL that ends in `/v1`. */
  readonly path: string;
  /** What makes a repeat harmless: it only reads, doing it twice is doing it once, or its `MS-RequestId`. */
  readonly idempotency: "safe" | "natural" | "request-id";
  /** `requests` in `per` seconds, counted for each `scope`. Absent where no figure is published; it may be throttled all the same. */
  readonly rateLimit?: { readonly requests: number; readonly per: number; readonly scope: RateLimitScope };
  /** The kinds of token that may call it. */
  readonly authentication: readonly ("app" | "app+user")[];
  /** What a success holds: JSON, a file's bytes, nothing, or, by its status, JSON or nothing. */
  readonly response: "json" | "binary" | "empty" | "empty-or-json";
  /** Whether bodies hold names, addresses or the like of people. */
  readonly personalData?: true;
}

/** What is counted together: a tenant's requests, or those of one kind that have a limit of their own. */
export type RateLimitScope = "tenant" | "promotion-eligibilities";

/** Every operation of the description, by its id. */
export const operations = {
  listProducts: {
    method: "GET",
    path: "/products",
    idempotency: "safe",
    authentication: ["app", "app+user"],
    response: "json",
  },
  getProduct: {
    method: "GET",
    path: "/products/{product-id}",
    idempotency: "safe",
    authentication: ["app", "app+user"],
    response: "json",
  },
  listSkus: {
    method: "GET",
    path: "/products/{product-id}/skus",
    idempotency: "safe",
    authentication: ["app", "app+user"],
    response: "json",
  },
  getSku: {
    method: "GET",
    path: "/products/{product-id}/skus/{sku-id}",
    idempotency: "safe",
    authentication: ["app", "app+user"],
    response: "json",
  },
  listAvailabilities: {
    method: "GET",
    path: "/products/{product-id}/skus/{sku-id}/availabilities",
    idempotency: "safe",
    authentication: ["app", "app+user"],
    response: "json",
  },
  getAvailability: {
    method: "GET",
    path: "/products/{product-id}/skus/{sku-id}/availabilities/{availability-id}",
    idempotency: "safe",
    authentication: ["app", "app+user"],
    response: "json",
  },
  listCustomerProducts: {
    method: "GET",
    path: "/customers/{customer-id}/products",
    idempotency: "safe",
    authentication: ["app", "app+user"],
    response: "json",
  },
  getCustomerProduct: {
    method: "GET",
    path: "/customers/{customer-id}/products/{product-id}",
    idempotency: "safe",
    authentication: ["app", "app+user"],
    response: "json",
  },
  listCustomerSkus: {
    method: "GET",
    path: "/customers/{customer-id}/products/{product-id}/skus",
    idempotency: "safe",
    authentication: ["app", "app+user"],
    response: "json",
  },
  getCustomerSku: {
    method: "GET",
    path: "/customers/{customer-id}/products/{product-id}/skus/{sku-id}",
    idempotency: "safe",
    authentication: ["app", "app+user"],
    response: "json",
  },
  listCustomerAvailabilities: {
    method: "GET",
    path: "/customers/{customer-id}/products/{product-id}/skus/{sku-id}/availabilities",
    idempotency: "safe",
    authentication: ["app", "app+user"],
    response: "json",
  },
  getCustomerAvailability: {
    method: "GET",
    path: "/customers/{customer-id}/products/{product-id}/skus/{sku-id}/availabilities/{availability-id}",
    idempotency: "safe",
    authentication: ["app", "app+user"],
    response: "json",
  },
  checkPromotionEligibilities: {
    method: "POST",
    path: "/customers/{customer-id}/promotionEligibilities",
    idempotency: "safe",
    rateLimit: { requests: 625, per: 60, scope: "promotion-eligibilities" },
    authentication: ["app", "app+user"],
    response: "json",
  },
  listCustomers: {
    method: "GET",
    path: "/customers",
    idempotency: "safe",
    rateLimit: { requests: 500, per: 60, scope: "tenant" },
    authentication: ["app", "app+user"],
    response: "json",
    personalData: true,
  },
  getCustomer: {
    method: "GET",
    path: "/customers/{customer-id}",
    idempotency: "safe",
    rateLimit: { requests: 500, per: 60, scope: "tenant" },
    authentication: ["app", "app+user"],
    response: "json",
    personalData: true,
  },
  listAgreementMetadata: {
    method: "GET",
    path: "/agreements",
    idempotency: "safe",
    authentication: ["app+user"],
    response: "json",
  },
  listCustomerAgreements: {
    method: "GET",
    path: "/customers/{customer-id}/agreements",
    idempotency: "safe",
    authentication: ["app+user"],
    response: "json",
    personalData: true,
  },
  createCustomerAgreement: {
    method: "POST",
    path: "/customers/{customer-id}/agreements",
    idempotency: "natural",
    authentication: ["app+user"],
    response: "json",
    personalData: true,
  },
  createCart: {
    method: "POST",
    path: "/customers/{customer-id}/carts",
    idempotency: "request-id",
    authentication: ["app", "app+user"],
    response: "json",
  },
  getCart: {
    method: "GET",
    path: "/customers/{customer-id}/carts/{cart-id}",
    idempotency: "safe",
    authentication: ["app", "app+user"],
    response: "json",
  },
  updateCart: {
    method: "PUT",
    path: "/customers/{customer-id}/carts/{cart-id}",
    idempotency: "natural",
    authentication: ["app", "app+user"],
    response: "json",
  },
  checkoutCart: {
    method: "POST",
    path: "/customers/{customer-id}/carts/{cart-id}/checkout",
    idempotency: "natural",
    authentication: ["app", "app+user"],
    response: "json",
  },
  listOrders: {
    method: "GET",
    path: "/customers/{customer-id}/orders",
    idempotency: "safe",
    rateLimit: { requests: 500, per: 60, scope: "tenant" },
    authentication: ["app", "app+user"],
    response: "json",
  },
  createOrder: {
    method: "POST",
    path: "/customers/{customer-id}/orders",
    idempotency: "request-id",
    rateLimit: { requests: 500, per: 60, scope: "tenant" },
    authentication: ["app", "app+user"],
    response: "json",
  },
  getOrder: {
    method: "GET",
    path: "/customers/{customer-id}/orders/{order-id}",
    idempotency: "safe",
    rateLimit: { requests: 500, per: 60, scope: "tenant" },
    authentication: ["app", "app+user"],
    response: "json",
  },
  updateOrder: {
    method: "PATCH",
    path: "/customers/{customer-id}/orders/{order-id}",
    idempotency: "request-id",
    rateLimit: { requests: 500, per: 60, scope: "tenant" },
    authentication: ["app", "app+user"],
    response: "json",
  },
  getOrderProvisioningStatus: {
    method: "GET",
    path: "/customers/{customer-id}/orders/{order-id}/provisioningstatus",
    idempotency: "safe",
    authentication: ["app+user"],
    response: "json",
  },
  getOrderActivationLinks: {
    method: "GET",
    path: "/customers/{customer-id}/orders/{order-id}/activationlinks",
    idempotency: "safe",
    authentication: ["app", "app+user"],
    response: "json",
  },
  getOrderLineItemActivationLinks: {
    method: "GET",
    path: "/customers/{customer-id}/orders/{order-id}/lineitems/{line-item-number}/activationlinks",
    idempotency: "safe",
    authentication: ["app", "app+user"],
    response: "json",
  },
  listOrderAttachments: {
    method: "GET",
    path: "/customers/{customer-id}/orders/{order-id}/attachments",
    idempotency: "safe",
    authentication: ["app", "app+user"],
    response: "json",
  },
  uploadOrderAttachments: {
    method: "POST",
    path: "/customers/{customer-id}/orders/{order-id}/attachment",
    idempotency: "request-id",
    authentication: ["app", "app+user"],
    response: "json",
  },
  downloadOrderAttachment: {
    method: "GET",
    path: "/customers/{customer-id}/orders/{order-id}/attachment/{attachment-id}",
    idempotency: "safe",
    authentication: ["app", "app+user"],
    response: "binary",
  },
  listCustomTermEndDates: {
    method: "GET",
    path: "/customers/{customer-id}/subscriptions/customTermEndDates",
    idempotency: "safe",
    authentication: ["app", "app+user"],
    response: "json",
  },
  listSubscriptions: {
    method: "GET",
    path: "/customers/{customer-id}/subscriptions",
    idempotency: "safe",
    rateLimit: { requests: 500, per: 60, scope: "tenant" },
    authentication: ["app", "app+user"],
    response: "json",
  },
  getSubscription: {
    method: "GET",
    path: "/customers/{customer-id}/subscriptions/{subscription-id}",
    idempotency: "safe",
    rateLimit: { requests: 500, per: 60, scope: "tenant" },
    authentication: ["app", "app+user"],
    response: "json",
  },
  updateSubscription: {
    method: "PATCH",
    path: "/customers/{customer-id}/subscriptions/{subscription-id}",
    idempotency: "natural",
    rateLimit: { requests: 500, per: 60, scope: "tenant" },
    authentication: ["app", "app+user"],
    response: "empty-or-json",
  },
} as const;

/** The ids of all operations. */
export type OperationId = keyof typeof operations;

/** The published limits: `requests` in `per` seconds, for each scope that has one. */
export const rateLimits = {
  "promotion-eligibilities": { requests: 625, per: 60 },
  tenant: { requests: 500, per: 60 },
} as const;
