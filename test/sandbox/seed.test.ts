// A sandbox that begins in the middle.
import { describe, expect, it } from "vitest";
import type { Cart, CartCheckoutResult, Order, OrderCollection } from "../../generated/schema.ts";
import type { SeedData } from "../../src/sandbox/index.ts";
import { at, buy, CUSTOMER, createCart, DAY, lines, OTHER_CUSTOMER, only, start } from "./support.ts";

const CART = "1824b7fc-2fac-4478-b177-66823c40ab75";
const SUBSCRIPTION = "1c461a25-f729-4fa5-aadb-280947dd05e8";
const seats = { offerId: lines.license.catalogItemId, quantity: 2, termDuration: "P1Y" };

describe("a seeded", () => {
  it("cart is checked like any other, and expires seven days after its date", async () => {
    const { call, sandbox } = start();
    sandbox.seed({
      carts: { [CUSTOMER]: [{ id: CART, creationTimestamp: "2026-03-05T00:00:00Z", lineItems: [lines.license] }] },
    });
    expect((await call<Cart>("GET", `/carts/${CART}`)).body).toMatchObject({
      id: CART,
      status: "Active",
      lineItems: [{ orderGroup: "0" }],
    });
    sandbox.advance(DAY);
    expect((await call("POST", `/carts/${CART}/checkout`)).status).toBe(404);
  });

  it("order is completed, with the ids and the date that it was given, unless it says otherwise", async () => {
    const { call, sandbox } = start();
    sandbox.seed({
      orders: {
        [CUSTOMER.toUpperCase()]: [
          {
            id: "0123456789ab",
            creationDate: "2026-01-05T00:00:00Z",
            billingCycle: "monthly",
            lineItems: [{ ...seats, subscriptionId: SUBSCRIPTION }],
          },
          { status: "pending", lineItems: [seats] },
          { status: "cancelled", lineItems: [seats] },
          { status: "pending_po_upload", lineItems: [{ offerId: "DG7GMGF0D7FV:0001:DG7GMGF0DRX2", quantity: 1 }] },
        ],
      },
    });
    const [first, ...others] = sandbox.orders(CUSTOMER);
    expect(first).toMatchObject({
      id: "0123456789ab",
      creationDate: "2026-01-05T00:00:00.0000000Z",
      status: "completed",
      lineItems: [{ subscriptionId: SUBSCRIPTION }],
    });
    expect(others.map(({ status }) => status)).toEqual(["pending", "cancelled", "pending_po_upload"]);
    expect((await call<Order>("GET", "/orders/0123456789ab")).status).toBe(200);
    sandbox.advance(2000);
    expect(at(sandbox.orders(CUSTOMER), 1).status).toBe("completed");
  });

  it("order with a GUID for its id is found by it, in either case", async () => {
    const { call, sandbox } = start();
    const id = "ABCDEF00-1D15-42F7-9C9D-3E7C53C2F5DE";
    sandbox.seed({ orders: { [CUSTOMER]: [{ id, lineItems: [seats] }] } });
    for (const asked of [id, id.toLowerCase()]) expect((await call("GET", `/orders/${asked}`)).status).toBe(200);
  });

  it("id is drawn for nothing else, even where the same seed has drawn it before", async () => {
    const source = start({ provisioningDelay: 0 });
    await buy(source.call, lines.license, lines.reservation, lines.legacy);
    const cart = await createCart(source.call, [lines.software]);
    const { sandbox, call } = start({ provisioningDelay: 0 });
    const orders = source.sandbox.orders(CUSTOMER);
    sandbox.seed({ orders: { [CUSTOMER]: orders }, carts: { [CUSTOMER]: [cart] } } as SeedData);
    await buy(call, lines.license, lines.reservation, lines.legacy);
    await createCart(call, [lines.software]);
    const held = sandbox.orders(CUSTOMER);
    const subscriptions = held.flatMap(
      ({ lineItems }) => lineItems?.flatMap((line) => line.subscriptionId ?? []) ?? [],
    );
    expect([held.length, new Set(held.map(({ id }) => id)).size]).toEqual([6, 6]);
    expect([subscriptions.length, new Set(subscriptions).size]).toEqual([4, 4]);
    expect((await call<Cart>("GET", `/carts/${cart.id}`)).body.lineItems).toHaveLength(1);
  });

  it("order of the system's own is listed only for whoever asks for those", async () => {
    const { call, sandbox } = start();
    sandbox.seed({
      orders: { [CUSTOMER]: [{ lineItems: [seats] }, { transactionType: "SystemPurchase", lineItems: [seats] }] },
    });
    const types = async (query: string) =>
      (await call<OrderCollection>("GET", `/orders${query}`)).body.items?.map(({ transactionType }) => transactionType);
    expect(await types("")).toEqual(["UserPurchase"]);
    expect(await types("?include_system_purchases=false")).toEqual(["UserPurchase"]);
    expect(await types("?include_system_purchases=true")).toEqual(["UserPurchase", "SystemPurchase"]);
  });

  it.each<[string, SeedData]>([
    ["order", { orders: { [CUSTOMER]: [{ id: "0123456789ab", lineItems: [seats] }] } }],
    ["cart", { carts: { [CUSTOMER]: [{ id: CART, lineItems: [lines.license] }] } }],
    ["subscription", { subscriptions: { [CUSTOMER]: [{ id: SUBSCRIPTION, quantity: 3 }] } }],
  ])("%s that is there already is refused, and stays", (what, data) => {
    const { sandbox } = start();
    sandbox.seed(data);
    expect(() => sandbox.seed(data)).toThrow(new RegExp(`\\[0\\]: .*has the ${what} .* already\\. Reset`));
  });

  it("order or cart may be one that was read", async () => {
    const source = start({ provisioningDelay: 0 });
    await buy(source.call, lines.license, lines.reservation);
    const cart = await createCart(source.call, [lines.software]);
    const orders = source.sandbox.orders(CUSTOMER);
    const { sandbox, call } = start();
    sandbox.seed(
      JSON.parse(JSON.stringify({ orders: { [CUSTOMER]: orders }, carts: { [CUSTOMER]: [cart] } })) as SeedData,
    );
    expect(
      sandbox.orders(CUSTOMER).map(({ id, status, lineItems }) => [id, status, lineItems[0]?.subscriptionId]),
    ).toEqual(orders.map(({ id, status, lineItems }) => [id, status, lineItems[0]?.subscriptionId]));
    expect((await call<Cart>("GET", `/carts/${cart.id}`)).body.lineItems).toEqual(cart.lineItems);
  });

  it("subscription can be the parent of a legacy add-on, and counts as the base of a new one", async () => {
    const { call, sandbox } = start();
    const { subscriptions } = sandbox.seed({
      subscriptions: { [CUSTOMER]: [{ id: SUBSCRIPTION, offerId: lines.license.catalogItemId, quantity: 4 }, {}] },
    });
    expect(subscriptions[CUSTOMER]).toEqual([SUBSCRIPTION, expect.stringMatching(/^[0-9a-f-]{36}$/)]);
    const cart = await createCart(call, [
      { ...lines.legacy, provisioningContext: { ParentSubscriptionId: SUBSCRIPTION } },
      { ...lines.license, catalogItemId: "CFQ7TTC0LH0T:0001:CFQ7TTC0K6QN", quantity: 4 },
    ]);
    expect(cart.lineItems.map(({ error }) => error)).toEqual([undefined, undefined]);
  });

  it("customer without an agreement is refused at every purchase, also after a reset", async () => {
    const { call, sandbox } = start({ customers: [{ id: OTHER_CUSTOMER, companyName: "Fabrikam", agreement: false }] });
    sandbox.reset();
    const { body: cart } = await call<Cart>("POST", "/carts", {
      customer: OTHER_CUSTOMER,
      body: { lineItems: [lines.license] },
    });
    const refused = await call("POST", `/carts/${cart.id}/checkout`, { customer: OTHER_CUSTOMER });
    expect([refused.status, refused.body.code]).toEqual([403, 13605]);
    sandbox.seed({ customers: [{ id: OTHER_CUSTOMER }] });
    const { body } = await call<CartCheckoutResult>("POST", `/carts/${cart.id}/checkout`, { customer: OTHER_CUSTOMER });
    expect(only(body.orders).status).toBe("pending");
  });

  it.each<[object, RegExp]>([
    [
      { carts: { [CUSTOMER]: [{ lineItems: [] }] } },
      /\$\.carts\["28045616.*"\]\[0\]\.lineItems must be an array of at least 1/,
    ],
    [
      { carts: { [CUSTOMER]: [{ lineItems: [{ catalogItemId: "A" }] }] } },
      /\$\.carts\["28045616.*"\]\[0\]: .*quantity/,
    ],
    [{ orders: { [CUSTOMER]: [{ lineItems: [seats], status: "sold" }] } }, /status must be one of completed/],
    [{ orders: { [CUSTOMER]: [{ lineItems: [{ ...seats, subscriptionId: "1" }] }] } }, /subscriptionId must be a GUID/],
    [
      { orders: { [CUSTOMER]: [{ lineItems: [seats], creationDate: "+012345-01-01T00:00:00Z" }] } },
      /creationDate must be an ISO 8601 time/,
    ],
    [{ subscriptions: { [CUSTOMER]: [{ commitmentEndDate: "soon" }] } }, /commitmentEndDate must be an ISO 8601 time/],
    [{ subscriptions: { [CUSTOMER]: [{ status: 5 }] } }, /\[0\]: \$\.status must be a string/],
    [{ customers: [{ id: CUSTOMER, country: "Germany" }] }, /country must be a country such as DE/],
    [{ customers: [{ id: CUSTOMER, agreement: "no" }] }, /agreement must be true or false, not "no"/],
  ])("thing that makes no sense is refused by its place: %j", (data, complaint) => {
    const { sandbox } = start();
    expect(() => sandbox.seed(data as SeedData)).toThrow(complaint);
  });
});
