// The facade as the compiler sees it: open enumerations, plain resources, options and errors. Checked by `tsc`.

import type { TokenCredential as AzureCredential } from "@azure/identity";
import { describe, expect, expectTypeOf, test } from "vitest";
import {
  type ApiError,
  type BillingCycle,
  type CallOptions,
  type Cart,
  type CartCheckoutResult,
  type CheckoutMatch,
  type ClientEvent,
  ConnectionError,
  type CustomerClient,
  ErrorCode,
  isErrorCode,
  type NewCart,
  type OperationId,
  type Order,
  type OrderStatus,
  type PagedAsyncIterable,
  type PartnerCenterClient,
  type PartnerCenterClientOptions,
  PartnerCenterError,
  type ProvisioningError,
  type RateLimiter,
  responseOf,
  type ThrottledError,
  TimeoutError,
} from "../../src/index.ts";

type Awaitable<T> = T | Promise<T>;
declare const client: PartnerCenterClient;
declare const customer: CustomerClient;

/** Looked at by the compiler, never run. */
function compiled<A extends unknown[]>(_: (...args: A) => unknown): void {}

describe("resources", () => {
  test("of the facade are the generated types, plain", () => {
    compiled(() => {
      expectTypeOf(customer.carts.create).returns.resolves.toEqualTypeOf<Cart>();
      expectTypeOf(customer.carts.get).returns.resolves.toEqualTypeOf<Cart>();
      expectTypeOf(customer.carts.checkout).returns.resolves.toEqualTypeOf<CartCheckoutResult>();
      expectTypeOf(customer.orders.get).returns.resolves.toEqualTypeOf<Order>();
      expectTypeOf(customer.orders.cancel).returns.resolves.toEqualTypeOf<Order>();
      expectTypeOf(customer.orders.waitForProvisioning).returns.resolves.toEqualTypeOf<Order>();
      expectTypeOf(customer.orders.list).returns.toEqualTypeOf<PagedAsyncIterable<Order>>();
      expectTypeOf(customer.orders.attachments.download).returns.resolves.toEqualTypeOf<Blob>();
      expectTypeOf(customer.purchase).returns.resolves.toEqualTypeOf<{
        cart: Cart;
        result: CartCheckoutResult;
        lines: CheckoutMatch[];
        complete: boolean;
        failed: CheckoutMatch[];
      }>();
      expectTypeOf(client.customer).parameters.toEqualTypeOf<[string]>();
    });
  });

  test("of client.api are assignable to those of the facade, both ways", () => {
    compiled(async () => {
      const path = { "customer-id": "", "cart-id": "" };
      const { data, error } = await client.api.GET("/customers/{customer-id}/carts/{cart-id}", { params: { path } });
      if (data) expectTypeOf(data).toEqualTypeOf<Cart>();
      else expectTypeOf(error).not.toBeAny();
      const bought = await client.api.POST("/customers/{customer-id}/carts/{cart-id}/checkout", { params: { path } });
      if (bought.data) expectTypeOf(bought.data).toEqualTypeOf<CartCheckoutResult>();
      const order = await client.api.GET("/customers/{customer-id}/orders/{order-id}", {
        params: { path: { "customer-id": "", "order-id": "" } },
      });
      if (order.data) expectTypeOf(order.data).toEqualTypeOf<Order>();
      // @ts-expect-error: a path parameter is missing
      client.api.GET("/customers/{customer-id}/carts/{cart-id}", { params: { path: { "customer-id": "" } } });
      // @ts-expect-error: no such path
      client.api.GET("/invoices");
    });
  });

  test("of a page are items with a total", () => {
    compiled(async () => {
      for await (const order of customer.orders.list()) expectTypeOf(order).toEqualTypeOf<Order>();
      for await (const page of customer.orders.list().pages())
        expectTypeOf(page).toEqualTypeOf<{ items: Order[]; totalCount?: number }>();
    });
  });
});

describe("enumerations are open", () => {
  test("any string fits, and the known ones are known", () => {
    expectTypeOf<"monthly">().toExtend<BillingCycle>();
    expectTypeOf<"biannual, one day">().toExtend<BillingCycle>();
    expectTypeOf<string>().toExtend<OrderStatus>();
    expectTypeOf<number>().not.toExtend<OrderStatus>();
    expectTypeOf<OrderStatus>().toExtend<string>();
    compiled((status?: OrderStatus) => status === "pending" || status === "something new");
  });
});

