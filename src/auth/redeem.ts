// One redemption: a refresh token in, an access token out, by way of @azure/msal-node.
import { redactText, safeCause, scrub } from "../transport/redact.ts";
import { innermost } from "../transport/report.ts";
import type { AccessToken } from "../transport/token.ts";
import { answered, explainFault, shortened } from "./entra-faults.ts";
import { SecureAppModelError } from "./error.ts";
import { type Exchange, networkOf, type TokenAnswer } from "./network.ts";

/** What identifies the app at the authority. */
export interface App {
  clientId: string;
  /** With the tenant. */
  authority: string;
  clientSecret?: string;
  clientCertificate?: { privateKey: string; thumbprintSha256: string };
}

interface Redemption {
  app: App;
  scopes: string[];
  refreshToken: string;
  fetch: typeof globalThis.fetch;
  /** Told of an answer's refresh token as soon as it is read, whatever becomes of the rest. */
  onRotated: (refreshToken: string) => void;
  /** Nothing that leaves holds one of these; tokens that come are added. */
  secrets: Set<string>;
}

/** Rejects with `SecureAppModelError`. */
export async function redeem({
  app,
  scopes,
  refreshToken,
  fetch,
  onRotated,
  secrets,
}: Redemption): Promise<AccessToken> {
  const { ConfidentialClientApplication } = await loadMsal();
  const last: Exchange = { host: new URL(app.authority).host };
  const onAnswer = (body: TokenAnswer): void => {
    for (const token of [body.access_token, body.refresh_token, body.id_token]) {
      if (typeof token === "string" && token !== "") secrets.add(token);
    }
    if (typeof body.refresh_token === "string" && body.refresh_token !== "") onRotated(body.refresh_token);
  };
  try {
    // A new one each time: MSAL refuses to ask for a minute after any 5xx, and would keep tokens that nobody reads.
    const msal = new ConfidentialClientApplication({
      auth: app,
      system: { networkClient: networkOf(fetch, last, onAnswer) },
    });
    const result = await msal.acquireTokenByRefreshToken({ refreshToken, scopes });
    if (!result?.accessToken) throw new Error("the answer holds no access token");
    return accessOf(result);
  } catch (error) {
    throw failureOf(error, last, [...secrets]);
  }
}

function accessOf(result: { accessToken: string; expiresOn: Date | null; refreshOn?: Date }): AccessToken {
  const { accessToken: token, expiresOn, refreshOn } = result;
  const access: AccessToken = { token, expiresOnTimestamp: expiresOn?.getTime() ?? Date.now() };
  if (refreshOn) access.refreshAfterTimestamp = refreshOn.getTime();
  return access;
}

async function loadMsal(): Promise<typeof import("@azure/msal-node")> {
  try {
    return await import("@azure/msal-node");
  } catch (cause) {
    const message = "SecureAppModelCredential needs the package @azure/msal-node: npm install @azure/msal-node";
    throw new SecureAppModelError(message, { cause: safeCause(cause, []) });
  }
}

/** What the authority said comes first, then what to do about it. */
function failureOf(error: unknown, last: Exchange, secrets: string[]): SecureAppModelError {
  const { host, status = 0, body, text = "", error: broken } = last;
  const clean = (words: string): string => scrub(redactText(words, secrets));
  if (broken === undefined && (body?.error !== undefined || status >= 400)) {
    const { code, sentence, remedy, interactionRequired } = explainFault(body ?? {}, status, text);
    const trace = typeof body?.trace_id === "string" ? `(trace ${clean(body.trace_id).slice(0, 40)})` : "";
    const message = [code && `${code}:`, shortened(clean(sentence)), remedy, trace].filter(Boolean).join(" ");
    return new SecureAppModelError(message, { code, interactionRequired });
  }
  const cause = safeCause(broken ?? error, secrets);
  const why = clean(innermost(cause));
  if (broken !== undefined) return new SecureAppModelError(`${host} can't be reached: ${why}`, { cause });
  const instead = status > 0 && body === undefined ? ` ${shortened(clean(answered(status, text)))}` : "";
  return new SecureAppModelError(`@azure/msal-node got no token from ${host}: ${why}${instead}`, { cause });
}
