// Two bundled descriptions through `redocly diff`: each change, and the bump that they need together.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { redocly } from "../../docs/redocly.ts";
import { isObject, type JsonObject, objectAt } from "../../generate/document.ts";
import { displayPath } from "../../generate/problems.ts";

export type Bump = "major" | "minor" | "patch";

export interface Difference {
  /** Undefined when nothing has changed. */
  bump: Bump | undefined;
  /** A line a change: where, how grave, what. */
  changes: string[];
}

/** Compares the texts of two descriptions; `headFile` is what the changes call the second. */
export async function compare(base: string, head: string, headFile: string): Promise<Difference> {
  // In a folder of its own, as Redocly drops its rules of compatibility where a configuration extends others.
  const folder = await mkdtemp(join(tmpdir(), "spec-diff-"));
  try {
    await writeFile(join(folder, "base.json"), base);
    await writeFile(join(folder, "head.json"), head);
    const { stdout } = await redocly(["diff", "base.json", "head.json", "--fail-on=none", "--format=json"], {
      cwd: folder,
    });
    return read(JSON.parse(stdout), displayPath(headFile));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function read(report: unknown, headFile: string): Difference {
  if (!isObject(report) || !Array.isArray(report.changes)) throw new Error("redocly diff gave no report");
  const { bump } = report;
  const known = bump === "major" || bump === "minor" || bump === "patch";
  const grave = ["major", "minor", "patch"];
  const changes = report.changes
    .filter(isObject)
    .sort((a, b) => grave.indexOf(String(a.impact)) - grave.indexOf(String(b.impact)))
    .map((change) => describe(change, headFile));
  return { bump: known ? bump : undefined, changes };
}

function describe(change: JsonObject, headFile: string): string {
  const after = isObject(change.revision);
  const { line, pointer } = objectAt(change, after ? "revision" : "base");
  const place = `${after ? headFile : "before"}:${line}`;
  const verdicts = Array.isArray(change.verdicts) ? change.verdicts.filter(isObject) : [];
  const what = verdicts.map(({ message }) => message).join(" ") || `${pointer} was ${change.kind}`;
  return `${place}: ${change.impact}: ${what}`;
}
