// Every helper has an example, and every example compiles, runs and gives what its comments say.
import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as helpers from "../../src/helpers/index.ts";
import { type Check, checksOf, type Example, examplesOf, typeErrors } from "./example-runner.ts";

const files = readdirSync(new URL("../../src/helpers/", import.meta.url), { encoding: "utf8", recursive: true })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => `src/helpers/${name}`);
const examples = files.flatMap((file) => examplesOf(file));

function example(code: string): Example {
  return { name: "someHelper", file: "src/helpers/some.ts", line: 40, code };
}

function outcomeOf(check: Check): unknown {
  if (check.kind === "=>") return check.actual();
  try {
    return check.actual();
  } catch (error) {
    return error instanceof Error ? error.name : error;
  }
}

describe("the examples in the helpers' documentation", () => {
  it("document every exported helper", () => {
    const documented = new Set(examples.map(({ name }) => name));
    expect(Object.keys(helpers).filter((name) => !documented.has(name))).toEqual([]);
  });

  it("type-check as a user's code", { timeout: 60_000 }, () => {
    expect(typeErrors(examples)).toEqual([]);
  });

  it.each(examples.map((one) => [one.name, one] as const))("of %s give what they promise", async (_, one) => {
    const checks = await checksOf(one);
    expect(checks.length, `${one.file}:${one.line} promises nothing`).toBeGreaterThan(0);
    for (const check of checks) expect(outcomeOf(check), `${one.file}:${check.line}`).toEqual(check.expected);
  });
});

describe("a broken example", () => {
  it("that does not type-check is named with file and line", { timeout: 60_000 }, () => {
    const code = 'import { isComplete } from "partner-center-commerce";\nisComplete("all of it");';
    expect(typeErrors([example(code)])).toEqual([
      expect.stringMatching(/^src\/helpers\/some\.ts:41: .*not assignable/),
    ]);
  });

  it("that does not run is named with file and line", async () => {
    await expect(checksOf(example("const a = ;"))).rejects.toThrow("src/helpers/some.ts:40: the example of someHelper");
  });

  it("that promises something else is told by its line", async () => {
    const [check] = await checksOf(example("const one = 1;\none + 1; // => 3"));
    expect(check).toMatchObject({ line: 41, expected: 3 });
    expect(check && outcomeOf(check)).toBe(2);
  });
});
