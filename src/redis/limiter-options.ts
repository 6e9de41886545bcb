// What the shared limiter is told: checked and completed.
import { rateLimits } from "../../generated/operations.ts";
import { checkOptionNames, type NamesOf, show } from "../arguments.ts";
import { InvalidArgumentError } from "../errors.ts";

/** How many processes share which limit, and what to do without Redis: options of `redisRateLimiter`. */
export interface RedisRateLimiterOptions {
  /** Calls in any minute, of all processes together; default 500, the documented limit of a partner tenant. */
  requestsPerMinute?: number;
  /** What the keys begin with; default `"partner-center"`. */
  keyPrefix?: string;
  /** The partner tenant whose limit it is, part of the keys: needed where one Redis serves several partner tenants. */
  tenant?: string;
  /**
   * While Redis can't be asked: `"wait"` (the default) lets calls wait until it can, or until their deadline; `"local-share"`
   * lets each process go on alone with its share of the limit, `requestsPerMinute / processes`.
   */
  onUnavailable?: "wait" | "local-share";
  /** How many processes share the limit, 1 or more: what `"local-share"` divides by, and needed for it. */
  processes?: number;
}

/** The options, complete. */
export type LimiterSettings = Readonly<Omit<Required<RedisRateLimiterOptions>, "onUnavailable" | "processes">> & {
  /** Among how many processes the limit is divided while Redis is away; undefined: they wait. */
  readonly sharers: number | undefined;
};

const NAMES: NamesOf<RedisRateLimiterOptions> = {
  requestsPerMinute: true,
  keyPrefix: true,
  tenant: true,
  onUnavailable: true,
  processes: true,
};

/** Throws an InvalidArgumentError unless every option can be used. */
export function readOptions(options: RedisRateLimiterOptions = {}): LimiterSettings {
  checkOptionNames(options, NAMES, "redisRateLimiter");
  const {
    requestsPerMinute = rateLimits.tenant.requests,
    keyPrefix = "partner-center",
    tenant = "",
    onUnavailable = "wait",
  } = options;
  checkWhole(requestsPerMinute, "requestsPerMinute");
  checkKeyPart(keyPrefix, "keyPrefix", 1);
  checkKeyPart(tenant, "tenant", 0);
  if (onUnavailable !== "wait" && onUnavailable !== "local-share")
    throw wrong("onUnavailable", `must be "wait" or "local-share", not ${show(onUnavailable)}`);
  if (options.processes !== undefined) checkWhole(options.processes, "processes");
  if (onUnavailable === "wait") return { requestsPerMinute, keyPrefix, tenant, sharers: undefined };
  if (options.processes === undefined)
    throw wrong("processes", 'is needed with onUnavailable "local-share": how many processes divide the limit?');
  return { requestsPerMinute, keyPrefix, tenant, sharers: options.processes };
}

/** Points are counted in whole numbers, by Redis and by rate-limiter-flexible alike. */
function checkWhole(value: unknown, argument: string): void {
  if (!(typeof value === "number" && Number.isSafeInteger(value) && value >= 1))
    throw wrong(argument, `must be a whole number, at least 1, not ${show(value)}`);
}

function checkKeyPart(value: unknown, argument: string, least: number): void {
  if (typeof value !== "string" || value.length < least || /\s/.test(value))
    throw wrong(argument, `must be a string without spaces${least > 0 ? ", and not empty" : ""}, not ${show(value)}`);
}

function wrong(argument: string, message: string): InvalidArgumentError {
  return new InvalidArgumentError(argument, message, "redisRateLimiter");
}
