// The error codes of the API. Generated from spec/ by `npm run generate`; do not edit.

/**
 * The documented fault codes by name. To compare with a single code without carrying the whole table into a bundle,
 * write the code itself: `code === "800060" satisfies ErrorCode`.
 */
export const ErrorCode = {
  /** 401. The request carried no token of a partner. */
  PartnerTokenMissing: "800001",
  /** 401. The token was issued for the retired audience `graph.windows.net`. */
  RetiredTokenAudience: "900420",
  /** 401. A user's token does not show that the user signed in with multifactor authentication. */
  MfaRequired: "900421",
  /** 403. The operation does not take a token of an application alone. */
  AppOnlyTokenNotSupported: "900329",
  /** 400. A value of the request has the wrong form, such as a customer id that is no GUID. */
  InvalidInput: "2000",
  /** 400. The request can't be read, or a required value is missing. */
  InvalidRequest: "800002",
  /** 404. The path leads nowhere. */
  NotFound: "1000",
  /** 400. The resource has changed since the `ETag` in `If-Match` was read. */
  ETagNotValid: "2055",
  /** 404. There is no such cart for that customer, or it has expired. */
  CartNotFound: "800008",
  /** 400. At least one line of the cart can't be bought. */
  CartLineError: "800009",
  /** 409. Another request is at work on this cart. */
  CartInProgress: "800064",
  /** 400. The cart has been checked out already, so its orders exist. */
  CartAlreadySubmitted: "800065",
  /** 409. An order of the same content is being made. */
  OrderInProgress: "800060",
  /** 500. The service could not make the order. */
  OrderNotCreated: "800005",
  /** 404. The catalog holds no such SKU for the customer's market. */
  SkuNotFound: "400018",
  /** 404. The availability that the catalog item id names is gone. They change more often than products do. */
  AvailabilityNotFound: "400019",
  /** 400. The offer id is not one that the service knows. */
  OfferIdNotValid: "800004",
  /** 400. A line names no catalog item. */
  CatalogItemIdMissing: "900142",
  /** 400. Nothing is left of the catalog item. */
  InventoryNotAvailable: "800010",
  /** 400. Less is left of the catalog item than the line asks for. */
  QuantityNotAvailable: "800017",
  /** 400. The quantity is under the minimum or over the maximum of the subscription. */
  QuantityOutOfRange: "2002",
  /** 400. The quantity of one line is outside what its offer allows. */
  LineQuantityOutOfRange: "900275",
  /** 400. The quantity of the subscription can't be lowered now. */
  QuantityDecreaseNotAllowed: "800090",
  /** 400. The offer can't be billed that way. */
  BillingCycleNotValid: "900269",
  /** 400. The billing cycle is longer than the term. */
  BillingCycleLongerThanTerm: "900270",
  /** 400. The term is not one that the offer has. */
  TermDurationNotValid: "800121",
  /** 400. The promotion does not exist, has ended, or does not apply to this line. */
  PromotionCodeNotValid: "27007",
  /** 400. The custom term end date matches neither the end of an active subscription of the customer nor the end of a calendar month. */
  CustomTermEndDateNotValid: "900242",
  /** 400. The catalog item asks for an attestation that the line does not hold. */
  AttestationRequired: "900203",
  /** 400. The purchase asks for the partner's attestation. */
  PartnerAttestationMissing: "900206",
  /** 400. The upload holds no purchase order document. */
  PurchaseOrderRequired: "900252",
  /** 400. The sale is part of a tender, but the upload holds neither a link to it nor a document. */
  TenderDocumentRequired: "900253",
  /** 400. The metadata of the upload lacks the customer's price or its currency. */
  AttachmentMetadataNotValid: "900254",
  /** 404. The customer has no such order. */
  OrderNotFound: "20000",
  /** 409. A change of this order is still being carried out. */
  OrderAdjustmentPending: "800014",
  /** 400. An order like this can't be cancelled. */
  OrderNotCancellable: "800061",
  /** 400. This order is not cancelled as an order, but by its subscriptions. */
  OrderCancelledBySubscription: "800063",
  /** 400. The days in which the purchase could be cancelled are over. */
  CancellationWindowDaysOver: "900117",
  /** 400. The hours in which the purchase could be cancelled are over. */
  CancellationWindowHoursOver: "900213",
  /** 403. Outside the integration sandbox only software can be cancelled through the order. */
  CancellationOutsideSandbox: "800019",
  /** 403. Seat-based software as a service is not cancelled through the order. */
  SaasCancellationByOrder: "800077",
  /** 403. This customer can't buy the catalog item. */
  CatalogItemNotEligible: "800020",
  /** 403. The offer can't be bought by this customer or through this partner. */
  OfferNotEligible: "2085",
  /** 403. The offer is not sold any more. */
  OfferNoLongerSold: "2091",
  /** 403. The term that was bought at first can't be bought or changed any more. */
  InitialTermNoLongerSold: "800028",
  /** 403. The product can't be bought in the integration sandbox. */
  NotSoldInSandbox: "900322",
  /** 403. The partner's line of credit does not cover the purchase. */
  CreditLineInsufficient: "800023",
  /** 403. The partner's credit limit does not cover the purchase. */
  CreditLimitInsufficient: "900121",
  /** 403. The account is locked for new purchases. */
  AccountLocked: "900416",
  /** 403. The customer would have more subscriptions than a customer may. */
  CustomerSubscriptionLimit: "800066",
  /** 403. The subscription would have more seats than a subscription may. */
  SubscriptionSeatLimit: "800067",
  /** 403. The partner would have more Azure subscriptions than a partner may. */
  PartnerAzureSubscriptionLimit: "800068",
  /** 403. The line asks for more seats than are left under the limit of the subscription. */
  RemainingSeatLimit: "800088",
  /** 403. The line asks for more assets than are left under the limit of the customer. */
  RemainingAssetLimit: "800089",
  /** 403. The customer has not accepted the Microsoft Customer Agreement, nor has the partner confirmed it. */
  CustomerAgreementMissing: "13605",
  /** 403. The indirect reseller has not accepted the Microsoft Partner Agreement. */
  ResellerAgreementMissing: "900123",
  /** 403. The calling partner has not accepted the Microsoft Partner Agreement. */
  PartnerAgreementMissing: "900124",
  /** 400. The reseller named by its PartnerID has not signed the Microsoft Partner Agreement for the region of the order. */
  ResellerAgreementUnsignedInRegion: "2203",
  /** 403. The partner and that customer have no reseller relationship. */
  NoCustomerRelationship: "20002",
  /** 403. The order did not pass the risk check. */
  RiskCheckFailed: "800069",
  /** 403. The customer's account is being reviewed. */
  CustomerUnderReview: "800073",
  /** 403. The customer's account is being reviewed, a second kind of review. */
  CustomerReviewPending: "800074",
  /** 403. The customer's account was reviewed and refused. */
  CustomerNotApproved: "800075",
  /** 400. The scope in the provisioning context is not one that a savings plan can have. */
  SavingsPlanScopeNotSupported: "900312",
  /** 400. The provisioning context names no Azure subscription. */
  SavingsPlanEntitlementMissing: "900313",
  /** 400. The provisioning context names no Azure plan. */
  SavingsPlanAzurePlanMissing: "900317",
  /** 400. The Azure plan does not exist, or has no active Azure subscription. */
  SavingsPlanAzurePlanInactive: "900318",
} as const;

