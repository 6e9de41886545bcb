// Bad input, of the client and of every call: refused before anything is sent, naming the argument and what is allowed.
import { describe, expect, test } from "vitest";
import { InvalidArgumentError, PartnerCenterClient, type PartnerCenterClientOptions } from "../../src/index.ts";
import type { KeyedCallOptions } from "../../src/options/call-options.ts";
import { CUSTOMER, rejection } from "../support/client.ts";

const credential = (): string => "any";
const line = { catalogItemId: "MS-AZR-0145P", quantity: 1, billingCycle: "monthly" };
const orderLine = { lineItemNumber: 0, offerId: "MS-AZR-0145P", quantity: 1 };
let sent = 0;
const fetch = async (): Promise<Response> => {
  sent++;
  return Response.json({});
};
const customer = new PartnerCenterClient({ credential, fetch }).customer(CUSTOMER);
const { carts, orders } = customer;
const purchase: typeof customer.purchase = (...all) => customer.purchase(...all);
const circle: Record<string, unknown> = {};
circle.me = circle;

/** As JavaScript would pass it. */
function untyped<T>(value: unknown): T {
  return value as T;
}

function construct(options: unknown): unknown {
  try {
    return new PartnerCenterClient(untyped<PartnerCenterClientOptions>(options));
  } catch (error) {
    return error;
  }
}

describe("the client refuses", () => {
  test.each<[unknown, string, string]>([
    [undefined, "options", "must be an object with a credential"],
    [null, "options", "must be an object with a credential"],
    [{}, "credential", "it is missing"],
    [{ credential: "token" }, "credential", "to use a token as it is, pass () => token"],
    [{ credential: { token: "t" } }, "credential", "must be an object with getToken(scopes)"],
    [{ credential: null }, "credential", "it is null"],
    [{ credential: Object.create(null) }, "credential", "it is object"],
    [{ credential, timout: 5 }, "timout", 'did you mean "timeout"?'],
    [{ credential, onevent: 1 }, "onevent", 'did you mean "onEvent"?'],
    [{ credential, proxyServerAddress: 1 }, "proxyServerAddress", "known are credential, cloud"],
    [{ credential, cloud: "moon" }, "cloud", "must be one of public, usGovernment, china"],
    [{ credential, cloud: "toString" }, "cloud", "must be one of"],
    [{ credential, cloud: Object.create(null) }, "cloud", "must be one of"],
    [{ credential, endpoint: "nowhere" }, "endpoint", "must be an absolute URL"],
    [{ credential, endpoint: "http://example.com" }, "endpoint", "must be https, or http on loopback"],
    [{ credential, endpoint: "ftp://127.0.0.1" }, "endpoint", "must be https"],
    [{ credential, endpoint: "https://u:p@example.com" }, "endpoint", "must not have a user"],
    [{ credential, endpoint: "https://example.com/?q=1" }, "endpoint", "must not have a user, a query"],
    [{ credential, endpoint: "https://example.com/V1/" }, "endpoint", "the client adds it"],
    [{ credential, endpoint: null }, "endpoint", "must be an absolute URL, not null"],
    [{ credential, rateLimit: { aquire: 1 } }, "aquire", 'did you mean "acquire"?'],
    [{ credential, scopes: [] }, "scopes", "must be a scope or a list of scopes"],
    [{ credential, scopes: ["a", ""] }, "scopes", "must be a scope or a list of scopes"],
    [{ credential, locale: "de\nX: y" }, "locale", "Latin-1, no line breaks"],
    [{ credential, applicationName: "" }, "applicationName", "Latin-1, no line breaks"],
    [{ credential, fetch: "fetch" }, "fetch", "must be a function"],
    [{ credential, timeout: 0 }, "timeout", "must be a number, at least 1"],
    [{ credential, timeout: Number.NaN }, "timeout", "must be a number, at least 1"],
    [{ credential, deadline: "soon" }, "deadline", "must be a number, at least 1"],
    [{ credential, retry: true }, "retry", "must be an object"],
    [{ credential, retry: { attempts: 3 } }, "attempts", "is not an option"],
    [{ credential, retry: { maxAttempts: 0 } }, "retry.maxAttempts", "at least 1"],
    [{ credential, retry: { baseDelay: -1 } }, "retry.baseDelay", "at least 0"],
    [{ credential, rateLimit: 500 }, "rateLimit", "must be false, { requestsPerMinute } or a rate limiter"],
    [{ credential, rateLimit: null }, "rateLimit", "must be false"],
    [{ credential, rateLimit: {} }, "rateLimit.requestsPerMinute", "at least 1"],
    [{ credential, rateLimit: { requestsPerMinute: 0 } }, "rateLimit.requestsPerMinute", "at least 1"],
    [{ credential, rateLimit: { requestsPerMinute: 1, bursts: 1 } }, "bursts", 'did you mean "burst"?'],
    [{ credential, rateLimit: { acquire: () => {} } }, "rateLimit", "must have acquire(scope, signal) and penalize"],
    [{ credential, onEvent: {} }, "onEvent", "must be a function, or an observer with start()"],
    [{ credential, validate: "always" }, "validate", "must be checkAnswers("],
  ])("%o", (options, argument, message) => {
    const error = construct(options);
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect(error).toMatchObject({ argument, message: expect.stringContaining(message), outcome: "not-sent" });
  });

  test.each(["http://localhost:4010", "http://[::1]:4010", "http://127.0.0.2", "https://example.com/partner/"])(
    "nothing of the endpoint %s",
    (endpoint) => {
      expect(construct({ credential, endpoint, scopes: ["a/.default"], rateLimit: false })).toBeInstanceOf(
        PartnerCenterClient,
      );
    },
  );

  test.each<[unknown, string]>([
    [{ locale: "" }, "locale"],
    [{ retry: false }, "retry"],
    [{ correlationId: "1" }, "correlationId"],
    [{ headers: { authorization: "Bearer mine" } }, 'headers["authorization"]'],
    [{ headers: { "a b": "c" } }, "headers"],
  ])("other defaults such as %o", (defaults, argument) => {
    const client = new PartnerCenterClient({ credential, fetch });
    expect(() => client.with(untyped(defaults))).toThrow(expect.objectContaining({ argument, operation: "with" }));
  });

  test.each([undefined, "", "contoso", "28045616-f6b9-462f-9701-0d89b5e65c4", 7, null])("customer %o", (customerId) => {
    const client = new PartnerCenterClient({ credential, fetch });
    expect(() => client.customer(untyped(customerId))).toThrow(expect.objectContaining({ argument: "customerId" }));
  });
});

