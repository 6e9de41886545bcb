// Customers: any GUID will do, and some are reserved for being refused.
import { ErrorCode, faults } from "../../../../generated/error-codes.ts";
import { refusal } from "../../wire/refusal.ts";
import type { Customer } from "../../world/state.ts";

/** Ids of this form are refused with the fault whose code the last group spells. */
const REFUSED = /^40300000-0000-4000-8000-0*([1-9]\d{0,11})$/;

/** Who is refused whatever the request. */
const STRANGERS: ReadonlySet<ErrorCode> = new Set([ErrorCode.NoCustomerRelationship, ErrorCode.CustomerNotFound]);

/**
 * The id of a customer whom the sandbox refuses with that code: every request for 20002 (no relationship) and 60003 (no
 * such customer, 404), every purchase for the others, with status 403, such as 800023 (credit) or 13605 (agreement).
 */
export function refusedCustomerId(code: string | number): string {
  return `40300000-0000-4000-8000-${String(code).padStart(12, "0")}`;
}

/** Throws what every request for this customer is answered, if anything. */
export function refuseStranger(customerId: string): void {
  const code = refusedCode(customerId);
  if (code !== undefined && STRANGERS.has(code)) throw refusal(code);
}

/** Throws what every purchase of this customer is answered, if anything: 13605 until the agreement is confirmed. */
export function refuseCustomer({ id, agreement, confirmations }: Customer): void {
  const missing = ErrorCode.CustomerAgreementMissing;
  const code = refusedCode(id) ?? (agreement ? undefined : missing);
  const isSigned = confirmations.some(({ type }) => type === "MicrosoftCustomerAgreement");
  if (code !== undefined && !(code === missing && isSigned)) throw refusal(code);
}

/** The codes of the customers who are refused, by what `refusedCustomerId` makes of them. */
export function refusedCustomerCodes(): ErrorCode[] {
  return Object.values(ErrorCode).filter((code) => STRANGERS.has(code) || faults[code].status === 403);
}

function refusedCode(customerId: string): ErrorCode | undefined {
  const digits = REFUSED.exec(customerId.toLowerCase())?.[1];
  return digits === undefined ? undefined : refusedCustomerCodes().find((code) => code === digits);
}
