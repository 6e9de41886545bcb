// Faults to order, over real sockets and in process: what each does to the client, and whether the request was
// carried out.
import { describe, expect, it, onTestFinished } from "vitest";
import type { CartCheckoutResult } from "../../generated/schema.ts";
import { type Fault, PartnerCenterSandbox } from "../../src/sandbox/index.ts";
import { at, CUSTOMER, callerOf, createCart, lines, only, serve, start } from "./support.ts";

const ORDERS = `/v1/customers/${CUSTOMER}/orders`;
const purchase = (signal?: AbortSignal): RequestInit => ({
  method: "POST",
  headers: { Authorization: "Bearer any", "Content-Type": "application/json" },
  body: JSON.stringify({
    billingCycle: "monthly",
    lineItems: [{ lineItemNumber: 0, offerId: lines.license.catalogItemId, quantity: 1 }],
  }),
  ...(signal && { signal }),
});

/** The code of the platform's error under a rejected fetch or body. */
async function failure(promise: Promise<unknown>): Promise<string> {
  const error: unknown = await promise.then(
    () => "nothing failed",
    (reason: unknown) => reason,
  );
  if (!(error instanceof TypeError)) return `not a TypeError: ${String(error)}`;
  const { cause } = error;
  return typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : "no cause";
}

