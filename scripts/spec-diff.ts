// npm run spec:diff: what has become of the description since the last release, and whether the versions and the
// changelog own up to it.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { compare } from "./spec-diff/compare.ts";
import { complaints, type Versions } from "./spec-diff/judge.ts";

const USAGE = `Usage: npm run spec:diff -- [--base <openapi.json> --base-package <package.json>]
  Compares the description with that of the last release (the newest tag v* before this commit), says which bump the
  changes need, and fails unless info.version, package.json and CHANGELOG.md have it.
  --base, --base-package  compare with these files instead of the last release
  --head, --package, --changelog  look at these instead of generated/openapi.json, package.json and CHANGELOG.md`;

const repository: string = join(import.meta.dirname, "..");

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      base: { type: "string" },
      "base-package": { type: "string" },
      head: { type: "string", default: join(repository, "generated/openapi.json") },
      package: { type: "string", default: join(repository, "package.json") },
      changelog: { type: "string", default: join(repository, "CHANGELOG.md") },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const base = values.base ? fromFiles(values.base, values["base-package"]) : fromLastRelease();
  const head = readFileSync(values.head, "utf8");
  const now: Versions = {
    description: infoVersion(head),
    package: packageVersion(readFileSync(values.package, "utf8")),
  };
  if (now.description !== now.package) {
    console.error(
      `info.version of spec/openapi.yaml is ${now.description}, the version of package.json ${now.package}.`,
    );
    return 1;
  }
  if (!base) {
    console.log(`No release to compare with: there is no tag v*. The description is at ${now.description}.`);
    return 0;
  }
  const difference = await compare(base.description, head, values.head);
  console.log([`Since ${base.name}:`, ...difference.changes].join("\n"));
  const changelog = existsSync(values.changelog) ? readFileSync(values.changelog, "utf8") : "";
  const then: Versions = { description: infoVersion(base.description), package: packageVersion(base.package) };
  const { needed, wrong } = complaints(difference.bump, then, now, changelog);
  console.log(needed);
  for (const complaint of wrong) console.error(complaint);
  return wrong.length > 0 ? 1 : 0;
}

interface Base {
  name: string;
  description: string;
  package: string;
}

function fromFiles(description: string, manifest: string | undefined): Base {
  const text = readFileSync(description, "utf8");
  const version = JSON.stringify({ version: infoVersion(text) });
  return { name: description, description: text, package: manifest ? readFileSync(manifest, "utf8") : version };
}

function fromLastRelease(): Base | undefined {
  const tag = git("describe", "--tags", "--abbrev=0", "--match", "v*");
  if (!tag) return undefined;
  const description = git("show", `${tag}:generated/openapi.json`);
  const manifest = git("show", `${tag}:package.json`);
  if (!description || !manifest) throw new Error(`${tag} has no generated/openapi.json or no package.json`);
  return { name: tag, description, package: manifest };
}

/** What git says, or nothing when it fails: a clone without tags, or without the commit. */
function git(...args: string[]): string | undefined {
  try {
    const stdio: ["ignore", "pipe", "ignore"] = ["ignore", "pipe", "ignore"];
    return execFileSync("git", args, { cwd: repository, encoding: "utf8", stdio, maxBuffer: 1e8 }).trim();
  } catch {
    return undefined;
  }
}

function infoVersion(description: string): string {
  return String(JSON.parse(description).info.version);
}

function packageVersion(manifest: string): string {
  return String(JSON.parse(manifest).version);
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
