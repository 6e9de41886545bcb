// Carts in the sandbox: checked, priced and grouped lines, replacing them, and expiry.
import { describe, expect, it } from "vitest";
import type { Cart, CartLineItem, NewCartLineItem } from "../../generated/schema.ts";
import { at, buy, createCart, DAY, lines, misbehaving, OTHER_CUSTOMER, only, start } from "./support.ts";

const groupsOf = (cart: Cart) => cart.lineItems.map(({ orderGroup }) => orderGroup);
const trial: NewCartLineItem = {
  catalogItemId: "CFQ7TTC0LH0T:0002:CFQ7TTC0K6QP",
  quantity: 1,
  billingCycle: "none",
  termDuration: "P1M",
};
const errorOf = (line: CartLineItem) => line.error?.errorCode;

describe("a new cart", () => {
  it("answers 201 with an id, a life of seven days and numbered, priced lines", async () => {
    const { call } = start();
    const { status, body } = await call<Cart>("POST", "/carts", {
      body: { lineItems: [lines.license, lines.software] },
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      status: "Active",
      creationTimestamp: "2026-03-11T09:24:17.5080000Z",
      expirationTimestamp: "2026-03-18T09:24:17.5080000Z",
      lineItems: [
        { id: 0, quantity: 5, currencyCode: "USD", billingCycle: "monthly", orderGroup: "0" },
        { id: 1, quantity: 1, currencyCode: "USD", billingCycle: "one_time", orderGroup: "1" },
      ],
      attributes: { objectType: "Cart" },
    });
    expect((await call<Cart>("GET", `/carts/${body.id}`)).body).toEqual(body);
    expect((await call<Cart>("GET", `/carts/${body.id.toUpperCase()}`)).body).toEqual(body);
  });

  it("buys nothing", async () => {
    const { sandbox, call } = start();
    await createCart(call, [lines.license]);
    expect(sandbox.orders("28045616-f6b9-462f-9701-0d89b5e65c44")).toEqual([]);
  });

  it("is not there for another customer", async () => {
    const { call } = start();
    const cart = await createCart(call, [lines.license]);
    const answer = await call("GET", `/carts/${cart.id}`, { customer: OTHER_CUSTOMER });
    expect([answer.status, answer.body.code]).toEqual([404, 800008]);
  });

  it("groups lines as the documented exchange does", async () => {
    const { call } = start();
    const trial = {
      catalogItemId: "DZH318Z0C0WF:0001:DZH318Z0BP69",
      quantity: 10,
      billingCycle: "none",
      termDuration: "P1M",
    };
    const cart = await createCart(call, [
      lines.azurePlan,
      lines.reservation,
      lines.reservation,
      lines.software,
      lines.saas,
      trial,
    ]);
    expect(groupsOf(cart)).toEqual(["OMS-0", "0", "0", "0", "1", "2"]);
  });

  it("puts licences of one billing cycle and term together, and others apart", async () => {
    const { call } = start();
    const yearly = { ...lines.license, billingCycle: "annual" };
    const cart = await createCart(call, [
      lines.license,
      yearly,
      lines.license,
      lines.savingsPlan,
      lines.azurePlan,
      lines.legacy,
    ]);
    expect(groupsOf(cart)).toEqual(["0", "1", "0", "2", "OMS-0", "OMS-1"]);
  });

  it("numbers lines that have no id around those that have one", async () => {
    const { call } = start();
    const cart = await createCart(call, [
      lines.license,
      { ...lines.license, id: 0 },
      { ...lines.license, id: 7 },
      lines.license,
    ]);
    expect(cart.lineItems.map(({ id }) => id)).toEqual([1, 0, 7, 2]);
  });

  it("refuses two lines with the same id", async () => {
    const { call } = start();
    const twice = { ...lines.license, id: 3 };
    const { status, body } = await call("POST", "/carts", { body: { lineItems: [twice, twice] } });
    expect([status, body.code]).toEqual([400, 2000]);
  });

  it("keeps add-on items below their base, numbered on, in its group", async () => {
    const { call } = start();
    const addOn = { catalogItemId: "C94271D8-B431-4A25-A3C5-A57737A1C909", quantity: 2, billingCycle: "monthly" };
    const cart = await createCart(call, [{ ...lines.legacy, addonItems: [addOn] }, lines.software]);
    const [base, software] = cart.lineItems;
    expect(base?.addonItems).toMatchObject([{ id: 1, orderGroup: "OMS-0", quantity: 2 }]);
    expect(software).toMatchObject({ id: 2, orderGroup: "0" });
  });

  it("reads billing cycles in any case and answers them in lower case", async () => {
    const { call } = start();
    const cart = await createCart(call, [
      { ...lines.license, billingCycle: "Monthly" },
      { ...lines.software, billingCycle: "OneTime" },
    ]);
    expect(cart.lineItems.map(({ billingCycle }) => billingCycle)).toEqual(["monthly", "one_time"]);
  });
});

