// What a sandbox can be told at its making.
import type { CatalogItem } from "./catalog/catalog.ts";
import type { Fault } from "./faults/faults.ts";
import type { SeedCustomer, SeedData } from "./seed/seed-data.ts";
import type { RecordedRequest } from "./service/records.ts";
import type { RateLimitSettings } from "./service/throttle.ts";

/** What a sandbox keeps within a bound. */
export type KeptThing = "requests" | "orders" | "carts" | "answers";

/** How a sandbox is to behave. Times are ms of its own clock. */
export interface SandboxOptions {
  /** The same seed and the same calls give the same ids; a whole number of at least 0, default 1. */
  readonly seed?: number;
  /** From an order to its subscriptions; default 2000, 0 for at once. */
  readonly provisioningDelay?: number;
  /** Default false: no limit. The documented one is 500 a minute. */
  readonly rateLimit?: RateLimitSettings | false;
  /** What time it is; `advance` adds to it. Default: the machine's clock. */
  readonly now?: () => Date;
  /** What is sold, instead of `defaultCatalog`; spread that one to add to it. */
  readonly catalog?: readonly CatalogItem[];
  /**
   * Customers who are listed; any GUID is a customer all the same. One with `agreement: false` is refused with 13605 at
   * every purchase.
   */
  readonly customers?: readonly SeedCustomer[];
  /** What is there from the beginning, and after a reset: see `seed`. */
  readonly seedData?: SeedData;
  /** How long a new order stays out of the list of orders; default 0. The documentation speaks of up to 15 minutes. */
  readonly listLag?: number;
  /** How long a new order answers 404 with code 20000 when it is read; default 0. */
  readonly readLag?: number;
  /** How long a new order's provisioning status answers 404 with code 800007; default 0. */
  readonly provisioningStatusLag?: number;
  /**
   * What checking out a cart that is bought whole does: `answer` (the default) repeats the first answer, `refuse` answers
   * 400 with code 800065. Both are documented.
   */
  readonly repeatedCheckout?: "answer" | "refuse";
  /** Orders on a page of the list; default 100. */
  readonly pageSize?: number;
  /** Probability, 0 to 1, that a call meets a random fault; default 0. The seed decides which. */
  readonly faultRate?: number;
  /** What random faults are drawn from; default `randomFaults`. */
  readonly faultMix?: readonly Fault[];
  /** Told of every request, as it is recorded. */
  readonly onRequest?: (request: RecordedRequest) => void;
  /** How many requests `requests` keeps, the latest; default all. */
  readonly keepRequests?: number;
  /** How many orders are kept, the latest, and as many carts and answers stored by MS-RequestId; default all. */
  readonly keepOrders?: number;
  /** Told once when such a bound is reached, so that the oldest begin to go. */
  readonly onBound?: (what: KeptThing, bound: number) => void;
}
