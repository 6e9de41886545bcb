// Traces: a client span an intent, an event for what happens to it, under the caller's span.
import { setTimeout as sleep } from "node:timers/promises";
import { context, DiagLogLevel, diag, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import type { ReadableSpan } from "@opentelemetry/sdk-trace-base";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { combine } from "../../src/index.ts";
import { CART, CUSTOMER, telemetry } from "./setup.ts";

beforeAll(() => void context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable()));
afterAll(() => context.disable());

function only(spans: ReadableSpan[]): ReadableSpan {
  const [span, ...more] = spans;
  if (!span || more.length > 0) throw new Error(`${spans.length} spans instead of one`);
  return span;
}

describe("An intent", () => {
  it("is a client span by the conventions of HTTP", async () => {
    const { client, exporter } = telemetry();
    const cart = await client().carts.create(CART);
    await client({ endpoint: "http://127.0.0.1:4010/proxy/" }).carts.get(cart.id);
    const [create, get] = exporter.getFinishedSpans();
    expect(create).toMatchObject({
      name: "POST /v1/customers/{customer-id}/carts",
      kind: SpanKind.CLIENT,
      status: { code: SpanStatusCode.UNSET },
    });
    expect(create?.attributes).toEqual({
      "http.request.method": "POST",
      "http.response.status_code": 201,
      "server.address": "api.partnercenter.microsoft.com",
      "server.port": 443,
      "url.full": `https://api.partnercenter.microsoft.com/v1/customers/${CUSTOMER}/carts`,
      "url.template": "/v1/customers/{customer-id}/carts",
      "partner_center.operation": "createCart",
      "partner_center.customer_id": CUSTOMER,
      "partner_center.correlation_id": expect.any(String),
      "partner_center.request_id": expect.any(String),
      "partner_center.outcome": "done",
    });
    expect(get?.attributes).toMatchObject({
      "http.request.method": "GET",
      "server.address": "127.0.0.1",
      "server.port": 4010,
      "url.template": "/proxy/v1/customers/{customer-id}/carts/{cart-id}",
      "partner_center.customer_id": CUSTOMER,
      "partner_center.cart_id": cart.id,
    });
  });

  it.each([
    ["https://partner.example/", 443],
    ["http://localhost", 80],
  ])("to %s goes to port %i", async (endpoint, port) => {
    const { client, exporter } = telemetry();
    await client({ endpoint }).carts.create(CART);
    expect(only(exporter.getFinishedSpans()).attributes["server.port"]).toBe(port);
  });

  it("has an event for the token, each attempt and each retry", async () => {
    const { client, exporter, sandbox } = telemetry();
    sandbox.inject({ operation: "createCart", type: "status", status: 503 });
    await client().carts.create(CART);
    const span = only(exporter.getFinishedSpans());
    expect(span.events.map(({ name, attributes }) => [name, attributes])).toEqual([
      ["token", { "partner_center.reason": "first", "partner_center.duration": expect.any(Number) }],
      [
        "attempt",
        {
          "http.response.status_code": 503,
          "error.type": "503",
          "partner_center.request_id": expect.any(String),
          "partner_center.outcome": "unknown",
          "partner_center.duration": expect.any(Number),
        },
      ],
      ["retry", { "http.request.resend_count": 1, "partner_center.delay": expect.any(Number) }],
      [
        "attempt",
        {
          "http.request.resend_count": 1,
          "http.response.status_code": 201,
          "partner_center.request_id": expect.any(String),
          "partner_center.outcome": "done",
          "partner_center.duration": expect.any(Number),
        },
      ],
    ]);
    expect(span.attributes).toMatchObject({ "http.request.resend_count": 1, "http.response.status_code": 201 });
    expect(span.status.code).toBe(SpanStatusCode.UNSET);
  });

  it("that waits for the rate limit says how long", async () => {
    const { client, exporter, sandbox } = telemetry();
    sandbox.inject({ operation: "createCart", type: "throttle", retryAfter: 1 });
    await client().carts.create(CART);
    const event = only(exporter.getFinishedSpans()).events.find(({ name }) => name === "throttle");
    expect(event?.attributes).toEqual({ "partner_center.scope": "tenant", "partner_center.wait": expect.any(Number) });
    expect(event?.attributes?.["partner_center.wait"]).toBeGreaterThan(0.9);
  });

  it("hangs under the span that is active when the call is made, each of many at once under its own", async () => {
    const { client, exporter, provider } = telemetry();
    const tracer = provider.getTracer("caller");
    const { carts } = client({ rateLimit: { requestsPerMinute: 6000, burst: 1 } });
    await Promise.all(
      [1, 2, 3].map((n) =>
        tracer.startActiveSpan(`caller ${n}`, async (span) => {
          await carts.create(CART, { idempotencyKey: `key ${n}` });
          span.end();
        }),
      ),
    );
    const spans = exporter.getFinishedSpans();
    const callers = spans.filter(({ name }) => name.startsWith("caller")).map((span) => span.spanContext().spanId);
    const parents = spans.filter(({ kind }) => kind === SpanKind.CLIENT).map((span) => span.parentSpanContext?.spanId);
    expect(new Set(parents)).toEqual(new Set(callers));
    expect(parents).toHaveLength(3);
    expect(trace.getActiveSpan()).toBeUndefined();
  });
});

