// Customers and their agreements in the sandbox: who is listed, and who has to sign before anything is bought.
import { describe, expect, it } from "vitest";
import type {
  Agreement,
  AgreementCollection,
  AgreementMetadataCollection,
  Customer,
  CustomerCollection,
} from "../../generated/schema.ts";
import { refusedCustomerId } from "../../src/sandbox/index.ts";
import { type Caller, CUSTOMER, createCart, lines, OTHER_CUSTOMER, start } from "./support.ts";

const partner = { partner: true };
const THIRD = "7d1c2f0e-5a34-4c0b-9a41-2f6f0c0b8e11";
const customers = [
  { id: CUSTOMER, companyName: "Contoso", domain: "contoso.example", country: "DE" },
  { id: OTHER_CUSTOMER, companyName: "Fabrikam", domain: "fabrikam.example", agreement: false },
  { id: THIRD, companyName: "Consolidated Messenger" },
];

const list = async (call: Caller, query: string, headers: Record<string, string> = {}) =>
  (await call<CustomerCollection>("GET", `/customers${query}`, { ...partner, headers })).body;
const names = ({ items }: CustomerCollection) => items.map(({ companyProfile }) => companyProfile?.companyName);

describe("a customer", () => {
  it("is read with company, country and relationship", async () => {
    const { call } = start({ customers });
    expect((await call<Customer>("GET", "")).body).toMatchObject({
      id: CUSTOMER,
      companyProfile: {
        tenantId: CUSTOMER,
        companyName: "Contoso",
        domain: "contoso.example",
        address: { country: "DE" },
      },
      relationshipToPartner: "reseller",
    });
  });

  it("need not be named before: any GUID is one, and two are reserved for being none", async () => {
    const { call } = start();
    expect((await call<Customer>("GET", "")).body).toMatchObject({ id: CUSTOMER, relationshipToPartner: "reseller" });
    const stranger = await call("GET", "", { customer: refusedCustomerId(20002) });
    expect([stranger.status, stranger.body.code]).toEqual([403, 20002]);
    const nobody = await call("GET", "", { customer: refusedCustomerId(60003) });
    expect([nobody.status, nobody.body.code]).toEqual([404, 60003]);
  });
});

describe("the list of customers", () => {
  it("holds those whom the sandbox was told of, in short", async () => {
    const { call } = start({ customers });
    await call("GET", "", { customer: "00000000-0000-4000-8000-000000000001" });
    const body = await list(call, "");
    expect(body.totalCount).toBe(3);
    expect(names(body)).toEqual(["Contoso", "Fabrikam", "Consolidated Messenger"]);
    expect(body.items[0]).not.toHaveProperty("billingProfile");
  });

  it("comes in pages of the size that was asked for, by token and seekOperation", async () => {
    const { call } = start({ customers });
    const first = await list(call, "?size=2");
    expect(names(first)).toEqual(["Contoso", "Fabrikam"]);
    const next = first.links?.next;
    expect(next?.uri).toBe("/customers?size=2&seekOperation=Next");
    const [token] = next?.headers ?? [];
    const last = await list(call, "?size=2&seekOperation=Next", { [token?.key ?? ""]: token?.value ?? "" });
    expect(names(last)).toEqual(["Consolidated Messenger"]);
    expect(last.links?.next).toBeUndefined();
  });

  it.each([
    ["CompanyName", "con", ["Contoso", "Consolidated Messenger"]],
    ["Domain", "FAB", ["Fabrikam"]],
    ["IndirectReseller", "c", []],
  ])("is filtered by the beginning of %s", async (Field, Value, expected) => {
    const { call } = start({ customers });
    const filter = encodeURIComponent(JSON.stringify({ Field, Value, Operator: "starts_with" }));
    expect(names(await list(call, `?size=0&filter=${filter}`))).toEqual(expected);
  });

  it.each([
    "contoso",
    '{"Field":"Colour","Value":"r","Operator":"starts_with"}',
    '{"Field":"Domain","Value":"r","Operator":"ends_with"}',
  ])("refuses the filter %s without saying it back", async (filter) => {
    const { call } = start({ customers });
    const { status, body } = await call("GET", `/customers?filter=${encodeURIComponent(filter)}`, partner);
    expect([status, body.code]).toEqual([400, 2000]);
    expect(JSON.stringify(body)).not.toContain(filter);
  });
});

const contact = { firstName: "Robin", lastName: "Example", email: "robin@fabrikam.example" };
const type = "MicrosoftCustomerAgreement";
const theirs = { customer: OTHER_CUSTOMER };

async function templateId(call: Caller, agreementType: string): Promise<string> {
  const query = `/agreements?agreementType=${encodeURIComponent(agreementType)}`;
  const { body } = await call<AgreementMetadataCollection>("GET", query, partner);
  return body.items[0]?.templateId ?? "";
}

async function confirm(call: Caller, more: object = {}) {
  const body = {
    primaryContact: contact,
    templateId: await templateId(call, type),
    dateAgreed: "2026-03-08T00:00:00",
    type,
    ...more,
  };
  return call<Agreement & { code: number; errorName?: string }>("POST", "/agreements", { ...theirs, body });
}

