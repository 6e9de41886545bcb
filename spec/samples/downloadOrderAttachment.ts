import type { PartnerCenterClient } from "partner-center-commerce";

export async function downloadOrderAttachment(
  client: PartnerCenterClient,
  customerId: string,
  orderId: string,
  attachmentId: string,
) {
  const file = await client.customer(customerId).orders.attachments.download(orderId, attachmentId);
  return new Uint8Array(await file.arrayBuffer());
}
