// `npm run bench [-- CASE…]`: this client next to others that do the same work.
import { cpus, loadavg } from "node:os";
import { makeAnswers } from "./bench/answers.ts";
import { type BenchSettings, cases, readArguments, usage } from "./bench/arguments.ts";
import { buildPrograms, installPeers, runRace, startServer } from "./bench/processes.ts";
import type { Lap } from "./bench/race.ts";
import { runCommand } from "./command.ts";
import { createTerminal, type Row, type Terminal } from "./terminal.ts";

/** What all others are measured against, as `bench/clients.ts` names it. */
const BASE = "bare fetch";

async function bench({ names, rounds }: BenchSettings): Promise<boolean> {
  const terminal = createTerminal();
  const load = (loadavg()[0] ?? 0).toFixed(1);
  terminal.line(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}, load ${load}`);
  const trouble = await installPeers();
  if (trouble) terminal.line(`stripe could not be installed, and is left out: ${trouble}`);
  await buildPrograms();
  const answers = await makeAnswers();
  const server = await startServer(answers);
  try {
    for (const name of names) {
      const { title, work, atOnce } = cases[name];
      const stub = atOnce === undefined ? { stub: answers[work] } : {};
      const laps = await runRace({ work, endpoint: server.url, rounds, turn: 60, atOnce: atOnce ?? 1, ...stub });
      show(terminal, title, laps);
      if (laps.some(({ missing, required }) => missing !== undefined && required)) return false;
    }
  } finally {
    server.stop();
  }
  return true;
}

function show(terminal: Terminal, title: string, laps: readonly Lap[]): void {
  terminal.heading(title);
  const base = laps.find(({ name }) => name === BASE)?.times ?? [];
  const rows = laps.filter(({ missing }) => missing === undefined).map((lap) => rowOf(lap, base));
  terminal.table(
    [
      { title: "client", least: 20 },
      { title: "a call", align: "right" },
      { title: `to ${BASE}`, align: "right" },
      { title: "middle half", align: "right" },
      { title: "retries" },
    ],
    rows,
  );
  for (const { name, missing } of laps) if (missing !== undefined) terminal.line(`${name} is left out: ${missing}`);
}

/** Ratios are taken round by round; the table has their median and quartiles. */
function rowOf({ name, retries, own, times }: Lap, base: readonly number[]): Row {
  const ratios = times.map((time, round) => time / (base[round] ?? Number.NaN));
  return [
    own ? { text: name, style: "bold" } : name,
    `${quantile(times, 0.5).toFixed(1)} µs`,
    `${quantile(ratios, 0.5).toFixed(2)} ×`,
    `${quantile(ratios, 0.25).toFixed(2)}–${quantile(ratios, 0.75).toFixed(2)}`,
    retries ? "yes" : "",
  ];
}

/** The value below which that share of the others lies. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

await runCommand({ name: "bench", usage, read: readArguments, run: bench });
