// What every error knows, and what it doesn't claim to know.
import { describe, expect, it } from "vitest";
import type { Order } from "../../generated/schema.ts";
import { IdempotencyMismatchError, PartnerCenterError } from "../../src/errors.ts";

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
