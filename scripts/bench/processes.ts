// The programs of the bench: processes of their own, on plain Node, since what compiles the bench must not slow them down.
import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import { build } from "esbuild";
import { installed, cache as mainCache } from "../project.ts";
import type { Answers } from "./answers.ts";
import type { Lap, RaceSettings } from "./race.ts";

const FOLDER = "bench";
/** Where the clients that are compared can be found: below the repository's own packages. */
export const cache: string = join(mainCache, FOLDER);

/** Installs what the package itself does not need. Returns why it couldn't, if it couldn't. */
export async function installPeers(): Promise<string | undefined> {
  try {
    await installed(FOLDER, { stripe: "23.1.0" });
    return undefined;
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).trim().split("\n").at(-1);
  }
}

export async function buildPrograms(): Promise<void> {
  await build({
    entryPoints: ["race", "server"].map((name) => join(import.meta.dirname, `${name}.ts`)),
    outdir: cache,
    bundle: true,
    packages: "external",
    format: "esm",
    platform: "node",
    target: "node20",
  });
}

function start(program: "race" | "server", settings: RaceSettings | Answers): ChildProcess {
  const args = [JSON.stringify(settings)];
  return fork(join(cache, `${program}.js`), args, { execArgv: ["--expose-gc"], stdio: "inherit" });
}

/** Runs one case to its end. */
export function runRace(settings: RaceSettings): Promise<Lap[]> {
  return new Promise((resolve, reject) => {
    start("race", settings)
      .once("message", (laps) => resolve(laps as Lap[]))
      .once("error", reject)
      .once("exit", (code, signal) => reject(new Error(`the race ended with ${signal ?? code} and no result`)));
  });
}

/** Starts the service on loopback. */
export function startServer(answers: Answers): Promise<{ readonly url: string; stop(): void }> {
  return new Promise((resolve, reject) => {
    const child = start("server", answers);
    child
      .once("message", (port) => resolve({ url: `http://127.0.0.1:${port}`, stop: () => child.disconnect() }))
      .once("error", reject)
      .once("exit", (code, signal) => reject(new Error(`the server ended with ${signal ?? code}`)));
  });
}
