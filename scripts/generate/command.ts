// The command line of the generator: flags in, one line a fact out, an exit code.
import { join } from "node:path";
import { parseArgs } from "node:util";
import { staleFiles, writeOutputs } from "./outputs.ts";
import { displayPath, SpecError } from "./problems.ts";

const USAGE = `Usage: npm run generate -- [--check] [--spec <root file>] [--out <folder>]
  --check  write nothing; fail with the list of files that are not what the description gives
  --spec   the description's root file (default: spec/openapi.yaml)
  --out    where the outputs are (default: generated)`;

const repository: string = join(import.meta.dirname, "../..");

/** Where the command says what it did, and what went wrong. */
export type Printer = Pick<Console, "log" | "error">;

interface Options {
  spec: string;
  out: string;
  check: boolean;
  help: boolean;
}

/** Runs the command and returns its exit code. */
export async function runGenerate(args: readonly string[], print: Printer): Promise<number> {
  try {
    const options = readOptions(args);
    if (options.help) print.log(USAGE);
    else if (options.check) await check(options);
    else print.log((await write(options)).map((file) => `wrote ${displayPath(file)}`).join("\n") || "up to date");
    return 0;
  } catch (error) {
    if (!isExpected(error)) throw error;
    print.error(error.message);
    return 1;
  }
}

/** The command was called or the project stands in a way that its user can mend. */
class CommandError extends Error {}

function readOptions(args: readonly string[]): Options {
  try {
    return parseArgs({
      args: [...args],
      options: {
        spec: { type: "string", default: join(repository, "spec/openapi.yaml") },
        out: { type: "string", default: join(repository, "generated") },
        check: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    }).values;
  } catch (error) {
    throw new CommandError(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}

async function check({ spec, out }: Options): Promise<void> {
  const stale = staleFiles(await produceFrom(spec), out).map(({ file, why }) => `  ${displayPath(file)}: ${why}`);
  if (stale.length > 0) throw new CommandError(["Stale files, run `npm run generate`:", ...stale].join("\n"));
}

async function write({ spec, out }: Options): Promise<string[]> {
  return writeOutputs(await produceFrom(spec), out);
}

/** Loads the generators only now: the compilers behind them take a second that a wrong flag need not wait for. */
async function produceFrom(spec: string): Promise<ReadonlyMap<string, string>> {
  const { produce } = await import("./produce.ts");
  return produce(spec);
}

/** Problems of the description or the call; and files that can't be read or written, of which Node says so in one line. */
function isExpected(error: unknown): error is Error {
  return error instanceof SpecError || error instanceof CommandError || (error instanceof Error && "syscall" in error);
}
