// Options in, customers out: puts the client together, decides nothing.
import type { paths } from "../generated/schema.ts";
import { isGuid, show } from "./arguments.ts";
import { CustomerClient } from "./customer.ts";
import { InvalidArgumentError } from "./errors.ts";
import type { CallDefaults } from "./options/call-options.ts";
import type { PartnerCenterClientOptions } from "./options/client-options.ts";
import { apiClient } from "./requests/api.ts";
import type { Client } from "./requests/api-types.ts";
import { deriveSession, type Session, startSession } from "./requests/session.ts";

/** A client for the carts and orders of Partner Center. Make one for a partner tenant, and share it: it holds the rate limit. */
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
