// What the sandbox refuses that other suites have no reason to send: odd paths, forms, tokens, faults and lines.
import { describe, expect, it } from "vitest";
import type { NewCartLineItem, NewOrderLineItem, Order } from "../../generated/schema.ts";
import { faultComplaint } from "../../src/sandbox/faults/faults.ts";
import { defaultCatalog } from "../../src/sandbox/index.ts";
import { buy, CUSTOMER, createCart, lines, only, serve, start } from "./support.ts";

const { license, software, savingsPlan } = lines;
const subscription = "1c461a25-f729-4fa5-aadb-280947dd05e8";

describe("a path", () => {
  it.each([
    ["/customers/x/orders", 404],
    [`/v1/customers/${CUSTOMER}/orders/%E0%A4%A`, 404],
    [`/v1/customers/${CUSTOMER}/orders//provisioningstatus`, 404],
    [`/v1/customers/${CUSTOMER}/baskets`, 404],
    [`/V1/Customers/${CUSTOMER}/Orders/`, 200],
  ])("%s answers %i", async (path, status) => {
    const { sandbox } = start();
    const answer = await sandbox.fetch(`http://sandbox.example${path}`, { headers: { Authorization: "Bearer any" } });
    expect(answer.status).toBe(status);
  });

  it("with another method than it has answers 405 and names those", async () => {
    const { status, body } = await start().call("DELETE", "/orders");
    expect([status, body.description]).toEqual([405, expect.stringContaining("takes GET, POST, not DELETE")]);
  });
});

describe("a token", () => {
  const jwt = (payload: string): string => `Bearer head.${btoa(payload)}.sign`;

  it.each([
    ["whose claims are no object", jwt("null")],
    ["whose claims are no JSON", jwt("claims")],
    ["that is no base64", "Bearer head.%.sign"],
  ])("%s is one of a user", async (_name, Authorization) => {
    const [order] = await buy(start().call, license);
    const { call } = start();
    expect((await call("GET", `/orders/${order?.id}/provisioningstatus`, { headers: { Authorization } })).status).toBe(
      404,
    );
  });

  it("of an app alone may not buy for an indirect reseller's customer", async () => {
    const { call } = start();
    const lineItems = [{ lineItemNumber: 0, offerId: license.catalogItemId, quantity: 1, partnerIdOnRecord: "517285" }];
    const headers = { Authorization: "Bearer app-only" };
    expect((await call("POST", "/orders", { headers, body: { lineItems, billingCycle: "monthly" } })).status).toBe(403);
  });
});

describe("a fault to inject", () => {
  it.each([
    [null, "The fault must be an object."],
    [["reset-before"], "The fault must be an object."],
    [{ operation: "*" }, /^The fault\.type must be one of .*, not undefined\.$/],
    [{ operation: 4, type: "bom" }, /^The fault\.operation must be .* not 4\.$/],
    [{ operation: "*", type: "bom", times: "2" }, 'times must be a whole number of at least 1, not "2".'],
    [{ operation: "*", type: "stall", ms: -1 }, "ms must be a number from 0 to 2147483647, not -1."],
  ])("%j is complained of", (fault, complaint) => {
    expect(faultComplaint(fault)).toMatch(complaint);
  });

  it("may answer with a status that has no body, over either transport", async () => {
    const served = await serve();
    for (const { sandbox, call } of [start(), served]) {
      sandbox.inject({ operation: "listOrders", type: "status", status: 204 });
      expect(await call("GET", "/orders")).toMatchObject({ status: 204, body: undefined });
    }
  });

  it("may trickle, and stops when nobody reads on", async () => {
    const { sandbox } = start();
    sandbox.inject({ operation: "listOrders", type: "trickle", ms: 60_000 });
    const answer = await sandbox.fetch(`http://sandbox.example/v1/customers/${CUSTOMER}/orders`, {
      headers: { Authorization: "Bearer any" },
    });
    await expect(answer.body?.cancel()).resolves.toBeUndefined();
  });
});

