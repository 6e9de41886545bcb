// The sandbox as a whole: seeds, reset, its clock, the rate limit, its record, and the catalog that it is given.
import { describe, expect, it } from "vitest";
import type { Cart, ThrottledFault } from "../../generated/schema.ts";
import { createFaults, randomFaults } from "../../src/sandbox/faults/faults.ts";
import { defaultCatalog, type RecordedRequest } from "../../src/sandbox/index.ts";
import { createRandom } from "../../src/sandbox/world/random.ts";
import { buy, type Caller, CUSTOMER, createCart, lines, only, start } from "./support.ts";

const everything = async (call: Caller) => [
  await createCart(call, [lines.license]),
  ...(await buy(call, lines.azurePlan, lines.software, lines.saas, lines.license)),
];

describe("a seed", () => {
  it("gives the same ids for the same calls, another seed others", async () => {
    const first = await everything(start({ seed: 7 }).call);
    expect(await everything(start({ seed: 7 }).call)).toEqual(first);
    expect(await everything(start({ seed: 8 }).call)).not.toEqual(first);
  });

  it("decides over resources alone: what traces and faults draw doesn't move their ids", async () => {
    const quiet = await createCart(start({ seed: 7 }).call, [lines.license]);
    const { call } = start({ seed: 7, faultRate: 0.5, faultMix: [{ type: "bom" }] });
    for (let i = 0; i < 5; i++)
      await call("GET", "/orders", { headers: { "MS-RequestId": "not a guid" } }).catch(() => {});
    const text = await call<Cart>("POST", "/carts", { body: { lineItems: [lines.license] } });
    expect(text.body.id).toBe(quiet.id);
  });

  it("gives version 4 GUIDs", () => {
    const random = createRandom(1);
    for (let i = 0; i < 100; i++) {
      expect(random.guid()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    }
  });
});

describe("reset", () => {
  it("forgets everything and begins again from the seed", async () => {
    const { call, sandbox } = start({ rateLimit: { requestsPerMinute: 10 } });
    const first = await everything(call);
    const cart = await createCart(call, [lines.license]);
    sandbox.advance(1000);
    sandbox.reset();
    expect(sandbox.orders(CUSTOMER)).toEqual([]);
    expect(sandbox.requests).toEqual([]);
    expect((await call("GET", `/carts/${cart.id}`)).status).toBe(404);
    expect(await everything(call)).toEqual(first);
  });
});

describe("the rate limit", () => {
  const send = async (call: Caller, times: number) => {
    const statuses: number[] = [];
    for (let i = 0; i < times; i++) statuses.push((await call("GET", "/orders")).status);
    return statuses;
  };

  it("answers 429 to what is over it, until the window of its clock has passed", async () => {
    const { call, sandbox } = start({ rateLimit: { requestsPerMinute: 3 } });
    expect(await send(call, 4)).toEqual([200, 200, 200, 429]);
    sandbox.advance(42_000);
    const { headers, body } = await call<ThrottledFault>("GET", "/orders");
    expect(headers.get("Retry-After")).toBe("18");
    expect(body).toEqual({ statusCode: 429, message: "Rate limit is exceeded. Try again in 18 seconds." });
    sandbox.advance(18_000);
    expect(await send(call, 4)).toEqual([200, 200, 200, 429]);
  });

  it("counts all customers together, carries nothing out, and stores nothing", async () => {
    const { call, sandbox } = start({ rateLimit: { requestsPerMinute: 1 } });
    await call("GET", "/orders", { customer: "c501c3c4-d776-40ef-9ecf-9cefb59442c1" });
    const headers = { "MS-RequestId": "4fa6dad6-a89f-4875-8247-8294a10ae1cf" };
    const cart = { headers, body: { lineItems: [lines.license] } };
    expect((await call("POST", "/carts", cart)).status).toBe(429);
    expect(sandbox.requests[1]).toMatchObject({ outcome: "throttled", carriedOut: false, status: 429 });
    sandbox.advance(60_000);
    expect((await call("POST", "/carts", cart)).status).toBe(201);
  });

  it("may have a shorter window", async () => {
    const { call, sandbox } = start({ rateLimit: { requestsPerMinute: 120, windowLength: 1000 } });
    expect(await send(call, 3)).toEqual([200, 200, 429]);
    sandbox.advance(1000);
    expect(await send(call, 3)).toEqual([200, 200, 429]);
  });

  it("is off unless asked for", async () => {
    const { call } = start();
    expect(new Set(await send(call, 600))).toEqual(new Set([200]));
  });
});

describe("the record", () => {
  it("holds operation, path, headers, body, outcome and status of every request", async () => {
    const seen: RecordedRequest[] = [];
    const { call, sandbox } = start({ onRequest: (request) => seen.push(request) });
    const body = { LineItems: [lines.license] };
    await call("POST", "/carts", { body, headers: { "MS-PartnerCenter-Application": "Shop" } });
    expect(sandbox.requests).toEqual(seen);
    expect(only(seen)).toMatchObject({
      operation: "createCart",
      method: "POST",
      path: `/v1/customers/${CUSTOMER}/carts`,
      body,
      outcome: "done",
      carriedOut: true,
      status: 201,
      headers: { "ms-partnercenter-application": "Shop", authorization: "[redacted]" },
    });
  });

  it("says that a refused request was not carried out", async () => {
    const { call, sandbox } = start();
    await call("GET", "/orders/none");
    expect(only(sandbox.requests)).toMatchObject({ outcome: "rejected", carriedOut: false, status: 404 });
  });

  it("can be kept short", async () => {
    const { call, sandbox } = start({ keepRequests: 2 });
    for (const path of ["/orders/1", "/orders/2", "/orders/3"]) await call("GET", path);
    expect(sandbox.requests.map(({ path }) => path.slice(-1))).toEqual(["2", "3"]);
  });
});

describe("a catalog of the user's own", () => {
  const mine = {
    catalogItemId: "MINE:0001:A",
    friendlyName: "Mine",
    kind: "license",
    currencyCode: "EUR",
    plans: [{ termDuration: "P1Y", billingCycle: "monthly", price: 0.1 }],
  } as const;

  it("takes the place of the built-in one", async () => {
    const { call } = start({ catalog: [mine] });
    const cart = await createCart(call, [
      { ...lines.license, catalogItemId: "mine:0001:a", quantity: 3 },
      lines.license,
    ]);
    expect(cart.lineItems.map(({ error }) => error?.errorCode)).toEqual([undefined, 10001]);
    expect(cart.lineItems[0]?.pricing?.extendedPrice).toBe(3.6);
    expect(cart.lineItems[0]?.currencyCode).toBe("EUR");
  });

  it("may add to it", async () => {
    const { call } = start({ catalog: [...defaultCatalog, mine] });
    const [first, second] = await buy(call, { ...lines.license, catalogItemId: mine.catalogItemId }, lines.software);
    expect([first?.currencyCode, first?.currencySymbol, second?.currencyCode]).toEqual(["EUR", "€", "USD"]);
  });
});

describe("the built-in catalog", () => {
  it("names every item once, with prices in whole cents", () => {
    const ids = defaultCatalog.map(({ catalogItemId }) => catalogItemId.toUpperCase());
    expect(new Set(ids).size).toBe(ids.length);
    for (const { price } of defaultCatalog.flatMap(({ plans }) => plans))
      expect(price).toBe(Math.round(price * 100) / 100);
  });
});

describe("the built-in random faults", () => {
  it("are all of a kind that can be injected", () => {
    const faults = createFaults(0, [], createRandom(1));
    for (const fault of randomFaults) expect(() => faults.inject({ ...fault, operation: "*" })).not.toThrow();
  });
});

it("answers in order to many requests at once", async () => {
  const { call, sandbox } = start();
  const carts = await Promise.all(Array.from({ length: 50 }, () => createCart(call, [lines.license])));
  expect(new Set(carts.map(({ id }) => id)).size).toBe(50);
  await Promise.all(
    carts.flatMap(({ id }) => [call("POST", `/carts/${id}/checkout`), call("POST", `/carts/${id}/checkout`)]),
  );
  expect(sandbox.orders(CUSTOMER)).toHaveLength(50);
});
