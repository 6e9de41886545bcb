// The operations on the partner's customers, as the reference lists them.
import type { Customer } from "../../generated/schema.ts";
import type { CallOptions } from "../options/call-options.ts";
import { LIST_CUSTOMERS_OPTIONS, type ListCustomersOptions } from "../options/customer-options.ts";
import { startCall } from "../requests/calls/call.ts";
import { type PagedAsyncIterable, paged } from "../requests/calls/pages.ts";
import type { Session } from "../requests/calls/session.ts";
import { getCustomer, listCustomers } from "../requests/customers.ts";

/** The partner's customers. Names, addresses, mail and telephone numbers of people are in them: no event, log or message repeats those. */
export class CustomerOperations {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  /** The customers (listCustomers), page by page as they are asked for; or those that a filter picks. */
  list(options?: ListCustomersOptions): PagedAsyncIterable<Customer> {
    const session = this.#session;
    return paged("listCustomers", () =>
      listCustomers(startCall(session, "listCustomers", options, LIST_CUSTOMERS_OPTIONS), options),
    );
  }

  /**
   * Reads a customer (getCustomer). A `PermissionDeniedError` with code 20002 says that it is none of the partner's, a `NotFoundError`
   * that there is no such tenant.
   */
  async get(customerId: string, options?: CallOptions): Promise<Customer> {
    return getCustomer(startCall(this.#session, "getCustomer", options), customerId);
  }
}
