// Changing orders in the sandbox: cancelling, add-ons, billing cycles, and versions.
import { describe, expect, it } from "vitest";
import type { NewCartLineItem, Order } from "../../generated/schema.ts";
import {
  at,
  buy,
  type Caller,
  CUSTOMER,
  createCart,
  DAY,
  lines,
  misbehaving,
  OTHER_CUSTOMER,
  only,
  start,
} from "./support.ts";

const cancelled = (order: Order, ...numbers: number[]) => ({
  id: order.id,
  status: "cancelled",
  ...(numbers.length > 0 && { lineItems: numbers.map((number) => reference(order, number)) }),
});
const reference = (order: Order, number: number) => ({
  lineItemNumber: number,
  offerId: at(order.lineItems, number).offerId,
});

describe("cancelling an order", () => {
  it("answers 200 with status cancelled, and keeps the quantities of what was cancelled whole", async () => {
    const { call, sandbox } = start();
    const order = only(await buy(call, { ...lines.software, quantity: 3 }));
    const { status, body } = await call<Order>("PATCH", `/orders/${order.id}`, { body: cancelled(order) });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      status: "cancelled",
      totalPrice: 0,
      lineItems: [{ quantity: 3, transactionType: "New" }],
    });
    sandbox.advance(60_000);
    expect(only(sandbox.orders(CUSTOMER)).status).toBe("cancelled");
  });

  it("may name single lines, which then show quantity 0", async () => {
    const { call } = start({ provisioningDelay: 0 });
    const order = only(await buy(call, lines.reservation, lines.software));
    const { body } = await call<Order>("PATCH", `/orders/${order.id}`, {
      body: cancelled(order, 1),
    });
    expect(body.status).toBe("completed");
    expect(body.lineItems.map(({ quantity }) => quantity)).toEqual([1, 0]);
    expect(body.totalPrice).toBe(12_466.23);
  });

  it("is done when the last line is, which then show no quantity", async () => {
    const { call } = start();
    const order = only(await buy(call, lines.reservation, lines.software));
    for (const number of [0, 1]) await call("PATCH", `/orders/${order.id}`, { body: cancelled(order, number) });
    const { body } = await call<Order>("GET", `/orders/${order.id}`);
    expect([body.status, ...body.lineItems.map(({ quantity }) => quantity)]).toEqual(["cancelled", 0, 0]);
  });

  it("needs the order's id in the body", async () => {
    const { call } = start();
    const order = only(await buy(call, lines.software));
    const { status, body } = await call("PATCH", `/orders/${order.id}`, { body: { status: "cancelled" } });
    expect([status, body.code]).toEqual([400, 2000]);
    expect(body.description).toContain("$.id");
  });

  it("is possible for sixty days", async () => {
    const { call, sandbox } = start();
    const [kept, order] = [only(await buy(call, lines.software)), only(await buy(call, lines.softwareSubscription))];
    sandbox.advance(60 * DAY);
    expect((await call("PATCH", `/orders/${kept.id}`, { body: cancelled(kept) })).status).toBe(200);
    sandbox.advance(1);
    const { status, body } = await call("PATCH", `/orders/${order.id}`, { body: cancelled(order) });
    expect([status, body.code]).toEqual([400, 900117]);
  });

  it.each([
    ["a new commerce licence", lines.license, 400, 800063],
    ["an Azure plan", lines.azurePlan, 400, 800063],
    ["a savings plan", lines.savingsPlan, 403, 900321],
    ["marketplace SaaS", lines.saas, 403, 800077],
    ["a legacy offer", lines.legacy, 400, 800063],
  ])("is refused for %s", async (_name, line, status, code) => {
    const { call } = start();
    const order = only(await buy(call, line));
    const answer = await call("PATCH", `/orders/${order.id}`, { body: cancelled(order) });
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect((await call<Order>("GET", `/orders/${order.id}`)).body.status).toBe("pending");
  });

  it("is refused a second time", async () => {
    const { call } = start();
    const order = only(await buy(call, lines.software));
    await call("PATCH", `/orders/${order.id}`, { body: cancelled(order) });
    const { status, body } = await call("PATCH", `/orders/${order.id}`, { body: cancelled(order) });
    expect([status, body.code]).toEqual([400, 800061]);
  });

  it("is refused for a line that the order has not, or under another offer", async () => {
    const { call } = start();
    const order = only(await buy(call, lines.software));
    const absent = await call("PATCH", `/orders/${order.id}`, {
      body: { ...cancelled(order), lineItems: [{ lineItemNumber: 4, offerId: "X" }] },
    });
    expect([absent.status, absent.body.code]).toEqual([400, 2000]);
    const other = await call("PATCH", `/orders/${order.id}`, {
      body: { ...cancelled(order), lineItems: [{ lineItemNumber: 0, offerId: "X" }] },
    });
    expect([other.status, other.body.code]).toEqual([400, 800004]);
  });
});

