// One key means one purchase, in client.api as in the facade.
import { describe, expect, test } from "vitest";
import { PartnerCenterClient } from "../../src/index.ts";
import { PartnerCenterSandbox } from "../../src/sandbox/index.ts";
import { CUSTOMER, rejection } from "../support/client.ts";

const seats = {
  catalogItemId: "CFQ7TTC0LF8S:0001:CFQ7TTC0VZW5",
  quantity: 2,
  billingCycle: "monthly",
  termDuration: "P1Y",
};

function start() {
  const sandbox = new PartnerCenterSandbox({ provisioningDelay: 0 });
  const retry = { baseDelay: 1, maxDelay: 5 };
  const client = new PartnerCenterClient({ credential: () => "any", fetch: sandbox.fetch, retry });
  const bought = (): string[] => sandbox.orders(CUSTOMER).map(({ id }) => id);
  return { sandbox, client, customer: client.customer(CUSTOMER), bought };
}

describe("client.api under a key of another purchase", () => {
  const path = { "customer-id": CUSTOMER };

  test("throws instead of passing the other cart off as the one asked for", async () => {
    const { client } = start();
    const create = (quantity: number, ids: object) =>
      client.api.POST("/customers/{customer-id}/carts", {
        params: { path },
        body: { lineItems: [{ ...seats, quantity }] },
        ...ids,
      });
    for (const ids of [{ idempotencyKey: "job-1" }, { requestId: "7c1e7b0e-6c58-4c6b-9f0b-1f8f3c9b6a11" }]) {
      const { data } = await create(1, ids);
      expect((await create(1, ids)).data?.id).toBe(data?.id);
      expect(await rejection(create(7, ids))).toMatchObject({
        name: "IdempotencyMismatchError",
        operation: "createCart",
        outcome: "rejected",
        requestId: expect.any(String),
        answered: { id: data?.id },
      });
    }
  });

  test("throws for an order too", async () => {
    const { client, bought } = start();
    const order = (quantity: number) =>
      client.api.POST("/customers/{customer-id}/orders", {
        params: { path },
        body: {
          billingCycle: "monthly",
          currencyCode: "USD",
          lineItems: [{ lineItemNumber: 0, offerId: seats.catalogItemId, quantity, termDuration: "P1Y" }],
        },
        idempotencyKey: "job-1",
      });
    await order(1);
    expect(await rejection(order(7))).toMatchObject({ name: "IdempotencyMismatchError", operation: "createOrder" });
    expect(bought()).toHaveLength(1);
  });
});
