// What the caller passes in, checked before anything is sent: every refusal names the argument, and says what is allowed.
import { InvalidArgumentError } from "./errors.ts";

/** The names of all members of T, as a table that fails to compile when a member is missing from it or strange to it. */
export type NamesOf<T> = Readonly<Record<(T extends unknown ? keyof T : never) & string, true>>;

/** The names of two sets of options together. Marked as pure where it is called: an application that uses no such call has none of them. */
export function withNames<A extends object, const B extends object>(names: A, more: B): A & B {
  return { ...names, ...more };
}

/** A value as an error message may show it: short, and on one line. */
export function show(value: unknown): string {
  const text = typeof value === "string" ? JSON.stringify(value) : textOf(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** An object may have no text of its own. */
function textOf(value: unknown): string {
  try {
    return String(value);
  } catch {
    return typeof value;
  }
}

/** True for a GUID in either case, without braces. */
export function isGuid(value: unknown): value is string {
  return typeof value === "string" && /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(value);
}

/** Throws unless `options` is an object (or undefined) and each of its keys is one of `names`. */
export function checkOptionNames(
  options: unknown,
  names: Readonly<Record<string, true>>,
  operation?: string,
  argument = "options",
): void {
  if (options === undefined) return;
  if (typeof options !== "object" || options === null)
    throw new InvalidArgumentError(argument, "must be an object", operation);
  for (const key of Object.keys(options)) {
    if (Object.hasOwn(names, key)) continue;
    throw new InvalidArgumentError(key, `is not an option; ${hint(key, Object.keys(names))}`, operation);
  }
}

/** The name that was probably meant, else all of them. */
function hint(key: string, known: readonly string[]): string {
  const [near] = known
    .map((name) => ({ name, distance: editDistance(key.toLowerCase(), name.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  return near && near.distance <= Math.min(4, key.length / 2)
    ? `did you mean "${near.name}"?`
    : `known are ${known.join(", ")}`;
}

/** Levenshtein's edit distance. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Throws unless `value` is undefined or a number of at least `least`; NaN is none. */
export function checkNumber(value: unknown, argument: string, least: number, operation?: string): void {
  if (value !== undefined && !(typeof value === "number" && value >= least))
    throw new InvalidArgumentError(argument, `must be a number, at least ${least}, not ${show(value)}`, operation);
}

/** Throws unless `value` is a whole number of at least `least`. */
export function checkCount(value: unknown, argument: string, least: number, operation?: string): void {
  if (!(Number.isSafeInteger(value) && (value as number) >= least))
    throw new InvalidArgumentError(
      argument,
      `must be a whole number, at least ${least}, not ${show(value)}`,
      operation,
    );
}

/** Throws unless `value` is undefined or a GUID. */
export function checkGuid(value: unknown, argument: string, operation?: string): void {
  if (value !== undefined && !isGuid(value))
    throw new InvalidArgumentError(argument, `must be a GUID, not ${show(value)}`, operation);
}

/** Throws unless `value` is undefined or a function. */
export function checkFunction(value: unknown, argument: string, operation?: string): void {
  if (value !== undefined && typeof value !== "function")
    throw new InvalidArgumentError(argument, `must be a function, not ${show(value)}`, operation);
}

/** Throws unless `value` is an id that stays one path segment: the URL parser would walk up a folder at `..`. */
export function checkId(value: unknown, argument: string, operation: string): string {
  // Control characters can't be part of an id, and some servers decode them before they route.
  if (typeof value === "string" && value.trim() !== "" && !/^\.{1,2}$|[\\/]|\p{Cc}|\p{Surrogate}/u.test(value))
    return value;
  throw new InvalidArgumentError(
    argument,
    `must be an id: a non-empty string without slashes, and not "." or "..", not ${show(value)}`,
    operation,
  );
}

/** Throws unless `value` is undefined or a text that can stand in a query: not blank, and no half of a character. */
export function checkText<T>(value: T, argument: string, operation: string): T {
  const isText = typeof value === "string" && value.trim() !== "" && !/\p{Surrogate}/u.test(value);
  if (value === undefined || isText) return value;
  throw new InvalidArgumentError(argument, `must be a non-empty string, not ${show(value)}`, operation);
}

/** The same for a text that can't be left out. */
export function requireText(value: unknown, argument: string, operation: string): string {
  const text = checkText(value, argument, operation);
  if (typeof text === "string") return text;
  throw new InvalidArgumentError(argument, "is missing: it must be a non-empty string", operation);
}

/** Throws unless `value` is an object whose `lineItems` hold at least one line; `checkOne` looks at each. */
export function checkLineItems<T>(
  value: { lineItems?: readonly T[] | null },
  argument: string,
  operation: string,
  checkOne: (line: T, argument: string) => void,
): void {
  const lines: unknown = typeof value === "object" ? value?.lineItems : undefined;
  if (!Array.isArray(lines) || lines.length === 0)
    throw new InvalidArgumentError(`${argument}.lineItems`, "must hold at least one line item", operation);
  lines.forEach((line: T, index) => {
    const name = `${argument}.lineItems[${index}]`;
    if (typeof line !== "object" || line === null)
      throw new InvalidArgumentError(name, `must be a line item, not ${show(line)}`, operation);
    checkOne(line, name);
  });
}
