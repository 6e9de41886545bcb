// The lock file installs anywhere: npm ci refuses one that lacks a platform's optional package.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { root } from "../../scripts/project.ts";

interface Entry {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** Optional packages that an entry names and the lock lacks, wherever npm may have put them. */
function missing(packages: Readonly<Record<string, Entry>>): string[] {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !places(path, name).some((place) => place in packages)),
  );
}

/** `node_modules/<name>` in the package's own folder and in each one above it. */
function places(path: string, name: string): string[] {
  const parents = path.split(/(?=\/node_modules\/)/);
  return ["", ...parents.map((_, at) => `${parents.slice(0, at + 1).join("")}/`)].map(
    (folder) => `${folder}node_modules/${name}`,
  );
}

describe("package-lock.json", () => {
  it("holds the optional packages of every platform; where one can't be had, pin a version for which all can", () => {
    const { packages } = JSON.parse(readFileSync(`${root}package-lock.json`, "utf8"));
    expect(missing(packages)).toEqual([]);
  });

  it("would be told by what it lacks", () => {
    const lock = {
      "node_modules/a": { optionalDependencies: { b: "1", c: "1", d: "1" } },
      "node_modules/a/node_modules/b": {},
    };
    expect(missing({ ...lock, "node_modules/c": {} })).toEqual(["d"]);
  });
});
