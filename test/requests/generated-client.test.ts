// client.api: the generated client as it is, over the same headers, ids, auth and retries as the facade.
import { describe, expect, test } from "vitest";
import { ConnectionError, InvalidArgumentError, PartnerCenterClient } from "../../src/index.ts";
import { PartnerCenterSandbox } from "../../src/sandbox/index.ts";
import { CUSTOMER, rejection } from "../support/client.ts";

const ID = "0b0e6a2f-3c49-4f0e-9c0d-54d1bba0f2e1";
const path = { "customer-id": CUSTOMER };
const body = { billingCycle: "monthly", lineItems: [{ lineItemNumber: 0, offerId: "MS-AZR-0145P", quantity: 1 }] };
const CARTS = "/customers/{customer-id}/carts";
const CART = "/customers/{customer-id}/carts/{cart-id}";
const ORDERS = "/customers/{customer-id}/orders";
const ORDER = "/customers/{customer-id}/orders/{order-id}";

function start() {
  const sandbox = new PartnerCenterSandbox();
  const client = new PartnerCenterClient({
    credential: () => "any",
    fetch: sandbox.fetch,
    retry: { baseDelay: 1 },
    applicationName: "tests",
  });
  return { sandbox, client, api: client.api };
}

/** As JavaScript would call it. */
function untyped(api: object, method: string): (...args: unknown[]) => Promise<unknown> {
  return Reflect.get(api, method);
}

