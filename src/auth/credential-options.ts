// What a SecureAppModelCredential is made of, checked. No message repeats a secret.

import { checkOptionNames, isGuid, type NamesOf } from "../arguments.ts";
import { InvalidArgumentError } from "../errors.ts";
import { CLOUDS, isCloud } from "../options/clouds.ts";
import { certificateOf } from "./certificate.ts";

/** A certificate of the app registration, by itself or by its thumbprint. */
export interface ClientCertificate {
  /** The private key as PEM, not encrypted. */
  privateKey: string;
  /** The certificate as PEM; its thumbprint is computed from it. */
  certificate?: string;
  /** Instead of `certificate`: its SHA-256 thumbprint, 64 hex digits (colons are allowed). */
  thumbprintSha256?: string;
}

/** Options of `SecureAppModelCredential`. */
export interface SecureAppModelOptions {
  /** The partner's tenant: its GUID or one of its domains. */
  tenantId: string;
  /** The app registration's id, a GUID. */
  clientId: string;
  /** The app's secret; either this or `clientCertificate`. */
  clientSecret?: string;
  clientCertificate?: ClientCertificate;
  /** From the consent: a user of the partner tenant signed in to the app with MFA. */
  refreshToken: string;
  /** Picks authority and scope, as for the client; default `"public"`. */
  cloud?: "public" | "usGovernment" | "china";
  /**
   * Store it: each redemption may bring a new refresh token, and the old one ends some day. Awaited before the access
   * token that came with it is used. If it throws, or takes more than a minute, `getToken` rejects, the refresh token is
   * kept, and the next `getToken` hands it over again before anything else.
   */
  onRefreshToken?: (refreshToken: string) => void | Promise<void>;
  /** For the token endpoint; default: the platform's `fetch`. */
  fetch?: typeof globalThis.fetch;
}

const NAMES: NamesOf<SecureAppModelOptions> = {
  tenantId: true,
  clientId: true,
  clientSecret: true,
  clientCertificate: true,
  refreshToken: true,
  cloud: true,
  onRefreshToken: true,
  fetch: true,
};
const CERTIFICATE_NAMES: NamesOf<ClientCertificate> = {
  privateKey: true,
  certificate: true,
  thumbprintSha256: true,
};
const WHERE = "SecureAppModelCredential";
const DOMAIN = /^(?=.{1,253}$)[a-z0-9-]+(\.[a-z0-9-]+)+$/i;

/** Throws `InvalidArgumentError`, naming the option, unless all of them can be used. */
export function checkOptions(options: SecureAppModelOptions): void {
  if (options === undefined || options === null) refuse("options", "must be an object");
  checkOptionNames(options, NAMES, WHERE);
  const { tenantId, clientId, refreshToken, cloud = "public", onRefreshToken, fetch } = options;
  if (!isTenant(tenantId)) refuse("tenantId", `must be the partner tenant's GUID or domain, not ${kindOf(tenantId)}`);
  if (!isGuid(clientId)) refuse("clientId", `must be the app registration's id, a GUID, not ${kindOf(clientId)}`);
  checkProof(options);
  checkSecret(refreshToken, "refreshToken");
  if (!isCloud(cloud)) refuse("cloud", `must be one of ${Object.keys(CLOUDS).join(", ")}, not ${kindOf(cloud)}`);
  if (onRefreshToken !== undefined && typeof onRefreshToken !== "function")
    refuse("onRefreshToken", `must be a function that stores a refresh token, not ${kindOf(onRefreshToken)}`);
  if (fetch !== undefined && typeof fetch !== "function") refuse("fetch", `must be a function, not ${kindOf(fetch)}`);
}

/** Whether it names one tenant, by its GUID or a domain. */
export function isTenant(value: unknown): value is string {
  return isGuid(value) || (typeof value === "string" && DOMAIN.test(value));
}

/** The list of scopes to ask for. Throws `InvalidArgumentError`. */
export function checkScopes(scopes: unknown): string[] {
  const list: unknown[] = [scopes].flat();
  if (list.length === 0 || !list.every((scope) => typeof scope === "string" && scope !== ""))
    throw new InvalidArgumentError("scopes", "must be a scope or a list of scopes", "getToken");
  return list as string[];
}

function checkProof({ clientSecret, clientCertificate }: SecureAppModelOptions): void {
  if (clientSecret !== undefined && clientCertificate !== undefined)
    refuse("clientSecret", "and clientCertificate exclude each other");
  if (clientCertificate === undefined) {
    if (clientSecret === undefined)
      refuse("clientSecret", "or clientCertificate is needed: the app proves itself by it");
    checkSecret(clientSecret, "clientSecret");
  } else checkCertificate(clientCertificate);
}

function checkCertificate(clientCertificate: ClientCertificate): void {
  if (clientCertificate === null) refuse("clientCertificate", "must be an object");
  checkOptionNames(clientCertificate, CERTIFICATE_NAMES, WHERE, "clientCertificate");
  const { privateKey, certificate, thumbprintSha256 } = clientCertificate;
  if (typeof privateKey !== "string" || !/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(privateKey))
    refuse("clientCertificate.privateKey", "must be a private key as PEM, with its BEGIN and END lines");
  if (/ENCRYPTED/.test(privateKey)) refuse("clientCertificate.privateKey", "must not be encrypted: decrypt it first");
  if ((certificate === undefined) === (thumbprintSha256 === undefined))
    refuse("clientCertificate.certificate", "or clientCertificate.thumbprintSha256 is needed, one of the two");
  if (certificate !== undefined && !(typeof certificate === "string" && certificateOf(certificate)))
    refuse("clientCertificate.certificate", "must be a certificate as PEM, with its BEGIN and END lines");
  if (
    thumbprintSha256 !== undefined &&
    (typeof thumbprintSha256 !== "string" || !/^[0-9a-f]{64}$/i.test(thumbprintSha256.replaceAll(":", "")))
  )
    refuse("clientCertificate.thumbprintSha256", "must be 64 hex digits (SHA-1 has 40, and is not accepted)");
}

function checkSecret(value: unknown, argument: string): void {
  if (typeof value !== "string" || value === "" || value.trim() !== value)
    refuse(argument, `must be a string, not empty, and without white space around it, not ${kindOf(value)}`);
}

/** Instead of the value, which may be a secret in the wrong place. */
function kindOf(value: unknown): string {
  if (typeof value === "string") return `a string of ${value.length} characters`;
  return value === undefined || value === null ? String(value) : `a value of type ${typeof value}`;
}

function refuse(argument: string, message: string): never {
  throw new InvalidArgumentError(argument, message, WHERE);
}