describe("prices", () => {
  it("are those of the documented exchanges, to the cent", async () => {
    const { call } = start();
    const cart = await createCart(call, [
      { ...lines.license, quantity: 1 },
      { ...lines.license, catalogItemId: "CFQ7TTC0LF8S:0001:CFQ7TTC0N81H", quantity: 1, termDuration: "P1M" },
    ]);
    const price = (listPrice: number, extendedPrice: number) => ({
      listPrice,
      discountedPrice: listPrice,
      proratedPrice: listPrice,
      price: listPrice,
      extendedPrice,
    });
    expect(cart.lineItems.map(({ pricing }) => pricing)).toEqual([price(30.4, 364.8), price(36.48, 36.48)]);
  });

  it("take a promotion off, in whole cents", async () => {
    const { call } = start();
    const cart = await createCart(call, [
      { ...lines.license, quantity: 3, promotionId: "39NFJQT1PJWT:0002:39NFJQT1Q6RB" },
    ]);
    expect(only(cart.lineItems).pricing).toMatchObject({
      listPrice: 30.4,
      discountedPrice: 27.36,
      extendedPrice: 984.96,
    });
  });

  it("are a savings plan's commitment", async () => {
    const { call } = start();
    const cart = await createCart(call, [lines.savingsPlan]);
    expect(only(cart.lineItems).pricing).toMatchObject({ price: 365, extendedPrice: 4380 });
  });
});

describe("a line that can't be bought", () => {
  const cases: [string, Parameters<typeof createCart>[1][number], number][] = [
    ["an unknown catalog item", { ...lines.license, catalogItemId: "NO:SUCH:THING" }, 10001],
    ["a billing cycle the item is not sold with", { ...lines.license, billingCycle: "one_time" }, 10013],
    ["a term the item is not sold with", { ...lines.license, termDuration: "P5Y" }, 10013],
    ["an unknown promotion", { ...lines.license, promotionId: "NOPE" }, 10014],
    ["a reservation without a subscription", { ...lines.reservation, provisioningContext: { scope: "shared" } }, 10007],
    [
      "a reservation of no known scope",
      { ...lines.reservation, provisioningContext: { ...lines.reservation.provisioningContext, scope: "wide" } },
      10010,
    ],
    [
      "a single savings plan without an entitlement",
      { ...lines.savingsPlan, provisioningContext: { scope: "single" } },
      10007,
    ],
    ["a savings plan without a commitment", { ...lines.savingsPlan, purchaseCommitment: {} }, 10010],
    ["an attestation that is missing", misbehaving("ATTEST"), 10012],
    ["too many seats", misbehaving("TWOTOTEN", { quantity: 11 }), 10015],
    ["too few seats", misbehaving("TWOTOTEN", { quantity: 1 }), 10018],
    ["more than is in stock", misbehaving("STOCK3", { quantity: 4 }), 10003],
    ["a quota", misbehaving("QUOTA"), 10002],
    ["a legacy offer that moved", misbehaving("LEGACY"), 500600],
    [
      "an unknown parent subscription",
      { ...lines.legacy, provisioningContext: { ParentSubscriptionId: "1c461a25-f729-4fa5-aadb-280947dd05e8" } },
      10007,
    ],
    ["a custom term end in the past", { ...lines.license, customTermEndDate: "2026-01-31T00:00:00Z" }, 10016],
    [
      "a custom term end that aligns with nothing",
      { ...lines.license, customTermEndDate: "2026-06-17T00:00:00Z" },
      10017,
    ],
    ["a currency it is not sold in", { ...lines.license, currencyCode: "EUR" } as NewCartLineItem, 10000],
    ["a trial whose billing cycle is left unknown", { ...trial, billingCycle: "unknown" }, 10013],
    [
      "an additional reseller alone",
      { ...lines.license, participants: [{ key: "additional_transaction_reseller", value: "1" }] },
      10004,
    ],
  ];

  it.each(cases)("says so for %s, and gets no order group", async (_name, line, code) => {
    const { call } = start();
    const cart = await createCart(call, [lines.software, line]);
    const bad = at(cart.lineItems, 1);
    expect(errorOf(bad)).toBe(code);
    expect(bad.error?.errorDescription).toMatch(/\w/);
    expect(bad.orderGroup).toBeUndefined();
    expect(at(cart.lineItems, 0).error).toBeUndefined();
  });

  it("tells how much is left", async () => {
    const { call } = start();
    const cart = await createCart(call, [misbehaving("STOCK3", { quantity: 4 })]);
    expect(only(cart.lineItems).error?.additionalInformation).toEqual({ availableQuantity: 3 });
  });

  it("is fine once it is mended", async () => {
    const { call } = start();
    const cart = await createCart(call, [
      misbehaving("ATTEST", { attestationAccepted: true }),
      misbehaving("TWOTOTEN", { quantity: 10 }),
      { ...lines.license, currencyCode: "usd" } as NewCartLineItem,
      trial,
    ]);
    expect(cart.lineItems.map(errorOf)).toEqual([undefined, undefined, undefined, undefined]);
  });

  it("is one with a new-customer promotion that is not first, or whose customer has bought before", async () => {
    const { call } = start();
    const promoted = { ...lines.license, promotionId: "39NFJQT1PJWT:0001:39NFJQT1Q5KN" };
    expect((await createCart(call, [promoted, promoted])).lineItems.map(errorOf)).toEqual([undefined, 10014]);
    await buy(call, lines.software);
    expect((await createCart(call, [promoted])).lineItems.map(errorOf)).toEqual([10014]);
  });
});

