// Orders in the sandbox: made without a cart, read, and listed a page at a time.
import { describe, expect, it } from "vitest";
import type { NewCartLineItem, NewOrder, NewOrderLineItem, Order, OrderCollection } from "../../generated/schema.ts";
import { at, buy, CUSTOMER, lines, OTHER_CUSTOMER, only, start } from "./support.ts";

const asOrderLine = ({ catalogItemId, billingCycle: _, ...line }: NewCartLineItem): NewOrderLineItem => ({
  ...line,
  lineItemNumber: 0,
  offerId: catalogItemId,
});
const reservation: NewOrder = { billingCycle: "one_time", lineItems: [asOrderLine(lines.reservation)] };
const seats = (more: Partial<NewOrderLineItem>, order: Partial<NewOrder> = {}): NewOrder => ({
  billingCycle: "monthly",
  lineItems: [{ ...asOrderLine(lines.license), ...more }],
  ...order,
});

const trial: NewOrderLineItem = {
  lineItemNumber: 0,
  offerId: "CFQ7TTC0LH0T:0002:CFQ7TTC0K6QP",
  quantity: 1,
  termDuration: "P1M",
};

describe("an order made directly", () => {
  it("answers 201 with the order, its prices and its links", async () => {
    const { call, sandbox } = start();
    const { status, body } = await call<Order>("POST", "/orders", {
      body: { ...reservation, referenceCustomerId: CUSTOMER.toUpperCase() },
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      referenceCustomerId: CUSTOMER,
      billingCycle: "one_time",
      currencyCode: "USD",
      currencySymbol: "$",
      status: "pending",
      transactionType: "UserPurchase",
      totalPrice: 12_466.23,
      links: { self: { uri: `/customers/${CUSTOMER}/orders/${body.id}`, method: "GET", headers: [] } },
      attributes: { objectType: "Order" },
    });
    expect(sandbox.orders(CUSTOMER)).toEqual([body]);
  });

  it("takes the offer's own billing cycle when the order leaves it unknown", async () => {
    const { call } = start();
    const { body } = await call<Order>("POST", "/orders", {
      body: { billingCycle: "unknown", lineItems: [asOrderLine(lines.legacy)] },
    });
    expect(body.billingCycle).toBe("monthly");
  });

  it("takes a trial by the cycle none, and gives other lines a cycle by which they are billed", async () => {
    const { call } = start();
    const cycle = async (body: object) => (await call<Order>("POST", "/orders", { body })).body.billingCycle;
    expect(await cycle({ billingCycle: "none", lineItems: [trial] })).toBe("none");
    expect(await cycle({ lineItems: [asOrderLine(lines.softwareSubscription)] })).toBe("one_time");
  });

  const refused: [string, NewOrder, number, number][] = [
    ["an unknown offer", seats({ offerId: "NO:SUCH:THING" }), 400, 800004],
    ["a billing cycle the offer has not", seats({}, { billingCycle: "one_time" }), 400, 900269],
    ["a billing cycle longer than the term", seats({ termDuration: "P1M" }, { billingCycle: "annual" }), 400, 900270],
    ["a term the offer has not", seats({ termDuration: "P5Y" }), 400, 800121],
    ["a promotion that does not exist", seats({ promotionId: "NOPE" }), 400, 27007],
    ["an attestation that is missing", seats({ offerId: "SANDBOX00000:ATTEST:0001" }), 400, 900203],
    ["too many seats", seats({ offerId: "SANDBOX00000:TWOTOTEN:0001", quantity: 11 }), 400, 2002],
    ["more than is in stock", seats({ offerId: "SANDBOX00000:STOCK3:0001", quantity: 4 }), 400, 800010],
    ["a custom term end that fits nothing", seats({ customTermEndDate: "2026-06-17T00:00:00Z" }), 400, 900242],
    ["credit", seats({ offerId: "SANDBOX00000:CREDIT:0001" }), 403, 800023],
    ["a currency it is not sold in", seats({}, { currencyCode: "EUR" }), 400, 2000],
    ["another customer than the path's", seats({}, { referenceCustomerId: OTHER_CUSTOMER }), 400, 2000],
    ["lines numbered with a gap", seats({ lineItemNumber: 1 }), 400, 800071],
    [
      "a parent subscription",
      seats({ quantity: 1, ...{ parentSubscriptionId: "1c461a25-f729-4fa5-aadb-280947dd05e8" } }),
      400,
      2000,
    ],
    ["a trial without a billing cycle", { lineItems: [trial] }, 400, 2004],
    ["a trial whose billing cycle is left unknown", { billingCycle: "unknown", lineItems: [trial] }, 400, 2004],
    ["seats under the add-on's least", seats({ offerId: "SANDBOX00000:FEWSEATS:0001", quantity: 4 }), 400, 2002],
  ];
  it.each(refused)("is refused for %s", async (_name, body, status, code) => {
    const { call, sandbox } = start();
    const answer = await call("POST", "/orders", { body });
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(sandbox.orders(CUSTOMER)).toEqual([]);
  });

  it.each([
    ["an unknown scope", { scope: "wide" }, 900312],
    ["no entitlement", { scope: "single" }, 900313],
    ["no Azure plan", { scope: "shared" }, 900317],
  ])("is refused for a savings plan with %s", async (_name, provisioningContext, code) => {
    const { call } = start();
    const line = { ...asOrderLine(lines.savingsPlan), provisioningContext };
    const { status, body } = await call("POST", "/orders", { body: { billingCycle: "monthly", lineItems: [line] } });
    expect([status, body.code]).toEqual([400, code]);
  });

  it("for an indirect reseller's customer needs a user's token", async () => {
    const { call } = start();
    const body = seats({ partnerIdOnRecord: "5139005" });
    const refusedAnswer = await call("POST", "/orders", { body, headers: { Authorization: "Bearer app-only" } });
    expect([refusedAnswer.status, refusedAnswer.body.code]).toEqual([403, 900329]);
    const { body: order } = await call<Order>("POST", "/orders", { body });
    expect(only(order.lineItems).partnerIdOnRecord).toBe("5139005");
  });
});

