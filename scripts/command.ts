// A command as people run it: its flags read, its usage told, and what it exits with.
import { type ParseArgsConfig, parseArgs } from "node:util";

/** Says in one line what is wrong with how a command was called. */
export class UsageError extends Error {}

export interface Command<T> {
  /** As in `npm run <name>`. */
  readonly name: string;
  readonly usage: string;
  /** Throws `UsageError` for arguments that can't be used. */
  read(args: readonly string[]): T;
  /** False, or an error, ends the command with 1. */
  run(settings: T): Promise<boolean | undefined>;
}

/** Runs the process's command: exits with 2 and one line for arguments that can't be used, with 0 for `--help`. */
export async function runCommand<T>({ name, usage, read, run }: Command<T>): Promise<void> {
  const args = process.argv.slice(2);
  if (args.includes("--help") || args.includes("-h")) {
    console.log(usage.trimEnd());
    return;
  }
  try {
    process.exitCode = (await run(read(args))) === false ? 1 : 0;
  } catch (error) {
    console.error(`${name}: ${error instanceof Error ? error.message : error}`);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}

type Flags = NonNullable<ParseArgsConfig["options"]>;

type Read<F extends Flags> = ReturnType<typeof parseArgs<{ args: string[]; options: F; allowPositionals: boolean }>>;

/** Flags, and words beside them where `words` are taken. Throws `UsageError`. */
export function readFlags<const F extends Flags>(
  name: string,
  args: readonly string[],
  options: F,
  words = false,
): Read<F> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: words });
  } catch (error) {
    // The platform's message goes on with advice over several sentences.
    const [what = ""] = String(error instanceof Error ? error.message : error).split(/\.\s|\n/);
    throw new UsageError(`${what.replace(/\.$/, "")}. See npm run ${name} -- --help.`);
  }
}

/** The number that a flag was given; undefined if it wasn't. Throws `UsageError`. */
export function readNumber(
  flag: string,
  text: string | undefined,
  { least, most, whole = true }: { readonly least: number; readonly most: number; readonly whole?: boolean },
): number | undefined {
  if (text === undefined) return undefined;
  const value = text.trim() === "" ? Number.NaN : Number(text);
  if (value >= least && value <= most && (!whole || Number.isInteger(value))) return value;
  const kind = whole ? "whole number" : "number";
  throw new UsageError(`${flag} must be a ${kind} from ${least} to ${most}, not ${JSON.stringify(text)}.`);
}
