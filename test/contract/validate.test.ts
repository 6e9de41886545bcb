// The client's option `validate`: live answers held to the description, at no cost to those who don't ask for it.
import { build } from "esbuild";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  type ClientEvent,
  InvalidArgumentError,
  type PartnerCenterClientOptions,
  ResponseParseError,
} from "../../src/index.ts";
import { PartnerCenterSandbox } from "../../src/sandbox/index.ts";
import { Progress } from "../../src/transport/intent/progress.ts";
import { checkAnswers } from "../../src/validation/index.ts";
import { CUSTOMER, newOrder, ORDER_ID, order, rejection, testClient } from "../support/client.ts";

const strange = { ...order, lineItems: "none", currencyCode: 7 };

function answering(body: unknown, options: Partial<PartnerCenterClientOptions>, status = 200) {
  const fetch = vi.fn(async () => Response.json(body, { status }));
  const { client, events } = testClient({ fetch, ...options });
  return { orders: client.customer(CUSTOMER).orders, client, events, fetch };
}

const invalid = (events: ClientEvent[]): ClientEvent[] => events.filter(({ type }) => type === "invalid-response");

describe("an answer that is not as described", () => {
  beforeEach(() => {
    vi.spyOn(console, "warn").mockImplementation(() => {});
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  test.each([{}, { validate: undefined }])("passes unseen with %j", async (options) => {
    const { orders, events } = answering(strange, options);
    expect(await orders.get(ORDER_ID)).toEqual(strange);
    expect(invalid(events)).toEqual([]);
    expect(console.warn).not.toHaveBeenCalled();
  });

  test("is told of and returned with validate warn", async () => {
    const { orders, events } = answering(strange, { validate: checkAnswers("warn") });
    expect(await orders.get(ORDER_ID)).toEqual(strange);
    expect(invalid(events)).toEqual([
      {
        type: "invalid-response",
        operation: "getOrder",
        requestId: expect.any(String),
        correlationId: expect.any(String),
        customerId: CUSTOMER,
        orderId: ORDER_ID,
        status: 200,
        violations: [
          { path: "$.currencyCode", message: expect.any(String) },
          { path: "$.lineItems", message: expect.any(String) },
        ],
      },
    ]);
    expect(console.warn).not.toHaveBeenCalled();
  });

  test("is told of on the console when nobody listens", () => {
    const progress = new Progress("getOrder", "safe", { correlationId: "c", keyed: false }, []);
    const answer = { status: 200, json: strange, text: JSON.stringify(strange) };
    expect(checkAnswers("warn")(answer, progress, () => false)).toBeUndefined();
    expect(console.warn).toHaveBeenCalledExactlyOnceWith(
      expect.stringMatching(
        /^getOrder: the 200 answer is not as described: \$\.currencyCode .*; \$\.lineItems .* \(MS-RequestId /,
      ),
    );
  });

  test("rejects a read with validate throw, and is not asked for again", async () => {
    const { orders, events, fetch } = answering(strange, { validate: checkAnswers("throw") });
    const error = await rejection(orders.get(ORDER_ID));
    expect(error).toBeInstanceOf(ResponseParseError);
    expect(error).toMatchObject({
      operation: "getOrder",
      outcome: "unknown",
      attempts: 1,
      body: JSON.stringify(strange),
    });
    expect(fetch).toHaveBeenCalledTimes(1);
    expect(invalid(events)).toHaveLength(1);
  });

  test("rejects a write with validate throw, saying that it was carried out and how to repeat it safely", async () => {
    const requestId = "0b7d3c1e-9a55-4f0e-8f4c-6d2a1b3c4d5e";
    const { orders } = answering(strange, { validate: checkAnswers("throw") }, 201);
    const error = await rejection(orders.create(newOrder, { requestId }));
    expect(error).toMatchObject({ outcome: "unknown", requestId });
    expect(String(error)).toContain(
      `carried it out: its answer is in body, and a repeat with requestId "${requestId}"`,
    );
    const keyed = await rejection(orders.create(newOrder, { idempotencyKey: "42" }));
    expect(String(keyed)).toContain("a repeat with the same idempotencyKey");
  });

  test("shows no token, though the service echoes it", async () => {
    const { orders } = answering({ ...strange, note: "token-1" }, { validate: checkAnswers("throw") });
    expect(await rejection(orders.get(ORDER_ID))).toMatchObject({ body: expect.not.stringContaining("token-1") });
  });

  test("rejects a call of the generated client too", async () => {
    const { client } = answering(strange, { validate: checkAnswers("throw") });
    const path = { "customer-id": CUSTOMER, "order-id": ORDER_ID };
    const call = client.api.GET("/customers/{customer-id}/orders/{order-id}", { params: { path } });
    expect(await rejection(call)).toBeInstanceOf(ResponseParseError);
  });
});

describe("an answer that is as described", () => {
  test("passes with validate throw, whatever the operation", async () => {
    const sandbox = new PartnerCenterSandbox({ provisioningDelay: 0 });
    const { client, events } = testClient({ fetch: sandbox.fetch, validate: checkAnswers("throw") });
    const customer = client.customer(CUSTOMER);
    const lineItems = [{ catalogItemId: "DG7GMGF0D7FV:0001:DG7GMGF0DRX2", quantity: 1, billingCycle: "one_time" }];
    const { orders } = await customer.carts.checkout((await customer.carts.create({ lineItems })).id);
    const id = orders[0]?.id ?? "";
    const metadata = { customerPrice: "1.00", currency: "EUR", isPartOfTender: false };
    const [file] = await customer.orders.attachments.upload(id, { metadata, pofiles: new Blob(["%PDF"]) });
    await customer.orders.attachments.download(id, file?.attachmentId ?? "");
    await customer.orders.cancel(id);
    expect(invalid(events)).toEqual([]);
  });

  test("is a refusal that keeps its own error", async () => {
    const { orders } = answering(
      { code: 20000, description: "No such order.", strange: [] },
      { validate: checkAnswers("throw") },
      404,
    );
    expect(await rejection(orders.get(ORDER_ID))).toMatchObject({ name: "NotFoundError", outcome: "rejected" });
  });
});

describe("the option", () => {
  test.each(["warn", true, null])("does not take %j, and names the entry that has what it takes", (validate) => {
    expect(() => testClient({ validate: validate as never })).toThrow(InvalidArgumentError);
    expect(() => testClient({ validate: validate as never })).toThrow(
      /^validate must be checkAnswers\("warn"\) or checkAnswers\("throw"\) of partner-center-commerce\/validation, not /,
    );
  });

  test("has two modes", () => {
    expect(() => checkAnswers("off" as never)).toThrow(/mode must be "warn" or "throw", not "off"/);
  });

  test("weighs nothing where it is not asked for: the client holds no validator", async () => {
    const { outputFiles } = await build({
      stdin: { contents: 'export { PartnerCenterClient } from "./src/index.ts"', resolveDir: process.cwd() },
      bundle: true,
      format: "esm",
      platform: "neutral",
      mainFields: ["module", "main"],
      write: false,
    });
    expect(outputFiles[0]?.text).toContain("PartnerCenterClient");
    expect(outputFiles[0]?.text).not.toContain("must be a date-time");
  });
});
