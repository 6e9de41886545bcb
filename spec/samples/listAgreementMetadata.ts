import type { PartnerCenterClient } from "partner-center-commerce";

export async function listAgreementMetadata(client: PartnerCenterClient) {
  const agreements = await client.agreementMetadata.list();
  return agreements.map(({ templateId }) => templateId);
}
