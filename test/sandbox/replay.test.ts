// MS-RequestId in the sandbox: one id, operation and path have one answer, however often they are sent.
import { describe, expect, it } from "vitest";
import type { Cart, CartCheckoutResult, Fault, Order } from "../../generated/schema.ts";
import { at, CUSTOMER, createCart, lines, misbehaving, start } from "./support.ts";

const ID = "4fa6dad6-a89f-4875-8247-8294a10ae1cf";
const OTHER_ID = "0d0b8ad6-a89f-4875-8247-8294a10ae1cf";
const under = (id: string, body?: unknown) => ({
  headers: { "MS-RequestId": id },
  ...(body !== undefined && { body }),
});
const order = {
  billingCycle: "monthly",
  lineItems: [{ lineItemNumber: 0, offerId: lines.license.catalogItemId, quantity: 1 }],
};
const software = { lineItems: [{ lineItemNumber: 0, offerId: lines.software.catalogItemId, quantity: 1 }] };

describe("a request that is sent again under its id", () => {
  it("gets the stored answer, and buys nothing more", async () => {
    const { call, sandbox } = start();
    const first = await call<Order>("POST", "/orders", under(ID, order));
    sandbox.advance(60_000);
    const again = await call<Order>("POST", "/orders", under(ID.toUpperCase(), order));
    expect([again.status, again.body]).toEqual([first.status, first.body]);
    expect(again.headers.get("MS-RequestId")).toBe(ID.toUpperCase());
    expect(sandbox.orders(CUSTOMER)).toHaveLength(1);
    expect(sandbox.requests.map(({ outcome, carriedOut }) => [outcome, carriedOut])).toEqual([
      ["done", true],
      ["replayed", false],
    ]);
  });

  it("gets it even with another body", async () => {
    const { call } = start();
    const first = await call<Cart>("POST", "/carts", under(ID, { lineItems: [lines.license] }));
    const again = await call<Cart>("POST", "/carts", under(ID, { lineItems: [lines.software] }));
    expect(again.body).toEqual(first.body);
  });

  it("gets a stored refusal too", async () => {
    const { call } = start();
    const refused = await call<Fault>("POST", "/orders", under(ID, { lineItems: [] }));
    const again = await call<Fault>("POST", "/orders", under(ID, order));
    expect([again.status, again.body]).toEqual([400, refused.body]);
  });

  it("gets stored orderErrors, while a new id tries the failed group again", async () => {
    const { call } = start();
    const cart = await createCart(call, [lines.software, misbehaving("ONCE")]);
    const checkout = (id: string) => call<CartCheckoutResult>("POST", `/carts/${cart.id}/checkout`, under(id));
    const first = await checkout(ID);
    expect((await checkout(ID)).body).toEqual(first.body);
    expect((await checkout(OTHER_ID)).body.orders).toHaveLength(1);
  });

  it("cancels once", async () => {
    const { call } = start();
    const { body } = await call<Order>("POST", "/orders", under(OTHER_ID, software));
    const cancellation = under(ID, { id: body.id, status: "cancelled" });
    const cancel = () => call<Order>("PATCH", `/orders/${body.id}`, cancellation);
    expect((await cancel()).body.status).toBe("cancelled");
    expect((await cancel()).status).toBe(200);
  });
});

describe("the same id", () => {
  it("on another path or operation is another request", async () => {
    const { call, sandbox } = start();
    const cart = await createCart(call, [lines.license]);
    const other = await createCart(call, [lines.software]);
    await call("POST", `/carts/${cart.id}/checkout`, under(ID));
    await call("POST", `/carts/${other.id}/checkout`, under(ID));
    await call("POST", "/orders", under(ID, order));
    expect(sandbox.orders(CUSTOMER)).toHaveLength(3);
  });

  it("of another customer is another request", async () => {
    const { call, sandbox } = start();
    const customer = "c501c3c4-d776-40ef-9ecf-9cefb59442c1";
    await call("POST", "/orders", under(ID, order));
    await call("POST", "/orders", { ...under(ID, order), customer });
    expect([sandbox.orders(CUSTOMER).length, sandbox.orders(customer).length]).toEqual([1, 1]);
  });

  it("on a GET reads afresh", async () => {
    const { call, sandbox } = start();
    const { body } = await call<Order>("POST", "/orders", under(OTHER_ID, order));
    const read = async () => (await call<Order>("GET", `/orders/${body.id}`, under(ID))).body.status;
    expect(await read()).toBe("pending");
    sandbox.advance(2000);
    expect(await read()).toBe("completed");
  });
});

describe("what is not a business answer", () => {
  it.each([
    { type: "status", status: 503 },
    { type: "status", status: 500, body: { code: 800005, description: "No." } },
    { type: "throttle", retryAfter: 1 },
    { type: "expired-token" },
    { type: "in-progress" },
  ] as const)("is not stored: after $type $status the same id is carried out", async (fault) => {
    const { call, sandbox } = start();
    sandbox.inject({ operation: "createOrder", ...fault });
    const first = await call("POST", "/orders", under(ID, order));
    expect(first.status).toBeGreaterThanOrEqual(400);
    expect(sandbox.orders(CUSTOMER)).toEqual([]);
    expect((await call("POST", "/orders", under(ID, order))).status).toBe(201);
    expect(at(sandbox.requests, 0).carriedOut).toBe(false);
  });

  it("is not stored: neither a refused token nor a bad header", async () => {
    const { call } = start();
    expect(
      (await call("POST", "/orders", { headers: { "MS-RequestId": ID, Authorization: "none" }, body: order })).status,
    ).toBe(401);
    expect(
      (await call("POST", "/orders", { headers: { "MS-RequestId": ID, "MS-Contract-Version": "v2" }, body: order }))
        .status,
    ).toBe(400);
    expect((await call("POST", "/orders", under(ID, order))).status).toBe(201);
  });
});

it("requests without an id are each carried out", async () => {
  const { call, sandbox } = start();
  await call("POST", "/orders", { body: order });
  await call("POST", "/orders", { body: order });
  expect(sandbox.orders(CUSTOMER)).toHaveLength(2);
});
