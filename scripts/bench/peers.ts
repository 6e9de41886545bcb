// The other clients: installed in the bench's own folder, and left out where that fails.
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const folder = new URL(".", import.meta.url);

/** Names and versions of the clients that are to be compared, and which of them are not here. */
export interface Peers {
  readonly wanted: Readonly<Record<string, string>>;
  readonly missing: readonly string[];
  /** What npm said, if it failed. */
  readonly trouble?: string;
}

/** Installs what is not installed. Never rejects for a package that can't be had. */
export async function installPeers(): Promise<Peers> {
  const wanted = await manifest();
  if ((await lacking(wanted)).length === 0) return { wanted, missing: [] };
  let trouble: string | undefined;
  try {
    // They are optional dependencies of that folder: npm goes on without one that it can't get.
    const quiet = ["--no-package-lock", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"];
    await run("npm", ["install", ...quiet, "--fetch-retries=1", "--fetch-timeout=30000"], {
      cwd: fileURLToPath(folder),
      shell: process.platform === "win32",
    });
  } catch (error) {
    trouble = error instanceof Error ? (error.message.trim().split("\n").at(-1) ?? "") : String(error);
  }
  return { wanted, missing: await lacking(wanted), ...(trouble === undefined ? {} : { trouble }) };
}

async function manifest(): Promise<Record<string, string>> {
  const text = await readFile(new URL("package.json", folder), "utf8");
  return (JSON.parse(text) as { optionalDependencies: Record<string, string> }).optionalDependencies;
}

/** Those that are not installed in the version wanted. */
async function lacking(wanted: Readonly<Record<string, string>>): Promise<string[]> {
  const here = await Promise.all(
    Object.entries(wanted).map(async ([name, version]) => {
      try {
        const text = await readFile(new URL(`node_modules/${name}/package.json`, folder), "utf8");
        return (JSON.parse(text) as { version?: unknown }).version === version;
      } catch {
        return false;
      }
    }),
  );
  return Object.keys(wanted).filter((_, index) => !here[index]);
}
