// What orders become in the sandbox: found by order, changed within bounds and windows, renewed and ended by its clock.
import { describe, expect, it } from "vitest";
import type { Fault, Order, Subscription, SubscriptionCollection } from "../../generated/schema.ts";
import { type Answer, at, buy, type Caller, CUSTOMER, DAY, lines, misbehaving, only, start } from "./support.ts";

const list = async (call: Caller, query = "") =>
  (await call<SubscriptionCollection>("GET", `/subscriptions${query}`)).body.items;

/** Buys one line, provisions it, and reads its subscription. */
async function own(line = lines.license, options: Parameters<typeof start>[0] = {}) {
  const { call, sandbox } = start({ provisioningDelay: 0, ...options });
  const order = only(await buy(call, line));
  const subscription = only(await list(call));
  const path = `/subscriptions/${subscription.id}`;
  const read = async () => (await call<Subscription>("GET", path)).body;
  const patch = async (change: object, headers = {}): Promise<Answer<Subscription & Fault>> =>
    call("PATCH", path, { body: { ...(await read()), ...change }, headers });
  return { call, sandbox, order, subscription, path, read, patch };
}

const outcome = ({ status, body }: Answer<Fault>) => [status, body.code];

describe("an order's subscriptions", () => {
  it("appear once it is provisioned, under the ids of its lines", async () => {
    const { call, sandbox } = start({ provisioningDelay: 5_000 });
    const [license, software] = await buy(call, lines.license, lines.software);
    expect(await list(call)).toEqual([]);
    sandbox.advance(5_000);
    const { body: order } = await call<Order>("GET", `/orders/${license?.id}`);
    const subscription = only(await list(call, `?order_id=${license?.id}`));
    expect(subscription).toMatchObject({
      id: only(order.lineItems).subscriptionId,
      orderId: order.id,
      offerId: lines.license.catalogItemId,
      quantity: 5,
      status: "active",
      autoRenewEnabled: true,
      billingCycle: "monthly",
      termDuration: "P1Y",
      commitmentEndDate: "2027-03-10T00:00:00Z",
      commitmentEndDateTime: "2027-03-10T23:59:59Z",
      billingCycleEndDate: "2026-04-10T00:00:00Z",
      cancellationAllowedUntilDate: "2026-03-18T09:24:17.5080000Z",
      refundableQuantity: { totalQuantity: 5, details: [{ quantity: 5 }] },
      attributes: { objectType: "Subscription", etag: expect.any(String) },
    });
    expect(await list(call, `?order_id=${software?.id}`)).toEqual([]);
  });

  it("are listed by reseller, and a page at a time", async () => {
    const { call } = start({ provisioningDelay: 0, pageSize: 1 });
    const participants = [{ key: "transaction_reseller", value: "5139005" }];
    await buy(call, lines.license, { ...lines.saas, participants });
    const sold = only(await list(call, "?mpn_id=5139005"));
    expect(sold).toMatchObject({ offerId: lines.saas.catalogItemId, partnerId: "5139005" });
    expect(await list(call, "?mpn_id=1")).toEqual([]);
    const { body } = await call<SubscriptionCollection>("GET", "/subscriptions");
    expect([body.totalCount, body.items.length]).toEqual([2, 1]);
    expect(body.links?.next?.headers).toHaveLength(1);
  });

  it("are of every kind that has one, and as described", async () => {
    const { call } = start({ provisioningDelay: 0 });
    await buy(call, ...Object.values(lines));
    const kinds = (await list(call)).map(({ offerName }) => offerName);
    expect(kinds).toHaveLength(6);
  });

  it("are not found before, under another id, or under another customer", async () => {
    const { call, path } = await own();
    const unknown = await call("GET", "/subscriptions/00000000-0000-4000-8000-000000000009");
    expect(outcome(unknown)).toEqual([404, 20003]);
    const other = await call("GET", path, { customer: "c501c3c4-d776-40ef-9ecf-9cefb59442c1" });
    expect(outcome(other)).toEqual([404, 20003]);
  });

  it("are deleted with an order that is cancelled", async () => {
    const { call, order, read } = await own(lines.softwareSubscription);
    await call("PATCH", `/orders/${order.id}`, { body: { id: order.id, status: "cancelled" } });
    expect(await read()).toMatchObject({ status: "deleted", autoRenewEnabled: false });
  });
});

