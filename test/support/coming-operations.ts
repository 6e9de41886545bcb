// Operations that are described and not there yet, in the facade or in the sandbox: the suites that hold both to the
// description leave them out. Take a name off once both have it; with the last one goes this file.
import type { OperationId } from "../../generated/operations.ts";

const comingOperations: readonly OperationId[] = [
  "listProducts",
  "getProduct",
  "listSkus",
  "getSku",
  "listAvailabilities",
  "getAvailability",
  "listCustomerProducts",
  "getCustomerProduct",
  "listCustomerSkus",
  "getCustomerSku",
  "listCustomerAvailabilities",
  "getCustomerAvailability",
  "listCustomers",
  "getCustomer",
  "listAgreementMetadata",
  "listCustomerAgreements",
  "createCustomerAgreement",
  "listSubscriptions",
  "getSubscription",
  "updateSubscription",
  "checkPromotionEligibilities",
  "listCustomTermEndDates",
];

/** Whether facade and sandbox have the operation. */
export function isThere(operation: string): boolean {
  return !comingOperations.some((coming) => coming === operation);
}
