// What became of each row, as CSV.
import { stringify } from "csv-stringify/sync";
import type { PurchaseJobResult } from "../../src/bullmq/index.ts";
import type { BadRow } from "./rows.ts";

export interface Outcome {
  readonly line: number;
  readonly key: string;
  readonly customerId?: string;
  /** `unsettled`: may be bought; run again. `invalid`: the row can't be bought as it is. */
  readonly outcome: "bought" | "failed" | "unsettled" | "queued" | "invalid";
  readonly reason?: string;
  readonly result?: PurchaseJobResult;
}

/** Rows that could not be read belong in the report like the others. */
export function invalid({ line, key, reason }: BadRow): Outcome {
  return { line, key, outcome: "invalid", reason };
}

/** In the order of the file. */
export function reportOf(outcomes: readonly Outcome[]): string {
  const rows = outcomes
    .toSorted((a, b) => a.line - b.line)
    .map(({ line, key, customerId, outcome, reason, result }) => [
      line,
      key,
      customerId,
      outcome,
      result?.cartId,
      result?.orderIds.join(" "),
      result?.subscriptionIds.join(" "),
      reason,
    ]);
  const columns = ["line", "key", "customerId", "outcome", "cartId", "orderIds", "subscriptionIds", "reason"];
  // A spreadsheet would carry out a cell that begins like a formula.
  return stringify(rows, { header: true, columns, escape_formulas: true });
}

/** How many rows came to what, in one line. */
export function summaryOf(outcomes: readonly Outcome[]): string {
  const names = ["bought", "queued", "unsettled", "failed", "invalid"] as const;
  const counts = names.map((name) => [name, outcomes.filter(({ outcome }) => outcome === name).length] as const);
  const told = counts.filter(([, count]) => count > 0).map(([name, count]) => `${count} ${name}`);
  return told.length > 0 ? told.join(", ") : "no rows";
}
