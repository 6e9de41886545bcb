// Requests are read without regard to the case of property names; this gives them the names of the description.

/** Every property name that a request may hold. A test compares it with the schemas of all requests. */
export const requestPropertyNames: readonly string[] = [
  ...["id", "attributes", "objectType", "etag", "status", "lineItems", "billingCycle", "currencyCode", "creationDate"],
  ...["creationTimestamp", "lastModifiedTimestamp", "expirationTimestamp", "lastModifiedUser", "orderGroup"],
  ...["purchaseSystem", "error", "errorCode", "errorDescription", "additionalInformation", "pricing", "listPrice"],
  ...["discountedPrice", "proratedPrice", "price", "extendedPrice", "partnerOnRecordAttestationAccepted"],
  ...["catalogItemId", "friendlyName", "quantity", "termDuration", "customTermEndDate", "promotionId", "participants"],
  ...["key", "value", "provisioningContext", "addonItems", "renewsTo", "attestationAccepted", "purchaseCommitment"],
  ...["amount", "currency", "grain", "referenceCustomerId", "lineItemNumber", "offerId", "subscriptionId"],
  ...[
    "parentSubscriptionId",
    "transactionType",
    "partnerIdOnRecord",
    "additionalPartnerIdsOnRecord",
    "availableQuantity",
  ],
  ...["purchasedQuantity", "customerPrice", "fxRate", "isPartOfTender", "tenderLink", "links", "totalPrice"],
  // Agreements and promotions.
  ...["primaryContact", "firstName", "lastName", "email", "phoneNumber", "templateId", "dateAgreed", "type", "userId"],
  ...["agreementLink", "items"],
  // Subscriptions, which are sent back as they were read.
  ...["entitlementId", "offerName", "productType", "displayName", "subType", "unitType", "effectiveStartDate"],
  ...["commitmentEndDate", "commitmentEndDateTime", "billingCycleEndDate", "billingCycleEndDateTime"],
  ...["cancellationAllowedUntilDate", "autoRenewEnabled", "billingType", "renewalTermDuration", "isTrial", "orderId"],
  ...["hasPurchasableAddons", "isMicrosoftProduct", "publisherName", "partnerId", "actions", "suspensionReasons"],
  ...[
    "contractType",
    "refundOptions",
    "expiresAt",
    "refundableQuantity",
    "totalQuantity",
    "details",
    "consumptionType",
  ],
  ...[
    "allowedUntilDateTime",
    "scheduledNextTermInstructions",
    "nextChargeInstructions",
    "product",
    "productId",
    "skuId",
  ],
  ...["availabilityId", "migratedFromSubscriptionId", "attentionNeeded", "actionTaken", "productOrderId", "scope"],
  ...["managementGroupId", "resourceGroupId", "offer", "parentSubscription", "sku", "availability", "activationLinks"],
  ...["entitlement", "self", "uri", "method", "headers", "body"],
];

const byLowerCase = new Map(requestPropertyNames.map((name) => [name.toLowerCase(), name]));

/** Maps whose keys are data: only a capital first letter is lowered, as the service does. */
const dataMaps = new Set(["provisioningContext", "additionalInformation"]);

/**
 * A copy of a parsed body with property names as the description spells them, and without nulls. `__proto__` is
 * dropped, so that no body can reach a prototype.
 */
export function readNames(value: unknown, insideData = false): unknown {
  if (Array.isArray(value)) return value.map((member) => readNames(member, insideData));
  if (typeof value !== "object" || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(value)) {
    if (key === "__proto__" || member === null || member === undefined) continue;
    const name = insideData ? lowerFirst(key) : (byLowerCase.get(key.toLowerCase()) ?? lowerFirst(key));
    // Of two spellings of one name the description's own counts.
    if (name === key || !Object.hasOwn(copy, name)) copy[name] = readNames(member, insideData || dataMaps.has(name));
  }
  return copy;
}

function lowerFirst(key: string): string {
  return key.charAt(0).toLowerCase() + key.slice(1);
}
