// Before a purchase: the agreement that a customer accepted, and the promotions that it gets.
import { describe, expect, test } from "vitest";
import { type NewAgreement, responseOf } from "../../src/index.ts";
import { PartnerCenterSandbox } from "../../src/sandbox/index.ts";
import { answering } from "../support/answering.ts";
import { CUSTOMER, rejection, testClient } from "../support/client.ts";
import { type Step, stubFetch } from "../support/stub.ts";

const TEMPLATE = "6c9e1f3a-40d7-4b82-9e65-d8f20b7a1c94";
const newAgreement: NewAgreement = {
  primaryContact: { firstName: "Alex", lastName: "Example", email: "alex@contoso.example" },
  templateId: TEMPLATE,
  dateAgreed: "2024-03-11T00:00:00Z",
  type: "MicrosoftCustomerAgreement",
};
const confirmed = {
  ...newAgreement,
  primaryContact: { firstName: "alex", lastName: "Example", email: "ALEX@contoso.example", phoneNumber: "5550100" },
  templateId: TEMPLATE.toUpperCase(),
  agreementLink: "https://agreements.example/customer",
};
const list = (...items: object[]): Step => ({ status: 200, body: { totalCount: items.length, items } });
const there: Step = { status: 400, body: { code: 600061, description: "There is one.", isRetryable: false } };
const lost: Step = { error: () => new TypeError("connection reset") };

/** As JavaScript would pass it. */
function untyped<T>(value: unknown): T {
  return value as T;
}

describe("agreements", () => {
  test("are those of the Microsoft Customer Agreement unless told otherwise", async () => {
    const { client, asked } = answering(list(confirmed));
    const { agreements } = client.customer(CUSTOMER);
    expect(await agreements.list()).toEqual([confirmed]);
    await agreements.list({ agreementType: "*" });
    await client.agreementMetadata.list();
    await client.agreementMetadata.list({ agreementType: "MicrosoftCloudAgreement" });
    expect(asked().map(({ path }) => path)).toEqual([
      `/customers/${CUSTOMER}/agreements?agreementType=MicrosoftCustomerAgreement`,
      `/customers/${CUSTOMER}/agreements?agreementType=*`,
      "/agreements?agreementType=MicrosoftCustomerAgreement",
      "/agreements?agreementType=MicrosoftCloudAgreement",
    ]);
    expect(await rejection(agreements.list({ agreementType: "" }))).toMatchObject({ argument: "agreementType" });
  });
});

describe("a confirmation", () => {
  const start = (...steps: Step[]) => {
    const { client, asked } = answering(...steps);
    return { confirm: client.customer(CUSTOMER).agreements.confirm.bind(client.customer(CUSTOMER).agreements), asked };
  };

  test("is sent as given", async () => {
    const { confirm, asked } = start({ status: 201, body: confirmed });
    expect(await confirm(newAgreement)).toEqual(confirmed);
    expect(asked()).toMatchObject([{ method: "POST", path: `/customers/${CUSTOMER}/agreements`, body: newAgreement }]);
  });

  test("that is there after a lost answer is done, and is the one that the list shows", async () => {
    const { confirm, asked } = start(lost, there, list({ ...confirmed, templateId: CUSTOMER }, confirmed));
    const agreement = await confirm(newAgreement);
    expect(agreement).toEqual(confirmed);
    expect(responseOf(agreement)).toMatchObject({ status: 400, attempts: 2 });
    expect(asked().map(({ method }) => method)).toEqual(["POST", "POST", "GET"]);
  });

  test.each<[string, Step]>([
    ["shows it not yet", list()],
    ["can't be read", { status: 403, body: { code: 900329, description: "No." } }],
  ])("that is there after a lost answer is done where the list %s", async (_, listed) => {
    const { confirm } = start(lost, there, listed);
    expect(await confirm(newAgreement)).toEqual(newAgreement);
  });

  test("of what somebody confirmed the same is that, and sent once", async () => {
    const { confirm, asked } = start(there, list(confirmed));
    expect(await confirm(newAgreement)).toEqual(confirmed);
    expect(asked().map(({ method }) => method)).toEqual(["POST", "GET"]);
  });

  test.each<[string, Step]>([
    ["by another person", list({ ...confirmed, primaryContact: { ...newAgreement.primaryContact, firstName: "Sam" } })],
    ["of another template", list({ ...confirmed, templateId: CUSTOMER })],
    ["without a contact", list({ templateId: TEMPLATE, type: newAgreement.type })],
    ["by nobody", list()],
    ["by who knows whom", { status: 403, body: { code: 900329, description: "No." } }],
  ])("of what was confirmed %s is refused", async (_, listed) => {
    const { confirm, asked } = start(there, listed);
    const error = await rejection(confirm(newAgreement));
    expect(error).toMatchObject({ name: "BadRequestError", code: "600061", outcome: "rejected", attempts: 1 });
    expect(asked().filter(({ method }) => method === "POST")).toHaveLength(1);
  });

  test("looks no further without retries", async () => {
    const { fetch, sent } = stubFetch(there, list(confirmed));
    const { agreements } = testClient({ fetch, retry: false }).client.customer(CUSTOMER);
    expect(await rejection(agreements.confirm(newAgreement))).toMatchObject({ code: "600061" });
    expect(sent).toHaveLength(1);
  });

  test.each<[unknown, string]>([
    [undefined, "agreement"],
    [null, "agreement"],
    ["yes", "agreement"],
    [{}, "agreement.primaryContact"],
    [{ ...newAgreement, primaryContact: null }, "agreement.primaryContact"],
    [
      { ...newAgreement, primaryContact: { firstName: "Alexandra", email: "a@b.example" } },
      "agreement.primaryContact.lastName",
    ],
    [
      { ...newAgreement, primaryContact: { ...newAgreement.primaryContact, email: " " } },
      "agreement.primaryContact.email",
    ],
    [{ ...newAgreement, templateId: undefined }, "agreement.templateId"],
    [{ ...newAgreement, templateId: "latest" }, "agreement.templateId"],
    [{ ...newAgreement, dateAgreed: "yesterday" }, "agreement.dateAgreed"],
    [{ ...newAgreement, type: undefined }, "agreement.type"],
  ])("is refused where something is missing, without naming anybody: %#", async (agreement, argument) => {
    const { confirm, asked } = start({ status: 201, body: confirmed });
    const error = await rejection(confirm(untyped(agreement)));
    expect(error).toMatchObject({ name: "InvalidArgumentError", argument, operation: "createCustomerAgreement" });
    expect(String(error)).not.toMatch(/Alexandra|a@b/);
    expect(asked()).toEqual([]);
  });

  test("may tell its date as a Date", async () => {
    const { confirm, asked } = start({ status: 201, body: confirmed });
    await confirm(untyped({ ...newAgreement, dateAgreed: new Date("2024-03-11T00:00:00Z") }));
    expect(asked()[0]?.body).toMatchObject({ dateAgreed: "2024-03-11T00:00:00.000Z" });
  });
});

