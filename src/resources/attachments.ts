// The purchase orders and tender documents of an order.
import type { OrderAttachment } from "../../generated/schema.ts";
import { type CallOptions, KEYED_CALL_OPTIONS, type KeyedCallOptions } from "../options/call-options.ts";
import { DOWNLOAD_OPTIONS, type DownloadOptions } from "../options/order-options.ts";
import { downloadAttachment, listAttachments, uploadAttachments } from "../requests/attachments.ts";
import { startCall } from "../requests/calls/call.ts";
import type { Session } from "../requests/calls/session.ts";
import type { AttachmentUpload } from "../requests/upload.ts";

/** Attachments of one customer's orders. */
export class AttachmentOperations {
  readonly #session: Session;
  readonly #customerId: string;

  constructor(session: Session, customerId: string) {
    this.#session = session;
    this.#customerId = customerId;
  }

  /** Lists what is attached to an order (listOrderAttachments). */
  async list(orderId: string, options?: CallOptions): Promise<OrderAttachment[]> {
    return listAttachments(startCall(this.#session, "listOrderAttachments", options), this.#customerId, orderId);
  }

  /**
   * Attaches files to an order (uploadOrderAttachments). Only its `MS-RequestId` keeps a repeat from attaching them again.
   * Throws `InvalidArgumentError` for a stream that has been read already.
   */
  async upload(orderId: string, upload: AttachmentUpload, options?: KeyedCallOptions): Promise<OrderAttachment[]> {
    const call = startCall(this.#session, "uploadOrderAttachments", options, KEYED_CALL_OPTIONS);
    return uploadAttachments(call, this.#customerId, orderId, upload);
  }

  /** Downloads an attachment (downloadOrderAttachment). `maxBytes`: refuse to hold more than that. */
  async download(orderId: string, attachmentId: string, options?: DownloadOptions): Promise<Blob> {
    const call = startCall(this.#session, "downloadOrderAttachment", options, DOWNLOAD_OPTIONS);
    return downloadAttachment(call, this.#customerId, orderId, attachmentId, options?.maxBytes);
  }
}
