// The error codes of the API. Generated from spec/ by `npm run generate`; do not edit.

/**
 * The documented fault codes by name. To compare with a single code without carrying the whole table into a bundle,
 * write the code itself: `code === "800060" satisfies ErrorCode`.
 */
export const ErrorCode = {
  /**
   * 401. The request carried no token of a partner.
   *
   * To do: Send `Authorization` with a bearer token for the endpoint's scope.
   */
  PartnerTokenMissing: "800001",
  /**
   * 401. The token was issued for the retired audience `graph.windows.net`.
   *
   * To do: Ask for a token for the Partner Center scope of the cloud. A new token for the old audience does not help.
   */
  RetiredTokenAudience: "900420",
  /**
   * 401. A user's token does not show that the user signed in with multifactor authentication.
   *
   * To do: Have the user sign in again with multifactor authentication, and store the new refresh token. App-only tokens are not affected.
   */
  MfaRequired: "900421",
  /**
   * 403. The operation does not take a token of an application alone.
   *
   * To do: Call it with a user's token (app+user).
   */
  AppOnlyTokenNotSupported: "900329",
  /**
   * 400. A value of the request has the wrong form, such as a customer id that is no GUID.
   *
   * To do: Correct what the description names.
   */
  InvalidInput: "2000",
  /**
   * 400. The request can't be read, or a required value is missing.
   *
   * To do: Compare the body with the schema of the operation.
   */
  InvalidRequest: "800002",
  /**
   * 404. The path leads nowhere.
   *
   * To do: Check the address against the operation's path.
   */
  NotFound: "1000",
  /**
   * 400. The resource has changed since the `ETag` in `If-Match` was read.
   *
   * To do: Read the resource again, repeat the edit on what was read, and send it with the new `ETag`.
   */
  ETagNotValid: "2055",
  /**
   * 404. There is no such cart for that customer, or it has expired.
   *
   * To do: Check the customer id and the cart id; create the cart again if it is more than seven days old.
   */
  CartNotFound: "800008",
  /**
   * 400. At least one line of the cart can't be bought.
   *
   * To do: Read the cart, mend or drop the lines whose `error` is set, update the cart and check out again.
   */
  CartLineError: "800009",
  /**
   * 409. Another request is at work on this cart.
   *
   * To do: Wait some seconds and send the same request with the same `MS-RequestId`.
   */
  CartInProgress: "800064",
  /**
   * 400. The cart has been checked out already, so its orders exist.
   *
   * To do: Look for them in the customer's orders; they may take 15 minutes to appear. Do not buy again.
   */
  CartAlreadySubmitted: "800065",
  /**
   * 409. An order of the same content is being made.
   *
   * To do: Wait and send the same request with the same `MS-RequestId`, or look at the customer's orders after some minutes. Do not buy again.
   */
  OrderInProgress: "800060",
  /**
   * 500. The service could not make the order.
   *
   * To do: Look whether the order exists before trying again; repeat with the same `MS-RequestId`.
   */
  OrderNotCreated: "800005",
  /**
   * 404. The catalog holds no such SKU for the customer's market.
   *
   * To do: Read the catalog again and use an item that it lists.
   */
  SkuNotFound: "400018",
  /**
   * 404. The availability that the catalog item id names is gone. They change more often than products do.
   *
   * To do: Read the availabilities of the SKU again, update the cart with the new catalog item id, and check out again.
   */
  AvailabilityNotFound: "400019",
  /**
   * 400. The offer id is not one that the service knows.
   *
   * To do: Take the id from the catalog, `product:sku:availability`.
   */
  OfferIdNotValid: "800004",
  /**
   * 400. A line names no catalog item.
   *
   * To do: Set `catalogItemId` (`offerId` in an order).
   */
  CatalogItemIdMissing: "900142",
  /**
   * 400. Nothing is left of the catalog item.
   *
   * To do: Choose another item, or try again later.
   */
  InventoryNotAvailable: "800010",
  /**
   * 400. Less is left of the catalog item than the line asks for.
   *
   * To do: Lower the quantity.
   */
  QuantityNotAvailable: "800017",
  /**
   * 400. The quantity is under the minimum or over the maximum of the subscription.
   *
   * To do: Choose a quantity within the bounds that the catalog gives for the SKU.
   */
  QuantityOutOfRange: "2002",
  /**
   * 400. The quantity of one line is outside what its offer allows.
   *
   * To do: Choose a quantity within the bounds that the catalog gives for the SKU.
   */
  LineQuantityOutOfRange: "900275",
  /**
   * 400. The quantity of the subscription can't be lowered now.
   *
   * To do: Lower it within the window after the purchase, or have it renewed with less.
   */
  QuantityDecreaseNotAllowed: "800090",
  /**
   * 400. The offer can't be billed that way.
   *
   * To do: Choose a billing cycle that the catalog lists for the term.
   */
  BillingCycleNotValid: "900269",
  /**
   * 400. The billing cycle is longer than the term.
   *
   * To do: Choose a longer term or a shorter billing cycle.
   */
  BillingCycleLongerThanTerm: "900270",
  /**
   * 400. The term is not one that the offer has.
   *
   * To do: Choose a term that the catalog lists, as an ISO 8601 duration.
   */
  TermDurationNotValid: "800121",
  /**
   * 400. The promotion does not exist, has ended, or does not apply to this line.
   *
   * To do: Leave `promotionId` out, or check the customer's eligibility first.
   */
  PromotionCodeNotValid: "27007",
  /**
   * 400. The custom term end date matches neither the end of an active subscription of the customer nor the end of a calendar month.
   *
   * To do: Take the end date of a subscription to align with, or the last day of a month.
   */
  CustomTermEndDateNotValid: "900242",
  /**
   * 400. The catalog item asks for an attestation that the line does not hold.
   *
   * To do: Set `attestationAccepted` to true on that line, once it is true.
   */
  AttestationRequired: "900203",
  /**
   * 400. The purchase asks for the partner's attestation.
   *
   * To do: Set `partnerOnRecordAttestationAccepted` to true, once it is true.
   */
  PartnerAttestationMissing: "900206",
  /**
   * 400. The upload holds no purchase order document.
   *
   * To do: Add at least one file as `pofiles`.
   */
  PurchaseOrderRequired: "900252",
  /**
   * 400. The sale is part of a tender, but the upload holds neither a link to it nor a document.
   *
   * To do: Set `tenderLink`, or add a file as `tenderfiles`.
   */
  TenderDocumentRequired: "900253",
  /**
   * 400. The metadata of the upload lacks the customer's price or its currency.
   *
   * To do: Set `customerPrice` and `currency`, both as strings.
   */
  AttachmentMetadataNotValid: "900254",
  /**
   * 404. The customer has no such order.
   *
   * To do: Check the customer id and the order id. A new order may take 15 minutes to appear.
   */
  OrderNotFound: "20000",
  /**
   * 409. A change of this order is still being carried out.
   *
   * To do: Wait until it is, then read the order and decide again.
   */
  OrderAdjustmentPending: "800014",
  /**
   * 400. An order like this can't be cancelled.
   *
   * To do: Suspend or cancel its subscriptions instead.
   */
  OrderNotCancellable: "800061",
  /**
   * 400. This order is not cancelled as an order, but by its subscriptions.
   *
   * To do: Change the status of each subscription of the order.
   */
  OrderCancelledBySubscription: "800063",
  /**
   * 400. The days in which the purchase could be cancelled are over.
   *
   * To do: Nothing to send again. Turn off automatic renewal, or ask support.
   */
  CancellationWindowDaysOver: "900117",
  /**
   * 400. The hours in which the purchase could be cancelled are over.
   *
   * To do: Nothing to send again. Turn off automatic renewal, or ask support.
   */
  CancellationWindowHoursOver: "900213",
  /**
   * 403. Outside the integration sandbox only software can be cancelled through the order.
   *
   * To do: Cancel the subscription, or return the reservation, by its own operation.
   */
  CancellationOutsideSandbox: "800019",
  /**
   * 403. Seat-based software as a service is not cancelled through the order.
   *
   * To do: Cancel the subscription instead.
   */
  SaasCancellationByOrder: "800077",
  /**
   * 403. This customer can't buy the catalog item.
   *
   * To do: Check what the item asks for (segment, market, a base product), or choose another.
   */
  CatalogItemNotEligible: "800020",
  /**
   * 403. The offer can't be bought by this customer or through this partner.
   *
   * To do: Choose another offer from the catalog.
   */
  OfferNotEligible: "2085",
  /**
   * 403. The offer is not sold any more.
   *
   * To do: Choose its successor from the catalog.
   */
  OfferNoLongerSold: "2091",
  /**
   * 403. The term that was bought at first can't be bought or changed any more.
   *
   * To do: Choose a term that the catalog lists now.
   */
  InitialTermNoLongerSold: "800028",
  /**
   * 403. The product can't be bought in the integration sandbox.
   *
   * To do: Try another product there. Savings plans, for one, are sold in production only.
   */
  NotSoldInSandbox: "900322",
  /**
   * 403. The partner's line of credit does not cover the purchase.
   *
   * To do: Buy less, pay what is due, or ask support to raise the line.
   */
  CreditLineInsufficient: "800023",
  /**
   * 403. The partner's credit limit does not cover the purchase.
   *
   * To do: Buy less, pay what is due, or ask support to raise the limit.
   */
  CreditLimitInsufficient: "900121",
  /**
   * 403. The account is locked for new purchases.
   *
   * To do: Settle what is open in Partner Center, or ask support.
   */
  AccountLocked: "900416",
  /**
   * 403. The customer would have more subscriptions than a customer may.
   *
   * To do: Cancel some that are not used, or add seats to one that exists.
   */
  CustomerSubscriptionLimit: "800066",
  /**
   * 403. The subscription would have more seats than a subscription may.
   *
   * To do: Spread the seats over several subscriptions.
   */
  SubscriptionSeatLimit: "800067",
  /**
   * 403. The partner would have more Azure subscriptions than a partner may.
   *
   * To do: Use an Azure plan that exists, or ask support.
   */
  PartnerAzureSubscriptionLimit: "800068",
  /**
   * 403. The line asks for more seats than are left under the limit of the subscription.
   *
   * To do: Lower the quantity to what the description says is left.
   */
  RemainingSeatLimit: "800088",
  /**
   * 403. The line asks for more assets than are left under the limit of the customer.
   *
   * To do: Lower the quantity to what the description says is left.
   */
  RemainingAssetLimit: "800089",
  /**
   * 403. The customer has not accepted the Microsoft Customer Agreement, nor has the partner confirmed it.
   *
   * To do: Confirm the acceptance, or have the customer accept it.
   */
  CustomerAgreementMissing: "13605",
  /**
   * 403. The indirect reseller has not accepted the Microsoft Partner Agreement.
   *
   * To do: Have the reseller's global administrator accept it.
   */
  ResellerAgreementMissing: "900123",
  /**
   * 403. The calling partner has not accepted the Microsoft Partner Agreement.
   *
   * To do: Have the partner's global administrator accept it.
   */
  PartnerAgreementMissing: "900124",
  /**
   * 400. The reseller named by its PartnerID has not signed the Microsoft Partner Agreement for the region of the order.
   *
   * To do: Have the reseller sign it for that region.
   */
  ResellerAgreementUnsignedInRegion: "2203",
  /**
   * 403. The partner and that customer have no reseller relationship.
   *
   * To do: Check the customer id, or ask the customer for a relationship first.
   */
  NoCustomerRelationship: "20002",
  /**
   * 403. The order did not pass the risk check.
   *
   * To do: Do not repeat it. Ask support.
   */
  RiskCheckFailed: "800069",
  /**
   * 403. The customer's account is being reviewed.
   *
   * To do: Try again in some days.
   */
  CustomerUnderReview: "800073",
  /**
   * 403. The customer's account is being reviewed, a second kind of review.
   *
   * To do: Try again in some days.
   */
  CustomerReviewPending: "800074",
  /**
   * 403. The customer's account was reviewed and refused.
   *
   * To do: Check the customer's company details, then ask support.
   */
  CustomerNotApproved: "800075",
  /**
   * 400. The scope in the provisioning context is not one that a savings plan can have.
   *
   * To do: Use `shared` with `subscriptionId`, or `single` with `entitlementId`.
   */
  SavingsPlanScopeNotSupported: "900312",
  /**
   * 400. The provisioning context names no Azure subscription.
   *
   * To do: Set `entitlementId` to the Azure subscription.
   */
  SavingsPlanEntitlementMissing: "900313",
  /**
   * 400. The provisioning context names no Azure plan.
   *
   * To do: Set `subscriptionId` to the customer's Azure plan.
   */
  SavingsPlanAzurePlanMissing: "900317",
  /**
   * 400. The Azure plan does not exist, or has no active Azure subscription.
   *
   * To do: Buy an Azure plan first, or activate a subscription under it.
   */
  SavingsPlanAzurePlanInactive: "900318",
} as const;

