// Checking out in the sandbox: one order a group, each group once, and what is refused.
import { describe, expect, it } from "vitest";
import type { Cart, CartCheckoutResult, Fault, Order } from "../../generated/schema.ts";
import { refusedCustomerId } from "../../src/sandbox/index.ts";
import { at, buy, CUSTOMER, createCart, lines, misbehaving, only, start } from "./support.ts";

const idsOf = (orders: readonly Order[]) => orders.map(({ id }) => id);
const everyKind = [lines.azurePlan, lines.reservation, lines.software, lines.saas, lines.license, lines.license];

describe("a checkout", () => {
  it("makes one order of each group, lines numbered from 0 in each", async () => {
    const { call, sandbox } = start();
    const cart = await createCart(call, everyKind);
    const { status, body } = await call<CartCheckoutResult>("POST", `/carts/${cart.id}/checkout`);
    expect(status).toBe(201);
    expect(body.orderErrors).toBeUndefined();
    expect(body.attributes).toEqual({ objectType: "CartCheckoutResult" });
    expect(body.orders.map(({ lineItems }) => lineItems.map(({ lineItemNumber }) => lineItemNumber))).toEqual([
      [0],
      [0, 1],
      [0],
      [0, 1],
    ]);
    expect(body.orders.map(({ billingCycle }) => billingCycle)).toEqual(["monthly", "one_time", "monthly", "monthly"]);
    expect(idsOf(sandbox.orders(CUSTOMER))).toEqual(idsOf(body.orders));
  });

  it("gives orders the kinds of id and date that the documented exchanges show", async () => {
    const { call } = start();
    const orders = await buy(call, ...everyKind);
    expect(at(orders, 0).id).toMatch(/^[0-9a-f]{8}-/);
    expect(at(orders, 1).id).toMatch(/^[\w-]{32}1$/);
    expect(at(orders, 1).alternateId).toMatch(/^[0-9a-f]{12}$/);
    expect(at(orders, 3).id).toMatch(/^[0-9a-f]{12}$/);
    expect(orders.map(({ creationDate }) => creationDate)).toEqual([
      "2026-03-11T09:24:17.508+00:00",
      "2026-03-11T09:24:17.5080000Z",
      "2026-03-11T09:24:17.5080000Z",
      "2026-03-11T09:24:17.5080000Z",
    ]);
  });

  it("prices orders to the cent", async () => {
    const { call } = start();
    const orders = await buy(call, lines.reservation, lines.software, { ...lines.license, quantity: 3 });
    expect(orders.map(({ totalPrice }) => totalPrice)).toEqual([14_951.23, 1_094.4]);
    expect(at(at(orders, 1).lineItems, 0).pricing?.extendedPrice).toBe(1_094.4);
  });

  it("carries resellers, names and contexts over to the order", async () => {
    const { call } = start();
    const order = only(
      await buy(call, {
        ...lines.reservation,
        friendlyName: "Our machines",
        participants: [
          { key: "transaction_reseller", value: "5139005" },
          { key: "additional_transaction_reseller", value: "517285" },
        ],
      }),
    );
    expect(only(order.lineItems)).toMatchObject({
      offerId: lines.reservation.catalogItemId,
      friendlyName: "Our machines",
      transactionType: "New",
      partnerIdOnRecord: "5139005",
      additionalPartnerIdsOnRecord: ["517285"],
      provisioningContext: lines.reservation.provisioningContext,
    });
  });

  it("makes add-on items lines of the same order, whose parent is their base's subscription", async () => {
    const { call, sandbox } = start({ provisioningDelay: 0 });
    const addOn = { catalogItemId: "C94271D8-B431-4A25-A3C5-A57737A1C909", quantity: 2, billingCycle: "monthly" };
    await buy(call, { ...lines.legacy, addonItems: [addOn] });
    const [base, added] = only(sandbox.orders(CUSTOMER)).lineItems;
    expect(added?.lineItemNumber).toBe(1);
    expect(added?.parentSubscriptionId).toBe(base?.subscriptionId);
  });

  it("is idempotent by cart: again it repeats the first answer and buys nothing", async () => {
    const { call, sandbox } = start();
    const cart = await createCart(call, everyKind);
    const first = await call<CartCheckoutResult>("POST", `/carts/${cart.id}/checkout`);
    sandbox.advance(60_000);
    const again = await call<CartCheckoutResult>("POST", `/carts/${cart.id}/checkout`);
    expect([again.status, again.body]).toEqual([first.status, first.body]);
    expect(sandbox.orders(CUSTOMER)).toHaveLength(4);
    expect((await call<Cart>("GET", `/carts/${cart.id}`)).body.status).toBe("Ordered");
  });

  it("may say 800065 instead, when the sandbox was told so", async () => {
    const { call, sandbox } = start({ repeatedCheckout: "refuse" });
    const cart = await createCart(call, [lines.software, misbehaving("ONCE")]);
    const checkout = () => call<CartCheckoutResult & Fault>("POST", `/carts/${cart.id}/checkout`);
    // The second one buys what the first one could not.
    for (const status of [201, 201, 400]) expect((await checkout()).status).toBe(status);
    expect((await checkout()).body.code).toBe(800065);
    expect(sandbox.orders(CUSTOMER)).toHaveLength(2);
  });

  it("answers 200 with a fault for what is not available", async () => {
    const { call, sandbox } = start();
    const cart = await createCart(call, [misbehaving("GONE")]);
    const { status, body } = await call("POST", `/carts/${cart.id}/checkout`);
    expect([status, body.code, only(sandbox.requests.slice(1)).outcome]).toEqual([200, 400072, "rejected"]);
    expect(sandbox.orders(CUSTOMER)).toEqual([]);
  });

  it("is refused with 800009 while a line has an error, add-on items included", async () => {
    const { call, sandbox } = start();
    const badAddOn = { ...lines.legacy, addonItems: [{ ...lines.legacy, catalogItemId: "NO:SUCH:THING" }] };
    for (const line of [{ ...lines.license, catalogItemId: "NO:SUCH:THING" }, badAddOn]) {
      const cart = await createCart(call, [lines.software, line]);
      const { status, body } = await call("POST", `/carts/${cart.id}/checkout`);
      expect([status, body.code]).toEqual([400, 800009]);
    }
    expect(sandbox.orders(CUSTOMER)).toEqual([]);
  });

  it("answers 404 with 800008 for an unknown cart", async () => {
    const { call } = start();
    const { status, body } = await call("POST", "/carts/1824b7fc-2fac-4478-b177-66823c40ab75/checkout");
    expect([status, body.code]).toEqual([404, 800008]);
  });
});

