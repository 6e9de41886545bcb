// Reads spec/error-codes.yaml: the faults of the service and the errors of cart lines, each with cause and remedy.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { isMap, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import { isObject, type JsonObject } from "./document.ts";
import { type Problem, SpecError } from "./problems.ts";

/** Whether a request that was answered with a fault may be sent again, and what comes before. */
export const AGAIN: Readonly<Record<string, string>> = {
  no: "No: it is refused until what it names is changed.",
  fresh: "Read the catalog, cart or order again, then send a new request.",
  later: "It may pass as it is, once something else has ended.",
  retry: "Yes, with backoff; a purchase may have gone through.",
  token: "Once, with a new token.",
  status: "The code says nothing; go by the HTTP status.",
};

/** One row of a table. Cart line errors have no HTTP status and no retry advice, faults no name on the wire. */
export interface ErrorCodeEntry {
  code: string;
  name: string;
  wireName?: string;
  status?: number;
  description: string;
  action: string;
  again?: string;
}

export interface ErrorCodes {
  faults: ErrorCodeEntry[];
  cartErrors: ErrorCodeEntry[];
}

interface Field {
  rule: string;
  holds: (value: unknown) => boolean;
  optional?: boolean;
}

/** What an entry holds, and how to tell. */
const FIELDS: Readonly<Record<string, Field>> = {
  code: { rule: "a string of digits", holds: (value) => matches(value, /^\d+$/) },
  name: { rule: "a PascalCase name", holds: (value) => matches(value, /^[A-Z][A-Za-z0-9]+$/) },
  status: {
    rule: "an HTTP status: 200, or from 400",
    holds: (value) => value === 200 || (Number.isInteger(value) && Number(value) >= 400),
  },
  description: { rule: "a text", holds: (value) => matches(value, /\S/) },
  action: { rule: "a text", holds: (value) => matches(value, /\S/) },
  again: {
    rule: `one of ${Object.keys(AGAIN).join(", ")}`,
    holds: (value) => typeof value === "string" && Object.hasOwn(AGAIN, value),
  },
  wireName: { rule: "a snake_case name", holds: (value) => matches(value, /^[a-z]+(_[a-z]+)*$/), optional: true },
};

function matches(value: unknown, pattern: RegExp): boolean {
  return typeof value === "string" && pattern.test(value);
}

/**
 * The codes that stand beside the description whose root file is `specRoot`.
 *
 * @throws SpecError with file and line of everything that is wrong with them.
 */
export function readErrorCodes(specRoot: string): ErrorCodes {
  const file = join(dirname(specRoot), "error-codes.yaml");
  if (!existsSync(file)) throw new SpecError([{ file, line: 1, reason: "no such file" }]);
  const lines = new LineCounter();
  const source = parseDocument(readFileSync(file, "utf8"), { lineCounter: lines, prettyErrors: false });
  const lineOf = (offset: number): number => lines.linePos(offset).line;
  if (source.errors.length > 0) {
    throw new SpecError(
      source.errors.map(({ message, pos }) => ({ file, line: lineOf(pos[0]), reason: `invalid YAML: ${message}` })),
    );
  }
  const problems: Problem[] = [];
  const read = (key: string, fields: readonly string[]): ErrorCodeEntry[] => {
    const list = source.get(key, true);
    const report = (node: Node | undefined, reason: string): void => {
      problems.push({ file, line: lineOf(node?.range?.[0] ?? 0), reason });
    };
    if (isSeq<Node>(list)) return readList(list.items, fields, report);
    report(undefined, `has no list ${key}`);
    return [];
  };
  const codes = {
    faults: read("faults", ["code", "name", "status", "description", "action", "again"]),
    cartErrors: read("cartErrors", ["code", "name", "wireName", "description", "action"]),
  };
  if (problems.length > 0) throw new SpecError(problems);
  return codes;
}

type Report = (node: Node | undefined, reason: string) => void;

function readList(items: readonly Node[], fields: readonly string[], report: Report): ErrorCodeEntry[] {
  const seen = new Set<unknown>();
  return items.flatMap((item) => {
    const entry: unknown = isMap(item) ? item.toJSON() : undefined;
    if (!isObject(entry)) {
      report(item, "an entry must be a map");
      return [];
    }
    const reasons = entryReasons(entry, fields, seen);
    for (const reason of reasons) report(item, reason);
    seen.add(entry.code).add(entry.name);
    return reasons.length === 0 && isEntry(entry) ? [entry] : [];
  });
}

function entryReasons(entry: JsonObject, fields: readonly string[], seen: ReadonlySet<unknown>): string[] {
  const label = `error code ${entry.code ?? entry.name ?? "without a code"}`;
  return [
    ...fields.flatMap((field) => {
      const check = FIELDS[field];
      const absent = check?.optional === true && entry[field] === undefined;
      return !check || absent || check.holds(entry[field]) ? [] : [`${label}: ${field} must be ${check.rule}`];
    }),
    ...Object.keys(entry).flatMap((key) => (fields.includes(key) ? [] : [`${label}: unknown key ${key}`])),
    ...["code", "name"].flatMap((key) => (seen.has(entry[key]) ? [`${label}: ${key} ${entry[key]} occurs twice`] : [])),
  ];
}

/** Narrows what the checks above have let through. */
function isEntry(entry: JsonObject): entry is JsonObject & ErrorCodeEntry {
  return ["code", "name", "description", "action"].every((field) => typeof entry[field] === "string");
}
