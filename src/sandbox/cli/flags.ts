// The command line of the binary: flags in, settings or one line of complaint out.
import { parseArgs } from "node:util";

/** What the command line asks for. */
export interface CommandLine {
  readonly port: number;
  readonly seed: number;
  readonly provisioningDelay: number | undefined;
  readonly rateLimit: number | undefined;
  readonly faultRate: number;
  /** Path of a JSON file of faults. */
  readonly faults: string | undefined;
  readonly help: boolean;
  readonly version: boolean;
}

export const usage = `Serves a sandbox of Partner Center's carts and orders on this machine until it is stopped.

Usage: partner-center-sandbox [options]

  --port N                  port to listen on, 0 for a free one (default 4010)
  --seed N                  the same seed and calls give the same ids (default 1)
  --provisioning-delay MS   from an order to its subscriptions (default 2000)
  --rate-limit N            requests a minute; more get 429 (default: no limit)
  --faults FILE             faults to inject: a JSON array such as
                            [{"operation": "checkoutCart", "type": "reset-after", "times": 2}]
  --fault-rate P            probability, 0 to 1, that a call meets a random fault; --seed decides which
  --help                    this text
  --version                 the version
`;

/** Reads the arguments. Throws an Error whose message is one line for a flag or value that is none. */
export function readCommandLine(args: readonly string[]): CommandLine {
  const { values } = parse(args);
  return {
    port: number(values.port, "--port", 0, 65_535, true) ?? 4010,
    seed: number(values.seed, "--seed", 0, Number.MAX_SAFE_INTEGER, true) ?? 1,
    provisioningDelay: number(values["provisioning-delay"], "--provisioning-delay", 0, Number.MAX_SAFE_INTEGER, false),
    rateLimit: number(values["rate-limit"], "--rate-limit", 1, Number.MAX_SAFE_INTEGER, true),
    faultRate: number(values["fault-rate"], "--fault-rate", 0, 1, false) ?? 0,
    faults: values.faults,
    help: values.help ?? false,
    version: values.version ?? false,
  };
}

function parse(args: readonly string[]) {
  try {
    const options = {
      port: { type: "string" },
      seed: { type: "string" },
      "provisioning-delay": { type: "string" },
      "rate-limit": { type: "string" },
      faults: { type: "string" },
      "fault-rate": { type: "string" },
      help: { type: "boolean", short: "h" },
      version: { type: "boolean" },
    } as const;
    return parseArgs({ args: [...args], options, allowPositionals: false });
  } catch (error) {
    // The platform's own message goes on with advice over several sentences.
    const [message = "The arguments can't be read"] = String(error instanceof Error ? error.message : error).split(
      /\.\s|\n/,
    );
    throw new Error(`${message}. See --help.`);
  }
}

function number(
  text: string | undefined,
  flag: string,
  least: number,
  most: number,
  whole: boolean,
): number | undefined {
  if (text === undefined) return undefined;
  const value = text.trim() === "" ? Number.NaN : Number(text);
  if (Number.isNaN(value) || value < least || value > most || (whole && !Number.isInteger(value))) {
    const bounds = most === Number.MAX_SAFE_INTEGER ? `of at least ${least}` : `from ${least} to ${most}`;
    throw new Error(`${flag} must be a ${whole ? "whole number" : "number"} ${bounds}, not ${JSON.stringify(text)}.`);
  }
  return value;
}