describe("a call refuses", () => {
  test.each<[unknown, string, string]>([
    ["now", "options", "must be an object"],
    [{ idempotencykey: "a" }, "idempotencykey", 'did you mean "idempotencyKey"?'],
    [{ requestId: "1" }, "requestId", "must be a GUID"],
    [{ correlationId: {} }, "correlationId", "must be a GUID"],
    [{ idempotencyKey: "" }, "idempotencyKey", "at least one character"],
    [{ idempotencyKey: 7 }, "idempotencyKey", "at least one character"],
    [{ idempotencyKey: "a", requestId: CUSTOMER }, "idempotencyKey", "and requestId exclude each other"],
    [{ signal: {} }, "signal", "must be an AbortSignal"],
    [{ timeout: -1 }, "timeout", "at least 1"],
    [{ deadline: Object.create(null) }, "deadline", "at least 1, not object"],
    [{ retry: { maxDelay: "1s" } }, "retry.maxDelay", "at least 0"],
    [{ headers: { "MS-RequestId": CUSTOMER } }, 'headers["ms-requestid"]', "is set by the client"],
  ])("the options %o", async (options, argument, message) => {
    const error = await rejection(carts.create({ lineItems: [line] }, untyped<KeyedCallOptions>(options)));
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect(error).toMatchObject({ argument, message: expect.stringContaining(message), operation: "createCart" });
  });

  test.each<[string, () => Promise<unknown>, string]>([
    ["lineItem", () => orders.cancel("order", untyped({ lineItem: [] })), "lineItems"],
    ["customerUpn", () => carts.checkout("cart", untyped({ customerUpn: "a@b" })), "customerUserUpn"],
    ["poFiles", () => orders.attachments.upload("order", untyped({ metadata: {}, poFiles: [] })), "pofiles"],
    [
      "contents",
      () =>
        orders.attachments.upload("order", {
          metadata: { customerPrice: "1", currency: "USD" },
          pofiles: untyped({ name: "a.pdf", contents: "a" }),
        }),
      "content",
    ],
  ])("the misspelt option %s, and names the one that was meant", async (argument, call, meant) => {
    const error = await rejection(call());
    expect(error).toMatchObject({ argument, message: expect.stringContaining(`did you mean "${meant}"?`) });
  });

  test.each(["", " ", ".", "..", "a/b", "a\\b", "a\u0000", "\ud800", undefined, 7])("the id %o", async (id) => {
    const calls = {
      cartId: [carts.get(untyped(id)), carts.checkout(untyped(id)), carts.update(untyped(id), { lineItems: [line] })],
      orderId: [
        orders.get(untyped(id)),
        orders.cancel(untyped(id)),
        orders.provisioningStatus(untyped(id)),
        orders.waitForProvisioning(untyped(id)),
        orders.activationLinks(untyped(id)),
        orders.attachments.list(untyped(id)),
      ],
      attachmentId: [orders.attachments.download("order", untyped(id))],
    };
    const refusals = Object.entries(calls).flatMap(([argument, promises]) =>
      promises.map(async (promise) => ({ argument, error: await rejection(promise) })),
    );
    for (const { argument, error } of await Promise.all(refusals))
      expect(error).toMatchObject({ argument, outcome: "not-sent" });
  });

  test.each<[() => Promise<unknown>, string]>([
    [() => carts.create(untyped(undefined)), "cart.lineItems"],
    [() => carts.create({ lineItems: [] }), "cart.lineItems"],
    [() => carts.create(untyped({ lineItems: [null] })), "cart.lineItems[0]"],
    [() => carts.create({ lineItems: [line, { ...line, quantity: 0 }] }), "cart.lineItems[1].quantity"],
    [() => carts.create({ lineItems: [{ ...line, quantity: 1.5 }] }), "cart.lineItems[0].quantity"],
    [() => carts.create({ lineItems: [{ ...line, catalogItemId: "" }] }), "cart.lineItems[0].catalogItemId"],
    [() => carts.update("cart", { lineItems: [] }), "cart.lineItems"],
    [() => carts.checkout("cart", { reattempts: -1 }), "reattempts"],
    [() => carts.checkout("cart", { customerUserUpn: "a\nb" }), "customerUserUpn"],
    [() => orders.create(untyped({})), "order.lineItems"],
    [() => orders.create({ lineItems: [{ ...orderLine, offerId: "" }] }), "order.lineItems[0].offerId"],
    [() => orders.create({ lineItems: [{ ...orderLine, quantity: 0 }] }), "order.lineItems[0].quantity"],
    [() => orders.update("order", untyped(null)), "patch"],
    [() => orders.cancel("order", { lineItems: [] }), "options.lineItems"],
    [
      () => orders.cancel("order", { lineItems: [{ lineItemNumber: -1, offerId: "a" }] }),
      "options.lineItems[0].lineItemNumber",
    ],
    [() => orders.addOn("order", [untyped(orderLine)]), "addOn.lineItems[0].parentSubscriptionId"],
    [() => orders.activationLinks("order", { lineItemNumber: 0.5 }), "lineItemNumber"],
    [() => orders.waitForProvisioning("order", { pollInterval: 0 }), "pollInterval"],
    [() => orders.attachments.download("order", "file", { maxBytes: -1 }), "maxBytes"],
    [() => orders.attachments.upload("order", untyped(undefined)), "upload"],
    [
      () => carts.create({ lineItems: [{ ...line, ...untyped<object>({ termDuration: 1n }) }] }),
      "cart.lineItems[0].termDuration",
    ],
    [
      () => orders.create({ lineItems: [{ ...orderLine, ...untyped<object>({ price: 1n }) }] }),
      "order.lineItems[0].price",
    ],
    [() => orders.update("order", circle), "patch.me"],
    [
      () => orders.attachments.upload("order", { metadata: { customerPrice: "1", currency: "USD", ...circle } }),
      "upload.metadata.me.me",
    ],
    [() => orders.list({ billingCycle: "\ud800" }).pages()[Symbol.asyncIterator]().next(), "billingCycle"],
    [
      () =>
        orders
          .list(untyped({ billingCycle: { is: [1] } }))
          .pages()
          [Symbol.asyncIterator]()
          .next(),
      "billingCycle",
    ],
    [() => purchase({ lineItems: [line] }, untyped(null)), "options"],
    [() => purchase({ lineItems: [line] }, { onCart: untyped("log") }), "onCart"],
  ])("%s", async (call, argument) => {
    expect(await rejection(call())).toMatchObject({ argument, outcome: "not-sent", attempts: 0 });
  });

  test("all that before anything is sent", () => {
    expect(sent).toBe(0);
  });
});
