// The purchase orders and tender documents of an order.
import type { AttachmentMetadata, OrderAttachment } from "../generated/schema.ts";
import { checkId } from "./check.ts";
import { lazily } from "./lazily.ts";
import { type CallOptions, checkNumber } from "./options.ts";
import { itemsOf } from "./orders.ts";
import type { Customer } from "./session.ts";

const loadUpload = /* @__PURE__ */ lazily(() => import("./upload.ts"));

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
    const call = this.#customer.session.call("listOrderAttachments", options);
    const path = this.#path(orderId, "listOrderAttachments");
    const collection = await this.#customer.session.send(call, "listOrderAttachments", path, (api, fetch) =>
      api.GET("/customers/{customer-id}/orders/{order-id}/attachments", { params: { path }, fetch }),
    );
    return itemsOf(collection);
  }

  /**
   * Attaches files to an order (uploadOrderAttachments). Only its `MS-RequestId` keeps a repeat from attaching them again.
   * Throws `InvalidArgumentError` for a stream that has been read already.
   */
  async upload(orderId: string, upload: AttachmentUpload, options?: CallOptions): Promise<OrderAttachment[]> {
    const operation = "uploadOrderAttachments";
    const call = this.#customer.session.call(operation, options);
    const path = this.#path(orderId, operation);
    const { readUpload } = await loadUpload(operation);
    const { body, form } = await readUpload(upload, call);
    const collection = await this.#customer.session.send(call, operation, path, (api, fetch) =>
      api.POST("/customers/{customer-id}/orders/{order-id}/attachment", {
        params: { path },
        body,
        bodySerializer: () => form,
        fetch,
      }),
    );
    return itemsOf(collection);
  }

  /** Downloads an attachment (downloadOrderAttachment). `maxBytes`: refuse to hold more than that. */
  async download(orderId: string, attachmentId: string, options?: CallOptions & { maxBytes?: number }): Promise<Blob> {
    const operation = "downloadOrderAttachment";
    const call = this.#customer.session.call(operation, options, "maxBytes");
    const maxBytes = options?.maxBytes;
    checkNumber(maxBytes, "maxBytes", 0, operation);
    const path = {
      ...this.#path(orderId, operation),
      "attachment-id": checkId(attachmentId, "attachmentId", operation),
    };
    return this.#customer.session.send<Blob>(
      call,
      operation,
      path,
      (api, fetch) =>
        api.GET("/customers/{customer-id}/orders/{order-id}/attachment/{attachment-id}", {
          params: { path },
          parseAs: "blob",
          fetch,
        }),
      { maxBytes },
    );
  }

  #path(orderId: string, operation: string): { "customer-id": string; "order-id": string } {
    return { "customer-id": this.#customer.customerId, "order-id": checkId(orderId, "orderId", operation) };
  }
}
