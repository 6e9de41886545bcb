import type { PartnerCenterClient } from "partner-center-commerce";

export async function uploadOrderAttachments(
  client: PartnerCenterClient,
  customerId: string,
  orderId: string,
  purchaseOrder: Blob,
) {
  return client.customer(customerId).orders.attachments.upload(orderId, {
    metadata: { customerPrice: "7140.00", currency: "EUR", isPartOfTender: false },
    pofiles: [purchaseOrder],
  });
}
