// The generated client as it is: the same headers, auth and retries, with { data, error, response } for an answer.
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { InvalidArgumentError, PartnerCenterError } from "../../src/index.ts";
import { CART_ID, CUSTOMER, newOrder, ORDER_ID, order, rejection, samples, testClient } from "../support/client.ts";
import { settle, watchedSignal } from "../support/leaks.ts";
import { kinds, retryTable } from "../support/retry-table.ts";
import { answers, network } from "../support/service.ts";
import { stubFetch } from "../support/stub.ts";

beforeAll(network.open);
afterEach(network.close);
afterAll(network.restore);

const { getOrder, createOrder } = samples;
type Api = ReturnType<typeof testClient>["client"]["api"];
const REQUEST_ID = "11111111-2222-4333-8444-555555555555";
const path = { "customer-id": CUSTOMER, "order-id": ORDER_ID };
const cartPath = { "customer-id": CUSTOMER, "cart-id": CART_ID };

/** The samples by way of the generated client. */
const raw = {
  getOrder: (api: Api) => api.GET("/customers/{customer-id}/orders/{order-id}", { params: { path } }),
  checkoutCart: (api: Api) =>
    api.POST("/customers/{customer-id}/carts/{cart-id}/checkout", { params: { path: cartPath } }),
  createOrder: (api: Api) =>
    api.POST("/customers/{customer-id}/orders", { params: { path: { "customer-id": CUSTOMER } }, body: newOrder }),
};

describe("a success", () => {
  test.each(kinds)("of $operation comes as data and response", async ({ operation }) => {
    const seen = answers(samples[operation], { ...samples[operation].success, headers: { "MS-CV": "x.0" } });
    const { data, error, response } = await raw[operation](testClient().client.api);
    expect(data).toEqual(samples[operation].success.body);
    expect(error).toBeUndefined();
    expect(response.status).toBe(samples[operation].success.status);
    expect(response.headers.get("ms-cv")).toBe("x.0");
    expect(seen).toHaveLength(1);
  });

  test("comes with a byte order mark taken off", async () => {
    answers(getOrder, { status: 200, body: `\ufeff${JSON.stringify(order)}` });
    expect((await raw.getOrder(testClient().client.api)).data).toEqual(order);
  });

  test("of a file comes as its bytes", async () => {
    const stub = stubFetch({ status: 200, body: "%PDF", headers: { "Content-Type": "application/pdf" } });
    const { client } = testClient({ fetch: stub.fetch });
    const { data } = await client.api.GET("/customers/{customer-id}/orders/{order-id}/attachment/{attachment-id}", {
      params: { path: { ...path, "attachment-id": "a1" } },
      parseAs: "blob",
    });
    expect(await (data as unknown as Blob).text()).toBe("%PDF");
    expect(stub.sent[0]?.headers.get("accept")).toBe("*/*");
  });
});

describe("an error without a body", () => {
  test.each([400, 404, 502, 304])("of status %i is an error all the same", async (status) => {
    const { client } = testClient({
      fetch: stubFetch({ status, headers: { "Content-Length": "0" } }).fetch,
      retry: false,
    });
    const { data, error, response } = await raw.getOrder(client.api);
    expect(data).toBeUndefined();
    expect(error).toEqual({ description: `${status} without a body` });
    expect(response.status).toBe(status);
  });

  test("is told from one that has a body, whatever that is", async () => {
    const { client } = testClient({ fetch: stubFetch({ status: 502, body: "Bad Gateway" }).fetch, retry: false });
    expect((await raw.getOrder(client.api)).error).toBe("Bad Gateway");
  });
});

test("a success that is a fault throws: it would pass for data", async () => {
  const { client } = testClient({
    fetch: stubFetch({ status: 200, body: { code: 400072, description: "No." } }).fetch,
  });
  expect(await rejection(raw.getOrder(client.api))).toMatchObject({ name: "ApiError", status: 200, code: "400072" });
});

describe.each(kinds)("$operation", ({ operation, row }) => {
  test.each(retryTable)("meets nothing but: $name", async (one) => {
    const { next } = one[row];
    const attempts = { retry: 2, wait: 21, refresh: 2, throw: 1 }[next];
    const { client } = testClient({ retry: { maxAttempts: 2, baseDelay: 0, maxDelay: 0 }, rateLimit: false });
    const seen = answers(samples[operation], ...Array.from({ length: attempts }, () => one.meets));
    const outcome = await raw[operation](client.api).catch((error: unknown) => error);
    expect(seen).toHaveLength(attempts);
    if ("error" in one.meets || one.meets.status < 300) {
      // Nothing that could be handed on: it throws as every call does.
      expect(outcome).toBeInstanceOf(PartnerCenterError);
      expect(outcome).toMatchObject({ name: one.error, attempts });
    } else {
      expect(outcome).toMatchObject({ response: { status: one.meets.status } });
      expect(outcome).not.toHaveProperty("data");
    }
  });
});

test("a fault comes as error, as the service wrote it", async () => {
  answers(getOrder, { status: 404, body: { code: 20000, description: "No such order." } });
  const { data, error } = await raw.getOrder(testClient().client.api);
  expect(data).toBeUndefined();
  expect(error).toEqual({ code: 20000, description: "No such order." });
});

