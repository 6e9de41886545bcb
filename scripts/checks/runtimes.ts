// `npm run test:runtimes [-- NAME…]`: one suite over the built package in every runtime that it is meant for, and a table.
import { installed } from "../project.ts";
import { type Cell, createTerminal, type Row } from "../terminal.ts";
import { type Runtime, runtimes } from "./runtimes/catalog.ts";
import type { Result } from "./runtimes/result.ts";
import { serveSandbox } from "./runtimes/sandbox.ts";
import { type Bundles, prepareSuite } from "./runtimes/suite.ts";

const { line, table, progress } = createTerminal();

interface Outcome {
  readonly runtime: Runtime;
  readonly results: readonly Result[];
  /** Why it could not be run at all. */
  readonly trouble?: string;
  /** Whether that is for want of the runtime. */
  readonly missing: boolean;
  readonly ms: number;
}

async function runOne(runtime: Runtime, bundles: Bundles): Promise<Outcome> {
  const started = performance.now();
  const end = (rest: Partial<Outcome>): Outcome => ({
    runtime,
    results: [],
    missing: false,
    ms: performance.now() - started,
    ...rest,
  });
  if (runtime.missing) return end({ trouble: runtime.missing, missing: true });
  const folder = `runtimes/${runtime.name.toLowerCase().replace(/[^a-z0-9.]+/g, "-")}`;
  let directory: string;
  try {
    directory = await installed(folder, runtime.dependencies);
  } catch (error) {
    return end({ trouble: `not installed: ${say(error)}`, missing: true });
  }
  const served = await serveSandbox(bundles.worker);
  try {
    return end({ results: await runtime.run(directory, bundles, served.url) });
  } catch (error) {
    return end({ trouble: say(error) });
  } finally {
    await served.close();
  }
}

function say(error: unknown): string {
  return error instanceof Error ? error.message.trim() : String(error);
}

function rowOf({ runtime, results, trouble, missing, ms }: Outcome): Row {
  const failed = results.filter(({ error }) => error !== undefined).length;
  const verdict: Cell =
    trouble !== undefined
      ? { text: missing ? "not to be had" : "broken", style: "red" }
      : failed > 0
        ? { text: "failed", style: "red" }
        : { text: "passed", style: "green" };
  return [runtime.name, results.length - failed, failed, `${(ms / 1000).toFixed(1)} s`, verdict];
}

async function main(names: readonly string[]): Promise<number> {
  const wanted = runtimes.filter(({ name }) => names.every((part) => name.toLowerCase().includes(part.toLowerCase())));
  if (wanted.length === 0) {
    line(`There is no such runtime. There are: ${runtimes.map(({ name }) => name).join("; ")}.`);
    return 2;
  }
  const bundles = await prepareSuite();
  const outcomes: Outcome[] = [];
  const now = progress();
  for (const runtime of wanted) {
    now.update(`${runtime.name} …`);
    outcomes.push(await runOne(runtime, bundles));
  }
  now.done();
  report(outcomes);
  // Elsewhere than in CI a runtime may be out of reach; there, it must not go unnoticed.
  const bad = outcomes.filter(({ results, trouble, missing }) =>
    missing ? process.env.CI : trouble !== undefined || results.some(({ error }) => error !== undefined),
  );
  return bad.length === 0 ? 0 : 1;
}

function report(outcomes: readonly Outcome[]): void {
  table(
    [{ title: "runtime" }, { title: "passed" }, { title: "failed" }, { title: "time" }, { title: "" }],
    [...outcomes.map(rowOf)],
  );
  for (const { runtime, results, trouble } of outcomes) {
    if (trouble !== undefined) line(`${runtime.name}: ${trouble}`);
    for (const { name, error } of results) if (error !== undefined) line(`${runtime.name}: ${name}: ${error}`);
  }
  const all = outcomes.flatMap(({ results }) => results);
  const failed = all.filter(({ error }) => error !== undefined).length;
  line(`${all.length - failed} passed, ${failed} failed`);
}

process.exitCode = await main(process.argv.slice(2));
