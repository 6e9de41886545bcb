// generated/schema.ts as a user of it sees it: what the compiler offers, takes and refuses.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import createClient from "openapi-fetch";
import { describe, expect, expectTypeOf, test } from "vitest";
import type {
  AttachmentUploadForm,
  BillingCycle,
  Cart,
  CartCheckoutResult,
  CartStatus,
  components,
  Fault,
  NewCart,
  NewCartLineItem,
  Order,
  OrderStatus,
  ProvisioningContext,
  paths,
  ThrottledFault,
} from "../../generated/schema.ts";

describe("open enumerations", () => {
  test("offer the known values and take any other", () => {
    const known: BillingCycle = "monthly";
    const unknown: BillingCycle = "every_full_moon";
    expectTypeOf<"monthly">().toExtend<BillingCycle>();
    expectTypeOf<string>().toExtend<BillingCycle>();
    expectTypeOf<BillingCycle>().toExtend<string>();
    expectTypeOf<OrderStatus>().not.toEqualTypeOf<string>();
    expectTypeOf<CartStatus>().toEqualTypeOf<"Active" | "Ordered" | (string & {})>();
    // @ts-expect-error: a number is no status
    const wrong: OrderStatus = 3;
    expect([known, unknown, wrong]).toEqual(["monthly", "every_full_moon", 3]);
  });
});

describe("schemas", () => {
  test("ask of a new line what the service needs, and nothing that it assigns", () => {
    const line: NewCartLineItem = { catalogItemId: "a:b:c", quantity: 1, billingCycle: "monthly" };
    const cart: NewCart = { lineItems: [line] };
    // @ts-expect-error: the quantity is missing
    const short: NewCartLineItem = { catalogItemId: "a:b:c", billingCycle: "monthly" };
    expect([cart, short]).toHaveLength(2);
    expectTypeOf<NewCart>().not.toHaveProperty("id");
  });

  test("make readonly what the service writes", () => {
    expectTypeOf<Pick<Cart, "id">>().toEqualTypeOf<{ readonly id: string }>();
    expectTypeOf<Pick<Order, "id">>().toEqualTypeOf<{ readonly id: string }>();
    expectTypeOf<CartCheckoutResult["orders"]>().toEqualTypeOf<Order[]>();
  });

  test("keep constraints between properties out of the types", () => {
    const fault: Fault = { code: "800060", description: "" };
    expect(fault.code).toBe("800060");
    expectTypeOf<Fault["code"]>().toEqualTypeOf<string | number | undefined>();
    // @ts-expect-error: a description is text
    const wrong: Fault = { description: 3 };
    expect(wrong).toBeDefined();
  });

  test("have names of their own, which `components` points at", () => {
    const source = readFileSync(join(import.meta.dirname, "../../generated/schema.ts"), "utf8");
    expect(source).toMatch(/^export interface Order \{$/m);
    expect(source).not.toContain('components["schemas"]');
    expectTypeOf<components["schemas"]["Order"]>().toEqualTypeOf<Order>();
    expectTypeOf<components["schemas"]["BillingCycle"]>().toEqualTypeOf<BillingCycle>();
  });

  test("take undefined in what a request may leave out, however deep, and never promise it in answers alone", () => {
    const line: NewCartLineItem = {
      catalogItemId: "a:b:c",
      quantity: 1,
      billingCycle: "monthly",
      termDuration: undefined,
      renewsTo: { termDuration: undefined },
      provisioningContext: { scope: undefined, other: undefined },
    };
    const context: ProvisioningContext = { subscriptionId: undefined };
    // @ts-expect-error: the service answers a total or leaves it out
    const price: Pick<Order, "totalPrice"> = { totalPrice: undefined };
    expect([line, context, price]).toHaveLength(3);
  });

  test("hold files as Blob and open maps as strings", () => {
    expectTypeOf<NonNullable<AttachmentUploadForm["pofiles"]>[number]>().toEqualTypeOf<Blob>();
    const context: ProvisioningContext = { subscriptionId: "s", scope: "shared", anything: "else" };
    expect(context.anything).toBe("else");
  });
});

describe("the source", () => {
  const source = readFileSync(join(import.meta.dirname, "../../generated/schema.ts"), "utf8");

  test("has every comment over several lines, where the bundler of declarations keeps it", () => {
    expect(source.match(/\/\*\*.*\*\/.*/g)).toBeNull();
  });

  test("describes a property that only refers to a schema as the schema is", () => {
    expect(source).toMatch(/\* The part a partner plays in a sale: .*\n.*\n +\*\/\n +key: ParticipantKey;/);
  });
});

describe("paths", () => {
  const client = createClient<paths>({
    baseUrl: "https://example.invalid/v1",
    fetch: () => Promise.reject(new Error("no network")),
  });
  const path = { "customer-id": "c", "cart-id": "1" };

  test("type a call of openapi-fetch from its path to its answer", () => {
    const get = () => client.GET("/customers/{customer-id}/carts/{cart-id}", { params: { path } });
    const checkout = () => client.POST("/customers/{customer-id}/carts/{cart-id}/checkout", { params: { path } });
    type Got = NonNullable<Awaited<ReturnType<typeof get>>["data"]>;
    type Bought = NonNullable<Awaited<ReturnType<typeof checkout>>["data"]>;
    type Refused = NonNullable<Awaited<ReturnType<typeof get>>["error"]>;
    // Field by field: openapi-fetch 0.17 maps over open enumerations as if they were objects, so that whole types differ.
    expectTypeOf<keyof Got>().toEqualTypeOf<keyof Cart>();
    expectTypeOf<Got["lineItems"][number]["quantity"]>().toEqualTypeOf<number>();
    expectTypeOf<Bought["orders"][number]["id"]>().toEqualTypeOf<string>();
    expectTypeOf<Fault>().toExtend<Refused>();
    expectTypeOf<ThrottledFault>().toExtend<Refused>();
  });

  test("take undefined for a parameter that may be left out", () => {
    const list = () =>
      client.GET("/customers/{customer-id}/orders", { params: { path, query: { include_price: undefined } } });
    expect(list).toBeTypeOf("function");
  });

  test("refuse a path, a parameter or a body that isn't described", () => {
    const wrong = [
      // @ts-expect-error: no such path
      () => client.GET("/customers/{customer-id}/carts/{cart-id}/lines", { params: { path } }),
      // @ts-expect-error: the cart id is missing
      () => client.GET("/customers/{customer-id}/carts/{cart-id}", { params: { path: { "customer-id": "c" } } }),
      // @ts-expect-error: a cart has lines
      () => client.POST("/customers/{customer-id}/carts", { params: { path }, body: {} }),
      // @ts-expect-error: an order can't be deleted
      () => client.DELETE("/customers/{customer-id}/orders/{order-id}", { params: { path } }),
    ];
    expect(wrong).toHaveLength(4);
  });
});
