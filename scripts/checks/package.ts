// `npm run check:package`: packs what was built and holds the tarball to publint, to attw and to what maps promise.
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { pack } from "../project.ts";

const run = promisify(execFile);

/** What publint has to say, warnings and suggestions too. */
async function lint(directory: string): Promise<string[]> {
  const { messages, pkg } = await publint({ pkgDir: directory, strict: true });
  return messages.map((message) => `publint: ${message.type}: ${formatMessage(message, pkg, { color: false })}`);
}

/** Are the types wrong? For whoever imports; that `require` of an ES module needs a recent Node is known. */
async function types(tarball: string): Promise<string[]> {
  const attw = join(dirname(fileURLToPath(import.meta.resolve("@arethetypeswrong/cli/package.json"))), "dist/index.js");
  try {
    await run(process.execPath, [
      attw,
      tarball,
      "--profile",
      "esm-only",
      "--format",
      "ascii",
      "--no-emoji",
      "--no-color",
    ]);
    return [];
  } catch (error) {
    const text = typeof error === "object" && error !== null && "stdout" in error ? String(error.stdout) : "";
    return [`attw: ${text.trim() || String(error)}`];
  }
}

/** Every map must lead to a source: of code within the map, of declarations in a file beside it. */
async function maps(directory: string): Promise<string[]> {
  const files = await readdir(join(directory, "dist"), { recursive: true });
  const complaints: string[] = [];
  for (const file of files.filter((name) => name.endsWith(".map"))) {
    const path = join(directory, "dist", file);
    const { sources, sourcesContent } = JSON.parse(await readFile(path, "utf8")) as {
      sources: string[];
      sourcesContent?: (string | null)[];
    };
    sources.forEach((source, index) => {
      const there = existsSync(join(dirname(path), source));
      const held = file.endsWith(".d.ts.map") ? there : typeof sourcesContent?.[index] === "string";
      if (!held) complaints.push(`dist/${file}: the source ${source} is not in the package`);
    });
  }
  return complaints;
}

const directory = await mkdtemp(join(tmpdir(), "partner-center-commerce-"));
try {
  const tarball = await pack(directory);
  await run("tar", ["-xzf", tarball, "-C", directory]);
  const unpacked = join(directory, "package");
  const complaints = [...(await lint(unpacked)), ...(await types(tarball)), ...(await maps(unpacked))];
  for (const complaint of complaints) console.error(complaint);
  if (complaints.length === 0) console.log("publint, attw (esm-only) and the maps have nothing to complain of.");
  process.exitCode = complaints.length === 0 ? 0 : 1;
} finally {
  await rm(directory, { recursive: true, force: true });
}
