// The command `npm run generate`: what it writes, when it writes nothing, and what it says.
import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runGenerate } from "../../scripts/generate/command.ts";
import { staleFiles, writeOutputs } from "../../scripts/generate/outputs.ts";
import { produce } from "../../scripts/generate/produce.ts";
import { copySpec } from "../fixtures/spec-copy.ts";

const OUTPUTS = ["error-codes.ts", "openapi.json", "operations.ts", "schema.ts", "validators.d.ts", "validators.js"];

describe("npm run generate", () => {
  test("writes the same bytes every time, and leaves files that did not change alone", async () => {
    const { root, folder } = copySpec();
    const out = join(folder, "generated");
    expect((await generate("--spec", root, "--out", out)).code).toBe(0);
    const first = snapshot(out);
    const again = await generate("--spec", root, "--out", out);
    expect(again).toMatchObject({ code: 0, stdout: "up to date\n" });
    expect(snapshot(out)).toEqual(first);
    expect(Object.keys(first)).toEqual(OUTPUTS);
  });

  test("leaves its folder as it was when the description is invalid, with one line a problem and exit code 1", async () => {
    const spec = copySpec();
    const out = join(spec.folder, "generated");
    writeOutputs(await produce(spec.root), out);
    const before = snapshot(out);
    spec.edit("paths/widgets.yaml", "x-idempotency: request-id", "x-idempotency: sometimes");
    spec.edit("schemas/Widget.yaml", "minLength: 1", "minLength: 2");
    spec.edit("schemas/Widget.yaml", "Colour.yaml", "Color.yaml");
    const { code, stdout, stderr } = await generate("--spec", spec.root, "--out", out);
    expect(code).toBe(1);
    expect(stdout).toBe("");
    expect(stderr.trimEnd().split("\n")).toEqual([
      expect.stringMatching(/spec\/schemas\/Widget\.yaml:7: dangling \$ref "Color\.yaml"$/),
      expect.stringMatching(/spec\/paths\/widgets\.yaml:40: createWidget: x-idempotency is unknown: "sometimes"/),
    ]);
    expect(snapshot(out)).toEqual(before);
  });

  test("--check writes nothing and lists the stale files", async () => {
    const { root, folder } = copySpec();
    const out = join(folder, "generated");
    writeOutputs(await produce(root), out);
    rmSync(join(out, "schema.ts"));
    writeFileSync(join(out, "operations.ts"), "// edited by hand\n");
    writeFileSync(join(out, "leftover.ts"), "");
    const before = snapshot(out);
    const { code, stderr } = await generate("--check", "--spec", root, "--out", out);
    expect(code).toBe(1);
    expect(stderr.trimEnd().split("\n")).toEqual([
      "Stale files, run `npm run generate`:",
      expect.stringMatching(/generated\/operations\.ts: out of date$/),
      expect.stringMatching(/generated\/schema\.ts: missing$/),
      expect.stringMatching(/generated\/leftover\.ts: not generated any more, delete it$/),
    ]);
    expect(snapshot(out)).toEqual(before);
  });

  test.each([["--chekc"], ["--spec"], ["leftover"]])("refuses %s and says what it takes", async (argument) => {
    const { code, stderr } = await generate(argument);
    expect(code).toBe(1);
    expect(stderr).toContain("Usage: npm run generate -- [--check]");
  });

  test("ends the process with its exit code", async () => {
    const script = join(import.meta.dirname, "../../scripts/generate.ts");
    const { status, stderr } = spawnSync(process.execPath, ["--import", "tsx", script, "--nonsense"], {
      encoding: "utf8",
    });
    expect(status).toBe(1);
    expect(stderr).toContain("--nonsense");
  });

  test("gives the same validators where node_modules is a link to another place", () => {
    const { root, folder } = copySpec();
    const project = join(import.meta.dirname, "../..");
    cpSync(join(project, "scripts/generate"), join(folder, "scripts/generate"), { recursive: true });
    cpSync(join(project, "scripts/generate.ts"), join(folder, "scripts/generate.ts"));
    cpSync(join(project, "package.json"), join(folder, "package.json"));
    symlinkSync(join(project, "node_modules"), join(folder, "node_modules"));
    const { status, stderr } = spawnSync(
      process.execPath,
      ["--import", "tsx", "scripts/generate.ts", "--spec", root, "--out", "generated"],
      { cwd: folder, encoding: "utf8" },
    );
    expect(stderr).toBe("");
    expect(status).toBe(0);
    const bundled = readFileSync(join(folder, "generated/validators.js"), "utf8").match(/"[^"]*node_modules[^"]*"/g);
    expect(bundled?.filter((name) => !name.startsWith('"node_modules/'))).toEqual([]);
  }, 60_000);

  test("says in one line when the outputs can't be written", async () => {
    const { root } = copySpec();
    const { code, stderr } = await generate("--spec", root, "--out", root);
    expect(code).toBe(1);
    expect(stderr.trimEnd()).toMatch(/^EEXIST: .*openapi\.yaml'$/);
  });
});

describe("writing the outputs", () => {
  test("changes no file when one of them can't be written", () => {
    const { folder } = copySpec();
    writeOutputs(new Map([["a.ts", "old"]]), folder);
    mkdirSync(join(folder, "b.ts"));
    expect(() =>
      writeOutputs(
        new Map([
          ["a.ts", "new"],
          ["missing/b.ts", "new"],
        ]),
        folder,
      ),
    ).toThrow();
    expect(readFileSync(join(folder, "a.ts"), "utf8")).toBe("old");
    expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  test("makes the folder, and --check does not", () => {
    const { folder } = copySpec();
    const out = join(folder, "generated");
    expect(staleFiles(new Map([["a.ts", "new"]]), out)).toEqual([{ file: join(out, "a.ts"), why: "missing" }]);
    expect(existsSync(out)).toBe(false);
    expect(writeOutputs(new Map([["a.ts", "new"]]), out)).toEqual([join(out, "a.ts")]);
  });

  test("leaves nothing for --check to find", async () => {
    const { root, folder } = copySpec();
    const out = join(folder, "generated");
    const outputs = await produce(root);
    writeOutputs(outputs, out);
    expect(staleFiles(outputs, out)).toEqual([]);
    expect(await generate("--check", "--spec", root, "--out", out)).toEqual({ code: 0, stdout: "", stderr: "" });
  });
});

async function generate(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const said = { log: "", error: "" };
  const code = await runGenerate(args, {
    log: (text: string) => {
      said.log += `${text}\n`;
    },
    error: (text: string) => {
      said.error += `${text}\n`;
    },
  });
  return { code, stdout: said.log, stderr: said.error };
}

function snapshot(folder: string): Record<string, { content: string; written: number }> {
  return Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => {
        const file = join(folder, name);
        return [name, { content: readFileSync(file, "utf8"), written: statSync(file).mtimeMs }];
      }),
  );
}
