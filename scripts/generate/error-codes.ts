// generated/error-codes.ts, and the tables of the reference: the same codes for programs and for readers.
import { type ApiDocument, visitObjects } from "./document.ts";
import { AGAIN, type ErrorCodeEntry, type ErrorCodes } from "./read-error-codes.ts";

/** Where a description wants a table: in place of these comments. */
const MARKERS: Readonly<Record<string, (codes: ErrorCodes) => string>> = {
  "<!-- error-codes -->": ({ faults }) => markdownTable(faults),
  "<!-- cart-error-codes -->": ({ cartErrors }) => markdownTable(cartErrors),
};

/** The source of `generated/error-codes.ts`. */
export function emitErrorCodes({ faults, cartErrors }: ErrorCodes): string {
  return `/**
 * The documented fault codes by name. To compare with a single code without carrying the whole table into a bundle,
 * write the code itself: \`code === "800060" satisfies ErrorCode\`.
 */
export const ErrorCode = ${constants(faults)} as const;

/**
 * A documented fault code. The service has others.
 */
export type ErrorCode = (typeof ErrorCode)[keyof typeof ErrorCode];

/** What a fault code stands for. */
export interface FaultInfo {
  readonly status: number;
  readonly name: string;
  readonly description: string;
}

/** Every documented fault code with its HTTP status and cause. */
export const faults: Readonly<Record<ErrorCode, FaultInfo>> = ${record(faults, ({ status, name, description }) => ({ status, name, description }))};

/** What to do about each fault code. */
export const advice: Readonly<Record<ErrorCode, string>> = ${record(faults, ({ action }) => action)};

/** Whether a refused request may be sent again. */
export type Again = ${Object.keys(AGAIN)
    .map((word) => JSON.stringify(word))
    .join(" | ")};

/** The same in words. */
export const againInWords: Readonly<Record<Again, string>> = {
${Object.entries(AGAIN)
  .map(([word, text]) => `  ${word}: ${JSON.stringify(text)},\n`)
  .join("")}};

/** Whether a request that was answered with a fault code may be sent again, by code. */
export const again: Readonly<Record<ErrorCode, Again>> = ${record(faults, (entry) => entry.again)};

/** What the \`error\` of a cart line can hold, by name. On the wire the code is a number, or its \`wireName\`. */
export const CartErrorCode = ${constants(cartErrors)} as const;

/**
 * A documented code of a cart line's error. The service has others.
 */
export type CartErrorCode = (typeof CartErrorCode)[keyof typeof CartErrorCode];

/** What a cart line's error code stands for, and what to do about it. */
export interface CartErrorInfo {
  readonly name: string;
  /** The name as answers may hold it in place of the number. */
  readonly wireName: string;
  readonly description: string;
  readonly action: string;
}

/** Every documented code of a cart line's error with its cause and remedy. */
export const cartErrors: Readonly<Record<CartErrorCode, CartErrorInfo>> = ${record(
    cartErrors,
    ({ name, description, action, wireName = snakeCase(name) }) => ({ name, wireName, description, action }),
  )};
`;
}

function constants(entries: readonly ErrorCodeEntry[]): string {
  const lines = entries.map((entry) => `${comment(entry)}  ${entry.name}: ${JSON.stringify(entry.code)},\n`);
  return `{\n${lines.join("")}}`;
}

/** Over several lines, where the bundler of declarations keeps it. */
function comment({ status, description, action, again }: ErrorCodeEntry): string {
  const meaning = `${status === undefined ? "" : `${status}. `}${description}`;
  const paragraphs = [meaning, `To do: ${action}`, ...(again ? [`Again? ${AGAIN[again]}`] : [])];
  const lines = paragraphs.flatMap((text, index) => [...(index === 1 ? [""] : []), ...text.trim().split("\n")]);
  const body = lines.map((line) => `   * ${line.trim()}`.trimEnd().replaceAll("*/", "*\\/"));
  return `  /**\n${body.join("\n")}\n   */\n`;
}

/** What `pick` gives of each entry, by code; entries of which it gives nothing are left out. */
function record(entries: readonly ErrorCodeEntry[], pick: (entry: ErrorCodeEntry) => unknown): string {
  const lines = entries.flatMap((entry) => {
    const value = pick(entry);
    return value === undefined ? [] : [`  ${JSON.stringify(entry.code)}: ${literal(value)},\n`];
  });
  return `{\n${lines.join("")}}`;
}

/** Texts without the white space around them. */
function literal(value: unknown): string {
  const text = JSON.stringify(value, (_, part) => (typeof part === "string" ? part.trim() : part), 2);
  return text.replaceAll("\n", "\n  ");
}

/** The service's snake case, letter by letter: `SubscriptionIsNotEnabledForRI` is `subscription_is_not_enabled_for_r_i`. */
function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter, index) => `${index > 0 ? "_" : ""}${letter.toLowerCase()}`);
}

/** Puts the tables in place of their markers, in whichever description of the document holds one. */
export function inlineErrorTables(document: ApiDocument, codes: ErrorCodes): void {
  visitObjects(document, (node) => {
    if (typeof node.description === "string") node.description = inlineMarkers(node.description, codes);
  });
}

function inlineMarkers(text: string, codes: ErrorCodes): string {
  return Object.entries(MARKERS).reduce((result, [marker, render]) => {
    return result.includes(marker) ? result.replaceAll(marker, () => render(codes)) : result;
  }, text);
}

/** The columns of a table, bar those that no entry has anything for. */
const COLUMNS: Readonly<Record<string, (entry: ErrorCodeEntry) => string>> = {
  Code: ({ code }) => code,
  Name: ({ name }) => `\`${name}\``,
  Status: ({ status }) => String(status ?? ""),
  Meaning: ({ description }) => description,
  "What to do": ({ action }) => action,
  "Again?": ({ again = "" }) => AGAIN[again] ?? "",
};

function markdownTable(entries: readonly ErrorCodeEntry[]): string {
  const columns = Object.entries(COLUMNS).filter(([, pick]) => entries.some((entry) => pick(entry) !== ""));
  const rows = entries.map((entry) => columns.map(([, pick]) => cell(pick(entry))));
  const head = columns.map(([name]) => name);
  return [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

function cell(text: string): string {
  return text
    .trim()
    .replace(/\s*\n\s*/g, " ")
    .replaceAll("|", "\\|");
}
