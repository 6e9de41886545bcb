// The recipe of CONTRIBUTING.md for a new operation, followed to the letter in a throw-away copy of the project.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import ts from "typescript";
import { root } from "../../scripts/project.ts";

/** A block of the recipe: what to write, and to which file. */
interface Step {
  readonly file: string;
  readonly text: string;
}

export interface Copy {
  readonly folder: string;
  path(file: string): string;
  remove(): void;
}

/** Steps that go into a file that is there already: after which line. */
const INSERTIONS: Readonly<Record<string, string>> = {
  "spec/openapi.yaml": "paths:\n",
  "src/requests/orders.ts": 'import { send } from "./calls/send.ts";\n',
  "src/resources/orders.ts": "export class OrderOperations {\n",
};

/** The code blocks whose paragraph ends with the name of a file. */
export function recipe(): Step[] {
  const text = readFileSync(join(root, "CONTRIBUTING.md"), "utf8");
  const blocks = text.matchAll(/`((?:spec|src)\/[^`]+)`:\n\n```\w+\n([\s\S]*?)```\n/g);
  return [...blocks].map(([, file = "", content = ""]) => ({ file, text: content }));
}

/** A copy of what an operation touches. */
export function copyProject(): Copy {
  const folder = mkdtempSync(join(tmpdir(), "operation-"));
  const path = (file: string): string => join(folder, file);
  for (const name of ["spec", "src", "package.json", "redocly.yaml"])
    cpSync(join(root, name), path(name), { recursive: true });
  symlinkSync(join(root, "node_modules"), path("node_modules"));
  return { folder, path, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export function follow({ path }: Copy, steps: readonly Step[]): void {
  for (const { file, text } of steps) {
    const after = INSERTIONS[file];
    if (after === undefined) {
      mkdirSync(dirname(path(file)), { recursive: true });
      writeFileSync(path(file), text);
      continue;
    }
    const [before, rest] = splitAfter(readFileSync(path(file), "utf8"), after);
    writeFileSync(path(file), before + text + rest);
  }
  // "and `OrderComment` among the imported types", "`commentOnOrder` among the imported requests"
  for (const file of ["src/requests/orders.ts", "src/resources/orders.ts"]) {
    const orders = readFileSync(path(file), "utf8");
    const more = orders.replace("  Order,\n", "  Order,\n  OrderComment,\n");
    writeFileSync(path(file), more.replace("  cancelOrder,\n", "  cancelOrder,\n  commentOnOrder,\n"));
  }
}

function splitAfter(text: string, line: string): [string, string] {
  const end = text.indexOf(line) + line.length;
  if (end < line.length) throw new Error(`There is no ${line.trim()} to go on from.`);
  return [text.slice(0, end), text.slice(end)];
}

/** What the compiler minds in the copy's client and in the sample. */
export function typeErrors({ folder, path }: Copy): string[] {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const files = [path("src/index.ts"), path("spec/samples/createOrderComment.ts")];
  const program = ts.createProgram(files, {
    ...options,
    // Samples leave return types to inference, as users do.
    isolatedDeclarations: false,
    declaration: false,
    paths: { "partner-center-commerce": [path("src/index.ts")] },
  });
  const found = ts.getPreEmitDiagnostics(program).filter(({ file }) => file?.fileName.startsWith(folder));
  return found.map(
    ({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`,
  );
}

/** The copy's client, with its own table of operations, as a module. */
export async function load({ path }: Copy): Promise<typeof import("../../src/index.ts")> {
  const outfile = path("client.mjs");
  await build({ entryPoints: [path("src/index.ts")], outfile, bundle: true, format: "esm", platform: "neutral" });
  return import(outfile);
}
