// From the catalog to a cart line: what was chosen, held against what an availability and its SKU offer.
import type { Availability, BillingCycle, NewCartLineItem, Sku } from "../../../generated/schema.ts";
import type { NamesOf } from "../../arguments.ts";
import { checkArgument, checkObject, comparable, idOf, objects } from "../wire.ts";
import { checkText } from "./check.ts";
import { checkLegacy } from "./legacy-add-ons.ts";
import { chooseTerm, type OfferedTerm, offeredTerms } from "./offered-terms.ts";
import { builtLine, readOptions } from "./options.ts";

/** What to buy of an availability. The fields of a cart line are those of {@link NewCartLineItem}. */
export interface LineChoice extends Omit<NewCartLineItem, "id" | "catalogItemId" | "billingCycle"> {
  /** The SKU, if the availability doesn't hold it (lists leave it out). Without it, only the terms are checked. */
  sku?: Sku | undefined;
  /** Licences, instances or units: a whole number within the SKU's bounds. */
  quantity: number;
  /** May be left out where one alone is offered. */
  billingCycle?: BillingCycle | undefined;
  /** Of an add-on: the `product:sku` (or catalog item id) of each base that the customer has or buys with it. Not checked if left out. */
  bases?: readonly string[] | undefined;
}

const CHOICE: NamesOf<LineChoice> = {
  sku: true,
  quantity: true,
  termDuration: true,
  billingCycle: true,
  friendlyName: true,
  currencyCode: true,
  customTermEndDate: true,
  promotionId: true,
  participants: true,
  provisioningContext: true,
  attestationAccepted: true,
  renewsTo: true,
  purchaseCommitment: true,
  addonItems: true,
  bases: true,
};

const OPERATION = "lineFor";
/** The catalog's way to say that there is no bound. */
const UNBOUNDED = 999_999_999;

function nameOf({ productId, id }: Sku): string {
  return `SKU ${productId}:${id}`;
}

/** The SKU that was chosen, else the availability's own. */
function skuOf(availability: Availability, chosen: Sku | undefined): Sku | undefined {
  const sku = chosen ?? availability.sku ?? undefined;
  if (!sku) return undefined;
  checkObject(sku, "choice.sku", OPERATION);
  const isOwn = idOf(sku.id) === idOf(availability.skuId) && idOf(sku.productId) === idOf(availability.productId);
  const rule = `the availability's own, ${availability.productId}:${availability.skuId}, not ${sku.productId}:${sku.id}`;
  checkArgument(isOwn, "choice.sku", rule, OPERATION);
  return sku;
}

function checkPurchasable({ isPurchasable, catalogItemId }: Availability): void {
  const rule = `one that can be bought, and ${catalogItemId} can't now: look for another availability of the SKU, or another SKU`;
  checkArgument(isPurchasable !== false, "availability", rule, OPERATION);
}

function checkQuantity(quantity: number, sku: Sku): void {
  const least = Math.max(1, sku.minimumQuantity ?? 1);
  const most = sku.maximumQuantity ?? UNBOUNDED;
  const isWithin = Number.isSafeInteger(quantity) && quantity >= least && (quantity <= most || most >= UNBOUNDED);
  const bounds = most < UNBOUNDED ? `from ${least} to ${most}` : `from ${least}`;
  const rule = `a whole number ${bounds}, as ${nameOf(sku)} is sold, not ${quantity}`;
  checkArgument(isWithin, "choice.quantity", rule, OPERATION);
}

function checkAttestation(accepted: boolean | null | undefined, sku: Sku): void {
  const { enforceAttestation, attestationType } = sku.attestationProperties ?? {};
  const what = attestationType ? ` (${attestationType})` : "";
  const rule = `true: ${nameOf(sku)} is sold only to who attests what it asks for${what}`;
  checkArgument(!enforceAttestation || accepted === true, "choice.attestationAccepted", rule, OPERATION);
}

/** An add-on of new commerce names no parent; which bases it needs, its SKU says. */
function checkAddOn({ bases, addonItems, provisioningContext }: LineChoice, { catalogItemId }: Availability): void {
  if (objects(addonItems).length > 0) checkLegacy(catalogItemId, "choice.addonItems", OPERATION);
  const namesParent = Object.keys(provisioningContext ?? {}).some((key) => comparable(key) === "parentsubscriptionid");
  if (namesParent) checkLegacy(catalogItemId, "choice.provisioningContext", OPERATION);
  checkArgument(bases === undefined || Array.isArray(bases), "choice.bases", "a list of product:sku", OPERATION);
}

function checkBases(bases: readonly string[] | undefined, sku: Sku): void {
  const { isAddon, prerequisiteSkus } = sku.dynamicAttributes ?? {};
  const needed = prerequisiteSkus ?? [];
  if (!isAddon || bases === undefined || needed.length === 0) return;
  const skuIds = new Set(bases.map((base) => idOf(base).split(":", 2).join(":")));
  const rule = `a list with one of ${needed.join(", ")}, which the add-on ${nameOf(sku)} needs as its base`;
  checkArgument(
    needed.some((id) => skuIds.has(idOf(id))),
    "choice.bases",
    rule,
    OPERATION,
  );
}

