// Programs that are measured run as processes of their own, on plain Node: what compiles the bench must not slow them down.
import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = fileURLToPath(new URL(".", import.meta.url));
/** Ignored by git. It lies where the clients that are compared can be found. */
export const cache: string = fileURLToPath(new URL(".cache/", import.meta.url));

export type Program = "race" | "server" | "paging" | "crowd";

/** Compiles the programs. */
export async function buildPrograms(): Promise<void> {
  await build({
    entryPoints: (["race", "server", "paging", "crowd"] satisfies Program[]).map(
      (name) => `${here}programs/${name}.ts`,
    ),
    outdir: cache,
    bundle: true,
    packages: "external",
    format: "esm",
    platform: "node",
    target: "node20",
  });
}

function start(program: Program, settings: object): ChildProcess {
  return fork(`${cache}${program}.js`, [JSON.stringify(settings)], { execArgv: ["--expose-gc"], stdio: "inherit" });
}

/** Runs a program to its end, and gives what it reports. */
export function runProgram<T>(program: Program, settings: object): Promise<T> {
  return new Promise((resolve, reject) => {
    start(program, settings)
      .once("message", (result) => resolve(result as T))
      .once("error", reject)
      .once("exit", (code, signal) => reject(new Error(`${program} ended with ${signal ?? code} and no result`)));
  });
}

export interface Server {
  readonly url: string;
  stop(): void;
}

/** Starts the service on loopback. */
export function startServer(settings: object): Promise<Server> {
  return new Promise((resolve, reject) => {
    const child = start("server", settings);
    child
      .once("message", (port) => resolve({ url: `http://127.0.0.1:${port}`, stop: () => child.disconnect() }))
      .once("error", reject)
      .once("exit", (code, signal) => reject(new Error(`the server ended with ${signal ?? code}`)));
  });
}
