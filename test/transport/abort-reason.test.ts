// The reason of an abort that is an error of this package: the first failure of a group of calls often ends the others.
import { describe, expect, test } from "vitest";
import { BadRequestError, type PartnerCenterClient, ThrottledError } from "../../src/index.ts";
import type { CallOptions } from "../../src/options/call-options.ts";
import { CART_ID, CUSTOMER, ORDER_ID, order, rejection, testClient } from "../support/client.ts";

type Answer = readonly [status: number, body: object];

const lines = [{ id: 0, catalogItemId: "CFQ7TTC0LF8S:0001:CFQ7TTC0VZW5", quantity: 5, billingCycle: "monthly" }];
const cart: Answer = [201, { id: CART_ID, lineItems: lines }];
const submitted: Answer = [400, { code: 800065, description: "Already submitted." }];
const context = { operation: "createOrder", attempts: 1, outcome: "rejected" } as const;
const refusal = { status: 400, headers: new Headers() };

interface Phase {
  readonly phase: string;
  readonly answers: readonly Answer[];
  readonly reason?: Error;
  readonly run: (client: PartnerCenterClient, options: CallOptions) => Promise<unknown>;
}

const phases: Phase[] = [
  {
    phase: "a further try of a checkout",
    answers: [[201, { orders: [order], orderErrors: [{ orderGroupId: "1", code: 1, description: "No." }] }]],
    run: (client, options) => client.customer(CUSTOMER).carts.checkout(CART_ID, { ...options, reattempts: 1 }),
  },
  {
    phase: "a checkout in doubt",
    answers: [[503, {}]],
    reason: new BadRequestError("", { ...context, outcome: "unknown" }, { ...refusal, code: "800065" }),
    run: (client, options) => client.customer(CUSTOMER).carts.checkout(CART_ID, options),
  },
  {
    phase: "the recovery of a checkout",
    answers: [[503, {}], submitted, cart],
    run: (client, options) => client.customer(CUSTOMER).carts.checkout(CART_ID, options),
  },
  {
    phase: "the checkout of a purchase",
    answers: [cart],
    reason: new BadRequestError("", context, { ...refusal, code: "800065" }),
    run: (client, options) => client.customer(CUSTOMER).purchase({ lineItems: lines }, options),
  },
  {
    phase: "a purchase that waits for its orders",
    answers: [cart, [201, { orders: [order] }]],
    run: (client, options) => client.customer(CUSTOMER).purchase({ lineItems: lines }, options),
  },
  {
    phase: "an order being followed",
    answers: [[200, order]],
    reason: new ThrottledError("", context, { ...refusal, status: 429 }),
    run: (client, options) =>
      client.customer(CUSTOMER).orders.waitForProvisioning(ORDER_ID, { ...options, pollInterval: 1 }),
  },
];

describe("the reason of an abort, though an error of this package, is passed on unchanged from", () => {
  test.each(phases)("$phase", async ({ answers, run, reason = new BadRequestError("no", context, refusal) }) => {
    const controller = new AbortController();
    let sent = 0;
    const { client } = testClient({
      fetch: async () => {
        const answer = answers[sent++];
        if (answer) return Response.json(answer[1], { status: answer[0] });
        controller.abort(reason);
        return new Promise(() => {});
      },
    });
    const { message } = reason;
    const before = { ...reason };
    expect(await rejection(run(client, { signal: controller.signal }))).toBe(reason);
    expect({ ...reason }).toEqual(before);
    expect(reason.message).toBe(message);
  });
});
