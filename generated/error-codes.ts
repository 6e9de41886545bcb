// The error codes of the API. Generated from spec/ by `npm run generate`; do not edit.

/**
 * The documented fault codes by name. To compare with a single code without carrying the whole table into a bundle,
 * write the code itself: `code === "800060" satisfies ErrorCode`.
 */
export const ErrorCode = {
  /**
   * 401. The request carried no token of a partner.
   *
   * To do: Send `Authorization` with a bearer token for the endpoint's scope; with a fresh one, once.
   * Again? Once, with a new token.
   */
  PartnerTokenMissing: "800001",
  /**
   * 401. Access was denied: the token is missing or can't be used.
   *
   * To do: Ask for a fresh token and send the request again, once.
   * Again? Once, with a new token.
   */
  TokenNotAccepted: "400",
  /**
   * 401. The token was issued for the retired audience `graph.windows.net`.
   *
   * To do: Ask for a token of another audience, with the scope `https://api.partnercenter.microsoft.com/.default` or that of the cloud. A new token for the old audience does not help.
   * Again? No: it is refused until what it names is changed.
   */
  RetiredTokenAudience: "900420",
  /**
   * 401. A user's token does not show that the user signed in with multifactor authentication.
   *
   * To do: The token lacks the MFA claim. Have the user sign in again with multi-factor authentication, and store the new refresh token. App-only tokens are not affected.
   * Again? No: it is refused until what it names is changed.
   */
  MfaRequired: "900421",
  /**
   * 403. The service could not have a token issued for the call.
   *
   * To do: Check the application's consent and its rights in Microsoft Entra; a repeat changes nothing.
   * Again? No: it is refused until what it names is changed.
   */
  TokenNotIssued: "90000",
  /**
   * 403. The operation does not take a token of an application alone.
   *
   * To do: Call it with a user's token (app+user).
   * Again? No: it is refused until what it names is changed.
   */
  AppOnlyTokenNotSupported: "900329",
  /**
   * 403. The caller may not do this.
   *
   * To do: Check the rights of the application and of its user.
   * Again? No: it is refused until what it names is changed.
   */
  AccessDenied: "2032",
  /**
   * 403. The user's role does not allow the call.
   *
   * To do: Have a user with the needed role (mostly Admin agent or Sales agent) call it.
   * Again? No: it is refused until what it names is changed.
   */
  RoleNotAllowed: "900150",
  /**
   * 403. The user lacks a right that the call needs.
   *
   * To do: Give the user that right, or let another user call.
   * Again? No: it is refused until what it names is changed.
   */
  UserLacksRight: "900308",
  /**
   * 403. A conditional access policy forbids the call.
   *
   * To do: Sign in as the policy asks, or have it changed.
   * Again? No: it is refused until what it names is changed.
   */
  ConditionalAccessDenied: "900309",
  /**
   * 403. The caller may not see prices.
   *
   * To do: Ask again without `include_price`, or with a user who may see them.
   * Again? No: it is refused until what it names is changed.
   */
  PricesNotAllowed: "800043",
  /**
   * 501. The service has no class for what happened. Reports show the code with other statuses as well.
   *
   * To do: Go by the HTTP status; quote the ids of the answer to support if it lasts.
   * Again? The code says nothing; go by the HTTP status.
   */
  NotClassified: "0",
  /**
   * 400. A value of the request has the wrong form, such as a customer id that is no GUID.
   *
   * To do: Correct what the description names.
   * Again? No: it is refused until what it names is changed.
   */
  InvalidInput: "2000",
  /**
   * 400. A property of the request is not valid. With 404: no partner has that PartnerID.
   *
   * To do: Correct what the description names; for 404, check the PartnerID.
   * Again? No: it is refused until what it names is changed.
   */
  PropertyNotValid: "3000",
  /**
   * 400. The request can't be read, or a required value is missing.
   *
   * To do: Compare the body with the schema of the operation.
   * Again? No: it is refused until what it names is changed.
   */
  InvalidRequest: "800002",
  /**
   * 400. A value in a request to the catalog is not valid.
   *
   * To do: Correct the parameter that the description names.
   * Again? No: it is refused until what it names is changed.
   */
  CatalogInputNotValid: "400056",
  /**
   * 400. Offer and billing cycle don't go together: a trial, for one, is ordered with `none`, and no order with `unknown`. (From reports; the status is not printed.)
   *
   * To do: Set the billing cycle that the catalog lists for the offer; `none` for a trial.
   * Again? No: it is refused until what it names is changed.
   */
  OfferNotBilledThatWay: "2004",
  /**
   * 400. The order can't be processed; the service gives no reason.
   *
   * To do: Check every line against the catalog; ask support with the ids of the answer.
   * Again? No: it is refused until what it names is changed.
   */
  OrderNotProcessable: "4018",
  /**
   * 400. The customer id is not valid.
   *
   * To do: Send the customer's tenant id, a GUID.
   * Again? No: it is refused until what it names is changed.
   */
  CustomerIdNotValid: "900118",
  /**
   * 400. A value is not one of those that the property takes.
   *
   * To do: Correct the value that the description names.
   * Again? No: it is refused until what it names is changed.
   */
  EnumerationValueNotValid: "900126",
  /**
   * 400. What is asked for is not supported.
   *
   * To do: Leave out what the description names.
   * Again? No: it is refused until what it names is changed.
   */
  NotSupported: "800042",
  /**
   * 400. The operation is not supported for this resource.
   *
   * To do: Use the operation that the documentation gives for this kind of product.
   * Again? No: it is refused until what it names is changed.
   */
  OperationNotSupported: "900141",
  /**
   * 400. The operation is not supported in this environment.
   *
   * To do: Call it in the environment that has it; the integration sandbox lacks some.
   * Again? No: it is refused until what it names is changed.
   */
  NotSupportedInEnvironment: "900127",
  /**
   * 400. The id of the SKU to provision is missing.
   *
   * To do: Read the SKU in the catalog and send what it gives.
   * Again? No: it is refused until what it names is changed.
   */
  ProvisioningSkuIdMissing: "900144",
  /**
   * 400. The lines are not numbered from 0 to their count less one.
   *
   * To do: Number `lineItemNumber` from 0, without gaps.
   * Again? No: it is refused until what it names is changed.
   */
  LineNumbersNotConsecutive: "800071",
  /**
   * 404. Something was not found: the path, or a resource that is not visible yet.
   *
   * To do: Check the address and the ids. Right after a purchase, ask again within 15 minutes.
   * Again? It may pass as it is, once something else has ended.
   */
  NotFound: "1000",
  /**
   * 400. The resource has changed since the `ETag` in `If-Match` was read.
   *
   * To do: Read the resource again, repeat the edit on what was read, and send it with the new `ETag`.
   * Again? Read the catalog, cart or order again, then send a new request.
   */
  ETagNotValid: "2055",
  /**
   * 404. There is no such cart for that customer, or it has expired.
   *
   * To do: Check the customer id and the cart id; if the cart has expired, create a new one.
   * Again? No: it is refused until what it names is changed.
   */
  CartNotFound: "800008",
  /**
   * 400. At least one line of the cart can't be bought.
   *
   * To do: Read the cart, mend or drop the lines whose `error` is set, update the cart and check out again.
   * Again? No: it is refused until what it names is changed.
   */
  CartLineError: "800009",
  /**
   * 409. Another request is at work on this cart.
   *
   * To do: Wait some seconds and send the same request with the same `MS-RequestId`.
   * Again? It may pass as it is, once something else has ended.
   */
  CartInProgress: "800064",
  /**
   * 400. The cart has been checked out already, so its orders exist.
   *
   * To do: Look for them in the customer's orders; they may take 15 minutes to appear. Do not buy again.
   * Again? No: it is refused until what it names is changed.
   */
  CartAlreadySubmitted: "800065",
  /**
   * 409. An order of the same content is being made.
   *
   * To do: Wait and send the same request with the same `MS-RequestId`, or look at the customer's orders after some minutes. Do not buy again.
   * Again? It may pass as it is, once something else has ended.
   */
  OrderInProgress: "800060",
  /**
   * 500. The service could not make the order.
   *
   * To do: Look whether the order exists before trying again; repeat with the same `MS-RequestId`.
   * Again? Yes, with backoff; a purchase may have gone through.
   */
  OrderNotCreated: "800005",
  /**
   * 404. The catalog holds no such product for that market or customer.
   *
   * To do: Read the products again and use one that is listed.
   * Again? Read the catalog, cart or order again, then send a new request.
   */
  ProductNotFound: "400013",
  /**
   * 404. The catalog holds no such SKU for that market or customer.
   *
   * To do: Read the catalog again and use an item that it lists.
   * Again? Read the catalog, cart or order again, then send a new request.
   */
  SkuNotFound: "400018",
  /**
   * 404. The availability that the catalog item id names is gone. They change more often than products do.
   *
   * To do: Read the availabilities of the SKU again, update the cart with the new catalog item id, and check out again.
   * Again? Read the catalog, cart or order again, then send a new request.
   */
  AvailabilityNotFound: "400019",
  /**
   * 403. The segment may not be asked for by this partner or for this customer.
   *
   * To do: Ask for a segment that partner and customer qualify for.
   * Again? No: it is refused until what it names is changed.
   */
  SegmentNotAllowed: "400030",
  /**
   * 403. The target view may not be asked for by this partner.
   *
   * To do: Ask for a view that the partner sells.
   * Again? No: it is refused until what it names is changed.
   */
  ViewNotAllowed: "400036",
  /**
   * 400. The availability does not have that term. Reported as the `errorCode` of a cart line.
   *
   * To do: Choose a term that the availability lists.
   * Again? No: it is refused until what it names is changed.
   */
  TermNotInAvailability: "400039",
  /**
   * 200. The item is not available. **Comes with status 200**: a success without the resource that it should hold.
   *
   * To do: Treat it as a refusal; choose another item.
   * Again? No: it is refused until what it names is changed.
   */
  ItemNotAvailable: "400072",
  /**
   * 400. The API of legacy offers was asked for a new commerce item.
   *
   * To do: Ask the product and SKU operations instead.
   * Again? No: it is refused until what it names is changed.
   */
  NewCommerceItemByOffer: "2100",
  /**
   * 400. The offer id is not one that the service knows.
   *
   * To do: Take the id from the catalog, `product:sku:availability`.
   * Again? No: it is refused until what it names is changed.
   */
  OfferIdNotValid: "800004",
  /**
   * 400. A line names no catalog item.
   *
   * To do: Set `catalogItemId` (`offerId` in an order).
   * Again? No: it is refused until what it names is changed.
   */
  CatalogItemIdMissing: "900142",
  /**
   * 400. Nothing is left of the catalog item.
   *
   * To do: Choose another item, or try again later.
   * Again? No: it is refused until what it names is changed.
   */
  InventoryNotAvailable: "800010",
  /**
   * 400. Less is left of the catalog item than the line asks for.
   *
   * To do: Lower the quantity.
   * Again? No: it is refused until what it names is changed.
   */
  QuantityNotAvailable: "800017",
  /**
   * 400. The item is not sold in that country.
   *
   * To do: Choose an item of the customer's market.
   * Again? No: it is refused until what it names is changed.
   */
  NotSoldInCountry: "800070",
  /**
   * 400. The item is not sold in that currency.
   *
   * To do: Take the availability's own currency.
   * Again? No: it is refused until what it names is changed.
   */
  NotSoldInCurrency: "900169",
  /**
   * 400. The availabilities could not be read.
   *
   * To do: Read the catalog again, then send a new request.
   * Again? Read the catalog, cart or order again, then send a new request.
   */
  AvailabilitiesNotRead: "900143",
  /**
   * 500. The availability has several quantity options, which purchases can't handle.
   *
   * To do: Choose another item: a repeat meets the same.
   * Again? Yes, with backoff; a purchase may have gone through.
   */
  SeveralQuantityOptions: "800083",
  /**
   * 500. The availability has a duration that purchases can't handle.
   *
   * To do: Choose another item: a repeat meets the same.
   * Again? Yes, with backoff; a purchase may have gone through.
   */
  DurationNotSupported: "800084",
  /**
   * 400. The quantity is under the minimum or over the maximum of the subscription.
   *
   * To do: Choose a quantity within the bounds that the catalog gives for the SKU.
   * Again? No: it is refused until what it names is changed.
   */
  QuantityOutOfRange: "2002",
  /**
   * 400. The quantity of one line is outside what its offer allows.
   *
   * To do: Choose a quantity within the bounds that the catalog gives for the SKU.
   * Again? No: it is refused until what it names is changed.
   */
  LineQuantityOutOfRange: "900275",
  /**
   * 400. The quantity of the subscription can't be lowered now.
   *
   * To do: Lower it within the window after the purchase, or have it renewed with less.
   * Again? No: it is refused until what it names is changed.
   */
  QuantityDecreaseNotAllowed: "800090",
  /**
   * 400. The offer can't be billed that way.
   *
   * To do: Choose a billing cycle that the catalog lists for the term.
   * Again? No: it is refused until what it names is changed.
   */
  BillingCycleNotValid: "900269",
  /**
   * 400. The billing cycle is longer than the term.
   *
   * To do: Choose a longer term or a shorter billing cycle.
   * Again? No: it is refused until what it names is changed.
   */
  BillingCycleLongerThanTerm: "900270",
  /**
   * 400. The term is not one that the offer has.
   *
   * To do: Choose a term that the catalog lists, as an ISO 8601 duration.
   * Again? No: it is refused until what it names is changed.
   */
  TermDurationNotValid: "800121",
  /**
   * 400. The promotion does not exist, has ended, or does not apply to this line.
   *
   * To do: Leave `promotionId` out, or check the customer's eligibility first.
   * Again? No: it is refused until what it names is changed.
   */
  PromotionCodeNotValid: "27007",
  /**
   * 400. The custom term end date matches neither the end of an active subscription of the customer nor the end of a calendar month.
   *
   * To do: Take the end date of a subscription to align with, or the last day of a month.
   * Again? No: it is refused until what it names is changed.
   */
  CustomTermEndDateNotValid: "900242",
  /**
   * 400. The catalog item asks for an attestation that the line does not hold.
   *
   * To do: Set `attestationAccepted` to true on that line, once it is true.
   * Again? No: it is refused until what it names is changed.
   */
  AttestationRequired: "900203",
  /**
   * 400. The purchase asks for the partner's attestation.
   *
   * To do: Set `partnerOnRecordAttestationAccepted` to true, once it is true.
   * Again? No: it is refused until what it names is changed.
   */
  PartnerAttestationMissing: "900206",
  /**
   * 400. The upload holds no purchase order document.
   *
   * To do: Add at least one file as `pofiles`.
   * Again? No: it is refused until what it names is changed.
   */
  PurchaseOrderRequired: "900252",
  /**
   * 400. The sale is part of a tender, but the upload holds neither a link to it nor a document.
   *
   * To do: Set `tenderLink`, or add a file as `tenderfiles`.
   * Again? No: it is refused until what it names is changed.
   */
  TenderDocumentRequired: "900253",
  /**
   * 400. The metadata of the upload lacks the customer's price or its currency.
   *
   * To do: Set `customerPrice` and `currency`, both as strings.
   * Again? No: it is refused until what it names is changed.
   */
  AttachmentMetadataNotValid: "900254",
  /**
   * 404. The customer has no such order.
   *
   * To do: Check the customer id and the order id. A new order may take 15 minutes to appear.
   * Again? It may pass as it is, once something else has ended.
   */
  OrderNotFound: "20000",
  /**
   * 409. A change of this order is still being carried out.
   *
   * To do: Wait until it is, then read the order and decide again.
   * Again? It may pass as it is, once something else has ended.
   */
  OrderAdjustmentPending: "800014",
  /**
   * 400. An order like this can't be cancelled.
   *
   * To do: Suspend or cancel its subscriptions instead.
   * Again? No: it is refused until what it names is changed.
   */
  OrderNotCancellable: "800061",
  /**
   * 400. This order is not cancelled as an order, but by its subscriptions.
   *
   * To do: Change the status of each subscription of the order.
   * Again? No: it is refused until what it names is changed.
   */
  OrderCancelledBySubscription: "800063",
  /**
   * 400. The days in which the purchase could be cancelled are over.
   *
   * To do: Nothing to send again. Turn off automatic renewal, or ask support.
   * Again? No: it is refused until what it names is changed.
   */
  CancellationWindowDaysOver: "900117",
  /**
   * 400. The hours in which the purchase could be cancelled are over.
   *
   * To do: Nothing to send again. Turn off automatic renewal, or ask support.
   * Again? No: it is refused until what it names is changed.
   */
  CancellationWindowHoursOver: "900213",
  /**
   * 403. Outside the integration sandbox only software can be cancelled through the order.
   *
   * To do: Cancel the subscription, or return the reservation, by its own operation.
   * Again? No: it is refused until what it names is changed.
   */
  CancellationOutsideSandbox: "800019",
  /**
   * 403. Seat-based software as a service is not cancelled through the order.
   *
   * To do: Cancel the subscription instead.
   * Again? No: it is refused until what it names is changed.
   */
  SaasCancellationByOrder: "800077",
  /**
   * 400. The billing cycle can't be changed: a subscription of the order is not active.
   *
   * To do: Activate the subscription first.
   * Again? No: it is refused until what it names is changed.
   */
  BillingCycleSubscriptionInactive: "6000",
  /**
   * 400. The billing cycle can't be changed: an offer of the order does not have the new one.
   *
   * To do: Choose a billing cycle that every offer of the order has.
   * Again? No: it is refused until what it names is changed.
   */
  BillingCycleNotOffered: "6001",
  /**
   * 400. The billing cycle can't be changed yet: a subscription is not in step with its order.
   *
   * To do: Try again later.
   * Again? It may pass as it is, once something else has ended.
   */
  BillingCycleNotInStep: "800072",
  /**
   * 400. The billing cycle can't be changed: there is no billing account.
   *
   * To do: Ask support.
   * Again? No: it is refused until what it names is changed.
   */
  BillingAccountMissing: "800080",
  /**
   * 400. The billing cycle can't be changed: the lines have different ones.
   *
   * To do: Change orders whose lines share one billing cycle.
   * Again? No: it is refused until what it names is changed.
   */
  BillingCyclesDiffer: "800085",
  /**
   * 400. The billing cycle can't be changed.
   *
   * To do: Have it changed at the renewal, or buy anew.
   * Again? No: it is refused until what it names is changed.
   */
  BillingCycleNotChangeable: "800097",
  /**
   * 403. This customer can't buy the catalog item.
   *
   * To do: Check what the item asks for (segment, market, a base product), or choose another.
   * Again? No: it is refused until what it names is changed.
   */
  CatalogItemNotEligible: "800020",
  /**
   * 403. The offer can't be bought by this customer or through this partner.
   *
   * To do: Choose another offer from the catalog.
   * Again? No: it is refused until what it names is changed.
   */
  OfferNotEligible: "2085",
  /**
   * 403. The offer is not sold any more.
   *
   * To do: Choose its successor from the catalog.
   * Again? No: it is refused until what it names is changed.
   */
  OfferNoLongerSold: "2091",
  /**
   * 403. The term that was bought at first can't be bought or changed any more.
   *
   * To do: Choose a term that the catalog lists now.
   * Again? No: it is refused until what it names is changed.
   */
  InitialTermNoLongerSold: "800028",
  /**
   * 403. The product can't be bought in the integration sandbox.
   *
   * To do: Try another product there. Savings plans, for one, are sold in production only.
   * Again? No: it is refused until what it names is changed.
   */
  NotSoldInSandbox: "900322",
  /**
   * 400. The purchase is not eligible, and the service asks to contact support.
   *
   * To do: Ask support with the ids of the answer.
   * Again? No: it is refused until what it names is changed.
   */
  NotEligibleAskSupport: "800022",
  /**
   * 400. The purchase is not eligible; no more is said.
   *
   * To do: Check the item, the customer's market and its segment; ask support if they fit.
   * Again? No: it is refused until what it names is changed.
   */
  NotEligible: "800024",
  /**
   * 400. The purchase is not eligible, a second code for it.
   *
   * To do: Check the item, the customer's market and its segment; ask support if they fit.
   * Again? No: it is refused until what it names is changed.
   */
  NotEligible800026: "800026",
  /**
   * 400. The purchase is not eligible, a third code for it.
   *
   * To do: Check the item, the customer's market and its segment; ask support if they fit.
   * Again? No: it is refused until what it names is changed.
   */
  NotEligible800062: "800062",
  /**
   * 400. The customer lacks what the offer asks of a tenant.
   *
   * To do: Have the customer's tenant set up as the offer asks.
   * Again? No: it is refused until what it names is changed.
   */
  TenantRequirementMissing: "800086",
  /**
   * 400. The offer has been used as often as it may.
   *
   * To do: Choose another offer or promotion.
   * Again? No: it is refused until what it names is changed.
   */
  OfferUsedUp: "27006",
  /**
   * 403. The partner's line of credit does not cover the purchase.
   *
   * To do: Buy less, pay what is due, or ask support to raise the line.
   * Again? No: it is refused until what it names is changed.
   */
  CreditLineInsufficient: "800023",
  /**
   * 403. The partner's credit limit does not cover the purchase.
   *
   * To do: Buy less, pay what is due, or ask support to raise the limit.
   * Again? No: it is refused until what it names is changed.
   */
  CreditLimitInsufficient: "900121",
  /**
   * 400. The credit does not cover the purchase.
   *
   * To do: Buy less, pay what is due, or ask support to raise the limit.
   * Again? No: it is refused until what it names is changed.
   */
  CreditInsufficient: "800025",
  /**
   * 403. The customer's account is locked for new purchases.
   *
   * To do: Settle what is open in Partner Center, or ask support.
   * Again? No: it is refused until what it names is changed.
   */
  AccountLocked: "900416",
  /**
   * 403. The customer would have more subscriptions than a customer may.
   *
   * To do: Cancel some that are not used, or add seats to one that exists.
   * Again? No: it is refused until what it names is changed.
   */
  CustomerSubscriptionLimit: "800066",
  /**
   * 403. The subscription would have more seats than a subscription may.
   *
   * To do: Spread the seats over several subscriptions.
   * Again? No: it is refused until what it names is changed.
   */
  SubscriptionSeatLimit: "800067",
  /**
   * 403. The partner would have more Azure subscriptions than a partner may.
   *
   * To do: Use an Azure plan that exists, or ask support.
   * Again? No: it is refused until what it names is changed.
   */
  PartnerAzureSubscriptionLimit: "800068",
  /**
   * 403. The line asks for more seats than are left under the limit of the subscription.
   *
   * To do: Lower the quantity to what the description says is left.
   * Again? No: it is refused until what it names is changed.
   */
  RemainingSeatLimit: "800088",
  /**
   * 403. The line asks for more assets than are left under the limit of the customer. Reports show it for a wrong catalog item as well.
   *
   * To do: Lower the quantity to what the description says is left, and check the catalog item.
   * Again? No: it is refused until what it names is changed.
   */
  RemainingAssetLimit: "800089",
  /**
   * 400. The integration sandbox allows no more of this.
   *
   * To do: Cancel what is not needed any more there.
   * Again? No: it is refused until what it names is changed.
   */
  SandboxLimitExceeded: "800018",
  /**
   * 400. The integration sandbox allows no more Azure plans.
   *
   * To do: Use an Azure plan that exists there.
   * Again? No: it is refused until what it names is changed.
   */
  SandboxAzurePlanLimit: "900116",
  /**
   * 400. The customer has too many subscriptions.
   *
   * To do: Add seats to one that exists, or cancel some that are not used.
   * Again? No: it is refused until what it names is changed.
   */
  CustomerSubscriptionsTooMany: "900419",
  /**
   * 403. The partner may not sell this offer. With 400: subscriptions of the offer can't be updated.
   *
   * To do: Choose an offer that the partner is authorised for.
   * Again? No: it is refused until what it names is changed.
   */
  PartnerMayNotSell: "2006",
  /**
   * 403. The partner is not set up to sell in that country.
   *
   * To do: Enrol for that market, or sell through a partner who is.
   * Again? No: it is refused until what it names is changed.
   */
  PartnerNotSetUpForCountry: "2030",
  /**
   * 403. The reseller's status is not active.
   *
   * To do: Have the reseller settle its enrolment.
   * Again? No: it is refused until what it names is changed.
   */
  ResellerNotActive: "800039",
  /**
   * 403. The partner's status in the program is not active.
   *
   * To do: Settle the enrolment in Partner Center.
   * Again? No: it is refused until what it names is changed.
   */
  ProgramNotActive: "900149",
  /**
   * 404. An indirect provider can't be the partner of record.
   *
   * To do: Name the indirect reseller instead.
   * Again? No: it is refused until what it names is changed.
   */
  IndirectProviderNotValid: "2072",
  /**
   * 404. No partner has that PartnerID.
   *
   * To do: Check the reseller's PartnerID.
   * Again? No: it is refused until what it names is changed.
   */
  PartnerIdNotFound: "800015",
  /**
   * 400. The partner named is no indirect reseller.
   *
   * To do: Name a partner who is an indirect reseller of the provider.
   * Again? No: it is refused until what it names is changed.
   */
  NotAnIndirectReseller: "800016",
  /**
   * 400. The partner named is not enrolled as an active indirect reseller.
   *
   * To do: Have the reseller enrol, or name another.
   * Again? No: it is refused until what it names is changed.
   */
  ResellerNotEnrolled: "900154",
  /**
   * 400. Answer of the check of a reseller's agreement: the reseller named by its PartnerID has not signed the Microsoft Partner Agreement for the region. Its text speaks of an order.
   *
   * To do: Have the reseller sign it for that region.
   * Again? No: it is refused until what it names is changed.
   */
  ResellerAgreementUnsignedInRegion: "2203",
  /**
   * 403. The partner of record differs from the Azure plan's.
   *
   * To do: Name the partner of record that the Azure plan has.
   * Again? No: it is refused until what it names is changed.
   */
  PartnerOfRecordDiffers: "900323",
  /**
   * 403. The customer has not accepted the Microsoft Customer Agreement, nor has the partner confirmed it.
   *
   * To do: Confirm the acceptance (customer.agreements.confirm), or have the customer accept it, then send the purchase again.
   * Again? No: it is refused until what it names is changed.
   */
  CustomerAgreementMissing: "13605",
  /**
   * 400. The customer has an agreement that a partner confirmed. (The status is not printed.)
   *
   * To do: Nothing to do: the confirmation is there. After a lost answer this means done.
   * Again? No: it is refused until what it names is changed.
   */
  AgreementConfirmed: "600061",
  /**
   * 403. The indirect reseller has not accepted the Microsoft Partner Agreement.
   *
   * To do: Have the reseller's global administrator accept it.
   * Again? No: it is refused until what it names is changed.
   */
  ResellerAgreementMissing: "900123",
  /**
   * 403. The calling partner has not accepted the Microsoft Partner Agreement.
   *
   * To do: Have the partner's global administrator accept it.
   * Again? No: it is refused until what it names is changed.
   */
  PartnerAgreementMissing: "900124",
  /**
   * 403. The partner and that customer have no reseller relationship.
   *
   * To do: Check the customer id, or ask the customer for a relationship first.
   * Again? No: it is refused until what it names is changed.
   */
  NoCustomerRelationship: "20002",
  /**
   * 404. There is no such customer tenant.
   *
   * To do: Check the customer id.
   * Again? No: it is refused until what it names is changed.
   */
  CustomerNotFound: "60003",
  /**
   * 403. The order did not pass the risk check.
   *
   * To do: Do not repeat it. Ask support.
   * Again? No: it is refused until what it names is changed.
   */
  RiskCheckFailed: "800069",
  /**
   * 403. The customer's account is being reviewed.
   *
   * To do: Try again in some days.
   * Again? It may pass as it is, once something else has ended.
   */
  CustomerUnderReview: "800073",
  /**
   * 403. The customer's account is being reviewed, a second kind of review.
   *
   * To do: Try again in some days.
   * Again? It may pass as it is, once something else has ended.
   */
  CustomerReviewPending: "800074",
  /**
   * 403. The customer's account was reviewed and refused.
   *
   * To do: Check the customer's company details, then ask support.
   * Again? No: it is refused until what it names is changed.
   */
  CustomerNotApproved: "800075",
  /**
   * 400. The subscription is no valid Azure subscription.
   *
   * To do: Name an Azure subscription of the customer.
   * Again? No: it is refused until what it names is changed.
   */
  AzureSubscriptionNotValid: "800011",
  /**
   * 400. The subscription named is not active.
   *
   * To do: Name an active subscription of the customer.
   * Again? No: it is refused until what it names is changed.
   */
  SubscriptionNotActive: "800012",
  /**
   * 400. The subscription named is not valid.
   *
   * To do: Name a subscription of the customer.
   * Again? No: it is refused until what it names is changed.
   */
  SubscriptionNotValid: "800021",
  /**
   * 400. The subscription is not enabled for reservations.
   *
   * To do: Register it first, then buy again.
   * Again? No: it is refused until what it names is changed.
   */
  SubscriptionNotEnabledForReservations: "800013",
  /**
   * 400. The subscription is not registered for reservations.
   *
   * To do: Register it first, then buy again.
   * Again? No: it is refused until what it names is changed.
   */
  SubscriptionNotRegistered: "800030",
  /**
   * 404. No Azure subscription has that entitlement id.
   *
   * To do: Read the Azure plan's entitlements and take an id from there.
   * Again? No: it is refused until what it names is changed.
   */
  EntitlementNotFound: "800111",
  /**
   * 409. An upgrade to the Azure plan is pending.
   *
   * To do: Wait until it has ended, then send the request again.
   * Again? It may pass as it is, once something else has ended.
   */
  AzureUpgradePending: "900112",
  /**
   * 409. An upgrade to the Azure plan is in progress.
   *
   * To do: Wait until it has ended, then send the request again.
   * Again? It may pass as it is, once something else has ended.
   */
  AzureUpgradeInProgress: "900113",
  /**
   * 409. The upgrade to the Azure plan failed. A 409 that waiting does not mend.
   *
   * To do: Start the upgrade anew, or ask support.
   * Again? No: it is refused until what it names is changed.
   */
  AzureUpgradeFailed: "900114",
  /**
   * 400. The Azure plan has active Azure subscriptions.
   *
   * To do: Cancel those first, then suspend the plan.
   * Again? No: it is refused until what it names is changed.
   */
  AzurePlanHasSubscriptions: "900115",
  /**
   * 400. Metered software as a service needs an Azure plan.
   *
   * To do: Buy an Azure plan for the customer first.
   * Again? No: it is refused until what it names is changed.
   */
  MeteredSaasNeedsAzurePlan: "900128",
  /**
   * 400. Metered software as a service needs an Azure plan with an active Azure subscription.
   *
   * To do: Activate a subscription under the Azure plan first.
   * Again? No: it is refused until what it names is changed.
   */
  MeteredSaasNeedsSubscription: "900129",
  /**
   * 400. The scope in the provisioning context is not one that a savings plan can have.
   *
   * To do: Use `shared` with `subscriptionId`, or `single` with `entitlementId`.
   * Again? No: it is refused until what it names is changed.
   */
  SavingsPlanScopeNotSupported: "900312",
  /**
   * 400. The provisioning context names no Azure subscription.
   *
   * To do: Set `entitlementId` to the Azure subscription.
   * Again? No: it is refused until what it names is changed.
   */
  SavingsPlanEntitlementMissing: "900313",
  /**
   * 400. The provisioning context names no Azure plan.
   *
   * To do: Set `subscriptionId` to the customer's Azure plan.
   * Again? No: it is refused until what it names is changed.
   */
  SavingsPlanAzurePlanMissing: "900317",
  /**
   * 400. The Azure plan does not exist, or has no active Azure subscription.
   *
   * To do: Buy an Azure plan first, or activate a subscription under it.
   * Again? No: it is refused until what it names is changed.
   */
  SavingsPlanAzurePlanInactive: "900318",
  /**
   * 400. The Azure subscription of the entitlement is not active.
   *
   * To do: Name an active Azure subscription.
   * Again? No: it is refused until what it names is changed.
   */
  EntitlementSubscriptionNotActive: "900314",
  /**
   * 400. The Azure subscription of the entitlement can't carry a savings plan.
   *
   * To do: Name another Azure subscription, or use the scope `shared`.
   * Again? No: it is refused until what it names is changed.
   */
  EntitlementSubscriptionNotEligible: "900315",
  /**
   * 403. Savings plans are changed in the Azure portal.
   *
   * To do: Change it there.
   * Again? No: it is refused until what it names is changed.
   */
  SavingsPlanManagedInAzure: "900321",
  /**
   * 400. Add-on and parent subscription don't belong together.
   *
   * To do: Name a subscription of the product that the add-on needs.
   * Again? No: it is refused until what it names is changed.
   */
  AddOnParentMismatch: "800029",
  /**
   * 409. The parent subscription is not active, so that its child can't be enabled.
   *
   * To do: Activate the parent first.
   * Again? No: it is refused until what it names is changed.
   */
  ParentNotActive: "27009",
  /**
   * 404. The customer has no such subscription. A new one may take 15 minutes to appear.
   *
   * To do: Check the customer id and the subscription id; right after a purchase, ask again within 15 minutes.
   * Again? It may pass as it is, once something else has ended.
   */
  SubscriptionNotFound: "20003",
  /**
   * 400. The seats of a suspended subscription can't be changed. In the check of a reseller's agreement: no parameter was given.
   *
   * To do: Reactivate the subscription first; for the check, send one of its parameters.
   * Again? No: it is refused until what it names is changed.
   */
  SubscriptionSuspended: "2001",
  /**
   * 400. The billing cycle of a legacy subscription is not changed on the subscription.
   *
   * To do: Update its order instead.
   * Again? No: it is refused until what it names is changed.
   */
  BillingCycleByOrder: "2054",
  /**
   * 400. The subscription can't change to that status.
   *
   * To do: Read the subscription and choose a status that it can have.
   * Again? No: it is refused until what it names is changed.
   */
  StatusChangeNotAllowed: "800040",
  /**
   * 400. The subscription has not been activated yet.
   *
   * To do: Have the customer activate it first.
   * Again? No: it is refused until what it names is changed.
   */
  SubscriptionNotActivated: "800081",
  /**
   * 409. The subscription is not ready for a change yet.
   *
   * To do: Wait some seconds, then read it and send the change again.
   * Again? It may pass as it is, once something else has ended.
   */
  SubscriptionNotReady: "800082",
  /**
   * 400. The quantity of a suspended subscription can't be changed.
   *
   * To do: Reactivate the subscription first.
   * Again? No: it is refused until what it names is changed.
   */
  SuspendedQuantityChange: "800091",
  /**
   * 400. Automatic renewal can't be set for this subscription.
   *
   * To do: Leave automatic renewal as it was read.
   * Again? No: it is refused until what it names is changed.
   */
  AutoRenewNotEligible: "800093",
  /**
   * 500. The subscription could not be updated.
   *
   * To do: Read the subscription to see whether it was, then send the change again.
   * Again? Yes, with backoff; a purchase may have gone through.
   */
  SubscriptionNotUpdated: "800094",
  /**
   * 400. The hours in which seats could be given back are over.
   *
   * To do: Have the subscription renewed with fewer seats.
   * Again? No: it is refused until what it names is changed.
   */
  DecreaseWindowHoursOver: "900214",
  /**
   * 400. The days in which seats could be given back are over.
   *
   * To do: Have the subscription renewed with fewer seats.
   * Again? No: it is refused until what it names is changed.
   */
  DecreaseWindowDaysOver: "900257",
  /**
   * 400. The end date asked for the renewal is not valid.
   *
   * To do: Take an end date of another subscription, or the last day of a month.
   * Again? No: it is refused until what it names is changed.
   */
  RenewalEndDateNotValid: "900244",
  /**
   * 400. The end date asked for the renewal is refused, a second code for it.
   *
   * To do: Take an end date of another subscription, or the last day of a month.
   * Again? No: it is refused until what it names is changed.
   */
  RenewalEndDateRefused900245: "900245",
  /**
   * 400. The end date asked for the renewal is refused, a third code for it.
   *
   * To do: Take an end date of another subscription, or the last day of a month.
   * Again? No: it is refused until what it names is changed.
   */
  RenewalEndDateRefused900246: "900246",
  /**
   * 400. The subscription takes no more updates.
   *
   * To do: Have it changed at the renewal.
   * Again? No: it is refused until what it names is changed.
   */
  NoMoreUpdates: "900277",
  /**
   * 400. The subscription takes no more updates, a second code for it.
   *
   * To do: Have it changed at the renewal.
   * Again? No: it is refused until what it names is changed.
   */
  NoMoreUpdates900279: "900279",
  /**
   * 400. The subscription takes no more updates, a third code for it.
   *
   * To do: Have it changed at the renewal.
   * Again? No: it is refused until what it names is changed.
   */
  NoMoreUpdates900280: "900280",
  /**
   * 409. Another operation on the subscription is pending.
   *
   * To do: Try again after 24 hours.
   * Again? It may pass as it is, once something else has ended.
   */
  SubscriptionOperationPending: "900278",
  /**
   * 400. The subscription has been updated too often.
   *
   * To do: Collect changes into one update; try again another day.
   * Again? No: it is refused until what it names is changed.
   */
  TooManyUpdates: "900311",
  /**
   * 404. There is no provisioning information (yet).
   *
   * To do: Right after a purchase, ask again in some minutes.
   * Again? It may pass as it is, once something else has ended.
   */
  ProvisioningNotAvailable: "800007",
  /**
   * 500. The service failed.
   *
   * To do: Try again with the same `MS-RequestId`; a purchase may have gone through.
   * Again? Yes, with backoff; a purchase may have gone through.
   */
  ServiceError: "800003",
  /**
   * 500. The service failed and asks to try again.
   *
   * To do: Try again with the same `MS-RequestId`; a purchase may have gone through.
   * Again? Yes, with backoff; a purchase may have gone through.
   */
  ServiceErrorTryAgain: "900192",
  /**
   * 500. The purchase system of the item is not supported.
   *
   * To do: If it repeats, choose another item.
   * Again? Yes, with backoff; a purchase may have gone through.
   */
  PurchaseSystemNotSupported: "800031",
  /**
   * 500. A line of the purchase is at fault.
   *
   * To do: If it repeats, leave out line after line to find it.
   * Again? Yes, with backoff; a purchase may have gone through.
   */
  LineAtFault: "800087",
  /**
   * 417. A precondition failed; the service does not name it.
   *
   * To do: Read the resource again and send a new request.
   * Again? Read the catalog, cart or order again, then send a new request.
   */
  PreconditionNotMet: "800036",
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
  "400": {
    "status": 401,
    "name": "TokenNotAccepted",
    "description": "Access was denied: the token is missing or can't be used."
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
  "90000": {
    "status": 403,
    "name": "TokenNotIssued",
    "description": "The service could not have a token issued for the call."
  },
  "900329": {
    "status": 403,
    "name": "AppOnlyTokenNotSupported",
    "description": "The operation does not take a token of an application alone."
  },
  "2032": {
    "status": 403,
    "name": "AccessDenied",
    "description": "The caller may not do this."
  },
  "900150": {
    "status": 403,
    "name": "RoleNotAllowed",
    "description": "The user's role does not allow the call."
  },
  "900308": {
    "status": 403,
    "name": "UserLacksRight",
    "description": "The user lacks a right that the call needs."
  },
  "900309": {
    "status": 403,
    "name": "ConditionalAccessDenied",
    "description": "A conditional access policy forbids the call."
  },
  "800043": {
    "status": 403,
    "name": "PricesNotAllowed",
    "description": "The caller may not see prices."
  },
  "0": {
    "status": 501,
    "name": "NotClassified",
    "description": "The service has no class for what happened. Reports show the code with other statuses as well."
  },
  "2000": {
    "status": 400,
    "name": "InvalidInput",
    "description": "A value of the request has the wrong form, such as a customer id that is no GUID."
  },
  "3000": {
    "status": 400,
    "name": "PropertyNotValid",
    "description": "A property of the request is not valid. With 404: no partner has that PartnerID."
  },
  "800002": {
    "status": 400,
    "name": "InvalidRequest",
    "description": "The request can't be read, or a required value is missing."
  },
  "400056": {
    "status": 400,
    "name": "CatalogInputNotValid",
    "description": "A value in a request to the catalog is not valid."
  },
  "2004": {
    "status": 400,
    "name": "OfferNotBilledThatWay",
    "description": "Offer and billing cycle don't go together: a trial, for one, is ordered with `none`, and no order with `unknown`. (From reports; the status is not printed.)"
  },
  "4018": {
    "status": 400,
    "name": "OrderNotProcessable",
    "description": "The order can't be processed; the service gives no reason."
  },
  "900118": {
    "status": 400,
    "name": "CustomerIdNotValid",
    "description": "The customer id is not valid."
  },
  "900126": {
    "status": 400,
    "name": "EnumerationValueNotValid",
    "description": "A value is not one of those that the property takes."
  },
  "800042": {
    "status": 400,
    "name": "NotSupported",
    "description": "What is asked for is not supported."
  },
  "900141": {
    "status": 400,
    "name": "OperationNotSupported",
    "description": "The operation is not supported for this resource."
  },
  "900127": {
    "status": 400,
    "name": "NotSupportedInEnvironment",
    "description": "The operation is not supported in this environment."
  },
  "900144": {
    "status": 400,
    "name": "ProvisioningSkuIdMissing",
    "description": "The id of the SKU to provision is missing."
  },
  "800071": {
    "status": 400,
    "name": "LineNumbersNotConsecutive",
    "description": "The lines are not numbered from 0 to their count less one."
  },
  "1000": {
    "status": 404,
    "name": "NotFound",
    "description": "Something was not found: the path, or a resource that is not visible yet."
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
  "400013": {
    "status": 404,
    "name": "ProductNotFound",
    "description": "The catalog holds no such product for that market or customer."
  },
  "400018": {
    "status": 404,
    "name": "SkuNotFound",
    "description": "The catalog holds no such SKU for that market or customer."
  },
  "400019": {
    "status": 404,
    "name": "AvailabilityNotFound",
    "description": "The availability that the catalog item id names is gone. They change more often than products do."
  },
  "400030": {
    "status": 403,
    "name": "SegmentNotAllowed",
    "description": "The segment may not be asked for by this partner or for this customer."
  },
  "400036": {
    "status": 403,
    "name": "ViewNotAllowed",
    "description": "The target view may not be asked for by this partner."
  },
  "400039": {
    "status": 400,
    "name": "TermNotInAvailability",
    "description": "The availability does not have that term. Reported as the `errorCode` of a cart line."
  },
  "400072": {
    "status": 200,
    "name": "ItemNotAvailable",
    "description": "The item is not available. **Comes with status 200**: a success without the resource that it should hold."
  },
  "2100": {
    "status": 400,
    "name": "NewCommerceItemByOffer",
    "description": "The API of legacy offers was asked for a new commerce item."
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
  "800070": {
    "status": 400,
    "name": "NotSoldInCountry",
    "description": "The item is not sold in that country."
  },
  "900169": {
    "status": 400,
    "name": "NotSoldInCurrency",
    "description": "The item is not sold in that currency."
  },
  "900143": {
    "status": 400,
    "name": "AvailabilitiesNotRead",
    "description": "The availabilities could not be read."
  },
  "800083": {
    "status": 500,
    "name": "SeveralQuantityOptions",
    "description": "The availability has several quantity options, which purchases can't handle."
  },
  "800084": {
    "status": 500,
    "name": "DurationNotSupported",
    "description": "The availability has a duration that purchases can't handle."
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
  "6000": {
    "status": 400,
    "name": "BillingCycleSubscriptionInactive",
    "description": "The billing cycle can't be changed: a subscription of the order is not active."
  },
  "6001": {
    "status": 400,
    "name": "BillingCycleNotOffered",
    "description": "The billing cycle can't be changed: an offer of the order does not have the new one."
  },
  "800072": {
    "status": 400,
    "name": "BillingCycleNotInStep",
    "description": "The billing cycle can't be changed yet: a subscription is not in step with its order."
  },
  "800080": {
    "status": 400,
    "name": "BillingAccountMissing",
    "description": "The billing cycle can't be changed: there is no billing account."
  },
  "800085": {
    "status": 400,
    "name": "BillingCyclesDiffer",
    "description": "The billing cycle can't be changed: the lines have different ones."
  },
  "800097": {
    "status": 400,
    "name": "BillingCycleNotChangeable",
    "description": "The billing cycle can't be changed."
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
  "800022": {
    "status": 400,
    "name": "NotEligibleAskSupport",
    "description": "The purchase is not eligible, and the service asks to contact support."
  },
  "800024": {
    "status": 400,
    "name": "NotEligible",
    "description": "The purchase is not eligible; no more is said."
  },
  "800026": {
    "status": 400,
    "name": "NotEligible800026",
    "description": "The purchase is not eligible, a second code for it."
  },
  "800062": {
    "status": 400,
    "name": "NotEligible800062",
    "description": "The purchase is not eligible, a third code for it."
  },
  "800086": {
    "status": 400,
    "name": "TenantRequirementMissing",
    "description": "The customer lacks what the offer asks of a tenant."
  },
  "27006": {
    "status": 400,
    "name": "OfferUsedUp",
    "description": "The offer has been used as often as it may."
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
  "800025": {
    "status": 400,
    "name": "CreditInsufficient",
    "description": "The credit does not cover the purchase."
  },
  "900416": {
    "status": 403,
    "name": "AccountLocked",
    "description": "The customer's account is locked for new purchases."
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
    "description": "The line asks for more assets than are left under the limit of the customer. Reports show it for a wrong catalog item as well."
  },
  "800018": {
    "status": 400,
    "name": "SandboxLimitExceeded",
    "description": "The integration sandbox allows no more of this."
  },
  "900116": {
    "status": 400,
    "name": "SandboxAzurePlanLimit",
    "description": "The integration sandbox allows no more Azure plans."
  },
  "900419": {
    "status": 400,
    "name": "CustomerSubscriptionsTooMany",
    "description": "The customer has too many subscriptions."
  },
  "2006": {
    "status": 403,
    "name": "PartnerMayNotSell",
    "description": "The partner may not sell this offer. With 400: subscriptions of the offer can't be updated."
  },
  "2030": {
    "status": 403,
    "name": "PartnerNotSetUpForCountry",
    "description": "The partner is not set up to sell in that country."
  },
  "800039": {
    "status": 403,
    "name": "ResellerNotActive",
    "description": "The reseller's status is not active."
  },
  "900149": {
    "status": 403,
    "name": "ProgramNotActive",
    "description": "The partner's status in the program is not active."
  },
  "2072": {
    "status": 404,
    "name": "IndirectProviderNotValid",
    "description": "An indirect provider can't be the partner of record."
  },
  "800015": {
    "status": 404,
    "name": "PartnerIdNotFound",
    "description": "No partner has that PartnerID."
  },
  "800016": {
    "status": 400,
    "name": "NotAnIndirectReseller",
    "description": "The partner named is no indirect reseller."
  },
  "900154": {
    "status": 400,
    "name": "ResellerNotEnrolled",
    "description": "The partner named is not enrolled as an active indirect reseller."
  },
  "2203": {
    "status": 400,
    "name": "ResellerAgreementUnsignedInRegion",
    "description": "Answer of the check of a reseller's agreement: the reseller named by its PartnerID has not signed the Microsoft Partner Agreement for the region. Its text speaks of an order."
  },
  "900323": {
    "status": 403,
    "name": "PartnerOfRecordDiffers",
    "description": "The partner of record differs from the Azure plan's."
  },
  "13605": {
    "status": 403,
    "name": "CustomerAgreementMissing",
    "description": "The customer has not accepted the Microsoft Customer Agreement, nor has the partner confirmed it."
  },
  "600061": {
    "status": 400,
    "name": "AgreementConfirmed",
    "description": "The customer has an agreement that a partner confirmed. (The status is not printed.)"
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
  "20002": {
    "status": 403,
    "name": "NoCustomerRelationship",
    "description": "The partner and that customer have no reseller relationship."
  },
  "60003": {
    "status": 404,
    "name": "CustomerNotFound",
    "description": "There is no such customer tenant."
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
  "800011": {
    "status": 400,
    "name": "AzureSubscriptionNotValid",
    "description": "The subscription is no valid Azure subscription."
  },
  "800012": {
    "status": 400,
    "name": "SubscriptionNotActive",
    "description": "The subscription named is not active."
  },
  "800021": {
    "status": 400,
    "name": "SubscriptionNotValid",
    "description": "The subscription named is not valid."
  },
  "800013": {
    "status": 400,
    "name": "SubscriptionNotEnabledForReservations",
    "description": "The subscription is not enabled for reservations."
  },
  "800030": {
    "status": 400,
    "name": "SubscriptionNotRegistered",
    "description": "The subscription is not registered for reservations."
  },
  "800111": {
    "status": 404,
    "name": "EntitlementNotFound",
    "description": "No Azure subscription has that entitlement id."
  },
  "900112": {
    "status": 409,
    "name": "AzureUpgradePending",
    "description": "An upgrade to the Azure plan is pending."
  },
  "900113": {
    "status": 409,
    "name": "AzureUpgradeInProgress",
    "description": "An upgrade to the Azure plan is in progress."
  },
  "900114": {
    "status": 409,
    "name": "AzureUpgradeFailed",
    "description": "The upgrade to the Azure plan failed. A 409 that waiting does not mend."
  },
  "900115": {
    "status": 400,
    "name": "AzurePlanHasSubscriptions",
    "description": "The Azure plan has active Azure subscriptions."
  },
  "900128": {
    "status": 400,
    "name": "MeteredSaasNeedsAzurePlan",
    "description": "Metered software as a service needs an Azure plan."
  },
  "900129": {
    "status": 400,
    "name": "MeteredSaasNeedsSubscription",
    "description": "Metered software as a service needs an Azure plan with an active Azure subscription."
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
  "900314": {
    "status": 400,
    "name": "EntitlementSubscriptionNotActive",
    "description": "The Azure subscription of the entitlement is not active."
  },
  "900315": {
    "status": 400,
    "name": "EntitlementSubscriptionNotEligible",
    "description": "The Azure subscription of the entitlement can't carry a savings plan."
  },
  "900321": {
    "status": 403,
    "name": "SavingsPlanManagedInAzure",
    "description": "Savings plans are changed in the Azure portal."
  },
  "800029": {
    "status": 400,
    "name": "AddOnParentMismatch",
    "description": "Add-on and parent subscription don't belong together."
  },
  "27009": {
    "status": 409,
    "name": "ParentNotActive",
    "description": "The parent subscription is not active, so that its child can't be enabled."
  },
  "20003": {
    "status": 404,
    "name": "SubscriptionNotFound",
    "description": "The customer has no such subscription. A new one may take 15 minutes to appear."
  },
  "2001": {
    "status": 400,
    "name": "SubscriptionSuspended",
    "description": "The seats of a suspended subscription can't be changed. In the check of a reseller's agreement: no parameter was given."
  },
  "2054": {
    "status": 400,
    "name": "BillingCycleByOrder",
    "description": "The billing cycle of a legacy subscription is not changed on the subscription."
  },
  "800040": {
    "status": 400,
    "name": "StatusChangeNotAllowed",
    "description": "The subscription can't change to that status."
  },
  "800081": {
    "status": 400,
    "name": "SubscriptionNotActivated",
    "description": "The subscription has not been activated yet."
  },
  "800082": {
    "status": 409,
    "name": "SubscriptionNotReady",
    "description": "The subscription is not ready for a change yet."
  },
  "800091": {
    "status": 400,
    "name": "SuspendedQuantityChange",
    "description": "The quantity of a suspended subscription can't be changed."
  },
  "800093": {
    "status": 400,
    "name": "AutoRenewNotEligible",
    "description": "Automatic renewal can't be set for this subscription."
  },
  "800094": {
    "status": 500,
    "name": "SubscriptionNotUpdated",
    "description": "The subscription could not be updated."
  },
  "900214": {
    "status": 400,
    "name": "DecreaseWindowHoursOver",
    "description": "The hours in which seats could be given back are over."
  },
  "900257": {
    "status": 400,
    "name": "DecreaseWindowDaysOver",
    "description": "The days in which seats could be given back are over."
  },
  "900244": {
    "status": 400,
    "name": "RenewalEndDateNotValid",
    "description": "The end date asked for the renewal is not valid."
  },
  "900245": {
    "status": 400,
    "name": "RenewalEndDateRefused900245",
    "description": "The end date asked for the renewal is refused, a second code for it."
  },
  "900246": {
    "status": 400,
    "name": "RenewalEndDateRefused900246",
    "description": "The end date asked for the renewal is refused, a third code for it."
  },
  "900277": {
    "status": 400,
    "name": "NoMoreUpdates",
    "description": "The subscription takes no more updates."
  },
  "900279": {
    "status": 400,
    "name": "NoMoreUpdates900279",
    "description": "The subscription takes no more updates, a second code for it."
  },
  "900280": {
    "status": 400,
    "name": "NoMoreUpdates900280",
    "description": "The subscription takes no more updates, a third code for it."
  },
  "900278": {
    "status": 409,
    "name": "SubscriptionOperationPending",
    "description": "Another operation on the subscription is pending."
  },
  "900311": {
    "status": 400,
    "name": "TooManyUpdates",
    "description": "The subscription has been updated too often."
  },
  "800007": {
    "status": 404,
    "name": "ProvisioningNotAvailable",
    "description": "There is no provisioning information (yet)."
  },
  "800003": {
    "status": 500,
    "name": "ServiceError",
    "description": "The service failed."
  },
  "900192": {
    "status": 500,
    "name": "ServiceErrorTryAgain",
    "description": "The service failed and asks to try again."
  },
  "800031": {
    "status": 500,
    "name": "PurchaseSystemNotSupported",
    "description": "The purchase system of the item is not supported."
  },
  "800087": {
    "status": 500,
    "name": "LineAtFault",
    "description": "A line of the purchase is at fault."
  },
  "800036": {
    "status": 417,
    "name": "PreconditionNotMet",
    "description": "A precondition failed; the service does not name it."
  },
};

/** What to do about each fault code. */
export const advice: Readonly<Record<ErrorCode, string>> = {
  "800001": "Send `Authorization` with a bearer token for the endpoint's scope; with a fresh one, once.",
  "400": "Ask for a fresh token and send the request again, once.",
  "900420": "Ask for a token of another audience, with the scope `https://api.partnercenter.microsoft.com/.default` or that of the cloud. A new token for the old audience does not help.",
  "900421": "The token lacks the MFA claim. Have the user sign in again with multi-factor authentication, and store the new refresh token. App-only tokens are not affected.",
  "90000": "Check the application's consent and its rights in Microsoft Entra; a repeat changes nothing.",
  "900329": "Call it with a user's token (app+user).",
  "2032": "Check the rights of the application and of its user.",
  "900150": "Have a user with the needed role (mostly Admin agent or Sales agent) call it.",
  "900308": "Give the user that right, or let another user call.",
  "900309": "Sign in as the policy asks, or have it changed.",
  "800043": "Ask again without `include_price`, or with a user who may see them.",
  "0": "Go by the HTTP status; quote the ids of the answer to support if it lasts.",
  "2000": "Correct what the description names.",
  "3000": "Correct what the description names; for 404, check the PartnerID.",
  "800002": "Compare the body with the schema of the operation.",
  "400056": "Correct the parameter that the description names.",
  "2004": "Set the billing cycle that the catalog lists for the offer; `none` for a trial.",
  "4018": "Check every line against the catalog; ask support with the ids of the answer.",
  "900118": "Send the customer's tenant id, a GUID.",
  "900126": "Correct the value that the description names.",
  "800042": "Leave out what the description names.",
  "900141": "Use the operation that the documentation gives for this kind of product.",
  "900127": "Call it in the environment that has it; the integration sandbox lacks some.",
  "900144": "Read the SKU in the catalog and send what it gives.",
  "800071": "Number `lineItemNumber` from 0, without gaps.",
  "1000": "Check the address and the ids. Right after a purchase, ask again within 15 minutes.",
  "2055": "Read the resource again, repeat the edit on what was read, and send it with the new `ETag`.",
  "800008": "Check the customer id and the cart id; if the cart has expired, create a new one.",
  "800009": "Read the cart, mend or drop the lines whose `error` is set, update the cart and check out again.",
  "800064": "Wait some seconds and send the same request with the same `MS-RequestId`.",
  "800065": "Look for them in the customer's orders; they may take 15 minutes to appear. Do not buy again.",
  "800060": "Wait and send the same request with the same `MS-RequestId`, or look at the customer's orders after some minutes. Do not buy again.",
  "800005": "Look whether the order exists before trying again; repeat with the same `MS-RequestId`.",
  "400013": "Read the products again and use one that is listed.",
  "400018": "Read the catalog again and use an item that it lists.",
  "400019": "Read the availabilities of the SKU again, update the cart with the new catalog item id, and check out again.",
  "400030": "Ask for a segment that partner and customer qualify for.",
  "400036": "Ask for a view that the partner sells.",
  "400039": "Choose a term that the availability lists.",
  "400072": "Treat it as a refusal; choose another item.",
  "2100": "Ask the product and SKU operations instead.",
  "800004": "Take the id from the catalog, `product:sku:availability`.",
  "900142": "Set `catalogItemId` (`offerId` in an order).",
  "800010": "Choose another item, or try again later.",
  "800017": "Lower the quantity.",
  "800070": "Choose an item of the customer's market.",
  "900169": "Take the availability's own currency.",
  "900143": "Read the catalog again, then send a new request.",
  "800083": "Choose another item: a repeat meets the same.",
  "800084": "Choose another item: a repeat meets the same.",
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
  "6000": "Activate the subscription first.",
  "6001": "Choose a billing cycle that every offer of the order has.",
  "800072": "Try again later.",
  "800080": "Ask support.",
  "800085": "Change orders whose lines share one billing cycle.",
  "800097": "Have it changed at the renewal, or buy anew.",
  "800020": "Check what the item asks for (segment, market, a base product), or choose another.",
  "2085": "Choose another offer from the catalog.",
  "2091": "Choose its successor from the catalog.",
  "800028": "Choose a term that the catalog lists now.",
  "900322": "Try another product there. Savings plans, for one, are sold in production only.",
  "800022": "Ask support with the ids of the answer.",
  "800024": "Check the item, the customer's market and its segment; ask support if they fit.",
  "800026": "Check the item, the customer's market and its segment; ask support if they fit.",
  "800062": "Check the item, the customer's market and its segment; ask support if they fit.",
  "800086": "Have the customer's tenant set up as the offer asks.",
  "27006": "Choose another offer or promotion.",
  "800023": "Buy less, pay what is due, or ask support to raise the line.",
  "900121": "Buy less, pay what is due, or ask support to raise the limit.",
  "800025": "Buy less, pay what is due, or ask support to raise the limit.",
  "900416": "Settle what is open in Partner Center, or ask support.",
  "800066": "Cancel some that are not used, or add seats to one that exists.",
  "800067": "Spread the seats over several subscriptions.",
  "800068": "Use an Azure plan that exists, or ask support.",
  "800088": "Lower the quantity to what the description says is left.",
  "800089": "Lower the quantity to what the description says is left, and check the catalog item.",
  "800018": "Cancel what is not needed any more there.",
  "900116": "Use an Azure plan that exists there.",
  "900419": "Add seats to one that exists, or cancel some that are not used.",
  "2006": "Choose an offer that the partner is authorised for.",
  "2030": "Enrol for that market, or sell through a partner who is.",
  "800039": "Have the reseller settle its enrolment.",
  "900149": "Settle the enrolment in Partner Center.",
  "2072": "Name the indirect reseller instead.",
  "800015": "Check the reseller's PartnerID.",
  "800016": "Name a partner who is an indirect reseller of the provider.",
  "900154": "Have the reseller enrol, or name another.",
  "2203": "Have the reseller sign it for that region.",
  "900323": "Name the partner of record that the Azure plan has.",
  "13605": "Confirm the acceptance (customer.agreements.confirm), or have the customer accept it, then send the purchase again.",
  "600061": "Nothing to do: the confirmation is there. After a lost answer this means done.",
  "900123": "Have the reseller's global administrator accept it.",
  "900124": "Have the partner's global administrator accept it.",
  "20002": "Check the customer id, or ask the customer for a relationship first.",
  "60003": "Check the customer id.",
  "800069": "Do not repeat it. Ask support.",
  "800073": "Try again in some days.",
  "800074": "Try again in some days.",
  "800075": "Check the customer's company details, then ask support.",
  "800011": "Name an Azure subscription of the customer.",
  "800012": "Name an active subscription of the customer.",
  "800021": "Name a subscription of the customer.",
  "800013": "Register it first, then buy again.",
  "800030": "Register it first, then buy again.",
  "800111": "Read the Azure plan's entitlements and take an id from there.",
  "900112": "Wait until it has ended, then send the request again.",
  "900113": "Wait until it has ended, then send the request again.",
  "900114": "Start the upgrade anew, or ask support.",
  "900115": "Cancel those first, then suspend the plan.",
  "900128": "Buy an Azure plan for the customer first.",
  "900129": "Activate a subscription under the Azure plan first.",
  "900312": "Use `shared` with `subscriptionId`, or `single` with `entitlementId`.",
  "900313": "Set `entitlementId` to the Azure subscription.",
  "900317": "Set `subscriptionId` to the customer's Azure plan.",
  "900318": "Buy an Azure plan first, or activate a subscription under it.",
  "900314": "Name an active Azure subscription.",
  "900315": "Name another Azure subscription, or use the scope `shared`.",
  "900321": "Change it there.",
  "800029": "Name a subscription of the product that the add-on needs.",
  "27009": "Activate the parent first.",
  "20003": "Check the customer id and the subscription id; right after a purchase, ask again within 15 minutes.",
  "2001": "Reactivate the subscription first; for the check, send one of its parameters.",
  "2054": "Update its order instead.",
  "800040": "Read the subscription and choose a status that it can have.",
  "800081": "Have the customer activate it first.",
  "800082": "Wait some seconds, then read it and send the change again.",
  "800091": "Reactivate the subscription first.",
  "800093": "Leave automatic renewal as it was read.",
  "800094": "Read the subscription to see whether it was, then send the change again.",
  "900214": "Have the subscription renewed with fewer seats.",
  "900257": "Have the subscription renewed with fewer seats.",
  "900244": "Take an end date of another subscription, or the last day of a month.",
  "900245": "Take an end date of another subscription, or the last day of a month.",
  "900246": "Take an end date of another subscription, or the last day of a month.",
  "900277": "Have it changed at the renewal.",
  "900279": "Have it changed at the renewal.",
  "900280": "Have it changed at the renewal.",
  "900278": "Try again after 24 hours.",
  "900311": "Collect changes into one update; try again another day.",
  "800007": "Right after a purchase, ask again in some minutes.",
  "800003": "Try again with the same `MS-RequestId`; a purchase may have gone through.",
  "900192": "Try again with the same `MS-RequestId`; a purchase may have gone through.",
  "800031": "If it repeats, choose another item.",
  "800087": "If it repeats, leave out line after line to find it.",
  "800036": "Read the resource again and send a new request.",
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

/** Whether a request that was answered with a fault code may be sent again, by code. */
export const again: Readonly<Record<ErrorCode, Again>> = {
  "800001": "token",
  "400": "token",
  "900420": "no",
  "900421": "no",
  "90000": "no",
  "900329": "no",
  "2032": "no",
  "900150": "no",
  "900308": "no",
  "900309": "no",
  "800043": "no",
  "0": "status",
  "2000": "no",
  "3000": "no",
  "800002": "no",
  "400056": "no",
  "2004": "no",
  "4018": "no",
  "900118": "no",
  "900126": "no",
  "800042": "no",
  "900141": "no",
  "900127": "no",
  "900144": "no",
  "800071": "no",
  "1000": "later",
  "2055": "fresh",
  "800008": "no",
  "800009": "no",
  "800064": "later",
  "800065": "no",
  "800060": "later",
  "800005": "retry",
  "400013": "fresh",
  "400018": "fresh",
  "400019": "fresh",
  "400030": "no",
  "400036": "no",
  "400039": "no",
  "400072": "no",
  "2100": "no",
  "800004": "no",
  "900142": "no",
  "800010": "no",
  "800017": "no",
  "800070": "no",
  "900169": "no",
  "900143": "fresh",
  "800083": "retry",
  "800084": "retry",
  "2002": "no",
  "900275": "no",
  "800090": "no",
  "900269": "no",
  "900270": "no",
  "800121": "no",
  "27007": "no",
  "900242": "no",
  "900203": "no",
  "900206": "no",
  "900252": "no",
  "900253": "no",
  "900254": "no",
  "20000": "later",
  "800014": "later",
  "800061": "no",
  "800063": "no",
  "900117": "no",
  "900213": "no",
  "800019": "no",
  "800077": "no",
  "6000": "no",
  "6001": "no",
  "800072": "later",
  "800080": "no",
  "800085": "no",
  "800097": "no",
  "800020": "no",
  "2085": "no",
  "2091": "no",
  "800028": "no",
  "900322": "no",
  "800022": "no",
  "800024": "no",
  "800026": "no",
  "800062": "no",
  "800086": "no",
  "27006": "no",
  "800023": "no",
  "900121": "no",
  "800025": "no",
  "900416": "no",
  "800066": "no",
  "800067": "no",
  "800068": "no",
  "800088": "no",
  "800089": "no",
  "800018": "no",
  "900116": "no",
  "900419": "no",
  "2006": "no",
  "2030": "no",
  "800039": "no",
  "900149": "no",
  "2072": "no",
  "800015": "no",
  "800016": "no",
  "900154": "no",
  "2203": "no",
  "900323": "no",
  "13605": "no",
  "600061": "no",
  "900123": "no",
  "900124": "no",
  "20002": "no",
  "60003": "no",
  "800069": "no",
  "800073": "later",
  "800074": "later",
  "800075": "no",
  "800011": "no",
  "800012": "no",
  "800021": "no",
  "800013": "no",
  "800030": "no",
  "800111": "no",
  "900112": "later",
  "900113": "later",
  "900114": "no",
  "900115": "no",
  "900128": "no",
  "900129": "no",
  "900312": "no",
  "900313": "no",
  "900317": "no",
  "900318": "no",
  "900314": "no",
  "900315": "no",
  "900321": "no",
  "800029": "no",
  "27009": "no",
  "20003": "later",
  "2001": "no",
  "2054": "no",
  "800040": "no",
  "800081": "no",
  "800082": "later",
  "800091": "no",
  "800093": "no",
  "800094": "retry",
  "900214": "no",
  "900257": "no",
  "900244": "no",
  "900245": "no",
  "900246": "no",
  "900277": "no",
  "900279": "no",
  "900280": "no",
  "900278": "later",
  "900311": "no",
  "800007": "later",
  "800003": "retry",
  "900192": "retry",
  "800031": "retry",
  "800087": "retry",
  "800036": "fresh",
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
   * The Azure subscription is not registered for reservations. (The tables call it an invalid subscription.)
   *
   * To do: Register it, wait until it is registered, then send the cart again.
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
  BillingPlanNotSupported: "10013",
  /**
   * The promotion does not apply to the line or the customer.
   *
   * To do: Leave `promotionId` out, or check the customer's eligibility. A new-customer promotion goes first in the cart.
   */
  InvalidPromotionId: "10014",
  /**
   * The quantity is over the limit of a subscription.
   *
   * To do: Lower it, or spread it over several lines.
   */
  MaxAllowedSeatsPerSubscriptionExceeded: "10015",
  /**
   * The item takes no custom term end date: only new commerce licences with a term do, and no trials.
   *
   * To do: Leave `customTermEndDate` out of the line.
   */
  InvalidCustomTermEndDateProduct: "10016",
  /**
   * The custom term end date itself is not valid.
   *
   * To do: Take a date that the customer's custom term end dates list.
   */
  InvalidCustomTermEndDate: "10017",
  /**
   * The base has fewer seats than the add-on needs.
   *
   * To do: Raise the quantity of the base first, or in the same cart.
   */
  BaseOfferSeatQuantityNotMet: "10018",
  /**
   * The add-on has fewer seats than it needs at least.
   *
   * To do: Raise the quantity of the add-on's line to its minimum.
   */
  MinimumAddOnSeatsNotMet: "10019",
  /**
   * The item is a legacy offer that can't be bought any more.
   *
   * To do: Choose the new commerce item that took its place.
   */
  LegacyOfferNotEligibleForPurchase: "500600",
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
    "description": "The Azure subscription is not registered for reservations. (The tables call it an invalid subscription.)",
    "action": "Register it, wait until it is registered, then send the cart again."
  },
  "10012": {
    "name": "AttestationNotAccepted",
    "wireName": "attestation_not_accepted",
    "description": "The item asks for an attestation.",
    "action": "Set `attestationAccepted` to true on the line, once it is true."
  },
  "10013": {
    "name": "BillingPlanNotSupported",
    "wireName": "billing_plan_not_supported",
    "description": "The item can't be billed that way.",
    "action": "Choose a billing cycle that the catalog lists for the term."
  },
  "10014": {
    "name": "InvalidPromotionId",
    "wireName": "invalid_promotion_id",
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
    "name": "InvalidCustomTermEndDateProduct",
    "wireName": "invalid_custom_term_end_date_product",
    "description": "The item takes no custom term end date: only new commerce licences with a term do, and no trials.",
    "action": "Leave `customTermEndDate` out of the line."
  },
  "10017": {
    "name": "InvalidCustomTermEndDate",
    "wireName": "invalid_custom_term_end_date",
    "description": "The custom term end date itself is not valid.",
    "action": "Take a date that the customer's custom term end dates list."
  },
  "10018": {
    "name": "BaseOfferSeatQuantityNotMet",
    "wireName": "base_offer_seat_quantity_not_met",
    "description": "The base has fewer seats than the add-on needs.",
    "action": "Raise the quantity of the base first, or in the same cart."
  },
  "10019": {
    "name": "MinimumAddOnSeatsNotMet",
    "wireName": "minimum_add_on_seats_not_met",
    "description": "The add-on has fewer seats than it needs at least.",
    "action": "Raise the quantity of the add-on's line to its minimum."
  },
  "500600": {
    "name": "LegacyOfferNotEligibleForPurchase",
    "wireName": "legacy_offer_not_eligible_for_purchase",
    "description": "The item is a legacy offer that can't be bought any more.",
    "action": "Choose the new commerce item that took its place."
  },
};
