// Which promotions a customer would get: what a cart line with that promotion would be answered, asked beforehand.
import type {
  PromotionEligibilities,
  PromotionEligibility,
  PromotionEligibilityError,
  PromotionEligibilityItem,
} from "../../../../generated/schema.ts";
import { billingCycleName, type CatalogItem, type CatalogPromotion, findPlan } from "../../catalog/catalog.ts";
import { checkBody } from "../../wire/validation.ts";
import { compact } from "../../world/compact.ts";
import type { Customer } from "../../world/state.ts";
import type { Rule } from "../../world/world.ts";

export const checkPromotionEligibilities: Rule = ({ catalog }, { body, customer }) => {
  const { items } = checkBody("checkPromotionEligibilities", body);
  const judged = items.map(
    (item, index): PromotionEligibilities =>
      compact({
        id: Number(item.id ?? index),
        catalogItemId: item.catalogItemId,
        quantity: item.quantity,
        billingCycle: billingCycleName(item.billingCycle),
        termDuration: item.termDuration,
        eligibilities: judge(catalog(item.catalogItemId), item, customer),
        attributes: { objectType: "PromotionEligibilities" },
      }),
  );
  return { status: 200, body: { totalCount: judged.length, items: judged, attributes: { objectType: "Collection" } } };
};

/** One answer for each promotion that was asked about; without a `promotionId`, for each that the item has. */
function judge(
  item: CatalogItem | undefined,
  request: PromotionEligibilityItem,
  customer: Customer,
): PromotionEligibility[] {
  const wanted = request.promotionId?.toUpperCase();
  const refused = (type: string, description: string): PromotionEligibility[] => [
    compact({ promotionId: request.promotionId, isEligible: false, errors: [{ type, description }] }),
  ];
  if (!item) return refused("InvalidCatalogItemId", "The catalog holds no such item.");
  const promotions = (item.promotions ?? []).filter(
    ({ promotionId }) => wanted === undefined || promotionId.toUpperCase() === wanted,
  );
  if (promotions.length === 0)
    return wanted === undefined
      ? refused("NoPromotionsAvailable", "The item has no promotion.")
      : refused("InvalidPromotion", "The item has no such promotion.");
  return promotions.map((promotion) => {
    const errors = errorsOf(item, promotion, request, customer);
    const { promotionId } = promotion;
    return errors.length === 0 ? { promotionId, isEligible: true } : { promotionId, isEligible: false, errors };
  });
}

function errorsOf(
  item: CatalogItem,
  { newCustomersOnly }: CatalogPromotion,
  { quantity, billingCycle, termDuration }: PromotionEligibilityItem,
  { orders }: Customer,
): PromotionEligibilityError[] {
  const { minQuantity = 1, maxQuantity } = item;
  const errors: PromotionEligibilityError[] = [];
  if (!findPlan(item, billingCycle, termDuration))
    errors.push({
      type: "Term",
      description: "The promotion is for other terms.",
      eligibleTerms: item.plans.map((plan) => ({
        billingCycle: plan.billingCycle,
        duration: plan.termDuration ?? null,
      })),
    });
  if (quantity < minQuantity || quantity > (maxQuantity ?? Number.POSITIVE_INFINITY))
    errors.push({
      type: "SeatCount",
      description: "The quantity is outside the seats of the promotion.",
      minimumRequiredSeats: minQuantity,
      maximumRequiredSeats: maxQuantity ?? null,
      availableSeats: maxQuantity ?? null,
    });
  if (newCustomersOnly && orders.size > 0)
    errors.push({
      type: "OfferPurchasedPreviously",
      description: "The promotion is for customers who have bought nothing.",
    });
  return errors;
}
