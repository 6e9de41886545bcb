// A change of the description asks for a bump, and does not get past CI without one.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { bumped, complaints, hasEntry } from "../../scripts/checks/spec-diff/judge.ts";

const repository: string = join(import.meta.dirname, "../..");
const released: string = readFileSync(join(repository, "generated/openapi.json"), "utf8");
const entry = "## [Unreleased]\n\n### Changed\n\n- What is described.\n";

type Description = { info: { version: string }; paths: Record<string, unknown>; components: { schemas: Schemas } };
type Schemas = Record<string, { required?: string[]; properties: Record<string, unknown> }>;

interface Head {
  edit?: (description: Description) => void;
  version?: string;
  packageVersion?: string;
  changelog?: string;
}

/** Runs the command over a release 1.4.2 and what has become of it. */
function run({ edit, version = "1.4.2", packageVersion = version, changelog = "" }: Head): ReturnType<typeof specDiff> {
  const folder = mkdtempSync(join(tmpdir(), "spec-diff-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const write = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const base: Description = JSON.parse(released);
  base.info.version = "1.4.2";
  const head = structuredClone(base);
  head.info.version = version;
  edit?.(head);
  const options = [
    `--base=${write("base.json", JSON.stringify(base, null, 2))}`,
    `--base-package=${write("base-package.json", '{ "version": "1.4.2" }')}`,
    `--head=${write("openapi.json", JSON.stringify(head, null, 2))}`,
    `--package=${write("package.json", JSON.stringify({ version: packageVersion }))}`,
    `--changelog=${write("CHANGELOG.md", changelog)}`,
  ];
  return specDiff(...options);
}

function specDiff(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const command = ["--import", "tsx", "scripts/checks/spec-diff.ts", ...args];
  return spawnSync(process.execPath, command, { cwd: repository, encoding: "utf8" });
}

const demandName = ({ components: { schemas } }: Description): void => {
  schemas.NewCartLineItem?.required?.push("friendlyName");
};
const addColour = ({ components: { schemas } }: Description): void => {
  if (schemas.Cart) schemas.Cart.properties.colour = { type: "string", description: "Its colour." };
};

describe("spec:diff", () => {
  test("asks for nothing when nothing has changed", () => {
    const { status, stdout } = run({});
    expect(stdout).toContain("Needs no bump");
    expect(status).toBe(0);
  });

  test("asks for a major bump when a request has to hold more, and names the property and its line", () => {
    const { status, stdout, stderr } = run({ edit: demandName });
    expect(stdout).toMatch(/openapi\.json:\d+: major: .* became required: `friendlyName`/);
    expect(stdout).toContain("Needs a major bump: 2.0.0 or later.");
    expect(stderr).toContain("info.version of spec/openapi.yaml is still 1.4.2: these changes need at least 2.0.0");
    expect(stderr).toContain("version of package.json is still 1.4.2: these changes need at least 2.0.0");
    expect(stderr).toContain("CHANGELOG.md says nothing of it");
    expect(status).toBe(1);
  });

  test("asks for a major bump when an operation goes, and a minor one does not do", () => {
    const { status, stderr } = run({
      edit: ({ paths }) => {
        delete paths["/customers/{customer-id}/orders/{order-id}/attachments"];
      },
      version: "1.5.0",
      changelog: entry,
    });
    expect(stderr).toContain(
      "info.version of spec/openapi.yaml went from 1.4.2 to 1.5.0: these changes need at least 2.0.0",
    );
    expect(status).toBe(1);
  });

  test("asks for a minor bump when an answer holds more", () => {
    expect(run({ edit: addColour }).stdout).toContain("Needs a minor bump: 1.5.0 or later.");
  });

  test("is content when both versions and the changelog carry the change", () => {
    const { status, stdout, stderr } = run({ edit: addColour, version: "1.5.0", changelog: entry });
    expect(stderr).toBe("");
    expect(stdout).toContain("Needs a minor bump");
    expect(status).toBe(0);
  });

  test.each([
    [
      { packageVersion: "1.4.2", changelog: entry },
      "info.version of spec/openapi.yaml is 1.5.0, the version of package.json 1.4.2",
    ],
    [
      { changelog: "## [Unreleased]\n\n## [1.4.2]\n\n- Before.\n" },
      "CHANGELOG.md says nothing of it, under [Unreleased] or [1.5.0]",
    ],
  ])("is not content with %j", (head, complaint) => {
    const { status, stderr } = run({ edit: addColour, version: "1.5.0", ...head });
    expect(stderr).toContain(complaint);
    expect(status).toBe(1);
  });

  test("compares with a commit, where one is named", () => {
    expect(specDiff("HEAD").stdout).toMatch(/^Since HEAD:\n(.*\n)*Needs .* bump/);
  });

  test.each([
    [["no-such-branch"], 1, "git knows no commit no-such-branch"],
    [["--ref=HEAD"], 2, "--ref"],
    [["HEAD", "main"], 2, "One git ref at most, not HEAD main"],
    [["HEAD", "--base=generated/openapi.json"], 2, "A git ref or --base, not both"],
  ])("refuses %j, and says why", (args, code, complaint) => {
    const { status, stderr } = specDiff(...args);
    expect(stderr).toContain(complaint);
    expect(status).toBe(code);
  });

  test("compares with the last release, and says so where there is none", () => {
    const { status, stdout } = specDiff();
    expect(stdout).toMatch(/^(No release to compare with|Since v\d)/);
    expect(status).toBe(0);
  });
});

describe("a bump", () => {
  test.each([
    ["1.4.2", "major", "2.0.0"],
    ["1.4.2", "minor", "1.5.0"],
    ["1.4.2", "patch", "1.4.3"],
    ["0.3.1", "major", "0.4.0"],
    ["0.3.1", "minor", "0.4.0"],
    ["0.3.1", "patch", "0.3.2"],
  ] as const)("of %s by a %s change leads to %s", (version, bump, next) => {
    expect(bumped(version, bump)).toBe(next);
  });

  test("below 1.0 is said to be a smaller one", () => {
    const at = { description: "0.3.1", package: "0.3.1" };
    expect(complaints("major", at, at, "").needed).toBe(
      "Needs a major bump, which is a minor one below 1.0: 0.4.0 or later.",
    );
  });

  test("of what is no version is refused", () => {
    expect(() => bumped("next", "minor")).toThrow('"next" is no version such as 1.2.3');
  });
});

test("an entry of the changelog is an item under the section's own heading", () => {
  const changelog = "# Changelog\n\n## [Unreleased]\n\n## [1.1.0] - 2026-01-01\n\n### Added\n\n- One.\n";
  expect(hasEntry(changelog, "Unreleased")).toBe(false);
  expect(hasEntry(changelog, "1.1.0")).toBe(true);
  expect(hasEntry(changelog, "1.0.0")).toBe(false);
});
