// From a file to a report.
import { readFileSync, writeFileSync } from "node:fs";
import { SingleBar } from "cli-progress";
import { PartnerCenterClient } from "../../src/index.ts";
import type { BulkSettings } from "./arguments.ts";
import { buyAll } from "./here.ts";
import { Journal } from "./journal.ts";
import { planAll } from "./plan.ts";
import { enqueueAll } from "./queue.ts";
import { invalid, type Outcome, reportOf, summaryOf } from "./report.ts";
import { type Row, type Rows, readRows } from "./rows.ts";

/** False if a row was not bought, or could not be read. */
export async function bulk(settings: BulkSettings): Promise<boolean> {
  const read = readRows(readFileSync(settings.file, "utf8"));
  for (const { line, reason } of read.bad) console.error(`${settings.file}, line ${line}: ${reason}`);
  return settings.plan ? plan(read, settings) : carryOut(read, settings);
}

async function plan({ rows, bad }: Rows, settings: BulkSettings): Promise<boolean> {
  const client = clientOf(settings.endpoint);
  const { lines, totals, refused } = await withBar(rows, (done) => planAll(rows, client, done));
  for (const line of lines) console.log(line);
  console.log(`\nIn all: ${totals.join(" and ") || "nothing"}, before tax. Nothing was bought.`);
  return refused === 0 && bad.length === 0;
}

async function carryOut({ rows, bad }: Rows, settings: BulkSettings): Promise<boolean> {
  const worked = await withBar(rows, (done) =>
    settings.redis === undefined
      ? buyHere(rows, settings, done)
      : enqueueAll(rows, settings.redis, settings.queue, done),
  );
  const outcomes = [...worked, ...bad.map(invalid)];
  writeFileSync(settings.report, reportOf(outcomes));
  console.log(`${summaryOf(outcomes)}; see ${settings.report}.`);
  return outcomes.every(({ outcome }) => outcome === "bought" || outcome === "queued");
}

async function buyHere(rows: readonly Row[], settings: BulkSettings, done: () => void): Promise<Outcome[]> {
  const { attempts, concurrency } = settings;
  const client = clientOf(settings.endpoint);
  const journal = new Journal(settings.journal);
  try {
    return await buyAll(rows, { client, journal, attempts }, concurrency, done);
  } finally {
    journal.close();
  }
}

/** A progress bar on a terminal, on stderr. */
async function withBar<T>(rows: readonly Row[], work: (done: () => void) => Promise<T>): Promise<T> {
  const bar = new SingleBar({ format: "{bar} {value} of {total} rows, {eta_formatted} to go", noTTYOutput: false });
  bar.start(rows.length, 0);
  try {
    return await work(() => bar.increment());
  } finally {
    bar.stop();
  }
}

function clientOf(endpoint: string | undefined): PartnerCenterClient {
  const token = process.env.PARTNER_CENTER_TOKEN ?? (endpoint && isLoopback(endpoint) ? "any" : undefined);
  if (token === undefined) throw new Error("A token is needed: set PARTNER_CENTER_TOKEN.");
  return new PartnerCenterClient({ credential: () => token, ...(endpoint !== undefined && { endpoint }) });
}

function isLoopback(endpoint: string): boolean {
  return URL.canParse(endpoint) && ["localhost", "127.0.0.1", "[::1]"].includes(new URL(endpoint).hostname);
}
