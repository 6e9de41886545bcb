// Whole commands: the code generator, and purchases under a rate limit.
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type Context, type Line, median } from "./lines.ts";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../..", import.meta.url));

/** Generates everything, three times, and compares it with what is committed instead of writing it. */
export async function generate({ terminal }: Context): Promise<Line[]> {
  const seconds: number[] = [];
  for (let round = 0; round < 3; round++) {
    const started = performance.now();
    await run("npm", ["run", "--silent", "generate", "--", "--check"], {
      cwd: root,
      shell: process.platform === "win32",
    });
    seconds.push((performance.now() - started) / 1000);
  }
  terminal.heading("npm run generate");
  terminal.line(seconds.map((time) => `${time.toFixed(2)} s`).join(", "));
  const time = median(seconds);
  return [{ work: "npm run generate", target: "≤ 3 s", measured: `${time.toFixed(2)} s`, passed: time <= 3 }];
}
