// Whether a line can be bought: one check for cart lines (which get an error) and for orders made directly (which get
// a fault).
import { ErrorCode } from "../../../../generated/error-codes.ts";
import type { CartError, NewCartLineItem, NewOrderLineItem, Pricing } from "../../../../generated/schema.ts";
import {
  billingCycleName,
  type CatalogItem,
  type CatalogPlan,
  findPlan,
  isSoldIn,
  isTrial,
} from "../../catalog/catalog.ts";
import { isGuid } from "../../wire/headers.ts";
import { type Refusal, refusal } from "../../wire/refusal.ts";
import type { Customer } from "../../world/state.ts";
import type { World } from "../../world/world.ts";
import { countryOf } from "../customers/country.ts";
import { seatsOfBases } from "./add-ons.ts";
import { requestedParent } from "./parents.ts";
import { cycleExceedsTerm, priceLine } from "./pricing.ts";
import { checkTermEnd, shareOfTerm } from "./terms.ts";

/** What both kinds of line say, by one set of names. */
export type LineRequest = Pick<
  NewCartLineItem & NewOrderLineItem,
  | "quantity"
  | "termDuration"
  | "customTermEndDate"
  | "promotionId"
  | "provisioningContext"
  | "attestationAccepted"
  | "purchaseCommitment"
> & {
  readonly catalogItemId: string;
  readonly billingCycle: string;
  readonly currencyCode?: string | null | undefined;
  readonly participants?: NewCartLineItem["participants"];
  readonly parentSubscriptionId?: string | null | undefined;
};

/** Where a line stands: whose it is, and what stands before it. */
export interface LineSetting {
  readonly customer: Customer;
  /** First line of the cart or order. */
  readonly first: boolean;
  /** An add-on item of another line, or bought for a subscription of the order. */
  readonly addOn: boolean;
  /** The lines of the same purchase. */
  readonly beside: readonly Pick<LineRequest, "catalogItemId" | "quantity">[];
}

/** A line that can be bought, or why not. */
export type LineVerdict =
  | { readonly item: CatalogItem; readonly plan: CatalogPlan; readonly pricing: Pricing; readonly error?: never }
  | { readonly error: CartError };

/** Checks one line and prices it. */
export function checkLine(world: World, line: LineRequest, setting: LineSetting): LineVerdict {
  const item = world.catalog(line.catalogItemId);
  if (!item) return wrong(10001, `The catalog holds no item ${line.catalogItemId}.`);
  const plan = findPlan(item, line.billingCycle, line.termDuration ?? undefined);
  if (!plan) return wrong(10013, `${item.friendlyName} is not sold with this term and billing cycle.`);
  const percentOff = discount(item, line, setting);
  const error =
    checkItem(item, line, setting) ??
    checkQuantity(item, line, setting) ??
    checkContext(world, item, line, setting) ??
    checkParticipants(line) ??
    (percentOff === undefined
      ? wrong(10014, `The promotion ${line.promotionId} does not apply to this line.`)
      : undefined) ??
    termEndError(world, item, plan, line, setting);
  if (error) return error;
  const end = line.customTermEndDate ?? undefined;
  const pricing = priceLine(plan, {
    quantity: line.quantity,
    percentOff: percentOff ?? 0,
    share: end === undefined ? 1 : shareOfTerm(world.clock.now(), end, plan.termDuration),
    hourly: item.kind === "savings-plan" ? (line.purchaseCommitment?.amount ?? 1) : 1,
  });
  return { item, plan, pricing };
}

type Wrong = { readonly error: CartError };

function wrong(
  errorCode: number,
  errorDescription: string,
  additionalInformation?: CartError["additionalInformation"],
): Wrong {
  return { error: { errorCode, errorDescription, ...(additionalInformation && { additionalInformation }) } };
}

function checkItem(item: CatalogItem, line: LineRequest, { customer }: LineSetting): Wrong | undefined {
  const country = countryOf(customer);
  if (!isSoldIn(item, country)) return wrong(10001, `${item.friendlyName} is not sold in ${country}.`);
  if (item.lineError !== undefined)
    return wrong(item.lineError, `${item.friendlyName}: the sandbox gives every such line this error.`);
  const currency = item.currencyCode ?? "USD";
  if (line.currencyCode && line.currencyCode.toUpperCase() !== currency)
    return wrong(10000, `The item is sold in ${currency} only.`);
  if (item.attestation && line.attestationAccepted !== true)
    return wrong(10012, "Set attestationAccepted to true on this line.");
  return undefined;
}

function checkQuantity(
  item: CatalogItem,
  { quantity }: LineRequest,
  { customer, beside }: LineSetting,
): Wrong | undefined {
  const {
    minQuantity = 1,
    maxQuantity = Number.POSITIVE_INFINITY,
    availableQuantity = Number.POSITIVE_INFINITY,
  } = item;
  if (quantity > availableQuantity) return wrong(10003, `Only ${availableQuantity} are left.`, { availableQuantity });
  if (quantity > maxQuantity)
    return wrong(10015, `A subscription may have ${maxQuantity} seats.`, { availableQuantity: maxQuantity });
  const isAddOn = item.prerequisiteSkus !== undefined;
  if (quantity < minQuantity) return wrong(isAddOn ? 10019 : 10018, `At least ${minQuantity} seats are needed.`);
  if (isAddOn && seatsOfBases(item, beside, customer) < quantity)
    return wrong(10018, `The add-on needs as many seats of ${item.prerequisiteSkus?.join(" or ")}, here or owned.`);
  return undefined;
}

