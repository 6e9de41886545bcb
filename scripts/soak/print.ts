// The soak's results as text, and its progress on a terminal.
import type { SoakSettings } from "./arguments.ts";
import type { SoakReport } from "./purchases.ts";
import { LIMIT, passes, type ThrottleCase } from "./throttle.ts";

/** What must be zero and is not; empty when the soak has passed. */
export function failures(report: SoakReport): string[] {
  const names = ["boughtTwice", "lost", "imagined", "unresolved", "violations"] as const;
  return names.filter((name) => report[name] !== 0);
}

/** The report as a table. */
export function printSoak({ purchases, concurrency, faults, seed }: SoakSettings, report: SoakReport): string {
  const bytes = (count: number): string => `${(count / 2 ** 20).toFixed(1)} MB`;
  const share = ((report.faults / report.requests) * 100).toFixed(1);
  const rows: [string, string, string?][] = [
    ["intents", count(report.intents), `in ${count(report.requests)} requests, ${share} % of them broken`],
    ["bought once", count(report.boughtOnce)],
    ["bought twice", count(report.boughtTwice), "must be 0"],
    ["lost", count(report.lost), 'bought, and the error does not say "unknown"; must be 0'],
    ["imagined", count(report.imagined), "reported as bought, and not; must be 0"],
    ["refused", count(report.refused), "not bought, and the error says so"],
    ["unknown", count(report.unknown), "the error says that it can't tell"],
    ["resolved", count(report.resolved), "of those: repeated with their own key until settled"],
    ["unresolved", count(report.unresolved), "must be 0"],
    ["throttled", count(report.throttled), "answers 429"],
    ["attempts", `p50 ${report.p50}, p99 ${report.p99}`, "of an intent"],
    [
      "heap",
      `${bytes(report.heapBefore)} → ${bytes(report.heapAfter)}`,
      "before (200 purchases in) → after, collected",
    ],
    ["time", `${report.seconds.toFixed(1)} s`],
  ];
  if (report.violations > 0) rows.push(["sandbox bugs", count(report.violations), "answers not as described"]);
  const title = `${count(purchases)} purchases, ${concurrency} at once, ${faults * 100} % faults, seed ${seed}; over loopback HTTP, the sandbox in a process of its own\n\n`;
  const failed = failures(report);
  const verdict = failed.length === 0 ? "passed" : `FAILED: ${failed.join(", ")} must be 0`;
  return `${title}${table(rows)}\n${verdict}\n`;
}

/** The cases under a rate limit as a table. */
export function printThrottle(cases: readonly ThrottleCase[], seed: number): string {
  const seconds = (ms: number): string => `${count(ms / 1000)} s`;
  const percent = (share: number): string => `${(share * 100).toFixed(2)} %`;
  const head = ["", "wanted", "ideal", "wall", "ratio", "at most", "429", "at most", ""];
  const rows = cases.map((one) => [
    one.name,
    count(one.wanted),
    seconds(one.ideal),
    seconds(one.wall),
    (one.wall / one.ideal).toFixed(3),
    one.mostRatio.toFixed(2),
    percent(one.throttled / one.requests),
    percent(one.mostThrottled),
    passes(one) ? "pass" : one.failed > 0 ? `SHORT: ${one.failed} failed` : "SHORT",
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => (column % 8 === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join("  ")
      .trimEnd();
  const title = `A limit of N = ${LIMIT} requests a minute, seed ${seed}, in simulated time: the clock jumps from timer to timer, a request travels 20 to 80 ms each way.`;
  const note =
    "ideal: what the limit permits. The service takes N requests as soon as a window opens and opens one a minute, so R requests take R / N - 1 minutes.";
  return `${title}\n\n${[head, ...rows].map(line).join("\n")}\n\n${note}\n`;
}

/** Rows with the first column padded, the second to the right where it is a number. */
function table(rows: readonly (readonly [string, string, string?])[]): string {
  const [first, second] = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map(([name, value, note = ""]) =>
      `${name.padEnd(first ?? 0)}  ${value.padStart(second ?? 0)}  ${note}`.trimEnd().concat("\n"),
    )
    .join("");
}

/** A number with its thousands set apart. */
function count(value: number): string {
  return Math.round(value)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, " ");
}

/** A line on stderr that counts up, on a terminal only. */
export function progressLine(total: number): { update: (done: number) => void; end: () => void } {
  const { stderr } = process;
  if (!stderr.isTTY) return { update: () => {}, end: () => {} };
  const step = Math.max(1, Math.floor(total / 200));
  return {
    update: (done) => {
      if (done % step === 0) stderr.write(`\r${count(done)} of ${count(total)}`);
    },
    end: () => stderr.write("\r\x1b[K"),
  };
}
