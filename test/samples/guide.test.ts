// The code in the guide: its TypeScript compiles and runs against the sandbox, its JSON is what the description shows.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { transform } from "esbuild";
import { afterEach, expect, test, vi } from "vitest";
import { validateSchema } from "../../generated/validators.js";
import { PartnerCenterClient } from "../../src/index.ts";
import { PartnerCenterSandbox } from "../../src/sandbox/index.ts";
import { repository, typeErrors } from "./support.ts";

interface Block {
  file: string;
  language: string;
  code: string;
  /** Where the code begins, from 1. */
  line: number;
}

const blocks: Block[] = readdirSync(join(repository, "spec/guide")).flatMap((name) => {
  const text = readFileSync(join(repository, "spec/guide", name), "utf8");
  return [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(({ 1: language = "", 2: code = "", index }) => {
    return { file: `spec/guide/${name}`, language, code, line: text.slice(0, index).split("\n").length + 1 };
  });
});
const programs = blocks.filter(({ language }) => language === "ts");

afterEach(() => {
  vi.unstubAllGlobals();
});

test("the guide has code of kinds that are checked here", () => {
  expect([...new Set(blocks.map(({ language }) => language))].sort()).toEqual(["json", "ts"]);
});

test("its TypeScript compiles", () => {
  const sources = programs.map(({ file, code, line }): [string, string] => [
    join(repository, `${file}.ts`),
    // In its own line, so that an error is told by the line of the guide.
    `${"\n".repeat(line - 1)}${code}declare const credential: () => string;\n`,
  ]);
  const files = sources.map(([name]) => name.replace(`${repository}/`, ""));
  expect(typeErrors(files, new Map(sources)).map((error) => error.replace(".md.ts:", ".md:"))).toEqual([]);
}, 60_000);

test.each(programs)("its TypeScript at $file:$line buys from the sandbox", async ({ code }) => {
  const sandbox = new PartnerCenterSandbox({ provisioningDelay: 0 });
  vi.stubGlobal("fetch", sandbox.fetch);
  const AsyncFunction = (async () => {}).constructor as new (
    ...source: string[]
  ) => (...given: unknown[]) => Promise<void>;
  const { code: plain } = await transform(code.replace(/^import .*;$/m, ""), { loader: "ts", target: "es2022" });
  await new AsyncFunction("PartnerCenterClient", "credential", plain)(PartnerCenterClient, () => "any");
  expect(sandbox.requests.map(({ operation, outcome }) => `${operation} ${outcome}`)).toEqual([
    "createCart done",
    "checkoutCart done",
  ]);
});

test.each(blocks.filter(({ language }) => language === "json"))(
  "its JSON at $file:$line is a throttled answer",
  ({ code }) => {
    expect(validateSchema("ThrottledFault", JSON.parse(code))).toEqual([]);
  },
);
