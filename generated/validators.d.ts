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
  | "Guid"
  | "BillingCycle"
  | "TermDuration"
  | "Timestamp"
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
  | "LinkHeader"
  | "Link"
  | "CartLinks"
  | "ResourceAttributes"
  | "Cart"
  | "Fault"
  | "ThrottledFault"
  | "ResourceId"
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
  | "CollectionLinks"
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
  | "AttachmentUploadForm";

/** Checks any value against a schema, as a response would hold it. No violations: it is valid. */
export declare function validateSchema(schemaName: SchemaName, value: unknown): Violation[];

/** Checks path, query and header parameters; paths are such as `$.query.limit`. Parameters that aren't described pass. */
export declare function validateParameters(operationId: OperationId, parameters: ParameterInput): Violation[];

/** Checks a request body: parsed JSON, or the parts of a form with JSON parts parsed and files as anything. */
export declare function validateRequest(operationId: OperationId, body: unknown): Violation[];

/** Checks a response body, parsed. A status that isn't documented is a violation; a body that isn't JSON passes. */
export declare function validateResponse(operationId: OperationId, status: number, body: unknown): Violation[];
