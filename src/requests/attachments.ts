// The calls behind `orders.attachments`.
import type { OrderAttachment } from "../../generated/schema.ts";
import { checkId } from "../check.ts";
import { checkNumber } from "../options/options.ts";
import type { AttachmentUpload } from "../resources/attachments.ts";
import { itemsOf, orderPath } from "../resources/orders.ts";
import type { Call } from "../transport/intent.ts";
import type { Customer } from "./session.ts";
import { readUpload } from "./upload.ts";

/** See `attachments.list`. */
export async function listAttachments(customer: Customer, call: Call, orderId: string): Promise<OrderAttachment[]> {
  const path = orderPath(customer, orderId, "listOrderAttachments");
  const collection = await customer.session.send(call, "listOrderAttachments", path, (api, fetch) =>
    api.GET("/customers/{customer-id}/orders/{order-id}/attachments", { params: { path }, fetch }),
  );
  return itemsOf(collection);
}

/** See `attachments.upload`. */
export async function uploadAttachments(
  customer: Customer,
  call: Call,
  orderId: string,
  upload: AttachmentUpload,
): Promise<OrderAttachment[]> {
  const path = orderPath(customer, orderId, "uploadOrderAttachments");
  const { body, form } = await readUpload(upload, call);
  const collection = await customer.session.send(call, "uploadOrderAttachments", path, (api, fetch) =>
    api.POST("/customers/{customer-id}/orders/{order-id}/attachment", {
      params: { path },
      body,
      bodySerializer: () => form,
      fetch,
    }),
  );
  return itemsOf(collection);
}

/** See `attachments.download`. */
export async function downloadAttachment(
  customer: Customer,
  call: Call,
  orderId: string,
  attachmentId: string,
  maxBytes: number | undefined,
): Promise<Blob> {
  const operation = "downloadOrderAttachment";
  checkNumber(maxBytes, "maxBytes", 0, operation);
  const path = {
    ...orderPath(customer, orderId, operation),
    "attachment-id": checkId(attachmentId, "attachmentId", operation),
  };
  return customer.session.send<Blob>(
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
