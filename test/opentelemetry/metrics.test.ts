// Metrics: durations of requests and operations, retries, throttle waits, token fetches; and options that can't be used.
import type { Histogram } from "@opentelemetry/sdk-metrics";
import { describe, expect, it } from "vitest";
import { InvalidArgumentError } from "../../src/index.ts";
import { type OpenTelemetryOptions, openTelemetry } from "../../src/opentelemetry/index.ts";
import { CART, type Point, telemetry } from "./setup.ts";

function histogram(point: Point | undefined): Histogram {
  if (!point || typeof point.value === "number") throw new Error("no histogram");
  return point.value;
}

describe("Metrics", () => {
  it("measure each request by the conventions of HTTP, in seconds", async () => {
    const { client, sandbox, metrics } = telemetry();
    sandbox.inject({ operation: "createCart", type: "status", status: 503 });
    await client().carts.create(CART);
    const requests = (await metrics()).get("http.client.request.duration");
    expect(requests?.unit).toBe("s");
    const target = {
      "http.request.method": "POST",
      "server.address": "api.partnercenter.microsoft.com",
      "server.port": 443,
      "url.template": "/v1/customers/{customer-id}/carts",
    };
    expect(requests?.points.map(({ attributes }) => attributes)).toEqual([
      { ...target, "http.response.status_code": 503, "error.type": "503" },
      { ...target, "http.response.status_code": 201 },
    ]);
    expect(histogram(requests?.points[1]).sum).toBeLessThan(10);
    expect(histogram(requests?.points[1]).buckets.boundaries).toContain(0.005);
  });

  it("measure operations by their outcome, waits included", async () => {
    const { client, metrics } = telemetry();
    await client().carts.create(CART);
    await expect(client().carts.get("unknown")).rejects.toThrow();
    await expect(client({ credential: () => "" }).carts.get("c1")).rejects.toThrow();
    const operations = (await metrics()).get("partner_center.client.operation.duration");
    expect(operations?.unit).toBe("s");
    expect(operations?.points.map(({ attributes }) => attributes)).toEqual([
      { "partner_center.operation": "createCart", "partner_center.outcome": "done" },
      { "partner_center.operation": "getCart", "partner_center.outcome": "rejected", "error.type": "404" },
      { "partner_center.operation": "getCart", "partner_center.outcome": "not-sent", "error.type": "CredentialError" },
    ]);
  });

  it("count retries, throttle waits and token fetches", async () => {
    const { client, sandbox, metrics } = telemetry();
    sandbox.inject({ operation: "createCart", type: "status", status: 503, times: 2 });
    const { carts } = client();
    await carts.create(CART);
    sandbox.inject({ operation: "createCart", type: "expired-token" });
    sandbox.inject({ operation: "createCart", type: "throttle", retryAfter: 1 });
    await carts.create(CART);
    const all = await metrics();
    const operation = { "partner_center.operation": "createCart" };
    expect(all.get("partner_center.client.retries")?.points).toEqual([{ value: 4, attributes: operation }]);
    const waits = all.get("partner_center.client.throttle.wait");
    expect(waits?.points.map(({ attributes }) => attributes)).toEqual([
      { ...operation, "partner_center.scope": "tenant" },
    ]);
    expect(histogram(waits?.points[0]).sum).toBeGreaterThan(0.9);
    const tokens = all
      .get("partner_center.client.token.duration")
      ?.points.map((point) => [point.attributes, histogram(point).count]);
    expect(tokens).toEqual([
      [{ "partner_center.reason": "first" }, 1],
      [{ "partner_center.reason": "forced" }, 1],
    ]);
  });
});

describe("openTelemetry", () => {
  it.each([
    ["tracer", {}, /or meter is needed, from @opentelemetry\/api \(npm install @opentelemetry\/api\)/],
    ["tracer", undefined, /npm install @opentelemetry\/api/],
    ["tracer", { tracer: {} }, /must be a tracer of @opentelemetry\/api, with startSpan\(\)/],
    ["meter", { meter: null }, /must be a meter of @opentelemetry\/api, with createHistogram\(\)/],
    ["tracr", { tracr: {} }, /did you mean "tracer"\?/],
  ])("refuses %s in %o", (argument, options, says) => {
    let thrown: unknown;
    try {
      openTelemetry(options as OpenTelemetryOptions);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(InvalidArgumentError);
    expect(thrown).toMatchObject({ argument, message: expect.stringMatching(says) });
  });

  it("makes traces without a meter, and metrics without a tracer", async () => {
    const { client, provider, exporter } = telemetry();
    const traces = openTelemetry({ tracer: provider.getTracer("traces") });
    await client({ onEvent: traces }).carts.create(CART);
    expect(exporter.getFinishedSpans()).toHaveLength(1);
  });
});