describe("an upload", () => {
  const form = (metadata: string | Blob, ...names: string[]): FormData => {
    const data = new FormData();
    data.append("metadata", metadata);
    for (const name of names) data.append(name, new File(["%PDF"], `${name}.pdf`));
    return data;
  };
  const paid = { customerPrice: "100", currency: "USD" };

  async function upload(body: FormData | string, type?: string) {
    const { call, sandbox } = start();
    const { id } = only(await buy(call, software));
    const url = `http://sandbox.example/v1/customers/${CUSTOMER}/orders/${id}/attachment`;
    const headers = { Authorization: "Bearer any", ...(type !== undefined && { "Content-Type": type }) };
    const answer = await sandbox.fetch(url, { method: "POST", headers, body });
    return { status: answer.status, text: await answer.text() };
  }

  it.each([
    ["that is no form", '{"metadata": {}}', "application/json", 415, "multipart/form-data"],
    ["that is cut", "--a\r\nContent-", "multipart/form-data; boundary=a", 400, "not valid multipart"],
  ])("%s is refused", async (_name, body, type, status, text) => {
    expect(await upload(body, type)).toEqual({ status, text: expect.stringContaining(text) });
  });

  it("whose metadata is no JSON is refused", async () => {
    expect(await upload(form("{", "pofiles"))).toEqual({ status: 400, text: expect.stringContaining("part metadata") });
  });

  it("may bring its metadata as a file, in a field name of either case", async () => {
    const metadata = new Blob([JSON.stringify(paid)], { type: "application/json" });
    expect(await upload(form(metadata, "POFiles"))).toMatchObject({ status: 201 });
  });

  it("needs a purchase order, and a tender its documents or a link, however the flag is spelt", async () => {
    expect((await upload(form(JSON.stringify(paid)))).status).toBe(400);
    for (const flag of ["isPartOfTender", "isPartofTender"]) {
      const tender = { ...paid, [flag]: true };
      expect((await upload(form(JSON.stringify(tender), "pofiles"))).status).toBe(400);
      expect((await upload(form(JSON.stringify(tender), "pofiles", "tenderfiles"))).status).toBe(201);
    }
  });

  it("for a cancelled order is refused, and a file that is not there is not found", async () => {
    const { call } = start();
    const { id } = only(await buy(call, software));
    await call("PATCH", `/orders/${id}`, { body: { id, status: "cancelled" } });
    const body = form(JSON.stringify(paid), "pofiles");
    expect((await call("POST", `/orders/${id}/attachment`, { body })).status).toBe(400);
    expect((await call("GET", `/orders/${id}/attachment/none`)).status).toBe(404);
  });
});

describe("a cart", () => {
  it("is updated under its own id only", async () => {
    const { call } = start();
    const { id } = await createCart(call, [license]);
    const body = { id: subscription, lineItems: [license] };
    expect((await call("PUT", `/carts/${id}`, { body })).status).toBe(400);
    expect((await call("PUT", `/carts/${id}`, { body: { ...body, id: id.toUpperCase() } })).status).toBe(200);
  });

  const participants = (...keys: string[]): Partial<NewCartLineItem> => ({
    participants: keys.map((key) => ({ key, value: "517285" })),
  });
  it.each<[string, NewCartLineItem, number]>([
    [
      "two transaction resellers",
      { ...license, ...participants("transaction_reseller", "transaction_reseller") },
      10010,
    ],
    ["an additional reseller alone", { ...license, ...participants("additional_transaction_reseller") }, 10004],
    ["a promotion of another product", { ...license, promotionId: "39NFJQT1PJWT:0009:39NFJQT1Q5KN" }, 10014],
    ["a promotion of a product that has none", { ...software, promotionId: "39NFJQT1PJWT:0002:39NFJQT1Q6RB" }, 10014],
    ["a term's end for software", { ...software, customTermEndDate: "2026-03-31T00:00:00Z" }, 10016],
    ["a term's end that is no date", { ...license, customTermEndDate: "2026-13-45T00:00:00Z" }, 10016],
    ["a term's end long past", { ...license, customTermEndDate: "2020-03-31T00:00:00Z" }, 10016],
    ["a term's end that nothing else has", { ...license, customTermEndDate: "2026-04-17T00:00:00Z" }, 10017],
    [
      "a savings plan without a commitment",
      { ...savingsPlan, purchaseCommitment: { amount: 0, currency: "USD", grain: "Hourly" } },
      10010,
    ],
    ["software as an add-on", { ...software, provisioningContext: { ParentSubscriptionId: subscription } }, 10010],
    ["an add-on to nothing", { ...lines.legacy, provisioningContext: { ParentSubscriptionId: subscription } }, 10007],
  ])("shows the error of a line with %s", async (_name, line, code) => {
    const { call } = start();
    const { body } = await call<{ lineItems?: { error?: { errorCode: unknown } }[] }>("POST", "/carts", {
      body: { lineItems: [line] },
    });
    expect(body.lineItems?.[0]?.error?.errorCode).toBe(code);
  });
});