describe("agreements", () => {
  it("that can be accepted are the older one unless told otherwise, and all for *", async () => {
    const { call } = start();
    const types = async (query: string) =>
      (await call<AgreementMetadataCollection>("GET", `/agreements${query}`, partner)).body.items.map(
        (one) => one.agreementType,
      );
    expect(await types("")).toEqual(["MicrosoftCloudAgreement"]);
    expect(await types("?agreementType=MicrosoftCustomerAgreement")).toEqual([type]);
    expect(await types("?agreementType=*")).toEqual([type, "MicrosoftCloudAgreement"]);
  });

  it("want a user's token", async () => {
    const { call } = start();
    const headers = { Authorization: "Bearer app-only" };
    expect((await call("GET", "/agreements", { ...partner, headers })).body.code).toBe(900329);
    expect((await call("GET", "/agreements", { headers })).body.code).toBe(900329);
  });

  it("that are confirmed are listed, and let the customer buy what was refused with 13605", async () => {
    const { call } = start({ customers });
    const { body: cart } = await call<{ id: string }>("POST", "/carts", {
      ...theirs,
      body: { lineItems: [lines.license] },
    });
    const checkout = () => call("POST", `/carts/${cart.id}/checkout`, theirs);
    expect((await checkout()).body.code).toBe(13605);
    const { status, body } = await confirm(call);
    expect(status).toBe(201);
    expect(body).toMatchObject({ primaryContact: contact, type, userId: expect.stringMatching(/^[0-9a-f-]{36}$/) });
    const listed = await call<AgreementCollection>("GET", `/agreements?agreementType=${type}`, theirs);
    expect(listed.body.items).toMatchObject([{ primaryContact: contact, templateId: body.templateId }]);
    expect((await call<AgreementCollection>("GET", "/agreements", theirs)).body.totalCount).toBe(0);
    expect((await checkout()).status).toBe(201);
  });

  it("let the customer whose id stands for 13605 buy, too", async () => {
    const { call } = start();
    const customer = refusedCustomerId(13605);
    const order = {
      billingCycle: "monthly",
      lineItems: [
        {
          lineItemNumber: 0,
          offerId: lines.license.catalogItemId,
          friendlyName: "Seats",
          quantity: 1,
          termDuration: "P1Y",
        },
      ],
    };
    expect((await call("POST", "/orders", { customer, body: order })).body.code).toBe(13605);
    const body = {
      primaryContact: contact,
      templateId: await templateId(call, type),
      dateAgreed: "2026-03-08T00:00:00Z",
      type,
    };
    expect((await call("POST", "/agreements", { customer, body })).status).toBe(201);
    expect((await call("POST", "/orders", { customer, body: order })).status).toBe(201);
  });

  it("of the older kind do not", async () => {
    const { call } = start({ customers });
    const older = "MicrosoftCloudAgreement";
    expect((await confirm(call, { type: older, templateId: await templateId(call, older) })).status).toBe(201);
    const order = {
      billingCycle: "monthly",
      lineItems: [
        {
          lineItemNumber: 0,
          offerId: lines.license.catalogItemId,
          friendlyName: "Seats",
          quantity: 1,
          termDuration: "P1Y",
        },
      ],
    };
    expect((await call("POST", "/orders", { ...theirs, body: order })).body.code).toBe(13605);
  });

  it("are refused with 600061, in the long form, when the same contact accepts again", async () => {
    const { call } = start({ customers });
    await confirm(call);
    const { status, body } = await confirm(call);
    expect(status).toBe(400);
    expect(body).toMatchObject({
      code: 600061,
      errorName: "PartnerConfirmedAgreementAlreadyExists",
      isRetryable: false,
    });
    expect((await confirm(call, { primaryContact: { ...contact, email: "kim@fabrikam.example" } })).status).toBe(201);
  });

  it.each([
    ["no contact", { primaryContact: undefined }, "$.primaryContact"],
    ["a contact without a name", { primaryContact: { email: "robin@fabrikam.example" } }, "$.primaryContact.firstName"],
    ["a template that there is not", { templateId: "no-template" }, "$.templateId"],
    ["a template of another type", { type: "MicrosoftCloudAgreement" }, "$.templateId"],
    ["a date to come", { dateAgreed: "2026-03-12T00:00:00Z" }, "$.dateAgreed"],
  ])("with %s are refused by the path, and confirm nothing", async (_, more, path) => {
    const { call } = start({ customers });
    const { status, body } = await confirm(call, more);
    expect(status).toBe(400);
    expect(JSON.stringify(body)).toContain(path);
    expect((await call<AgreementCollection>("GET", "/agreements?agreementType=*", theirs)).body.items).toEqual([]);
  });

  it("leave no personal data in the record", async () => {
    const { call, sandbox } = start({ customers });
    await confirm(call);
    await confirm(call, { dateAgreed: 5 });
    await createCart(call, [lines.license]);
    await list(call, `?size=2&filter=${encodeURIComponent('{"Field":"Domain","Value":"fabrikam"}')}`);
    expect(sandbox.requests.at(-1)?.path).toBe("/v1/customers?size=2&filter=[redacted]");
    expect(JSON.stringify([sandbox.requests, sandbox.violations])).not.toMatch(/Robin|robin@|fabrikam/);
    expect(sandbox.requests.filter(({ body }) => body === "[redacted]").length).toBe(2);
  });
});
