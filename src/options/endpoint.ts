// Where the token may go: a cloud's endpoint, or one of the caller's, over https or on loopback only.
import { show } from "../arguments.ts";
import { InvalidArgumentError } from "../errors.ts";
import { CLOUDS, isCloud } from "./clouds.ts";

/** The options that say where calls go. */
export interface EndpointOptions {
  /** Picks endpoint and token scope; default `"public"`. */
  cloud?: "public" | "usGovernment" | "china" | undefined;
  /** Overrides the cloud's endpoint: https, or http on loopback only. A path is kept in front of `/v1`. */
  endpoint?: string | URL | undefined;
  /** Overrides the cloud's token scope. */
  scopes?: string | string[] | undefined;
}

/** Where calls go, and the tokens they take along. */
export interface Endpoint {
  /** The endpoint with its path, ending in `/v1`. */
  base: string;
  scopes: string | string[];
}

/** Endpoint and path, ending in `/v1`, and the scopes to ask a token for. Throws `InvalidArgumentError`. */
export function checkEndpoint({ cloud = "public", endpoint, scopes }: EndpointOptions): Endpoint {
  if (!isCloud(cloud))
    throw new InvalidArgumentError("cloud", `must be one of ${Object.keys(CLOUDS).join(", ")}, not ${show(cloud)}`);
  const { endpoint: home, scope } = CLOUDS[cloud];
  const wanted: unknown = scopes === undefined ? scope : scopes;
  const list = [wanted].flat();
  if (list.length === 0 || list.some((scope) => typeof scope !== "string" || scope === ""))
    throw new InvalidArgumentError("scopes", "must be a scope or a list of scopes");
  return { base: baseOf(endpoint === undefined ? home : endpoint), scopes: wanted as string | string[] };
}

function baseOf(endpoint: string | URL): string {
  let url: URL;
  try {
    url = new URL(endpoint);
  } catch {
    throw new InvalidArgumentError("endpoint", `must be an absolute URL, not ${show(endpoint)}`);
  }
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback(url.hostname)))
    throw new InvalidArgumentError(
      "endpoint",
      `must be https, or http on loopback: a token would go to ${show(url.origin)} in the clear`,
    );
  if (url.username || url.password || url.search || url.hash)
    throw new InvalidArgumentError("endpoint", "must not have a user, a query or a fragment");
  const path = url.pathname.replace(/\/+$/, "");
  if (/\/v1$/i.test(path)) throw new InvalidArgumentError("endpoint", "must not end in /v1: the client adds it");
  return `${url.origin}${path}/v1`;
}

function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
}
