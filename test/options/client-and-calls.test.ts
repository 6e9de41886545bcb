// What is wrong with an argument is said before anything is sent: which one, and what is allowed.
import { describe, expect, test } from "vitest";
import type { NewCart, NewOrder } from "../../generated/schema.ts";
import { InvalidArgumentError, PartnerCenterClient, type PartnerCenterClientOptions } from "../../src/index.ts";
import { CART_ID, CUSTOMER, newOrder, ORDER_ID, rejection, testClient } from "../support/client.ts";
import { stubFetch } from "../support/stub.ts";

type Customer = ReturnType<PartnerCenterClient["customer"]>;
const line = { catalogItemId: "CFQ7TTC0LF8S:0001:CFQ7TTC0VZW5", quantity: 1, billingCycle: "monthly" };
/** A value that the types would not let pass. */
const odd = <T>(value: unknown): T => value as T;

describe("a client can't be made", () => {
  const construct = (options: unknown) => () =>
    new PartnerCenterClient(odd({ credential: () => "t", ...odd<object>(options) }));

  test.each<[string, unknown, string]>([
    ["without a credential", { credential: undefined }, "credential"],
    ["with a string as credential", { credential: "token" }, "credential"],
    ["with a credential of another shape", { credential: { token: "x" } }, "credential"],
    ["with null as credential", { credential: null }, "credential"],
    ["for http on a host that is not loopback", { endpoint: "http://api.example" }, "endpoint"],
    ["for http on a host that begins like loopback", { endpoint: "http://127.0.0.1.example" }, "endpoint"],
    ["for http on all addresses", { endpoint: "http://0.0.0.0" }, "endpoint"],
    ["for another scheme", { endpoint: "ftp://127.0.0.1" }, "endpoint"],
    ["for a relative endpoint", { endpoint: "/v1" }, "endpoint"],
    ["for an endpoint with a user", { endpoint: "https://user:pass@api.example" }, "endpoint"],
    ["for an endpoint with a query", { endpoint: "https://api.example/?a=1" }, "endpoint"],
    ["for an endpoint with the version", { endpoint: "https://api.example/v1" }, "endpoint"],
    ["for an unknown cloud", { cloud: "mars" }, "cloud"],
    ["for a cloud named like a property of objects", { cloud: "toString" }, "cloud"],
    ["with no scopes", { scopes: [] }, "scopes"],
    ["with an empty scope", { scopes: "" }, "scopes"],
    ["with a timeout of 0", { timeout: 0 }, "timeout"],
    ["with a timeout that is no number", { timeout: "5s" }, "timeout"],
    ["with NaN as deadline", { deadline: Number.NaN }, "deadline"],
    ["with true as retry", { retry: true }, "retry"],
    ["with no attempt", { retry: { maxAttempts: 0 } }, "retry.maxAttempts"],
    ["with a negative delay", { retry: { baseDelay: -1 } }, "retry.baseDelay"],
    ["with a limit of nothing", { rateLimit: {} }, "rateLimit.requestsPerMinute"],
    ["with a limit of 0", { rateLimit: { requestsPerMinute: 0 } }, "rateLimit.requestsPerMinute"],
    ["with a number as limit", { rateLimit: 500 }, "rateLimit"],
    ["with half a limiter", { rateLimit: { acquire: async () => {} } }, "rateLimit"],
    ["with a locale that no header can carry", { locale: "en\nUS" }, "locale"],
    ["with an application that no header can carry", { applicationName: "\u{1f600}" }, "applicationName"],
    ["with a fetch that is none", { fetch: "node-fetch" }, "fetch"],
  ])("%s", (_, options, argument) => {
    expect(construct(options)).toThrow(InvalidArgumentError);
    expect(construct(options)).toThrow(expect.objectContaining({ argument, outcome: "not-sent", attempts: 0 }));
  });

  test.each([undefined, null, 5, "token"])("of %j", (options) => {
    expect(() => new PartnerCenterClient(odd<PartnerCenterClientOptions>(options))).toThrow(InvalidArgumentError);
  });

  test.each([
    ["timout", "timeout"],
    ["credentials", "credential"],
    ["baseUrl", undefined],
    ["ratelimit", "rateLimit"],
    ["onevent", "onEvent"],
    ["Endpoint", "endpoint"],
  ])("with the misspelt option %s", (name, meant) => {
    const message = meant ? `did you mean "${meant}"` : "known are";
    expect(construct({ [name]: 1 })).toThrow(message);
    expect(construct({ [name]: 1 })).toThrow(expect.objectContaining({ argument: name }));
  });

  test("but for loopback in every spelling, and a path in front", () => {
    for (const endpoint of [
      "http://localhost:4010",
      "http://127.0.0.1",
      "http://127.9.9.9:80/x",
      "http://[::1]:4010",
      new URL("https://gateway.example/partner/"),
    ]) {
      expect(construct({ endpoint })).not.toThrow();
    }
  });
});

describe("a customer id", () => {
  test.each(["", "contoso", "contoso.onmicrosoft.com", `{${CUSTOMER}}`, `${CUSTOMER}/..`, undefined, null, 5])(
    "can't be %j",
    (id) => {
      expect(() => testClient().client.customer(odd<string>(id))).toThrow(InvalidArgumentError);
      expect(() => testClient().client.customer(odd<string>(id))).toThrow(
        expect.objectContaining({ argument: "customerId" }),
      );
    },
  );
});

