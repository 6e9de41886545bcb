// Runs the demo as its users do, in a process of its own.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** What a run printed, and how it ended. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The demo with these arguments. `env` goes on top of a bare environment: no CI, no endpoint, no colours. */
export function runDemo(args: readonly string[] = [], env: Readonly<Record<string, string>> = {}): Promise<Run> {
  // The demo imports the package by its name, so it takes what was built.
  if (!existsSync(`${root}dist/index.js`)) throw new Error("dist is missing: run npm run build first.");
  const child = spawn(process.execPath, ["--import", "tsx", "scripts/demo.ts", ...args], {
    cwd: root,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let out = "";
  let err = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    err += text;
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, out, err }));
  });
}

/** The lines of a run that tell of an exchange, taken apart. */
export function exchangesOf(
  out: string,
): { method: string; path: string; status: string; id: string; attempt: number }[] {
  const line = /^ +(GET|POST|PUT|PATCH) +(\/v1\/\S+) (\d{3}|---) ([0-9a-f-]{36}) attempt (\d+)/gm;
  return [...out.matchAll(line)].map(([, method = "", path = "", status = "", id = "", attempt]) => ({
    method,
    path,
    status,
    id,
    attempt: Number(attempt),
  }));
}
