// What a sandbox can be told at its making, and what makes no sense.
import type { CatalogItem } from "./catalog/catalog.ts";
import type { Fault } from "./faults/faults.ts";
import type { RecordedRequest } from "./service/records.ts";
import type { RateLimitSettings } from "./service/throttle.ts";

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
}

const WHOLE = Number.MAX_SAFE_INTEGER;

/** Least, most, and whether only whole numbers make sense. */
const NUMBERS: Readonly<Record<string, readonly [least: number, most: number, whole: boolean]>> = {
  seed: [0, WHOLE, true],
  provisioningDelay: [0, Number.POSITIVE_INFINITY, false],
  listLag: [0, Number.POSITIVE_INFINITY, false],
  readLag: [0, Number.POSITIVE_INFINITY, false],
  provisioningStatusLag: [0, Number.POSITIVE_INFINITY, false],
  pageSize: [1, WHOLE, true],
  faultRate: [0, 1, false],
  keepRequests: [0, Number.POSITIVE_INFINITY, false],
};
const OTHERS: ReadonlySet<string> = new Set([
  "repeatedCheckout",
  "rateLimit",
  "now",
  "catalog",
  "faultMix",
  "onRequest",
]);

/** Throws a TypeError that names the option when one is unknown or out of bounds. */
export function checkOptions(options: SandboxOptions): void {
  for (const [name, value] of Object.entries(options)) {
    const bounds = NUMBERS[name];
    if (!bounds && !OTHERS.has(name)) {
      throw new TypeError(
        `PartnerCenterSandbox has no option ${name}. It has ${Object.keys(NUMBERS).join(", ")}, ${[...OTHERS].join(", ")}.`,
      );
    }
    if (bounds && value !== undefined && !fits(value, bounds)) {
      const [least, most] = bounds;
      const range = most >= WHOLE ? `of at least ${least}` : `from ${least} to ${most}`;
      throw new TypeError(
        `The option ${name} must be a ${bounds[2] ? "whole number" : "number"} ${range}, not ${String(value)}.`,
      );
    }
  }
  const { rateLimit } = options;
  if (rateLimit && !(rateLimit.requestsPerMinute > 0 && (rateLimit.window ?? 1) > 0)) {
    throw new TypeError("The option rateLimit must be false, or have requestsPerMinute (and window, in ms) above 0.");
  }
}

function fits(value: unknown, [least, most, whole]: readonly [number, number, boolean]): boolean {
  return typeof value === "number" && value >= least && value <= most && (!whole || Number.isInteger(value));
}