const calls: [string, (customer: Customer) => Promise<unknown>, string][] = [
  ...(["", " ", ".", "..", "a/b", "a\\b", "../x", "a\u0000", undefined, null, 5] as unknown[]).flatMap(
    (id): typeof calls => [
      [`an order id of ${JSON.stringify(id)}`, ({ orders }) => orders.get(odd(id)), "orderId"],
      [`a cart id of ${JSON.stringify(id)}`, ({ carts }) => carts.checkout(odd(id)), "cartId"],
    ],
  ),
  ["a cart id on update", ({ carts }) => carts.update("..", { lineItems: [line] }), "cartId"],
  ["a cart id on purchase", (customer) => customer.purchase(".."), "cartId"],
  ["an attachment id", ({ orders }) => orders.attachments.download(ORDER_ID, "a/b"), "attachmentId"],
  ["a cart without lines", ({ carts }) => carts.create({ lineItems: [] }), "cart.lineItems"],
  ["a cart that is none", ({ carts }) => carts.create(odd<NewCart>(undefined)), "cart.lineItems"],
  ["a cart whose lines are none", ({ carts }) => carts.create(odd<NewCart>({ lineItems: "x" })), "cart.lineItems"],
  ["a line that is none", ({ carts }) => carts.create(odd<NewCart>({ lineItems: [null] })), "cart.lineItems[0]"],
  [
    "a quantity of 0",
    ({ carts }) => carts.create({ lineItems: [line, { ...line, quantity: 0 }] }),
    "cart.lineItems[1].quantity",
  ],
  [
    "half a seat",
    ({ carts }) => carts.create({ lineItems: [{ ...line, quantity: 1.5 }] }),
    "cart.lineItems[0].quantity",
  ],
  ["an update to nothing", ({ carts }) => carts.update(CART_ID, { lineItems: [] }), "cart.lineItems"],
  ["an order without lines", ({ orders }) => orders.create({ ...newOrder, lineItems: [] }), "order.lineItems"],
  [
    "an order of 0",
    ({ orders }) => orders.create(odd<NewOrder>({ lineItems: [{ offerId: "a:b:c", quantity: 0 }] })),
    "order.lineItems[0].quantity",
  ],
  ["a patch that is none", ({ orders }) => orders.update(ORDER_ID, odd(null)), "patch"],
  ["an empty list to cancel", ({ orders }) => orders.cancel(ORDER_ID, { lineItems: [] }), "options.lineItems"],
  ["an add-on of nothing", ({ orders }) => orders.addOn(ORDER_ID, []), "addOn.lineItems"],
  [
    "a negative line number",
    ({ orders }) => orders.activationLinks(ORDER_ID, { lineItemNumber: -1 }),
    "lineItemNumber",
  ],
  ["a poll interval of 0", ({ orders }) => orders.waitForProvisioning(ORDER_ID, { pollInterval: 0 }), "pollInterval"],
  ["an option's typo", ({ orders }) => orders.get(ORDER_ID, odd({ timout: 5 })), "timout"],
  ["an option of another call", ({ carts }) => carts.get(CART_ID, odd({ reattempts: 1 })), "reattempts"],
  ["options that are none", ({ orders }) => orders.get(ORDER_ID, odd("fast")), "options"],
  ["a request id that is no GUID", ({ orders }) => orders.get(ORDER_ID, { requestId: "1" }), "requestId"],
  ["a correlation id that is no GUID", ({ orders }) => orders.get(ORDER_ID, { correlationId: "" }), "correlationId"],
  ["an empty key", ({ orders }) => orders.create(newOrder, { idempotencyKey: "" }), "idempotencyKey"],
  ["a key that is a number", ({ orders }) => orders.create(newOrder, odd({ idempotencyKey: 5 })), "idempotencyKey"],
  [
    "a key and a request id",
    ({ orders }) => orders.create(newOrder, { idempotencyKey: "a", requestId: CUSTOMER }),
    "idempotencyKey",
  ],
  ["a signal that is none", ({ orders }) => orders.get(ORDER_ID, odd({ signal: {} })), "signal"],
  ["a deadline of 0", ({ orders }) => orders.get(ORDER_ID, { deadline: 0 }), "deadline"],
];

describe("nothing is sent or asked for", () => {
  test.each(calls)("with %s", async (_, call, argument) => {
    const stub = stubFetch({ status: 500 });
    const { client, tokens } = testClient({ fetch: stub.fetch });
    const error = await rejection(call(client.customer(CUSTOMER)));
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect(error).toMatchObject({ argument, outcome: "not-sent", attempts: 0 });
    expect((error as Error).message).toContain(argument);
    expect(stub.sent).toEqual([]);
    expect(tokens).toEqual([]);
  });

  test("with a list's typo, when its first page is asked for", async () => {
    const orders = testClient()
      .client.customer(CUSTOMER)
      .orders.list(odd({ billing: "monthly" }));
    expect(await rejection(orders[Symbol.asyncIterator]().next())).toMatchObject({
      name: "InvalidArgumentError",
      argument: "billing",
    });
  });

  test.each([
    [{ timeout: -1 }, "timeout"],
    [{ retry: {} }, "retry"],
    [{ signal: "x" }, "signal"],
    [{ correlationId: "x" }, "correlationId"],
    [{ locale: "" }, "locale"],
  ])("by a client derived with %j", (defaults, argument) => {
    expect(() => testClient().client.with(odd(defaults))).toThrow(
      expect.objectContaining({ name: "InvalidArgumentError", argument }),
    );
  });

  test("that the message would repeat in full, whatever its length", async () => {
    const long = "x/".repeat(5000);
    const error = await rejection(testClient().client.customer(CUSTOMER).orders.get(long));
    expect((error as Error).message.length).toBeLessThan(300);
  });
});
