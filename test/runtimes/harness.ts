// A test harness of a few lines, since this suite runs where no test runner does: Web APIs only.
import { type Bench, openBench } from "./bench.ts";

/** What became of one test. */
export interface Result {
  readonly name: string;
  /** What went wrong; undefined for a test that passed. */
  readonly error?: string;
}

/** Each gets a bench of its own, with a sandbox that remembers nothing. */
export type Test = (bench: Bench) => void | Promise<void>;

/** Tests by what they show. */
export type Tests = Readonly<Record<string, Test>>;

/** ms; a test that takes longer has failed. */
const PATIENCE = 15_000;

/** Runs every test against the sandbox at `endpoint`, one after the other. */
export async function run(tests: Tests, endpoint: string): Promise<Result[]> {
  const results: Result[] = [];
  for (const [name, test] of Object.entries(tests)) {
    try {
      const bench = await openBench(endpoint);
      await inTime(test(bench));
      results.push({ name });
    } catch (error) {
      results.push({ name, error: describe(error) });
    }
  }
  return results;
}

async function inTime(work: void | Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done after ${PATIENCE} ms`)), PATIENCE);
  });
  await Promise.race([work, late]).finally(() => clearTimeout(timer));
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const place = error.stack?.split("\n").filter((line) => !line.includes(error.message))[0] ?? "";
  return `${error.name}: ${error.message} ${place.trim()}`.trim();
}

/** Throws unless both are the same JSON. */
export function equal(actual: unknown, expected: unknown, what = "value"): void {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== b) throw new Error(`${what} is ${a}, expected ${b}`);
}

/** Throws unless `condition` holds. */
export function ok(condition: unknown, what: string): asserts condition {
  if (!condition) throw new Error(`expected ${what}`);
}

/** What a promise rejected with; throws if it was kept. */
export async function reason(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    (value) => {
      throw new Error(`expected a rejection, got ${JSON.stringify(value)}`);
    },
    (error: unknown) => error,
  );
}

/** What a promise rejected with, which should be an instance of `Class`. */
export async function failure<E extends Error>(
  promise: Promise<unknown>,
  Class: abstract new (...args: never[]) => E,
): Promise<E> {
  const error = await reason(promise);
  if (error instanceof Class) return error;
  throw new Error(`expected ${Class.name}, got ${String(error)}`);
}

/** The first of a list that should not be empty. */
export function first<T>(list: readonly T[] | undefined): T {
  const [element] = list ?? [];
  if (element === undefined) throw new Error("expected at least one element");
  return element;
}
