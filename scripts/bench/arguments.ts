// The bench's command line: which cases, and for how long. Settings, or one line of complaint out.
import { parseArgs } from "node:util";

/** The cases, in the order of the table, and what each measures. */
export const cases = {
  checkout: "checkout without a network, next to other clients",
  loopback: "checkout over loopback, 16 at once, next to other clients",
  list: "a list of 100 orders, without a network and over loopback, next to other clients",
  paging: "heap while paging through 100 000 orders",
  concurrency: "what 20 rounds of 1 000 calls at once leave behind",
  import: "importing the package in a process from cold, next to openapi-fetch alone",
  types: "type-check of a program of 50 calls, next to the same on openapi-fetch alone",
  generate: "npm run generate",
  throttle: "10 000 purchases under a limit, in simulated time",
} as const;

export type CaseName = keyof typeof cases;

export interface BenchSettings {
  readonly names: readonly CaseName[];
  /** Rounds of each comparison; a median is taken over them. */
  readonly rounds: number;
  readonly help: boolean;
}

const DEFAULT_ROUNDS = 40;

export const usage: string = `Measures this client next to others that do the same work, and against its targets.

Usage: npm run bench -- [case…] [options]

${Object.entries(cases)
  .map(([name, about]) => `  ${name.padEnd(12)} ${about}`)
  .join("\n")}

  --rounds N   rounds of each comparison (default ${DEFAULT_ROUNDS}); more of them, less noise
  --help       this text

Without a case it runs them all. Ratios are medians over rounds in which every client takes a turn. The clients that it
compares with are installed in scripts/bench; one that can't be installed is left out.
`;

/** Reads the arguments. Throws an Error whose message is one line for a case, flag or value that is none. */
export function readArguments(args: readonly string[]): BenchSettings {
  const { values, positionals } = parse(args);
  const unknown = positionals.find((name) => !isCase(name));
  if (unknown !== undefined)
    throw new Error(`There is no case ${JSON.stringify(unknown)}. There are ${Object.keys(cases).join(", ")}.`);
  const chosen =
    positionals.length === 0 ? Object.keys(cases) : Object.keys(cases).filter((name) => positionals.includes(name));
  return { names: chosen.filter(isCase), rounds: readRounds(values.rounds), help: values.help ?? false };
}

function isCase(name: string): name is CaseName {
  return Object.hasOwn(cases, name);
}

function parse(args: readonly string[]) {
  const options = { rounds: { type: "string" }, help: { type: "boolean" } } as const;
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    // The platform's own message goes on with advice over several sentences.
    const [message = "The arguments can't be read"] = String(error instanceof Error ? error.message : error).split(
      /\.\s|\n/,
    );
    throw new Error(`${message}. See --help.`);
  }
}

function readRounds(text: string | undefined): number {
  if (text === undefined) return DEFAULT_ROUNDS;
  const value = Number(text);
  if (Number.isInteger(value) && value >= 1 && value <= 10_000) return value;
  throw new Error(`--rounds must be a whole number from 1 to 10000, not ${JSON.stringify(text)}.`);
}