/** What the SKU wants to know to be provisioned. A savings plan's subscription may be an entitlement; the duration has a field of its own. */
function checkContext(context: NewCartLineItem["provisioningContext"], sku: Sku): void {
  const keys = Object.keys(context ?? {}).map(comparable);
  const missing = (sku.provisioningVariables ?? []).filter((name) => {
    const key = comparable(name);
    if (key === "duration") return false;
    return !keys.includes(key) && !(key === "subscriptionid" && keys.includes("entitlementid"));
  });
  const rule = `an object with ${missing.join(" and ")}, which ${nameOf(sku)} needs`;
  checkArgument(missing.length === 0, "choice.provisioningContext", rule, OPERATION);
}

function checkCommitment({ purchaseCommitment }: LineChoice, sku: Sku): void {
  const { amount, grain, currencyCode } = sku.minimumPurchaseCommitment ?? {};
  if (!amount) return;
  const isEnough = purchaseCommitment?.amount !== undefined && purchaseCommitment.amount >= Number(amount);
  const least = [amount, currencyCode?.code, grain].filter(Boolean).join(" ");
  checkArgument(isEnough, "choice.purchaseCommitment", `an object with an amount of at least ${least}`, OPERATION);
}

/** A trial turns into a paid term, and other terms may be renewed as another: both as offered. */
function checkRenewal(
  { renewsTo }: LineChoice,
  { isRenewable }: Availability,
  sku: Sku | undefined,
  term: OfferedTerm,
): void {
  const offered = term.renewals.join(", ");
  const chosen = renewsTo?.termDuration;
  if (sku?.isTrial && !chosen)
    checkArgument(
      !offered,
      "choice.renewsTo",
      `an object with the termDuration that follows the trial, of ${offered}`,
      OPERATION,
    );
  if (!chosen) return;
  const rule = "left out: what the availability sells is not renewed";
  checkArgument(sku?.isTrial || isRenewable !== false, "choice.renewsTo", rule, OPERATION);
  const isOffered = !offered || term.renewals.some((renewal) => comparable(renewal) === comparable(chosen));
  checkArgument(
    isOffered,
    "choice.renewsTo.termDuration",
    `one of what is offered (${offered}), not ${chosen}`,
    OPERATION,
  );
}

/** Only new commerce licences that are no trial and have a term may end on a day of the customer's own (cart error 10016). */
function checkEndDate({ customTermEndDate }: LineChoice, sku: Sku | undefined, { duration }: OfferedTerm): void {
  const mayEnd = !sku?.isTrial && duration !== undefined;
  const rule = "left out: only licences with a term, and no trials, can end on another day";
  checkArgument(!customTermEndDate || mayEnd, "choice.customTermEndDate", rule, OPERATION);
}

/**
 * A cart line of what the catalog sells: the choice, held against the availability and its SKU. A pair of term and billing cycle has to be
 * one that is offered (`Monthly` and `monthly` are one), and may be left out where one alone is. A trial is billed `none`.
 *
 * @param availability as read from the catalog, right before use: availabilities are reissued.
 * @param choice quantity, term, billing cycle and whatever else a cart line takes; `sku` where the availability holds none.
 * @throws InvalidArgumentError, before anything is sent, that says what is offered instead: if the availability can't be bought, the SKU is
 * another one's, the quantity is out of bounds, term and billing cycle are not offered or not clear, an attestation, a provisioning context or a
 * commitment that the SKU asks for is missing, a renewal is not offered, none of an add-on's bases is there, or an option is unknown.
 *
 * @example
 * import { lineFor } from "partner-center-commerce";
 *
 * const terms = [{ duration: "P1Y", billingCycle: "Annual" }, { duration: "P1M", billingCycle: "Monthly" }];
 * const availability = { id: "CFQ7TTC0K971", productId: "CFQ7TTC0LH18", skuId: "0001", catalogItemId: "CFQ7TTC0LH18:0001:CFQ7TTC0K971", terms };
 * const sku = { id: "0001", productId: "CFQ7TTC0LH18", minimumQuantity: 1, maximumQuantity: 300 };
 * lineFor(availability, { sku, quantity: 25, termDuration: "P1M" }).billingCycle; // => "monthly"
 * lineFor(availability, { sku, quantity: 301, termDuration: "P1M" }); // throws InvalidArgumentError
 */
export function lineFor(availability: Availability, choice: LineChoice): NewCartLineItem {
  checkText(
    checkObject(availability, "availability", OPERATION).catalogItemId,
    "availability.catalogItemId",
    OPERATION,
  );
  const chosen = readOptions(choice, CHOICE, OPERATION, "choice");
  const { sku: _, bases, termDuration, billingCycle, ...rest } = chosen;
  const sku = skuOf(availability, chosen.sku);
  checkPurchasable(availability);
  const term = chooseTerm(offeredTerms(availability, sku), { termDuration, billingCycle }, OPERATION);
  if (sku) {
    checkQuantity(chosen.quantity, sku);
    checkAttestation(chosen.attestationAccepted, sku);
    checkBases(bases, sku);
    checkContext(chosen.provisioningContext, sku);
    checkCommitment(chosen, sku);
  }
  checkAddOn(chosen, availability);
  checkRenewal(chosen, availability, sku, term);
  checkEndDate(chosen, sku, term);
  const line = {
    ...rest,
    catalogItemId: availability.catalogItemId,
    // Left to checkCartLine where neither the choice nor the catalog has one.
    billingCycle: term.cycle ?? billingCycle ?? "",
    termDuration: term.duration,
  };
  return builtLine(OPERATION, line, "choice");
}