/**
 * A documented fault code. The service has others.
 */
export type ErrorCode = (typeof ErrorCode)[keyof typeof ErrorCode];

/** What a fault code stands for. */
export interface FaultInfo {
  readonly status: number;
  readonly name: string;
  readonly description: string;
}

/** Every documented fault code with its HTTP status and cause. */
export const faults: Readonly<Record<ErrorCode, FaultInfo>> = {
  "800001": {
    "status": 401,
    "name": "PartnerTokenMissing",
    "description": "The request carried no token of a partner."
  },
  "900420": {
    "status": 401,
    "name": "RetiredTokenAudience",
    "description": "The token was issued for the retired audience `graph.windows.net`."
  },
  "900421": {
    "status": 401,
    "name": "MfaRequired",
    "description": "A user's token does not show that the user signed in with multifactor authentication."
  },
  "900329": {
    "status": 403,
    "name": "AppOnlyTokenNotSupported",
    "description": "The operation does not take a token of an application alone."
  },
  "2000": {
    "status": 400,
    "name": "InvalidInput",
    "description": "A value of the request has the wrong form, such as a customer id that is no GUID."
  },
  "800002": {
    "status": 400,
    "name": "InvalidRequest",
    "description": "The request can't be read, or a required value is missing."
  },
  "1000": {
    "status": 404,
    "name": "NotFound",
    "description": "The path leads nowhere."
  },
  "2055": {
    "status": 400,
    "name": "ETagNotValid",
    "description": "The resource has changed since the `ETag` in `If-Match` was read."
  },
  "800008": {
    "status": 404,
    "name": "CartNotFound",
    "description": "There is no such cart for that customer, or it has expired."
  },
  "800009": {
    "status": 400,
    "name": "CartLineError",
    "description": "At least one line of the cart can't be bought."
  },
  "800064": {
    "status": 409,
    "name": "CartInProgress",
    "description": "Another request is at work on this cart."
  },
  "800065": {
    "status": 400,
    "name": "CartAlreadySubmitted",
    "description": "The cart has been checked out already, so its orders exist."
  },
  "800060": {
    "status": 409,
    "name": "OrderInProgress",
    "description": "An order of the same content is being made."
  },
  "800005": {
    "status": 500,
    "name": "OrderNotCreated",
    "description": "The service could not make the order."
  },
  "400018": {
    "status": 404,
    "name": "SkuNotFound",
    "description": "The catalog holds no such SKU for the customer's market."
  },
  "400019": {
    "status": 404,
    "name": "AvailabilityNotFound",
    "description": "The availability that the catalog item id names is gone. They change more often than products do."
  },
  "800004": {
    "status": 400,
    "name": "OfferIdNotValid",
    "description": "The offer id is not one that the service knows."
  },
  "900142": {
    "status": 400,
    "name": "CatalogItemIdMissing",
    "description": "A line names no catalog item."
  },
  "800010": {
    "status": 400,
    "name": "InventoryNotAvailable",
    "description": "Nothing is left of the catalog item."
  },
  "800017": {
    "status": 400,
    "name": "QuantityNotAvailable",
    "description": "Less is left of the catalog item than the line asks for."
  },
  "2002": {
    "status": 400,
    "name": "QuantityOutOfRange",
    "description": "The quantity is under the minimum or over the maximum of the subscription."
  },
  "900275": {
    "status": 400,
    "name": "LineQuantityOutOfRange",
    "description": "The quantity of one line is outside what its offer allows."
  },
  "800090": {
    "status": 400,
    "name": "QuantityDecreaseNotAllowed",
    "description": "The quantity of the subscription can't be lowered now."
  },
  "900269": {
    "status": 400,
    "name": "BillingCycleNotValid",
    "description": "The offer can't be billed that way."
  },
  "900270": {
    "status": 400,
    "name": "BillingCycleLongerThanTerm",
    "description": "The billing cycle is longer than the term."
  },
  "800121": {
    "status": 400,
    "name": "TermDurationNotValid",
    "description": "The term is not one that the offer has."
  },
  "27007": {
    "status": 400,
    "name": "PromotionCodeNotValid",
    "description": "The promotion does not exist, has ended, or does not apply to this line."
  },
  "900242": {
    "status": 400,
    "name": "CustomTermEndDateNotValid",
    "description": "The custom term end date matches neither the end of an active subscription of the customer nor the end of a calendar month."
  },
  "900203": {
    "status": 400,
    "name": "AttestationRequired",
    "description": "The catalog item asks for an attestation that the line does not hold."
  },
  "900206": {
    "status": 400,
    "name": "PartnerAttestationMissing",
    "description": "The purchase asks for the partner's attestation."
  },
  "900252": {
    "status": 400,
    "name": "PurchaseOrderRequired",
    "description": "The upload holds no purchase order document."
  },
  "900253": {
    "status": 400,
    "name": "TenderDocumentRequired",
    "description": "The sale is part of a tender, but the upload holds neither a link to it nor a document."
  },
  "900254": {
    "status": 400,
    "name": "AttachmentMetadataNotValid",
    "description": "The metadata of the upload lacks the customer's price or its currency."
  },
  "20000": {
    "status": 404,
    "name": "OrderNotFound",
    "description": "The customer has no such order."
  },
  "800014": {
    "status": 409,
    "name": "OrderAdjustmentPending",
    "description": "A change of this order is still being carried out."
  },
  "800061": {
    "status": 400,
    "name": "OrderNotCancellable",
    "description": "An order like this can't be cancelled."
  },
  "800063": {
    "status": 400,
    "name": "OrderCancelledBySubscription",
    "description": "This order is not cancelled as an order, but by its subscriptions."
  },
  "900117": {
    "status": 400,
    "name": "CancellationWindowDaysOver",
    "description": "The days in which the purchase could be cancelled are over."
  },
  "900213": {
    "status": 400,
    "name": "CancellationWindowHoursOver",
    "description": "The hours in which the purchase could be cancelled are over."
  },
  "800019": {
    "status": 403,
    "name": "CancellationOutsideSandbox",
    "description": "Outside the integration sandbox only software can be cancelled through the order."
  },
  "800077": {
    "status": 403,
    "name": "SaasCancellationByOrder",
    "description": "Seat-based software as a service is not cancelled through the order."
  },
  "800020": {
    "status": 403,
    "name": "CatalogItemNotEligible",
    "description": "This customer can't buy the catalog item."
  },
  "2085": {
    "status": 403,
    "name": "OfferNotEligible",
    "description": "The offer can't be bought by this customer or through this partner."
  },
  "2091": {
    "status": 403,
    "name": "OfferNoLongerSold",
    "description": "The offer is not sold any more."
  },
  "800028": {
    "status": 403,
    "name": "InitialTermNoLongerSold",
    "description": "The term that was bought at first can't be bought or changed any more."
  },
  "900322": {
    "status": 403,
    "name": "NotSoldInSandbox",
    "description": "The product can't be bought in the integration sandbox."
  },
  "800023": {
    "status": 403,
    "name": "CreditLineInsufficient",
    "description": "The partner's line of credit does not cover the purchase."
  },
  "900121": {
    "status": 403,
    "name": "CreditLimitInsufficient",
    "description": "The partner's credit limit does not cover the purchase."
  },
  "900416": {
    "status": 403,
    "name": "AccountLocked",
    "description": "The account is locked for new purchases."
  },
  "800066": {
    "status": 403,
    "name": "CustomerSubscriptionLimit",
    "description": "The customer would have more subscriptions than a customer may."
  },
  "800067": {
    "status": 403,
    "name": "SubscriptionSeatLimit",
    "description": "The subscription would have more seats than a subscription may."
  },
  "800068": {
    "status": 403,
    "name": "PartnerAzureSubscriptionLimit",
    "description": "The partner would have more Azure subscriptions than a partner may."
  },
  "800088": {
    "status": 403,
    "name": "RemainingSeatLimit",
    "description": "The line asks for more seats than are left under the limit of the subscription."
  },
  "800089": {
    "status": 403,
    "name": "RemainingAssetLimit",
    "description": "The line asks for more assets than are left under the limit of the customer."
  },
  "13605": {
    "status": 403,
    "name": "CustomerAgreementMissing",
    "description": "The customer has not accepted the Microsoft Customer Agreement, nor has the partner confirmed it."
  },
  "900123": {
    "status": 403,
    "name": "ResellerAgreementMissing",
    "description": "The indirect reseller has not accepted the Microsoft Partner Agreement."
  },
  "900124": {
    "status": 403,
    "name": "PartnerAgreementMissing",
    "description": "The calling partner has not accepted the Microsoft Partner Agreement."
  },
  "2203": {
    "status": 400,
    "name": "ResellerAgreementUnsignedInRegion",
    "description": "The reseller named by its PartnerID has not signed the Microsoft Partner Agreement for the region of the order."
  },
  "20002": {
    "status": 403,
    "name": "NoCustomerRelationship",
    "description": "The partner and that customer have no reseller relationship."
  },
  "800069": {
    "status": 403,
    "name": "RiskCheckFailed",
    "description": "The order did not pass the risk check."
  },
  "800073": {
    "status": 403,
    "name": "CustomerUnderReview",
    "description": "The customer's account is being reviewed."
  },
  "800074": {
    "status": 403,
    "name": "CustomerReviewPending",
    "description": "The customer's account is being reviewed, a second kind of review."
  },
  "800075": {
    "status": 403,
    "name": "CustomerNotApproved",
    "description": "The customer's account was reviewed and refused."
  },
  "900312": {
    "status": 400,
    "name": "SavingsPlanScopeNotSupported",
    "description": "The scope in the provisioning context is not one that a savings plan can have."
  },
  "900313": {
    "status": 400,
    "name": "SavingsPlanEntitlementMissing",
    "description": "The provisioning context names no Azure subscription."
  },
  "900317": {
    "status": 400,
    "name": "SavingsPlanAzurePlanMissing",
    "description": "The provisioning context names no Azure plan."
  },
  "900318": {
    "status": 400,
    "name": "SavingsPlanAzurePlanInactive",
    "description": "The Azure plan does not exist, or has no active Azure subscription."
  },
};