describe("changing seats", () => {
  it("works both ways within the window, and tells what can still be given back", async () => {
    const { sandbox, patch } = await own();
    sandbox.advance(DAY);
    const more = await patch({ quantity: 8 });
    expect(more.status).toBe(200);
    expect(more.body).toMatchObject({
      quantity: 8,
      refundableQuantity: { totalQuantity: 8, details: [{ quantity: 5 }, { quantity: 3 }] },
    });
    // The latest seats go first.
    const fewer = await patch({ quantity: 4 });
    expect(fewer.body.refundableQuantity).toMatchObject({ totalQuantity: 4, details: [{ quantity: 4 }] });
  });

  it("down is refused once the window of those seats is over", async () => {
    const { sandbox, patch, read } = await own();
    sandbox.advance(6 * DAY);
    await patch({ quantity: 6 });
    sandbox.advance(2 * DAY);
    expect((await read()).refundableQuantity?.totalQuantity).toBe(1);
    expect(outcome(await patch({ quantity: 4 }))).toEqual([400, 800090]);
    expect((await patch({ quantity: 5 })).body.quantity).toBe(5);
    sandbox.advance(8 * DAY);
    expect(outcome(await patch({ quantity: 4 }))).toEqual([400, 900257]);
    expect((await read()).quantity).toBe(5);
  });

  it("is refused out of the SKU's bounds", async () => {
    const { patch } = await own(misbehaving("TWOTOTEN"));
    expect(outcome(await patch({ quantity: 11 }))).toEqual([400, 2002]);
    expect(outcome(await patch({ quantity: 1 }))).toEqual([400, 2002]);
    expect((await patch({ quantity: 10 })).status).toBe(200);
  });

  it("of an add-on stays within the seats of its base, as they are now", async () => {
    const { call } = start({ provisioningDelay: 0 });
    const addOn = { ...lines.license, catalogItemId: "CFQ7TTC0LH0T:0001:CFQ7TTC0K6QN" };
    await buy(call, lines.license, addOn);
    const [base, added] = await list(call);
    const change = (one: Subscription | undefined, quantity: number) =>
      call("PATCH", `/subscriptions/${one?.id}`, { body: { ...one, quantity } });
    expect(outcome(await change(added, 6))).toEqual([400, 2002]);
    expect((await change(base, 6)).status).toBe(200);
    expect((await change(added, 6)).status).toBe(200);
  });

  it("counts for add-ons that are bought later", async () => {
    const { call, patch } = await own();
    await patch({ quantity: 4 });
    const line = { ...lines.license, catalogItemId: "CFQ7TTC0LH0T:0001:CFQ7TTC0K6QN" };
    const { body } = await call<{ lineItems: { error?: { errorCode: number } }[] }>("POST", "/carts", {
      body: { lineItems: [line] },
    });
    expect(body.lineItems[0]?.error?.errorCode).toBe(10018);
  });
});

describe("an update", () => {
  it("takes the whole subscription: what is left out is cleared", async () => {
    const { call, path, subscription } = await own();
    const { id, offerId, quantity, status } = subscription;
    const { body } = await call<Subscription>("PATCH", path, { body: { id, offerId, quantity, status } });
    expect(body.autoRenewEnabled).toBe(false);
    expect(body.friendlyName).toBe(subscription.friendlyName);
  });

  it("makes a new version, which a stale If-Match is refused by; sending back what was read does not", async () => {
    const { patch, read, path, call } = await own();
    const { attributes, ...before } = await read();
    const current = { "If-Match": `"${attributes?.etag}"` };
    const same = await patch({}, current);
    expect(same.headers.get("ETag")).toBe(current["If-Match"]);
    const changed = await patch({ quantity: 6 }, current);
    expect(changed.headers.get("ETag")).not.toBe(current["If-Match"]);
    expect(outcome(await patch({ quantity: 7 }, current))).toEqual([400, 2055]);
    expect((await read()).quantity).toBe(6);
    expect((await patch({ quantity: 7 }, { "If-Match": changed.headers.get("ETag") ?? "" })).status).toBe(200);
    expect((await call("PATCH", path, { body: { ...before, quantity: 8 } })).status).toBe(200);
  });

  it("that is sent twice with one request id is carried out once", async () => {
    const { call, path, subscription, read, sandbox } = await own();
    const init = {
      body: { ...subscription, quantity: 6 },
      headers: { "MS-RequestId": "9d3b6e1c-70f4-4a28-8c95-2e7f1b0d5a64" },
    };
    const first = await call<Subscription>("PATCH", path, init);
    expect((await call<Subscription>("PATCH", path, init)).body).toEqual(first.body);
    expect(sandbox.requests.at(-1)).toMatchObject({ outcome: "replayed", carriedOut: false });
    expect((await read()).quantity).toBe(6);
  });

  it("of a marketplace product is answered 202, without a body and with where to look", async () => {
    const { patch, read, path } = await own(lines.saas);
    const { status, body, headers } = await patch({ quantity: 3 });
    expect([status, body, headers.get("Content-Type")]).toEqual([202, undefined, null]);
    expect(headers.get("Location")).toBe(`/customers/${CUSTOMER}${path}`);
    expect((await read()).quantity).toBe(3);
  });

  it.each([
    ["another offer", { offerId: "P:S:A" }, 400, 2000],
    ["another id", { id: "00000000-0000-4000-8000-000000000009" }, 400, 2000],
    ["another billing cycle", { billingCycle: "annual" }, 400, 800097],
    ["another term", { termDuration: "P3Y" }, 400, 2000],
    ["a status of nobody's", { status: "pending" }, 400, 800040],
    ["no quantity", { quantity: undefined }, 400, 2002],
    ["half a seat", { quantity: 5.5 }, 400, 2002],
  ])("with %s is refused, and changes nothing", async (_, change, status, code) => {
    const { patch, read } = await own();
    const before = await read();
    expect(outcome(await patch(change))).toEqual([status, code]);
    expect(await read()).toEqual(before);
  });

  it("of a savings plan, or of a legacy offer's cycle and renewal, belongs elsewhere", async () => {
    const savingsPlan = await own(lines.savingsPlan);
    expect(outcome(await savingsPlan.patch({ friendlyName: "Mine" }))).toEqual([403, 900321]);
    const legacy = await own(lines.legacy);
    expect(outcome(await legacy.patch({ billingCycle: "annual" }))).toEqual([400, 2054]);
    expect(outcome(await legacy.patch({ autoRenewEnabled: false }))).toEqual([400, 800093]);
    expect((await legacy.patch({ quantity: 9, friendlyName: "Ours" })).body).toMatchObject({
      quantity: 9,
      friendlyName: "Ours",
      autoRenewEnabled: true,
    });
  });
});

