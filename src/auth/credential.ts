// The Secure Application Model: app+user tokens out of a refresh token that a user of the partner once consented to.
import { CLOUDS } from "../options/clouds.ts";
import type { RequestInfo } from "../platform.ts";
import { safeCause } from "../transport/answers/redact.ts";
import type { AccessToken, TokenCredential } from "../transport/token.ts";
import { TIME_IS_UP, within } from "../transport/wait.ts";
import { appOf } from "./app.ts";
import { checkOptions, checkScopes, type SecureAppModelOptions } from "./credential-options.ts";
import { SecureAppModelError } from "./error.ts";
import { redeem } from "./redeem.ts";

/** ms that storing a refresh token may take. */
const HAND_OVER = 60_000;

/**
 * App+user tokens by Microsoft's Secure Application Model: redeems a refresh token for access tokens, unattended. For
 * `PartnerCenterClient`'s `credential`, and wherever `@azure/core-auth`'s `TokenCredential` goes. It needs the package
 * `@azure/msal-node`. It keeps no access token: whoever asks gets a new one.
 */
export class SecureAppModelCredential implements TokenCredential {
  readonly #options: SecureAppModelOptions;
  readonly #scope: string;
  /** Nothing that leaves holds one of these: the app's proof, and the tokens of the last redemption. */
  #secrets = new Set<string>();
  #refreshToken: string;
  /** Whether the refresh token is one that `onRefreshToken` has not taken yet. */
  #unsaved = false;
  /** The redemptions on their way, by scopes. */
  readonly #flights = new Map<string, Promise<AccessToken>>();
  /** The last of them: they go one after the other. */
  #last: Promise<unknown> = Promise.resolve();

  /** Throws `InvalidArgumentError`, naming the option, for one that can't be used. */
  constructor(options: SecureAppModelOptions) {
    checkOptions(options);
    this.#options = { ...options };
    this.#scope = CLOUDS[options.cloud ?? "public"].scope;
    this.#refreshToken = options.refreshToken;
  }

  /**
   * A new access token; its times are in ms since 1970. `scopes` default to Partner Center's in the credential's cloud.
   * One redemption at a time: who asks while one for the same scopes is on its way gets its token. An abort rejects
   * with the signal's reason at once; the redemption goes on, so that no refresh token is lost.
   * Rejects with `SecureAppModelError`, which says what to do.
   */
  async getToken(
    scopes: string | string[] = this.#scope,
    { abortSignal }: { abortSignal?: AbortSignal } = {},
  ): Promise<AccessToken> {
    const list = checkScopes(scopes);
    if (abortSignal?.aborted) throw abortSignal.reason;
    const key = JSON.stringify(list);
    const flight = this.#flights.get(key) ?? this.#depart(key, list);
    return within(flight, Number.POSITIVE_INFINITY, abortSignal);
  }

  #depart(key: string, scopes: string[]): Promise<AccessToken> {
    const flight = this.#last.then(() => this.#redeem(scopes)).finally(() => this.#flights.delete(key));
    this.#flights.set(key, flight);
    this.#last = flight.catch(() => {});
    return flight;
  }

  async #redeem(scopes: string[]): Promise<AccessToken> {
    await this.#handOver();
    const { fetch, clientSecret, clientCertificate } = this.#options;
    const secrets = [this.#refreshToken, clientSecret, clientCertificate?.privateKey];
    this.#secrets = new Set(secrets.filter((secret) => secret !== undefined));
    try {
      return await redeem({
        app: await appOf(this.#options),
        scopes,
        refreshToken: this.#refreshToken,
        fetch: fetch ?? ((input: RequestInfo, init?: RequestInit) => globalThis.fetch(input, init)),
        secrets: this.#secrets,
        onRefreshToken: (refreshToken) => {
          if (refreshToken === this.#refreshToken) return;
          this.#refreshToken = refreshToken;
          this.#unsaved = true;
        },
      });
    } finally {
      // Also when MSAL found fault with an answer that brought one.
      await this.#handOver();
    }
  }

  /** Gives a rotated refresh token to the caller; until that has worked, no access token leaves. */
  async #handOver(): Promise<void> {
    if (!this.#unsaved) return;
    try {
      await within(Promise.resolve(this.#options.onRefreshToken?.(this.#refreshToken)), HAND_OVER);
      this.#unsaved = false;
    } catch (cause) {
      const what = cause === TIME_IS_UP ? `did not end within ${HAND_OVER / 1000} s` : "failed";
      const message = `onRefreshToken ${what}, so that the access token is not used. The new refresh token is kept in memory, and the next getToken hands it over again before anything else.`;
      const why = cause === TIME_IS_UP ? {} : { cause: safeCause(cause, [...this.#secrets]) };
      throw new SecureAppModelError(message, why);
    }
  }
}
