// The bench's cases and its command line.
import { readFlags, readNumber, UsageError } from "../command.ts";

/** In the order in which they run. Those with a number of calls at once go over loopback, the others have no network. */
export const cases = {
  checkout: { title: "checkout without a network", work: "checkout", atOnce: undefined },
  loopback: { title: "checkout over loopback, 16 at once", work: "checkout", atOnce: 16 },
  list: { title: "a list of 100 orders over loopback, 16 at once", work: "list", atOnce: 16 },
} as const;

export type CaseName = keyof typeof cases;

export interface BenchSettings {
  readonly names: readonly CaseName[];
  /** Rounds of each case; a median is taken over them. */
  readonly rounds: number;
}

const DEFAULT_ROUNDS = 40;

export const usage: string = `Measures this client next to fetch, openapi-fetch, undici and stripe at the same work.

Usage: npm run bench -- [case…] [options]

${Object.entries(cases)
  .map(([name, { title }]) => `  ${name.padEnd(12)} ${title}`)
  .join("\n")}

  --rounds N   rounds of each case (default ${DEFAULT_ROUNDS}); more of them, less noise
  --help       this text

Without a case it runs them all. Ratios are medians over rounds in which every client takes a turn.
`;

/** Throws `UsageError` for a case, flag or value that is none. */
export function readArguments(args: readonly string[]): BenchSettings {
  const { values, positionals } = readFlags("bench", args, { rounds: { type: "string" } }, true);
  const names = Object.keys(cases).filter(isCase);
  const unknown = positionals.find((name) => !isCase(name));
  if (unknown !== undefined)
    throw new UsageError(`There is no case ${JSON.stringify(unknown)}. There are ${names.join(", ")}.`);
  const wanted = new Set<string>(positionals.length === 0 ? names : positionals);
  return {
    names: names.filter((name) => wanted.has(name)),
    rounds: readNumber("--rounds", values.rounds, { least: 1, most: 10_000 }) ?? DEFAULT_ROUNDS,
  };
}

function isCase(name: string): name is CaseName {
  return Object.hasOwn(cases, name);
}