function checkContext(
  world: World,
  item: CatalogItem,
  line: LineRequest,
  { customer, addOn }: LineSetting,
): Wrong | undefined {
  const context = line.provisioningContext ?? {};
  const scope = context.scope?.toLowerCase();
  if (item.kind === "reservation") {
    if (!usableGuid(context.subscriptionId))
      return wrong(10007, "provisioningContext.subscriptionId must be an Azure subscription.");
    if (scope !== "shared" && scope !== "single")
      return wrong(10010, "provisioningContext.scope must be shared or single.");
  }
  if (item.kind === "savings-plan") {
    const name = scope === "single" ? "entitlementId" : "subscriptionId";
    if (scope !== "shared" && scope !== "single")
      return wrong(10010, "provisioningContext.scope must be shared or single.");
    if (!usableGuid(context[name]))
      return wrong(10007, `provisioningContext.${name} must be a GUID when the scope is ${scope}.`);
    if (!((line.purchaseCommitment?.amount ?? 0) > 0))
      return wrong(10010, "A savings plan needs purchaseCommitment.amount.");
  }
  const parent = requestedParent(line);
  // New commerce knows neither addonItems nor a parent: its add-ons are lines beside their base.
  if ((parent !== undefined || addOn) && item.kind !== "legacy")
    return wrong(10010, `${item.friendlyName} is no legacy add-on: buy it as a line beside its base.`);
  if (parent !== undefined && !parent.existsFor(world, customer)) {
    return wrong(10007, `The customer has no active subscription ${parent.subscriptionId}.`);
  }
  return undefined;
}

function usableGuid(text: string | undefined): boolean {
  return text !== undefined && isGuid(text) && !/^[0-]+$/.test(text);
}

function checkParticipants({ participants }: LineRequest): Wrong | undefined {
  const keys = (participants ?? []).map(({ key }) => key.toLowerCase());
  const resellers = keys.filter((key) => key === "transaction_reseller").length;
  if (resellers > 1) return wrong(10010, "A line has one transaction_reseller at most.");
  if (resellers === 0 && keys.includes("additional_transaction_reseller")) {
    return wrong(10004, "An additional_transaction_reseller needs a transaction_reseller beside it.");
  }
  return undefined;
}

/** Percent off; undefined when the line asks for a promotion that it can't have. */
function discount(
  item: CatalogItem,
  { promotionId }: LineRequest,
  { customer, first, addOn }: LineSetting,
): number | undefined {
  if (!promotionId) return 0;
  const promotion = item.promotions?.find(
    (candidate) => candidate.promotionId.toUpperCase() === promotionId.toUpperCase(),
  );
  if (!promotion) return undefined;
  const isNew = first && !addOn && customer.orders.size === 0;
  return promotion.newCustomersOnly && !isNew ? undefined : promotion.percentOff;
}

function termEndError(
  world: World,
  item: CatalogItem,
  plan: CatalogPlan,
  line: LineRequest,
  setting: LineSetting,
): Wrong | undefined {
  if (!line.customTermEndDate) return undefined;
  const found =
    item.kind === "license"
      ? checkTermEnd(world, setting.customer, line.customTermEndDate, plan.termDuration)
      : "outside";
  if (found === "outside") return wrong(10016, "customTermEndDate must lie within the first term of a licence.");
  if (found === "unaligned")
    return wrong(10017, "customTermEndDate matches no subscription of the customer and no end of a month.");
  return undefined;
}

const faultOfLineError: Readonly<Record<number, ErrorCode>> = {
  10001: ErrorCode.OfferIdNotValid,
  10002: ErrorCode.QuantityNotAvailable,
  10003: ErrorCode.InventoryNotAvailable,
  10012: ErrorCode.AttestationRequired,
  10014: ErrorCode.PromotionCodeNotValid,
  10015: ErrorCode.QuantityOutOfRange,
  10016: ErrorCode.CustomTermEndDateNotValid,
  10017: ErrorCode.CustomTermEndDateNotValid,
  10018: ErrorCode.QuantityOutOfRange,
  10019: ErrorCode.QuantityOutOfRange,
  500600: ErrorCode.OfferNoLongerSold,
};

/** The fault with which an order made directly is refused, where a cart's line would have had `error`. */
export function lineRefusal(item: CatalogItem | undefined, line: LineRequest, path: string, error: CartError): Refusal {
  return refusal(faultCode(item, line, Number(error.errorCode)), `${path}: ${error.errorDescription ?? ""}`);
}

function faultCode(item: CatalogItem | undefined, line: LineRequest, lineError: number): ErrorCode {
  const { scope } = line.provisioningContext ?? {};
  if (item?.kind === "savings-plan" && lineError === 10010) return ErrorCode.SavingsPlanScopeNotSupported;
  if (item?.kind === "savings-plan" && lineError === 10007) {
    return scope?.toLowerCase() === "single"
      ? ErrorCode.SavingsPlanEntitlementMissing
      : ErrorCode.SavingsPlanAzurePlanMissing;
  }
  // The catalog has the item, so that it is the customer's country where it is not sold.
  if (lineError === 10001 && item?.countries) return ErrorCode.NotSoldInCountry;
  if (lineError === 10013 && item && isTrial(item)) return ErrorCode.OfferNotBilledThatWay;
  if (lineError === 10013) {
    const cycle = billingCycleName(line.billingCycle);
    if (cycleExceedsTerm(cycle, line.termDuration ?? undefined)) return ErrorCode.BillingCycleLongerThanTerm;
    const cycleIsSold = item?.plans.some((plan) => plan.billingCycle === cycle) ?? false;
    return cycleIsSold || cycle === "unknown" ? ErrorCode.TermDurationNotValid : ErrorCode.BillingCycleNotValid;
  }
  return faultOfLineError[lineError] ?? ErrorCode.InvalidInput;
}