describe("suspending", () => {
  it("keeps the seats as they are until it is active again", async () => {
    const { patch, read } = await own();
    expect((await patch({ status: "suspended" })).body.status).toBe("suspended");
    expect(outcome(await patch({ quantity: 6 }))).toEqual([400, 2001]);
    expect(outcome(await patch({ quantity: 6, status: "active" }))).toEqual([400, 800091]);
    expect((await patch({ status: "active" })).body.status).toBe("active");
    expect(await read()).not.toHaveProperty("suspensionReasons");
  });

  it("of a base keeps its add-on from being active again", async () => {
    const { call, sandbox } = start({ provisioningDelay: 0 });
    const base = only(await buy(call, lines.legacy));
    const baseId = at((await call<Order>("GET", `/orders/${base.id}`)).body.lineItems, 0).subscriptionId;
    const line = { ...lines.legacy, provisioningContext: { parentSubscriptionId: baseId ?? "" } };
    await buy(call, { ...line, catalogItemId: "2828BE95-46BA-4F91-B2FD-0BEF192ECF60" });
    const to = async (index: number, status: string) => {
      const one = at(await list(call), index);
      return call("PATCH", `/subscriptions/${one.id}`, { body: { ...one, status } });
    };
    await to(1, "suspended");
    await to(0, "suspended");
    expect(outcome(await to(1, "active"))).toEqual([409, 27009]);
    await to(0, "active");
    expect((await to(1, "active")).status).toBe(200);
    expect(sandbox.violations).toEqual([]);
  });
});

describe("cancelling", () => {
  it("works within the window, leaves the order, and is final", async () => {
    const { patch, read, order, call } = await own();
    expect((await patch({ status: "deleted" })).body).toMatchObject({ status: "deleted", autoRenewEnabled: false });
    expect((await call<Order>("GET", `/orders/${order.id}`)).body.status).toBe("completed");
    expect(outcome(await patch({ status: "active" }))).toEqual([400, 800040]);
    expect((await read()).status).toBe("deleted");
  });

  it("is refused when the window is over", async () => {
    const { patch, read, sandbox } = await own();
    sandbox.advance(8 * DAY);
    expect(outcome(await patch({ status: "deleted" }))).toEqual([400, 900117]);
    expect((await read()).status).toBe("active");
  });

  it("is nothing for a legacy offer", async () => {
    const { patch } = await own(lines.legacy);
    expect(outcome(await patch({ status: "deleted" }))).toEqual([400, 800040]);
  });
});

