// Runs the installed Redocly command line: no telemetry, no notices, no look-up of newer versions.
import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the installed `@redocly/cli`. */
export const redoclyFolder: string = dirname(fileURLToPath(import.meta.resolve("@redocly/cli/package.json")));

export interface RedoclyRun {
  status: number;
  stdout: string;
  /** Without the frames that Redocly draws around its notices. */
  stderr: string;
}

/** Runs `redocly <args>` in `cwd` and collects what it says. */
export function runRedocly(
  args: readonly string[],
  { cwd = process.cwd(), env = {} }: { cwd?: string; env?: Readonly<Record<string, string>> } = {},
): Promise<RedoclyRun> {
  const quiet = { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", NO_COLOR: "1" };
  const child = spawn(process.execPath, [join(redoclyFolder, "bin/cli.js"), ...args], {
    cwd,
    env: { ...process.env, ...quiet, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ status: code ?? 1, stdout, stderr: withoutFrames(stderr) }));
  });
}

/** The same, but whatever fails is thrown with what Redocly says about it. */
export async function redocly(...args: Parameters<typeof runRedocly>): Promise<RedoclyRun> {
  const run = await runRedocly(...args);
  if (run.status !== 0) throw new Error(`redocly ${args[0][0]} failed:\n${run.stderr}${run.stdout}`.trimEnd());
  return run;
}

function withoutFrames(text: string): string {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "" && !/[╔║╚]/.test(line))
    .map((line) => `${line}\n`)
    .join("");
}
