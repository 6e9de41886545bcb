// What every error knows, and what it doesn't claim to know.
import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import type { Order } from "../../generated/schema.ts";
import { apiError, IdempotencyMismatchError, PartnerCenterError } from "../../src/errors.ts";

const CONTEXT = { operation: "checkoutCart", attempts: 1, outcome: "done" } as const;

function order(id: string): Order {
  return { id, lineItems: [] };
}

describe("an error of a purchase", () => {
  it("tells the cart, what was bought, and the orders that may be its own", () => {
    const result = { orders: [order("o1")] };
    const error = new PartnerCenterError("bought", { ...CONTEXT, cartId: "c1", result, candidates: [order("o2")] });
    expect(error).toMatchObject({ cartId: "c1", result, candidates: [order("o2")], outcome: "done" });
  });

  it("has no key for what is not known", () => {
    const error = new PartnerCenterError("failed", { ...CONTEXT, requestId: undefined, cartId: undefined });
    expect(Object.keys(error)).not.toContain("requestId");
    expect("cartId" in error).toBe(false);
  });

  it("holds what the first request under its key had made", () => {
    const answered = order("o1");
    const error = new IdempotencyMismatchError("other lines", { ...CONTEXT, outcome: "rejected" }, answered);
    expect(error).toBeInstanceOf(PartnerCenterError);
    expect(error).toMatchObject({ name: "IdempotencyMismatchError", answered, outcome: "rejected" });
  });
});

describe("toJSON", () => {
  it("gives name, message and what is known, but neither stack nor cause", () => {
    const error = new PartnerCenterError("failed", { ...CONTEXT, cartId: "c1", cause: new Error("token") });
    expect(JSON.parse(JSON.stringify({ error }))).toEqual({
      error: { name: "PartnerCenterError", message: "failed", ...CONTEXT, cartId: "c1" },
    });
  });

  it("gives the answer of a refusal, its headers as plain data", () => {
    const refusal = { status: 400, headers: new Headers({ "MS-CV": "x" }), code: "1", body: "{}", isRetryable: false };
    expect(apiError("no", CONTEXT, refusal).toJSON()).toEqual({
      ...{ name: "BadRequestError", message: "no", ...CONTEXT, status: 400, code: "1", body: "{}", isRetryable: false },
      headers: { "ms-cv": "x" },
    });
  });

  it("shows nothing of what was answered about people, which can be read all the same", () => {
    const refusal = {
      status: 400,
      headers: new Headers({ "X-Name": "Ada" }),
      body: "Ada",
      data: ["Ada"],
      parameters: "Ada",
    };
    const error = apiError("no", CONTEXT, { ...refusal, personalData: true });
    expect(error).toMatchObject({ body: "Ada", data: ["Ada"], parameters: "Ada" });
    expect(JSON.stringify(error) + inspect(error)).not.toContain("Ada");
    expect(error).not.toHaveProperty("personalData");
  });

  it("takes another error's answer over, and not its outcome", () => {
    const first = apiError("no", CONTEXT, { status: 400, headers: new Headers(), code: "1" });
    expect(apiError("again", { ...CONTEXT, outcome: "rejected" }, first)).toMatchObject({
      code: "1",
      outcome: "rejected",
    });
  });

  it("has no key for what the service did not say", () => {
    const error = apiError("no", CONTEXT, { status: 400, headers: new Headers() });
    expect(error.body).toBe("");
    for (const name of [
      "code",
      "description",
      "data",
      "source",
      "errorName",
      "isRetryable",
      "parameters",
      "retryAfter",
    ])
      expect(name in error).toBe(false);
  });
});
