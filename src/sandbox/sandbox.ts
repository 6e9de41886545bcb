// PartnerCenterSandbox: a Partner Center that lives in this process.
import type { Order } from "../../generated/schema.ts";
import { type CatalogItem, createCatalog } from "./catalog/catalog.ts";
import { defaultCatalog } from "./catalog/default-catalog.ts";
import { checkListenOptions, checkOptions } from "./checks/option-checks.ts";
import { createFaults, type Faults, type InjectedFault, randomFaults } from "./faults/faults.ts";
import { viewOrder } from "./rules/orders/views.ts";
import type { KeptThing, SandboxOptions } from "./sandbox-options.ts";
import { plant } from "./seed/plant.ts";
import type { Planted, SeedData } from "./seed/seed-data.ts";
import { type Listening, listen } from "./server/listen.ts";
import type { ListenOptions } from "./server/listen-options.ts";
import { createFetch } from "./service/fetch.ts";
import type { RecordedRequest, Violation } from "./service/records.ts";
import { createService } from "./service/service.ts";
import { createThrottle } from "./service/throttle.ts";
import type { Receive } from "./wire/http.ts";
import { createClock } from "./world/clock.ts";
import { createRandom } from "./world/random.ts";
import { createState } from "./world/state.ts";
import type { World } from "./world/world.ts";

/**
 * A stateful Partner Center, from the catalog to the subscriptions of an order, for demos and for tests of what uses
 * one. It keeps the contract of the API description, over real HTTP (`listen`) or in process (`fetch`), with a clock of its own and faults to
 * order.
 *
 * Any bearer token will do; one that begins with `app-only` (or a JWT whose `idtyp` is `app`) has no user,
 * `wrong-audience` and `no-mfa` are refused with codes 900420 and 900421. Any GUID is a customer;
 * `refusedCustomerId(code)` makes those that are refused. What goes wrong by product is in `defaultCatalog`. A purchase
 * order whose `customerPrice` is 0 is turned down.
 *
 * @example
 * const sandbox = new PartnerCenterSandbox({ provisioningDelay: 0 });
 * const client = new PartnerCenterClient({ credential: () => exampleToken, fetch: sandbox.fetch });
 */
export class PartnerCenterSandbox {
  /** Answers in process, whatever the host of the URL. Takes what the platform's `fetch` takes. */
  readonly fetch: typeof globalThis.fetch;
  /** Every request it saw, in the order they were answered. */
  readonly requests: RecordedRequest[] = [];
  /** Answers of its own that were not as described; empty unless the sandbox has a bug. */
  readonly violations: Violation[] = [];
  readonly #world: World;
  readonly #receive: Receive;
  readonly #faults: Faults;
  readonly #items: readonly CatalogItem[];
  readonly #restart: () => void;

  /** @throws TypeError for an option that it has not, or a value out of bounds. */
  constructor(options: SandboxOptions = {}) {
    checkOptions(options);
    const { seed = 1, rateLimit = false, keepRequests = Number.POSITIVE_INFINITY } = options;
    const clock = createClock(options.now);
    const told = (what: KeptThing, bound: number): void => options.onBound?.(what, bound);
    const bound = options.keepOrders ?? Number.POSITIVE_INFINITY;
    const state = createState(bound, (what) => told(what, bound));
    this.#faults = createFaults(options.faultRate ?? 0, options.faultMix ?? randomFaults, createRandom(seed, 2));
    const ids = createRandom(seed);
    const throttle = createThrottle(rateLimit, clock);
    this.#items = options.catalog ?? defaultCatalog;
    this.#world = {
      clock,
      state,
      ids,
      catalog: createCatalog(this.#items),
      settings: {
        provisioningDelay: options.provisioningDelay ?? 2000,
        listLag: options.listLag ?? 0,
        readLag: options.readLag ?? 0,
        provisioningStatusLag: options.provisioningStatusLag ?? 0,
        pageSize: options.pageSize ?? 100,
        repeatedCheckout: options.repeatedCheckout ?? "answer",
      },
      user: createRandom(seed, 3).guid(),
    };
    let full = false;
    const begin = (): void => {
      full = false;
      plant(this.#world, { customers: options.customers ?? [] });
      plant(this.#world, options.seedData ?? {});
    };
    this.#receive = createService({
      world: this.#world,
      faults: this.#faults,
      throttle,
      traces: createRandom(seed, 1),
      record: (request) => {
        this.requests.push(request);
        if (this.requests.length > keepRequests) {
          this.requests.shift();
          if (!full) told("requests", keepRequests);
          full = true;
        }
        options.onRequest?.(request);
      },
      violate: (violation) => this.violations.push(violation),
    });
    this.fetch = createFetch(this.#receive);
    this.#restart = () => {
      state.clear();
      this.#faults.clear();
      clock.reset();
      ids.restart();
      throttle.reset();
      this.requests.length = 0;
      this.violations.length = 0;
      begin();
    };
    begin();
  }

  /**
   * Serves over HTTP, on 127.0.0.1 and a free port unless told otherwise. `url` has no `/v1`, as the client adds it.
   * There it can be steered under `/_sandbox`, too. `close` ends at once, whatever is still under way.
   *
   * @throws Error in one line when the port is in use, or where there is no node:http.
   */
  async listen(port = 0, options: ListenOptions = {}): Promise<Listening> {
    checkListenOptions(options);
    return listen(this, this.#receive, port, options);
  }

  /**
   * Breaks the next `times` (default 1) calls of `operation` (`*` for any). Faults wait in a queue; each call meets
   * the first that is meant for it.
   *
   * @throws TypeError for a fault that makes no sense.
   */
  inject(fault: InjectedFault): void {
    this.#faults.inject(fault);
  }

  /** The faults that wait for their calls, with how many each is still to meet. */
  get faults(): InjectedFault[] {
    return this.#faults.waiting();
  }

  /** What it sells. */
  get catalog(): readonly CatalogItem[] {
    return this.#items;
  }

  /** What time it is, by its clock. */
  now(): Date {
    return new Date(this.#world.clock.now());
  }

  /**
   * Holds customers, carts, orders and subscriptions from now on, so that a test begins in the middle. Orders are
   * completed unless they say otherwise. `requests` does not show it.
   *
   * @returns the ids of what is held.
   * @throws TypeError that names the entry which makes no sense; those before it are held.
   */
  seed(data: SeedData): Planted {
    return plant(this.#world, data);
  }

  /**
   * Moves its clock by `ms`: carts expire, provisioning ends, rate limit windows close.
   *
   * @throws TypeError unless `ms` is a finite number that leaves the clock within the years 1 to 9000.
   */
  advance(ms: number): void {
    if (!Number.isFinite(ms)) throw new TypeError(`advance takes a finite number of ms, not ${String(ms)}.`);
    const year = new Date(this.#world.clock.now() + ms).getUTCFullYear();
    // Beyond them a date has another form, or none, and every answer holds one.
    if (!(year >= 1 && year <= 9000))
      throw new TypeError(`advance must leave the clock within the years 1 to 9000; ${ms} ms is too far.`);
    this.#world.clock.advance(ms);
  }

  /** What was really bought for a customer, oldest first, with prices. */
  orders(customerId: string): Order[] {
    const customer = this.#world.state.customer(customerId);
    const { orders } = customer;
    this.#world.state.release(customer);
    return [...orders.values()].map((order) => viewOrder(this.#world, order, { prices: true }));
  }

  /**
   * Forgets everything: carts, orders, stored answers, faults, requests, added time. Ids begin again from the seed, and
   * what the options say is there from the beginning is there again.
   */
  reset(): void {
    this.#restart();
  }
}
