// The purchase orders and tender documents of an order.
import type { AttachmentMetadata, OrderAttachment } from "../../generated/schema.ts";
import { type Loader, lazily } from "../lazily.ts";
import type { CallOptions } from "../options/options.ts";
import type { Customer } from "../requests/session.ts";
import type { Call } from "../transport/intent.ts";

type Calls = typeof import("../requests/attachments.ts");

export const loadAttachments: Loader<Calls> = /* @__PURE__ */ lazily(() => import("../requests/attachments.ts"));

/** A file's bytes under a name. A stream is read into memory first, so that a retry can send it again. */
export interface NamedFile {
  name: string;
  content: Blob | ArrayBuffer | Uint8Array | string | ReadableStream<Uint8Array>;
  /** Media type, e.g. `"application/pdf"`. */
  type?: string;
}

/** A `File`, a `Blob` (it is called after its place), or bytes under a name. */
export type AttachmentFile = File | Blob | NamedFile;

/** What `upload` sends: the metadata, and files as purchase orders or tender documents. */
export interface AttachmentUpload {
  metadata: AttachmentMetadata;
  /** Purchase orders. */
  pofiles?: AttachmentFile | readonly AttachmentFile[];
  /** Tender documents; a tender without them needs `metadata.tenderLink`. */
  tenderfiles?: AttachmentFile | readonly AttachmentFile[];
}

/** Attachments of one customer's orders. */
export class AttachmentOperations {
  readonly #customer: Customer;

  constructor(customer: Customer) {
    this.#customer = customer;
  }

  /** Lists what is attached to an order (listOrderAttachments). */
  async list(orderId: string, options?: CallOptions): Promise<OrderAttachment[]> {
    const { call, listAttachments } = await this.#start("listOrderAttachments", options);
    return listAttachments(this.#customer, call, orderId);
  }

  /**
   * Attaches files to an order (uploadOrderAttachments). Only its `MS-RequestId` keeps a repeat from attaching them again.
   * Throws `InvalidArgumentError` for a stream that has been read already.
   */
  async upload(orderId: string, upload: AttachmentUpload, options?: CallOptions): Promise<OrderAttachment[]> {
    const { call, uploadAttachments } = await this.#start("uploadOrderAttachments", options);
    return uploadAttachments(this.#customer, call, orderId, upload);
  }

  /** Downloads an attachment (downloadOrderAttachment). `maxBytes`: refuse to hold more than that. */
  async download(orderId: string, attachmentId: string, options?: CallOptions & { maxBytes?: number }): Promise<Blob> {
    const { call, downloadAttachment } = await this.#start("downloadOrderAttachment", options, "maxBytes");
    return downloadAttachment(this.#customer, call, orderId, attachmentId, options?.maxBytes);
  }

  async #start(operation: string, options?: CallOptions, extra?: string): Promise<Calls & { call: Call }> {
    const call = this.#customer.session.call(operation, options, extra);
    return { call, ...(await loadAttachments(operation, call)) };
  }
}
