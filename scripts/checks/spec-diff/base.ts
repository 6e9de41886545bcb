// What the description is compared with: a release's, a commit's, or two files.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { infoVersion } from "./judge.ts";

/** A description and the package's manifest, as texts, and what to call them. */
export interface Base {
  name: string;
  description: string;
  package: string;
}

/** Without a manifest the package counts as having the description's version. */
export function fromFiles(description: string, manifest: string | undefined): Base {
  const text = readFileSync(description, "utf8");
  const version = JSON.stringify({ version: infoVersion(text) });
  return { name: description, description: text, package: manifest ? readFileSync(manifest, "utf8") : version };
}

/** The last release's, where there is one. */
export function fromLastRelease(): Base | undefined {
  const tag = git("describe", "--tags", "--abbrev=0", "--match", "v*");
  return tag ? fromCommit(tag) : undefined;
}

/** A commit's, by any name that git has for it. */
export function fromCommit(ref: string): Base {
  const commit = git("rev-parse", "--verify", "--end-of-options", `${ref}^{commit}`);
  if (!commit) throw new Error(`git knows no commit ${ref}`);
  const description = git("show", `${commit}:generated/openapi.json`);
  const manifest = git("show", `${commit}:package.json`);
  if (!description || !manifest) throw new Error(`${ref} has no generated/openapi.json or no package.json`);
  return { name: ref, description, package: manifest };
}

/** What git says, or nothing when it fails: a clone without tags, or without the commit. */
function git(...args: string[]): string | undefined {
  try {
    const stdio: ["ignore", "pipe", "ignore"] = ["ignore", "pipe", "ignore"];
    const cwd = join(import.meta.dirname, "../../..");
    return execFileSync("git", args, { cwd, encoding: "utf8", stdio, maxBuffer: 1e8 }).trim();
  } catch {
    return undefined;
  }
}
