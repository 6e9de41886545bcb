// The reference of the TypeScript package: what it covers, and how it hangs together with that of the REST API.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { GROUPS } from "../../scripts/docs/groups.ts";
import { pageAddresses } from "../../scripts/docs/links.ts";
import { buildTypeScriptReference, entryPoints } from "../../scripts/docs/typescript.ts";
import { bundle } from "../fixtures/spec-source.ts";

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

  /** What a list of links on the page of contents holds, under its heading. */
  function contents(): Map<string, string[]> {
    const sections = read("modules.html").split('class="tsd-panel-group').slice(1);
    return new Map(
      sections.map((section): [string, string[]] => {
        const [, title = ""] = /data-key="section-([^"]+)"/.exec(section) ?? [];
        const names = [...section.matchAll(/<dt.*?<a [^>]*>(.*?)<\/a>/gs)].map(([, name = ""]) => name);
        // Long names may break at hyphens and humps.
        return [title, names.map((name) => name.replace(/<[^>]*>/g, ""))];
      }),
    );
  }

  test("has a page for every entry point of the package", () => {
    const [main, ...others] = entryPoints().map(({ name }) => name);
    expect(main).toBe("partner-center-commerce");
    expect(others.length).toBeGreaterThan(1);
    const listed = contents();
    expect([...(listed.get("Sandbox") ?? []), ...(listed.get("Entries") ?? [])].sort()).toEqual(others.sort());
  });

  test("begins with the README", () => {
    expect(read("index.html")).toContain("Quickstart without an account");
  });

  test("groups what there is by subject, in the order of use, and the guide as the README has it", () => {
    const listed = contents();
    expect([...listed.keys()]).toEqual(GROUPS.filter((group) => listed.has(group)));
    expect([...listed.keys()]).toEqual(expect.arrayContaining(["Client", "Line items", "Carts", "Orders", "Errors"]));
    expect(listed.get("Client")?.[0]).toBe("PartnerCenterClient");
    expect(listed.get("Guide")?.slice(0, 3)).toEqual(["Which method when", "Carts and orders", "Recipes"]);
    expect(listed.get("Line items")).toContain("licenseLine");
  });

  test("has no two nodes of one name", () => {
    const names = [...contents()].flatMap(([title, under]) => [title, ...under]);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  test("has no page that only says where in the description a resource is", () => {
    const empty = pages.filter((page) => /<\/span>: .{0,200}components<.{0,120}schemas/s.test(signature(read(page))));
    expect(empty).toEqual([]);
    expect(read("interfaces/Order.html")).toContain("totalPrice");
  });

  test("leads from the table of codes to the one list of faults", () => {
    expect(read("variables/ErrorCode.html")).toContain('href="../../index.html#/errors"');
    expect(read("variables/ErrorCode.html")).not.toContain("CartAlreadySubmitted");
  });

  test("leads from the guide to places that the REST reference has", () => {
    const known = new Set(pageAddresses(bundle).values());
    const found = pages.flatMap((page) =>
      [...read(page).matchAll(/href="[./]+index\.html(#\/[^"]*)"/g)].map(([, at]) => at),
    );
    expect(found.length).toBeGreaterThan(3);
    expect(found.filter((at) => !known.has(at ?? ""))).toEqual([]);
    expect(pages.filter((page) => read(page).includes("rest-reference.invalid"))).toEqual([]);
  });

  test("shows the guide's code in colours", () => {
    expect(read("documents/The_sandbox.html")).toMatch(/<pre><code class="ts"><span class="hl-/);
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

/** The part of a page that says what it is. */
function signature(page: string): string {
  return /<div class="tsd-signature">(.*?)<\/div>/s.exec(page)?.[1] ?? "";
}
