// npm run lint:spec: Redocly's lint of the description, one line a problem, without banners; arguments are passed on.
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { isObject, type JsonObject, objectAt } from "../generate/document.ts";

const cli: string = join(dirname(fileURLToPath(import.meta.resolve("@redocly/cli/package.json"))), "bin/cli.js");

const { status, stdout, stderr } = spawnSync(
  process.execPath,
  [cli, "lint", "--format=json", "--max-problems=1000", ...process.argv.slice(2)],
  {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", NO_COLOR: "1" },
  },
);
const lines = readProblems(stdout);
// Without a report nothing was linted: a wrong flag, a missing file, a broken configuration. The reason is on stderr.
for (const line of new Set(lines ?? withoutBanner(stderr))) console.error(line);
process.exitCode = status ?? 1;

function readProblems(output: string): string[] | undefined {
  try {
    // One report a description, one after the other.
    const reports: unknown = JSON.parse(`[${output.trim().replace(/^\}\{$/gm, "},{")}]`);
    if (!Array.isArray(reports) || reports.length === 0) return undefined;
    return reports
      .filter(isObject)
      .flatMap(({ problems }) => (Array.isArray(problems) ? problems.filter(isObject).map(describe) : []));
  } catch {
    return undefined;
  }
}

function describe(problem: JsonObject): string {
  const place = Array.isArray(problem.location) && isObject(problem.location[0]) ? problem.location[0] : {};
  const line = objectAt(place, "start").line ?? 1;
  return `${objectAt(place, "source").ref}:${line}: ${problem.severity}: ${problem.message} (${problem.ruleId})`;
}

/** Redocly frames its notices with box drawing characters. */
function withoutBanner(text: string): string[] {
  return text.split("\n").filter((line) => line.trim() !== "" && !/[╔║╚]/.test(line));
}
