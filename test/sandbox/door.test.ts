// The sandbox's door: tokens, headers, paths, bodies in any casing, and what it answers to nonsense.
import { describe, expect, it } from "vitest";
import type { Cart, Fault } from "../../generated/schema.ts";
import { buy, CUSTOMER, callerOf, createCart, lines, OTHER_CUSTOMER, only, serve, start } from "./support.ts";

const REQUEST_ID = "4FA6DAD6-a89f-4875-8247-8294a10ae1cf";
const CORRELATION_ID = "0e93c70c-977a-4a88-9580-7cf084c73286";

describe("tokens", () => {
  it.each([
    ["no token", undefined, 800001],
    ["another scheme", "Basic eDp5", 800001],
    ["an empty token", "Bearer ", 800001],
    ["a token for the retired audience", "Bearer wrong-audience", 900420],
    ["a token without multifactor authentication", "Bearer no-mfa", 900421],
  ])("are asked for: %s is a 401", async (_name, authorization, code) => {
    const { sandbox } = start();
    const response = await sandbox.fetch(`https://any.example/v1/customers/${CUSTOMER}/orders`, {
      headers: authorization === undefined ? {} : { Authorization: authorization },
    });
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ code });
  });

  it.each([
    ["a user's", "true", "a-user", "true"],
    ["one without multifactor authentication", "true", "no-mfa", "false"],
    ["an application's", "true", "app-only", null],
    ["a user's, of whom nobody asks", "false", "a-user", null],
  ])("are said to be of a strong sign-in or not, if ValidateMfa asks: %s", async (_name, asked, token, expected) => {
    const { call } = start();
    const headers = { Authorization: `Bearer ${token}`, ValidateMfa: asked };
    expect((await call("GET", "/orders", { headers })).headers.get("isMfaCompliant")).toBe(expected);
  });

  it("come before anything that the body could say", async () => {
    const { sandbox } = start();
    const response = await sandbox.fetch(`http://any/v1/customers/${CUSTOMER}/carts`, { method: "POST", body: "{" });
    expect(response.status).toBe(401);
  });

  it("are never kept", async () => {
    const { sandbox, call } = start();
    await call("GET", "/orders", { headers: { Authorization: "Bearer very-secret" } });
    expect(JSON.stringify(sandbox.requests)).not.toContain("very-secret");
  });
});

describe("headers", () => {
  it("of the answer repeat the request's ids and add the service's own", async () => {
    const { call } = start();
    const { headers } = await call("GET", "/orders", {
      headers: { "MS-RequestId": REQUEST_ID, "MS-CorrelationId": CORRELATION_ID, "X-Locale": "de-DE" },
    });
    expect(headers.get("MS-RequestId")).toBe(REQUEST_ID);
    expect(headers.get("MS-CorrelationId")).toBe(CORRELATION_ID);
    expect(headers.get("X-Locale")).toBe("de-DE");
    expect(headers.get("MS-CV")).toMatch(/^[\w-]{16}\.0$/);
    expect(headers.get("MS-ServerId")).toBeTruthy();
    expect(headers.get("Date")).toBe("Wed, 11 Mar 2026 09:24:17 GMT");
    expect(headers.get("Content-Type")).toBe("application/json; charset=utf-8");
  });

  it("of the answer hold fresh ids when the request has none, on faults too", async () => {
    const { call } = start();
    const { headers } = await call("GET", "/orders/none");
    expect(headers.get("MS-RequestId")).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.get("MS-CorrelationId")).toMatch(/^[0-9a-f-]{36}$/);
  });

  it.each([
    ["MS-RequestId", "no-guid"],
    ["MS-CorrelationId", "12"],
    ["MS-Contract-Version", "v2"],
  ])("of the request are checked: %s can't be %s", async (name, value) => {
    const { call, sandbox } = start();
    const { status, body } = await call("POST", "/carts", {
      body: { lineItems: [lines.license] },
      headers: { [name]: value },
    });
    expect([status, body.code]).toEqual([400, 2000]);
    expect(body.description?.toLowerCase()).toContain(name.toLowerCase());
    expect(only(sandbox.requests).carriedOut).toBe(false);
  });
});

