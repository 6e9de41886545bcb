// npm run docs: builds the site of both references, and serves it on loopback when asked.
import { existsSync, readdirSync, statSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { readFlags, readNumber, runCommand } from "./command.ts";

const USAGE = `Usage: npm run docs -- [--serve [--port <number>]] [--out <folder>] [--rest-only]
  --serve      build, then serve the site on 127.0.0.1 until Ctrl-C
  --port       where to serve it (default: 8080; 0 is a free one)
  --out        where to build it (default: dist/docs)
  --rest-only  the REST API alone, without the reference of the TypeScript package`;

const repository: string = join(import.meta.dirname, "..");

interface DocsSettings {
  readonly serve: boolean;
  readonly port: number;
  readonly out: string;
  readonly restOnly: boolean;
}

function readSettings(args: readonly string[]): DocsSettings {
  const flag = { type: "boolean" } as const;
  const text = { type: "string" } as const;
  const { values } = readFlags("docs", args, { serve: flag, port: text, out: text, "rest-only": flag });
  return {
    serve: values.serve ?? false,
    port: readNumber("--port", values.port, { least: 0, most: 65_535 }) ?? 8080,
    out: values.out ?? join(repository, "dist/docs"),
    restOnly: values["rest-only"] ?? false,
  };
}

async function docs({ serve: served, port, out, restOnly }: DocsSettings): Promise<undefined> {
  await build(out, restOnly);
  console.log(`${out}: ${folderSize(out)}`);
  if (served) await serve(out, port);
}

async function build(out: string, restOnly: boolean): Promise<void> {
  const description = join(repository, "generated/openapi.json");
  if (!existsSync(description)) throw new Error("generated/openapi.json is missing; run `npm run generate`");
  const { buildReference } = await import("./docs/reference.ts");
  await rm(out, { recursive: true, force: true });
  await buildReference(out, description, !restOnly);
  const { buildControlReference } = await import("./docs/control.ts");
  await buildControlReference(out);
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

/** Such as `148 files, 5.2 MB`. */
function folderSize(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => statSync(join(folder, name)))
    .filter((entry) => entry.isFile());
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  return `${files.length} files, ${(bytes / 1e6).toFixed(1)} MB`;
}

await runCommand({ name: "docs", usage: USAGE, read: readSettings, run: docs });
