// npm run spec:diff: what has become of the description since the last release, and whether the versions and the
// changelog own up to it.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readFlags, runCommand, UsageError } from "../command.ts";
import { type Base, fromCommit, fromFiles, fromLastRelease } from "./spec-diff/base.ts";
import { compare } from "./spec-diff/compare.ts";
import { complaints, infoVersion, packageVersion, type Versions } from "./spec-diff/judge.ts";

const NAME = "spec:diff";
const USAGE = `Usage: npm run spec:diff -- [<git ref>] [--base <openapi.json> --base-package <package.json>]
  Compares the description with that of the last release (the newest tag v* before this commit), says which bump the
  changes need, and fails unless info.version, package.json and CHANGELOG.md have it.
  <git ref>  compare with that commit, tag or branch instead, such as main or HEAD~3
  --base, --base-package  compare with these files instead
  --head, --package, --changelog  look at these instead of generated/openapi.json, package.json and CHANGELOG.md`;

const repository: string = join(import.meta.dirname, "../..");

interface Settings {
  /** With what to compare; gives nothing where there is no release yet. */
  base: () => Base | undefined;
  head: string;
  package: string;
  changelog: string;
}

function readSettings(args: readonly string[]): Settings {
  const { values, positionals } = readFlags(
    NAME,
    args,
    {
      base: { type: "string" },
      "base-package": { type: "string" },
      head: { type: "string", default: join(repository, "generated/openapi.json") },
      package: { type: "string", default: join(repository, "package.json") },
      changelog: { type: "string", default: join(repository, "CHANGELOG.md") },
    },
    true,
  );
  const [ref, ...more] = positionals;
  if (more.length > 0) throw new UsageError(`One git ref at most, not ${positionals.join(" ")}.`);
  const { base, "base-package": manifest, ...rest } = values;
  if (base === undefined) return { ...rest, base: () => (ref === undefined ? fromLastRelease() : fromCommit(ref)) };
  if (ref !== undefined) throw new UsageError("A git ref or --base, not both.");
  return { ...rest, base: () => fromFiles(base, manifest) };
}

async function diff({ base: findBase, head: headFile, package: manifest, changelog }: Settings): Promise<boolean> {
  const base = findBase();
  const head = readFileSync(headFile, "utf8");
  const now: Versions = { description: infoVersion(head), package: packageVersion(readFileSync(manifest, "utf8")) };
  if (now.description !== now.package) {
    console.error(
      `info.version of spec/openapi.yaml is ${now.description}, the version of package.json ${now.package}.`,
    );
    return false;
  }
  if (!base) {
    console.log(`No release to compare with: there is no tag v*. The description is at ${now.description}.`);
    return true;
  }
  const difference = await compare(base.description, head, headFile);
  console.log([`Since ${base.name}:`, ...difference.changes].join("\n"));
  const then: Versions = { description: infoVersion(base.description), package: packageVersion(base.package) };
  const said = existsSync(changelog) ? readFileSync(changelog, "utf8") : "";
  const { needed, wrong } = complaints(difference.bump, then, now, said);
  console.log(needed);
  for (const complaint of wrong) console.error(complaint);
  return wrong.length === 0;
}

await runCommand({ name: NAME, usage: USAGE, read: readSettings, run: diff });
