// Who may reach what: control is for programs on this machine, and a web page gets only what it was allowed.
import { ErrorCode } from "../../../generated/error-codes.ts";
import { Refusal } from "../wire/refusal.ts";

/** Origins whose pages may call the sandbox; `"*"` for any. */
export type AllowedOrigins = readonly string[];

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/i;

/**
 * Why a request may not steer the sandbox; undefined when it may. A page of another origin sends `Origin` or
 * `Sec-Fetch-Site`; one that had its name point here (DNS rebinding) sends that name as `Host`.
 */
export function controlRefusal(headers: Headers, own: readonly string[], allowed: AllowedOrigins): Refusal | undefined {
  const asked = headers.get("Host") ?? "";
  const name = hostName(asked);
  if (!LOOPBACK.test(name) && (name === "" || !own.includes(name)))
    return forbidden(
      `Host must be ${["a name of the loopback, such as localhost", ...own].join(" or ")}, not ${JSON.stringify(asked)}.`,
    );
  const origin = headers.get("Origin");
  if (origin !== null && origin !== `http://${asked}` && !isAllowed(origin, allowed))
    return forbidden(`The origin ${JSON.stringify(origin)} may not steer the sandbox. Allow it with --cors.`);
  const site = headers.get("Sec-Fetch-Site");
  if (origin === null && site !== null && site !== "same-origin" && site !== "none")
    return forbidden("A page of another site may not steer the sandbox.");
  return undefined;
}

/**
 * The names beside the loopback's by which a sandbox that listens on `host` may be steered: none on loopback; elsewhere
 * that one, and the address at which it was reached.
 */
export function ownNames(host: string, reached: string = host): string[] {
  const names = [host, reached.replace(/^::ffff:(?=\d+\.)/, "")].map((name) =>
    hostName(name.includes(":") ? `[${name}]` : name),
  );
  return LOOPBACK.test(names[0] ?? "") ? [] : [...new Set(names)];
}

/** The headers that let a page of an allowed origin read an answer; none for anybody else. */
export function corsHeaders(headers: Headers, allowed: AllowedOrigins): Record<string, string> {
  const origin = headers.get("Origin");
  if (origin === null || !isAllowed(origin, allowed)) return {};
  return {
    "Access-Control-Allow-Origin": origin,
    "Access-Control-Expose-Headers": "*, Retry-After, ETag, MS-RequestId, MS-CorrelationId, MS-CV",
    Vary: "Origin",
  };
}

/** The headers that answer a page's question whether it may send a request. */
export function preflightHeaders(headers: Headers): Record<string, string> {
  return {
    "Access-Control-Allow-Methods": "GET, POST, PUT, PATCH, DELETE",
    "Access-Control-Allow-Headers": headers.get("Access-Control-Request-Headers") ?? "*",
    "Access-Control-Max-Age": "600",
  };
}

function isAllowed(origin: string, allowed: AllowedOrigins): boolean {
  return allowed.includes("*") || allowed.includes(origin);
}

/** The name of `Host`, without its port; empty when it is none. */
function hostName(host: string): string {
  try {
    return new URL(`http://${host}`).hostname.toLowerCase();
  } catch {
    return "";
  }
}

function forbidden(text: string): Refusal {
  return new Refusal(403, ErrorCode.InvalidRequest, text);
}