/** What to do about each fault code. */
export const advice: Readonly<Record<ErrorCode, string>> = {
  "800001": "Send `Authorization` with a bearer token for the endpoint's scope.",
  "900420": "Ask for a token for the Partner Center scope of the cloud. A new token for the old audience does not help.",
  "900421": "Have the user sign in again with multifactor authentication, and store the new refresh token. App-only tokens are not affected.",
  "900329": "Call it with a user's token (app+user).",
  "2000": "Correct what the description names.",
  "800002": "Compare the body with the schema of the operation.",
  "1000": "Check the address against the operation's path.",
  "2055": "Read the resource again, repeat the edit on what was read, and send it with the new `ETag`.",
  "800008": "Check the customer id and the cart id; create the cart again if it is more than seven days old.",
  "800009": "Read the cart, mend or drop the lines whose `error` is set, update the cart and check out again.",
  "800064": "Wait some seconds and send the same request with the same `MS-RequestId`.",
  "800065": "Look for them in the customer's orders; they may take 15 minutes to appear. Do not buy again.",
  "800060": "Wait and send the same request with the same `MS-RequestId`, or look at the customer's orders after some minutes. Do not buy again.",
  "800005": "Look whether the order exists before trying again; repeat with the same `MS-RequestId`.",
  "400018": "Read the catalog again and use an item that it lists.",
  "400019": "Read the availabilities of the SKU again, update the cart with the new catalog item id, and check out again.",
  "800004": "Take the id from the catalog, `product:sku:availability`.",
  "900142": "Set `catalogItemId` (`offerId` in an order).",
  "800010": "Choose another item, or try again later.",
  "800017": "Lower the quantity.",
  "2002": "Choose a quantity within the bounds that the catalog gives for the SKU.",
  "900275": "Choose a quantity within the bounds that the catalog gives for the SKU.",
  "800090": "Lower it within the window after the purchase, or have it renewed with less.",
  "900269": "Choose a billing cycle that the catalog lists for the term.",
  "900270": "Choose a longer term or a shorter billing cycle.",
  "800121": "Choose a term that the catalog lists, as an ISO 8601 duration.",
  "27007": "Leave `promotionId` out, or check the customer's eligibility first.",
  "900242": "Take the end date of a subscription to align with, or the last day of a month.",
  "900203": "Set `attestationAccepted` to true on that line, once it is true.",
  "900206": "Set `partnerOnRecordAttestationAccepted` to true, once it is true.",
  "900252": "Add at least one file as `pofiles`.",
  "900253": "Set `tenderLink`, or add a file as `tenderfiles`.",
  "900254": "Set `customerPrice` and `currency`, both as strings.",
  "20000": "Check the customer id and the order id. A new order may take 15 minutes to appear.",
  "800014": "Wait until it is, then read the order and decide again.",
  "800061": "Suspend or cancel its subscriptions instead.",
  "800063": "Change the status of each subscription of the order.",
  "900117": "Nothing to send again. Turn off automatic renewal, or ask support.",
  "900213": "Nothing to send again. Turn off automatic renewal, or ask support.",
  "800019": "Cancel the subscription, or return the reservation, by its own operation.",
  "800077": "Cancel the subscription instead.",
  "800020": "Check what the item asks for (segment, market, a base product), or choose another.",
  "2085": "Choose another offer from the catalog.",
  "2091": "Choose its successor from the catalog.",
  "800028": "Choose a term that the catalog lists now.",
  "900322": "Try another product there. Savings plans, for one, are sold in production only.",
  "800023": "Buy less, pay what is due, or ask support to raise the line.",
  "900121": "Buy less, pay what is due, or ask support to raise the limit.",
  "900416": "Settle what is open in Partner Center, or ask support.",
  "800066": "Cancel some that are not used, or add seats to one that exists.",
  "800067": "Spread the seats over several subscriptions.",
  "800068": "Use an Azure plan that exists, or ask support.",
  "800088": "Lower the quantity to what the description says is left.",
  "800089": "Lower the quantity to what the description says is left.",
  "13605": "Confirm the acceptance, or have the customer accept it.",
  "900123": "Have the reseller's global administrator accept it.",
  "900124": "Have the partner's global administrator accept it.",
  "2203": "Have the reseller sign it for that region.",
  "20002": "Check the customer id, or ask the customer for a relationship first.",
  "800069": "Do not repeat it. Ask support.",
  "800073": "Try again in some days.",
  "800074": "Try again in some days.",
  "800075": "Check the customer's company details, then ask support.",
  "900312": "Use `shared` with `subscriptionId`, or `single` with `entitlementId`.",
  "900313": "Set `entitlementId` to the Azure subscription.",
  "900317": "Set `subscriptionId` to the customer's Azure plan.",
  "900318": "Buy an Azure plan first, or activate a subscription under it.",
};

