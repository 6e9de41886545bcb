// What the operations on customers and their agreements take beyond what every call does.
import type { AgreementType } from "../../generated/schema.ts";
import { checkCount, checkOptionNames, type NamesOf, requireText, withNames } from "../arguments.ts";
import { InvalidArgumentError } from "../errors.ts";
import { CALL_OPTIONS, type CallOptions } from "./call-options.ts";

/** Which customers: those whose `field` begins with `value`. */
export interface CustomerFilter {
  field: "CompanyName" | "Domain" | "IndirectReseller";
  value: string;
}

/** Options of `customers.list`. */
export interface ListCustomersOptions extends CallOptions {
  /** Only customers that begin so. They come in one piece: it has no `pageSize` beside it. */
  filter?: CustomerFilter | undefined;
  /** Customers a page; default 100. */
  pageSize?: number | undefined;
}

/** Options of `agreements.list` and `agreementMetadata.list`. */
export interface ListAgreementsOptions extends CallOptions {
  /** Which agreement, `"*"` for any; default `"MicrosoftCustomerAgreement"`. */
  agreementType?: AgreementType | undefined;
}

export const LIST_CUSTOMERS_OPTIONS: NamesOf<ListCustomersOptions> = /* @__PURE__ */ withNames(CALL_OPTIONS, {
  filter: true,
  pageSize: true,
});
export const LIST_AGREEMENTS_OPTIONS: NamesOf<ListAgreementsOptions> = /* @__PURE__ */ withNames(CALL_OPTIONS, {
  agreementType: true,
});

const FILTER: NamesOf<CustomerFilter> = { field: true, value: true };
const PAGE_SIZE = 100;

/** The size of a page, and the filter as JSON. Throws `InvalidArgumentError` for what can't be asked for. */
export function customersQuery(
  { filter, pageSize }: ListCustomersOptions,
  operation: string,
): { size: number; filter?: string } {
  if (pageSize !== undefined) checkCount(pageSize, "pageSize", 1, operation);
  if (filter === undefined) return { size: pageSize ?? PAGE_SIZE };
  if (filter === null) throw new InvalidArgumentError("filter", "must be an object with field and value", operation);
  checkOptionNames(filter, FILTER, operation, "filter");
  if (pageSize !== undefined)
    throw new InvalidArgumentError(
      "pageSize",
      "and filter exclude each other: what is filtered has no pages",
      operation,
    );
  const Field = requireText(filter.field, "filter.field", operation);
  const Value = requireText(filter.value, "filter.value", operation);
  return { size: 0, filter: JSON.stringify({ Field, Value, Operator: "starts_with" }) };
}
