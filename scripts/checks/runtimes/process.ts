// The suite as a process of its own, which has to end by itself.
import { spawn } from "node:child_process";
import type { Result } from "./result.ts";

/** ms for the whole suite, and then for the process to notice that nothing is left to do. */
const PATIENCE = 120_000;
const GOODBYE = 10_000;

/** Runs a program that prints `results [...]`. What it leaves open, so that it doesn't end, counts as a failed test. */
export function runProcess(command: string, ...args: string[]): Promise<Result[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"] });
    const output = { out: "", err: "" };
    let hung: string | undefined;
    const stop = (why: string): void => {
      hung = why;
      child.kill("SIGKILL");
    };
    let timer = setTimeout(stop, PATIENCE, `the suite was not done after ${PATIENCE} ms`);
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      output.out += text;
      if (!/^results .*\n/m.test(output.out)) return;
      clearTimeout(timer);
      timer = setTimeout(stop, GOODBYE, "the process did not end by itself: something was left open");
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      output.err += text;
    });
    child.on("error", reject);
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      const results = readResults(output.out);
      if (!results) return reject(new Error(hung ?? `it ended with ${code ?? signal}: ${output.err.slice(-2000)}`));
      const end = "ends by itself";
      const error = hung ?? (code === 0 ? undefined : `it ended with ${code ?? signal}: ${output.err.slice(-2000)}`);
      resolve([...results, error === undefined ? { name: end } : { name: end, error }]);
    });
  });
}

function readResults(text: string): Result[] | undefined {
  const line = /^results (.*)$/m.exec(text)?.[1];
  return line === undefined ? undefined : (JSON.parse(line) as Result[]);
}