describe("paths", () => {
  it("may have anything in front of /v1, and a slash behind", async () => {
    const { sandbox } = start();
    const headers = { Authorization: "Bearer any" };
    const url = `https://gateway.example/partner/center/v1/customers/${CUSTOMER}/orders/`;
    expect((await sandbox.fetch(url, { headers })).status).toBe(200);
  });

  it.each([
    ["/v1/custmers", /are: \/v1\/customers\.$/],
    [`/v1/customers/${CUSTOMER}/order`, /are: \/v1\/customers\/\{customer-id\}\/orders\.$/],
    [`/customers/${CUSTOMER}`, new RegExp(`begin with /v1, such as /v1/customers/${CUSTOMER}\\.$`)],
    ["/products?country=DE", /begin with \/v1, such as \/v1\/products\.$/],
    ["/nowhere", /begin with \/v1, such as \/v1\/customers\.$/],
    ["//", /begin with \/v1/],
  ])("that lead nowhere are told the way: %s", async (path, description) => {
    const { url } = await serve();
    const answer = await fetch(`${url}${path}`, { headers: { Authorization: "Bearer any" } });
    expect([answer.status, await answer.json()]).toMatchObject([
      404,
      { description: expect.stringMatching(description) },
    ]);
  });

  it("that name no operation are 404, and an operation's path with another method is 405", async () => {
    const { sandbox, call } = start();
    expect((await call("GET", "/entitlements")).status).toBe(404);
    expect((await call("DELETE", "/orders/1")).status).toBe(405);
    expect(sandbox.requests.map(({ operation }) => operation)).toEqual([undefined, undefined]);
  });

  it("need a customer id that is a GUID", async () => {
    const { call } = start();
    const { status, body } = await call("GET", "/orders", { customer: "contoso" });
    expect([status, body.code]).toEqual([400, 2000]);
    expect(body.description).toContain("customer-id");
  });

  it("mean the same customer in either case, and keep customers apart", async () => {
    const { call, sandbox } = start();
    await buy((method, path, init) => call(method, path, { ...init, customer: CUSTOMER.toUpperCase() }), lines.license);
    expect(sandbox.orders(CUSTOMER)).toHaveLength(1);
    expect(sandbox.orders(OTHER_CUSTOMER)).toEqual([]);
  });
});

