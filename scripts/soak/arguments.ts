// The command line of the soak: flags in, settings or one line of complaint out.
import { parseArgs } from "node:util";

/** What the command line asks for. */
export interface SoakSettings {
  readonly purchases: number;
  readonly concurrency: number;
  /** Share of requests that meet a fault, 0 to 1. */
  readonly faults: number;
  readonly seed: number;
  /** The other half of the proof: the rate limit, on a clock that jumps. */
  readonly throttle: boolean;
  readonly help: boolean;
}

export const usage = `Proves under load that nothing is bought twice and nothing is lost, or (--throttle) that a rate limit is used up and kept.

Usage: npm run soak -- [options]

  --purchases N     how many purchases (default 10000)
  --concurrency N   how many at once (default 50)
  --faults P        share of requests that meet a fault, 0 to 1 (default 0.2)
  --seed N          decides which requests those are (default 1)
  --throttle        calls under a rate limit, in simulated time; takes --purchases and --seed only
  --help            this text

Exit code 0 when nothing was bought twice, lost or left unresolved (--throttle: when every line is within its bounds), else 1; 2 for a bad flag.
`;

/** Reads the arguments. Throws an Error whose message is one line for a flag or value that is none. */
export function readArguments(args: readonly string[]): SoakSettings {
  const values = parse(args);
  const throttle = values.throttle ?? false;
  const useless = throttle
    ? (["concurrency", "faults"] as const).find((name) => values[name] !== undefined)
    : undefined;
  if (useless) throw new Error(`--${useless} has no meaning with --throttle.`);
  return {
    purchases: number(values.purchases, "--purchases", 1, 1_000_000) ?? 10_000,
    concurrency: number(values.concurrency, "--concurrency", 1, 1000) ?? 50,
    faults: number(values.faults, "--faults", 0, 0.9, false) ?? 0.2,
    seed: number(values.seed, "--seed", 0, Number.MAX_SAFE_INTEGER) ?? 1,
    throttle,
    help: values.help ?? false,
  };
}

function parse(args: readonly string[]) {
  const text = { type: "string" } as const;
  const flag = { type: "boolean" } as const;
  const options = { purchases: text, concurrency: text, faults: text, seed: text, throttle: flag, help: flag } as const;
  try {
    return parseArgs({ args: [...args], options, allowPositionals: false }).values;
  } catch (error) {
    // The platform's own message goes on with advice over several sentences.
    const [message = "The arguments can't be read"] = String(error instanceof Error ? error.message : error).split(
      /\.\s|\n/,
    );
    throw new Error(`${message}. See --help.`);
  }
}

function number(text: string | undefined, flag: string, least: number, most: number, whole = true): number | undefined {
  if (text === undefined) return undefined;
  const value = text.trim() === "" ? Number.NaN : Number(text);
  if (!(value >= least && value <= most) || (whole && !Number.isInteger(value)))
    throw new Error(
      `${flag} must be a ${whole ? "whole number" : "number"} from ${least} to ${most}, not ${JSON.stringify(text)}.`,
    );
  return value;
}