describe("buying add-ons", () => {
  const addOnFor = (parentSubscriptionId: string | undefined) => ({
    referenceCustomerId: CUSTOMER,
    lineItems: [
      {
        lineItemNumber: 0,
        offerId: "2828BE95-46BA-4F91-B2FD-0BEF192ECF60",
        quantity: 2,
        parentSubscriptionId,
        friendlyName: "Archive",
      },
    ],
  });

  it("appends lines that are provisioned in their turn", async () => {
    const { call, sandbox } = start();
    const order = only(await buy(call, lines.legacy));
    sandbox.advance(2000);
    const parent = at(at(sandbox.orders(CUSTOMER), 0).lineItems, 0).subscriptionId;
    const { status, body } = await call<Order>("PATCH", `/orders/${order.id}`, {
      body: addOnFor(parent?.toLowerCase()),
    });
    expect(status).toBe(200);
    expect(body.status).toBe("pending");
    expect(at(body.lineItems, 1)).toMatchObject({
      lineItemNumber: 1,
      quantity: 2,
      friendlyName: "Archive",
      parentSubscriptionId: parent,
    });
    expect(at(body.lineItems, 1).subscriptionId).toBeUndefined();
    sandbox.advance(2000);
    const after = only(sandbox.orders(CUSTOMER));
    expect(after.status).toBe("completed");
    expect(at(after.lineItems, 1).subscriptionId).toMatch(/^[0-9A-F-]{36}$/);
  });

  it("is refused for a subscription that the order has not made yet", async () => {
    const { call } = start();
    const order = only(await buy(call, lines.legacy));
    const { status, body } = await call("PATCH", `/orders/${order.id}`, {
      body: addOnFor("1c2b75c1-74a5-472a-a729-7f8cefc477f9"),
    });
    expect([status, body.code]).toEqual([400, 2000]);
    expect(body.description).toContain("$.lineItems[0].parentSubscriptionId");
  });

  it("works through a cart as well", async () => {
    const { call, sandbox } = start({ provisioningDelay: 0 });
    const parent = only(only(await buy(call, lines.legacy)).lineItems).subscriptionId ?? "";
    const addOn = { ...lines.legacy, catalogItemId: "C94271D8-B431-4A25-A3C5-A57737A1C909" };
    await buy(call, { ...addOn, provisioningContext: { ParentSubscriptionId: parent } });
    const line = only(at(sandbox.orders(CUSTOMER), 1).lineItems);
    expect(line.parentSubscriptionId).toBe(parent);
    expect(line.provisioningContext).toEqual({ parentSubscriptionId: parent });
  });
});

