// The package as it is published: what is in it, and whether it works where it is installed.
import { spawn } from "node:child_process";
import { readFile, stat } from "node:fs/promises";
import { join, relative } from "node:path";
import { type BuildResult, build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { block } from "../readme/blocks.ts";
import { definitions } from "./editor.ts";
import { createProject, type Project, root } from "./project.ts";

let project: Project;
const quickstart = block("README", "Quickstart without an account").code;

beforeAll(async () => {
  project = await createProject();
}, 180_000);
afterAll(() => project?.remove());

describe("the tarball", () => {
  it("holds the built package, the bundle and what is to be read, and nothing else", () => {
    const wanted = /^(dist\/.+|generated\/openapi\.json|README\.md|CHANGELOG\.md|LICENSE|package\.json)$/;
    expect(project.files.filter((file) => !wanted.test(file))).toEqual([]);
    expect(project.files).toEqual(
      expect.arrayContaining(["README.md", "CHANGELOG.md", "LICENSE", "generated/openapi.json", "dist/cli.js"]),
    );
  });

  it.each(["index", "sandbox"])(
    "has %s as a module with declarations, and maps where there is something to map",
    (name) => {
      expect(project.files).toEqual(
        expect.arrayContaining([`dist/${name}.js`, `dist/${name}.d.ts`, `dist/${name}.d.ts.map`]),
      );
      expect(project.files).toContain("dist/index.js.map");
    },
  );
});

describe("an installed package", { timeout: 60_000 }, () => {
  const reads = `
    const { PartnerCenterClient, licenseLine } = commerce;
    const { PartnerCenterSandbox } = sandbox;
    const client = new PartnerCenterClient({ credential: () => "any", fetch: new PartnerCenterSandbox().fetch });
    const { carts } = client.customer("28045616-f6b9-462f-9701-0d89b5e65c44");
    const line = licenseLine({ catalogItemId: "CFQ7TTC0LF8S:0001:CFQ7TTC0VZW5", quantity: 5, termDuration: "P1Y", billingCycle: "monthly" });
    carts.create({ lineItems: [line] })
      .then(({ id }) => carts.checkout(id))
      .then(({ orders }) => console.log(orders.length, openapi.openapi.slice(0, 3)));
  `;

  it("is imported", async () => {
    const imports = `
      import * as commerce from "partner-center-commerce";
      import * as sandbox from "partner-center-commerce/sandbox";
      import openapi from "partner-center-commerce/openapi.json" with { type: "json" };
    `;
    await project.write("import.mjs", imports + reads);
    expect(await project.run("node", "import.mjs")).toBe("1 3.1\n");
  });

  it("is required", async () => {
    const requires = `
      const commerce = require("partner-center-commerce");
      const sandbox = require("partner-center-commerce/sandbox");
      const openapi = require("partner-center-commerce/openapi.json");
    `;
    await project.write("require.cjs", requires + reads);
    expect(await project.run("node", "require.cjs")).toBe("1 3.1\n");
  });

  it("type-checks the README's quickstart, strictly, its own declarations too", async () => {
    await project.write("quickstart.ts", quickstart);
    const options = [
      "--noEmit",
      "--strict",
      "--exactOptionalPropertyTypes",
      "--target",
      "es2022",
      "--lib",
      "es2023,dom",
    ];
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    // Rejects with the compiler's complaints.
    expect(await project.run("node", tsc, ...options, "--module", "nodenext", "quickstart.ts")).toBe("");
  });

  it("runs the README's quickstart as it is pasted, in a folder that holds nothing else", async () => {
    await project.write("quickstart.mjs", quickstart);
    const said = await project.run("node", "quickstart.mjs");
    expect(said).toMatch(/^25 seats: order \w+, subscription [\w-]{36}\n$/);
  });
});

describe("an editor", { timeout: 60_000 }, () => {
  it("goes from what is used to its source, comments and all", async () => {
    const code = `
      import { type NewCartLineItem, PartnerCenterClient, totalPrice } from "partner-center-commerce";
      import { PartnerCenterSandbox } from "partner-center-commerce/sandbox";
      declare const client: PartnerCenterClient;
      client.customer("").carts.checkout("");
    `;
    await project.write("tsconfig.json", '{ "compilerOptions": { "module": "nodenext" }, "files": ["editor.ts"] }');
    await project.write("editor.ts", code);
    const found = await definitions(join(project.directory, "editor.ts"), code, [
      "NewCartLineItem",
      "PartnerCenterClient",
      "totalPrice",
      "PartnerCenterSandbox",
      "checkout(",
    ]);
    const home = join(project.directory, "node_modules/partner-center-commerce");
    const lines = found.map(async ({ file, line }) => {
      const text = (await readFile(file, "utf8")).split("\n")[line - 1] ?? "";
      return `${relative(home, file)}: ${text.split(/[ (]*[({=]/)[0]?.trim()}`;
    });
    expect(await Promise.all(lines)).toEqual([
      "dist/generated/schema.ts: export interface NewCartLineItem",
      "dist/src/client.ts: export class PartnerCenterClient",
      "dist/src/helpers/orders/total-price.ts: export function totalPrice",
      "dist/src/sandbox/sandbox.ts: export class PartnerCenterSandbox",
      "dist/src/resources/carts.ts: async checkout",
    ]);
  });
});

describe("the client's bundle", { timeout: 60_000 }, () => {
  const bundle = (contents: string): Promise<BuildResult<{ write: false; metafile: true }>> =>
    build({
      stdin: { contents, resolveDir: project.directory },
      bundle: true,
      minify: true,
      format: "esm",
      platform: "neutral",
      mainFields: ["module"],
      write: false,
      metafile: true,
      logLevel: "silent",
    });

  it("needs nothing of Node's, and has no sandbox in it", async () => {
    // The bundler fails on a node: import, as the platform has none.
    const { metafile } = await bundle('export * from "partner-center-commerce";');
    const inputs = Object.keys(metafile.inputs).map((name) => name.split("node_modules/").at(-1) ?? "");
    expect(inputs).toContain("partner-center-commerce/dist/index.js");
    expect(inputs.filter((name) => /sandbox|server-|cli\.js/.test(name))).toEqual([]);
    expect(inputs.filter((name) => !/^(partner-center-commerce|openapi-fetch)\/|^<stdin>$/.test(name))).toEqual([]);
  });

  it("is left out where only a helper is used", async () => {
    const { outputFiles } = await bundle('export { parseCatalogItemId } from "partner-center-commerce";');
    const text = outputFiles[0]?.text ?? "";
    expect(text).not.toContain("MS-RequestId");
    expect(text.length).toBeLessThan(1000);
  });
});

describe("the command partner-center-sandbox", { timeout: 60_000 }, () => {
  it("is there for npx, executable", async () => {
    const { version } = JSON.parse(
      await project.run("node", "-p", 'JSON.stringify(require("partner-center-commerce/package.json"))'),
    );
    expect(await project.run("npx", "--no", "--", "partner-center-sandbox", "--version")).toBe(`${version}\n`);
    const { mode } = await stat(join(project.directory, "node_modules/partner-center-commerce/dist/cli.js"));
    expect(mode & 0o111).toBe(0o111);
  });

  it("serves until it is stopped", async () => {
    const child = spawn("node_modules/.bin/partner-center-sandbox", ["--port", "0"], { cwd: project.directory });
    const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
    try {
      const url = await new Promise<string>((resolve, reject) => {
        let text = "";
        child.once("error", reject);
        child.stdout.setEncoding("utf8").on("data", (part: string) => {
          text += part;
          const found = /http:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0];
          if (found) resolve(found);
        });
      });
      expect((await fetch(`${url}/v1/customers/28045616-f6b9-462f-9701-0d89b5e65c44/orders`)).status).toBe(401);
    } finally {
      child.kill("SIGTERM");
    }
    expect(await ended).toBe(0);
  });
});
