// The soak's results as tables.
import type { Row, Terminal } from "../terminal.ts";
import type { SoakSettings } from "./arguments.ts";
import type { SoakReport } from "./purchases.ts";
import { LIMIT, passes, type ThrottleCase } from "./throttle.ts";

/** What must be zero and is not; empty when the soak has passed. */
export function failures(report: SoakReport): string[] {
  const names = ["boughtTwice", "lost", "imagined", "mixedUp", "unresolved", "violations"] as const;
  return names.filter((name) => report[name] !== 0);
}

export function printSoak(terminal: Terminal, settings: SoakSettings, report: SoakReport): void {
  const { purchases, concurrency, faults, seed } = settings;
  const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MB`;
  const share = ((report.faults / report.requests) * 100).toFixed(1);
  const rows: Row[] = [
    ["intents", grouped(report.intents), `in ${grouped(report.requests)} requests, ${share} % of them broken`],
    ["bought once", grouped(report.boughtOnce)],
    ["bought twice", grouped(report.boughtTwice), "must be 0"],
    ["lost", grouped(report.lost), "bought, and the error says that it was refused; must be 0"],
    ["imagined", grouped(report.imagined), "reported as bought, and not; must be 0"],
    ["mixed up", grouped(report.mixedUp), "told of an order that is another purchase's; must be 0"],
    ["refused", grouped(report.refused), "not bought at first, and the error says so"],
    ["in part", grouped(report.inPart), "order groups failed at first, and the result says so"],
    ["unknown", grouped(report.unknown), "the error says that it can't tell"],
    ["resolved", grouped(report.resolved), "of those: tried again until bought, the unknown ones with their own key"],
    ["unresolved", grouped(report.unresolved), "must be 0"],
    ["sandbox bugs", grouped(report.violations), "answers not as described; must be 0"],
    ["throttled", grouped(report.throttled), "answers 429"],
    ["attempts", `p50 ${report.p50}, p99 ${report.p99}`, "of an intent"],
    [
      "heap",
      `${megabytes(report.heapBefore)} → ${megabytes(report.heapAfter)}`,
      "before (200 purchases in) → after, collected",
    ],
    ["time", `${report.seconds.toFixed(1)} s`],
  ];
  terminal.line(
    `${grouped(purchases)} purchases, ${concurrency} at once, ${faults * 100} % faults, seed ${seed}; over loopback HTTP, the sandbox in a process of its own`,
  );
  terminal.line();
  terminal.table([{ title: "purchases" }, { title: "", align: "right", least: 10 }, { title: "" }], rows);
  const failed = failures(report);
  terminal.line();
  terminal.line(
    failed.length === 0
      ? terminal.style("green", "passed")
      : terminal.style("red", `FAILED: ${failed.join(", ")} must be 0`),
  );
}

export function printThrottle(terminal: Terminal, cases: readonly ThrottleCase[], seed: number): void {
  const seconds = (ms: number): string => `${grouped(ms / 1000)} s`;
  const percent = (share: number): string => `${(share * 100).toFixed(2)} %`;
  terminal.line(
    `A limit of N = ${LIMIT} requests a minute, seed ${seed}, in simulated time: the clock jumps from timer to timer, a request travels 20 to 80 ms each way.`,
  );
  terminal.line();
  terminal.table(
    [
      { title: "", least: 20 },
      ...["wanted", "ideal", "took", "ratio", "at most", "429", "at most"].map(
        (title) => ({ title, align: "right" }) as const,
      ),
      { title: "" },
    ],
    cases.map((one) => [
      one.name,
      grouped(one.wanted),
      seconds(one.ideal),
      seconds(one.took),
      (one.took / one.ideal).toFixed(3),
      one.mostRatio.toFixed(2),
      percent(one.throttled / one.requests),
      percent(one.mostThrottled),
      passes(one)
        ? { text: "pass", style: "green" }
        : { text: one.failed > 0 ? `SHORT: ${one.failed} failed` : "SHORT", style: "red" },
    ]),
  );
  terminal.line();
  terminal.line(
    "ideal: what the limit permits. The service takes N requests as soon as a window opens and opens one a minute, so R requests take R / N - 1 minutes.",
  );
}

/** A whole number, its thousands set apart. */
function grouped(value: number): string {
  return Math.round(value).toLocaleString("en").replaceAll(",", " ");
}
