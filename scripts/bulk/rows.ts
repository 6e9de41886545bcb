// The file of purchases: each row checked before anything is bought.

import { createHash } from "node:crypto";
import { parse } from "csv-parse/sync";
import type { NewCart } from "../../generated/schema.ts";
import type { PurchaseJob } from "../../src/bullmq/index.ts";

/** A row that can be bought. */
export interface Row {
  /** In the file, from 1, headings included. */
  readonly line: number;
  readonly key: string;
  readonly job: PurchaseJob;
  /** Tells whether a key stands for the same purchase as before. */
  readonly fingerprint: string;
}

/** A row that can't. */
export interface BadRow {
  readonly line: number;
  readonly key: string;
  readonly reason: string;
}

export interface Rows {
  readonly rows: readonly Row[];
  readonly bad: readonly BadRow[];
}

const NEEDED = ["key", "customerId", "catalogItemId", "quantity", "billingCycle"] as const;
const OPTIONAL = ["termDuration", "friendlyName"] as const;
const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

interface Record {
  readonly record: Readonly<{ [column: string]: string | undefined }>;
  readonly info: { readonly lines: number };
}

/** Reads the text of a file. Throws an Error for one that is no CSV, or lacks a column altogether. */
export function readRows(text: string): Rows {
  const records: Record[] = parse(text, {
    bom: true,
    columns: checkColumns,
    info: true,
    trim: true,
    skip_empty_lines: true,
    relax_column_count: true,
  });
  const rows: Row[] = [];
  const bad: BadRow[] = [];
  const seen = new Map<string, Row>();
  for (const { record, info } of records) {
    const line = info.lines;
    const key = record.key ?? "";
    const job = jobOf(record);
    const row = { line, key, job, fingerprint: fingerprintOf(job) };
    const reason = complaintOf(record) ?? clash(row, seen.get(key));
    if (reason !== undefined) {
      bad.push({ line, key, reason });
      continue;
    }
    seen.set(key, row);
    rows.push(row);
  }
  return { rows, bad };
}

function checkColumns(names: string[]): string[] {
  const missing = NEEDED.filter((name) => !names.includes(name));
  if (missing.length > 0) throw new Error(`The file has no column ${missing.join(", ")}; it has ${names.join(", ")}.`);
  const known: readonly string[] = [...NEEDED, ...OPTIONAL];
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Error(`The column ${JSON.stringify(unknown)} is none of ${known.join(", ")}.`);
  return names;
}

function complaintOf(record: Record["record"]): string | undefined {
  const missing = NEEDED.find((name) => !record[name]);
  if (missing !== undefined) return `${missing} is missing`;
  const { customerId = "", quantity = "" } = record;
  if (!GUID.test(customerId)) return `customerId must be a GUID, not ${JSON.stringify(customerId)}`;
  if (!/^[1-9]\d{0,8}$/.test(quantity))
    return `quantity must be a whole number, at least 1, not ${JSON.stringify(quantity)}`;
  return undefined;
}

function clash(row: Row, earlier: Row | undefined): string | undefined {
  if (!earlier) return undefined;
  return earlier.fingerprint === row.fingerprint
    ? `the same as line ${earlier.line}, which is bought once`
    : `the key is that of line ${earlier.line}, which buys something else`;
}

function jobOf(record: Record["record"]): PurchaseJob {
  const { key = "", customerId = "", catalogItemId = "", quantity, billingCycle = "" } = record;
  const { termDuration, friendlyName } = record;
  const cart: NewCart = {
    lineItems: [
      {
        catalogItemId,
        quantity: Number(quantity),
        billingCycle,
        ...(termDuration && { termDuration }),
        ...(friendlyName && { friendlyName }),
      },
    ],
  };
  return { customerId, cart, key };
}

function fingerprintOf(job: PurchaseJob): string {
  return createHash("sha256").update(JSON.stringify(job)).digest("hex").slice(0, 16);
}