describe("one order", () => {
  it("shows prices only when asked to", async () => {
    const { call } = start();
    const { id } = only(await buy(call, lines.license));
    const plain = (await call<Order>("GET", `/orders/${id}`)).body;
    expect(plain.totalPrice).toBeUndefined();
    expect(only(plain.lineItems).pricing).toBeUndefined();
    const priced = (await call<Order>("GET", `/orders/${id}?include_price=true`)).body;
    expect(priced.totalPrice).toBe(1_824);
    expect(only(priced.lineItems).pricing?.price).toBe(30.4);
  });

  it("can't be read before the lag it was given, nor can what belongs to it", async () => {
    const { call, sandbox } = start({ readLag: 60_000 });
    const { id } = only(await buy(call, lines.license));
    for (const path of ["", "/provisioningstatus", "/activationlinks", "/attachments"]) {
      const { status, body } = await call("GET", `/orders/${id}${path}`);
      expect([status, body.code]).toEqual([404, 20000]);
    }
    sandbox.advance(60_000);
    expect((await call("GET", `/orders/${id}`)).status).toBe(200);
  });

  it("answers its etag as a header too", async () => {
    const { call } = start();
    const { id } = only(await buy(call, lines.license));
    const { headers, body } = await call<Order>("GET", `/orders/${id}`);
    expect(headers.get("ETag")).toBe(`"${body.attributes?.etag}"`);
  });

  it("is found by a GUID in either case, and is not there for another customer", async () => {
    const { call } = start();
    const { id } = only(await buy(call, lines.azurePlan));
    expect((await call<Order>("GET", `/orders/${id.toUpperCase()}`)).body.id).toBe(id);
    const { status, body } = await call("GET", `/orders/${id}`, { customer: OTHER_CUSTOMER });
    expect([status, body.code]).toEqual([404, 20000]);
  });
});

