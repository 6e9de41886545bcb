// Checks of what comes from outside (options, faults, seeds, catalogs): what is wrong, in words, or nothing.

/** Says what is wrong with `value`, which `path` names; undefined when nothing is. */
export type Check = (value: unknown, path: string) => string | undefined;

const no = (value: unknown, path: string, wanted: string): string => `${path} must be ${wanted}, not ${shown(value)}.`;

/** A value as a complaint shows it, cut short. */
function shown(value: unknown): string {
  if (typeof value === "function") return "a function";
  if (typeof value === "number" || value === undefined) return String(value);
  const text = JSON.stringify(value) ?? typeof value;
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}

/** A number within bounds; with `whole`, a whole one. */
export function number(
  least: number = Number.NEGATIVE_INFINITY,
  most: number = Number.POSITIVE_INFINITY,
  whole: boolean = false,
): Check {
  const range =
    least === Number.NEGATIVE_INFINITY
      ? ""
      : most >= Number.MAX_SAFE_INTEGER
        ? ` of at least ${least}`
        : ` from ${least} to ${most}`;
  return (value, path) => {
    const fits =
      typeof value === "number" &&
      value >= least &&
      value <= most &&
      (!whole || Number.isInteger(value) || value === most);
    return fits ? undefined : no(value, path, `a ${whole ? "whole number" : "number"}${range}`);
  };
}

export const text: Check = (value, path) =>
  typeof value === "string" && value.trim() !== "" ? undefined : no(value, path, "text that is not empty");

export const flag: Check = (value, path) => (typeof value === "boolean" ? undefined : no(value, path, "true or false"));

export const callback: Check = (value, path) =>
  typeof value === "function" ? undefined : no(value, path, "a function");

/** Anything; for what is checked elsewhere. */
export const anything: Check = () => undefined;

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export const guid: Check = (value, path) =>
  typeof value === "string" && GUID.test(value) ? undefined : no(value, path, "a GUID");

/** An ISO 8601 time, whose year has four digits. */
export const time: Check = (value, path) =>
  typeof value === "string" && /^\d{4}-/.test(value) && !Number.isNaN(Date.parse(value))
    ? undefined
    : no(value, path, "an ISO 8601 time");

/** A country as ISO 3166 alpha 2 has it. */
export const country: Check = (value, path) =>
  typeof value === "string" && /^[a-z]{2}$/i.test(value) ? undefined : no(value, path, "a country such as DE");

/** The origin of a web page, or `*` for any. */
export const origin: Check = (value, path) =>
  typeof value === "string" && (value === "*" || isOrigin(value))
    ? undefined
    : no(value, path, "* or an origin such as http://localhost:5173");

function isOrigin(text: string): boolean {
  return /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text;
}

/** One of some texts. */
export function oneOf(...texts: readonly string[]): Check {
  return (value, path) =>
    typeof value === "string" && texts.includes(value) ? undefined : no(value, path, `one of ${texts.join(", ")}`);
}

/** Either of two. The complaint is the second one's. */
export function either(first: Check, second: Check): Check {
  return (value, path) => (first(value, path) === undefined ? undefined : second(value, path));
}

/** One value and no other. */
export function exactly(wanted: unknown): Check {
  return (value, path) => (value === wanted ? undefined : no(value, path, String(wanted)));
}

/** An array, each member checked; with `least`, of at least as many. */
export function list(member: Check, least = 0): Check {
  return (value, path) => {
    if (!Array.isArray(value) || value.length < least) {
      return no(value, path, least > 0 ? `an array of at least ${least}` : "an array");
    }
    return first(value.map((each, index) => () => member(each, `${path}[${index}]`)));
  };
}

/** An object whose keys are data. */
export function record(key: Check, member: Check): Check {
  return (value, path) =>
    isObject(value)
      ? first(
          Object.entries(value).flatMap(([name, each]) => [
            () => key(name, `The key ${JSON.stringify(name)} of ${path}`),
            () => member(each, `${path}[${JSON.stringify(name)}]`),
          ]),
        )
      : no(value, path, "an object");
}

/** An object with these properties and no others; an optional one may be undefined. */
export function object(
  required: Readonly<Record<string, Check>>,
  optional: Readonly<Record<string, Check>> = {},
): Check {
  const all: Readonly<Record<string, Check>> = { ...required, ...optional };
  return (value, path) => {
    if (!isObject(value)) return no(value, path, "an object");
    const unknown = Object.keys(value).find((name) => !Object.hasOwn(all, name));
    if (unknown !== undefined) return unknownName(unknown, path, Object.keys(all));
    const missing = Object.keys(required).find((name) => value[name] === undefined);
    if (missing !== undefined) return `${path}.${missing} is missing.`;
    return first(
      Object.entries(value).map(
        ([name, each]) =>
          () =>
            each === undefined ? undefined : all[name]?.(each, `${path}.${name}`),
      ),
    );
  };
}

/** Says that there is no such name, which one may be meant, and which there are. */
export function unknownName(name: string, owner: string, known: readonly string[]): string {
  const plain = (word: string): string => word.toLowerCase().replaceAll(/[^a-z]/g, "");
  const meant = known.find((other) => distance(plain(other), plain(name)) <= 2);
  const hint = meant === undefined ? "" : ` Did you mean ${meant}?`;
  return `${owner} has no ${name}.${hint} It has ${known.join(", ")}.`;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function first(checks: readonly (() => string | undefined)[]): string | undefined {
  for (const check of checks) {
    const complaint = check();
    if (complaint !== undefined) return complaint;
  }
  return undefined;
}

/** How many letters have to change, come or go to make one word of the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const replaced = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
