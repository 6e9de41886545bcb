// What becomes of a job, by what the purchase came to.
import { describe, expect, test } from "vitest";
import type { Order } from "../../generated/schema.ts";
import { Incomplete } from "../../src/bullmq/result.ts";
import { judge, type Standing } from "../../src/bullmq/verdict.ts";
import {
  apiError,
  CartLineError,
  ConnectionError,
  CredentialError,
  type ErrorContext,
  InvalidArgumentError,
  ProvisioningError,
  ResponseParseError,
  TimeoutError,
} from "../../src/errors.ts";

const context = (outcome: ErrorContext["outcome"]): ErrorContext => ({
  operation: "checkoutCart",
  requestId: "6d6e2a7c-8e5b-4a53-9a0f-0ee0a6a0f0c1",
  attempts: 1,
  outcome,
});
const answered = (status: number, outcome: ErrorContext["outcome"], code?: string) =>
  apiError("checkoutCart: no", context(outcome), { status, headers: new Headers(), code });
const orderThat = (status: string): Order => ({
  id: "o1",
  status,
  lineItems: [{ lineItemNumber: 0, offerId: "a:b:c", quantity: 1 }],
});
const standing = (more: Partial<Standing> = {}): Standing => ({ cartId: "c1", resumed: false, last: false, ...more });
const result = { orders: [], orderErrors: [] };

describe("a job fails for good", () => {
  test.each<[string, unknown]>([
    ["what it asks for can't be asked", new InvalidArgumentError("customerId", "must be a GUID")],
    ["lines of the cart are in error", new CartLineError("no", context("rejected"), { id: "c1", lineItems: [] }, [])],
    ["the service refuses it: 400", answered(400, "rejected", "800002")],
    ["the service refuses it: 403", answered(403, "rejected")],
    ["the service refuses it: 404", answered(404, "rejected")],
    ["the service refuses it: 409", answered(409, "rejected")],
    ["the cart is bought already, and its orders can't be told", answered(400, "rejected", "800065")],
    ["the order failed", new ProvisioningError("failed", context("unknown"), orderThat("error"))],
    ["the order was cancelled", new ProvisioningError("failed", context("unknown"), orderThat("cancelled"))],
  ])("when %s", (_, error) => {
    expect(judge(error, standing()).again).toBe(false);
  });
});

describe("a job is tried again", () => {
  test.each<[string, unknown]>([
    ["it is throttled", answered(429, "rejected")],
    ["there is no token", new CredentialError("no token", context("not-sent"))],
    ["the token is refused", answered(401, "rejected")],
    ["the service is down", answered(503, "rejected")],
    ["the service may have done it: 500", answered(500, "unknown")],
    ["another request is at work on it", answered(409, "unknown", "800060")],
    ["nothing was sent", new TimeoutError("late", context("not-sent"))],
    ["the answer was lost", new ConnectionError("reset", context("unknown"))],
    ["the answer can't be read", new ResponseParseError("html", context("unknown"), "<html>")],
    ["the order is still under way", new ProvisioningError("late", context("unknown"), orderThat("pending"))],
    ["lines have no order", new Incomplete({ cartId: "c1", orderIds: [], subscriptionIds: [], failedLines: [] })],
    ["Redis could not store the cart", new Error("Connection is closed.")],
    ["something was thrown that is no error", "why"],
  ])("when %s", (_, error) => {
    expect(judge(error, standing()).again).toBe(true);
    expect(judge(error, standing({ last: true })).again).toBe(true);
  });
});

describe("the reason", () => {
  test("carries code, outcome and request id", () => {
    const { reason } = judge(answered(400, "rejected", "800002"), standing());
    expect(reason).toBe(
      "checkoutCart: no [code 800002, outcome rejected, MS-RequestId 6d6e2a7c-8e5b-4a53-9a0f-0ee0a6a0f0c1]",
    );
  });

  test("says at the last try that it may be bought, and how to settle it", () => {
    const lost = new ConnectionError("reset", context("unknown"));
    expect(judge(lost, standing()).reason).not.toContain("last try");
    expect(judge(lost, standing({ last: true })).reason).toContain(
      "It may have been bought: retry this job, which goes on from cart c1 and buys nothing twice.",
    );
    expect(judge(lost, standing({ last: true, cartId: undefined })).reason).toContain("goes on under its key");
  });

  test("says at the last try that it was bought, where that is known", () => {
    const error = Object.assign(new ConnectionError("reset", context("unknown")), { result });
    expect(judge(error, standing({ last: true })).reason).toContain(
      "It was bought, and what came after is not settled",
    );
  });

  test("says of a failed order that it was bought", () => {
    const error = new ProvisioningError("failed", context("unknown"), orderThat("error"));
    expect(judge(error, standing()).reason).toContain("It was bought: look at the customer's orders");
  });

  test("of a refusal warns of earlier tries of the job, if there were any", () => {
    const refused = answered(404, "rejected");
    expect(judge(refused, standing()).reason).not.toContain("earlier try");
    expect(judge(refused, standing({ resumed: true })).reason).toContain("An earlier try may have bought cart c1");
  });

  test("names the lines that were not bought, and at the last try what to do", () => {
    const failedLines = [{ line: 2, catalogItemId: "a:b:c", quantity: 3, reason: "800010 No inventory" }];
    const error = new Incomplete({ cartId: "c1", orderIds: ["o1"], subscriptionIds: [], failedLines });
    expect(judge(error, standing({ last: true })).reason).toBe(
      "Not all of cart c1 was bought: line 2 (a:b:c): 800010 No inventory. Bought: orders o1. That was the last try: retry this job to buy the rest from the same cart, or buy the rest anew.",
    );
  });
});
