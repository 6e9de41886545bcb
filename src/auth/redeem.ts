// Token requests by way of @azure/msal-node; one of them is a redemption: a refresh token in, an access token out.
import type { AuthenticationResult, ConfidentialClientApplication } from "@azure/msal-node";
import type { AccessToken } from "../transport/token.ts";
import { type App, loadMsal } from "./app.ts";
import { failureOf } from "./failure.ts";
import { type Exchange, networkOf, type TokenAnswer } from "./network.ts";

interface TokenRequest {
  app: App;
  fetch: typeof globalThis.fetch;
  /** Told of an answer's refresh token as soon as it is read, whatever becomes of the rest: MSAL keeps it to itself. */
  onRefreshToken: (refreshToken: string) => void;
  /** Nothing that leaves holds one of these; tokens that come are added. */
  secrets: Set<string>;
  /** Who needs the package, for the message where it isn't installed. */
  needer: string;
}

/** What `acquire` gets from MSAL. Rejects with `SecureAppModelError`. */
export async function requestToken(
  { app, fetch, onRefreshToken, secrets, needer }: TokenRequest,
  acquire: (msal: ConfidentialClientApplication) => Promise<AuthenticationResult | null>,
): Promise<AuthenticationResult> {
  const { ConfidentialClientApplication } = await loadMsal(needer);
  const last: Exchange = { host: new URL(app.authority).host };
  const onAnswer = (body: TokenAnswer): void => {
    for (const token of [body.access_token, body.refresh_token, body.id_token]) {
      if (typeof token === "string" && token !== "") secrets.add(token);
    }
    if (typeof body.refresh_token === "string" && body.refresh_token !== "") onRefreshToken(body.refresh_token);
  };
  try {
    // A new one each time: MSAL refuses to ask for a minute after any 5xx, and would keep tokens that nobody reads.
    const networkClient = networkOf(fetch, last, onAnswer);
    const result = await acquire(new ConfidentialClientApplication({ auth: app, system: { networkClient } }));
    if (!result?.accessToken) throw new Error("the answer holds no access token");
    return result;
  } catch (error) {
    throw failureOf(error, last, [...secrets]);
  }
}

interface Redemption extends Omit<TokenRequest, "needer"> {
  scopes: string[];
  refreshToken: string;
}

/** Rejects with `SecureAppModelError`. */
export async function redeem({ scopes, refreshToken, ...request }: Redemption): Promise<AccessToken> {
  const { accessToken, expiresOn, refreshOn } = await requestToken(
    { ...request, needer: "SecureAppModelCredential" },
    (msal) => msal.acquireTokenByRefreshToken({ refreshToken, scopes }),
  );
  const access: AccessToken = { token: accessToken, expiresOnTimestamp: expiresOn?.getTime() ?? Date.now() };
  if (refreshOn) access.refreshAfterTimestamp = refreshOn.getTime();
  return access;
}
