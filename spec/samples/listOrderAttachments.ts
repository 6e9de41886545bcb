import type { PartnerCenterClient } from "partner-center-commerce";

export async function listOrderAttachments(client: PartnerCenterClient, customerId: string, orderId: string) {
  const files = await client.customer(customerId).orders.attachments.list(orderId);
  for (const file of files) console.log(`${file.fileName} (${file.sizeInKB} KB): ${file.attachmentType}`);
  return files;
}
