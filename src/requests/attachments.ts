// The requests of an order's attachments, as part of a call.
import type { OrderAttachment } from "../../generated/schema.ts";
import { checkId, checkNumber } from "../arguments.ts";
import type { Call } from "./calls/call.ts";
import { itemsOf } from "./calls/pages.ts";
import { send } from "./calls/send.ts";
import { orderPath } from "./orders.ts";
import { type AttachmentUpload, formOf } from "./upload.ts";

/** Lists what is attached to an order. */
export async function listAttachments(call: Call, customerId: string, orderId: string): Promise<OrderAttachment[]> {
  const path = orderPath(customerId, orderId, "listOrderAttachments");
  return itemsOf(await send(call, "listOrderAttachments", { path }));
}

/** Attaches files to an order. */
export async function uploadAttachments(
  call: Call,
  customerId: string,
  orderId: string,
  upload: AttachmentUpload,
): Promise<OrderAttachment[]> {
  const path = orderPath(customerId, orderId, "uploadOrderAttachments");
  const form = await formOf(upload, call);
  return itemsOf(await send(call, "uploadOrderAttachments", { path, form }));
}

/** Downloads an attachment of at most `maxBytes`. */
export async function downloadAttachment(
  call: Call,
  customerId: string,
  orderId: string,
  attachmentId: string,
  maxBytes: number | undefined,
): Promise<Blob> {
  const operation = "downloadOrderAttachment";
  checkNumber(maxBytes, "maxBytes", 0, operation);
  const id = checkId(attachmentId, "attachmentId", operation);
  const path = { ...orderPath(customerId, orderId, operation), "attachment-id": id };
  return send(call, operation, { path }, { maxBytes });
}