/** A documented fault code. The service has others. */
export type ErrorCode = (typeof ErrorCode)[keyof typeof ErrorCode];

/** What a fault code stands for, and what to do about it. */
export interface FaultInfo {
  readonly status: number;
  readonly name: string;
  readonly description: string;
  readonly action: string;
}

/** Every documented fault code with its HTTP status, cause and remedy. */
export const faults: Readonly<Record<ErrorCode, FaultInfo>> = {
  "800001": {
    status: 401,
    name: "PartnerTokenMissing",
    description: "The request carried no token of a partner.",
    action: "Send `Authorization` with a bearer token for the endpoint's scope.",
  },
  "900420": {
    status: 401,
    name: "RetiredTokenAudience",
    description: "The token was issued for the retired audience `graph.windows.net`.",
    action: "Ask for a token for the Partner Center scope of the cloud. A new token for the old audience does not help.",
  },
  "900421": {
    status: 401,
    name: "MfaRequired",
    description: "A user's token does not show that the user signed in with multifactor authentication.",
    action: "Have the user sign in again with multifactor authentication, and store the new refresh token. App-only tokens are not affected.",
  },
  "900329": {
    status: 403,
    name: "AppOnlyTokenNotSupported",
    description: "The operation does not take a token of an application alone.",
    action: "Call it with a user's token (app+user).",
  },
  "2000": {
    status: 400,
    name: "InvalidInput",
    description: "A value of the request has the wrong form, such as a customer id that is no GUID.",
    action: "Correct what the description names.",
  },
  "800002": {
    status: 400,
    name: "InvalidRequest",
    description: "The request can't be read, or a required value is missing.",
    action: "Compare the body with the schema of the operation.",
  },
  "1000": {
    status: 404,
    name: "NotFound",
    description: "The path leads nowhere.",
    action: "Check the address against the operation's path.",
  },
  "2055": {
    status: 400,
    name: "ETagNotValid",
    description: "The resource has changed since the `ETag` in `If-Match` was read.",
    action: "Read the resource again, repeat the edit on what was read, and send it with the new `ETag`.",
  },
  "800008": {
    status: 404,
    name: "CartNotFound",
    description: "There is no such cart for that customer, or it has expired.",
    action: "Check the customer id and the cart id; create the cart again if it is more than seven days old.",
  },
  "800009": {
    status: 400,
    name: "CartLineError",
    description: "At least one line of the cart can't be bought.",
    action: "Read the cart, mend or drop the lines whose `error` is set, update the cart and check out again.",
  },
  "800064": {
    status: 409,
    name: "CartInProgress",
    description: "Another request is at work on this cart.",
    action: "Wait some seconds and send the same request with the same `MS-RequestId`.",
  },
  "800065": {
    status: 400,
    name: "CartAlreadySubmitted",
    description: "The cart has been checked out already, so its orders exist.",
    action: "Look for them in the customer's orders; they may take 15 minutes to appear. Do not buy again.",
  },
  "800060": {
    status: 409,
    name: "OrderInProgress",
    description: "An order of the same content is being made.",
    action: "Wait and send the same request with the same `MS-RequestId`, or look at the customer's orders after some minutes. Do not buy again.",
  },
  "800005": {
    status: 500,
    name: "OrderNotCreated",
    description: "The service could not make the order.",
    action: "Look whether the order exists before trying again; repeat with the same `MS-RequestId`.",
  },
  "400018": {
    status: 404,
    name: "SkuNotFound",
    description: "The catalog holds no such SKU for the customer's market.",
    action: "Read the catalog again and use an item that it lists.",
  },
  "400019": {
    status: 404,
    name: "AvailabilityNotFound",
    description: "The availability that the catalog item id names is gone. They change more often than products do.",
    action: "Read the availabilities of the SKU again, update the cart with the new catalog item id, and check out again.",
  },
  "800004": {
    status: 400,
    name: "OfferIdNotValid",
    description: "The offer id is not one that the service knows.",
    action: "Take the id from the catalog, `product:sku:availability`.",
  },
  "900142": {
    status: 400,
    name: "CatalogItemIdMissing",
    description: "A line names no catalog item.",
    action: "Set `catalogItemId` (`offerId` in an order).",
  },
  "800010": {
    status: 400,
    name: "InventoryNotAvailable",
    description: "Nothing is left of the catalog item.",
    action: "Choose another item, or try again later.",
  },
  "800017": {
    status: 400,
    name: "QuantityNotAvailable",
    description: "Less is left of the catalog item than the line asks for.",
    action: "Lower the quantity.",
  },
  "2002": {
    status: 400,
    name: "QuantityOutOfRange",
    description: "The quantity is under the minimum or over the maximum of the subscription.",
    action: "Choose a quantity within the bounds that the catalog gives for the SKU.",
  },
  "900275": {
    status: 400,
    name: "LineQuantityOutOfRange",
    description: "The quantity of one line is outside what its offer allows.",
    action: "Choose a quantity within the bounds that the catalog gives for the SKU.",
  },
  "800090": {
    status: 400,
    name: "QuantityDecreaseNotAllowed",
    description: "The quantity of the subscription can't be lowered now.",
    action: "Lower it within the window after the purchase, or have it renewed with less.",
  },
  "900269": {
    status: 400,
    name: "BillingCycleNotValid",
    description: "The offer can't be billed that way.",
    action: "Choose a billing cycle that the catalog lists for the term.",
  },
  "900270": {
    status: 400,
    name: "BillingCycleLongerThanTerm",
    description: "The billing cycle is longer than the term.",
    action: "Choose a longer term or a shorter billing cycle.",
  },
  "800121": {
    status: 400,
    name: "TermDurationNotValid",
    description: "The term is not one that the offer has.",
    action: "Choose a term that the catalog lists, as an ISO 8601 duration.",
  },
  "27007": {
    status: 400,
    name: "PromotionCodeNotValid",
    description: "The promotion does not exist, has ended, or does not apply to this line.",
    action: "Leave `promotionId` out, or check the customer's eligibility first.",
  },
  "900242": {
    status: 400,
    name: "CustomTermEndDateNotValid",
    description: "The custom term end date matches neither the end of an active subscription of the customer nor the end of a calendar month.",
    action: "Take the end date of a subscription to align with, or the last day of a month.",
  },
  "900203": {
    status: 400,
    name: "AttestationRequired",
    description: "The catalog item asks for an attestation that the line does not hold.",
    action: "Set `attestationAccepted` to true on that line, once it is true.",
  },
  "900206": {
    status: 400,
    name: "PartnerAttestationMissing",
    description: "The purchase asks for the partner's attestation.",
    action: "Set `partnerOnRecordAttestationAccepted` to true, once it is true.",
  },
  "900252": {
    status: 400,
    name: "PurchaseOrderRequired",
    description: "The upload holds no purchase order document.",
    action: "Add at least one file as `pofiles`.",
  },
  "900253": {
    status: 400,
    name: "TenderDocumentRequired",
    description: "The sale is part of a tender, but the upload holds neither a link to it nor a document.",
    action: "Set `tenderLink`, or add a file as `tenderfiles`.",
  },
  "900254": {
    status: 400,
    name: "AttachmentMetadataNotValid",
    description: "The metadata of the upload lacks the customer's price or its currency.",
    action: "Set `customerPrice` and `currency`, both as strings.",
  },
  "20000": {
    status: 404,
    name: "OrderNotFound",
    description: "The customer has no such order.",
    action: "Check the customer id and the order id. A new order may take 15 minutes to appear.",
  },
  "800014": {
    status: 409,
    name: "OrderAdjustmentPending",
    description: "A change of this order is still being carried out.",
    action: "Wait until it is, then read the order and decide again.",
  },
  "800061": {
    status: 400,
    name: "OrderNotCancellable",
    description: "An order like this can't be cancelled.",
    action: "Suspend or cancel its subscriptions instead.",
  },
  "800063": {
    status: 400,
    name: "OrderCancelledBySubscription",
    description: "This order is not cancelled as an order, but by its subscriptions.",
    action: "Change the status of each subscription of the order.",
  },
  "900117": {
    status: 400,
    name: "CancellationWindowDaysOver",
    description: "The days in which the purchase could be cancelled are over.",
    action: "Nothing to send again. Turn off automatic renewal, or ask support.",
  },
  "900213": {
    status: 400,
    name: "CancellationWindowHoursOver",
    description: "The hours in which the purchase could be cancelled are over.",
    action: "Nothing to send again. Turn off automatic renewal, or ask support.",
  },
  "800019": {
    status: 403,
    name: "CancellationOutsideSandbox",
    description: "Outside the integration sandbox only software can be cancelled through the order.",
    action: "Cancel the subscription, or return the reservation, by its own operation.",
  },
  "800077": {
    status: 403,
    name: "SaasCancellationByOrder",
    description: "Seat-based software as a service is not cancelled through the order.",
    action: "Cancel the subscription instead.",
  },
  "800020": {
    status: 403,
    name: "CatalogItemNotEligible",
    description: "This customer can't buy the catalog item.",
    action: "Check what the item asks for (segment, market, a base product), or choose another.",
  },
  "2085": {
    status: 403,
    name: "OfferNotEligible",
    description: "The offer can't be bought by this customer or through this partner.",
    action: "Choose another offer from the catalog.",
  },
  "2091": {
    status: 403,
    name: "OfferNoLongerSold",
    description: "The offer is not sold any more.",
    action: "Choose its successor from the catalog.",
  },
  "800028": {
    status: 403,
    name: "InitialTermNoLongerSold",
    description: "The term that was bought at first can't be bought or changed any more.",
    action: "Choose a term that the catalog lists now.",
  },
  "900322": {
    status: 403,
    name: "NotSoldInSandbox",
    description: "The product can't be bought in the integration sandbox.",
    action: "Try another product there. Savings plans, for one, are sold in production only.",
  },
  "800023": {
    status: 403,
    name: "CreditLineInsufficient",
    description: "The partner's line of credit does not cover the purchase.",
    action: "Buy less, pay what is due, or ask support to raise the line.",
  },
  "900121": {
    status: 403,
    name: "CreditLimitInsufficient",
    description: "The partner's credit limit does not cover the purchase.",
    action: "Buy less, pay what is due, or ask support to raise the limit.",
  },
  "900416": {
    status: 403,
    name: "AccountLocked",
    description: "The account is locked for new purchases.",
    action: "Settle what is open in Partner Center, or ask support.",
  },
  "800066": {
    status: 403,
    name: "CustomerSubscriptionLimit",
    description: "The customer would have more subscriptions than a customer may.",
    action: "Cancel some that are not used, or add seats to one that exists.",
  },
  "800067": {
    status: 403,
    name: "SubscriptionSeatLimit",
    description: "The subscription would have more seats than a subscription may.",
    action: "Spread the seats over several subscriptions.",
  },
  "800068": {
    status: 403,
    name: "PartnerAzureSubscriptionLimit",
    description: "The partner would have more Azure subscriptions than a partner may.",
    action: "Use an Azure plan that exists, or ask support.",
  },
  "800088": {
    status: 403,
    name: "RemainingSeatLimit",
    description: "The line asks for more seats than are left under the limit of the subscription.",
    action: "Lower the quantity to what the description says is left.",
  },
  "800089": {
    status: 403,
    name: "RemainingAssetLimit",
    description: "The line asks for more assets than are left under the limit of the customer.",
    action: "Lower the quantity to what the description says is left.",
  },
  "13605": {
    status: 403,
    name: "CustomerAgreementMissing",
    description: "The customer has not accepted the Microsoft Customer Agreement, nor has the partner confirmed it.",
    action: "Confirm the acceptance, or have the customer accept it.",
  },
  "900123": {
    status: 403,
    name: "ResellerAgreementMissing",
    description: "The indirect reseller has not accepted the Microsoft Partner Agreement.",
    action: "Have the reseller's global administrator accept it.",
  },
  "900124": {
    status: 403,
    name: "PartnerAgreementMissing",
    description: "The calling partner has not accepted the Microsoft Partner Agreement.",
    action: "Have the partner's global administrator accept it.",
  },
  "2203": {
    status: 400,
    name: "ResellerAgreementUnsignedInRegion",
    description: "The reseller named by its PartnerID has not signed the Microsoft Partner Agreement for the region of the order.",
    action: "Have the reseller sign it for that region.",
  },
  "20002": {
    status: 403,
    name: "NoCustomerRelationship",
    description: "The partner and that customer have no reseller relationship.",
    action: "Check the customer id, or ask the customer for a relationship first.",
  },
  "800069": {
    status: 403,
    name: "RiskCheckFailed",
    description: "The order did not pass the risk check.",
    action: "Do not repeat it. Ask support.",
  },
  "800073": {
    status: 403,
    name: "CustomerUnderReview",
    description: "The customer's account is being reviewed.",
    action: "Try again in some days.",
  },
  "800074": {
    status: 403,
    name: "CustomerReviewPending",
    description: "The customer's account is being reviewed, a second kind of review.",
    action: "Try again in some days.",
  },
  "800075": {
    status: 403,
    name: "CustomerNotApproved",
    description: "The customer's account was reviewed and refused.",
    action: "Check the customer's company details, then ask support.",
  },
  "900312": {
    status: 400,
    name: "SavingsPlanScopeNotSupported",
    description: "The scope in the provisioning context is not one that a savings plan can have.",
    action: "Use `shared` with `subscriptionId`, or `single` with `entitlementId`.",
  },
  "900313": {
    status: 400,
    name: "SavingsPlanEntitlementMissing",
    description: "The provisioning context names no Azure subscription.",
    action: "Set `entitlementId` to the Azure subscription.",
  },
  "900317": {
    status: 400,
    name: "SavingsPlanAzurePlanMissing",
    description: "The provisioning context names no Azure plan.",
    action: "Set `subscriptionId` to the customer's Azure plan.",
  },
  "900318": {
    status: 400,
    name: "SavingsPlanAzurePlanInactive",
    description: "The Azure plan does not exist, or has no active Azure subscription.",
    action: "Buy an Azure plan first, or activate a subscription under it.",
  },
};