describe("An intent that fails", () => {
  it("is an error by its status and fault code, without a text", async () => {
    const { client, exporter } = telemetry();
    await expect(client().carts.get("unknown")).rejects.toThrow();
    const span = only(exporter.getFinishedSpans());
    expect(span.status).toEqual({ code: SpanStatusCode.ERROR });
    expect(span.attributes).toMatchObject({
      "http.response.status_code": 404,
      "error.type": "404",
      "partner_center.error_code": "800008",
      "partner_center.outcome": "rejected",
    });
  });

  it("without an answer is an error by its class", async () => {
    const { client, exporter } = telemetry();
    const fetch = async (): Promise<Response> => {
      throw new TypeError("fetch failed");
    };
    await expect(client({ fetch, retry: false }).carts.get("c1")).rejects.toThrow();
    const { status, attributes } = only(exporter.getFinishedSpans());
    expect(status).toMatchObject({ code: SpanStatusCode.ERROR, message: expect.stringContaining("fetch failed") });
    expect(attributes).toMatchObject({ "error.type": "ConnectionError", "partner_center.outcome": "unknown" });
    expect(attributes).not.toHaveProperty("http.response.status_code");
  });

  it("before a request was sent still is a span that ends", async () => {
    const { client, exporter } = telemetry();
    const credential = (): never => {
      throw new Error("jane.doe@contoso.com may not");
    };
    await expect(client({ credential }).carts.get("c1")).rejects.toThrow();
    const { status, attributes } = only(exporter.getFinishedSpans());
    expect(status.message).toContain("[user] may not");
    expect(attributes).toMatchObject({ "error.type": "CredentialError", "partner_center.outcome": "not-sent" });
  });

  it("by the caller's abort ends as such", async () => {
    const { client, exporter, sandbox } = telemetry();
    sandbox.inject({ operation: "createCart", type: "stall" });
    const controller = new AbortController();
    const call = client().carts.create(CART, { signal: controller.signal });
    while (sandbox.requests.length === 0) await sleep(1);
    controller.abort();
    await expect(call).rejects.toThrow();
    const { status, attributes } = only(exporter.getFinishedSpans());
    expect(status.code).toBe(SpanStatusCode.ERROR);
    expect(attributes).toMatchObject({ "error.type": "AbortError", "partner_center.outcome": "unknown" });
  });
});

describe("A token that arrives in the background", () => {
  it("when the span has ended, disturbs nothing", async () => {
    const { client, exporter, onEvent } = telemetry();
    const warn = vi.fn();
    diag.setLogger({ verbose: warn, debug: warn, info: warn, warn, error: warn }, DiagLogLevel.WARN);
    const now = Date.now();
    let release = (): void => {};
    const second = new Promise<void>((resolve) => {
      release = resolve;
    });
    let fetched = 0;
    const credential = {
      getToken: async () => {
        if (fetched++ > 0) await second;
        return { token: `token-number-${fetched}`, expiresOnTimestamp: now + 600_000, refreshAfterTimestamp: now };
      },
    };
    const heard: string[] = [];
    const { carts } = client({ credential, onEvent: combine(onEvent, ({ type }) => void heard.push(type)) });
    await carts.create(CART);
    await carts.create(CART);
    release();
    await vi.waitFor(() => expect(heard).toEqual(["token", "attempt", "attempt", "token"]));
    expect(warn).not.toHaveBeenCalled();
    diag.disable();
    expect(exporter.getFinishedSpans().map(({ events }) => events.map(({ name }) => name))).toEqual([
      ["token", "attempt"],
      ["attempt"],
    ]);
  });
});
