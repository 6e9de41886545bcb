// Data that goes into a request. JSON writes a Map as {}, NaN and an invalid Date as null, and stumbles over a BigInt:
// what it can write as it was meant is made plain here, and the rest is refused by name.
import { checkArgument } from "./wire.ts";

/** Where in the arguments a value stands. */
interface Place {
  argument: string;
  operation: string;
  /** The objects that it is in. */
  ancestors: readonly object[];
}

const BOXED = ["[object String]", "[object Number]", "[object Boolean]", "[object BigInt]", "[object Symbol]"];

/** The platform's own name for a kind of object, the same for those of other realms (frames, `node:vm`). */
function tagOf(value: object): string {
  return Object.prototype.toString.call(value);
}

function isDate(value: object): value is Date {
  return tagOf(value) === "[object Date]";
}

function hasToJson(value: object): value is { toJSON: () => unknown } {
  return "toJSON" in value && typeof value.toJSON === "function";
}

function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  // The prototype of plain objects of another realm has no prototype either.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function inside({ argument, operation, ancestors }: Place, parent: object, name: string): Place {
  return { argument: argument + name, operation, ancestors: [...ancestors, parent] };
}

function plainPrimitive(value: unknown, { argument, operation }: Place): unknown {
  const isNumber = typeof value === "number";
  checkArgument(!isNumber || Number.isFinite(value), argument, `a finite number, not ${isNumber && value}`, operation);
  checkArgument(typeof value !== "bigint", argument, "a number, not a BigInt, which JSON can't write", operation);
  const isSendable = typeof value !== "function" && typeof value !== "symbol";
  checkArgument(isSendable, argument, `plain data, not a ${typeof value}`, operation);
  return value;
}

/** The own fields of an object, an instance of a class included; one that keeps its data elsewhere, as a Map does, has none to send. */
function plainObject(value: object, place: Place): Record<string, unknown> {
  const entries = Object.entries(value);
  const isReadable = (entries.length > 0 && !ArrayBuffer.isView(value)) || isPlainObject(value);
  const kind = String(value.constructor?.name || "object without fields of its own");
  checkArgument(isReadable, place.argument, `plain data, not a ${kind}`, place.operation);
  const plain = entries.map(([key, member]): [string, unknown] => [
    key,
    plainOf(member, inside(place, value, `.${key}`)),
  ]);
  return Object.fromEntries(plain.filter(([, member]) => member !== undefined));
}

function plainOf(value: unknown, place: Place): unknown {
  if (typeof value !== "object" || value === null) return plainPrimitive(value, place);
  const { argument, operation, ancestors } = place;
  checkArgument(!ancestors.includes(value), argument, "something else than an object that it is in itself", operation);
  if (Array.isArray(value))
    return Array.from(value, (item, index) => plainOf(item, inside(place, value, `[${index}]`)));
  if (isDate(value)) {
    checkArgument(!Number.isNaN(value.getTime()), argument, "a valid Date", operation);
    return value.toISOString();
  }
  if (BOXED.includes(tagOf(value))) return plainPrimitive(value.valueOf(), place);
  if (!hasToJson(value) || ArrayBuffer.isView(value)) return plainObject(value, place);
  const json = value.toJSON();
  // Libraries of dates write an invalid one so.
  checkArgument(json !== null && json !== undefined, argument, "valid: its toJSON() gives nothing", operation);
  return plainOf(json, inside(place, value, ""));
}

/**
 * A copy that JSON writes as it was meant: dates in ISO 8601 (UTC), boxed values unboxed, instances of classes by their own fields or
 * what their `toJSON()` gives, and no members that are undefined.
 *
 * @throws InvalidArgumentError for what JSON can't write, or would write as something else: an invalid date, NaN, BigInt, Map, Set,
 * function, symbol, binary data, an object that contains itself.
 */
export function plainData<T>(value: T, argument: string, operation: string): T;
export function plainData(value: unknown, argument: string, operation: string): unknown {
  return plainOf(value, { argument, operation, ancestors: [] });
}
