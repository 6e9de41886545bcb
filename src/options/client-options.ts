// What the client is made of: its options, their defaults, and the checks of what is passed in.
import { rateLimits } from "../../generated/operations.ts";
import { checkFunction, checkNumber, checkOptionNames, type NamesOf, show } from "../arguments.ts";
import { InvalidArgumentError } from "../errors.ts";
import { checkListener, type Listener } from "../events.ts";
import { checkHeaderValue } from "../transport/headers.ts";
import type { AnswerCheck } from "../transport/intent/intent-types.ts";
import type { RateLimiter, RateLimitOptions } from "../transport/limits/gate.ts";
import type { Credential } from "../transport/token.ts";
import { checkTimes } from "./call-options.ts";
import { checkEndpoint, type Endpoint, type EndpointOptions } from "./endpoint.ts";
import type { RetryOptions } from "./retry-options.ts";

/** What a client is made from: a credential, and what differs from its defaults. */
export interface PartnerCenterClientOptions extends EndpointOptions {
  /** Anything with `getToken(scopes, options)` as in `@azure/core-auth`, or a function that returns a token. */
  credential: Credential;
  /** `X-Locale`; default `"en-US"`. */
  locale?: string | undefined;
  /** `MS-PartnerCenter-Application`: the name of your application. */
  applicationName?: string | undefined;
  /** Default: the platform's `fetch`. */
  fetch?: typeof globalThis.fetch | undefined;
  /** ms one attempt may take, body included; default 100 000. */
  timeout?: number | undefined;
  /** ms one call may take, waits and retries included; default 600 000, and 30 minutes for calls that wait for provisioning. */
  deadline?: number | undefined;
  /** `false`: one attempt, no waiting. */
  retry?: RetryOptions | false | undefined;
  /** Default `{ requestsPerMinute: 500 }`, the documented limit. `false` takes the pacing away, not the obedience to 429. */
  rateLimit?: RateLimitOptions | RateLimiter | false | undefined;
  /**
   * Hears each attempt, retry, throttle wait and token refresh; or, as an observer, whole intents. `combine` makes one
   * listener of several. What it throws is swallowed.
   */
  onEvent?: Listener | undefined;
  /** Checks successful answers against the API's description: `checkAnswers("warn" | "throw")` of `partner-center-commerce/validation`. */
  validate?: AnswerCheck | undefined;
}

const CLIENT_OPTIONS: NamesOf<PartnerCenterClientOptions> = {
  credential: true,
  cloud: true,
  endpoint: true,
  scopes: true,
  locale: true,
  applicationName: true,
  fetch: true,
  timeout: true,
  deadline: true,
  retry: true,
  rateLimit: true,
  onEvent: true,
  validate: true,
};

/** Those of a rate limiter too, for whoever misspells them. */
const RATE_LIMIT_OPTIONS: NamesOf<RateLimitOptions & RateLimiter> = {
  requestsPerMinute: true,
  burst: true,
  acquire: true,
  penalize: true,
};

/** The limit that the description publishes for a partner tenant. */
function documentedLimit(): RateLimitOptions {
  const { requests, per } = rateLimits.tenant;
  return { requestsPerMinute: (requests * 60) / per };
}

/** A client's options, checked, with the defaults of those that have one and the endpoint resolved. */
export interface CheckedClientOptions extends Endpoint {
  credential: Credential;
  fetch: typeof globalThis.fetch;
  rateLimit: RateLimitOptions | RateLimiter | false;
  locale: string;
}

/** Throws `InvalidArgumentError`, naming the option, unless all of them can be used. */
export function checkClientOptions(options: PartnerCenterClientOptions): CheckedClientOptions {
  if (options === undefined || options === null)
    throw new InvalidArgumentError("options", "must be an object with a credential");
  checkOptionNames(options, CLIENT_OPTIONS);
  const { locale = "en-US", applicationName, fetch, onEvent, validate } = options;
  checkTimes(options);
  checkHeaderValue(locale, "locale");
  if (applicationName !== undefined) checkHeaderValue(applicationName, "applicationName");
  checkFunction(fetch, "fetch");
  if (onEvent !== undefined) checkListener(onEvent, "onEvent");
  if (validate !== undefined && typeof validate !== "function")
    throw new InvalidArgumentError(
      "validate",
      `must be checkAnswers("warn") or checkAnswers("throw") of partner-center-commerce/validation, not ${show(validate)}`,
    );
  return {
    ...checkEndpoint(options),
    credential: checkCredential(options.credential),
    // Looked up at each call, so that whoever replaces the global one is heard.
    fetch: fetch ?? ((input, init) => globalThis.fetch(input, init)),
    rateLimit: checkRateLimit(options.rateLimit),
    locale,
  };
}

function checkCredential(credential: Credential): Credential {
  const { getToken } = Object(credential) as { getToken?: unknown };
  if (typeof credential === "function" || typeof getToken === "function") return credential;
  const what =
    typeof credential === "string"
      ? "a string (to use a token as it is, pass () => token)"
      : credential === undefined
        ? "missing"
        : show(credential);
  throw new InvalidArgumentError(
    "credential",
    `must be an object with getToken(scopes), as in @azure/identity, or a function that returns a token; it is ${what}`,
  );
}

function checkRateLimit(rateLimit: PartnerCenterClientOptions["rateLimit"]): RateLimitOptions | RateLimiter | false {
  if (rateLimit === undefined) return documentedLimit();
  if (rateLimit === false) return false;
  if (typeof rateLimit !== "object" || rateLimit === null)
    throw new InvalidArgumentError(
      "rateLimit",
      `must be false, { requestsPerMinute } or a rate limiter, not ${show(rateLimit)}`,
    );
  if ("acquire" in rateLimit) {
    if (typeof rateLimit.acquire === "function" && typeof rateLimit.penalize === "function") return rateLimit;
    throw new InvalidArgumentError("rateLimit", "must have acquire(scope, signal) and penalize(scope, ms)");
  }
  checkOptionNames(rateLimit, RATE_LIMIT_OPTIONS, undefined, "rateLimit");
  checkNumber(rateLimit.requestsPerMinute ?? Number.NaN, "rateLimit.requestsPerMinute", 1);
  checkNumber(rateLimit.burst, "rateLimit.burst", 1);
  return rateLimit;
}
