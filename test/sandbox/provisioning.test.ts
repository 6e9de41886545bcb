// From an order to something usable in the sandbox: subscriptions, statuses, activation links, all by its clock.
import { describe, expect, it } from "vitest";
import type { ActivationLinkCollection, Order, ProvisioningStatusCollection } from "../../generated/schema.ts";
import { at, buy, CUSTOMER, createCart, lines, misbehaving, only, start } from "./support.ts";

const statuses = (orders: readonly Order[]) => orders.map(({ status }) => status);

describe("provisioning", () => {
  it("turns pending into completed after the delay, and shows subscriptions only then", async () => {
    const { call, sandbox } = start({ provisioningDelay: 5000 });
    const orders = await buy(call, lines.azurePlan, lines.license, lines.saas);
    expect(statuses(orders)).toEqual(["pending", "pending", "pending"]);
    sandbox.advance(4999);
    for (const { id } of orders) {
      const { body } = await call<Order>("GET", `/orders/${id}`);
      expect(body.status).toBe("pending");
      expect(only(body.lineItems).subscriptionId).toBeUndefined();
    }
    sandbox.advance(1);
    for (const { id } of orders) {
      const { body } = await call<Order>("GET", `/orders/${id}`);
      expect(body.status).toBe("completed");
      const { subscriptionId, links } = only(body.lineItems);
      expect(subscriptionId).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i);
      expect(links?.subscription?.uri).toBe(`/customers/${CUSTOMER}/subscriptions/${subscriptionId}`);
    }
  });

  it("takes two seconds of the machine's clock unless told otherwise", async () => {
    const { call, sandbox } = start({ now: () => new Date() });
    await buy(call, lines.license);
    expect(statuses(sandbox.orders(CUSTOMER))).toEqual(["pending"]);
    sandbox.advance(2000);
    expect(statuses(sandbox.orders(CUSTOMER))).toEqual(["completed"]);
  });

  it("shows a savings plan's subscription", async () => {
    const { call, sandbox } = start({ provisioningDelay: 0 });
    await buy(call, lines.savingsPlan);
    expect(only(only(sandbox.orders(CUSTOMER)).lineItems).subscriptionId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("shows no subscription of software and reservations, but their status says fulfilled", async () => {
    const { call, sandbox } = start();
    const orders = await buy(call, lines.software, lines.reservation);
    sandbox.advance(2000);
    expect(statuses(sandbox.orders(CUSTOMER))).toEqual(["completed"]);
    for (const { id } of orders) {
      const { body: order } = await call<Order>("GET", `/orders/${id}`);
      expect(order.lineItems.filter(({ subscriptionId }) => subscriptionId !== undefined)).toEqual([]);
      const { body } = await call<ProvisioningStatusCollection>("GET", `/orders/${id}/provisioningstatus`);
      expect(body.items.map(({ status }) => status)).toEqual(order.lineItems.map(() => "fulfilled"));
    }
  });

  it("ends in error or partial success where the item says so", async () => {
    const { call, sandbox } = start();
    await buy(call, misbehaving("FAILS"));
    await buy(call, misbehaving("FAILS"), lines.license);
    await buy(call, misbehaving("NEVER"));
    sandbox.advance(365 * 86_400_000);
    expect(statuses(sandbox.orders(CUSTOMER))).toEqual(["error", "partial_success", "pending"]);
    expect(at(at(sandbox.orders(CUSTOMER), 0).lineItems, 0).subscriptionId).toBeUndefined();
  });
});

describe("the provisioning status of an order", () => {
  it("counts units by state, line by line; unfulfilled are those that were cancelled", async () => {
    const { call, sandbox } = start();
    const order = only(await buy(call, lines.reservation, { ...lines.software, quantity: 4 }));
    const status = async () =>
      (await call<ProvisioningStatusCollection>("GET", `/orders/${order.id}/provisioningstatus`)).body;
    const line = (lineItemNumber: number, quantity: number, state: string) => ({
      orderLineItemId: lineItemNumber,
      lineItemNumber,
      status: state,
      quantityProvisioningInformation: [{ quantity, status: state }],
    });
    expect((await status()).items).toEqual([line(0, 1, "prefulfillmentpending"), line(1, 4, "prefulfillmentpending")]);
    sandbox.advance(2000);
    expect(await status()).toMatchObject({ totalCount: 2, items: [line(0, 1, "fulfilled"), line(1, 4, "fulfilled")] });
    const first = { lineItemNumber: 0, offerId: lines.reservation.catalogItemId };
    await call("PATCH", `/orders/${order.id}`, { body: { id: order.id, status: "cancelled", lineItems: [first] } });
    expect((await status()).items).toEqual([line(0, 1, "unfulfilled"), line(1, 4, "fulfilled")]);
  });

  it("says unfulfilled, which is final, of what fails and of what is cancelled on the way", async () => {
    const { call, sandbox } = start();
    const [order] = await buy(
      call,
      misbehaving("FAILS"),
      misbehaving("UNFULFILLED"),
      misbehaving("NEVER"),
      lines.license,
    );
    const seen = async () => {
      const { body } = await call<ProvisioningStatusCollection>("GET", `/orders/${order?.id}/provisioningstatus`);
      return body.items.map(({ status }) => status);
    };
    const pending = "prefulfillmentpending";
    expect(await seen()).toEqual([pending, pending, pending, pending]);
    sandbox.advance(2000);
    expect(await seen()).toEqual(["unfulfilled", "unfulfilled", pending, "fulfilled"]);
    await buy(call, misbehaving("UNFULFILLED"));
    sandbox.advance(2000);
    const completed = at(sandbox.orders(CUSTOMER), 1);
    expect([completed.status, only(completed.lineItems).subscriptionId]).toEqual(["completed", undefined]);
  });

  it("is not available for as long as the sandbox was told", async () => {
    const { call, sandbox } = start({ provisioningStatusLag: 60_000 });
    const { id } = only(await buy(call, lines.license));
    const { status, body } = await call("GET", `/orders/${id}/provisioningstatus`);
    expect([status, body.code]).toEqual([404, 800007]);
    sandbox.advance(60_000);
    expect((await call("GET", `/orders/${id}/provisioningstatus`)).status).toBe(200);
  });

  const appToken = (claims: object) => `e30.${btoa(JSON.stringify(claims)).replaceAll("=", "")}.x`;
  it.each([
    ["an opaque token that begins with app-only", "app-only-1"],
    ["a JWT whose idtyp is app", appToken({ idtyp: "app", appid: "1" })],
    ["a JWT with an application and no scopes", appToken({ appid: "1", roles: [] })],
  ])("is forbidden to %s", async (_name, token) => {
    const { call } = start();
    const { id } = only(await buy(call, lines.license));
    const { status, body } = await call("GET", `/orders/${id}/provisioningstatus`, {
      headers: { Authorization: `Bearer ${token}` },
    });
    expect([status, body.code]).toEqual([403, 900329]);
  });

  it.each([
    ["any other opaque token", "anything"],
    ["a JWT with scopes", appToken({ appid: "1", scp: "user_impersonation" })],
  ])("is open to %s", async (_name, token) => {
    const { call } = start();
    const { id } = only(await buy(call, lines.license));
    const { status } = await call("GET", `/orders/${id}/provisioningstatus`, {
      headers: { Authorization: `Bearer ${token}` },
    });
    expect(status).toBe(200);
  });
});

describe("a savings plan", () => {
  it("is no business of an application alone, in a cart or in an order", async () => {
    const { call } = start();
    const headers = { Authorization: "Bearer app-only" };
    const { catalogItemId: offerId, billingCycle, ...line } = lines.savingsPlan;
    const cart = await createCart(call, [lines.savingsPlan]);
    for (const [method, path, body] of [
      ["POST", "/carts", { lineItems: [lines.license, lines.savingsPlan] }],
      ["PUT", `/carts/${cart.id}`, { lineItems: [lines.savingsPlan] }],
      ["POST", `/carts/${cart.id}/checkout`, undefined],
      ["POST", "/orders", { billingCycle, lineItems: [{ ...line, lineItemNumber: 0, offerId }] }],
    ] as const) {
      const answer = await call(method, path, { body, headers });
      expect([path, answer.status, answer.body.code]).toEqual([path, 403, 900329]);
    }
  });
});

describe("activation links", () => {
  it("are there for provisioned marketplace products only, of an order and of a line", async () => {
    const { call, sandbox } = start();
    const [saas, license] = await buy(call, lines.saas, lines.license);
    const links = async (path: string) => (await call<ActivationLinkCollection>("GET", path)).body.items;
    expect(await links(`/orders/${saas?.id}/activationlinks`)).toEqual([]);
    sandbox.advance(2000);
    const [link, ...more] = await links(`/orders/${saas?.id}/activationlinks`);
    expect(more).toEqual([]);
    expect(link).toMatchObject({ lineItemNumber: 0, link: { uri: expect.stringMatching(/^https:/) } });
    expect(await links(`/orders/${saas?.id}/lineitems/0/activationlinks`)).toEqual([link]);
    expect(await links(`/orders/${license?.id}/activationlinks`)).toEqual([]);
    expect(await links(`/orders/${license?.id}/lineitems/0/activationlinks`)).toEqual([]);
  });

  it("answer 404 for a line that the order has not, and 400 for what is no number", async () => {
    const { call } = start();
    const { id } = only(await buy(call, lines.saas));
    expect((await call("GET", `/orders/${id}/lineitems/9/activationlinks`)).status).toBe(404);
    expect((await call("GET", `/orders/${id}/lineitems/first/activationlinks`)).status).toBe(400);
  });
});
