// How long a process takes that imports the package and ends, next to one that imports openapi-fetch.
import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { cache } from "./children.ts";
import { type Context, type Line, median, ratios, times } from "./lines.ts";

const run = promisify(execFile);

/** Programs of one line; the times are of whole processes, from cold. */
export async function startup({ terminal, rounds }: Context): Promise<Line[]> {
  const programs = [
    { name: "nothing", file: `${cache}import-nothing.js`, text: "" },
    { name: "openapi-fetch", file: `${cache}import-openapi-fetch.js`, text: 'import "openapi-fetch";' },
    { name: "partner-center-commerce", file: `${cache}import-package.js`, text: 'import "../../../dist/index.js";' },
  ].map((program) => ({ ...program, times: [] as number[] }));
  for (const { file, text } of programs) await writeFile(file, `${text}\n`);
  for (let round = -3; round < rounds; round++) {
    for (const { file, times } of programs) {
      const started = performance.now();
      await run(process.execPath, [file]);
      if (round >= 0) times.push(performance.now() - started);
    }
  }
  const [nothing = [], alone = [], own = []] = programs.map(({ times }) => times);
  terminal.heading("a process from cold that imports");
  terminal.table(
    [{ title: "" }, { title: "whole process", align: "right" }, { title: "to openapi-fetch", align: "right" }],
    programs.map(({ name, times: all }) => [name, `${median(all).toFixed(1)} ms`, times(median(ratios(all, alone)))]),
  );
  const cost = (all: readonly number[]): string => (median(all) - median(nothing)).toFixed(1);
  terminal.line(`Beyond the process itself: openapi-fetch ${cost(alone)} ms, this package ${cost(own)} ms.`);
  const ratio = median(ratios(own, alone));
  return [
    {
      work: "import of the package, process from cold",
      target: "≤ 1.15 × importing openapi-fetch",
      measured: times(ratio),
      passed: ratio <= 1.15,
    },
  ];
}