describe("a customer who has not accepted the agreement", () => {
  const line = {
    catalogItemId: "CFQ7TTC0LF8S:0001:CFQ7TTC0VZW5",
    quantity: 1,
    billingCycle: "monthly",
    termDuration: "P1Y",
  };

  test("can't buy, is told which call mends it, and can after that", async () => {
    const { fetch } = new PartnerCenterSandbox({
      provisioningDelay: 0,
      customers: [{ id: CUSTOMER, agreement: false }],
    });
    const { client } = testClient({ fetch });
    const customer = client.customer(CUSTOMER);
    const { id } = await customer.carts.create({ lineItems: [line] });
    for (const buy of [() => customer.carts.checkout(id), () => customer.purchase({ lineItems: [line] })]) {
      const error = await rejection(buy());
      expect(error).toMatchObject({ name: "PermissionDeniedError", code: "13605", outcome: "rejected" });
      expect(String(error)).toContain("customer.agreements.confirm");
    }
    expect(await customer.agreements.list()).toEqual([]);
    const [{ templateId } = { templateId: "" }] = await client.agreementMetadata.list();
    await customer.agreements.confirm({ ...newAgreement, templateId });
    expect(await customer.agreements.confirm({ ...newAgreement, templateId })).toMatchObject({ templateId });
    expect((await customer.purchase(id)).complete).toBe(true);
  });
});

describe("promotions", () => {
  const item = {
    catalogItemId: "CFQ7TTC0LF8S:0001:CFQ7TTC0VZW5",
    quantity: 25,
    termDuration: "P1Y",
    billingCycle: "monthly",
  };
  const judged = { ...item, eligibilities: [{ promotionId: "P:S:A", isEligible: true }] };

  test("are judged by item", async () => {
    const { client, asked } = answering(list(judged));
    expect(await client.customer(CUSTOMER).checkPromotions([item])).toEqual([judged]);
    expect(asked()).toMatchObject([
      { method: "POST", path: `/customers/${CUSTOMER}/promotionEligibilities`, body: { items: [item] } },
    ]);
  });

  test.each<[unknown, string]>([
    [undefined, "items"],
    [[], "items"],
    [[null], "items[0]"],
    [[item, { ...item, quantity: 0 }], "items[1].quantity"],
    [[{ ...item, catalogItemId: "" }], "items[0].catalogItemId"],
    [[{ ...item, termDuration: undefined }], "items[0].termDuration"],
    [[{ ...item, billingCycle: 12 }], "items[0].billingCycle"],
  ])("are not asked for with %j", async (items, argument) => {
    const { client, asked } = answering(list());
    const error = await rejection(client.customer(CUSTOMER).checkPromotions(untyped(items)));
    expect(error).toMatchObject({ name: "InvalidArgumentError", argument, operation: "checkPromotionEligibilities" });
    expect(asked()).toEqual([]);
  });
});
