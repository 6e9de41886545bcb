// The sandbox's no: a status and a fault body from the documented table.
import { ErrorCode, faults } from "../../../generated/error-codes.ts";
import type { Fault } from "../../../generated/schema.ts";

/** Thrown by a rule to answer a fault. Nothing was done. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly data: readonly string[];
  /** The name of the error, which account services give: their faults have another form. */
  readonly errorName: string | undefined;

  constructor(status: number, code: string, description: string, data: readonly string[] = [], errorName?: string) {
    super(description);
    this.status = status;
    this.code = code;
    this.data = data;
    this.errorName = errorName;
  }

  get fault(): Fault {
    const { code, message, errorName } = this;
    if (errorName === undefined) return faultBody(code, message, this.data);
    return {
      ...{ code: Number(code), message, description: message, errorName, isRetryable: false, parameters: {} },
      errorMessageExtended: `InternalErrorCode=${code}`,
    };
  }
}

/** A fault of the documented table, with its status; `description` says more than the table can. */
export function refusal(code: ErrorCode, description?: string, data?: readonly string[]): Refusal {
  const known = faults[code];
  return new Refusal(known.status, code, description ?? known.description, data);
}

/** The same for a code that may not be in the table: 400 then. */
export function refusalOf(code: string, description?: string): Refusal {
  const known = Object.values(ErrorCode).find((candidate) => candidate === code);
  return known === undefined
    ? new Refusal(400, code, description ?? "The sandbox refuses this.")
    : refusal(known, description);
}

/** The body of a fault. The code is a number, as in every documented exchange. */
export function faultBody(code: string, description: string, data: readonly string[] = []): Fault {
  return { code: Number(code), description, data: [...data], source: "PartnerCenterSandbox" };
}
