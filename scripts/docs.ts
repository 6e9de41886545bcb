// npm run docs: builds the site of both references, and serves it on loopback when asked.
import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { folderSize } from "./docs/size.ts";

const USAGE = `Usage: npm run docs -- [--serve [--port <number>]] [--out <folder>] [--rest-only]
  --serve      build, then serve the site on 127.0.0.1 until Ctrl-C
  --port       where to serve it (default: 8080; 0 is a free one)
  --out        where to build it (default: dist/docs)
  --rest-only  the REST API alone, without the reference of the TypeScript package`;

const repository: string = join(import.meta.dirname, "..");

async function main(): Promise<number> {
  const options = readOptions();
  if (typeof options === "string") return fail(`${options}\n${USAGE}`);
  if (options.help) {
    console.log(USAGE);
    return 0;
  }
  try {
    await build(options.out, options["rest-only"]);
    console.log(`${options.out}: ${folderSize(options.out)}`);
    if (options.serve) await serve(options.out, Number(options.port));
    return 0;
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        serve: { type: "boolean", default: false },
        port: { type: "string", default: "8080" },
        out: { type: "string", default: join(repository, "dist/docs") },
        "rest-only": { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) return `The port must be a number from 0 to 65535.`;
    return values;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function build(out: string, restOnly: boolean): Promise<void> {
  const description = join(repository, "generated/openapi.json");
  if (!existsSync(description)) throw new Error("generated/openapi.json is missing; run `npm run generate`");
  const { buildReference } = await import("./docs/reference.ts");
  await rm(out, { recursive: true, force: true });
  await buildReference(out, description, !restOnly);
  if (restOnly) return;
  const { buildTypeScriptReference } = await import("./docs/typescript.ts");
  await buildTypeScriptReference(join(out, "api"));
}

async function serve(out: string, port: number): Promise<void> {
  const { serveSite } = await import("./docs/serve.ts");
  const { url, close } = await serveSite(out, port);
  console.log(`${url} (Ctrl-C stops it)`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, close);
}

function fail(message: string): number {
  console.error(message);
  return 1;
}

process.exitCode = await main();
