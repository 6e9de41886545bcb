// The reference of the REST API: one page, rendered ahead by Redocly, and beside it all that the page needs.
import { createHash } from "node:crypto";
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ApiDocument } from "../generate/document.ts";
import { withHighlights } from "./highlight.ts";
import { withPageAddresses } from "./links.ts";
import { redocly, redoclyFolder } from "./redocly.ts";
import { withTraits } from "./traits.ts";

const repository: string = join(import.meta.dirname, "../..");
const pageFiles: string = join(import.meta.dirname, "page");

/** What stands beside the page, under the names that it asks for. */
const SCRIPT = "redoc.standalone.js";
const DESCRIPTION = "openapi.json";
const PICTURES: readonly string[] = ["favicon.svg", "logo.svg", "redocly.svg"];

/** Redoc loads the logo of its makers from their network; the site has a word mark of its own in that place. */
const LOGO = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g;

/**
 * Builds the page and its files into `folder`, from the bundled description `description`. Where the TypeScript reference
 * is to stand beside it, the page leads there.
 */
export async function buildReference(folder: string, description: string, beside: boolean): Promise<void> {
  await mkdir(folder, { recursive: true });
  const workshop = await mkdtemp(join(tmpdir(), "reference-"));
  try {
    const source = join(workshop, DESCRIPTION);
    await writeFile(source, JSON.stringify(forReaders(JSON.parse(await readFile(description, "utf8")), beside)));
    const page = join(workshop, "index.html");
    const template = join(pageFiles, "template.hbs");
    await redocly(["build-docs", source, `--output=${page}`, `--template=${template}`], { cwd: repository });
    await writePage(folder, await readFile(page, "utf8"));
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
  await copyFile(description, join(folder, DESCRIPTION));
  const notices = ["LICENSE", "THIRD_PARTY_NOTICES"].map((name) => readFile(join(redoclyFolder, name), "utf8"));
  await writeFile(join(folder, `${SCRIPT}.LICENSE.txt`), (await Promise.all(notices)).join("\n"));
  for (const name of PICTURES) await copyFile(join(pageFiles, name), join(folder, name));
}

/**
 * Redoc's search joins the words of neighbouring lines, cells and list items of a text: "Public" and "cloud" were found, and
 * shown, as "Publiccloud". What ends a block, or a line, ends a word.
 */
function withSpaces(script: string): string {
  const join = "for(let t of e.children??[])n(t)}}return n(e),t.join(``)}function $T";
  if (script.split(join).length !== 2) throw new Error(`${SCRIPT}: the place where search joins words is not there`);
  const blocks = "/^(softbreak|hardbreak|paragraph|heading|item|td|th|tr|fence)$/";
  return script.replace(join, () =>
    join
      .replace("n(t)}}", `n(t);${blocks}.test(e.type)&&t.push(" ")}}`)
      .replace("t.join(``)", 't.join(``).replace(/ +/g," ")'),
  );
}

/** The description with what only the site has: links to its neighbours, and a logo. */
function forReaders(document: ApiDocument, beside: boolean): ApiDocument {
  const { info } = document;
  const other = beside ? " The TypeScript package has [a guide and a reference of its own](api/index.html)." : "";
  const neighbours = `This is the reference of the REST API.${other} How a sandbox is steered has [a page of its own](sandbox/index.html).
The description that this page is made of is an OpenAPI document: [openapi.json](${DESCRIPTION}).`;
  const logo = { url: "logo.svg", altText: String(info.title), href: "index.html" };
  const description = `${info.description}\n\n${neighbours}`;
  return withHighlights(withPageAddresses(withTraits({ ...document, info: { ...info, description, "x-logo": logo } })));
}

/** Makes the page ask its own site for the script that Redocly would have it fetch from elsewhere. */
async function writePage(folder: string, page: string): Promise<void> {
  const elsewhere = /https:\/\/cdn\.redocly\.com\/redoc\/v[^/"]+\/bundles\/redoc\.standalone\.js/g;
  const integrity = /integrity="(sha384-[^"]+)"/.exec(page)?.[1];
  const script = await readFile(join(redoclyFolder, "lib/chunks", SCRIPT));
  if (integrity !== `sha384-${createHash("sha384").update(script).digest("base64")}`)
    throw new Error(`${SCRIPT} of @redocly/cli is not the one that the page was made for`);
  const own = withSpaces(script.toString("utf8").replace(LOGO, "redocly.svg"));
  const ownIntegrity = `sha384-${createHash("sha384").update(own).digest("base64")}`;
  const local = page
    .replace(elsewhere, `./${SCRIPT}`)
    .replace(integrity, ownIntegrity)
    .replace(/ crossorigin="anonymous"/, "")
    // Rendered ahead, the menu links to paths of the server; come to life, the page knows these places by their hash.
    .replace(/(<a [^>]*href=")\/(?=[^"]*"[^>]*>)/g, "$1#/");
  const left = /(?:src|href)="https?:\/\/[^"]*\.(?:js|css|svg|png|woff2?)"/.exec(local);
  if (left) throw new Error(`the page would still load ${left[0]}`);
  await writeFile(join(folder, SCRIPT), own);
  await writeFile(join(folder, "index.html"), local);
}
