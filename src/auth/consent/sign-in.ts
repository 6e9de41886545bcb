// The authorization code flow with PKCE: an address to sign in at, an answer on loopback, tokens for its code.
import { createHash, randomBytes } from "node:crypto";
import { CLOUDS } from "../../options/clouds.ts";
import { TIME_IS_UP, within } from "../../transport/wait.ts";
import { type AppOptions, appOf } from "../app.ts";
import { refusedBy } from "../failure.ts";
import { requestToken } from "../redeem.ts";
import { listenForRedirect, type RedirectListener, type SignInAnswer } from "./redirect-listener.ts";

export interface SignInOptions {
  app: AppOptions;
  port: number;
  /** ms that the person has. */
  timeout: number;
  signal: AbortSignal;
  /** Gets the authority's addresses, and those of sign-in, as they are to be used. */
  authority: { fetch: typeof globalThis.fetch; addressOf: (url: string) => string };
  /** Told where to sign in. */
  onAddress: (url: string) => void;
  /** Told that an answer came that was not to this sign-in. */
  onForeign: () => void;
}

export interface SignedIn {
  refreshToken: string;
  accessToken: string;
}

const NEEDER = "partner-center-consent";

/** Rejects with what was wrong and what to do; with the signal's reason on abort. */
export async function signIn(options: SignInOptions): Promise<SignedIn> {
  const { app: appOptions, port, onForeign } = options;
  const state = randomBytes(32).toString("base64url");
  const listener = await listenForRedirect({ port, state, onForeign });
  try {
    return await signInOver(listener, state, await appOf(appOptions), options);
  } finally {
    listener.close();
  }
}

async function signInOver(
  { redirectUri, answer }: RedirectListener,
  state: string,
  app: Awaited<ReturnType<typeof appOf>>,
  { app: { cloud = "public", clientSecret, clientCertificate }, authority, timeout, signal, onAddress }: SignInOptions,
): Promise<SignedIn> {
  const scopes = [CLOUDS[cloud].scope];
  const codeVerifier = randomBytes(32).toString("base64url");
  onAddress(authority.addressOf(addressOf(app, { scopes, redirectUri, state, codeVerifier })));
  const { code } = codeOf(await inTime(answer, timeout, signal));
  const secrets = [code, codeVerifier, clientSecret, clientCertificate?.privateKey].filter((one) => one !== undefined);
  let refreshToken: string | undefined;
  const request = requestToken(
    {
      app,
      fetch: authority.fetch,
      secrets: new Set(secrets),
      needer: NEEDER,
      onRefreshToken: (token) => {
        refreshToken = token;
      },
    },
    (msal) => msal.acquireTokenByCode({ code, codeVerifier, scopes, redirectUri }),
  );
  const { accessToken } = await within(request, Number.POSITIVE_INFINITY, signal);
  if (refreshToken === undefined)
    throw new Error("Microsoft Entra gave no refresh token: allow the app the permission offline_access.");
  return { refreshToken, accessToken };
}

interface AuthorizationRequest {
  scopes: string[];
  redirectUri: string;
  state: string;
  codeVerifier: string;
}

function addressOf(
  { authority, clientId }: { authority: string; clientId: string },
  { scopes, redirectUri, state, codeVerifier }: AuthorizationRequest,
): string {
  const url = new URL(`${authority}/oauth2/v2.0/authorize`);
  url.search = new URLSearchParams({
    client_id: clientId,
    response_type: "code",
    response_mode: "query",
    redirect_uri: redirectUri,
    scope: [...scopes, "openid", "profile", "offline_access"].join(" "),
    state,
    code_challenge: createHash("sha256").update(codeVerifier).digest("base64url"),
    code_challenge_method: "S256",
    prompt: "select_account",
  }).toString();
  return url.href;
}

async function inTime(answer: Promise<SignInAnswer>, timeout: number, signal: AbortSignal): Promise<SignInAnswer> {
  try {
    return await within(answer, timeout, signal);
  } catch (error) {
    if (error !== TIME_IS_UP) throw error;
    throw new Error(`Nobody signed in within ${timeout / 1000} s. Start again, or give more time with --timeout.`);
  }
}

function codeOf(answer: SignInAnswer): { code: string } {
  if ("code" in answer) return answer;
  const { error, error_description = `The sign-in was refused: ${error}.` } = answer;
  throw refusedBy({ error, error_description }, 400, "", []);
}