/** Whether a refused request may be sent again. */
export type Again = "no" | "fresh" | "later" | "retry" | "token" | "status";

/** The same in words. */
export const againInWords: Readonly<Record<Again, string>> = {
  no: "No: it is refused until what it names is changed.",
  fresh: "Read the catalog, cart or order again, then send a new request.",
  later: "It may pass as it is, once something else has ended.",
  retry: "Yes, with backoff; a purchase may have gone through.",
  token: "Once, with a new token.",
  status: "The code says nothing; go by the HTTP status.",
};

/** Whether a request that was answered with a fault code may be sent again, as far as it is documented. */
export const again: Readonly<Partial<Record<ErrorCode, Again>>> = {
};

/** What the `error` of a cart line can hold, by name. On the wire the code is a number, or its `wireName`. */
export const CartErrorCode = {
  /**
   * The service does not say what is wrong.
   *
   * To do: Check the line against the catalog; ask support with the correlation id.
   */
  Unknown: "0",
  /**
   * The item is not sold in that currency in the customer's market.
   *
   * To do: Choose an availability of the customer's market.
   */
  CurrencyIsNotSupported: "10000",
  /**
   * The catalog holds no such item.
   *
   * To do: Take the id from the catalog, `product:sku:availability`.
   */
  CatalogItemIdIsNotValid: "10001",
  /**
   * The quota does not suffice for the quantity.
   *
   * To do: Lower the quantity, or have the quota raised.
   */
  QuotaNotAvailable: "10002",
  /**
   * Nothing, or too little, is left of the item.
   *
   * To do: Choose another item or a smaller quantity.
   */
  InventoryNotAvailable: "10003",
  /**
   * This partner can't name participants.
   *
   * To do: Leave `participants` out. Only indirect providers name resellers.
   */
  ParticipantsIsNotSupportedForPartner: "10004",
  /**
   * The service could not work on the line.
   *
   * To do: Send the cart again; if it stays, ask support.
   */
  UnableToProcessCartLineItem: "10006",
  /**
   * The subscription in the provisioning context does not exist or is not active.
   *
   * To do: Name an active subscription of the customer.
   */
  SubscriptionIsNotValid: "10007",
  /**
   * The subscription is not enabled for reservations.
   *
   * To do: Enable it for reservations, or name another.
   */
  SubscriptionIsNotEnabledForRI: "10008",
  /**
   * The integration sandbox allows no more of this.
   *
   * To do: Cancel what is not needed any more in the sandbox.
   */
  SandboxLimitExceeded: "10009",
  /**
   * A value of the line is not valid.
   *
   * To do: Correct what `errorDescription` names.
   */
  InvalidInput: "10010",
  /**
   * The Azure subscription is not registered for what is bought.
   *
   * To do: Register it with the resource provider, then send the cart again.
   */
  SubscriptionNotRegistered: "10011",
  /**
   * The item asks for an attestation.
   *
   * To do: Set `attestationAccepted` to true on the line, once it is true.
   */
  AttestationNotAccepted: "10012",
  /**
   * The item can't be billed that way.
   *
   * To do: Choose a billing cycle that the catalog lists for the term.
   */
  BillingPlanIsNotSupported: "10013",
  /**
   * The promotion does not apply to the line or the customer.
   *
   * To do: Leave `promotionId` out, or check the customer's eligibility. A new-customer promotion goes first in the cart.
   */
  InvalidPromotion: "10014",
  /**
   * The quantity is over the limit of a subscription.
   *
   * To do: Lower it, or spread it over several lines.
   */
  MaxAllowedSeatsPerSubscriptionExceeded: "10015",
  /**
   * The custom term end date is not within the first term.
   *
   * To do: Choose a date within the first term, or leave it out.
   */
  CustomTermEndDateNotValid: "10016",
  /**
   * The custom term end date matches no subscription and no end of a month.
   *
   * To do: Take the end date of a subscription to align with, or the last day of a month.
   */
  CustomTermEndDateNotAligned: "10017",
  /**
   * The line has fewer seats than the add-on asks for at least.
   *
   * To do: Raise the quantity to the add-on's minimum.
   */
  AddOnMinimumSeatsNotReached: "10018",
  /**
   * The base subscription has fewer seats than the add-on asks for at least.
   *
   * To do: Raise the quantity of the base first.
   */
  BaseMinimumSeatsNotReached: "10019",
  /**
   * The item is a legacy offer that carts do not take any more.
   *
   * To do: Choose the new commerce item that took its place.
   */
  LegacyOffer: "500600",
} as const;

