// The command line of the binary `partner-center-consent`: flags in, settings or one line of complaint out.
import { parseArgs } from "node:util";
import { isGuid } from "../../arguments.ts";
import { CLOUDS, isCloud } from "../../options/clouds.ts";
import { isTenant } from "../credential-options.ts";

/** What the command line asks for. */
export interface ConsentSettings {
  readonly tenant: string;
  readonly client: string;
  readonly cloud: keyof typeof CLOUDS;
  /** On which the browser's answer is awaited. */
  readonly port: number;
  /** ms that the sign-in may take. */
  readonly timeout: number;
  /** Where the refresh token goes; undefined: to standard output. */
  readonly out: string | undefined;
  readonly secretFile: string | undefined;
  readonly certificateFile: string | undefined;
  /** Instead of the cloud's authority: an origin on loopback. */
  readonly authority: string | undefined;
}

export const SECRET_VARIABLE = "PARTNER_CENTER_CLIENT_SECRET";
const DEFAULT_PORT = 8400;

export const usage: string = `Gets the first refresh token for SecureAppModelCredential: a user of the partner's tenant signs in once, with
multi-factor authentication, and consents.

Usage: partner-center-consent --tenant TENANT --client ID (--out FILE | --print) [options]

  --tenant TENANT           the partner's tenant: its GUID or one of its domains
  --client ID               the app registration's id, a GUID
  --out FILE                write the refresh token to this file, readable by you alone (mode 600)
  --print                   print the refresh token, once, on standard output
  --secret-file FILE        the app's secret; default: the variable ${SECRET_VARIABLE}
  --certificate-file FILE   instead of a secret: the app's certificate and its private key, as PEM in one file
  --cloud NAME              ${Object.keys(CLOUDS).join(", ")} (default public)
  --port N                  port of this machine that the browser comes back to (default ${DEFAULT_PORT})
  --timeout S               seconds to wait for the sign-in (default 300)
  --authority URL           for tests: an authority on loopback instead of the cloud's
  --help                    this text

The app registration needs http://localhost:${DEFAULT_PORT} (or the port that you choose) as a redirect URI of the platform "Web",
and the permission of Partner Center that is called user_impersonation.
`;

const options = {
  tenant: { type: "string" },
  client: { type: "string" },
  out: { type: "string" },
  print: { type: "boolean", default: false },
  "secret-file": { type: "string" },
  "certificate-file": { type: "string" },
  cloud: { type: "string", default: "public" },
  port: { type: "string", default: String(DEFAULT_PORT) },
  timeout: { type: "string", default: "300" },
  authority: { type: "string" },
  help: { type: "boolean", short: "h", default: false },
} as const;

/** Undefined if help is asked for. Throws an `Error` with one line for arguments that can't be used; it repeats no secret. */
export function readConsentFlags(args: readonly string[]): ConsentSettings | undefined {
  const flags = parse(args);
  if (flags.help) return undefined;
  const { tenant, client, cloud, out, authority } = flags;
  if (!isTenant(tenant)) throw new Error("--tenant must be the partner tenant's GUID or domain.");
  if (!isGuid(client)) throw new Error("--client must be the app registration's id, a GUID.");
  if (!isCloud(cloud)) throw new Error(`--cloud must be one of ${Object.keys(CLOUDS).join(", ")}.`);
  if ((out === undefined) !== flags.print)
    throw new Error("Say where the refresh token goes: --out FILE or --print, one of the two.");
  if (out === "") throw new Error("--out must be the name of a file.");
  if (flags["secret-file"] !== undefined && flags["certificate-file"] !== undefined)
    throw new Error("--secret-file and --certificate-file exclude each other.");
  return {
    tenant,
    client,
    cloud,
    out,
    port: wholeNumber(flags.port, "--port", 0, 65_535),
    timeout: wholeNumber(flags.timeout, "--timeout", 1, 86_400) * 1000,
    secretFile: flags["secret-file"],
    certificateFile: flags["certificate-file"],
    authority: authority === undefined ? undefined : loopbackOrigin(authority),
  };
}

function parse(args: readonly string[]) {
  if (args.some((arg) => /^--?(client-?)?(secret|password)(=|$)/i.test(arg)))
    throw new Error(
      `A secret doesn't go on the command line, where other users see it: put it into ${SECRET_VARIABLE}, or into a file for --secret-file.`,
    );
  try {
    return parseArgs({ args: [...args], options, allowPositionals: false }).values;
  } catch (error) {
    // The platform's own message goes on with advice over several sentences.
    const [message = ""] = String(error instanceof Error ? error.message : error).split(/\.\s|\n/);
    throw new Error(`${message}. See --help.`);
  }
}

function wholeNumber(text: string, flag: string, least: number, most: number): number {
  const value = text.trim() === "" ? Number.NaN : Number(text);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new Error(`${flag} must be a whole number from ${least} to ${most}.`);
}

/** The app's secret goes there: nowhere but to this machine. */
function loopbackOrigin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === "http:" && ["127.0.0.1", "localhost", "[::1]"].includes(url.hostname)) return url.origin;
  throw new Error("--authority is for tests, and must be an http URL on loopback.");
}
