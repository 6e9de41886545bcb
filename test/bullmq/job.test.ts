// Which key makes a job one purchase, and what is no purchase at all.
import { describe, expect, test } from "vitest";
import { checkJob, keyOf, linesOf, type PurchaseJob } from "../../src/bullmq/job.ts";
import { InvalidArgumentError } from "../../src/errors.ts";

const data: PurchaseJob = {
  customerId: "28045616-f6b9-462f-9701-0d89b5e65c44",
  cart: { lineItems: [{ catalogItemId: "CFQ7TTC0LF8S:0001:CFQ7TTC0N81H", quantity: 1, billingCycle: "monthly" }] },
};
const job = { data, id: "7", queueQualifiedName: "bull:purchases", timestamp: 1_700_000_000_000 };

describe("the key of a job", () => {
  test("is the one in its data, first of all", () => {
    expect(keyOf({ ...job, data: { ...data, key: "renewal-2024-07" }, id: "mine" })).toBe("renewal-2024-07");
  });

  test("is else the id that its user gave it", () => {
    expect(keyOf({ ...job, id: "renewal-2024-07" })).toBe("renewal-2024-07");
  });

  test("is else queue, id and time together: a running number is used by every queue, and again after a new start", () => {
    expect(keyOf(job)).toBe("bull:purchases:7:1700000000000");
    const others = [
      { ...job, queueQualifiedName: "bull:renewals" },
      { ...job, timestamp: 1_700_000_000_001 },
    ];
    for (const other of others) expect(keyOf(other)).not.toBe(keyOf(job));
  });
});

describe("data that are no purchase", () => {
  test.each<[string, unknown, string]>([
    ["nothing", undefined, "job.data must be a purchase, not undefined"],
    ["text", "buy", 'job.data must be a purchase, not "buy"'],
    ["no cart", { customerId: data.customerId }, "job.data.cart must be a cart with lineItems, not undefined"],
    ["a misspelt field", { ...data, cardId: "c1" }, 'did you mean "cartId"?'],
    ["an empty key", { ...data, key: "" }, "job.data.key must be a string with at least one character"],
    ["a key that is a number", { ...data, key: 7 }, "job.data.key must be a string"],
    ["an unknown option", { ...data, options: { wait: true } }, "wait is not an option"],
    ["an option of the wrong type", { ...data, options: { waitForProvisioning: "no" } }, "must be true or false"],
  ])("%s: refused, and said why", (_, data, message) => {
    const check = () => Reflect.apply(checkJob, undefined, [data]);
    expect(check).toThrow(InvalidArgumentError);
    expect(check).toThrow(message);
  });

  test("a purchase passes, with a cart or with the id of one", () => {
    checkJob(data);
    Reflect.apply(checkJob, undefined, [{ customerId: data.customerId, cartId: "c1" }]);
  });
});

test("lines are counted with their add-ons", () => {
  const line = { id: 0, catalogItemId: "a:b:c", quantity: 1, billingCycle: "monthly" };
  expect(linesOf({ id: "c1", lineItems: [{ ...line, addonItems: [line, line] }, line] })).toBe(4);
});
