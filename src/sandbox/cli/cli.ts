#!/usr/bin/env node
// The binary `partner-center-sandbox`: serves a sandbox until it is stopped, and logs one line a request.
import { readFile } from "node:fs/promises";
import { faultComplaint, type InjectedFault } from "../faults/faults.ts";
import { PartnerCenterSandbox } from "../sandbox.ts";
import { createDocs } from "../server/docs.ts";
import type { RecordedRequest } from "../service/records.ts";
import { type CommandLine, readCommandLine, usage } from "./flags.ts";

// The file runs from src/sandbox/cli as well as from the bundle in dist.
const manifests = ["../package.json", "../../../package.json"].map((path) => new URL(path, import.meta.url));
const sites = ["./docs/", "../../../dist/docs/"].map((path) => new URL(path, import.meta.url));

async function main(args: readonly string[]): Promise<void> {
  const settings = readCommandLine(args);
  if (settings.help) return print(usage);
  if (settings.version) return print(`${await version()}\n`);
  const sandbox = new PartnerCenterSandbox({
    seed: settings.seed,
    faultRate: settings.faultRate,
    keepRequests: 1000,
    onRequest: (request) => print(`${logLine(request)}\n`),
    ...(settings.provisioningDelay !== undefined && { provisioningDelay: settings.provisioningDelay }),
    ...(settings.rateLimit !== undefined && { rateLimit: { requestsPerMinute: settings.rateLimit } }),
  });
  for (const fault of await readFaults(settings.faults)) sandbox.inject(fault);
  const { url, close } = await sandbox.listen(settings.port, createDocs(sites));
  print(greeting(url, settings));
  const stop = (): void => {
    close().catch(fail);
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

function greeting(url: string, { seed, faultRate }: CommandLine): string {
  const faults = faultRate > 0 ? `, random faults at a rate of ${faultRate}` : "";
  return `Partner Center sandbox at ${url} (seed ${seed}${faults}). Ctrl-C stops it.
API reference: ${url}/docs

Point a client at it. Any bearer token and any customer GUID will do:

  const client = new PartnerCenterClient({ endpoint: "${url}", credential: () => "any" });

  curl ${url}/v1/customers/28045616-f6b9-462f-9701-0d89b5e65c44/carts \\
    -H "Authorization: Bearer any" -H "Content-Type: application/json" \\
    -d '{"lineItems": [{"catalogItemId": "CFQ7TTC0LF8S:0001:CFQ7TTC0VZW5", "quantity": 5, "billingCycle": "monthly", "termDuration": "P1Y"}]}'

`;
}

/** Time, method, path, status, operation, what became of it, MS-RequestId. */
function logLine({ at, method, path, status, operation, outcome, headers }: RecordedRequest): string {
  const time = at.toISOString().slice(11, 23);
  return [time, method, path, status ?? "---", operation ?? "-", outcome, headers["ms-requestid"] ?? "-"].join(" ");
}

async function readFaults(file: string | undefined): Promise<InjectedFault[]> {
  if (file === undefined) return [];
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new Error(error.code === "ENOENT" ? `There is no file ${file}.` : `${file} can't be read: ${error.message}`);
  });
  return parseFaults(file, text).map((fault, index) => {
    const complaint = faultComplaint(fault);
    if (complaint) throw new Error(`${file}: fault ${index}: ${complaint}`);
    return fault as InjectedFault;
  });
}

function parseFaults(file: string, text: string): unknown[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Error(`${file} is not valid JSON: ${error instanceof Error ? error.message.split("\n")[0] : error}`);
  }
  if (!Array.isArray(value)) throw new Error(`${file} must hold a JSON array of faults.`);
  return value;
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
