// The linter refuses what the house forbids: imports that go round, and imports that go up.
import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const biome = join(root, "node_modules/@biomejs/biome/bin/biome");

/** The house as small as can be: a cycle of types alone, an import from a room above, and one from a room below. */
const FILES = {
  "src/helpers/orders.ts": 'import type { Cart } from "./carts.ts";\n\nexport interface Order {\n  cart: Cart;\n}\n',
  "src/helpers/carts.ts": 'import type { Order } from "./orders.ts";\n\nexport interface Cart {\n  order: Order;\n}\n',
  "src/transport/attempt.ts": 'import { send } from "../requests/send.ts";\n\nexport const attempt: unknown = send;\n',
  "src/requests/send.ts": "export const send = 1;\n",
  "src/flows/checkout.ts": 'import { send } from "../requests/send.ts";\n\nexport const checkout: unknown = send;\n',
};

test("imports that go round and imports that go up are errors, each where it stands", async () => {
  const folder = await mkdtemp(join(tmpdir(), "rooms-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp(join(root, "biome.json"), join(folder, "biome.json"));
  // Biome reads which files to leave out from here.
  await writeFile(join(folder, ".gitignore"), "node_modules\n");
  for (const [name, text] of Object.entries(FILES)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  const run = promisify(execFile)(process.execPath, [biome, "lint", "--reporter=json", "src"], { cwd: folder });
  const { stdout, code } = await run
    .catch((error: { stdout: string; code: number }) => error)
    .then((it) => ({ code: 0, ...it }));
  expect(code).toBe(1);
  expect(findings(stdout)).toEqual([
    ["src/helpers/carts.ts", "lint/suspicious/noImportCycles"],
    ["src/helpers/orders.ts", "lint/suspicious/noImportCycles"],
    ["src/transport/attempt.ts", "lint/style/noRestrictedImports"],
  ]);
}, 60_000);

/** File and rule of every error in a report. */
function findings(report: string): [string, string][] {
  const { diagnostics } = JSON.parse(report) as { diagnostics: { category: string; location: { path: unknown } }[] };
  return diagnostics
    .map(({ category, location }): [string, string] => [pathOf(location.path), category])
    .sort(([a], [b]) => a.localeCompare(b));
}

function pathOf(path: unknown): string {
  return typeof path === "string" ? path : String(Reflect.get(Object(path), "file"));
}
