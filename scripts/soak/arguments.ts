// The command line of the soak: flags in, settings or one line of complaint out.
import { readFlags, readNumber, UsageError } from "../command.ts";

/** What the command line asks for. */
export interface SoakSettings {
  readonly purchases: number;
  readonly concurrency: number;
  /** Share of requests that meet a fault, 0 to 1. */
  readonly faults: number;
  readonly seed: number;
  /** The other half of the proof: the rate limit, on a clock that jumps. */
  readonly throttle: boolean;
}

export const usage = `Proves under load that nothing is bought twice and nothing is lost, or (--throttle) that a rate limit is used up and kept.

Usage: npm run soak -- [options]

  --purchases N     how many purchases (default 10000)
  --concurrency N   how many at once (default 50)
  --faults P        share of requests that meet a fault, 0 to 1 (default 0.2)
  --seed N          decides which requests those are (default 1)
  --throttle        calls under a rate limit, in simulated time; takes --purchases and --seed only
  --help            this text

Exit code 0 when nothing was bought twice, lost, mixed up or left unresolved (--throttle: when every line is within its bounds), else 1; 2 for a bad flag.
`;

/** Throws `UsageError` for a flag or value that is none. */
export function readArguments(args: readonly string[]): SoakSettings {
  const text = { type: "string" } as const;
  const flag = { type: "boolean" } as const;
  const options = { purchases: text, concurrency: text, faults: text, seed: text, throttle: flag };
  const { values } = readFlags("soak", args, options);
  const { throttle = false } = values;
  const useless = throttle
    ? (["concurrency", "faults"] as const).find((name) => values[name] !== undefined)
    : undefined;
  if (useless) throw new UsageError(`--${useless} has no meaning with --throttle.`);
  return {
    purchases: readNumber("--purchases", values.purchases, { least: 1, most: 1_000_000 }) ?? 10_000,
    concurrency: readNumber("--concurrency", values.concurrency, { least: 1, most: 1000 }) ?? 50,
    faults: readNumber("--faults", values.faults, { least: 0, most: 0.9, whole: false }) ?? 0.2,
    seed: readNumber("--seed", values.seed, { least: 0, most: Number.MAX_SAFE_INTEGER }) ?? 1,
    throttle,
  };
}
