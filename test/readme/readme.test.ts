// The README is true: its blocks run, its links and those of the guide lead somewhere, its tables name what there is.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import * as commerce from "partner-center-commerce";
import { PartnerCenterSandbox } from "partner-center-commerce/sandbox";
import { beforeEach, describe, expect, it } from "vitest";
import { type Block, block, blocks, blocksOf, pages, root, textOf } from "./blocks.ts";
import { typeErrors } from "./compile.ts";
import { run } from "./run.ts";

const customerId = "28045616-f6b9-462f-9701-0d89b5e65c44";
const softwareId = "DG7GMGF0DWTL:0001:DG7GMGF0DSFM";

let sandbox: PartnerCenterSandbox;
let customer: ReturnType<commerce.PartnerCenterClient["customer"]>;

beforeEach(() => {
  sandbox = new PartnerCenterSandbox({ provisioningDelay: 0 });
  customer = new commerce.PartnerCenterClient({ credential: () => "any", fetch: sandbox.fetch }).customer(customerId);
});

const software = commerce.softwareLine({ catalogItemId: softwareId, quantity: 1 });
const soldOut = commerce.licenseLine({
  ...{ catalogItemId: "SANDBOX00000:INVENTORY:0001", quantity: 1 },
  ...{ termDuration: "P1Y", billingCycle: "monthly" },
});

