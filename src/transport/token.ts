// The credential's tokens: fetched once for all who wait, cached, refreshed ahead of time, forced after a 401.
import { within } from "./wait.ts";

/** A token, as `@azure/core-auth` gives it. */
export interface AccessToken {
  token: string;
  /** ms since 1970. */
  expiresOnTimestamp: number;
  /** ms since 1970: from here on, a new one should be fetched in the background. */
  refreshAfterTimestamp?: number;
}

/** Anything with `@azure/core-auth`'s `getToken`. */
export interface TokenCredential {
  getToken(scopes: string | string[], options?: { abortSignal?: AbortSignal }): Promise<AccessToken | null>;
}

/** Where tokens come from: a credential of `@azure/core-auth`'s kind, or a function that gives a token. */
export type Credential = TokenCredential | (() => string | Promise<string>);

/** ms; how long a token from a plain function is kept. */
const FUNCTION_TOKEN_LIFE = 300_000;
/** ms; the last moments of a token are not used: the request has to arrive before it ends. */
const MARGIN = 30_000;
/** ms before its end from which a token is refreshed in the background; less for tokens that live short. */
const EARLY = 300_000;
/** ms; after a failed background refresh, the next is tried no sooner. */
const PAUSE = 30_000;

/** A token in use. Two fetches give two of them, even if the credential returned the same string twice. */
export interface HeldToken {
  readonly token: string;
}

/** Why a token was fetched. */
export type TokenReason = "first" | "refresh" | "forced";

/** One fetch that many calls may wait for. It is given up when none waits any longer. */
interface Flight {
  promise: Promise<HeldToken>;
  waiting: number;
  giveUp: () => void;
}

export interface TokenWait {
  /** ms */
  left: number;
  signal?: AbortSignal | undefined;
  /** Told when this call made the cache fetch a token. */
  onFetch: (reason: TokenReason, durationMs: number) => void;
}

/** The credential gave nothing that can be sent as a bearer token. */
class UnusableToken extends Error {}

export class TokenCache {
  readonly #credential: Credential;
  readonly #scopes: string | string[];
  #held: HeldToken | undefined;
  /** Times on the wall clock, ms. */
  #goodUntil = 0;
  #refreshAt = 0;
  #flight: Flight | undefined;

  constructor(credential: Credential, scopes: string | string[]) {
    this.#credential = credential;
    this.#scopes = scopes;
  }

  /** The cached token, or a promise of one. Rejects with what the credential threw, TIME_IS_UP, or the abort's reason. */
  get(wait: TokenWait): HeldToken | Promise<HeldToken> {
    const now = Date.now();
    const held = this.#held;
    if (!held || now >= this.#goodUntil) {
      return this.#join(this.#underway() ?? this.#fetch(held ? "refresh" : "first", wait), wait);
    }
    if (now >= this.#refreshAt && !this.#underway()) {
      this.#refreshAt = now + PAUSE;
      this.#fetch("refresh", wait).promise.catch(() => {});
    }
    return held;
  }

  /** A token other than `refused`, which the service answered 401: fetched once for all calls that failed with it. */
  renew(refused: HeldToken, wait: TokenWait): HeldToken | Promise<HeldToken> {
    if (this.#held && this.#held !== refused) return this.get(wait);
    this.#held = undefined;
    return this.#join(this.#underway() ?? this.#fetch("forced", wait), wait);
  }

  /** The fetch that calls may wait for. A background one that hangs is given up, so that none waits for it in vain. */
  #underway(): Flight | undefined {
    if (this.#flight?.waiting === 0 && Date.now() >= this.#refreshAt) this.#flight.giveUp();
    return this.#flight;
  }

  #join(flight: Flight, { left, signal }: TokenWait): Promise<HeldToken> {
    flight.waiting++;
    return within(flight.promise, left, signal).finally(() => {
      if (--flight.waiting === 0) flight.giveUp();
    });
  }

  #fetch(reason: TokenReason, { onFetch }: TokenWait): Flight {
    const started = performance.now();
    const controller = new AbortController();
    const settle = (): boolean => {
      if (this.#flight !== flight) return false;
      this.#flight = undefined;
      return true;
    };
    const promise = this.#fetchToken(controller.signal).then((access) => {
      // One that was given up comes too late: a newer token may be held by now.
      if (!settle()) return access;
      onFetch(reason, performance.now() - started);
      return this.#keep(access);
    });
    promise.catch(settle);
    const giveUp = (): void => {
      if (settle()) controller.abort();
    };
    const flight: Flight = { promise, waiting: 0, giveUp };
    this.#flight = flight;
    return flight;
  }

  async #fetchToken(abortSignal: AbortSignal): Promise<AccessToken> {
    const credential = this.#credential;
    const access =
      typeof credential === "function"
        ? { token: await credential(), expiresOnTimestamp: Date.now() + FUNCTION_TOKEN_LIFE }
        : await credential.getToken(this.#scopes, { abortSignal });
    const token: unknown = access?.token;
    if (!access || typeof token !== "string" || token === "") throw new UnusableToken("it returned no token");
    if (!/^[\x21-\x7e]+$/.test(token))
      throw new UnusableToken("it returned something that is not a bare token (white space, or not ASCII)");
    return access;
  }

  #keep({ token, expiresOnTimestamp, refreshAfterTimestamp }: AccessToken): HeldToken {
    const now = Date.now();
    const end = Number.isFinite(expiresOnTimestamp) ? expiresOnTimestamp : now + FUNCTION_TOKEN_LIFE;
    // A function's token has no end that is known: it is kept for its time, and then asked for anew.
    const life = typeof this.#credential === "function" ? 0 : Math.max(0, end - now);
    const held = { token };
    this.#held = held;
    this.#goodUntil = end - Math.min(MARGIN, life / 10);
    this.#refreshAt = refreshAfterTimestamp ?? end - Math.min(EARLY, life / 5);
    return held;
  }
}