describe("new commerce add-ons", () => {
  const addOn = { ...lines.license, catalogItemId: "CFQ7TTC0LH0T:0001:CFQ7TTC0K6QN" };
  const errors = async (call: Caller, ...items: NewCartLineItem[]) =>
    (await createCart(call, items)).lineItems.map(({ error }) => error?.errorCode);

  it("are lines beside their base, or alone when the base is owned", async () => {
    const { call } = start();
    expect(await errors(call, lines.license, addOn)).toEqual([undefined, undefined]);
    expect(await errors(call, addOn)).toEqual([10018]);
    await buy(call, lines.license);
    expect(await errors(call, addOn)).toEqual([undefined]);
  });

  it("need as many seats of the base, and as many of their own as they ask for", async () => {
    const { call } = start();
    expect(await errors(call, lines.license, { ...addOn, quantity: 6 })).toEqual([undefined, 10018]);
    expect(await errors(call, lines.license, misbehaving("FEWSEATS", { quantity: 4 }))).toEqual([undefined, 10019]);
  });

  it("are no add-on items, and name no parent", async () => {
    const { call } = start({ provisioningDelay: 0 });
    const cart = await createCart(call, [{ ...lines.license, addonItems: [addOn] }]);
    expect(only(only(cart.lineItems).addonItems ?? []).error?.errorCode).toBe(10010);
    const parent = only(only(await buy(call, lines.license)).lineItems).subscriptionId ?? "";
    expect(await errors(call, { ...addOn, provisioningContext: { ParentSubscriptionId: parent } })).toEqual([10010]);
  });
});

describe("changing the billing cycle", () => {
  it("bills a legacy order another way", async () => {
    const { call } = start();
    const order = only(await buy(call, lines.legacy));
    const { body } = await call<Order>("PATCH", `/orders/${order.id}`, { body: { ...order, billingCycle: "Annual" } });
    expect(body).toMatchObject({ billingCycle: "annual", totalPrice: 288 });
  });

  it("takes every line of the order as it was read", async () => {
    const { call } = start();
    const order = only(await buy(call, lines.legacy));
    const line = only(order.lineItems);
    for (const [lineItems, complaint] of [
      [[], /\$\.lineItems must hold every line .* line 0 is missing/],
      [[{ ...line, lineItemNumber: 7 }], /has no line 7/],
      [[{ ...line, quantity: 4 }], /quantity: line 0 has 3/],
    ] as const) {
      const body = { ...order, billingCycle: "annual", lineItems };
      const answer = await call("PATCH", `/orders/${order.id}`, { body });
      expect([answer.status, answer.body.description]).toEqual([400, expect.stringMatching(complaint)]);
    }
    const { lineItems: _, ...without } = { ...order, billingCycle: "annual" };
    expect((await call("PATCH", `/orders/${order.id}`, { body: without })).status).toBe(400);
  });

  it("is refused for new commerce", async () => {
    const { call } = start();
    const order = only(await buy(call, lines.license));
    const { status, body } = await call("PATCH", `/orders/${order.id}`, { body: { ...order, billingCycle: "annual" } });
    expect([status, body.code]).toEqual([400, 900269]);
  });
});

describe("any change", () => {
  it("is refused when it changes nothing, or names another order or customer", async () => {
    const { call } = start();
    const order = only(await buy(call, lines.license));
    for (const body of [
      order,
      { ...cancelled(order), id: "another" },
      { ...cancelled(order), referenceCustomerId: OTHER_CUSTOMER },
    ]) {
      const answer = await call("PATCH", `/orders/${order.id}`, { body });
      expect([answer.status, answer.body.code]).toEqual([400, 2000]);
    }
  });

  it("is refused with 2055 when If-Match is not the present version", async () => {
    const { call } = start();
    const order = only(await buy(call, lines.reservation, lines.software));
    const headers = { "If-Match": `"${order.attributes?.etag}"` };
    const first = await call<Order>("PATCH", `/orders/${order.id}`, {
      headers,
      body: cancelled(order, 1),
    });
    expect(first.status).toBe(200);
    expect(first.body.attributes?.etag).not.toBe(order.attributes?.etag);
    const stale = await call("PATCH", `/orders/${order.id}`, { headers, body: cancelled(order) });
    expect([stale.status, stale.body.code]).toEqual([400, 2055]);
  });
});
