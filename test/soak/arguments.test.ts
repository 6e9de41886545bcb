// The soak's command line.
import { describe, expect, it } from "vitest";
import { UsageError } from "../../scripts/command.ts";
import { readArguments } from "../../scripts/soak/arguments.ts";

describe("the soak's command line", () => {
  it("buys ten thousand times under faults unless told otherwise", () => {
    expect(readArguments([])).toEqual({ purchases: 10_000, concurrency: 50, faults: 0.2, seed: 1, throttle: false });
  });

  it.each([
    [["--purchases", "0"], '--purchases must be a whole number from 1 to 1000000, not "0".'],
    [["--purchases", "1.5"], '--purchases must be a whole number from 1 to 1000000, not "1.5".'],
    [["--faults", "1"], '--faults must be a number from 0 to 0.9, not "1".'],
    [["--seed", " "], '--seed must be a whole number from 0 to 9007199254740991, not " ".'],
    [["--throttle", "--faults", "0.1"], "--faults has no meaning with --throttle."],
    [["--fault"], "Unknown option '--fault'. See npm run soak -- --help."],
  ])("refuses %j in one line", (args, message) => {
    expect(() => readArguments(args)).toThrow(new UsageError(message));
  });
});