describe("bodies", () => {
  it("may be PascalCase, hold nulls, and come back camelCase without them", async () => {
    const { call } = start();
    const { status, body } = await call<Cart>("POST", "/carts", {
      body: {
        Id: null,
        LINEITEMS: [
          {
            ID: 0,
            CatalogItemId: lines.reservation.catalogItemId,
            FriendlyName: "Machines",
            Quantity: 2,
            billingcycle: "One_Time",
            RenewsTo: null,
            ProvisioningContext: {
              SubscriptionId: "3D5ECED6-1151-44C7-AEE6-70A4BB725666",
              Scope: "shared",
              Duration: "1Year",
            },
          },
        ],
        Attributes: { ObjectType: "Cart" },
      },
    });
    expect(status).toBe(201);
    const line = only(body.lineItems);
    expect(line).toMatchObject({ friendlyName: "Machines", quantity: 2, billingCycle: "one_time" });
    expect(line.provisioningContext).toEqual({
      subscriptionId: "3D5ECED6-1151-44C7-AEE6-70A4BB725666",
      scope: "shared",
      duration: "1Year",
    });
    expect("renewsTo" in line).toBe(false);
  });

  it("may begin with a byte order mark", async () => {
    const { sandbox } = start();
    const response = await sandbox.fetch(`http://any/v1/customers/${CUSTOMER}/carts`, {
      method: "POST",
      headers: { Authorization: "Bearer any", "Content-Type": "application/json" },
      body: `\uFEFF${JSON.stringify({ lineItems: [lines.license] })}`,
    });
    expect(response.status).toBe(201);
  });

  it.each([
    ["a quantity of 0", { lineItems: [{ ...lines.license, quantity: 0 }] }, "$.lineItems[0].quantity", 2002],
    [
      "no catalog item",
      { lineItems: [{ quantity: 1, billingCycle: "monthly" }] },
      "$.lineItems[0].catalogItemId",
      900142,
    ],
    ["no billing cycle", { lineItems: [{ catalogItemId: "a", quantity: 1 }] }, "$.lineItems[0].billingCycle", 900269],
    [
      "a term that is no duration",
      { lineItems: [{ ...lines.license, termDuration: "year" }] },
      "$.lineItems[0].termDuration",
      800121,
    ],
    ["no lines", { lineItems: [] }, "$.lineItems", 2000],
    ["lines that are no list", { lineItems: "all" }, "$.lineItems", 2000],
    [
      "six additional resellers",
      {
        lineItems: [
          { ...lines.license, participants: Array(6).fill({ key: "additional_transaction_reseller", value: "1" }) },
        ],
      },
      "$.lineItems[0].participants",
      2000,
    ],
    [
      "a bad add-on",
      { lineItems: [{ ...lines.legacy, addonItems: [{ ...lines.legacy, quantity: -1 }] }] },
      "$.lineItems[0].addonItems[0].quantity",
      2002,
    ],
  ])("with %s are refused, naming the JSON path", async (_name, body, path, code) => {
    const { call } = start();
    const answer = await call("POST", "/carts", { body });
    expect([answer.status, answer.body.code]).toEqual([400, code]);
    expect(answer.body.description).toContain(path);
  });

  it.each([
    ["half a JSON", '{"lineItems": [', "application/json", 400],
    ["nothing", "", "application/json", 400],
    ["null", "null", "application/json", 400],
    ["a list", "[]", "application/json", 400],
    ["XML", "<cart/>", "application/xml", 415],
    ["more than four megabytes", JSON.stringify({ lineItems: "x".repeat(4 * 1024 * 1024) }), "application/json", 413],
  ])("that are %s are refused over both transports", async (_name, body, type, status) => {
    const { sandbox, url } = await serve();
    for (const [fetch, base] of [
      [sandbox.fetch, "http://any"],
      [globalThis.fetch, url],
    ] as const) {
      const response = await fetch(`${base}/v1/customers/${CUSTOMER}/carts`, {
        method: "POST",
        headers: { Authorization: "Bearer any", "Content-Type": type },
        body,
      });
      expect(response.status).toBe(status);
      const fault: Fault = await response.json();
      expect(fault.description).toMatch(/\w/);
    }
  });

  it("can't reach a prototype", async () => {
    const { sandbox } = start();
    const text = JSON.stringify({ lineItems: [lines.license] }).replace(
      "{",
      '{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, ',
    );
    const response = await sandbox.fetch(`http://any/v1/customers/${CUSTOMER}/carts`, {
      method: "POST",
      headers: { Authorization: "Bearer any", "Content-Type": "application/json" },
      body: text,
    });
    expect(response.status).toBe(201);
    expect("polluted" in {}).toBe(false);
  });
});

describe("the fetch in process", () => {
  it("takes a Request, a URL and an init as the platform's does", async () => {
    const { sandbox } = start();
    const url = `http://any/v1/customers/${CUSTOMER}/carts`;
    const init = {
      method: "POST",
      headers: { Authorization: "Bearer any" },
      body: JSON.stringify({ lineItems: [lines.license] }),
    };
    expect((await sandbox.fetch(new Request(url, init))).status).toBe(201);
    expect((await sandbox.fetch(new URL(url), init)).status).toBe(201);
  });

  it("rejects with the signal's own reason when it has aborted, and sees nothing", async () => {
    const { sandbox } = start();
    const reason = new Error("changed my mind");
    const call = sandbox.fetch(`http://any/v1/customers/${CUSTOMER}/orders`, { signal: AbortSignal.abort(reason) });
    await expect(call).rejects.toBe(reason);
    expect(sandbox.requests).toEqual([]);
  });
});

describe("over HTTP", () => {
  it("it listens on loopback, and two transports see one state", async () => {
    const { sandbox, call, url } = await serve();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const cart = await createCart(call, [lines.license]);
    const inProcess = await callerOf(sandbox.fetch)<Cart>("GET", `/carts/${cart.id}`);
    expect(inProcess.body).toEqual(cart);
  });

  it("a port in use is one clear line", async () => {
    const { sandbox, url } = await serve();
    const port = Number(new URL(url).port);
    await expect(sandbox.listen(port)).rejects.toThrow(
      `Port ${port} is in use. Choose another one, or 0 for a free one.`,
    );
    await expect(sandbox.listen(70_000)).rejects.toThrow(RangeError);
  });
});
