// The soak's results as text, and its progress on a terminal.
import type { SoakSettings } from "./arguments.ts";
import type { SoakReport } from "./purchases.ts";

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
    ["heap", `${bytes(report.heapBefore)} → ${bytes(report.heapAfter)}`, "before → after, collected"],
    ["time", `${report.seconds.toFixed(1)} s`],
  ];
  if (report.violations > 0) rows.push(["sandbox bugs", count(report.violations), "answers not as described"]);
  const title = `${count(purchases)} purchases, ${concurrency} at once, ${faults * 100} % faults, seed ${seed}; over loopback HTTP, the sandbox in a process of its own\n\n`;
  const failed = failures(report);
  const verdict = failed.length === 0 ? "passed" : `FAILED: ${failed.join(", ")} must be 0`;
  return `${title}${table(rows)}\n${verdict}\n`;
}

/** Rows with the first column padded, the second to the right where it is a number. */
export function table(rows: readonly (readonly [string, string, string?])[]): string {
  const [first, second] = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map(([name, value, note = ""]) =>
      `${name.padEnd(first ?? 0)}  ${value.padStart(second ?? 0)}  ${note}`.trimEnd().concat("\n"),
    )
    .join("");
}

/** A number with its thousands set apart. */
export function count(value: number): string {
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
