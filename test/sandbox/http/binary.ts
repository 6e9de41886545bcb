// The binary in a process of its own, and a hand on it by HTTP alone.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

const CLI = fileURLToPath(new URL("../../../src/sandbox/cli/cli.ts", import.meta.url));

export interface Binary {
  readonly child: ChildProcess;
  readonly url: string;
  /** What it has printed so far, errors too. */
  output(): string;
  /** Asks control; `body` makes it a POST. */
  control(path: string, body?: unknown, headers?: Record<string, string>): Promise<{ status: number; body: unknown }>;
}

/** Starts it on a free port and waits until it listens. */
export async function startBinary(...args: string[]): Promise<Binary> {
  const child = spawn(process.execPath, ["--import", "tsx", CLI, "--port", "0", ...args], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (chunk: string) => {
      output += chunk;
    });
  while (!output.includes("lineItems")) {
    if (child.exitCode !== null) throw new Error(output);
    await Promise.race([once(child.stdout, "data"), once(child, "exit")]);
  }
  const url = /at (http:\/\/[\d.]+:\d+)/.exec(output)?.[1] ?? "";
  return {
    child,
    url,
    output: () => output,
    control: async (path, body, headers = {}) => {
      const init = body === undefined ? { headers } : { method: "POST", body: JSON.stringify(body), headers };
      const answer = await fetch(`${url}/_sandbox${path}`, init);
      return { status: answer.status, body: await answer.json() };
    },
  };
}

/** The path of a new file with that content. */
export function jsonFile(value: unknown): string {
  const path = join(mkdtempSync(join(tmpdir(), "sandbox-")), "data.json");
  writeFileSync(path, JSON.stringify(value));
  return path;
}
