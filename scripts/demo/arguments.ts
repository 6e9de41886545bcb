// The demo's command line and environment: settings, or one line of complaint.
import { readFlags, readNumber, UsageError } from "../command.ts";

/** What the demo is asked to do. */
export interface Settings {
  /** Every second exchange breaks; sandbox only. */
  readonly faults: boolean;
  /** Port of the sandbox, 0 for a free one. */
  readonly port: number;
  /** A service to buy from, instead of a sandbox of the demo's own. */
  readonly service: { readonly endpoint: string; readonly token: string } | undefined;
  readonly customerId: string;
  /** The Azure subscription that the reservations are for. */
  readonly azureSubscriptionId: string;
}

/** Customer and Azure subscription of the documented cart. */
const CUSTOMER = "28045616-f6b9-462f-9701-0d89b5e65c44";
const AZURE_SUBSCRIPTION = "1C461A25-F729-4FA5-AADB-280947DD05E8";

export const usage: string = `Finds and buys seven products for one customer, step by step, and shows every HTTP exchange.

Usage: npm run demo -- [options]

  --faults          break every second exchange, and end with the same orders
  --port N          port of the sandbox (default: a free one)
  --customer GUID   the customer tenant (default: ${CUSTOMER})
  --azure GUID      the Azure subscription that the reservations are for
  --yes             buy at the service that PARTNER_CENTER_ENDPOINT names
  --help            this text

It buys from a sandbox of its own, which costs nothing. With PARTNER_CENTER_ENDPOINT and PARTNER_CENTER_TOKEN set it
buys from that service instead, for real if the service is.`;

/** Reads both. Throws `UsageError`. */
export function readSettings(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Settings {
  const flag = { type: "boolean" } as const;
  const text = { type: "string" } as const;
  const options = { faults: flag, yes: flag, port: text, customer: text, azure: text };
  const { values } = readFlags("demo", args, options);
  // Without "--" between them, npm keeps the flag for itself and passes it on like this.
  const faults = values.faults ?? env.npm_config_faults === "true";
  const service = readService(env, { faults, yes: values.yes ?? false });
  if (service && values.port !== undefined) throw new UsageError("--port is for the sandbox, and a service was named.");
  return {
    faults,
    port: readNumber("--port", values.port, { least: 0, most: 65_535 }) ?? 0,
    service,
    customerId: readGuid(values.customer, "--customer") ?? CUSTOMER,
    azureSubscriptionId: readGuid(values.azure, "--azure") ?? AZURE_SUBSCRIPTION,
  };
}

function readService(
  env: Readonly<Record<string, string | undefined>>,
  { faults, yes }: { readonly faults: boolean; readonly yes: boolean },
): Settings["service"] {
  const { PARTNER_CENTER_ENDPOINT: endpoint, PARTNER_CENTER_TOKEN: token } = env;
  if (!endpoint && !token) return undefined;
  if (!endpoint || !token) {
    const [given, missing] = endpoint ? ["ENDPOINT", "TOKEN"] : ["TOKEN", "ENDPOINT"];
    throw new UsageError(
      `PARTNER_CENTER_${given} is set but PARTNER_CENTER_${missing} is not: set both for a service, neither for the sandbox.`,
    );
  }
  if (faults) throw new UsageError("--faults needs the sandbox: the exchanges of a service can't be broken to order.");
  if (!yes) {
    throw new UsageError(
      `This buys seven products at ${endpoint}, with all that follows. If you want that: npm run demo -- --yes`,
    );
  }
  return { endpoint, token };
}

function readGuid(text: string | undefined, flag: string): string | undefined {
  if (text === undefined || /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)) return text;
  throw new UsageError(`${flag} must be a GUID, not ${JSON.stringify(text)}.`);
}
