// Whether versions and changelog carry what the description's changes need. Pure.
import type { Bump } from "./compare.ts";

/** `info.version` of the description, and the version of package.json. */
export interface Versions {
  description: string;
  package: string;
}

export interface Judgement {
  /** One line: the bump that is needed. */
  needed: string;
  /** What has to be mended, a line each. */
  wrong: string[];
}

/** Judges the versions and the changelog of now against those of then. */
export function complaints(bump: Bump | undefined, then: Versions, now: Versions, changelog: string): Judgement {
  if (!bump) return { needed: "Needs no bump: nothing has changed.", wrong: [] };
  const wrong: string[] = [];
  const check = (place: string, before: string, after: string): void => {
    const least = bumped(before, bump);
    if (order(after, least) >= 0) return;
    const change = after === before ? `is still ${after}` : `went from ${before} to ${after}`;
    wrong.push(`${place} ${change}: these changes need at least ${least}`);
  };
  check("info.version of spec/openapi.yaml", then.description, now.description);
  check("version of package.json", then.package, now.package);
  if (!hasEntry(changelog, now.package) && !hasEntry(changelog, "Unreleased"))
    wrong.push(`CHANGELOG.md says nothing of it, under [Unreleased] or [${now.package}]`);
  const step = stepFor(then.description, bump);
  const below = step === bump ? "" : `, which is a ${step} one below 1.0`;
  return { needed: `Needs a ${bump} bump${below}: ${bumped(then.description, bump)} or later.`, wrong };
}

/** Below 1.0 what breaks is a minor bump, as npm's ranges have it. */
function stepFor(version: string, bump: Bump): Bump {
  return version.startsWith("0.") && bump === "major" ? "minor" : bump;
}

/** The least version after `version` that carries a bump. */
export function bumped(version: string, bump: Bump): string {
  const [major, minor, patch] = numbers(version);
  const step = stepFor(version, bump);
  if (step === "major") return `${major + 1}.0.0`;
  return step === "minor" ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

function order(a: string, b: string): number {
  const [left, right] = [numbers(a), numbers(b)];
  return left[0] - right[0] || left[1] - right[1] || left[2] - right[2];
}

function numbers(version: string): [number, number, number] {
  const parts = /^(\d+)\.(\d+)\.(\d+)/.exec(version);
  if (!parts) throw new Error(`${JSON.stringify(version)} is no version such as 1.2.3`);
  return [Number(parts[1]), Number(parts[2]), Number(parts[3])];
}

/** Whether the changelog has a section of that name with at least one item. */
export function hasEntry(changelog: string, section: string): boolean {
  const lines = changelog.split("\n");
  const start = lines.findIndex((line) => line.startsWith(`## [${section}]`));
  if (start < 0) return false;
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => line.startsWith("## "));
  return (end < 0 ? rest : rest.slice(0, end)).some((line) => /^\s*[-*] \S/.test(line));
}

export function infoVersion(description: string): string {
  return String(JSON.parse(description).info.version);
}

export function packageVersion(manifest: string): string {
  return String(JSON.parse(manifest).version);
}
