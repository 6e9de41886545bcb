// What the soaks of many processes came to, as tables.
import type { Terminal } from "../terminal.ts";
import { type LimiterCase, type LimiterSettings, limiterPasses } from "./limiter.ts";
import { type WorkersReport, type WorkersSettings, workersFailures } from "./workers.ts";

const percent = (share: number): string => `${(share * 100).toFixed(2)} %`;
const right = (title: string) => ({ title, align: "right" }) as const;

export function printWorkers(terminal: Terminal, settings: WorkersSettings, report: WorkersReport): void {
  const { workers, purchases, limit, faults, broken } = settings;
  const without = broken ? `, without the ${broken}` : "";
  terminal.line(
    `${purchases} purchases by ${workers} workers under ${limit} requests a minute, ${faults * 100} % faults${without}; the service forgets an MS-RequestId after a second`,
  );
  terminal.line();
  terminal.table(
    [{ title: "purchases" }, right(""), { title: "" }],
    [
      ["bought once", report.boughtOnce],
      ["bought twice", report.boughtTwice, "must be 0"],
      ["lost", report.lost, "bought, and the job failed; must be 0"],
      ["imagined", report.imagined, "not bought, and the job completed; must be 0"],
      ["unsettled", report.unsettled, "the job did not end; must be 0"],
      ["workers killed", report.kills],
      ["workers frozen", report.freezes, "for longer than their locks last"],
      ["requests", report.requests, `${report.faults} of them broken`],
      ["429s", percent(report.throttled / report.requests), "at most 0.4 %"],
      ["goodput", percent(report.goodput), "of the limit, while there was work for all; at least 95 %"],
      ["time", `${report.seconds.toFixed(1)} s`],
    ],
  );
  const failed = workersFailures(report);
  terminal.line();
  terminal.line(
    failed.length === 0 ? terminal.style("green", "passed") : terminal.style("red", `FAILED: ${failed.join(", ")}`),
  );
}

export function printLimiter(terminal: Terminal, settings: LimiterSettings, cases: readonly LimiterCase[]): void {
  const { processes, limit, window, windows } = settings;
  terminal.line(
    `${processes} processes under one limit of ${limit} requests a minute, counted in windows of ${window / 1000} s; each case measured for ${windows} windows after one to warm up`,
  );
  terminal.line();
  terminal.table(
    [
      { title: "" },
      ...["requests", "goodput", "at least", "429", "at most", "slowest / mean"].map(right),
      { title: "" },
    ],
    cases.map((one) => [
      one.name,
      one.requests,
      percent(one.goodput),
      percent(one.leastGoodput),
      percent(one.throttled / one.requests),
      percent(one.mostThrottled),
      one.slowest.toFixed(2),
      limiterPasses(one) ? "pass" : "SHORT",
    ]),
  );
}
