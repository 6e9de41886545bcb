// Customers: any GUID will do, and some are reserved for being refused.
import { ErrorCode, faults } from "../../../generated/error-codes.ts";
import { refusal } from "../wire/refusal.ts";
import type { Customer } from "../world/state.ts";

/** Ids of this form are refused with the 403 whose code the last group spells. */
const REFUSED = /^40300000-0000-4000-8000-0*([1-9]\d{0,11})$/;

/**
 * The id of a customer whom the sandbox refuses with status 403 and that code: every request for 20002 (no
 * relationship), every purchase for the others, such as 800023 (credit) or 13605 (agreement).
 */
export function refusedCustomerId(code: string | number): string {
  return `40300000-0000-4000-8000-${String(code).padStart(12, "0")}`;
}

/** Throws what every request for this customer is answered, if anything. */
export function refuseStranger(customerId: string): void {
  if (refusedCode(customerId) === ErrorCode.NoCustomerRelationship) throw refusal(ErrorCode.NoCustomerRelationship);
}

/** Throws what every purchase of this customer is answered, if anything. */
export function refuseCustomer({ id, agreement }: Customer): void {
  const code = refusedCode(id) ?? (agreement ? undefined : ErrorCode.CustomerAgreementMissing);
  if (code !== undefined) throw refusal(code);
}

/** The codes of the customers who are refused, by what `refusedCustomerId` makes of them. */
export function refusedCustomerCodes(): ErrorCode[] {
  return Object.values(ErrorCode).filter((code) => faults[code].status === 403);
}

function refusedCode(customerId: string): ErrorCode | undefined {
  const digits = REFUSED.exec(customerId.toLowerCase())?.[1];
  return Object.values(ErrorCode).find((code) => code === digits && faults[code].status === 403);
}