describe("the code of README and guide", () => {
  it("type-checks, block by block, as a user's strict code", { timeout: 120_000 }, () => {
    expect(typeErrors(blocks.filter(({ language }) => language === "ts"))).toEqual([]);
  });

  it("is TypeScript, CommonJS, commands for a shell, or a picture", () => {
    const kinds = new Set(blocks.map(({ language }) => language));
    expect([...kinds].sort()).toEqual(["js", "sh", "text", "ts"]);
  });

  it("names only commands that there are", () => {
    const { scripts } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
    const named = pages.flatMap((page) =>
      [...textOf(page).matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name ?? ""),
    );
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe("a broken block", () => {
  const broken = (code: string): Block => ({ ...block("README", "Errors"), code, line: 40 });

  it("that does not type-check is told by its line in the page", { timeout: 120_000 }, () => {
    const code = 'import { isComplete } from "partner-center-commerce";\nisComplete("all of it");';
    expect(typeErrors([broken(code)])).toEqual([expect.stringMatching(/^README\.md:41: .*not assignable/)]);
  });

  it("that has no language is told by its line", () => {
    expect(() => blocksOf("# a\n\n```\ncode\n```\n", "a.md")).toThrow("a.md:3: the code block has no language.");
  });
});

describe("the README's example under", () => {
  it('"Quickstart without an account" buys 25 seats, and needs nothing', async () => {
    const log = await run(block("README", "Quickstart without an account"));
    expect(log).toEqual([expect.stringMatching(/^25 seats: order \w+, subscription [\w-]{36}$/)]);
  });

  it('"Quickstart for real" makes a client of a stored refresh token', async () => {
    const tenantId = "4f2b6c1e-93a7-4f8d-8a5e-0c7d21b6e9f3";
    const given = { tenantId, clientId: tenantId, clientSecret: "secret" };
    const files = { "node:fs/promises": { readFile: async () => "a refresh token", writeFile: async () => {} } };
    expect(await run(block("README", "Quickstart for real"), given, files)).toEqual([]);
  });

  it('"Purchases" buys once however often its job runs', async () => {
    const stored = new Map<string, string>();
    const db = {
      get: async (key: string) => stored.get(key),
      set: async (key: string, value: string) => {
        expect(sandbox.orders(customerId)).toHaveLength(0);
        stored.set(key, value);
      },
    };
    const context = { customer, db, jobId: "job-1", newCart: { lineItems: [software] } };
    const recipe = block("README", "Purchases");
    await run(recipe, context);
    const again = { ...db, set: async () => {} };
    await run(recipe, { ...context, db: again });
    stored.clear();
    await Promise.all([run(recipe, { ...context, db: again }), run(recipe, { ...context, db: again })]);
    expect(sandbox.orders(customerId)).toHaveLength(1);
  });

  it('"Purchases" tells which lines were not bought', async () => {
    const db = { get: async () => undefined, set: async () => {} };
    const newCart = { lineItems: [software, soldOut] };
    const log = await run(block("README", "Purchases"), { customer, db, jobId: "job-2", newCart });
    expect(log).toEqual([expect.stringMatching(/^line 1 was not bought: .*800010/)]);
  });

  it.each([
    ["bought, and its provisioning failed", "SANDBOX00000:FAILS:0001", /^Bought\. Go on with cart [\w-]{36}$/],
    ["a line that can't be bought", "SANDBOX00000:QUOTA:0001", /^Not for sale like this: .*10002/],
    ["a refusal", "SANDBOX00000:CREDIT:0001", /^Nothing was bought: .*800023/],
  ])('"Errors" tells of %s', async (_, catalogItemId, expected) => {
    const newCart = { lineItems: [{ ...soldOut, catalogItemId }] };
    const log = await run(block("README", "Errors"), { customer, newCart, jobId: "job-3" });
    expect(log).toEqual([expect.stringMatching(expected)]);
  });

  it('"Errors" tells of a purchase that nobody knows of, and of an agreement that is missing', async () => {
    const newCart = { lineItems: [software] };
    const refused = new PartnerCenterSandbox({ customers: [{ id: customerId, agreement: false }] });
    const options = { credential: () => "any", retry: false } as const;
    const [impatient, unsigned] = [sandbox, refused].map(({ fetch }) =>
      new commerce.PartnerCenterClient({ ...options, fetch }).customer(customerId),
    );
    sandbox.inject({ operation: "checkoutCart", type: "reset-after" });
    const unknown = await run(block("README", "Errors"), { customer: impatient, newCart, jobId: "job-4" });
    expect(unknown).toEqual([expect.stringMatching(/^Run it again, with the same key: /)]);
    const missing = await run(block("README", "Errors"), { customer: unsigned, newCart, jobId: "job-5" });
    expect(missing).toEqual(["The customer has to accept the agreement."]);
  });

  it('"Testing" is a test that passes', async () => {
    expect.hasAssertions();
    expect(await run(block("README", "Testing"))).toEqual([]);
  });

  it("any heading is run here", () => {
    const run = ["Quickstart without an account", "Quickstart for real", "Purchases", "Errors", "Testing"];
    const found = blocks.filter(({ file, language }) => file === "README.md" && language === "ts");
    expect(found.map(({ heading }) => heading)).toEqual(run);
  });
});

describe("the text", () => {
  it("of the README is a front page of 8 to 10 kB", () => {
    const size = Buffer.byteLength(textOf("README.md"));
    expect(size).toBeGreaterThanOrEqual(8_000);
    expect(size).toBeLessThanOrEqual(10_240);
  });

  const others = ["CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md"];
  it.each([...pages, ...others])("of %s links to headings and files that exist", (page) => {
    const anchorsOf = (file: string): Set<string> =>
      new Set(
        [...textOf(file).matchAll(/^#+ (.+)$/gm)].map(([, title = ""]) => title.toLowerCase().replaceAll(" ", "-")),
      );
    const links = [...textOf(page).matchAll(/\]\(([^)]+)\)/g)].map(([, target = ""]) => target);
    const dead = links.filter((link) => {
      if (link.startsWith("https://")) return false;
      const [path = "", anchor] = link.split("#");
      const file = path === "" ? page : join(dirname(page), path);
      if (!existsSync(join(root, file))) return true;
      return anchor !== undefined && !anchorsOf(file).has(anchor);
    });
    expect(dead).toEqual([]);
  });

  it("has no page of the guide that the README doesn't link to", () => {
    const readme = textOf("README.md");
    expect(pages.filter((page) => page !== "README.md" && !readme.includes(`(${page})`))).toEqual([]);
  });

  it("of CONTRIBUTING names every script that there is", () => {
    const { scripts } = JSON.parse(textOf("package.json"));
    const text = textOf("CONTRIBUTING.md");
    const run = Object.keys(scripts).filter((name) => !/^(test|pretypecheck|prepack)$/.test(name));
    expect(run.filter((name) => !text.includes(`npm run ${name}`))).toEqual([]);
  });

  it("names every error class, and every helper", () => {
    const text = pages.map(textOf).join("\n");
    expect(Object.keys(commerce).filter((name) => !text.includes(name))).toEqual([]);
  });
});