describe("a checkout that fails in part", () => {
  it("buys the other groups and names the failed one in orderErrors", async () => {
    const { call, sandbox } = start();
    const cart = await createCart(call, [lines.software, misbehaving("INVENTORY")]);
    const { status, body } = await call<CartCheckoutResult>("POST", `/carts/${cart.id}/checkout`);
    expect(status).toBe(201);
    expect(body.orders).toHaveLength(1);
    expect(body.orderErrors).toMatchObject([{ orderGroupId: "1", code: 800010 }]);
    expect(sandbox.orders(CUSTOMER)).toHaveLength(1);
    expect((await call<Cart>("GET", `/carts/${cart.id}`)).body.status).toBe("Active");
  });

  it("can be tried again: only what is missing is bought, and only that is answered", async () => {
    const { call, sandbox } = start();
    const cart = await createCart(call, [
      lines.software,
      misbehaving("ONCE"),
      misbehaving("CREDIT", { billingCycle: "annual" }),
    ]);
    const checkout = () => call<CartCheckoutResult>("POST", `/carts/${cart.id}/checkout`);
    const first = await checkout();
    expect(first.body.orderErrors?.map(({ orderGroupId }) => orderGroupId)).toEqual(["1", "2"]);
    const second = await checkout();
    expect(second.status).toBe(201);
    expect(only(second.body.orders).lineItems[0]?.offerId).toBe("SANDBOX00000:ONCE:0001");
    expect(second.body.orderErrors).toMatchObject([{ orderGroupId: "2", code: 800023 }]);
    const third = await checkout();
    expect(third.body.orders).toEqual([]);
    expect(third.body.orderErrors).toMatchObject([{ orderGroupId: "2", code: 800023 }]);
    expect(sandbox.orders(CUSTOMER)).toHaveLength(2);
  });

  it("repeats the orders of all its checkouts once everything is bought", async () => {
    const { call } = start();
    const cart = await createCart(call, [lines.software, misbehaving("ONCE")]);
    const checkout = async () => (await call<CartCheckoutResult>("POST", `/carts/${cart.id}/checkout`)).body;
    const [first, second, third] = [await checkout(), await checkout(), await checkout()];
    expect(third.orderErrors).toBeUndefined();
    expect(idsOf(third.orders)).toEqual([...idsOf(first.orders), ...idsOf(second.orders)]);
  });
});

describe("a checkout that is refused as a whole", () => {
  it("answers 900206 when the partner on record is said not to be attested, until it is", async () => {
    const { call } = start();
    const body = { lineItems: [lines.license], partnerOnRecordAttestationAccepted: false };
    const { body: cart } = await call<Cart>("POST", "/carts", { body });
    const { status, body: fault } = await call("POST", `/carts/${cart.id}/checkout`);
    expect([status, fault.code]).toEqual([400, 900206]);
    await call("PUT", `/carts/${cart.id}`, { body: { ...body, partnerOnRecordAttestationAccepted: true } });
    const { body: result } = await call<CartCheckoutResult>("POST", `/carts/${cart.id}/checkout`);
    expect(only(result.orders).partnerOnRecordAttestationAccepted).toBe(true);
  });

  it.each([
    ["CREDIT", 403, 800023],
    ["INVENTORY", 400, 800010],
    ["NOTSOLD", 403, 900322],
  ])("answers the fault itself when %s is all there is to buy", async (name, status, code) => {
    const { call, sandbox } = start();
    const cart = await createCart(call, [misbehaving(name)]);
    const answer = await call("POST", `/carts/${cart.id}/checkout`);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(sandbox.orders(CUSTOMER)).toEqual([]);
  });

  it.each([800023, 13605, 800073, 900416])(
    "answers 403 with %s for the customer reserved for it, whatever is bought",
    async (code) => {
      const { call, sandbox } = start();
      const customer = refusedCustomerId(code);
      const { body: cart } = await call<Cart>("POST", "/carts", { customer, body: { lineItems: [lines.license] } });
      const checkout = await call("POST", `/carts/${cart.id}/checkout`, { customer });
      const order = { lineItems: [{ lineItemNumber: 0, offerId: lines.license.catalogItemId, quantity: 1 }] };
      const direct = await call("POST", "/orders", { customer, body: order });
      expect([checkout.status, checkout.body.code]).toEqual([403, code]);
      expect([direct.status, direct.body.code]).toEqual([403, code]);
      expect(sandbox.orders(customer)).toEqual([]);
    },
  );

  it("answers 403 with 20002 to every request for the customer without a relationship", async () => {
    const { call } = start();
    const { status, body } = await call("GET", "/orders", { customer: refusedCustomerId(20002) });
    expect([status, body.code]).toEqual([403, 20002]);
  });
});