describe("the list of orders", () => {
  const follow = (page: OrderCollection) => {
    const { uri, headers } = page.links?.next ?? { uri: "" };
    return {
      path: uri.replace(`/customers/${CUSTOMER}`, ""),
      headers: Object.fromEntries((headers ?? []).map(({ key, value }) => [key, value])),
    };
  };

  it("comes in pages, the next by its link and the link's header", async () => {
    const { call, sandbox } = start({ pageSize: 2 });
    for (let i = 0; i < 5; i++) await buy(call, lines.software);
    const pages: OrderCollection[] = [(await call<OrderCollection>("GET", "/orders?include_price=true")).body];
    while (at(pages, pages.length - 1).links?.next) {
      const { path, headers } = follow(at(pages, pages.length - 1));
      pages.push((await call<OrderCollection>("GET", path, { headers })).body);
    }
    expect(pages.map(({ items }) => items.length)).toEqual([2, 2, 1]);
    expect(pages.map(({ totalCount }) => totalCount)).toEqual([5, 5, 5]);
    expect(pages.flatMap(({ items }) => items)).toEqual(sandbox.orders(CUSTOMER));
  });

  it("does not shift a page that is being read when an order is added", async () => {
    const { call } = start({ pageSize: 1 });
    const [first] = await buy(call, lines.software, lines.license);
    const { path, headers } = follow((await call<OrderCollection>("GET", "/orders")).body);
    await buy(call, lines.azurePlan);
    const second = (await call<OrderCollection>("GET", path, { headers })).body;
    expect(only(second.items).id).not.toBe(first?.id);
    expect(only(second.items).billingCycle).toBe("monthly");
  });

  it("refuses a next page without its token, or with one that is none", async () => {
    const { call } = start({ pageSize: 1 });
    await buy(call, lines.software, lines.license);
    const { path } = follow((await call<OrderCollection>("GET", "/orders")).body);
    expect((await call("GET", path)).status).toBe(400);
    expect((await call("GET", path, { headers: { "MS-ContinuationToken": "nonsense" } })).status).toBe(400);
  });

  it.each(["one_time", "onetime", "OneTime"])("filters by billing cycle, written %s", async (billingType) => {
    const { call } = start();
    await buy(call, lines.software, lines.license);
    const { body } = await call<OrderCollection>("GET", `/orders?billingType=${billingType}`);
    expect(only(body.items).billingCycle).toBe("one_time");
    expect(body.totalCount).toBe(1);
  });

  it("refuses a billing type that is none", async () => {
    const { call } = start();
    const { status, body } = await call("GET", "/orders?billingType=weekly");
    expect([status, body.code]).toEqual([400, 900269]);
  });

  it("shows a new order only after the lag it was given", async () => {
    const { call, sandbox } = start({ listLag: 15 * 60_000 });
    const { id } = only(await buy(call, lines.software));
    expect((await call<OrderCollection>("GET", "/orders")).body.items).toEqual([]);
    expect((await call<Order>("GET", `/orders/${id}`)).status).toBe(200);
    sandbox.advance(15 * 60_000);
    expect((await call<OrderCollection>("GET", "/orders")).body.items).toHaveLength(1);
  });

  it("shows one reseller's orders when asked to", async () => {
    const { call } = start();
    await buy(call, lines.software);
    const sold = { ...lines.software, participants: [{ key: "transaction_reseller" as const, value: "5139005" }] };
    const { id } = only(await buy(call, sold));
    const { body } = await call<OrderCollection>("GET", "/orders?indirect_reseller_id=5139005");
    expect(only(body.items).id).toBe(id);
  });

  it("is empty for a customer who bought nothing", async () => {
    const { call } = start();
    expect((await call<OrderCollection>("GET", "/orders")).body).toMatchObject({ totalCount: 0, items: [] });
  });
});
