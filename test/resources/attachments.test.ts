// Purchase orders and tender documents: what may be attached, how it is sent, and what comes back.
import { Readable } from "node:stream";
import { describe, expect, test, vi } from "vitest";
import {
  type AttachmentUpload,
  InvalidArgumentError,
  PartnerCenterClient,
  PartnerCenterError,
} from "../../src/index.ts";
import { PartnerCenterSandbox } from "../../src/sandbox/index.ts";
import { CUSTOMER, rejection } from "../support/client.ts";

const metadata = { customerPrice: "100.00", currency: "USD" };
const offerId = "DG7GMGF0DWTL:0001:DG7GMGF0DSFM";

async function ordered() {
  const sandbox = new PartnerCenterSandbox();
  const client = new PartnerCenterClient({ credential: () => "any", fetch: sandbox.fetch, retry: { baseDelay: 1 } });
  const { orders } = client.customer(CUSTOMER);
  const { id } = await orders.create({
    billingCycle: "one_time",
    lineItems: [{ lineItemNumber: 0, offerId, quantity: 1 }],
  });
  return { sandbox, orders, id, attachments: orders.attachments };
}

describe("files", () => {
  const bytes = new TextEncoder().encode("%PDF-1.7");
  test.each<[string, NonNullable<AttachmentUpload["pofiles"]>, string]>([
    ["a File", new File([bytes], "a.pdf"), "a.pdf"],
    ["a Blob, called after its place", new Blob([bytes]), "upload-pofiles-0"],
    ["a text", { name: "b.pdf", content: "%PDF-1.7" }, "b.pdf"],
    ["bytes", { name: "c.pdf", content: bytes, type: "application/pdf" }, "c.pdf"],
    ["part of a buffer", { name: "d.pdf", content: new Uint8Array([1, 2, ...bytes]).subarray(2) }, "d.pdf"],
    ["a buffer", [{ name: "e.pdf", content: bytes.buffer }], "e.pdf"],
    ["a named Blob", { name: "f.pdf", content: new Blob([bytes]) }, "f.pdf"],
    ["a stream", { name: "g.pdf", content: new Blob([bytes]).stream() }, "g.pdf"],
    [
      "a stream of Node's",
      { name: "h.pdf", content: Readable.from([bytes.subarray(0, 3), bytes.subarray(3)]) },
      "h.pdf",
    ],
    ["a stream of Node's that gives texts", { name: "i.pdf", content: Readable.from(["%PDF", "-1.7"]) }, "i.pdf"],
  ])("may be %s", async (_name, pofiles, fileName) => {
    const { id, attachments } = await ordered();
    const [file] = await attachments.upload(id, { metadata, pofiles });
    expect(file).toMatchObject({ fileName, attachmentType: "POAttachment" });
    expect(await (await attachments.download(id, file?.attachmentId ?? "")).text()).toBe("%PDF-1.7");
    expect(await attachments.list(id)).toEqual([file]);
  });

  test("in shared memory are copied", async () => {
    const { id, attachments } = await ordered();
    const content = new Uint8Array(new SharedArrayBuffer(3)).fill(65);
    const [file] = await attachments.upload(id, { metadata, pofiles: { name: "a", content } });
    expect(await (await attachments.download(id, file?.attachmentId ?? "")).text()).toBe("AAA");
  });

  test("from a stream are sent again when the answer is lost", async () => {
    const { sandbox, id, attachments } = await ordered();
    sandbox.inject({ operation: "uploadOrderAttachments", type: "reset-before" });
    await attachments.upload(id, { metadata, pofiles: { name: "a", content: new Blob(["abc"]).stream() } });
    expect((await attachments.list(id)).map(({ fileName }) => fileName)).toEqual(["a"]);
  });

  test("of both kinds go in one upload, and of a tender when there is a link", async () => {
    const { id, attachments } = await ordered();
    const files = { pofiles: new File(["a"], "po"), tenderfiles: [new File(["b"], "tender")] };
    const sent = await attachments.upload(id, { metadata: { ...metadata, isPartOfTender: true }, ...files });
    expect(sent.map(({ attachmentType }) => attachmentType)).toEqual(["POAttachment", "TenderAttachment"]);
    const linked = { ...metadata, isPartofTender: true, tenderLink: "https://tender.example" };
    expect(await attachments.upload(id, { metadata: linked, pofiles: files.pofiles })).toHaveLength(1);
  });

  test("larger than the caller wants to hold are not read to the end", async () => {
    const { id, attachments } = await ordered();
    const [file] = await attachments.upload(id, { metadata, pofiles: new File(["abcdef"], "a") });
    const attachmentId = file?.attachmentId ?? "";
    expect((await attachments.download(id, attachmentId, { maxBytes: 6 })).size).toBe(6);
    const error = await rejection(attachments.download(id, attachmentId, { maxBytes: 5 }));
    expect(error).toBeInstanceOf(PartnerCenterError);
    expect(error).toMatchObject({
      message: expect.stringContaining("larger than maxBytes (5)"),
      attempts: 1,
      outcome: "rejected",
    });
  });
});

