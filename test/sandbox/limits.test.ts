// Rate limits for all or for each customer, in windows that stand or slide; and memory within a bound.

import { describe, expect, it } from "vitest";
import type { OrderCollection } from "../../generated/schema.ts";
import { createState } from "../../src/sandbox/world/state.ts";
import { buy, type Caller, CUSTOMER, lines, OTHER_CUSTOMER, start } from "./support.ts";

const list = async (call: Caller, customer = CUSTOMER) => (await call("GET", "/orders", { customer })).status;

describe("a rate limit", () => {
  it("is shared by all customers, unless each has one of its own", async () => {
    const shared = start({ rateLimit: { requestsPerMinute: 1 } });
    expect([await list(shared.call), await list(shared.call, OTHER_CUSTOMER)]).toEqual([200, 429]);
    const apart = start({ rateLimit: { requestsPerMinute: 1, per: "customer" } });
    expect([await list(apart.call), await list(apart.call, OTHER_CUSTOMER), await list(apart.call)]).toEqual([
      200, 200, 429,
    ]);
  });

  it("with a fixed window lets twice as many through at its edge; a sliding one never does", async () => {
    const through = async (window: "fixed" | "sliding") => {
      const { call, sandbox } = start({ rateLimit: { requestsPerMinute: 2, window } });
      const statuses = [await list(call)];
      sandbox.advance(59_000);
      statuses.push(await list(call), await list(call));
      sandbox.advance(1_000);
      statuses.push(await list(call), await list(call));
      return statuses;
    };
    expect(await through("fixed")).toEqual([200, 200, 429, 200, 200]);
    expect(await through("sliding")).toEqual([200, 200, 429, 200, 429]);
  });

  it("with a sliding window says how long until the oldest request is a minute old", async () => {
    const { call, sandbox } = start({ rateLimit: { requestsPerMinute: 2, window: "sliding" } });
    await list(call);
    sandbox.advance(20_000);
    await list(call);
    expect((await call("GET", "/orders")).headers.get("Retry-After")).toBe("40");
  });
});

describe("a bound", () => {
  it("on orders lets the oldest go, of whichever customer, and tells once; a reset begins again", async () => {
    const told: string[] = [];
    const { call, sandbox } = start({ keepOrders: 2, onBound: (what, bound) => told.push(`${what} ${bound}`) });
    for (let i = 0; i < 3; i++) await buy(call, lines.software);
    expect(sandbox.orders(CUSTOMER)).toHaveLength(2);
    const { body } = await call<OrderCollection>("GET", "/orders");
    expect(body.items).toHaveLength(2);
    expect(told).toEqual(["carts 2", "orders 2"]);
    sandbox.reset();
    for (let i = 0; i < 3; i++) await buy(call, lines.software);
    expect(told).toHaveLength(4);
  });

  it("has no need to count customers: one who is only asked for is not remembered, one who bought is", () => {
    const state = createState(5, () => {});
    const asked = state.customer(CUSTOMER);
    state.release(asked);
    expect(state.customer(CUSTOMER)).not.toBe(asked);
    const known = state.customer(CUSTOMER);
    known.profile = { companyName: "Contoso", domain: undefined, country: undefined };
    state.release(known);
    expect(state.customer(CUSTOMER)).toBe(known);
  });

  it("on requests lets the oldest go, and tells once", async () => {
    const told: string[] = [];
    const { call, sandbox } = start({ keepRequests: 2, onBound: (what, bound) => told.push(`${what} ${bound}`) });
    for (let i = 0; i < 4; i++) await list(call);
    expect(sandbox.requests).toHaveLength(2);
    expect(told).toEqual(["requests 2"]);
  });

  it("on stored answers forgets what was sent under the oldest ids", async () => {
    const { call, sandbox } = start({ keepOrders: 1 });
    const order = {
      billingCycle: "one_time",
      lineItems: [{ lineItemNumber: 0, offerId: lines.software.catalogItemId, quantity: 1 }],
    };
    const send = (id: string) =>
      call("POST", "/orders", { body: order, headers: { "MS-RequestId": `4fa6dad6-a89f-4875-8247-8294a10ae1c${id}` } });
    for (const id of ["1", "2", "2", "1"]) await send(id);
    expect(sandbox.requests.map(({ outcome }) => outcome)).toEqual(["done", "done", "replayed", "done"]);
  });
});