describe("a call", () => {
  test("takes ids from its typed header parameters", async () => {
    const seen = answers(createOrder, { status: 503 }, createOrder.success);
    await testClient().client.api.POST("/customers/{customer-id}/orders", {
      params: {
        path: { "customer-id": CUSTOMER },
        header: { "MS-RequestId": REQUEST_ID, "MS-CorrelationId": REQUEST_ID },
      },
      body: newOrder,
    });
    expect(seen.map(({ requestId, correlationId }) => [requestId, correlationId])).toEqual([
      [REQUEST_ID, REQUEST_ID],
      [REQUEST_ID, REQUEST_ID],
    ]);
  });

  test("takes the options of the facade, the same ids included", async () => {
    const seen = answers(createOrder, createOrder.success, createOrder.success);
    const { client } = testClient();
    await client.api.POST("/customers/{customer-id}/orders", {
      params: { path: { "customer-id": CUSTOMER } },
      body: newOrder,
      idempotencyKey: "job-1",
    });
    await createOrder.run(client, { idempotencyKey: "job-1" });
    expect(seen[0]?.requestId).toBe(seen[1]?.requestId);
    const checkout = client.api.POST("/customers/{customer-id}/carts/{cart-id}/checkout", {
      params: { path: cartPath },
      idempotencyKey: "job-1",
    });
    expect(await rejection(checkout)).toMatchObject({ argument: "idempotencyKey" });
  });

  test("is aborted by its signal, with its reason, and leaves no listener on it", async () => {
    const { controller, signal, listeners } = watchedSignal();
    const { client } = testClient({ fetch: stubFetch({ silence: "headers" }).fetch });
    const failing = rejection(
      client.api.GET("/customers/{customer-id}/orders/{order-id}", { params: { path }, signal }),
    );
    await settle();
    controller.abort("enough");
    expect(await failing).toBe("enough");
    expect(listeners()).toBe(0);
  });

  test("leaves nothing on a signal that does not abort", async () => {
    const { signal, listeners } = watchedSignal();
    answers(getOrder, getOrder.success);
    await testClient().client.api.GET("/customers/{customer-id}/orders/{order-id}", { params: { path }, signal });
    expect(listeners()).toBe(0);
  });

  test("can be made by request() as well", async () => {
    answers(getOrder, getOrder.success);
    const { data } = await testClient().client.api.request("get", "/customers/{customer-id}/orders/{order-id}", {
      params: { path },
    });
    expect(data).toEqual(order);
  });

  test("goes through the middleware of the generated client once, whatever it meets", async () => {
    const { client } = testClient();
    const onRequest = vi.fn();
    const onResponse = vi.fn();
    client.api.use({ onRequest, onResponse });
    answers(getOrder, { status: 503 }, { status: 503 }, getOrder.success);
    expect((await raw.getOrder(client.api)).data).toEqual(order);
    expect(onRequest).toHaveBeenCalledTimes(1);
    expect(onResponse).toHaveBeenCalledTimes(1);
  });
});

describe("nothing is sent, and an InvalidArgumentError says why,", () => {
  const get = (client: Api, init: object) =>
    client.GET("/customers/{customer-id}/orders/{order-id}", { params: { path }, ...init });

  test.each<[string, (api: Api) => Promise<unknown>, string]>([
    [
      "an id is two dots",
      (api) => get(api, { params: { path: { ...path, "order-id": ".." } } }),
      'params.path["order-id"]',
    ],
    [
      "an id has a slash",
      (api) => get(api, { params: { path: { ...path, "order-id": "a/b" } } }),
      'params.path["order-id"]',
    ],
    [
      "the token is to be replaced",
      (api) => get(api, { headers: { authorization: "Bearer x" } }),
      'headers["authorization"]',
    ],
    ["the path is unknown", (api) => (api.GET as (path: string) => Promise<unknown>)("/invoices"), "path"],
    [
      "the method is not the path's",
      (api) =>
        (api.POST as (path: string, init: object) => Promise<unknown>)("/customers/{customer-id}/orders/{order-id}", {
          params: { path },
        }),
      "path",
    ],
    ["the base URL is changed", (api) => get(api, { baseUrl: "https://elsewhere.example/v1" }), "baseUrl"],
    [
      "the request id is no GUID",
      (api) => get(api, { params: { path, header: { "MS-RequestId": "1" } } }),
      "requestId",
    ],
    [
      "the body can't be written as JSON",
      (api) =>
        (api.PATCH as (path: string, init: object) => Promise<unknown>)("/customers/{customer-id}/orders/{order-id}", {
          params: { path },
          body: { quantity: 1n },
        }),
      "body.quantity",
    ],
    ["the connection is to be another one", (api) => get(api, { dispatcher: {} }), "dispatcher"],
    ["an option is misspelt", (api) => get(api, { idempotencykey: "a" }), "idempotencykey"],
    ["the deadline is none", (api) => get(api, { deadline: "soon" }), "deadline"],
  ])("when %s", async (_, call, argument) => {
    const { client, tokens } = testClient();
    const error = await rejection(call(client.api));
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect(error).toMatchObject({ argument });
    expect(tokens).toEqual([]);
  });

  test("when a middleware leads the request away, or sets the token", async () => {
    for (const onRequest of [
      ({ request }: { request: Request }) => new Request("https://elsewhere.example/v1/x", request),
      ({ request }: { request: Request }) => new Request(request, { headers: { Authorization: "Bearer mine" } }),
    ]) {
      const { client, tokens } = testClient();
      client.api.use({ onRequest });
      expect(await rejection(raw.getOrder(client.api))).toBeInstanceOf(InvalidArgumentError);
      expect(tokens).toEqual([]);
    }
  });
});
