// How the helpers read values that came over the wire: lists that may be null, ids in either case, and the many ways to say "none".
import { InvalidArgumentError } from "../base-errors.ts";

/** The objects of a list; `null`, a missing list and null items count as nothing. */
export function objects<T extends object>(list: readonly T[] | null | undefined): T[] {
  return Array.isArray(list) ? list.filter((item) => typeof item === "object" && item !== null) : [];
}

/** Missing, or as good as: answers say `""` as well as leaving out. */
export function isBlank(value: unknown): boolean {
  return value === null || value === undefined || value === "";
}

/** Ids come back in the other case, so they are compared in lower case; a missing one is `""`. */
export function idOf(value: unknown): string {
  return isBlank(value) ? "" : String(value).trim().toLowerCase();
}

/** Enum values vary in case and separators (`one_time`, `OneTime`): letters and digits alone count. */
export function bare(value: unknown): string {
  return idOf(value).replace(/[^\p{L}\p{N}]+/gu, "");
}

/** .NET's way to say "no date", with or without a zone. */
export function isNullDate(value: string): boolean {
  return value.startsWith("0001-01-01");
}

/** The argument of a helper, refused by name when it is not an object at all. */
export function given<T extends object>(value: T, argument: string, operation: string): T {
  if (typeof value !== "object" || value === null) {
    throw new InvalidArgumentError(argument, `must be an object, got ${String(value)}`, operation);
  }
  return value;
}
