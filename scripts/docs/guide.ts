// The README and the guide to the package as pages of the site: with titles, and with links that lead somewhere there.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { parse } from "yaml";
import { isObject } from "../generate/document.ts";
import { root } from "../project.ts";

const GUIDE = "spec/guide/typescript";
/** Stands for the reference of the REST API until a page is written: only then is it known how deep it lies. */
export const REST = "https://rest-reference.invalid/";

export interface GuidePages {
  readonly readme: string;
  /** In the order in which the README links to them. */
  readonly pages: readonly string[];
}

/** Writes README and guide to `folder`, as TypeDoc is to read them. */
export function writeGuide(folder: string): GuidePages {
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const place = (name: string): number =>
    readme.indexOf(`(${GUIDE}/${name})`, readme.indexOf("## Guide and reference"));
  const names = readdirSync(join(root, GUIDE)).sort((one, other) => place(one) - place(other));
  mkdirSync(join(folder, GUIDE), { recursive: true });
  const links = linksOfSite();
  for (const name of names) {
    const text = readFileSync(join(root, GUIDE, name), "utf8");
    const title = /^# (.+)$/m.exec(text)?.[1] ?? name;
    const page = `---\ntitle: ${title}\ngroup: Guide\n---\n${links(text, `${GUIDE}/${name}`)}`;
    writeFileSync(join(folder, GUIDE, name), page);
  }
  // The front page of the site has a title already.
  writeFileSync(join(folder, "README.md"), links(readme.replace(/^# .+\n/, ""), "README.md"));
  return { readme: join(folder, "README.md"), pages: names.map((name) => join(folder, GUIDE, name)) };
}

/** Turns what is no page of the package's guide into an address: of the REST reference, or of the repository. */
function linksOfSite(): (text: string, page: string) => string {
  const tags = tagsByPage();
  const repository = repositoryUrl();
  return (text, page) =>
    text.replace(/(?<=\]\()(?!https:|#)([^)#\s]*)(#[^)\s]*)?(?=\))/g, (link, path: string, anchor = "") => {
      const target = relative(root, join(root, dirname(page), path));
      if (target === "README.md" || dirname(target) === GUIDE) return link;
      const tag = dirname(target) === dirname(GUIDE) ? tags.get(basename(target)) : undefined;
      return tag ? `${REST}#/${tag}` : `${repository}/blob/main/${target}${anchor}`;
    });
}

/** The address of each tag within the REST reference, by the page of the guide that is its description. */
function tagsByPage(): ReadonlyMap<string, string> {
  const document: unknown = parse(readFileSync(join(root, "spec/openapi.yaml"), "utf8"));
  const tags = isObject(document) && Array.isArray(document.tags) ? document.tags : [];
  return new Map(
    tags.map(({ name, description }) => [basename(description.$ref), name.replaceAll(" ", "-").toLowerCase()]),
  );
}

function repositoryUrl(): string {
  const { repository } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return repository.url.replace(/^git\+|\.git$/g, "");
}
