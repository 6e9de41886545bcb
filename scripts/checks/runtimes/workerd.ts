// The suite in workerd, the runtime of Cloudflare's workers, without its Node compatibility.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Result } from "./result.ts";

/** ms for the whole suite. */
const PATIENCE = 120_000;

// A port of 0 lets it choose one, which it reports on the control descriptor.
const configuration = (module: string): string => `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "suite", worker = (
      modules = [(name = "suite", esModule = embed "${module}")],
      compatibilityDate = "2026-01-01",
      globalOutbound = "loopback",
    )),
    (name = "loopback", network = (allow = ["local"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "suite")],
);
`;

export async function runInWorkerd(command: string, module: string, endpoint: string): Promise<Result[]> {
  const file = join(dirname(module), "workerd.capnp");
  await writeFile(file, configuration(basename(module)));
  const child = spawn(command, ["serve", file, "--control-fd=3"], { stdio: ["ignore", "inherit", "pipe", "pipe"] });
  const errors: string[] = [];
  child.stderr?.setEncoding("utf8").on("data", (text: string) => errors.push(text));
  try {
    const port = await portOf(child);
    const url = `http://127.0.0.1:${port}/?endpoint=${encodeURIComponent(endpoint)}`;
    const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) });
    if (!response.ok) throw new Error(`it answered ${response.status}: ${await response.text()} ${errors.join("")}`);
    return (await response.json()) as Result[];
  } finally {
    child.kill();
    if (child.exitCode === null && child.signalCode === null) await once(child, "close");
  }
}

/** The port that workerd reports; rejects when it ends before that. */
function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let report = "";
    child.stdio[3]?.on("data", (bytes: Buffer) => {
      report += bytes.toString("utf8");
      const port = /"port":\s*(\d+)/.exec(report)?.[1];
      if (port !== undefined) resolve(Number(port));
    });
    child.on("error", reject);
    child.on("close", (code) => reject(new Error(`workerd ended with ${code} before it listened`)));
  });
}
