// generated/error-codes.ts, and the tables of the reference: the same codes for programs and for readers.
import { type ApiDocument, visitObjects } from "./document.ts";
import type { ErrorCodeEntry, ErrorCodes } from "./error-codes.ts";

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

/** A documented fault code. The service has others. */
export type ErrorCode = (typeof ErrorCode)[keyof typeof ErrorCode];

/** What a fault code stands for, and what to do about it. */
export interface FaultInfo {
  readonly status: number;
  readonly name: string;
  readonly description: string;
  readonly action: string;
}

/** Every documented fault code with its HTTP status, cause and remedy. */
export const faults: Readonly<Record<ErrorCode, FaultInfo>> = ${table(faults)};

/** What the \`error\` of a cart line can hold, by name. On the wire the code is a number, or its \`wireName\`. */
export const CartErrorCode = ${constants(cartErrors)} as const;

/** A documented code of a cart line's error. The service has others. */
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
export const cartErrors: Readonly<Record<CartErrorCode, CartErrorInfo>> = ${table(cartErrors, wireName)};
`;
}

function constants(entries: readonly ErrorCodeEntry[]): string {
  const lines = entries.map(({ name, code, status, description }) => {
    const prefix = status === undefined ? "" : `${status}. `;
    return `  /** ${prefix}${description.trim().replaceAll("*/", "*\\/")} */\n  ${name}: ${JSON.stringify(code)},\n`;
  });
  return `{\n${lines.join("")}}`;
}

function table(entries: readonly ErrorCodeEntry[], wireNameOf?: (name: string) => string): string {
  const lines = entries.map(({ code, name, status, description, action }) => {
    const fields = {
      status,
      name,
      wireName: wireNameOf?.(name),
      description: description.trim(),
      action: action.trim(),
    };
    const body = Object.entries(fields).flatMap(([key, value]) =>
      value === undefined ? [] : [`    ${key}: ${JSON.stringify(value)},\n`],
    );
    return `  ${JSON.stringify(code)}: {\n${body.join("")}  },\n`;
  });
  return `{\n${lines.join("")}}`;
}

/** The service's snake case, letter by letter: `SubscriptionIsNotEnabledForRI` is `subscription_is_not_enabled_for_r_i`. */
function wireName(name: string): string {
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

function markdownTable(entries: readonly ErrorCodeEntry[]): string {
  const withStatus = entries.some(({ status }) => status !== undefined);
  const columns = ["Code", "Name", ...(withStatus ? ["Status"] : []), "Meaning", "What to do"];
  const rows = entries.map(({ code, name, status, description, action }) =>
    [code, `\`${name}\``, ...(withStatus ? [String(status ?? "")] : []), description, action].map(cell),
  );
  return [columns, columns.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

function cell(text: string): string {
  return text
    .trim()
    .replace(/\s*\n\s*/g, " ")
    .replaceAll("|", "\\|");
}
