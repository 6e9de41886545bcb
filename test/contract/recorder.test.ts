// The recorder behind every test: it sees what the client sends and what a sandbox answers, and knows when that is wrong.
import { beforeEach, describe, expect, test } from "vitest";
import { PartnerCenterSandbox } from "../../src/sandbox/index.ts";
import type { WireAnswer } from "../../src/sandbox/wire/http.ts";
import { offContract } from "../setup/off-contract.ts";
import { recordAnswer, recordRequest, takeComplaints } from "../setup/recorder.ts";
import { CUSTOMER, testClient } from "../support/client.ts";

const carts = `https://api.partnercenter.microsoft.com/v1/customers/${CUSTOMER}/carts`;
const line = { catalogItemId: "CFQ7TTC0LF8S:0001:CFQ7TTC0VZW5", quantity: 1, billingCycle: "monthly" };

describe("a request off the description", () => {
  beforeEach(() => {
    offContract("it is what these tests are about");
  });

  test("is noticed when the client sends it", async () => {
    const { client } = testClient({ fetch: new PartnerCenterSandbox().fetch });
    const { response } = await client.api.POST("/customers/{customer-id}/carts", {
      params: { path: { "customer-id": CUSTOMER } },
      body: { lineItems: [{ ...line, quantity: 0 }] },
    });
    expect(response.status).toBe(400);
    expect(await takeComplaints()).toEqual([expect.stringMatching(/^createCart sent: \$\.lineItems\[0\]\.quantity /)]);
  });

  test.each([
    ["a path that is no operation", { url: `${carts}/1/buy`, method: "POST" }, /is no operation$/],
    ["a header", { url: carts, headers: { "MS-RequestId": "1" } }, /^createCart sent: \$\.header\["ms-requestid"\] /i],
    ["a body that is missing", { url: carts, body: undefined }, /^createCart sent: \$ /],
    ["an id", { url: carts.replace(CUSTOMER, "contoso"), body: "{}" }, /^createCart sent: \$\.path\["customer-id"\] /],
  ])("is noticed in %s", async (_, wire, complaint) => {
    recordRequest({ method: "POST", headers: {}, body: JSON.stringify({ lineItems: [line] }), ...wire });
    expect((await takeComplaints()).join("\n")).toMatch(new RegExp(complaint.source, `${complaint.flags}m`));
  });

  test("is noticed in the JSON of a form", async () => {
    const body = new FormData();
    body.append("metadata", JSON.stringify({ currency: "EUR" }));
    body.append("pofiles", new Blob(["%PDF"]), "order.pdf");
    recordRequest({ url: `${carts.replace("carts", "orders")}/1/attachment`, method: "POST", headers: {}, body });
    expect(await takeComplaints()).toEqual([expect.stringMatching(/^uploadOrderAttachments sent: \$\.metadata/)]);
  });
});

describe("an answer off the description", () => {
  const head = { method: "GET", url: `${carts}/1`, headers: new Headers() };
  const json = { "Content-Type": "application/json", "MS-RequestId": "1", "MS-CorrelationId": "2", "MS-CV": "3" };
  const answer = (status: number, body: unknown, headers: Record<string, string> = json): WireAnswer => ({
    status,
    headers,
    body: new TextEncoder().encode(JSON.stringify(body)),
  });

  test.each([
    ["body", answer(200, { lineItems: [] }), /getCart with 200: \$\.?\S* /],
    ["status", answer(402, { code: 1, description: "Pay." }), /getCart with 402: /],
    [
      "headers",
      answer(404, { code: 800008, description: "No." }, { "Content-Type": "application/json" }),
      /no header ms-cv/,
    ],
    ["Retry-After", answer(429, { statusCode: 429, message: "Wait." }), /no header retry-after/],
  ])("is noticed by its %s", async (_, wrong, complaint) => {
    recordAnswer(head, undefined, wrong);
    expect((await takeComplaints()).join("\n")).toMatch(complaint);
  });

  test("is a test's own business when the test ordered it", async () => {
    recordAnswer(head, { type: "status", status: 402 }, answer(402, {}));
    expect(await takeComplaints()).toEqual([]);
  });

  test("is what no answer of a working sandbox is", async () => {
    const { client } = testClient({ fetch: new PartnerCenterSandbox().fetch });
    const { carts: operations } = client.customer(CUSTOMER);
    await operations.get((await operations.create({ lineItems: [line] })).id);
    expect(await takeComplaints()).toEqual([]);
  });
});