describe.each([
  ["over real sockets", async () => serve()],
  [
    "in process",
    async () => {
      const { sandbox } = start();
      return { sandbox, url: "http://sandbox.example" };
    },
  ],
])("%s", (_name, open) => {
  async function meet(fault: Fault) {
    const { sandbox, url } = await open();
    sandbox.inject({ operation: "createOrder", ...fault });
    const fetch = url.includes("127.0.0.1") ? globalThis.fetch : sandbox.fetch;
    const bought = () => sandbox.orders(CUSTOMER).length;
    return { sandbox, bought, send: (signal?: AbortSignal) => fetch(`${url}${ORDERS}`, purchase(signal)) };
  }
  const connectionLost = /^(ECONNRESET|UND_ERR_SOCKET)$/;

  it.each(["refuse", "reset-before"] as const)("%s loses the connection and buys nothing", async (type) => {
    const { sandbox, bought, send } = await meet({ type });
    expect(await failure(send())).toMatch(connectionLost);
    expect(bought()).toBe(0);
    expect(only(sandbox.requests)).toMatchObject({
      operation: "createOrder",
      outcome: `fault:${type}`,
      carriedOut: false,
    });
    expect((await send()).status).toBe(201);
  });

  it("refuse comes before the body is read, reset-before after it", async () => {
    const refused = await meet({ type: "refuse" });
    await failure(refused.send());
    expect(only(refused.sandbox.requests).body).toBeUndefined();
    const reset = await meet({ type: "reset-before" });
    await failure(reset.send());
    expect(only(reset.sandbox.requests).body).toMatchObject({ billingCycle: "monthly" });
  });

  it("reset-after loses the connection when the purchase is made", async () => {
    const { sandbox, bought, send } = await meet({ type: "reset-after" });
    expect(await failure(send())).toMatch(connectionLost);
    expect(bought()).toBe(1);
    expect(only(sandbox.requests)).toMatchObject({ outcome: "fault:reset-after", carriedOut: true, status: undefined });
  });

  it("truncate gives the headers and half of the body of a purchase that was made", async () => {
    const { bought, send } = await meet({ type: "truncate" });
    const response = await send();
    expect(response.status).toBe(201);
    const chunks: Uint8Array[] = [];
    const read = async () => {
      for await (const chunk of response.body ?? []) chunks.push(chunk);
    };
    expect(await failure(read())).toMatch(connectionLost);
    const text = Buffer.concat(chunks).toString();
    expect(text).toMatch(/^\{"id":/);
    expect(() => JSON.parse(text)).toThrow();
    expect(bought()).toBe(1);
  });

  it("stall makes the purchase, then says nothing until the client gives up", async () => {
    const { sandbox, bought, send } = await meet({ type: "stall" });
    const controller = new AbortController();
    const reason = new Error("waited long enough");
    const answer = send(controller.signal);
    while (sandbox.requests.length === 0) await new Promise((resolve) => setImmediate(resolve));
    expect(bought()).toBe(1);
    controller.abort(reason);
    await expect(answer).rejects.toBe(reason);
  });

  it("stall for some ms answers late", async () => {
    const { bought, send } = await meet({ type: "stall", ms: 30 });
    const began = performance.now();
    expect((await send()).status).toBe(201);
    expect(performance.now() - began).toBeGreaterThanOrEqual(25);
    expect(bought()).toBe(1);
  });

  it("trickle gives the body in pieces, whole in the end", async () => {
    const { send } = await meet({ type: "trickle", ms: 40 });
    const response = await send();
    let pieces = 0;
    for await (const _chunk of response.clone().body ?? []) pieces += 1;
    expect(pieces).toBeGreaterThan(3);
    expect(await response.json()).toMatchObject({ billingCycle: "monthly" });
  });

  it("trickle stops when the client does", async () => {
    const { send } = await meet({ type: "trickle", ms: 60_000 });
    const controller = new AbortController();
    const response = await send(controller.signal);
    const reason = new Error("enough");
    const body = response.text();
    controller.abort(reason);
    await expect(body).rejects.toBe(reason);
  });

  it("status answers as told, and buys nothing", async () => {
    const html = await meet({
      type: "status",
      status: 502,
      body: "<html></html>",
      headers: { "Content-Type": "text/html", "Retry-After": "7" },
    });
    const gateway = await html.send();
    expect([gateway.status, gateway.headers.get("Content-Type"), gateway.headers.get("Retry-After")]).toEqual([
      502,
      "text/html",
      "7",
    ]);
    expect([await gateway.text(), gateway.headers.get("MS-RequestId")]).toEqual(["<html></html>", null]);
    const json = await meet({ type: "status", status: 500, body: { code: 800005 } });
    expect(await (await json.send()).json()).toEqual({ code: 800005 });
    const empty = await meet({ type: "status", status: 503 });
    expect(await (await empty.send()).text()).toBe("");
    expect([html.bought(), json.bought(), empty.bought()]).toEqual([0, 0, 0]);
  });

  it.each([200, 304, 499, 507, 520, 522, 524, 530, 598, 599])("status answers a proxy's %s too", async (status) => {
    const { bought, send } = await meet({ type: "status", status });
    const answer = await send();
    expect([answer.status, await answer.text(), bought()]).toEqual([status, "", 0]);
  });

  it("throttle answers 429 with Retry-After and the throttling body, once", async () => {
    const { bought, send } = await meet({ type: "throttle", retryAfter: 57 });
    const response = await send();
    expect([response.status, response.headers.get("Retry-After")]).toEqual([429, "57"]);
    expect(await response.json()).toEqual({
      statusCode: 429,
      message: "Rate limit is exceeded. Try again in 57 seconds.",
    });
    expect(bought()).toBe(0);
    expect((await send()).status).toBe(201);
  });

  it.each([
    ["expired-token", 401, 800001, 0],
    ["in-progress", 409, 800060, 0],
    ["item-not-available", 200, 400072, 0],
    ["already-submitted", 400, 800065, 1],
  ] as const)("%s answers %s with code %s", async (type, status, code, count) => {
    const { sandbox, bought, send } = await meet({ type });
    const response = await send();
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ code });
    expect(bought()).toBe(count);
    expect(only(sandbox.requests).carriedOut).toBe(count === 1);
  });

  it("bom puts a byte order mark before the body", async () => {
    const { bought, send } = await meet({ type: "bom" });
    const bytes = new Uint8Array(await (await send()).arrayBuffer());
    expect([...bytes.slice(0, 4)]).toEqual([0xef, 0xbb, 0xbf, 0x7b]);
    expect(bought()).toBe(1);
  });
});

describe("order-error", () => {
  it("fails that order group of the next checkout and buys the others; a new checkout buys it", async () => {
    const { call, sandbox } = start();
    const cart = await createCart(call, [lines.software, lines.license, lines.azurePlan]);
    sandbox.inject({ operation: "*", type: "order-error", orderGroup: "1" });
    const checkout = () => call<CartCheckoutResult>("POST", `/carts/${cart.id}/checkout`);
    const first = await checkout();
    expect(first.status).toBe(201);
    expect(first.body.orderErrors?.map(({ orderGroupId }) => orderGroupId)).toEqual(["1"]);
    expect(sandbox.orders(CUSTOMER)).toHaveLength(2);
    const second = await checkout();
    expect(second.body.orderErrors).toBeUndefined();
    expect(only(second.body.orders).lineItems[0]?.offerId).toBe(lines.license.catalogItemId);
  });

  it("takes the first group when it names none, even when that is the only one", async () => {
    const { call, sandbox } = start();
    const cart = await createCart(call, [lines.software]);
    sandbox.inject({ operation: "checkoutCart", type: "order-error" });
    const { status, body } = await call<CartCheckoutResult>("POST", `/carts/${cart.id}/checkout`);
    expect([status, body.orders, body.orderErrors?.length]).toEqual([201, [], 1]);
    expect(sandbox.orders(CUSTOMER)).toEqual([]);
  });
});

