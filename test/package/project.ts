// An empty project with this package's tarball installed, as its users have it.
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root: string = fileURLToPath(new URL("../../", import.meta.url));

/** The project; `files` are those of the tarball. */
export interface Project {
  readonly directory: string;
  readonly files: readonly string[];
  /** Runs a program in it and gives back what it printed. Rejects when it fails, with what it printed. */
  run(program: string, ...args: string[]): Promise<string>;
  write(name: string, text: string): Promise<void>;
  remove(): Promise<void>;
}

/** Packs what was built, and installs it outside of this repository. */
export async function createProject(): Promise<Project> {
  if (!existsSync(`${root}dist/index.js`)) throw new Error("dist is missing: run npm run build first.");
  const directory = await mkdtemp(join(tmpdir(), "partner-center-commerce-"));
  const run = async (program: string, ...args: string[]): Promise<string> => {
    const { status, out, err } = await attempt(program, args, directory);
    if (status !== 0) throw new Error(`${program} ${args.join(" ")} ended with ${status}:\n${out}${err}`);
    return out;
  };
  const pack = ["pack", "--json", "--ignore-scripts", "--pack-destination", directory];
  const { status, out, err } = await attempt("npm", pack, root);
  if (status !== 0) throw new Error(`npm pack ended with ${status}:\n${err}`);
  const { filename, files } = readPack(JSON.parse(out));
  await writeFile(join(directory, "package.json"), JSON.stringify({ name: "project", private: true, type: "module" }));
  await run("npm", "install", "--prefer-offline", "--no-audit", "--no-fund", `./${filename}`);
  return {
    directory,
    files,
    run,
    write: (name, text) => writeFile(join(directory, name), text),
    remove: () => rm(directory, { recursive: true, force: true }),
  };
}

async function attempt(
  program: string,
  args: readonly string[],
  cwd: string,
): Promise<{ status: number | string; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(program, args, { cwd, maxBuffer: 16 * 1024 * 1024 }, (error, out, err) =>
      resolve({ status: error?.code ?? (error ? 1 : 0), out, err }),
    );
  });
}

/** npm lists packages in an array or, of late, by name. */
function readPack(answer: unknown): { filename: string; files: string[] } {
  const [pack] = Object.values(answer as Record<string, { filename: string; files: { path: string }[] }>);
  if (!pack) throw new Error("npm pack made nothing.");
  return { filename: pack.filename, files: pack.files.map(({ path }) => path) };
}