/**
 * A documented code of a cart line's error. The service has others.
 */
export type CartErrorCode = (typeof CartErrorCode)[keyof typeof CartErrorCode];

/** What a cart line's error code stands for, and what to do about it. */
export interface CartErrorInfo {
  readonly name: string;
  /** The name as answers may hold it in place of the number. */
  readonly wireName: string;
  readonly description: string;
  readonly action: string;
}

/** Every documented code of a cart line's error with its cause and remedy. */
export const cartErrors: Readonly<Record<CartErrorCode, CartErrorInfo>> = {
  "0": {
    "name": "Unknown",
    "wireName": "unknown",
    "description": "The service does not say what is wrong.",
    "action": "Check the line against the catalog; ask support with the correlation id."
  },
  "10000": {
    "name": "CurrencyIsNotSupported",
    "wireName": "currency_is_not_supported",
    "description": "The item is not sold in that currency in the customer's market.",
    "action": "Choose an availability of the customer's market."
  },
  "10001": {
    "name": "CatalogItemIdIsNotValid",
    "wireName": "catalog_item_id_is_not_valid",
    "description": "The catalog holds no such item.",
    "action": "Take the id from the catalog, `product:sku:availability`."
  },
  "10002": {
    "name": "QuotaNotAvailable",
    "wireName": "quota_not_available",
    "description": "The quota does not suffice for the quantity.",
    "action": "Lower the quantity, or have the quota raised."
  },
  "10003": {
    "name": "InventoryNotAvailable",
    "wireName": "inventory_not_available",
    "description": "Nothing, or too little, is left of the item.",
    "action": "Choose another item or a smaller quantity."
  },
  "10004": {
    "name": "ParticipantsIsNotSupportedForPartner",
    "wireName": "participants_is_not_supported_for_partner",
    "description": "This partner can't name participants.",
    "action": "Leave `participants` out. Only indirect providers name resellers."
  },
  "10006": {
    "name": "UnableToProcessCartLineItem",
    "wireName": "unable_to_process_cart_line_item",
    "description": "The service could not work on the line.",
    "action": "Send the cart again; if it stays, ask support."
  },
  "10007": {
    "name": "SubscriptionIsNotValid",
    "wireName": "subscription_is_not_valid",
    "description": "The subscription in the provisioning context does not exist or is not active.",
    "action": "Name an active subscription of the customer."
  },
  "10008": {
    "name": "SubscriptionIsNotEnabledForRI",
    "wireName": "subscription_is_not_enabled_for_r_i",
    "description": "The subscription is not enabled for reservations.",
    "action": "Enable it for reservations, or name another."
  },
  "10009": {
    "name": "SandboxLimitExceeded",
    "wireName": "sandbox_limit_exceeded",
    "description": "The integration sandbox allows no more of this.",
    "action": "Cancel what is not needed any more in the sandbox."
  },
  "10010": {
    "name": "InvalidInput",
    "wireName": "invalid_input",
    "description": "A value of the line is not valid.",
    "action": "Correct what `errorDescription` names."
  },
  "10011": {
    "name": "SubscriptionNotRegistered",
    "wireName": "subscription_not_registered",
    "description": "The Azure subscription is not registered for what is bought.",
    "action": "Register it with the resource provider, then send the cart again."
  },
  "10012": {
    "name": "AttestationNotAccepted",
    "wireName": "attestation_not_accepted",
    "description": "The item asks for an attestation.",
    "action": "Set `attestationAccepted` to true on the line, once it is true."
  },
  "10013": {
    "name": "BillingPlanIsNotSupported",
    "wireName": "billing_plan_is_not_supported",
    "description": "The item can't be billed that way.",
    "action": "Choose a billing cycle that the catalog lists for the term."
  },
  "10014": {
    "name": "InvalidPromotion",
    "wireName": "invalid_promotion",
    "description": "The promotion does not apply to the line or the customer.",
    "action": "Leave `promotionId` out, or check the customer's eligibility. A new-customer promotion goes first in the cart."
  },
  "10015": {
    "name": "MaxAllowedSeatsPerSubscriptionExceeded",
    "wireName": "max_allowed_seats_per_subscription_exceeded",
    "description": "The quantity is over the limit of a subscription.",
    "action": "Lower it, or spread it over several lines."
  },
  "10016": {
    "name": "CustomTermEndDateNotValid",
    "wireName": "custom_term_end_date_not_valid",
    "description": "The custom term end date is not within the first term.",
    "action": "Choose a date within the first term, or leave it out."
  },
  "10017": {
    "name": "CustomTermEndDateNotAligned",
    "wireName": "custom_term_end_date_not_aligned",
    "description": "The custom term end date matches no subscription and no end of a month.",
    "action": "Take the end date of a subscription to align with, or the last day of a month."
  },
  "10018": {
    "name": "AddOnMinimumSeatsNotReached",
    "wireName": "add_on_minimum_seats_not_reached",
    "description": "The line has fewer seats than the add-on asks for at least.",
    "action": "Raise the quantity to the add-on's minimum."
  },
  "10019": {
    "name": "BaseMinimumSeatsNotReached",
    "wireName": "base_minimum_seats_not_reached",
    "description": "The base subscription has fewer seats than the add-on asks for at least.",
    "action": "Raise the quantity of the base first."
  },
  "500600": {
    "name": "LegacyOffer",
    "wireName": "legacy_offer",
    "description": "The item is a legacy offer that carts do not take any more.",
    "action": "Choose the new commerce item that took its place."
  },
};
