// The code in the guide to the REST API: its TypeScript compiles and runs against the sandbox, its JSON is what the description shows.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { transform } from "esbuild";
import { afterEach, expect, test, vi } from "vitest";
import { validateSchema } from "../../generated/validators.js";
import * as published from "../../src/index.ts";
import { PartnerCenterSandbox } from "../../src/sandbox/index.ts";
import { repository, typeErrors } from "./support.ts";

interface Block {
  file: string;
  language: string;
  code: string;
  /** Where the code begins, from 1. */
  line: number;
}

/** The guide to the package has a folder of its own, and a test: test/readme. */
const isPage = (name: string): boolean => name.endsWith(".md");

const blocks: Block[] = readdirSync(join(repository, "spec/guide"))
  .filter(isPage)
  .flatMap((name) => {
    const text = readFileSync(join(repository, "spec/guide", name), "utf8");
    return [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(({ 1: language = "", 2: code = "", index }) => {
      return { file: `spec/guide/${name}`, language, code, line: text.slice(0, index).split("\n").length + 1 };
    });
  });
/** What the code of each page does, in the order in which it first does it; and what it does besides if need be. */
const DEEDS: Readonly<Record<string, { does: string; may?: string }>> = {
  "getting-started.md": { does: "createCart checkoutCart" },
  "find-what-to-buy.md": { does: "listCustomerProducts listCustomerSkus listCustomerAvailabilities createCart" },
  "before-the-purchase.md": {
    does: "getCustomer listCustomerAgreements checkPromotionEligibilities listCustomTermEndDates createCart",
    may: "listAgreementMetadata createCustomerAgreement",
  },
  "after-the-purchase.md": { does: "createCart checkoutCart getSubscription updateSubscription", may: "getOrder" },
};
const deedsOf = (file: string): { does: string; may?: string } => DEEDS[file.replace(/^.*\//, "")] ?? { does: "" };
const programs = blocks.filter(({ language }) => language === "ts");

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test("the guide has code of kinds that are checked here", () => {
  expect([...new Set(blocks.map(({ language }) => language))].sort()).toEqual(["json", "ts"]);
});

test("every page with TypeScript says what it does", () => {
  const pages = new Set(
    blocks.filter(({ language }) => language === "ts").map(({ file }) => file.replace(/^.*\//, "")),
  );
  expect([...pages].sort()).toEqual(Object.keys(DEEDS).sort());
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

test.each(programs)(
  "its TypeScript at $file:$line does in the sandbox what its page is about",
  async ({ file, code }) => {
    const sandbox = new PartnerCenterSandbox({ provisioningDelay: 0 });
    vi.stubGlobal("fetch", sandbox.fetch);
    vi.spyOn(console, "log").mockImplementation(() => {});
    const AsyncFunction = (async () => {}).constructor as new (
      ...source: string[]
    ) => (...given: unknown[]) => Promise<void>;
    const { code: plain } = await transform(code.replace(/^import .*;$/m, ""), { loader: "ts", target: "es2022" });
    const names = Object.keys(published);
    await new AsyncFunction(...names, "credential", plain)(...Object.values(published), () => "any");
    const { does, may = "" } = deedsOf(file);
    const optional = may.split(" ");
    const done = sandbox.requests.map(({ operation }) => operation ?? "").filter((id) => !optional.includes(id));
    expect([...new Set(done)].join(" ")).toBe(does);
    expect(sandbox.requests.filter(({ outcome }) => outcome !== "done")).toEqual([]);
  },
);

test.each(blocks.filter(({ language }) => language === "json"))(
  "its JSON at $file:$line is a throttled answer",
  ({ code }) => {
    expect(validateSchema("ThrottledFault", JSON.parse(code))).toEqual([]);
  },
);
