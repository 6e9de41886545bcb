// Starts a TypeScript file as a process of its own, with a channel to talk over.
import { type ChildProcess, fork } from "node:child_process";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

/** Runs `file` with Node, whatever runs this: tsx or the test runner. What it writes to stderr is passed on. */
export function forkTypeScript(file: URL, args: readonly string[] = []): ChildProcess {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
  return fork(file, [...args], { execArgv: ["--import", tsx], stdio: ["ignore", "ignore", "inherit", "ipc"] });
}

/** The next message of a child. Rejects when it ends instead. */
export function nextMessage<T>(child: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null, signal: string | null): void => {
      child.off("message", came);
      reject(new Error(`The child process ended (${signal ?? `code ${code}`}).`));
    };
    const came = (message: unknown): void => {
      child.off("exit", ended);
      resolve(message as T);
    };
    child.once("message", came);
    child.once("exit", ended);
  });
}
