// Options in, customers out: puts the client together, decides nothing.

import type { paths } from "../generated/schema.ts";
import { InvalidArgumentError } from "./base-errors.ts";
import { CustomerClient } from "./customer.ts";
import type { ClientEngine, EngineOptions } from "./engine.ts";
import { type Loader, lazily } from "./lazily.ts";
import { checkListener } from "./listener.ts";
import { resolveEndpoint } from "./options/endpoint.ts";
import {
  type CallDefaults,
  CLIENT_OPTIONS,
  checkCommon,
  checkGuid,
  checkNames,
  checkNumber,
  checkTimes,
  type PartnerCenterClientOptions,
  show,
} from "./options/options.ts";
import type { RequestInfo } from "./platform.ts";
import { rawClient } from "./requests/api.ts";
import type { Client } from "./requests/api-types.ts";
import { completeRetry, DEFAULT_RETRY, type EngineSource, Session } from "./requests/session.ts";
import { either } from "./signals.ts";
import type { RateLimiter, RateLimitOptions } from "./transport/gate.ts";
import { baseHeaders, callerHeaders, checkHeaderValue } from "./transport/headers.ts";
import type { Credential } from "./transport/token.ts";

type EngineModule = typeof import("./engine.ts");

const loadValidation: Loader<typeof import("./validation/index.ts")> = /* @__PURE__ */ lazily(
  () => import("./validation/index.ts"),
);
export const loadEngine: Loader<EngineModule> = /* @__PURE__ */ lazily(() => import("./engine.ts"));

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
    if (customerId === undefined) throw new InvalidArgumentError("customerId", "must be a GUID");
    checkGuid(customerId, "customerId");
    return new CustomerClient(this.#session, customerId);
  }

  /** A client that shares the credential, rate limiter and retry quota, with other defaults. */
  with(defaults: CallDefaults): PartnerCenterClient {
    const client = new PartnerCenterClient(this.#options);
    client.#session = derive(this.#session, defaults);
    return client;
  }

  /** The generated openapi-fetch client, over the same headers, auth and retries. Returns `{ data, error, response }`. */
  get api(): Client<paths> {
    this.#api ??= rawClient(this.#session);
    return this.#api;
  }
}

function startSession(options: PartnerCenterClientOptions): Session {
  if (options === undefined || options === null)
    throw new InvalidArgumentError("options", "must be an object with a credential");
  checkNames(options, CLIENT_OPTIONS);
  const { locale = "en-US", applicationName, fetch, onEvent } = options;
  checkTimes(options);
  checkHeaderValue(locale, "locale");
  if (applicationName !== undefined) checkHeaderValue(applicationName, "applicationName");
  if (fetch !== undefined && typeof fetch !== "function")
    throw new InvalidArgumentError("fetch", `must be a function, not ${show(fetch)}`);
  if (onEvent !== undefined) checkListener(onEvent, "onEvent");
  const { base, scopes } = resolveEndpoint(options);
  const engine: EngineOptions = {
    // Looked up at each call, so that whoever replaces the global one is heard.
    fetch: fetch ?? ((input: RequestInfo, init?: RequestInit) => globalThis.fetch(input, init)),
    credential: checkCredential(options.credential),
    scopes,
    rateLimit: checkRateLimit(options.rateLimit),
    onEvent,
    check: checkOf(options),
  };
  return new Session(engineSource(engine), base, {
    signal: undefined,
    timeout: options.timeout ?? 100_000,
    deadline: options.deadline,
    retry: completeRetry(options.retry, DEFAULT_RETRY),
    correlationId: undefined,
    headers: baseHeaders(locale, applicationName),
  });
}

/** The engine is made once, by whichever session has the module first. */
function engineSource(options: EngineOptions): EngineSource {
  let engine: ClientEngine | undefined;
  const make = ({ ClientEngine }: EngineModule): ClientEngine => {
    engine ??= new ClientEngine(options);
    return engine;
  };
  return (operation, call) => {
    if (engine) return engine;
    const module = loadEngine(operation, call);
    return module instanceof Promise ? module.then(make) : make(module);
  };
}

function derive({ engine, base, defaults }: Session, given: CallDefaults): Session {
  checkNames(given, "correlationId signal timeout deadline headers locale", "with");
  const { locale, headers, ...rest } = given ?? {};
  checkCommon(rest, "with");
  if (locale !== undefined) checkHeaderValue(locale, "locale", "with");
  return new Session(engine, base, {
    ...defaults,
    signal: either(rest.signal, defaults.signal),
    timeout: rest.timeout ?? defaults.timeout,
    deadline: rest.deadline ?? defaults.deadline,
    correlationId: rest.correlationId ?? defaults.correlationId,
    headers: {
      ...defaults.headers,
      ...(locale === undefined ? {} : { "x-locale": locale }),
      ...callerHeaders(headers, "with"),
    },
  });
}

/** How the engine gets the check of answers: before anything is sent, so that nothing can be lost for want of it. */
function checkOf({ validate = "off", onEvent }: PartnerCenterClientOptions): EngineOptions["check"] {
  if (validate === "off") return undefined;
  if (validate !== "warn" && validate !== "throw")
    throw new InvalidArgumentError("validate", `must be "off", "warn" or "throw", not ${show(validate)}`);
  return async (operation, call) => {
    const { checkAnswers } = await loadValidation(operation, call);
    return checkAnswers(validate, onEvent !== undefined);
  };
}

function checkCredential(credential: unknown): Credential {
  const { getToken } = Object(credential) as { getToken?: unknown };
  if (typeof credential === "function" || typeof getToken === "function") return credential as Credential;
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

function checkRateLimit(given: unknown = { requestsPerMinute: 500 }): RateLimitOptions | RateLimiter | false {
  if (given === false) return false;
  if (typeof given !== "object" || given === null)
    throw new InvalidArgumentError(
      "rateLimit",
      `must be false, { requestsPerMinute } or a rate limiter, not ${show(given)}`,
    );
  if ("acquire" in given) {
    const { acquire, penalize } = given as Record<string, unknown>;
    if (typeof acquire === "function" && typeof penalize === "function") return given as RateLimiter;
    throw new InvalidArgumentError("rateLimit", "must have acquire(scope, signal) and penalize(scope, ms)");
  }
  checkNames(given, "requestsPerMinute burst acquire penalize", undefined, "rateLimit");
  const { requestsPerMinute = Number.NaN, burst } = given as Partial<RateLimitOptions>;
  checkNumber(requestsPerMinute, "rateLimit.requestsPerMinute", 1);
  checkNumber(burst, "rateLimit.burst", 1);
  return given as RateLimitOptions;
}
