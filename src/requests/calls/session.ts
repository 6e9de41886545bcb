// A client's defaults over what all of its calls share: the endpoint, the generated client, the engine.
import { checkOptionNames } from "../../arguments.ts";
import { CALL_DEFAULTS, type CallDefaults, checkCallOptions, TIMEOUT } from "../../options/call-options.ts";
import { checkClientOptions, type PartnerCenterClientOptions } from "../../options/client-options.ts";
import { completeRetry } from "../../options/retry-options.ts";
import { baseHeaders, callerHeaders, checkHeaderValue, HEADER } from "../../transport/headers.ts";
import { DEFAULT_RETRY, type RetryBounds } from "../../transport/intent/bounds.ts";
import type { Engine } from "../../transport/intent/intent-types.ts";
import { Gate } from "../../transport/limits/gate.ts";
import { RetryQuota } from "../../transport/limits/quota.ts";
import { TokenCache } from "../../transport/token.ts";
import { eitherSignal } from "../../transport/wait.ts";
import { type GeneratedClient, generatedClient } from "./generated-client.ts";

/** The defaults of a client's calls, completed. */
export interface Defaults {
  signal: AbortSignal | undefined;
  timeout: number;
  /** ms; undefined unless told, as a call that waits for something has a longer one. */
  deadline: number | undefined;
  retry: RetryBounds;
  correlationId: string | undefined;
  headers: Readonly<Record<string, string>>;
}

export interface Session {
  readonly engine: Engine;
  readonly generated: GeneratedClient;
  /** The endpoint with its path, ending in `/v1`. */
  readonly base: string;
  readonly defaults: Defaults;
}

/** What requests are counted by: the published limits are a partner tenant's, and so is a client. */
export const RATE_LIMIT_SCOPE = "tenant";

/** Throws `InvalidArgumentError` for an option that can't be used. */
export function startSession(options: PartnerCenterClientOptions): Session {
  const { base, scopes, credential, fetch, rateLimit, locale } = checkClientOptions(options);
  return {
    engine: {
      fetch,
      tokens: new TokenCache(credential, scopes),
      gate: new Gate(rateLimit),
      quota: new RetryQuota(),
      onEvent: options.onEvent,
      check: options.validate,
    },
    generated: generatedClient(base),
    base,
    defaults: {
      signal: undefined,
      timeout: options.timeout ?? TIMEOUT,
      deadline: options.deadline,
      retry: completeRetry(options.retry, DEFAULT_RETRY),
      correlationId: undefined,
      headers: baseHeaders(locale, options.applicationName),
    },
  };
}

/** The same session with other defaults. */
export function deriveSession(session: Session, changes: CallDefaults = {}): Session {
  checkOptionNames(changes, CALL_DEFAULTS, "with");
  const { locale, headers, ...rest } = changes;
  checkCallOptions(rest, "with");
  if (locale !== undefined) checkHeaderValue(locale, "locale", "with");
  const { defaults } = session;
  return {
    ...session,
    defaults: {
      ...defaults,
      signal: eitherSignal(rest.signal, defaults.signal),
      timeout: rest.timeout ?? defaults.timeout,
      deadline: rest.deadline ?? defaults.deadline,
      correlationId: rest.correlationId ?? defaults.correlationId,
      headers: {
        ...defaults.headers,
        ...(locale === undefined ? {} : { [HEADER.locale]: locale }),
        ...callerHeaders(headers, "with"),
      },
    },
  };
}