/** What the `error` of a cart line can hold, by name. On the wire the code is a number, or its `wireName`. */
export const CartErrorCode = {
  /** The service does not say what is wrong. */
  Unknown: "0",
  /** The item is not sold in that currency in the customer's market. */
  CurrencyIsNotSupported: "10000",
  /** The catalog holds no such item. */
  CatalogItemIdIsNotValid: "10001",
  /** The quota does not suffice for the quantity. */
  QuotaNotAvailable: "10002",
  /** Nothing, or too little, is left of the item. */
  InventoryNotAvailable: "10003",
  /** This partner can't name participants. */
  ParticipantsIsNotSupportedForPartner: "10004",
  /** The service could not work on the line. */
  UnableToProcessCartLineItem: "10006",
  /** The subscription in the provisioning context does not exist or is not active. */
  SubscriptionIsNotValid: "10007",
  /** The subscription is not enabled for reservations. */
  SubscriptionIsNotEnabledForRI: "10008",
  /** The integration sandbox allows no more of this. */
  SandboxLimitExceeded: "10009",
  /** A value of the line is not valid. */
  InvalidInput: "10010",
  /** The Azure subscription is not registered for what is bought. */
  SubscriptionNotRegistered: "10011",
  /** The item asks for an attestation. */
  AttestationNotAccepted: "10012",
  /** The item can't be billed that way. */
  BillingPlanIsNotSupported: "10013",
  /** The promotion does not apply to the line or the customer. */
  InvalidPromotion: "10014",
  /** The quantity is over the limit of a subscription. */
  MaxAllowedSeatsPerSubscriptionExceeded: "10015",
  /** The custom term end date is not within the first term. */
  CustomTermEndDateNotValid: "10016",
  /** The custom term end date matches no subscription and no end of a month. */
  CustomTermEndDateNotAligned: "10017",
  /** The line has fewer seats than the add-on asks for at least. */
  AddOnMinimumSeatsNotReached: "10018",
  /** The base subscription has fewer seats than the add-on asks for at least. */
  BaseMinimumSeatsNotReached: "10019",
  /** The item is a legacy offer that carts do not take any more. */
  LegacyOffer: "500600",
} as const;