describe("arguments", () => {
  test("are checked where they can be", () => {
    compiled(() => {
      const line = { catalogItemId: "", quantity: 1, billingCycle: "monthly" };
      customer.carts.create({ lineItems: [line] });
      customer.carts.update("", (cart) => ({ ...cart, lineItems: cart.lineItems ?? [] }));
      customer.purchase("cart-id", { onCart: async ({ id }) => void id, reattempts: 2, idempotencyKey: "k" });
      customer.orders.get("", { includePrice: true, signal: new AbortController().signal, retry: false });
      // @ts-expect-error: a line needs its billing cycle
      customer.carts.create({ lineItems: [{ catalogItemId: "", quantity: 1 }] });
      // @ts-expect-error: an option's typo
      customer.orders.get("", { timout: 5 });
      // @ts-expect-error: reattempts are a checkout's
      customer.orders.get("", { reattempts: 5 });
      // @ts-expect-error: retry is not one of a derived client's defaults
      client.with({ retry: false });
    });
    expectTypeOf<NewCart>().toHaveProperty("lineItems");
    expectTypeOf<CallOptions["headers"]>().toEqualTypeOf<HeadersInit | undefined>();
    expectTypeOf<CallOptions["retry"]>().extract<boolean>().toEqualTypeOf<false>();
  });

  test("take any credential of @azure/identity, or a function", () => {
    type Credential = PartnerCenterClientOptions["credential"];
    expectTypeOf<AzureCredential>().toExtend<Credential>();
    expectTypeOf<() => Awaitable<string>>().toExtend<() => string | Promise<string>>();
    expectTypeOf<() => string>().toExtend<Credential>();
    expectTypeOf<string>().not.toExtend<Credential>();
    expectTypeOf<{ requestsPerMinute: number; burst?: number }>().toExtend<PartnerCenterClientOptions["rateLimit"]>();
    expectTypeOf<RateLimiter>().toExtend<PartnerCenterClientOptions["rateLimit"]>();
    expectTypeOf<false>().toExtend<PartnerCenterClientOptions["rateLimit"]>();
    expectTypeOf<typeof globalThis.fetch>().toExtend<PartnerCenterClientOptions["fetch"]>();
  });
});

describe("errors", () => {
  test("know what they know", () => {
    expectTypeOf<PartnerCenterError["outcome"]>().toEqualTypeOf<"not-sent" | "rejected" | "unknown" | "done">();
    expectTypeOf<PartnerCenterError["requestId"]>().toEqualTypeOf<string | undefined>();
    expectTypeOf<ApiError["code"]>().toEqualTypeOf<string | undefined>();
    expectTypeOf<ApiError["headers"]>().toEqualTypeOf<Headers>();
    expectTypeOf<ThrottledError["retryAfter"]>().toEqualTypeOf<number | undefined>();
    expectTypeOf<ProvisioningError["order"]>().toEqualTypeOf<Order>();
    expect(TimeoutError.prototype).toBeInstanceOf(ConnectionError);
    expect(ConnectionError.prototype).toBeInstanceOf(PartnerCenterError);
  });

  test("are narrowed by their code", () => {
    compiled((error: unknown) => {
      if (isErrorCode(error, ErrorCode.OrderInProgress)) {
        expectTypeOf(error.code).toEqualTypeOf<"800060">();
        expectTypeOf(error).toExtend<ApiError>();
      }
    });
    expectTypeOf(ErrorCode.OrderInProgress).toEqualTypeOf<"800060">();
  });
});

test("events are told apart by their type", () => {
  compiled((event?: ClientEvent) => {
    expectTypeOf(event?.operation).toEqualTypeOf<OperationId | (string & {}) | undefined>();
    expectTypeOf(event?.customerId).toEqualTypeOf<string | undefined>();
    if (event?.type === "attempt")
      expectTypeOf(event.outcome).toEqualTypeOf<"done" | "not-sent" | "rejected" | "unknown">();
    if (event?.type === "retry") expectTypeOf(event.delayMs).toEqualTypeOf<number>();
    if (event?.type === "throttle") expectTypeOf(event.waitMs).toEqualTypeOf<number>();
    if (event?.type === "token") expectTypeOf(event.reason).toEqualTypeOf<"first" | "refresh" | "forced">();
  });
  expectTypeOf(responseOf).returns.extract<object>().toHaveProperty("attempts").toEqualTypeOf<number>();
});
