// Purchase orders in the sandbox: the two documented products wait for an upload, then go on.
import { describe, expect, it } from "vitest";
import type { AttachmentCollection, Order } from "../../generated/schema.ts";
import { at, buy, type Caller, CUSTOMER, lines, only, serve, start } from "./support.ts";

const access = { ...lines.software, catalogItemId: "DG7GMGF0D7FV:0001:DG7GMGF0DRX2" };
const excel = { ...lines.software, catalogItemId: "DG7GMGF0D7FT:0001:DG7GMGF0DRWZ" };
const metadata = { customerPrice: "156.87", currency: "CAD", fxRate: "1.2" };

interface Parts {
  readonly metadata?: object | string;
  readonly pofiles?: readonly string[];
  readonly tenderfiles?: readonly string[];
}

function form({ metadata: data, pofiles = [], tenderfiles = [] }: Parts): FormData {
  const parts = new FormData();
  if (data !== undefined) parts.set("metadata", typeof data === "string" ? data : JSON.stringify(data));
  for (const name of pofiles) parts.append("pofiles", new File([`%PDF of ${name}`], name, { type: "application/pdf" }));
  for (const name of tenderfiles) parts.append("tenderfiles", new File(["x".repeat(3000)], name));
  return parts;
}

const upload = <T = AttachmentCollection>(call: Caller, id: string, parts: Parts) =>
  call<T>("POST", `/orders/${id}/attachment`, { body: form(parts) });

describe("an order that needs a purchase order", () => {
  it.each([
    ["Access", access],
    ["Excel", excel],
  ])("of %s waits for the upload, is provisioned after it, and says each on the way", async (_name, line) => {
    const { call, sandbox } = start();
    const { id, status } = only(await buy(call, line));
    const now = async () => (await call<Order>("GET", `/orders/${id}`)).body.status;
    expect(status).toBe("pending_po_upload");
    sandbox.advance(60_000);
    expect(await now()).toBe("pending_po_upload");
    const { status: uploaded, body } = await upload(call, id, { metadata, pofiles: ["PO_Part1.pdf"] });
    expect(uploaded).toBe(201);
    expect(body.items).toMatchObject([{ fileName: "PO_Part1.pdf", attachmentType: "POAttachment", sizeInKB: 1 }]);
    expect(await now()).toBe("po_upload_complete");
    sandbox.advance(2000);
    expect(await now()).toBe("completed");
  });

  it("is turned down when the customer's price is 0, and may be tried again", async () => {
    const { call, sandbox } = start();
    const { id } = only(await buy(call, access));
    await upload(call, id, { metadata: { ...metadata, customerPrice: "0.00" }, pofiles: ["po.pdf"] });
    expect(only(sandbox.orders(CUSTOMER)).status).toBe("po_review_rejected");
    await upload(call, id, { metadata, pofiles: ["po.pdf"] });
    sandbox.advance(2000);
    expect(only(sandbox.orders(CUSTOMER)).status).toBe("completed");
  });

  it("can be made without a cart", async () => {
    const { call } = start();
    const order = {
      billingCycle: "one_time",
      lineItems: [{ lineItemNumber: 0, offerId: access.catalogItemId, quantity: 1 }],
    };
    expect((await call<Order>("POST", "/orders", { body: order })).body.status).toBe("pending_po_upload");
  });
});

describe("attachments", () => {
  it("are listed, and downloaded byte for byte", async () => {
    const { call, sandbox } = start();
    const { id } = only(await buy(call, access));
    await upload(call, id, {
      metadata: { ...metadata, isPartofTender: true },
      pofiles: ["a.pdf", "b.pdf"],
      tenderfiles: ["tender.txt"],
    });
    const { body } = await call<AttachmentCollection>("GET", `/orders/${id}/attachments`);
    expect(body.items.map(({ fileName, attachmentType, sizeInKB }) => [fileName, attachmentType, sizeInKB])).toEqual([
      ["a.pdf", "POAttachment", 1],
      ["b.pdf", "POAttachment", 1],
      ["tender.txt", "TenderAttachment", 3],
    ]);
    const path = `http://any/v1/customers/${CUSTOMER}/orders/${id}/attachment/${at(body.items, 1).attachmentId}`;
    const file = await sandbox.fetch(path, { headers: { Authorization: "Bearer any" } });
    expect(file.headers.get("Content-Type")).toBe("application/octet-stream");
    expect(await file.text()).toBe("%PDF of b.pdf");
  });

  const incomplete: [string, Parts, number][] = [
    ["no metadata", { pofiles: ["po.pdf"] }, 900254],
    ["metadata without a price", { metadata: { currency: "CAD" }, pofiles: ["po.pdf"] }, 900254],
    ["a price that is no amount", { metadata: { ...metadata, customerPrice: "much" }, pofiles: ["po.pdf"] }, 900254],
    ["no purchase order", { metadata, tenderfiles: ["t.txt"] }, 900252],
    ["a tender without link or file", { metadata: { ...metadata, isPartOfTender: true }, pofiles: ["po.pdf"] }, 900253],
    ["metadata that is no JSON", { metadata: "{", pofiles: ["po.pdf"] }, 800002],
  ];
  it.each(incomplete)("are refused with %s", async (_name, parts, code) => {
    const { call, sandbox } = start();
    const { id } = only(await buy(call, access));
    const { status, body } = await upload<{ code: number }>(call, id, parts);
    expect([status, body.code]).toEqual([400, code]);
    expect(only(sandbox.orders(CUSTOMER)).status).toBe("pending_po_upload");
  });

  it("are read in any case of the names, with the tender's link in place of files", async () => {
    const { call } = start();
    const { id } = only(await buy(call, access));
    const pascal = {
      CustomerPrice: "1",
      Currency: "EUR",
      IsPartOfTender: true,
      TenderLink: "https://tender.example/1",
    };
    expect((await upload(call, id, { metadata: pascal, pofiles: ["po.pdf"] })).status).toBe(201);
  });

  it("travel over HTTP just the same", async () => {
    const { call } = await serve();
    const { id } = only(await buy(call, access));
    expect((await upload(call, id, { metadata, pofiles: ["pö 1.pdf"] })).status).toBe(201);
    const { body } = await call<AttachmentCollection>("GET", `/orders/${id}/attachments`);
    expect(only(body.items).fileName).toBe("pö 1.pdf");
  });

  it("must come as a form", async () => {
    const { call } = start();
    const { id } = only(await buy(call, access));
    expect((await call("POST", `/orders/${id}/attachment`, { body: metadata })).status).toBe(415);
    const headers = { "Content-Type": "multipart/form-data" };
    expect((await call("POST", `/orders/${id}/attachment`, { headers })).status).toBe(400);
  });

  it("answer 404 for an unknown attachment", async () => {
    const { call } = start();
    const { id } = only(await buy(call, access));
    expect((await call("GET", `/orders/${id}/attachment/unknown`)).status).toBe(404);
  });
});