describe("an upload is refused before anything is sent", () => {
  const locked = new Blob(["a"]).stream();
  locked.getReader();
  const consumed = Readable.from(["a"]);
  consumed.resume();
  const failing = new Readable({ read: () => failing.destroy(new Error("no disk")) });
  const broken = new ReadableStream<Uint8Array>({ pull: (controller) => controller.error(new Error("no disk")) });
  const pofiles = new File(["a"], "a");
  test.each<[string, unknown, string]>([
    ["without metadata", { pofiles }, "upload.metadata"],
    ["with a price that is a number", { metadata: { ...metadata, customerPrice: 1 } }, "upload.metadata.customerPrice"],
    ["without a currency", { metadata: { customerPrice: "1" } }, "upload.metadata.currency"],
    [
      "of a tender without documents",
      { metadata: { ...metadata, isPartOfTender: true } },
      "upload.metadata.tenderLink",
    ],
    ["of nothing", { metadata, pofiles: [null] }, "upload.pofiles[0]"],
    ["of a file without a name", { metadata, pofiles: [pofiles, { content: "a" }] }, "upload.pofiles[1]"],
    ["of a number", { metadata, pofiles: { name: "a", content: 7 } }, "upload.pofiles[0].content"],
    [
      "of a stream that is being read",
      { metadata, pofiles: { name: "a", content: locked } },
      "upload.pofiles[0].content",
    ],
    [
      "of a stream of Node's that has been read",
      { metadata, pofiles: { name: "a", content: consumed } },
      "upload.pofiles[0].content",
    ],
    [
      "of a stream of Node's that fails",
      { metadata, pofiles: { name: "a", content: failing } },
      "upload.pofiles[0].content",
    ],
    ["of a stream without a name", { metadata, pofiles: Readable.from(["a"]) }, "upload.pofiles[0]"],
    [
      "of a stream that fails",
      { metadata, tenderfiles: [{ name: "a", content: broken }] },
      "upload.tenderfiles[0].content",
    ],
  ])("%s", async (_name, upload, argument) => {
    const { sandbox, id, attachments } = await ordered();
    const error = await rejection(attachments.upload(id, upload as AttachmentUpload));
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect(error).toMatchObject({ argument, operation: "uploadOrderAttachments" });
    expect(sandbox.requests.map(({ operation }) => operation)).toEqual(["createOrder"]);
  });

  const endless = (): ReadableStream<Uint8Array> => new ReadableStream({ pull: () => new Promise(() => {}) });

  test("of a stream that does not end in time, or whose caller has had enough", async () => {
    const { id, attachments } = await ordered();
    const upload = (): AttachmentUpload => ({ metadata, pofiles: { name: "a", content: endless() } });
    const late = await rejection(attachments.upload(id, upload(), { deadline: 20 }));
    expect(late).toMatchObject({ message: expect.stringContaining("did not end before the deadline") });
    const controller = new AbortController();
    const aborted = rejection(attachments.upload(id, upload(), { signal: controller.signal }));
    controller.abort("enough");
    expect(await aborted).toBe("enough");
  });

  test("of a stream lets go of it, so that the file behind it is closed", async () => {
    const { id, attachments } = await ordered();
    const cancelled = vi.fn();
    const content = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new Uint8Array(8)),
      cancel: cancelled,
    });
    const upload = { metadata, pofiles: { name: "a", content } };
    await rejection(attachments.upload(id, upload, { deadline: 20 }));
    await vi.waitFor(() => expect(cancelled).toHaveBeenCalled());
    const silent = new Readable({ read: () => {} });
    await rejection(attachments.upload(id, { metadata, pofiles: { name: "a", content: silent } }, { deadline: 20 }));
    await vi.waitFor(() => expect(silent.destroyed).toBe(true));
  });
});
