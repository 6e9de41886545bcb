// What all clients of the bench are asked to do: the same two requests, with the same headers.

/** Where requests go. */
export interface World {
  /** Origin, without a path. */
  readonly endpoint: string;
  /** Answers without a network; undefined on loopback. */
  readonly fetch: typeof globalThis.fetch | undefined;
}

export interface Client {
  /** POST without a body; gives the parsed answer. */
  checkout(): Promise<unknown>;
  /** GET of a hundred orders; gives the items of the answer. */
  list(): Promise<unknown>;
}

/** A client that takes part. */
export interface Contestant {
  readonly name: string;
  /** The package that holds it, of those that the bench installs. */
  readonly peer?: string;
  /** Whether it retries by itself, as this package does. */
  readonly retries: boolean;
  /** Undefined where there is nothing to put in the place of the network. */
  create(world: World): Promise<Client | undefined>;
}

export const CUSTOMER = "28045616-f6b9-462f-9701-0d89b5e65c44";
export const CART = "b4c8fdea-cbe4-4d17-9576-13fcacbf9605";
/** As long as a real one, and opens nothing. */
export const TOKEN: string = [
  "eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9",
  `eyJhdWQiOiJ${"QmVuY2htYXJr".repeat(80)}`,
  "c2lnbmF0dXJl".repeat(28),
].join(".");

export const checkoutPath: string = `/v1/customers/${CUSTOMER}/carts/${CART}/checkout`;
export const listPath: string = `/v1/customers/${CUSTOMER}/orders`;

/** Where the bench's own server tells how many connections it holds. */
export const connectionsPath = "/connections";

/** What Partner Center asks of a request, with ids of its own for each. */
export function headers(): Record<string, string> {
  return {
    Accept: "application/json",
    Authorization: `Bearer ${TOKEN}`,
    "MS-RequestId": crypto.randomUUID(),
    "MS-CorrelationId": crypto.randomUUID(),
    "MS-Contract-Version": "v1",
    "MS-PartnerCenter-Client": "partner-center-commerce",
    "X-Locale": "en-US",
  };
}

/** The items of a collection. */
export function itemsOf(collection: unknown): unknown {
  return typeof collection === "object" && collection !== null && "items" in collection ? collection.items : undefined;
}

/** A module that may not be installed: its name must not be resolved before it is asked for. */
export async function load<T>(name: string): Promise<T> {
  return (await import(name)) as T;
}
