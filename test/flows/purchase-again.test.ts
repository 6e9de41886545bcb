// What is done again, and what goes wrong after the money is spent: nothing is bought twice, and nothing that is bought is called refused.
import { describe, expect, test } from "vitest";
import { type NewCart, PartnerCenterClient, type PartnerCenterClientOptions } from "../../src/index.ts";
import { PartnerCenterSandbox, type SandboxOptions } from "../../src/sandbox/index.ts";
import { CUSTOMER, rejection } from "../support/client.ts";

const seats = {
  catalogItemId: "CFQ7TTC0LF8S:0001:CFQ7TTC0VZW5",
  quantity: 2,
  billingCycle: "monthly",
  termDuration: "P1Y",
};
const saas = { ...seats, catalogItemId: "DZH318Z0BXWC:0002:DZH318Z0BMRV", termDuration: "P1M" };
const overQuota = { ...seats, catalogItemId: "SANDBOX00000:QUOTA:0001" };
const wanted: NewCart = { lineItems: [seats, saas] };
const quick = { pollInterval: 1 };
const keyed = { ...quick, idempotencyKey: "job-1" };

function start(sandboxOptions: SandboxOptions = {}) {
  const sandbox = new PartnerCenterSandbox({ provisioningDelay: 0, ...sandboxOptions });
  const clientFor = (options: Partial<PartnerCenterClientOptions> = {}): PartnerCenterClient =>
    new PartnerCenterClient({
      credential: () => "any",
      fetch: sandbox.fetch,
      retry: { baseDelay: 1, maxDelay: 5 },
      ...options,
    });
  /** The client of a service whose answers on paths that match are changed. */
  const changed = <Body>(path: RegExp, change: (body: Body) => void): PartnerCenterClient =>
    clientFor({
      fetch: async (input, init) => {
        const answer = await sandbox.fetch(input, init);
        if (!path.test(`${init?.method} ${String(input)}`)) return answer;
        const body: Body = await answer.json();
        change(body);
        return Response.json(body, { status: answer.status, headers: answer.headers });
      },
    });
  const client = clientFor();
  const bought = (): string[] => sandbox.orders(CUSTOMER).map(({ id }) => id);
  return { sandbox, client, customer: client.customer(CUSTOMER), changed, bought };
}

describe("the same purchase under the same key", () => {
  test("shows what the first run bought beside what it buys itself", async () => {
    const { sandbox, customer, bought } = start();
    sandbox.inject({ operation: "checkoutCart", type: "order-error" });
    expect((await customer.purchase(wanted, keyed)).complete).toBe(false);
    const again = await customer.purchase(wanted, keyed);
    expect(again).toMatchObject({ complete: true, failed: [] });
    expect(again.result.orders.map(({ id }) => id).sort()).toEqual(bought().sort());
    expect(bought()).toHaveLength(2);
  });

  test("goes on once the cart's lines have been mended, though its creation is answered as it was at first", async () => {
    const { customer, bought } = start();
    const bad = { lineItems: [seats, overQuota] };
    const refused = await rejection(customer.purchase(bad, keyed));
    expect(refused).toMatchObject({ name: "CartLineError", cartId: expect.any(String) });
    await customer.carts.update(String(Object(refused).cartId), { lineItems: [{ ...seats, id: 0 }] });
    expect((await customer.purchase(bad, keyed)).complete).toBe(true);
    expect(bought()).toHaveLength(1);
  });

  test("with other lines is told of by the name that was called", async () => {
    const { customer } = start();
    await customer.purchase({ lineItems: [{ ...seats, quantity: 1 }] }, keyed);
    const error = await rejection(customer.purchase({ lineItems: [{ ...seats, quantity: 7 }] }, keyed));
    expect(error).toMatchObject({
      message: expect.stringMatching(/^purchase: createCart: the idempotencyKey is that/),
    });
  });
});

