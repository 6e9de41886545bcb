// Checks against the description. Generated from spec/ by `npm run generate`; do not edit.

import type { OperationId } from "./operations.ts";

/** A place and what is wrong there. `path` is a JSON path, such as `$.lineItems[0].quantity`. */
export interface Violation {
  path: string;
  message: string;
}

/** The parameters of a call; text stands for numbers and booleans as it does in a URL, header names have no case. */
export interface ParameterInput {
  path?: Readonly<Record<string, unknown>>;
  query?: Readonly<Record<string, unknown>>;
  header?: Readonly<Record<string, unknown>>;
}

/** The schemas of the description. */
export type SchemaName =
  | "TargetView"
  | "TargetSegment"
  | "Guid"
  | "ItemType"
  | "LocalizedAttribute"
  | "LinkHeader"
  | "Link"
  | "ProductLinks"
  | "Product"
  | "CollectionLinks"
  | "ResourceAttributes"
  | "ProductCollection"
  | "Fault"
  | "ThrottledFault"
  | "ResourceId"
  | "BillingCycle"
  | "PurchasePrerequisite"
  | "InventoryVariable"
  | "ProvisioningVariable"
  | "SkuAttributes"
  | "AttestationProperties"
  | "SkuConstraint"
  | "Timestamp"
  | "PricingPolicy"
  | "SpecializedOfferProperties"
  | "CatalogCurrency"
  | "MinimumPurchaseCommitment"
  | "SkuLinks"
  | "Sku"
  | "SkuCollection"
  | "RenewalOption"
  | "RenewalInstruction"
  | "TermDuration"
  | "TermRenewalOption"
  | "TermRefundOption"
  | "CancellationPolicy"
  | "Term"
  | "IncludedQuantityOption"
  | "AvailabilityLinks"
  | "Availability"
  | "AvailabilityCollection"
  | "PromotionEligibilityItem"
  | "PromotionEligibilitiesRequest"
  | "PromotionEligibilityErrorType"
  | "EligibleTerm"
  | "PromotionEligibilityError"
  | "PromotionEligibility"
  | "PromotionEligibilities"
  | "PromotionEligibilitiesCollection"
  | "Address"
  | "ProfileLinks"
  | "CustomerCompanyProfile"
  | "CustomerBillingProfile"
  | "RelationshipToPartner"
  | "CustomerLinks"
  | "Customer"
  | "CustomerCollection"
  | "AgreementType"
  | "AgreementMetadata"
  | "AgreementMetadataCollection"
  | "AgreementContact"
  | "Agreement"
  | "AgreementCollection"
  | "NewAgreement"
  | "ParticipantKey"
  | "Participant"
  | "ProvisioningScope"
  | "ProvisioningContext"
  | "NewCartLineItem"
  | "RenewsTo"
  | "PurchaseCommitment"
  | "NewCart"
  | "CartStatus"
  | "CartLineItem"
  | "CartError"
  | "Pricing"
  | "CartLinks"
  | "Cart"
  | "CartUpdateLineItem"
  | "CartUpdate"
  | "TransactionType"
  | "OrderLineItemLinks"
  | "OrderLineItem"
  | "OrderStatus"
  | "OrderTransactionType"
  | "OrderLinks"
  | "OrderClient"
  | "Order"
  | "OrderError"
  | "CartCheckoutResult"
  | "OrderCollection"
  | "NewOrderLineItem"
  | "NewOrder"
  | "AddOnLineItem"
  | "OrderLineItemRef"
  | "OrderPatchLineItem"
  | "OrderPatch"
  | "ProvisioningStatus"
  | "QuantityProvisioningStatus"
  | "OrderLineItemProvisioningStatus"
  | "ProvisioningStatusCollection"
  | "OrderLineItemActivationLink"
  | "ActivationLinkCollection"
  | "AttachmentType"
  | "OrderAttachment"
  | "AttachmentCollection"
  | "AttachmentMetadata"
  | "AttachmentUploadForm"
  | "CustomTermEndDateType"
  | "CustomTermEndDate"
  | "CustomTermEndDateCollection"
  | "SubscriptionStatus"
  | "SubscriptionBillingType"
  | "SubscriptionContractType"
  | "RefundOption"
  | "RefundableQuantityDetail"
  | "RefundableQuantity"
  | "NextTermProduct"
  | "ScheduledNextTermInstructions"
  | "NextChargeInstructions"
  | "SubscriptionLineItemScope"
  | "SubscriptionCommitment"
  | "SubscriptionLineItem"
  | "SubscriptionLinks"
  | "Subscription"
  | "SubscriptionCollection"
  | "SubscriptionUpdate";

/** Checks any value against a schema, as a response would hold it. No violations: it is valid. */
export declare function validateSchema(schemaName: SchemaName, value: unknown): Violation[];

/** Checks path, query and header parameters; paths are such as `$.query.limit`. Parameters that aren't described pass. */
export declare function validateParameters(operationId: OperationId, parameters: ParameterInput): Violation[];

/** Checks a request body: parsed JSON, or the parts of a form with JSON parts parsed and files as anything. */
export declare function validateRequest(operationId: OperationId, body: unknown): Violation[];

/** Checks a response body, parsed. A status that isn't documented is a violation; a body that isn't JSON passes. */
export declare function validateResponse(operationId: OperationId, status: number, body: unknown): Violation[];
