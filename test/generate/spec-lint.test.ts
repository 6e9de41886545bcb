// npm run lint:spec: Redocly's findings as lines that lead to their place, and nothing else.
import { spawnSync } from "node:child_process";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { copySpec } from "../fixtures/spec-copy.ts";

test("the spec's lint prints one line a problem, with file and line, no banner, and Redocly's exit code", () => {
  const spec = copySpec();
  spec.edit("schemas/Widget.yaml", "Colour.yaml", "Color.yaml");
  const { status, stdout, stderr } = lint(spec.root);
  expect(status).toBe(1);
  expect(stdout).toBe("");
  const lines = stderr.trimEnd().split("\n");
  expect(lines.filter((line) => !/^\S+\.yaml:\d+: (error|warn): .+ \([\w/-]+\)$/.test(line))).toEqual([]);
  expect(lines).toContainEqual(
    expect.stringMatching(/schemas\/Widget\.yaml:7: error: Can't resolve \$ref: .*\(no-unresolved-refs\)$/),
  );
  expect(new Set(lines).size).toBe(lines.length);
});

test("the spec's lint asks of every operation what a 400 means", () => {
  const spec = copySpec();
  const { stderr } = lint(spec.root);
  expect(stderr).toMatch(/paths\/widgets\.yaml:24: error: Say what a 400 means for this operation\./);
  spec.edit("paths/widgets.yaml", "    4XX:", '    "400":');
  expect(lint(spec.root).stderr).not.toMatch(/paths\/widgets\.yaml:24: error: Say what a 400/);
});

test("the spec's lint says why nothing was linted", () => {
  const { status, stderr } = lint("no-such-file.yaml");
  expect(status).not.toBe(0);
  expect(stderr).toContain("no-such-file.yaml does not exist");
  expect(stderr).not.toMatch(/Node\.js|redocly\.com/);
});

test("the spec's lint reports on several descriptions at once", () => {
  const [one, other] = [copySpec(), copySpec()];
  const { stderr } = lint(one.root, other.root);
  for (const { folder } of [one, other]) expect(stderr).toContain(`${basename(folder)}/spec/openapi.yaml:3: error: `);
  expect(stderr).not.toContain("validating");
});

function lint(...files: string[]): { status: number | null; stdout: string; stderr: string } {
  const script = join(import.meta.dirname, "../../scripts/checks/spec-lint.ts");
  return spawnSync(process.execPath, ["--import", "tsx", script, ...files], { encoding: "utf8" });
}
