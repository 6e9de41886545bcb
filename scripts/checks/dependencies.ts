// `npm run check:dependencies`: what users install with the package, and the packages it can work with: licences and advisories.
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../project.ts";
import { count, createTerminal } from "../terminal.ts";

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Licences that ask for no more than their text to be kept. */
const ALLOWED = ["MIT", "ISC", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "BlueOak-1.0.0"];

const { table, line } = createTerminal();
const { packages }: { packages: Record<string, Locked> } = JSON.parse(
  await readFile(join(root, "package-lock.json"), "utf8"),
);

/** Everything below some packages, themselves included, by the place where the lock file has it. */
function closure(names: readonly string[], from = "", found: Set<string> = new Set()): Set<string> {
  for (const name of names) {
    const place = [`${from}/node_modules/${name}`, `node_modules/${name}`].find((path) => path in packages);
    if (place === undefined || found.has(place)) continue;
    found.add(place);
    closure(Object.keys(packages[place]?.dependencies ?? {}), place, found);
  }
  return found;
}

function licences(): string[] {
  const { dependencies = {}, peerDependencies = {} } = packages[""] ?? {};
  const places = closure([...Object.keys(dependencies), ...Object.keys(peerDependencies)]);
  const complaints: string[] = [];
  const rows = [...places].sort().map((place) => {
    const { version, license = "none", dev } = packages[place] ?? {};
    const allowed = ALLOWED.includes(license);
    if (!allowed) complaints.push(`${place.replace("node_modules/", "")}: the licence is ${license}`);
    return [
      place.replace("node_modules/", ""),
      version,
      { text: license, style: allowed ? "green" : "red" } as const,
      dev ? "optional peer" : "dependency",
    ];
  });
  table([{ title: "package" }, { title: "version" }, { title: "licence" }, { title: "comes as" }], rows);
  return complaints;
}

/** What npm knows of; undefined where the registry does not answer such a question. */
function audit(): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile("npm", ["audit", "--omit=dev", "--json"], { cwd: root }, (_error, out) => {
      const { metadata }: { metadata?: { vulnerabilities?: { total?: number } } } = JSON.parse(out || "{}");
      const total = metadata?.vulnerabilities?.total;
      if (total === undefined) line("npm audit: this registry does not answer it, so advisories are not checked here.");
      else line(`npm audit: ${count(total, "advisory", "advisories")} for the runtime dependencies.`);
      resolve(total ? `npm audit --omit=dev has ${count(total, "advisory", "advisories")}` : undefined);
    });
  });
}

const complaints = [...licences(), await audit()].filter((text) => text !== undefined);
for (const complaint of complaints) line(complaint);
process.exitCode = complaints.length === 0 ? 0 : 1;