describe("the generated client", () => {
  test("is made once", () => {
    const { client } = start();
    expect(client.api).toBe(client.api);
  });

  test("sends what the facade would, headers and all", async () => {
    const { sandbox, api } = start();
    const line = { catalogItemId: "MS-AZR-0145P", quantity: 1, billingCycle: "monthly" };
    const { data, response } = await api.POST(CARTS, { params: { path }, body: { lineItems: [line] } });
    expect(response.status).toBe(201);
    const read = await api.GET(CART, { params: { path: { ...path, "cart-id": data?.id ?? "" } } });
    expect(read.data?.lineItems).toHaveLength(1);
    expect(sandbox.requests[0]?.headers).toMatchObject({
      "ms-contract-version": "v1",
      "x-locale": "en-US",
      "ms-partnercenter-application": "tests",
      "ms-requestid": expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
  });

  test("has request(), for a method that is a value", async () => {
    const { api } = start();
    const { data } = await api.request("get", ORDERS, { params: { path } });
    expect(data?.totalCount).toBe(0);
  });

  test("tries again as declared, under one id", async () => {
    const { sandbox, api } = start();
    sandbox.inject({ operation: "createOrder", type: "reset-after" });
    const { data } = await api.POST(ORDERS, { params: { path }, body });
    expect(sandbox.orders(CUSTOMER).map(({ id }) => id)).toEqual([data?.id]);
    expect(new Set(sandbox.requests.map(({ headers }) => headers["ms-requestid"])).size).toBe(1);
  });

  test("takes ids and headers as parameters, and call options beside them", async () => {
    const { sandbox, api } = start();
    const header = { "MS-RequestId": ID, "MS-CorrelationId": CUSTOMER, ValidateMfa: true };
    await api.GET(ORDERS, { params: { path, header } });
    const keyed = { params: { path }, body, idempotencyKey: "k", headers: { "X-Extra": "1" } };
    await api.POST(ORDERS, keyed);
    await api.POST(ORDERS, keyed);
    expect(sandbox.requests[0]?.headers).toMatchObject({ "ms-requestid": ID, "ms-correlationid": CUSTOMER });
    expect(sandbox.requests[0]?.headers.validatemfa).toBe("true");
    expect(sandbox.requests[1]?.headers["x-extra"]).toBe("1");
    expect(sandbox.orders(CUSTOMER)).toHaveLength(1);
  });

  test("uses a fetch of the call's own", async () => {
    const { sandbox, api } = start();
    const other = new PartnerCenterSandbox();
    await api.POST(ORDERS, { params: { path }, body, fetch: other.fetch });
    expect([sandbox.orders(CUSTOMER).length, other.orders(CUSTOMER).length]).toEqual([0, 1]);
  });

  test("gives a fetch of the call's own a Request, as openapi-fetch does", async () => {
    const { api } = start();
    const given: unknown[] = [];
    const fetch = async (request: Request): Promise<Response> => {
      given.push(request);
      return Response.json({ items: [] });
    };
    await api.GET(ORDERS, { params: { path }, fetch });
    expect(given).toEqual([expect.any(Request)]);
  });

  test.each(["DELETE", "HEAD", "OPTIONS", "TRACE"])(
    "refuses %s, which the API has not, and sends nothing",
    async (method) => {
      const { api } = start();
      const raw = api as unknown as Record<string, (path: string, init: object) => Promise<unknown>>;
      expect(await rejection(raw[method]?.(ORDERS, { params: { path } }) ?? Promise.resolve())).toMatchObject({
        name: "InvalidArgumentError",
        argument: "path",
      });
    },
  );

  test("refuses a path with a parameter left out", async () => {
    const { sandbox, api } = start();
    const params = { path } as unknown as { path: typeof path & { "order-id": string } };
    expect(await rejection(api.GET(ORDER, { params }))).toMatchObject({ argument: 'params.path["order-id"]' });
    expect(sandbox.requests).toEqual([]);
  });

  test("gives an answer that is no success back as an error, the token cut out", async () => {
    const { sandbox, api } = start();
    const order = { ...path, "order-id": "none" };
    expect(await api.GET(ORDER, { params: { path: order } })).toMatchObject({
      error: { code: 20000 },
      response: { status: 404 },
    });
    sandbox.inject({
      operation: "getOrder",
      type: "status",
      status: 400,
      body: { code: 2000, description: "Bearer any" },
    });
    const { error } = await api.GET(ORDER, { params: { path: order } });
    expect(error).toMatchObject({ code: 2000, description: expect.not.stringContaining("any") });
  });

  test("throws for a status that no Response can have", async () => {
    const odd = { ok: false, status: 999, headers: new Headers(), body: null, text: async () => "" };
    const fetch = async (): Promise<Response> => odd as unknown as Response;
    const { api } = new PartnerCenterClient({ credential: () => "any", fetch });
    expect(await rejection(api.GET(ORDERS, { params: { path } }))).toMatchObject({ name: "ServerError", status: 999 });
  });

  test("gives an answer without a body back", async () => {
    const { sandbox, api } = start();
    sandbox.inject({ operation: "getOrder", type: "status", status: 304 });
    const { response } = await api.GET(ORDER, { params: { path: { ...path, "order-id": "none" } } });
    expect([response.status, response.body]).toEqual([304, null]);
  });

  test("throws for what never got an answer of use, and for an abort", async () => {
    const { sandbox, api } = start();
    const params = { path: { ...path, "order-id": "none" } };
    sandbox.inject({ operation: "getOrder", type: "refuse" });
    const error = await rejection(api.GET(ORDER, { params, retry: false }));
    expect(error).toBeInstanceOf(ConnectionError);
    sandbox.inject({ operation: "getOrder", type: "status", status: 200, body: "<html>" });
    expect(await rejection(api.GET(ORDER, { params, retry: false }))).toMatchObject({ name: "ResponseParseError" });
    expect(await rejection(api.GET(ORDER, { params, signal: AbortSignal.abort("enough") }))).toBe("enough");
  });

  test("downloads bytes", async () => {
    const { client, api } = start();
    const { orders } = client.customer(CUSTOMER);
    const { id } = await orders.create({ ...body, billingCycle: "monthly" });
    const metadata = { customerPrice: "1", currency: "USD" };
    const [file] = await orders.attachments.upload(id, { metadata, pofiles: new File(["abc"], "a") });
    const { data } = await api.GET("/customers/{customer-id}/orders/{order-id}/attachment/{attachment-id}", {
      params: { path: { ...path, "order-id": id, "attachment-id": file?.attachmentId ?? "" } },
      parseAs: "text",
    });
    expect(data).toBe("abc");
  });
});

describe("the generated client refuses, before anything is sent,", () => {
  test.each<[string, string, unknown[], string]>([
    ["a path that there is not", "GET", ["/customers/{customer-id}/baskets", { params: { path } }], "path"],
    ["a method that a path has not", "request", ["patch", CARTS, { params: { path } }], "path"],
    [
      "an id that walks up",
      "GET",
      [ORDER, { params: { path: { ...path, "order-id": ".." } } }],
      'params.path["order-id"]',
    ],
    ["another origin", "GET", [ORDERS, { params: { path }, baseUrl: "https://elsewhere.example/v1" }], "baseUrl"],
    [
      "a token",
      "GET",
      [ORDERS, { params: { path }, headers: { Authorization: "Bearer mine" } }],
      'headers["authorization"]',
    ],
    [
      "a token as a parameter",
      "GET",
      [ORDERS, { params: { path, header: { Authorization: "a" } } }],
      "headers.authorization",
    ],
    [
      "an id among the headers",
      "GET",
      [ORDERS, { params: { path }, headers: [["MS-RequestId", ID]] }],
      'headers["ms-requestid"]',
    ],
    ["a request id that is none", "GET", [ORDERS, { params: { path, header: { "MS-RequestId": "1" } } }], "requestId"],
  ])("%s", async (_name, method, args, argument) => {
    const { sandbox, api } = start();
    const error = await rejection(untyped(api, method)(...args));
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect(error).toMatchObject({ argument });
    expect(sandbox.requests).toEqual([]);
  });
});
