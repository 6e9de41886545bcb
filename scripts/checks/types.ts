// `npm run test:types`: a user's program against the packed declarations, library checks on, over compilers and settings.
import { execFile } from "node:child_process";
import { copyFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { cache, emptyProject, installed, pack, root } from "../project.ts";
import { createTerminal, type Row } from "../terminal.ts";

const run = promisify(execFile);
const { table, line, progress } = createTerminal();

const COMPILERS = ["5.4.5", "5.9.3", "6.0.3", "7.0.2"];
/** `module`, `moduleResolution`, `exactOptionalPropertyTypes` and the platform as users set them; they don't depend on each other. */
const SETTINGS = [
  ["node16", "node16", true, "node"],
  ["nodenext", "nodenext", false, "dom"],
  ["esnext", "bundler", true, "dom"],
  ["esnext", "bundler", false, "node"],
] as const;
/** What there is beside the language: what browsers have, or what Node.js has. */
const PLATFORMS = {
  dom: { lib: ["es2023", "dom", "dom.iterable"], types: [] },
  node: { lib: ["es2023"], types: ["node"] },
} as const;

interface Setting {
  readonly name: string;
  readonly file: string;
}

/** A project that holds the package and the program, with a configuration for each setting. */
async function prepare(): Promise<{ project: string; settings: Setting[] }> {
  const project = join(cache, "types/project");
  await emptyProject(
    project,
    await pack(join(cache, "types/pack")),
    "@opentelemetry/api@1.9.0",
    "@types/node@20.19.43",
  );
  await copyFile(join(root, "scripts/checks/types/program.ts"), join(project, "program.ts"));
  const settings: Setting[] = [];
  for (const [module, moduleResolution, exactOptionalPropertyTypes, platform] of SETTINGS) {
    const name = `${moduleResolution}, ${exactOptionalPropertyTypes ? "exact" : "inexact"}, ${platform}`;
    const file = join(project, `tsconfig.${moduleResolution}.${exactOptionalPropertyTypes}.json`);
    const compilerOptions = {
      module,
      moduleResolution,
      exactOptionalPropertyTypes,
      target: "es2022",
      ...PLATFORMS[platform],
      strict: true,
      skipLibCheck: false,
      noEmit: true,
    };
    await writeFile(file, JSON.stringify({ compilerOptions, files: ["program.ts"] }));
    settings.push({ name, file });
  }
  return { project, settings };
}

/** What a compiler complains of; empty when it is content. */
async function complaints(tsc: string, { file }: Setting, project: string): Promise<string[]> {
  try {
    await run(tsc, ["-p", file, "--pretty", "false"], { cwd: project });
    return [];
  } catch (error) {
    const text = typeof error === "object" && error !== null && "stdout" in error ? String(error.stdout) : "";
    return (text.trim() || String(error)).split("\n");
  }
}

async function main(versions: readonly string[]): Promise<number> {
  const wanted = COMPILERS.filter((version) => versions.every((part) => version.startsWith(part)));
  const { project, settings } = await prepare();
  const now = progress();
  const rows: Row[] = [];
  const found: string[] = [];
  for (const version of wanted) {
    const directory = await installed(`types/typescript-${version}`, { typescript: version });
    const row: (string | { text: string; style: "red" | "green" })[] = [`TypeScript ${version}`];
    for (const setting of settings) {
      now.update(`TypeScript ${version}, ${setting.name} …`);
      const lines = await complaints(join(directory, "node_modules/.bin/tsc"), setting, project);
      row.push(lines.length === 0 ? { text: "passed", style: "green" } : { text: "failed", style: "red" });
      found.push(...lines.map((text) => `TypeScript ${version}, ${setting.name}: ${text}`));
    }
    rows.push(row);
  }
  now.done();
  table([{ title: "" }, ...settings.map(({ name }) => ({ title: name }))], rows);
  for (const text of found) line(text);
  const cells = rows.flatMap((row) => row.slice(1));
  const failed = cells.filter((cell) => typeof cell === "object" && cell.style === "red").length;
  line(`${cells.length - failed} passed, ${failed} failed`);
  return cells.length > 0 && failed === 0 ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
