// The reference of the TypeScript package: what it covers, and how it hangs together with that of the REST API.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildTypeScriptReference, entryPoints } from "../../scripts/docs/typescript.ts";

describe("the TypeScript reference", () => {
  let folder: string;
  let pages: string[];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "typescript-"));
    await buildTypeScriptReference(folder);
    pages = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".html"));
  }, 180_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const read = (page: string): string => readFileSync(join(folder, page), "utf8");

  test("has a page for every entry point of the package", () => {
    // Long names may break at hyphens.
    const index = read("index.html").replaceAll("<wbr/>", "");
    expect(entryPoints().length).toBeGreaterThan(1);
    for (const { name } of entryPoints()) expect(index).toContain(`.html">${name}</a>`);
  });

  test("leads back to the REST reference from every page", () => {
    const wrong = pages.filter((page) => {
      const up = "../".repeat(page.split("/").length);
      return !read(page).includes(`class="rest-reference" href="${up}index.html"`);
    });
    expect(wrong).toEqual([]);
  });

  test("loads nothing from elsewhere", () => {
    const loading = /<(?:script|link|img|iframe)[^>]+(?:src|href)="(?:https?:)?\/\/[^"]*"/g;
    expect(pages.flatMap((page) => read(page).match(loading) ?? [])).toEqual([]);
  });
});
