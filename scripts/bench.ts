// `npm run bench [-- CASE…]`: this client next to others that do the same work, and a table of its targets.
import { cpus, loadavg } from "node:os";
import { makeAnswers } from "./bench/answers.ts";
import { type BenchSettings, type CaseName, cases, readArguments, usage } from "./bench/arguments.ts";
import { buildPrograms, startServer } from "./bench/children.ts";
import { generate } from "./bench/commands.ts";
import type { Context, Line } from "./bench/lines.ts";
import { concurrency, paging } from "./bench/memory.ts";
import { installPeers } from "./bench/peers.ts";
import { checkout, list, loopback } from "./bench/races.ts";
import { startup } from "./bench/startup.ts";
import { throttle } from "./bench/throttle.ts";
import { typeCheck } from "./bench/type-check.ts";
import { command } from "./command.ts";
import { createTerminal, type Terminal } from "./terminal.ts";

const run: Record<CaseName, (context: Context) => Promise<Line[]>> = {
  checkout,
  loopback,
  list,
  paging,
  concurrency,
  import: startup,
  types: typeCheck,
  generate,
  throttle,
};

/** Which cases need the other clients. */
const COMPARISONS: readonly CaseName[] = ["checkout", "loopback", "list"];

async function bench({ names, rounds }: BenchSettings, terminal: Terminal): Promise<boolean> {
  terminal.line(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}, load ${load()}`);
  if (names.some((name) => COMPARISONS.includes(name))) await compareWith(terminal);
  await buildPrograms();
  const answers = await makeAnswers();
  const server = await startServer(answers);
  const lines: Line[] = [];
  let broken = false;
  for (const name of names) {
    try {
      lines.push(...(await run[name]({ terminal, rounds, answers, endpoint: server.url })));
    } catch (error) {
      broken = true;
      terminal.heading(cases[name]);
      terminal.line(terminal.style("red", `could not be measured: ${error instanceof Error ? error.message : error}`));
    }
  }
  server.stop();
  terminal.heading(`targets (load ${load()} at the end)`);
  terminal.table(
    [{ title: "work", least: 24 }, { title: "target" }, { title: "measured" }, { title: "" }],
    lines.map(({ work, target, measured, passed }) => [
      work,
      target,
      measured,
      passed ? { text: "pass", style: "green" } : { text: "short", style: "red" },
    ]),
  );
  return !broken;
}

/** Installs the other clients, and says which of them could not be had. */
async function compareWith({ line }: Terminal): Promise<void> {
  const { wanted, missing, trouble } = await installPeers();
  const here = Object.entries(wanted).filter(([name]) => !missing.includes(name));
  line(`Compared with ${here.map(([name, version]) => `${name} ${version}`).join(", ")}.`);
  for (const name of missing) line(`${name} ${wanted[name]} could not be installed, and is left out.`);
  if (trouble !== undefined) line(`npm said: ${trouble}`);
}

/** Of the last minute: beside other work, times mean little and ratios less than they should. */
function load(): string {
  return (loadavg()[0] ?? 0).toFixed(1);
}

// A case that broke off may have left something that waits.
process.exit(await command(readArguments, usage, (settings) => bench(settings, createTerminal())));
