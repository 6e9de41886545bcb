// Purchase order and tender documents of an order, and what uploading them does to its status.
import { ErrorCode } from "../../../../generated/error-codes.ts";
import type { AttachmentCollection, AttachmentMetadata } from "../../../../generated/schema.ts";
import type { UploadedFile, UploadedForm } from "../../wire/content.ts";
import { Refusal, refusal } from "../../wire/refusal.ts";
import { checkMetadata } from "../../wire/validation.ts";
import type { StoredAttachment, StoredOrder } from "../../world/state.ts";
import type { Rule, World } from "../../world/world.ts";
import { startProvisioning } from "./making.ts";
import { findOrder, findVisibleOrder } from "./orders.ts";

export const listOrderAttachments: Rule = (world, call) => ({
  status: 200,
  body: view(findVisibleOrder(world, call).attachments),
});

export const uploadOrderAttachments: Rule = (world, call) => {
  const order = findOrder(call);
  const form = call.form ?? { metadata: undefined, pofiles: [], tenderfiles: [] };
  const metadata = checkForm(form);
  if (order.cancelled) throw refusal(ErrorCode.InvalidInput, "The order is cancelled.");
  const added = [
    ...form.pofiles.map((file) => store(world, file, "POAttachment")),
    ...form.tenderfiles.map((file) => store(world, file, "TenderAttachment")),
  ];
  order.attachments.push(...added);
  review(world, order, metadata);
  return { status: 201, body: view(added) };
};

export const downloadOrderAttachment: Rule = (world, call) => {
  const id = call.parameters["attachment-id"] ?? "";
  const file = findVisibleOrder(world, call).attachments.find(({ attachmentId }) => attachmentId === id.toLowerCase());
  if (!file) throw new Refusal(404, ErrorCode.OrderNotFound, `The order has no attachment ${id}.`);
  return { status: 200, file };
};

function checkForm({ metadata, pofiles, tenderfiles }: UploadedForm): AttachmentMetadata {
  const checked = checkMetadata(metadata);
  if (pofiles.length === 0) throw refusal(ErrorCode.PurchaseOrderRequired);
  const tender = checked.isPartOfTender ?? checked.isPartofTender ?? false;
  if (tender && !checked.tenderLink && tenderfiles.length === 0) throw refusal(ErrorCode.TenderDocumentRequired);
  return checked;
}

function store(
  { ids }: World,
  { fileName, bytes }: UploadedFile,
  attachmentType: StoredAttachment["attachmentType"],
): StoredAttachment {
  return { attachmentId: ids.guid(), fileName, attachmentType, bytes };
}

/** A purchase order over nothing is turned down; any other lets provisioning begin. A new upload is a new chance. */
function review(world: World, order: StoredOrder, { customerPrice }: AttachmentMetadata): void {
  if (order.purchaseOrder !== "awaited" && order.purchaseOrder !== "rejected") return;
  order.purchaseOrder = Number(customerPrice) === 0 ? "rejected" : "uploaded";
  order.version += 1;
  if (order.purchaseOrder === "uploaded") startProvisioning(world, order.lines);
}

function view(attachments: readonly StoredAttachment[]): AttachmentCollection {
  const items = attachments.map(({ attachmentId, fileName, attachmentType, bytes }) => ({
    attachmentId,
    fileName,
    sizeInKB: Math.ceil(bytes.byteLength / 1024),
    attachmentType,
  }));
  return { totalCount: items.length, items, attributes: { objectType: "Collection" } };
}
