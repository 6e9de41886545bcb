// The Partner Center headers: what a request's token tells, and those of every answer.
import type { Clock } from "../world/clock.ts";
import type { Random } from "../world/random.ts";

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether `text` is a GUID with hyphens, in either case. */
export function isGuid(text: string): boolean {
  return GUID.test(text);
}

/** What a bearer token tells about its caller. */
export interface Caller {
  /** No user stands behind the token. */
  readonly appOnly: boolean;
  /** The token is for the retired audience (401, code 900420). */
  readonly wrongAudience: boolean;
  /** A user's token from a sign-in without multifactor authentication (401, code 900421). */
  readonly withoutMfa: boolean;
}

/**
 * Reads the bearer token of a request; undefined when there is none. The sandbox checks no signature. An opaque token
 * is a user's, unless it begins with `app-only`; `wrong-audience` and `no-mfa` at its beginning make it one of those.
 * A JWT is app-only when its claim `idtyp` is `app`, or when it names no user's scopes (`scp`) but an application
 * (`appid` or `azp`).
 */
export function readCaller(authorization: string | null): Caller | undefined {
  const token = /^Bearer +(\S+)$/i.exec(authorization ?? "")?.[1];
  if (token === undefined) return undefined;
  const claims = readClaims(token);
  return {
    appOnly: token.startsWith("app-only") || claims.idtyp === "app" || namesOnlyAnApp(claims),
    wrongAudience: token.startsWith("wrong-audience") || /graph\.windows\.net/.test(String(claims.aud ?? "")),
    withoutMfa: token.startsWith("no-mfa"),
  };
}

function namesOnlyAnApp(claims: Readonly<Record<string, unknown>>): boolean {
  return claims.scp === undefined && claims.idtyp === undefined && (claims.appid ?? claims.azp) !== undefined;
}

function readClaims(token: string): Readonly<Record<string, unknown>> {
  const [, payload, signature] = token.split(".");
  if (payload === undefined || signature === undefined) return {};
  try {
    const bytes = Uint8Array.from(atob(payload.replaceAll("-", "+").replaceAll("_", "/")), (char) =>
      char.charCodeAt(0),
    );
    const claims: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof claims === "object" && claims !== null ? { ...claims } : {};
  } catch {
    return {};
  }
}

/** The headers that every answer carries. Ids that the request didn't give are drawn. */
export function answerHeaders(request: Headers, clock: Clock, random: Random): Record<string, string> {
  const validates = request.get("ValidateMfa")?.toLowerCase() === "true";
  const caller = validates ? readCaller(request.get("Authorization")) : undefined;
  return {
    // An application alone signs in with no factor at all.
    ...(caller && !caller.appOnly && { isMfaCompliant: String(!caller.withoutMfa) }),
    "Content-Type": "application/json; charset=utf-8",
    "MS-RequestId": guidOr(request.get("MS-RequestId"), random),
    "MS-CorrelationId": guidOr(request.get("MS-CorrelationId"), random),
    "MS-CV": `${random.token(16)}.0`,
    "MS-ServerId": "sandbox",
    "X-Locale": request.get("X-Locale") ?? "en-US",
    Date: new Date(clock.now()).toUTCString(),
  };
}

function guidOr(value: string | null, random: Random): string {
  return value !== null && isGuid(value) ? value : random.guid();
}
