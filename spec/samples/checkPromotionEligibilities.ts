import type { PartnerCenterClient } from "partner-center-commerce";

export async function checkPromotionEligibilities(client: PartnerCenterClient, customerId: string) {
  const [item] = await client
    .customer(customerId)
    .checkPromotions([
      { catalogItemId: "CFQ7TTC0LF8S:0001:CFQ7TTC0VZW5", quantity: 25, termDuration: "P1Y", billingCycle: "monthly" },
    ]);
  return item?.eligibilities.filter(({ isEligible }) => isEligible).map(({ promotionId }) => promotionId);
}
