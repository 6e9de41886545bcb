// How the helpers read values that came over the wire: lists that may be null, ids in either case, and the many ways to say "none".
import { InvalidArgumentError } from "../errors.ts";

function isObject<T>(value: T): value is T & object {
  return Object(value) === value;
}

/** The objects of a list; `null`, a missing list and null items count as nothing. */
export function objects<T extends object>(list: readonly T[] | null | undefined): T[] {
  return Array.isArray(list) ? list.filter(isObject) : [];
}

/** Ids come back in the other case, so they are compared in lower case; a missing one is `""`. */
export function idOf(value: unknown): string {
  return `${value ?? ""}`.toLowerCase();
}

/** Enum values vary in case and separators (`one_time`, `OneTime`): letters and digits alone count. */
export function comparable(value: unknown): string {
  return idOf(value).replace(/[^\p{L}\p{N}]/gu, "");
}

/** Refuses an argument by name unless it is what the rule says. */
export function checkArgument(right: unknown, argument: string, rule: string, operation: string): asserts right {
  if (!right) throw new InvalidArgumentError(argument, `must be ${rule}`, operation);
}

/** The argument of a helper, refused by name when it is not an object at all. */
export function checkObject<T extends object>(value: T, argument: string, operation: string): T {
  checkArgument(isObject(value), argument, "an object", operation);
  return value;
}

/** The values by what `keyOf` makes of them, keys and values in the order in which they come. */
export function groupedBy<V>(values: readonly V[], keyOf: (value: V) => string): Map<string, V[]> {
  const groups = new Map<string, V[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