describe("already-submitted", () => {
  it("says so of what was carried out alone: a refused request keeps its refusal", async () => {
    const { call, sandbox } = start();
    sandbox.inject({ operation: "checkoutCart", type: "already-submitted" });
    const { status, body } = await call("POST", "/carts/1824b7fc-2fac-4478-b177-66823c40ab75/checkout");
    expect([status, body.code]).toEqual([404, 800008]);
  });
});

describe("the queue of faults", () => {
  it("meets the calls it is meant for, in order, as often as it says", async () => {
    const { call, sandbox } = start();
    sandbox.inject({ operation: "listOrders", type: "status", status: 503, times: 2 });
    sandbox.inject({ operation: "*", type: "status", status: 502 });
    const list = async () => (await call("GET", "/orders")).status;
    expect((await call("GET", "/orders/none")).status).toBe(502);
    expect([await list(), await list(), await list()]).toEqual([503, 503, 200]);
  });

  it("is emptied by a reset", async () => {
    const { call, sandbox } = start();
    sandbox.inject({ operation: "*", type: "expired-token", times: 100 });
    sandbox.reset();
    expect((await call("GET", "/orders")).status).toBe(200);
  });

  it("refuses a fault that makes no sense, saying why", () => {
    const { sandbox } = start();
    expect(() => sandbox.inject({ operation: "buy", type: "bom" })).toThrow(
      /operation must be "\*" or an operation id/,
    );
    expect(() => sandbox.inject({ operation: "*", type: "status", status: 42 })).toThrow(/from 200 to 599/);
    expect(() => sandbox.inject({ operation: "*", type: "throttle", retryAfter: -1 })).toThrow(/retryAfter/);
    expect(() => sandbox.inject({ operation: "*", type: "bom", times: 0 })).toThrow(/times/);
    expect(() => sandbox.inject({ operation: "*", type: "stall", ms: -5 })).toThrow(/ms/);
  });
});

describe("random faults", () => {
  async function outcomes(seed: number) {
    const { sandbox } = start({ seed, faultRate: 0.3 });
    for (let i = 0; i < 200; i++) await sandbox.fetch(`http://any${ORDERS}`, purchase()).catch(() => {});
    return sandbox.requests.map(({ outcome }) => outcome);
  }

  it("come at their rate, and the same ones for the same seed", async () => {
    const first = await outcomes(7);
    const met = first.filter((outcome) => outcome.startsWith("fault:")).length;
    expect(met).toBeGreaterThan(40);
    expect(met).toBeLessThan(80);
    expect(await outcomes(7)).toEqual(first);
    expect(await outcomes(8)).not.toEqual(first);
  });
});

describe("closing", () => {
  it("ends at once while answers are stalled, and frees the port", async () => {
    const sandbox = new PartnerCenterSandbox();
    const { url, close } = await sandbox.listen();
    sandbox.inject({ operation: "*", type: "stall", times: 2 });
    const stalled = [fetch(`${url}${ORDERS}`, purchase()), fetch(`${url}${ORDERS}`, purchase())].map(failure);
    while (sandbox.requests.length < 2) await new Promise((resolve) => setImmediate(resolve));
    await close();
    expect(await Promise.all(stalled)).toEqual([
      expect.stringMatching(/ECONNRESET|UND_ERR/),
      expect.stringMatching(/ECONNRESET|UND_ERR/),
    ]);
    const again = await sandbox.listen(Number(new URL(url).port));
    onTestFinished(again.close);
    expect((await callerOf(fetch, again.url)("GET", "/orders")).status).toBe(200);
    expect(at(sandbox.requests, 2).outcome).toBe("done");
  });
});