describe("a custom term end date", () => {
  it("may be the end of a month, and lowers the price to the share that is left", async () => {
    const { call } = start();
    const line = only(
      (await createCart(call, [{ ...lines.license, customTermEndDate: "2026-09-30T00:00:00Z" }])).lineItems,
    );
    expect(line.error).toBeUndefined();
    expect(line.pricing?.proratedPrice).toBeLessThan(line.pricing?.discountedPrice ?? 0);
  });

  it("may be the end of another subscription of the customer", async () => {
    const { call, sandbox } = start();
    await buy(call, { ...lines.license, termDuration: "P1M" });
    sandbox.advance(DAY);
    const cart = await createCart(call, [{ ...lines.license, customTermEndDate: "2026-04-10T00:00:00" }]);
    expect(only(cart.lineItems).error).toBeUndefined();
  });
});

describe("replacing a cart", () => {
  it("answers 200 with the new lines, checked again", async () => {
    const { call } = start();
    const cart = await createCart(call, [{ ...lines.license, catalogItemId: "NO:SUCH:THING" }]);
    const { status, body } = await call<Cart>("PUT", `/carts/${cart.id}`, {
      body: { ...cart, lineItems: [lines.license, lines.software] },
    });
    expect(status).toBe(200);
    expect(body.id).toBe(cart.id);
    expect(body.lineItems.map(errorOf)).toEqual([undefined, undefined]);
  });

  it("takes back a cart as it was read", async () => {
    const { call } = start();
    const cart = await createCart(call, [
      { ...lines.legacy, addonItems: [{ ...lines.legacy, quantity: 1 }] },
      misbehaving("QUOTA"),
    ]);
    expect((await call<Cart>("PUT", `/carts/${cart.id}`, { body: cart })).body).toEqual(cart);
  });

  it("is refused with 800065 once something was bought, and with 404 for an unknown cart", async () => {
    const { call } = start();
    const cart = await createCart(call, [lines.license]);
    await call("POST", `/carts/${cart.id}/checkout`);
    const submitted = await call("PUT", `/carts/${cart.id}`, { body: { lineItems: [lines.license] } });
    expect([submitted.status, submitted.body.code]).toEqual([400, 800065]);
    const unknown = await call("PUT", "/carts/1824b7fc-2fac-4478-b177-66823c40ab75", {
      body: { lineItems: [lines.license] },
    });
    expect([unknown.status, unknown.body.code]).toEqual([404, 800008]);
  });
});

describe("expiry", () => {
  it("comes seven days after creation by the sandbox's own clock, whatever happened to the cart", async () => {
    const { sandbox, call } = start();
    const cart = await createCart(call, [lines.license]);
    sandbox.advance(7 * DAY - 1);
    expect((await call("PUT", `/carts/${cart.id}`, { body: { lineItems: [lines.license] } })).status).toBe(200);
    sandbox.advance(1);
    for (const [method, path] of [
      ["GET", ""],
      ["POST", "/checkout"],
    ] as const) {
      const { status, body } = await call(method, `/carts/${cart.id}${path}`);
      expect([status, body.code]).toEqual([404, 800008]);
    }
  });
});
