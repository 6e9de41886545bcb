// What a user's machine would hold: packages installed from the registry, and projects with this package's tarball in them.
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);

export const root: string = fileURLToPath(new URL("..", import.meta.url));
/** Ignored by git; what is in it can be thrown away at any time. */
export const cache: string = join(root, ".cache");

/** Runs npm in `directory`; rejects with what it printed. */
async function npm(directory: string, ...args: string[]): Promise<string> {
  const quiet = ["--no-audit", "--no-fund", "--loglevel=error"];
  const { stdout } = await run("npm", [...args, ...quiet], { cwd: directory, maxBuffer: 64 * 1024 * 1024 });
  return stdout;
}

/** A folder of the cache that holds exactly these packages, as `name: version`. Installed once, and again when they change. */
export async function installed(folder: string, dependencies: Readonly<Record<string, string>>): Promise<string> {
  const directory = join(cache, folder);
  const manifest = `${JSON.stringify({ private: true, type: "module", dependencies }, undefined, 2)}\n`;
  const stamp = join(directory, "node_modules/.installed");
  if (existsSync(stamp) && (await readFile(stamp, "utf8")) === manifest) return directory;
  await rm(directory, { recursive: true, force: true });
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, "package.json"), manifest);
  await mkdir(dirname(stamp), { recursive: true });
  // Peers, such as the test runner of a mutation tester, are those of the repository that the cache lies in.
  await npm(directory, "install", "--no-package-lock", "--legacy-peer-deps");
  await writeFile(stamp, manifest);
  return directory;
}

/** Packs the package as it is built into `directory`, and gives the tarball's path. */
export async function pack(directory: string): Promise<string> {
  if (!existsSync(join(root, "dist/index.js"))) throw new Error("There is no build to pack: npm run build makes one.");
  await mkdir(directory, { recursive: true });
  const listing = await npm(root, "pack", "--ignore-scripts", "--json", "--pack-destination", resolve(directory));
  return join(directory, tarballName(JSON.parse(listing)));
}

function tarballName(listing: unknown): string {
  // npm 7 to 11 list the packages; later ones name each by its package.
  const entries: unknown[] = typeof listing === "object" && listing !== null ? Object.values(listing) : [];
  const [entry] = entries;
  if (typeof entry === "object" && entry !== null && "filename" in entry) return basename(String(entry.filename));
  throw new Error("npm pack did not say what it wrote.");
}

/** Makes an empty ESM project in `directory`, with the tarball and other packages (`name@version`) installed. */
export async function emptyProject(directory: string, tarball: string, ...packages: string[]): Promise<void> {
  await rm(directory, { recursive: true, force: true });
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, "package.json"), `${JSON.stringify({ private: true, type: "module" })}\n`);
  await npm(directory, "install", "--no-package-lock", resolve(tarball), ...packages);
}
