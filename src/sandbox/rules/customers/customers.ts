// Customers: reading one, and listing those whom the sandbox was told of.
import { ErrorCode } from "../../../../generated/error-codes.ts";
import type { Customer as WireCustomer } from "../../../../generated/schema.ts";
import { refusal } from "../../wire/refusal.ts";
import type { Customer } from "../../world/state.ts";
import type { Rule } from "../../world/world.ts";
import { pageOf } from "../paging.ts";
import { countryOf } from "./country.ts";

export const getCustomer: Rule = (_, { customer }) => {
  const self = `/customers/${customer.id}`;
  const { companyProfile, ...rest } = inList(customer);
  const defaultAddress = { country: countryOf(customer) };
  const body: WireCustomer = {
    ...rest,
    companyProfile: {
      ...companyProfile,
      address: defaultAddress,
      links: { self: { uri: `${self}/profiles/company`, method: "GET", headers: [] } },
    },
    billingProfile: {
      companyName: nameOf(customer),
      culture: "en-US",
      language: "en",
      defaultAddress,
      links: { self: { uri: `${self}/profiles/billing`, method: "GET", headers: [] } },
      attributes: { objectType: "CustomerBillingProfile" },
    },
    allowDelegatedAccess: true,
    links: { self: { uri: self, method: "GET", headers: [] } },
  };
  return { status: 200, body };
};

export const listCustomers: Rule = (world, call) => {
  const { query } = call;
  const all = world.state.listedCustomers().filter(filterOf(query.get("filter")));
  const size = Number(query.get("size") ?? 0);
  const { body } = pageOf(world, call, {
    path: "/customers",
    all,
    view: inList,
    seeks: true,
    ...(size > 0 && { size }),
  });
  return { status: 200, body };
};

/** What is told about a customer in a list. */
function inList(customer: Customer): WireCustomer {
  return {
    id: customer.id,
    companyProfile: {
      tenantId: customer.id,
      domain: domainOf(customer),
      companyName: nameOf(customer),
      attributes: { objectType: "CustomerCompanyProfile" },
    },
    relationshipToPartner: "reseller",
    attributes: { objectType: "Customer" },
  };
}

/** A customer without a name is called by the beginning of its id. */
function nameOf({ id, profile }: Customer): string {
  return profile?.companyName ?? `Customer ${id.slice(0, 8)}`;
}

function domainOf({ id, profile }: Customer): string {
  return profile?.domain ?? `${id.slice(0, 8)}.example`;
}

/** Fields of a filter; the sandbox knows of no indirect resellers, so that these find nobody. */
const FIELDS: Readonly<Record<string, (customer: Customer) => string>> = {
  companyname: nameOf,
  domain: domainOf,
  indirectreseller: () => "",
  indirectcloudsolutionprovider: () => "",
};

/** Reads the filter of a list: JSON, its names in any case. Throws 400 for one that is none. */
function filterOf(text: string | null): (customer: Customer) => boolean {
  if (text === null) return () => true;
  const { field = "", value, operator } = namesOf(text);
  const read = Object.hasOwn(FIELDS, field.toLowerCase()) ? FIELDS[field.toLowerCase()] : undefined;
  if (!read || value === undefined || operator?.toLowerCase() !== "starts_with") {
    const rule =
      "JSON with Field (CompanyName, Domain, IndirectReseller, IndirectCloudSolutionProvider), Value and Operator (starts_with)";
    throw refusal(ErrorCode.InvalidInput, `The query parameter filter must be ${rule}.`);
  }
  const beginning = value.toLowerCase();
  return (customer) => read(customer) !== "" && read(customer).toLowerCase().startsWith(beginning);
}

function namesOf(text: string): { field?: string; value?: string; operator?: string } {
  try {
    const parsed: unknown = JSON.parse(text);
    const entries = typeof parsed === "object" && parsed !== null ? Object.entries(parsed) : [];
    return Object.fromEntries(
      entries.filter(([, value]) => typeof value === "string").map(([name, value]) => [name.toLowerCase(), value]),
    );
  } catch {
    return {};
  }
}