/** A documented code of a cart line's error. The service has others. */
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
    name: "Unknown",
    wireName: "unknown",
    description: "The service does not say what is wrong.",
    action: "Check the line against the catalog; ask support with the correlation id.",
  },
  "10000": {
    name: "CurrencyIsNotSupported",
    wireName: "currency_is_not_supported",
    description: "The item is not sold in that currency in the customer's market.",
    action: "Choose an availability of the customer's market.",
  },
  "10001": {
    name: "CatalogItemIdIsNotValid",
    wireName: "catalog_item_id_is_not_valid",
    description: "The catalog holds no such item.",
    action: "Take the id from the catalog, `product:sku:availability`.",
  },
  "10002": {
    name: "QuotaNotAvailable",
    wireName: "quota_not_available",
    description: "The quota does not suffice for the quantity.",
    action: "Lower the quantity, or have the quota raised.",
  },
  "10003": {
    name: "InventoryNotAvailable",
    wireName: "inventory_not_available",
    description: "Nothing, or too little, is left of the item.",
    action: "Choose another item or a smaller quantity.",
  },
  "10004": {
    name: "ParticipantsIsNotSupportedForPartner",
    wireName: "participants_is_not_supported_for_partner",
    description: "This partner can't name participants.",
    action: "Leave `participants` out. Only indirect providers name resellers.",
  },
  "10006": {
    name: "UnableToProcessCartLineItem",
    wireName: "unable_to_process_cart_line_item",
    description: "The service could not work on the line.",
    action: "Send the cart again; if it stays, ask support.",
  },
  "10007": {
    name: "SubscriptionIsNotValid",
    wireName: "subscription_is_not_valid",
    description: "The subscription in the provisioning context does not exist or is not active.",
    action: "Name an active subscription of the customer.",
  },
  "10008": {
    name: "SubscriptionIsNotEnabledForRI",
    wireName: "subscription_is_not_enabled_for_r_i",
    description: "The subscription is not enabled for reservations.",
    action: "Enable it for reservations, or name another.",
  },
  "10009": {
    name: "SandboxLimitExceeded",
    wireName: "sandbox_limit_exceeded",
    description: "The integration sandbox allows no more of this.",
    action: "Cancel what is not needed any more in the sandbox.",
  },
  "10010": {
    name: "InvalidInput",
    wireName: "invalid_input",
    description: "A value of the line is not valid.",
    action: "Correct what `errorDescription` names.",
  },
  "10011": {
    name: "SubscriptionNotRegistered",
    wireName: "subscription_not_registered",
    description: "The Azure subscription is not registered for what is bought.",
    action: "Register it with the resource provider, then send the cart again.",
  },
  "10012": {
    name: "AttestationNotAccepted",
    wireName: "attestation_not_accepted",
    description: "The item asks for an attestation.",
    action: "Set `attestationAccepted` to true on the line, once it is true.",
  },
  "10013": {
    name: "BillingPlanIsNotSupported",
    wireName: "billing_plan_is_not_supported",
    description: "The item can't be billed that way.",
    action: "Choose a billing cycle that the catalog lists for the term.",
  },
  "10014": {
    name: "InvalidPromotion",
    wireName: "invalid_promotion",
    description: "The promotion does not apply to the line or the customer.",
    action: "Leave `promotionId` out, or check the customer's eligibility. A new-customer promotion goes first in the cart.",
  },
  "10015": {
    name: "MaxAllowedSeatsPerSubscriptionExceeded",
    wireName: "max_allowed_seats_per_subscription_exceeded",
    description: "The quantity is over the limit of a subscription.",
    action: "Lower it, or spread it over several lines.",
  },
  "10016": {
    name: "CustomTermEndDateNotValid",
    wireName: "custom_term_end_date_not_valid",
    description: "The custom term end date is not within the first term.",
    action: "Choose a date within the first term, or leave it out.",
  },
  "10017": {
    name: "CustomTermEndDateNotAligned",
    wireName: "custom_term_end_date_not_aligned",
    description: "The custom term end date matches no subscription and no end of a month.",
    action: "Take the end date of a subscription to align with, or the last day of a month.",
  },
  "10018": {
    name: "AddOnMinimumSeatsNotReached",
    wireName: "add_on_minimum_seats_not_reached",
    description: "The line has fewer seats than the add-on asks for at least.",
    action: "Raise the quantity to the add-on's minimum.",
  },
  "10019": {
    name: "BaseMinimumSeatsNotReached",
    wireName: "base_minimum_seats_not_reached",
    description: "The base subscription has fewer seats than the add-on asks for at least.",
    action: "Raise the quantity of the base first.",
  },
  "500600": {
    name: "LegacyOffer",
    wireName: "legacy_offer",
    description: "The item is a legacy offer that carts do not take any more.",
    action: "Choose the new commerce item that took its place.",
  },
};
