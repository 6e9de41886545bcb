// Options in, customers out: puts the client together, decides nothing.
import type { paths } from "../generated/schema.ts";
import { isGuid, show } from "./arguments.ts";
import { CustomerClient } from "./customer.ts";
import { InvalidArgumentError } from "./errors.ts";
import type { CallDefaults } from "./options/call-options.ts";
import type { PartnerCenterClientOptions } from "./options/client-options.ts";
import { REQUEST_OPTIONS, type RequestOptions, requestTarget } from "./options/request-options.ts";
import { apiClient } from "./requests/api/api.ts";
import type { Client } from "./requests/api/api-types.ts";
import { startCall } from "./requests/calls/call.ts";
import { deriveSession, type Session, startSession } from "./requests/calls/session.ts";
import { sendRequest } from "./requests/request.ts";
import { AgreementMetadataOperations } from "./resources/agreements.ts";
import { CatalogOperations } from "./resources/catalog.ts";
import { CustomerOperations } from "./resources/customers.ts";

/** A client for the commerce of Partner Center: catalog, customers, carts, orders, subscriptions. Make one for a partner tenant, and share it: it holds the rate limit. */
export class PartnerCenterClient {
  readonly #options: PartnerCenterClientOptions;
  #session: Session;
  #api: Client<paths> | undefined;

  /** Throws `InvalidArgumentError` for an option that can't be used. */
  constructor(options: PartnerCenterClientOptions) {
    this.#options = options;
    this.#session = startSession(options);
  }

  /** Scopes to one customer tenant. Throws `InvalidArgumentError` unless `customerId` is a GUID. */
  customer(customerId: string): CustomerClient {
    if (!isGuid(customerId)) throw new InvalidArgumentError("customerId", `must be a GUID, not ${show(customerId)}`);
    return new CustomerClient(this.#session, customerId);
  }

  /**
   * The partner's view of the catalog of one market, by its ISO 3166 code of two letters. `customer(id).catalog` is a customer's.
   * Throws `InvalidArgumentError` for anything else.
   */
  catalog(country: string): CatalogOperations {
    if (typeof country === "string" && /^[a-z]{2}$/i.test(country))
      return new CatalogOperations(this.#session, { country });
    throw new InvalidArgumentError(
      "country",
      `must be an ISO 3166 code of two letters, such as "US", not ${show(country)}`,
    );
  }

  /** The partner's customers. */
  get customers(): CustomerOperations {
    return new CustomerOperations(this.#session);
  }

  /** The agreements that customers can accept. */
  get agreementMetadata(): AgreementMetadataOperations {
    return new AgreementMetadataOperations(this.#session);
  }

  /**
   * Anything under `/v1` that the description doesn't have, over the same token, ids, retries, rate limit and events. Resolves to the parsed JSON
   * whatever it is, to another text as a string, to undefined where the answer is empty. `operation` of its errors and events is method and
   * path, `"GET /invoices"`.
   *
   * Throws `InvalidArgumentError`, and sends nothing, for a path that does not begin with one `/` or could lead out of `/v1`: a whole
   * address, `//host`, dot segments in any encoding.
   *
   * @param path from the root of `/v1`; it may have a query.
   */
  async request<T = unknown>(method: string, path: string, options?: RequestOptions): Promise<T> {
    const target = requestTarget(method, path, options);
    const call = startCall(this.#session, target.operation, options, REQUEST_OPTIONS);
    // Nobody has described the answer: its type is the caller's word for it.
    return (await sendRequest(call, target, options?.body)) as T;
  }

  /** A client that shares the credential, rate limiter and retry quota, with other defaults. */
  with(defaults: CallDefaults): PartnerCenterClient {
    const client = new PartnerCenterClient(this.#options);
    client.#session = deriveSession(this.#session, defaults);
    return client;
  }

  /** The generated openapi-fetch client, over the same headers, auth and retries. Returns `{ data, error, response }`. */
  get api(): Client<paths> {
    this.#api ??= apiClient(this.#session);
    return this.#api;
  }
}
