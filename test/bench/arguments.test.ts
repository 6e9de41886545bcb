// The bench's command line; what it measures is no matter for tests.
import { describe, expect, it } from "vitest";
import { cases, readArguments, usage } from "../../scripts/bench/arguments.ts";

describe("the bench's command line", () => {
  it("runs all cases unless told which", () => {
    expect(readArguments([])).toEqual({ names: Object.keys(cases), rounds: 40 });
  });

  it("runs the cases that are named, in the order of the table", () => {
    expect(readArguments(["list", "checkout", "--rounds", "5"])).toEqual({
      names: ["checkout", "list"],
      rounds: 5,
    });
  });

  it("lists its cases", () => {
    for (const name of Object.keys(cases)) expect(usage).toContain(`\n  ${name} `);
  });

  it("says in one line what is wrong", () => {
    expect(() => readArguments(["chekout"])).toThrow(
      /^There is no case "chekout"\. There are checkout, loopback, list\.$/,
    );
    expect(() => readArguments(["toString"])).toThrow("There is no case");
    expect(() => readArguments(["--rounds", "none"])).toThrow(
      '--rounds must be a whole number from 1 to 10000, not "none".',
    );
    expect(() => readArguments(["--fast"])).toThrow(/^Unknown option '--fast'\. See npm run bench -- --help\.$/);
  });
});
