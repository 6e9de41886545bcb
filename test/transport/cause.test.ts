// What is left of an error that could not be kept as it was: all that helps, as deep as anybody looks, and no token.
import { describe, expect, test } from "vitest";
import { redactJson, safeCause } from "../../src/transport/answers/redact.ts";
import { shown } from "../support/leaks.ts";
import { systemError } from "../support/retry-table.ts";

/** It looks like nothing in particular: only who knows it can tell. */
const OPAQUE = "0123456789-opaque";
const tokens = [OPAQUE];

/** Errors that are each other's causes, the first of them given. */
function chain(length: number, message: string): Error {
  return length === 1 ? new Error(message) : new Error(message, { cause: chain(length - 1, message) });
}

/** How many errors there are, from the first to the last cause. */
function lengthOf(error: unknown): number {
  return error instanceof Error ? 1 + lengthOf(error.cause) : 0;
}

describe("an opaque token is cut out of an error that holds it", () => {
  let box: unknown = OPAQUE;
  for (let depth = 0; depth < 10; depth++) box = { box };

  test.each([
    ["in its message", new Error(`refused: ${OPAQUE}`)],
    ["in a code that is no text", systemError("failed", { code: { sent: OPAQUE } })],
    ["in a function of its own", systemError("failed", { toJSON: () => ({ sent: OPAQUE }) })],
    ["deeper down than anybody looks", systemError("failed", { box })],
  ])("%s", (_, error) => {
    const cause = safeCause(error, tokens);
    expect(cause).toBeInstanceOf(Error);
    expect(shown(cause)).not.toContain(OPAQUE);
  });
});

describe("the copy", () => {
  test.each([
    ["an opaque token", `refused: ${OPAQUE} is old`, "refused: [token] is old"],
    ["a bearer token that is not known", "refused: bearer  unknown/token+1= is old", "refused: Bearer [token] is old"],
    ["a JWT that is not known", "refused: eyJhbGciOiJub25lIn0.older.token is old", "refused: [token] is old"],
  ])("says what the error said, without %s", (_, message, clean) => {
    expect(safeCause(new Error(message), tokens)).toMatchObject({ message: clean });
    expect(safeCause(message, tokens)).toMatchObject({ message: clean });
  });

  test("has the numbers and names that tell what happened, and none that the error had not", () => {
    const error = systemError(`read ${OPAQUE}`, { code: "ECONNRESET", errno: -104, syscall: "read", status: 502 });
    const copy = safeCause(error, tokens);
    expect(copy).toMatchObject({ name: "Error", code: "ECONNRESET", errno: -104, syscall: "read", status: 502 });
    for (const key of ["cause", "errors", "statusCode"]) expect(copy).not.toHaveProperty(key);
  });

  test("has the errors of a list, each without the token", () => {
    const list = new AggregateError([new Error(`one ${OPAQUE}`), systemError("two", { code: "ECONNREFUSED" })], "both");
    expect(safeCause(list, tokens)).toMatchObject({
      message: "both",
      errors: [{ message: "one [token]" }, { message: "two", code: "ECONNREFUSED" }],
    });
  });

  test("ends where a list of errors holds itself", () => {
    const errors: Error[] = [];
    const list = new AggregateError(errors, `all ${OPAQUE}`);
    Object.assign(list, { errors: [list] });
    expect(safeCause(list, tokens)).toMatchObject({ message: "all [token]", errors: [{ message: "all [token]" }] });
  });

  test("goes on for five causes", () => {
    expect(lengthOf(safeCause(chain(6, OPAQUE), tokens))).toBe(6);
    expect(lengthOf(safeCause(chain(9, OPAQUE), tokens))).toBe(6);
  });
});

test("an error with more causes than anybody looks through is copied, even if it holds nothing", () => {
  const [deep, deeper] = [chain(7, "fine"), chain(8, "fine")];
  expect(safeCause(deep, tokens)).toBe(deep);
  expect(safeCause(deeper, tokens)).not.toBe(deeper);
});

describe("a copy of parsed JSON", () => {
  test("may be changed by who gets it", () => {
    const copy = redactJson({ code: 800009, data: [] }, tokens) as Record<string, unknown>;
    copy.code = 1;
    delete copy.data;
    expect(copy).toEqual({ code: 1 });
  });

  test("keeps what is nested a hundred deep, and no more", () => {
    const nested = (depth: number): object => (depth === 0 ? {} : { in: nested(depth - 1) });
    expect(redactJson(nested(100), tokens)).toEqual(nested(100));
    expect(JSON.stringify(redactJson(nested(101), tokens))).toContain("[too deep]");
  });
});
