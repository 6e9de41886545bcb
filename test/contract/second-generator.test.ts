// The description as others use it: a client that another generator makes of the bundle compiles and buys.
import { execFile, spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { redocly } from "../../scripts/docs/redocly.ts";
import { PartnerCenterSandbox } from "../../src/sandbox/index.ts";

const repository: string = join(import.meta.dirname, "../..");

describe("a client by redocly generate-client", () => {
  let folder: string;

  beforeAll(async () => {
    // Within the repository, so that the compiler finds the types of Node.
    folder = mkdtempSync(join(repository, "node_modules/.second-client-"));
    await redocly(["generate-client", "generated/openapi.json", `--output=${join(folder, "client.ts")}`], {
      cwd: repository,
    });
    copyFileSync(join(import.meta.dirname, "second-client/purchase.txt"), join(folder, "purchase.ts"));
    writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  }, 60_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("compiles, and so does a program over it", () => {
    const options = {
      compilerOptions: {
        ...{ target: "es2022", module: "nodenext", lib: ["es2023", "dom", "dom.iterable"], types: ["node"] },
        ...{ strict: true, noUncheckedIndexedAccess: true, allowImportingTsExtensions: true, noEmit: true },
      },
      files: ["purchase.ts"],
    };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(options));
    const { stdout, status } = spawnSync(
      process.execPath,
      [join(repository, "node_modules/typescript/bin/tsc"), "--project", folder],
      { encoding: "utf8" },
    );
    expect(stdout).toBe("");
    expect(status).toBe(0);
  }, 60_000);

  test("buys from the sandbox", async () => {
    const sandbox = new PartnerCenterSandbox({ provisioningDelay: 0 });
    const { url, close } = await sandbox.listen();
    try {
      const run = await new Promise<string>((resolve) => {
        const args = ["--import", "tsx", join(folder, "purchase.ts"), `${url}/v1`];
        execFile(process.execPath, args, { cwd: repository }, (_, stdout, stderr) => resolve(stdout + stderr));
      });
      expect(run).toBe("bought, documented, listed and cancelled\n");
      expect(sandbox.violations).toEqual([]);
    } finally {
      await close();
    }
  }, 60_000);
});
