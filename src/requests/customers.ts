// The requests of customers, as part of a call.
import type { Customer, CustomerCollection } from "../../generated/schema.ts";
import { isGuid, show } from "../arguments.ts";
import { InvalidArgumentError } from "../errors.ts";
import { customersQuery, type ListCustomersOptions } from "../options/customer-options.ts";
import type { Call } from "./calls/call.ts";
import { listPages } from "./calls/pages.ts";
import { send } from "./calls/send.ts";

/** The pages of the partner's customers. */
export function listCustomers(call: Call, options: ListCustomersOptions = {}): AsyncGenerator<CustomerCollection> {
  const { size, filter } = customersQuery(options, "listCustomers");
  const seek = { seekOperation: "Next" };
  return listPages(
    call,
    "listCustomers",
    (page) => send(call, "listCustomers", { query: { size, filter } }, { page }),
    seek,
  );
}

/** Reads a customer. */
export async function getCustomer(call: Call, customerId: string): Promise<Customer> {
  if (!isGuid(customerId))
    throw new InvalidArgumentError("customerId", `must be a GUID, not ${show(customerId)}`, "getCustomer");
  return send(call, "getCustomer", { path: { "customer-id": customerId } });
}
