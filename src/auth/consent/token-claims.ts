// What an access token says about itself. Read for the person at the terminal: nothing is decided by it, so nothing is verified.

export interface TokenClaims {
  /** Delegated permissions. */
  readonly scopes: readonly string[];
  /** The app's or the user's roles. */
  readonly roles: readonly string[];
  /** How the user signed in, e.g. `pwd`, `mfa`; undefined if the token doesn't say. */
  readonly methods: readonly string[] | undefined;
}

/** Undefined for a token that is no JWT. */
export function claimsOf(accessToken: string): TokenClaims | undefined {
  let claims: unknown;
  try {
    claims = JSON.parse(Buffer.from(accessToken.split(".")[1] ?? "", "base64url").toString());
  } catch {
    return undefined;
  }
  if (typeof claims !== "object" || claims === null) return undefined;
  const { scp, roles, amr }: { scp?: unknown; roles?: unknown; amr?: unknown } = claims;
  const scopes = typeof scp === "string" ? scp.split(" ").filter((scope) => scope !== "") : [];
  return { scopes, roles: textsOf(roles) ?? [], methods: textsOf(amr) };
}

/** What the token may do and how the user signed in, a line each. */
export function describeClaims(claims: TokenClaims | undefined): string[] {
  if (!claims) return ["What the token may do can't be read from it."];
  const { scopes, roles, methods } = claims;
  const list = (names: readonly string[]): string => (names.length === 0 ? "none" : names.join(", "));
  return [`The token's permissions: ${list(scopes)}. Roles: ${list(roles)}.`, describeMethods(methods)];
}

function describeMethods(methods: readonly string[] | undefined): string {
  if (methods === undefined) return "The token doesn't say whether multi-factor authentication was used.";
  const how = `(${methods.join(", ")})`;
  if (methods.some((method) => method === "mfa" || method === "ngcmfa"))
    return `Multi-factor authentication was used ${how}.`;
  return `Multi-factor authentication was NOT used ${how}: Partner Center refuses such tokens with code 900421. Ask for it in the tenant, and sign in again.`;
}

function textsOf(value: unknown): string[] | undefined {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : undefined;
}
