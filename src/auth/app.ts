// What identifies an app registration at the authority, and the library that speaks with it.
import { CLOUDS } from "../options/clouds.ts";
import { safeCause } from "../transport/answers/redact.ts";
import { certificateOf, thumbprintOf } from "./certificate.ts";
import type { SecureAppModelOptions } from "./credential-options.ts";
import { SecureAppModelError } from "./error.ts";

/** As `@azure/msal-node` takes it. */
export interface App {
  clientId: string;
  /** With the tenant. */
  authority: string;
  clientSecret?: string;
  clientCertificate?: { privateKey: string; thumbprintSha256: string };
}

/** The options that say which app it is and prove it. */
export type AppOptions = Pick<
  SecureAppModelOptions,
  "tenantId" | "clientId" | "clientSecret" | "clientCertificate" | "cloud"
>;

/** Takes options that have been checked. */
export async function appOf(options: AppOptions): Promise<App> {
  const { tenantId, clientId, clientSecret, clientCertificate, cloud = "public" } = options;
  const app: App = { clientId, authority: `${CLOUDS[cloud].authority}/${tenantId}` };
  if (clientSecret !== undefined) app.clientSecret = clientSecret;
  if (clientCertificate) {
    const { privateKey, certificate, thumbprintSha256 } = clientCertificate;
    const bytes = certificateOf(certificate ?? "");
    const thumbprint = bytes ? await thumbprintOf(bytes) : (thumbprintSha256 ?? "").replaceAll(":", "");
    app.clientCertificate = { privateKey, thumbprintSha256: thumbprint };
  }
  return app;
}

/** `@azure/msal-node`, which is an optional peer. Rejects with `SecureAppModelError` where it isn't installed. */
export async function loadMsal(needer: string): Promise<typeof import("@azure/msal-node")> {
  try {
    return await import("@azure/msal-node");
  } catch (cause) {
    const message = `${needer} needs the package @azure/msal-node: npm install @azure/msal-node`;
    throw new SecureAppModelError(message, { cause: safeCause(cause, []) });
  }
}
