// npm run lint:spec: Redocly's lint of the description, one line a problem, without banners; arguments are passed on.
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { isObject, objectAt } from "./generate/document.ts";

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
    const report: unknown = JSON.parse(output);
    if (!isObject(report) || !Array.isArray(report.problems)) return undefined;
    return report.problems.filter(isObject).map((problem) => {
      const place = Array.isArray(problem.location) && isObject(problem.location[0]) ? problem.location[0] : {};
      const line = objectAt(place, "start").line ?? 1;
      return `${objectAt(place, "source").ref}:${line}: ${problem.severity}: ${problem.message} (${problem.ruleId})`;
    });
  } catch {
    return undefined;
  }
}

/** Redocly frames its notices with box drawing characters. */
function withoutBanner(text: string): string[] {
  return text.split("\n").filter((line) => line.trim() !== "" && !/[╔║╚]/.test(line));
}
