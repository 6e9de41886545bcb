// npm run generate: writes generated/ from the description in spec/, or checks that it is up to date.
import { join } from "node:path";
import { parseArgs } from "node:util";
import { staleFiles, writeOutputs } from "./generate/outputs.ts";
import { displayPath, SpecError } from "./generate/problems.ts";

const USAGE = `Usage: npm run generate -- [--check] [--spec <root file>] [--out <folder>]
  --check  write nothing; fail with the list of files that are not what the description gives
  --spec   the description's root file (default: spec/openapi.yaml)
  --out    where the outputs are (default: generated)`;

const repository: string = join(import.meta.dirname, "..");

async function main(): Promise<number> {
  const options = readOptions();
  if (typeof options === "string") return fail(options);
  if (options.help) {
    console.log(USAGE);
    return 0;
  }
  // Loaded only now: the compilers behind it take a second that a wrong flag need not wait for.
  const { produce } = await import("./generate/produce.ts");
  try {
    const outputs = await produce(options.spec);
    return options.check ? check(outputs, options.out) : write(outputs, options.out);
  } catch (error) {
    if (error instanceof SpecError) return fail(error.message);
    throw error;
  }
}

function readOptions(): { spec: string; out: string; check: boolean; help: boolean } | string {
  try {
    const { values } = parseArgs({
      options: {
        spec: { type: "string", default: join(repository, "spec/openapi.yaml") },
        out: { type: "string", default: join(repository, "generated") },
        check: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    return values;
  } catch (error) {
    return `${error instanceof Error ? error.message : error}\n${USAGE}`;
  }
}

function check(outputs: ReadonlyMap<string, string>, folder: string): number {
  const stale = staleFiles(outputs, folder);
  if (stale.length === 0) return 0;
  return fail(
    ["Stale files, run `npm run generate`:", ...stale.map(({ file, why }) => `  ${displayPath(file)}: ${why}`)].join(
      "\n",
    ),
  );
}

function write(outputs: ReadonlyMap<string, string>, folder: string): number {
  const changed = writeOutputs(outputs, folder);
  console.log(changed.length > 0 ? changed.map((file) => `wrote ${displayPath(file)}`).join("\n") : "up to date");
  return 0;
}

function fail(message: string): number {
  console.error(message);
  return 1;
}

process.exitCode = await main();