describe("an order made directly", () => {
  const line = (from: NewCartLineItem, more: Partial<NewOrderLineItem> = {}): NewOrderLineItem => {
    const { catalogItemId, billingCycle: _cycle, addonItems: _addOns, ...rest } = from;
    return { ...rest, lineItemNumber: 0, offerId: catalogItemId, ...more } as NewOrderLineItem;
  };

  it.each<[string, object, number]>([
    ["unknown", { lineItems: [line(license, { offerId: "CFQ7TTC0ZZZZ:0001:CFQ7TTC0ZZZZ" })] }, 800004],
    ["sold out", { lineItems: [line(license, { offerId: "SANDBOX00000:STOCK3:0001" })] }, 800010],
    [
      "billed in a way that is not sold",
      { billingCycle: "biennial", lineItems: [line(license, { termDuration: "P3Y" })] },
      900269,
    ],
    ["billed over longer than its term", { billingCycle: "triennial", lineItems: [line(license)] }, 900270],
    ["for a term that is not sold", { lineItems: [line(license, { termDuration: "P5Y" })] }, 800121],
    [
      "a savings plan of an unknown scope",
      { lineItems: [line(savingsPlan, { provisioningContext: { scope: "galaxy", subscriptionId: subscription } })] },
      900312,
    ],
    [
      "a savings plan over no entitlement",
      { lineItems: [line(savingsPlan, { provisioningContext: { scope: "single" } })] },
      900313,
    ],
    [
      "a savings plan over no Azure plan",
      { lineItems: [line(savingsPlan, { provisioningContext: { scope: "shared" } })] },
      900317,
    ],
  ])("of what is %s is refused with the code for it", async (_name, order, code) => {
    const { call } = start();
    const { status, body } = await call("POST", "/orders", { body: { billingCycle: "monthly", ...order } });
    expect([status, Number(body.code)]).toEqual([400, code]);
  });

  it("of an item with a refusal that no table has is refused with that", async () => {
    const [item] = defaultCatalog;
    if (!item) throw new Error("The catalog is empty.");
    const { call } = start({ catalog: [{ ...item, refusal: { code: "999999" } }] });
    const body = { billingCycle: "monthly", lineItems: [line(license)] };
    expect((await call("POST", "/orders", { body })).body).toMatchObject({ code: 999999 });
  });

  it("in a currency without a symbol of its own shows the code", async () => {
    const [item] = defaultCatalog;
    if (!item) throw new Error("The catalog is empty.");
    const { call } = start({ catalog: [{ ...item, currencyCode: "NOK" }] });
    const body = { billingCycle: "monthly", lineItems: [line(license)] };
    const answer = await call<Order>("POST", "/orders", { body });
    expect(answer.body).toMatchObject({ currencyCode: "NOK", currencySymbol: "NOK" });
  });
});

describe("a page of orders", () => {
  it.each(["%%%", btoa("orders-x"), btoa("elsewhere-1")])("is not found by the token %s", async (token) => {
    const { call } = start();
    const answer = await call("GET", "/orders?seekOperation=Next", { headers: { "MS-ContinuationToken": token } });
    expect(answer.status).toBe(400);
  });
});
