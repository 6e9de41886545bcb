// Flags of the binary, each seen at work by somebody who has nothing but HTTP.
import { describe, expect, it } from "vitest";
import type { Order, OrderCollection } from "../../../generated/schema.ts";
import { callerOf, lines, OTHER_CUSTOMER } from "../support.ts";
import { type Binary, startBinary } from "./binary.ts";

const HOUR = "3600000";
const order = {
  billingCycle: "monthly",
  lineItems: [{ lineItemNumber: 0, offerId: lines.license.catalogItemId, quantity: 1, termDuration: "P1Y" }],
};

async function startWith(...flags: string[]): Promise<Binary & { call: ReturnType<typeof callerOf> }> {
  const binary = await startBinary(...flags);
  return { ...binary, call: callerOf(fetch, binary.url) };
}

describe("a binary that was told", () => {
  it("how late an order is listed, read and provisioned answers like that until the time has come", async () => {
    const { call, control } = await startWith(
      ...["--list-lag", HOUR, "--read-lag", HOUR, "--provisioning-status-lag", HOUR, "--provisioning-delay", HOUR],
    );
    const { body: made } = await call<Order>("POST", "/orders", { body: order });
    const seen = async () => [
      (await call<OrderCollection>("GET", "/orders")).body.totalCount,
      (await call("GET", `/orders/${made.id}`)).status,
      (await call("GET", `/orders/${made.id}/provisioningstatus`)).body.code,
    ];
    expect([made.status, await seen()]).toEqual(["pending", [0, 404, 20000]]);
    await control("/advance", { ms: Number(HOUR) });
    expect(await seen()).toEqual([1, 200, undefined]);
    expect((await call<Order>("GET", `/orders/${made.id}`)).body.status).toBe("completed");
  });

  it("how late the provisioning status is there answers with its own code until then", async () => {
    const { call, control } = await startWith("--provisioning-status-lag", HOUR);
    const { body: made } = await call<Order>("POST", "/orders", { body: order });
    const status = () => call("GET", `/orders/${made.id}/provisioningstatus`);
    expect([(await status()).status, (await status()).body.code]).toEqual([404, 800007]);
    await control("/advance", { ms: Number(HOUR) });
    expect((await status()).status).toBe(200);
  });

  it("its pages, its bounds and what a repeated checkout gets keeps to them", async () => {
    const { call, control, output } = await startWith(
      ...["--page-size", "2", "--keep-orders", "3", "--keep-requests", "2", "--repeated-checkout", "refuse"],
    );
    const { body: cart } = await call<{ id: string }>("POST", "/carts", { body: { lineItems: [lines.license] } });
    expect((await call("POST", `/carts/${cart.id}/checkout`)).status).toBe(201);
    expect((await call("POST", `/carts/${cart.id}/checkout`)).body.code).toBe(800065);
    for (let i = 0; i < 3; i++) await call("POST", "/orders", { body: order });
    const { body: page } = await call<OrderCollection>("GET", "/orders");
    expect([page.items?.length, page.totalCount]).toEqual([2, 3]);
    expect((await control("/requests")).body).toHaveLength(2);
    expect(output()).toContain("It keeps the latest 3 orders");
    expect(output()).toContain("It keeps the latest 2 requests");
  });

  it("a rate limit per customer in a sliding window counts like that", async () => {
    const { call, control } = await startWith(
      ...["--rate-limit", "2", "--rate-limit-per", "customer", "--rate-limit-window", "sliding"],
    );
    const statuses = async (count: number, customer?: string) => {
      const found: number[] = [];
      for (let i = 0; i < count; i++)
        found.push((await call("GET", "/orders", customer === undefined ? {} : { customer })).status);
      return found;
    };
    expect(await statuses(1)).toEqual([200]);
    await control("/advance", { ms: 45_000 });
    expect([await statuses(2), await statuses(2, OTHER_CUSTOMER)]).toEqual([
      [200, 429],
      [200, 200],
    ]);
    // A fixed window would begin anew here; a sliding one still holds the request of 30 seconds ago.
    await control("/advance", { ms: 30_000 });
    expect(await statuses(2)).toEqual([200, 429]);
  });
});