describe("the end of a term", () => {
  const month = { ...lines.license, termDuration: "P1M" };

  it("begins the next one, with a window of its own", async () => {
    const { sandbox, read } = await own(month);
    const before = await read();
    sandbox.advance(32 * DAY);
    const after = await read();
    expect(after).toMatchObject({
      status: "active",
      effectiveStartDate: "2026-04-11T00:00:00.0000000Z",
      commitmentEndDate: "2026-05-10T00:00:00Z",
      cancellationAllowedUntilDate: "2026-04-18T00:00:00.0000000Z",
    });
    expect(after.attributes?.etag).not.toBe(before.attributes?.etag);
  });

  it("ends it without renewal, for good", async () => {
    const { sandbox, read, patch } = await own(month);
    await patch({ autoRenewEnabled: false });
    sandbox.advance(32 * DAY);
    expect((await read()).status).toBe("expired");
    expect(outcome(await patch({ autoRenewEnabled: true }))).toEqual([400, 800040]);
  });

  it("applies what is scheduled for the next term", async () => {
    const { sandbox, read, patch } = await own(month);
    const [productId, skuId, availabilityId] = month.catalogItemId.split(":");
    const product = { productId, skuId, availabilityId, billingCycle: "annual", termDuration: "P1Y" };
    const scheduledNextTermInstructions = { product, quantity: 12 };
    expect((await patch({ scheduledNextTermInstructions })).body.scheduledNextTermInstructions).toEqual(
      scheduledNextTermInstructions,
    );
    sandbox.advance(32 * DAY);
    const after = await read();
    expect(after).toMatchObject({ quantity: 12, termDuration: "P1Y", billingCycle: "annual" });
    expect(after).not.toHaveProperty("scheduledNextTermInstructions");
  });

  it("loses what is scheduled when the seats change before it, or renewal is turned off", async () => {
    const { patch } = await own(month);
    const scheduledNextTermInstructions = { quantity: 12 };
    await patch({ scheduledNextTermInstructions });
    expect((await patch({ quantity: 6 })).body).not.toHaveProperty("scheduledNextTermInstructions");
    await patch({ scheduledNextTermInstructions });
    expect((await patch({ autoRenewEnabled: false })).body).not.toHaveProperty("scheduledNextTermInstructions");
  });

  it("turns a trial into what its line said, or ends it", async () => {
    const trial = {
      catalogItemId: "DZH318Z0C0WF:0001:DZH318Z0BP69",
      quantity: 10,
      billingCycle: "none",
      termDuration: "P1M",
      renewsTo: { termDuration: "P1Y" },
    };
    const { sandbox, read, patch, subscription } = await own(trial);
    expect(subscription).toMatchObject({ isTrial: true, scheduledNextTermInstructions: { quantity: 10 } });
    expect(outcome(await patch({ scheduledNextTermInstructions: undefined }))).toEqual([400, 800093]);
    sandbox.advance(32 * DAY);
    expect(await read()).toMatchObject({ isTrial: false, termDuration: "P1Y", quantity: 10, status: "active" });
  });

  it.each([
    ["a product that there is not", { product: { productId: "P", skuId: "S", availabilityId: "A" } }, 2000],
    ["an end before this term's", { customTermEndDate: "2026-03-31T00:00:00" }, 900244],
  ])("can't be scheduled with %s", async (_, scheduledNextTermInstructions, code) => {
    const { patch } = await own(month);
    expect(outcome(await patch({ scheduledNextTermInstructions }))).toEqual([400, code]);
  });
});

describe("a seeded subscription", () => {
  const id = "3a9d52c7-68b1-4e0f-d2c4-71f05e8ab936";

  it("is answered as it was given, with the rest made up, and can be changed", async () => {
    const { call, sandbox } = start();
    const given = { id, offerId: lines.license.catalogItemId, quantity: 4, friendlyName: "Ours", ofNoDescription: 1 };
    sandbox.seed({ subscriptions: { [CUSTOMER]: [{ ...given, attributes: { etag: "mine" } }] } });
    const { body } = await call<Subscription>("GET", `/subscriptions/${id}`);
    expect(body).toMatchObject({ ...given, status: "active", termDuration: "P1Y", attributes: { etag: "mine" } });
    const path = `/subscriptions/${id}`;
    const changed = await call<Subscription>("PATCH", path, { body: { ...body, quantity: 6 } });
    expect(changed.body).toMatchObject({ quantity: 6, ofNoDescription: 1 });
    expect(changed.body.attributes?.etag).not.toBe("mine");
  });

  it("that is not as described is refused by its place", () => {
    const { sandbox } = start();
    expect(() => sandbox.seed({ subscriptions: { [CUSTOMER]: [{ status: 5 }] } })).toThrow(
      `$.subscriptions["${CUSTOMER}"][0]: $.status must be`,
    );
  });
});
