// What sends: put together by a client's first call, and shared by all that comes from that client.
import { type OperationId, operations } from "../generated/operations.ts";
import { remember } from "./requests/remember.ts";
import { Gate, type RateLimiter, type RateLimitOptions } from "./transport/gate.ts";
import { type Call, type Engine, type Intent, IntentFailed, send } from "./transport/intent.ts";
import { RetryQuota } from "./transport/quota.ts";
import { type Credential, TokenCache } from "./transport/token.ts";

/** A client's options as far as they are the engine's business, checked and completed. */
export interface EngineOptions extends Pick<Engine, "fetch" | "onEvent" | "check"> {
  credential: Credential;
  scopes: string | string[];
  rateLimit: RateLimitOptions | RateLimiter | false;
}

export class ClientEngine {
  readonly shared: Engine;

  constructor({ fetch, credential, scopes, rateLimit, onEvent, check }: EngineOptions) {
    this.shared = {
      fetch,
      tokens: new TokenCache(credential, scopes),
      gate: new Gate(rateLimit),
      quota: new RetryQuota(),
      onEvent,
      check,
    };
  }

  /** Carries out an intent and gives the data of its answer. Rejects with a `PartnerCenterError`, or with the reason of an abort. */
  async send(operation: OperationId, intent: Omit<Intent, "operation" | "row">, call: Call): Promise<unknown> {
    try {
      const success = await send(this.shared, { operation, row: operations[operation], ...intent }, call);
      const data = success.answer.blob ?? success.answer.json;
      remember(data, success);
      return data;
    } catch (error) {
      throw error instanceof IntentFailed ? error.error : error;
    }
  }
}
