// What package.json tells a registry: where the project lives. The organisation is a placeholder, named in one place.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { root } from "./blocks.ts";

const manifest = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
const address = /^git\+(https:\/\/github\.com\/([^/]+)\/partner-center-commerce)\.git$/.exec(manifest.repository.url);
const [, repository = "", organisation = ""] = address ?? [];

it("has a home page and a place for bugs in the repository that it names", () => {
  expect(repository).not.toBe("");
  expect(manifest.homepage).toBe(`${repository}#readme`);
  expect(manifest.bugs).toBe(`${repository}/issues`);
});

it("is the only file that names the repository's address, so that a move is one setting", () => {
  const files = execFileSync("git", ["grep", "-l", `github.com/${organisation}`], { cwd: root, encoding: "utf8" });
  expect(files.trim().split("\n")).toEqual(["package.json"]);
});