describe("a purchase whose cart may have been bought in part before", () => {
  test("does not say that nothing was bought when a line has an error now", async () => {
    const { sandbox, customer, changed } = start();
    sandbox.inject({ operation: "checkoutCart", type: "order-error" });
    const { cart, failed } = await customer.purchase(wanted, quick);
    const later = changed(/^GET .*\/carts\//, ({ lineItems }: { lineItems: { id: number; error?: object }[] }) => {
      for (const line of lineItems)
        if (line.id === failed[0]?.lineItem.id) line.error = { errorCode: 10001, errorDescription: "Gone." };
    });
    expect(await rejection(later.customer(CUSTOMER).purchase(cart.id, quick))).toMatchObject({
      name: "CartLineError",
      message: expect.stringMatching(/^purchase: nothing more was bought \(orders\.list\(\) shows what was before\)/),
    });
  });
});

describe("a purchase that goes on from a half-bought cart", () => {
  test("takes no order of a twin cart for a line that fails again", async () => {
    const { sandbox, customer, bought } = start();
    sandbox.inject({ operation: "checkoutCart", type: "order-error", orderGroup: "0" });
    const half = await customer.purchase(wanted, quick);
    expect(half.failed).toHaveLength(1);
    await customer.purchase({ lineItems: [seats] }, quick);
    sandbox.inject({ operation: "checkoutCart", type: "order-error", orderGroup: "0" });
    const again = await customer.purchase(half.cart.id, quick);
    expect(again).toMatchObject({ complete: false, failed: [{ error: { orderGroupId: "0" } }] });
    expect(again.result.orders.map(({ id }) => id)).toEqual(half.result.orders.map(({ id }) => id));
    expect(bought()).toHaveLength(2);
  });
});

describe("what was bought", () => {
  test("and has no id to follow it by is no refusal", async () => {
    for (const id of [undefined, "a/b"]) {
      const { changed } = start();
      const service = changed(/\/checkout$/, ({ orders }: { orders: object[] }) => {
        for (const order of orders) Object.assign(order, { id });
      });
      expect(await rejection(service.customer(CUSTOMER).purchase(wanted, quick))).toMatchObject({
        name: "ResponseParseError",
        outcome: "done",
        cartId: expect.any(String),
        result: { orders: [{}, {}] },
        message: expect.stringMatching(/^purchase: checkoutCart: .*It was bought: don't buy it again.*purchase\("/),
      });
    }
  });

  test("and failed is not to be bought again whole, but what is missing of it", async () => {
    const { changed } = start();
    const service = changed(/^GET .*\/orders\/[^/]+$/, (order: { status: string }) => {
      order.status = "partial success";
    });
    expect(await rejection(service.customer(CUSTOMER).purchase(wanted, quick))).toMatchObject({
      name: "ProvisioningError",
      outcome: "done",
      message: expect.stringMatching(/buy again what is missing\. It was bought: don't buy it again as a whole/),
    });
  });
});

describe("a purchase whose checkout may have been carried out", () => {
  test("is to be gone on with from its cart", async () => {
    const { sandbox, customer, bought } = start();
    sandbox.inject({ operation: "checkoutCart", type: "reset-after" });
    const error = await rejection(customer.purchase(wanted, { ...quick, retry: false }));
    expect(error).toMatchObject({ outcome: "unknown", cartId: expect.any(String) });
    const { cartId } = Object(error);
    expect(String(error)).toContain(`to find out, go on with purchase("${cartId}"), which buys nothing twice.`);
    expect((await customer.purchase(cartId, quick)).complete).toBe(true);
    expect(bought()).toHaveLength(2);
  });
});

describe("bad input of plain JavaScript", () => {
  test("is refused before anything is sent", async () => {
    const { sandbox, customer } = start();
    const options = { ...quick, ...JSON.parse('{ "waitForProvisioning": "no" }') };
    expect(await rejection(customer.purchase(wanted, options))).toMatchObject({
      name: "InvalidArgumentError",
      argument: "waitForProvisioning",
      message: expect.stringMatching(/must be true or false, not "no"/),
    });
    expect(await rejection(customer.orders.update("o1", JSON.parse("[]")))).toMatchObject({ argument: "patch" });
    expect(sandbox.requests).toHaveLength(0);
  });
});
