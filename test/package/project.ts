// An empty project with this package's tarball installed, as its users have it.
import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { emptyProject, pack } from "../../scripts/project.ts";

export { root } from "../../scripts/project.ts";

/** The project, outside of this repository. */
export interface Project {
  readonly directory: string;
  /** What the tarball held, as paths within the package. */
  readonly files: readonly string[];
  /** Runs a program in it and gives back what it printed. Rejects when it fails, with what it printed. */
  run(program: string, ...args: string[]): Promise<string>;
  write(name: string, text: string): Promise<void>;
  remove(): Promise<void>;
}

/** Packs what was built, and installs it. */
export async function createProject(): Promise<Project> {
  const base = await mkdtemp(join(tmpdir(), "partner-center-commerce-"));
  const directory = join(base, "project");
  await emptyProject(directory, await pack(base));
  const installed = join(directory, "node_modules/partner-center-commerce");
  const entries = await readdir(installed, { recursive: true, withFileTypes: true });
  return {
    directory,
    files: entries.filter((one) => one.isFile()).map((one) => relative(installed, join(one.parentPath, one.name))),
    run: (program, ...args) => run(directory, program, args),
    write: (name, text) => writeFile(join(directory, name), text),
    remove: () => rm(base, { recursive: true, force: true }),
  };
}

function run(cwd: string, program: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(program, args, { cwd, maxBuffer: 16 * 1024 * 1024 }, (error, out, err) => {
      if (error) reject(new Error(`${program} ${args.join(" ")} failed:\n${out}${err}`));
      else resolve(out);
    });
  });
}
