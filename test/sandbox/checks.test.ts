// What the sandbox says of a value from outside that can't be used: where it stands, what it had to be, and what it is.
import { describe, expect, test } from "vitest";
import {
  anything,
  type Check,
  callback,
  country,
  either,
  exactly,
  flag,
  guid,
  list,
  number,
  object,
  oneOf,
  origin,
  record,
  text,
  time,
} from "../../src/sandbox/checks/checks.ts";

const ID = "28045616-f6b9-462f-9701-0d89b5e65c44";

describe("a value passes", () => {
  test.each<[string, Check, unknown]>([
    ["any number", number(), -1.5],
    ["a number within bounds", number(1, 5), 5],
    ["a whole number", number(0, Number.MAX_SAFE_INTEGER, true), 7],
    ["no bound at all", number(1, Number.POSITIVE_INFINITY, true), Number.POSITIVE_INFINITY],
    ["text", text, "a"],
    ["a flag", flag, false],
    ["a function", callback, () => {}],
    ["what is checked elsewhere", anything, undefined],
    ["a GUID in either case", guid, ID.toUpperCase()],
    ["a time", time, "2026-03-11T09:24:17Z"],
    ["a country in either case", country, "de"],
    ["any origin", origin, "*"],
    ["one origin", origin, "http://localhost:5173"],
    ["one of some texts", oneOf("a", "b"), "b"],
    ["the first of two", either(flag, text), true],
    ["the second of two", either(flag, text), "on"],
    ["the one value", exactly(false), false],
    ["a list", list(text), ["a", "b"]],
    ["an object by its keys", record(guid, flag), { [ID]: true }],
    ["an object with an option left undefined", object({ a: text }, { b: flag }), { a: "x", b: undefined }],
  ])("that is %s", (_, check, value) => {
    expect(check(value, "it")).toBeUndefined();
  });
});

describe("a value is refused", () => {
  const nested: Record<string, unknown> = { deep: "x".repeat(200) };

  test.each<[Check, unknown, string]>([
    [number(), "1", 'it must be a number, not "1".'],
    [number(1, 5), 6, "it must be a number from 1 to 5, not 6."],
    [number(1), Number.NaN, "it must be a number of at least 1, not NaN."],
    [number(0, 9, true), 1.5, "it must be a whole number from 0 to 9, not 1.5."],
    [text, "  ", 'it must be text that is not empty, not "  ".'],
    [text, () => {}, "it must be text that is not empty, not a function."],
    [text, Symbol("s"), "it must be text that is not empty, not symbol."],
    [flag, undefined, "it must be true or false, not undefined."],
    [callback, "f", 'it must be a function, not "f".'],
    [guid, "28045616", 'it must be a GUID, not "28045616".'],
    [time, "soon", 'it must be an ISO 8601 time, not "soon".'],
    [time, "2026-13-41", 'it must be an ISO 8601 time, not "2026-13-41".'],
    [country, "DEU", 'it must be a country such as DE, not "DEU".'],
    [origin, "ftp://localhost", 'it must be * or an origin such as http://localhost:5173, not "ftp://localhost".'],
    [
      origin,
      "http://localhost/a",
      'it must be * or an origin such as http://localhost:5173, not "http://localhost/a".',
    ],
    [origin, 7, "it must be * or an origin such as http://localhost:5173, not 7."],
    [oneOf("a", "b"), "c", 'it must be one of a, b, not "c".'],
    [either(flag, text), 7, "it must be text that is not empty, not 7."],
    [exactly(false), true, "it must be false, not true."],
    [list(text), "a", 'it must be an array, not "a".'],
    [list(text, 1), [], "it must be an array of at least 1, not []."],
    [list(text), ["a", 7], "it[1] must be text that is not empty, not 7."],
    [record(guid, flag), [], "it must be an object, not []."],
    [record(guid, flag), { a: true }, 'The key "a" of it must be a GUID, not "a".'],
    [record(guid, flag), { [ID]: 1 }, `it["${ID}"] must be true or false, not 1.`],
    [object({ a: text }), null, "it must be an object, not null."],
    [object({ a: text }), {}, "it.a is missing."],
    [object({ a: text }), { a: "" }, 'it.a must be text that is not empty, not "".'],
    [object({ quantity: text }), { quantitiy: "1" }, "it has no quantitiy. Did you mean quantity? It has quantity."],
    [object({ quantity: text }), { colour: "1" }, "it has no colour. It has quantity."],
    [flag, nested, `it must be true or false, not {"deep":"${"x".repeat(68)}....`],
  ])("%# with its place, what it had to be, and what it is", (check, value, complaint) => {
    expect(check(value, "it")).toBe(complaint);
  });
});
