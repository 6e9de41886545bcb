// How long a checkout looks for what was bought, and when it looks at all.
import { describe, expect, test } from "vitest";
import { PartnerCenterClient } from "../../src/index.ts";
import { PartnerCenterSandbox, type SandboxOptions } from "../../src/sandbox/index.ts";
import { CUSTOMER, rejection } from "../support/client.ts";

const seats = {
  catalogItemId: "CFQ7TTC0LF8S:0001:CFQ7TTC0VZW5",
  quantity: 2,
  billingCycle: "monthly",
  termDuration: "P1Y",
};

function start(sandboxOptions: SandboxOptions = {}) {
  const sandbox = new PartnerCenterSandbox({ provisioningDelay: 0, ...sandboxOptions });
  const retry = { baseDelay: 1, maxDelay: 5 };
  const client = new PartnerCenterClient({ credential: () => "any", fetch: sandbox.fetch, retry });
  const bought = (): string[] => sandbox.orders(CUSTOMER).map(({ id }) => id);
  return { sandbox, client, customer: client.customer(CUSTOMER), bought };
}

describe("a checkout that is told that the cart is bought", () => {
  test("looks once, without waiting, where no retry is wanted", async () => {
    const { sandbox, customer } = start({ listLag: 3_600_000 });
    const { id } = await customer.carts.create({ lineItems: [seats] });
    sandbox.inject({ operation: "checkoutCart", type: "already-submitted" });
    const error = await rejection(customer.carts.checkout(id, { retry: false }));
    expect(error).toMatchObject({ code: "800065", outcome: "done", cartId: id });
    expect(sandbox.requests.map(({ operation }) => operation)).toEqual([
      "createCart",
      "checkoutCart",
      "getCart",
      "listOrders",
    ]);
  });

  test("in a later round, after rounds that bought nothing, waits for the orders that somebody made", async () => {
    const { sandbox, customer, bought } = start({ listLag: 50 });
    const { id } = await customer.carts.create({ lineItems: [seats] });
    sandbox.inject({ operation: "checkoutCart", type: "order-error" });
    sandbox.inject({ operation: "checkoutCart", type: "already-submitted" });
    const result = await customer.carts.checkout(id, { reattempts: 1 });
    expect(result.orders.map((order) => order.id)).toEqual(bought());
    expect(result.orderErrors).toBeUndefined();
  });
});

describe("a bought cart whose orders can't be told", () => {
  test("says why the orders could not be read", async () => {
    const { sandbox, customer } = start();
    const { id } = await customer.carts.create({ lineItems: [seats] });
    sandbox.inject({ operation: "checkoutCart", type: "already-submitted" });
    sandbox.inject({ operation: "listOrders", type: "status", status: 403, body: { code: 20002, description: "No." } });
    expect(await rejection(customer.carts.checkout(id))).toMatchObject({
      outcome: "done",
      message: expect.stringMatching(
        /was bought \(code 800065\), but its orders could not be read: listOrders: 403 code 20002/,
      ),
    });
  });

  test("is not sent round in circles where others have the same lines", async () => {
    const { sandbox, customer } = start();
    const first = await customer.carts.create({ lineItems: [seats] });
    const second = await customer.carts.create({ lineItems: [seats] });
    await customer.carts.checkout(second.id);
    sandbox.inject({ operation: "checkoutCart", type: "already-submitted" });
    const error = await rejection(customer.carts.checkout(first.id));
    expect(error).toMatchObject({ outcome: "done", candidates: [{}, {}] });
    expect(String(error)).toMatch(/orders\.list\(\)\); don't buy again/);
  });
});
