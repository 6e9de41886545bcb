#!/usr/bin/env node
// The binary `partner-center-sandbox`: serves a sandbox until it is stopped, and logs one line a request.
import { readFile } from "node:fs/promises";
import { defaultCatalog } from "../catalog/default-catalog.ts";
import { PartnerCenterSandbox } from "../sandbox.ts";
import type { KeptThing } from "../sandbox-options.ts";
import { purchaseByCurl } from "../server/curl-lines.ts";
import { createDocs } from "../server/docs.ts";
import { sandboxSection } from "../server/sandbox-page.ts";
import { exampleToken } from "../service/example-token.ts";
import type { RecordedRequest } from "../service/records.ts";
import type { RateLimitSettings } from "../service/throttle.ts";
import { type CommandLine, readCommandLine, usage } from "./flags.ts";
import { readCatalog, readFaults, readSeedData } from "./read-files.ts";

// The file runs from src/sandbox/cli as well as from the bundle in dist.
const manifests = ["../package.json", "../../../package.json"].map((path) => new URL(path, import.meta.url));
const sites = ["./docs/", "../../../dist/docs/"].map((path) => new URL(path, import.meta.url));

async function main(args: readonly string[]): Promise<void> {
  const flags = readCommandLine(args);
  if (flags.has("help")) return print(usage);
  if (flags.has("version")) return print(`${await version()}\n`);
  const sandbox = await createSandbox(flags);
  for (const fault of (await readFaults(flags.text("faults"))) ?? []) sandbox.inject(fault);
  const host = flags.text("host") ?? "127.0.0.1";
  // The pages name the address, which is known once it listens.
  let section = "";
  const docs = createDocs(sites, () => section);
  const cors = flags.texts("cors");
  const control = !flags.has("no-control");
  const { url, close } = await sandbox.listen(flags.number("port") ?? 4010, { host, control, cors, aside: docs });
  section = sandboxSection(url, sandbox.catalog);
  print(greeting(url, flags));
  if (!/^(127\.|::1$|localhost$)/.test(host)) {
    print(`Warning: it listens on ${host}, so other machines can call it${control ? " and steer it" : ""}.\n\n`);
  }
  const stop = (): void => {
    close().catch(fail);
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

async function createSandbox(flags: CommandLine): Promise<PartnerCenterSandbox> {
  const repeatedCheckout = flags.text("repeated-checkout") === "refuse" ? "refuse" : "answer";
  return new PartnerCenterSandbox({
    seed: flags.number("seed") ?? 1,
    provisioningDelay: flags.number("provisioning-delay") ?? 2000,
    listLag: flags.number("list-lag") ?? 0,
    readLag: flags.number("read-lag") ?? 0,
    provisioningStatusLag: flags.number("provisioning-status-lag") ?? 0,
    pageSize: flags.number("page-size") ?? 100,
    repeatedCheckout,
    catalog: (await readCatalog(flags.text("catalog"))) ?? defaultCatalog,
    seedData: (await readSeedData(flags.text("seed-data"))) ?? {},
    rateLimit: rateLimit(flags),
    faultRate: flags.number("fault-rate") ?? 0,
    keepRequests: flags.number("keep-requests") ?? 1000,
    keepOrders: flags.number("keep-orders") ?? 10_000,
    onRequest: (request) => print(`${logLine(request)}\n`),
    onBound,
  });
}

function rateLimit(flags: CommandLine): RateLimitSettings | false {
  const requestsPerMinute = flags.number("rate-limit");
  if (requestsPerMinute === undefined) {
    for (const name of ["rate-limit-per", "rate-limit-window"])
      if (flags.has(name)) throw new Error(`--${name} needs --rate-limit.`);
    return false;
  }
  const per = flags.text("rate-limit-per") === "customer" ? "customer" : "tenant";
  return { requestsPerMinute, per, window: flags.text("rate-limit-window") === "sliding" ? "sliding" : "fixed" };
}

function onBound(what: KeptThing, bound: number): void {
  const flag = what === "requests" ? "--keep-requests" : "--keep-orders";
  process.stderr.write(`It keeps the latest ${bound} ${what}; older ones are forgotten from now on. See ${flag}.\n`);
}

function greeting(url: string, flags: CommandLine): string {
  const rate = flags.number("fault-rate") ?? 0;
  const faults = rate > 0 ? `, random faults at a rate of ${rate}` : "";
  const steering = flags.has("no-control") ? "" : `Steered by JSON: ${url}/_sandbox\n`;
  return `Partner Center sandbox at ${url} (seed ${flags.number("seed") ?? 1}${faults}). Ctrl-C stops it.
API reference: ${url}/docs
${steering}
Point a client at it. Any bearer token and any customer GUID will do:

  const client = new PartnerCenterClient({ endpoint: "${url}", credential: () => "${exampleToken}" });

  ${purchaseByCurl(url)}

`;
}

/** Time, method, path, status, operation, what became of it, MS-RequestId. */
function logLine({ at, method, path, status, operation, outcome, headers }: RecordedRequest): string {
  const time = at.toISOString().slice(11, 23);
  return [time, method, path, status ?? "---", operation ?? "-", outcome, headers["ms-requestid"] ?? "-"].join(" ");
}

async function version(): Promise<string> {
  for (const manifest of manifests) {
    const text = await readFile(manifest, "utf8").catch(() => undefined);
    const value: unknown = text === undefined ? undefined : JSON.parse(text);
    if (typeof value === "object" && value !== null && "version" in value) return String(value.version);
  }
  return "unknown";
}

function print(text: string): void {
  process.stdout.write(text);
}

function fail(error: unknown): void {
  process.stderr.write(`partner-center-sandbox: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

// Whoever reads the log may stop reading; that is no reason to crash.
process.stdout.on("error", () => process.exit());
main(process.argv.slice(2)).catch(fail);
