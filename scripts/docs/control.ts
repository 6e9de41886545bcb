// The reference of how a sandbox is steered: a page below that of the REST API, with the same script.
import { createHash } from "node:crypto";
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { redocly } from "./redocly.ts";

const description: string = join(import.meta.dirname, "../../src/sandbox/control/openapi.json");

/** Builds the page into the folder `sandbox` of the site in `site`, which has its script already. */
export async function buildControlReference(site: string): Promise<void> {
  const folder = join(site, "sandbox");
  const file = join(folder, "index.html");
  await mkdir(folder, { recursive: true });
  await copyFile(description, join(folder, "openapi.json"));
  // The script asks for this picture beside the page.
  await copyFile(join(site, "redocly.svg"), join(folder, "redocly.svg"));
  const template = join(import.meta.dirname, "page/control.hbs");
  await redocly(["build-docs", description, `--output=${file}`, `--template=${template}`], { cwd: folder });
  const script = await readFile(join(site, "redoc.standalone.js"));
  const integrity = `sha384-${createHash("sha384").update(script).digest("base64")}`;
  const page = (await readFile(file, "utf8"))
    .replace(/https:\/\/cdn\.redocly\.com\/[^"]*\/redoc\.standalone\.js/g, "../redoc.standalone.js")
    .replace(/integrity="[^"]+"/, `integrity="${integrity}"`)
    .replace(/ crossorigin="anonymous"/, "")
    // Rendered ahead, the menu links to paths of the server; come to life, the page knows these places by their hash.
    .replace(/(<a [^>]*href=")\/(?=[^"]*"[^>]*>)/g, "$1#/");
  const left = /(?:src|href)="https?:\/\/[^"]*\.(?:js|css|svg|png|woff2?)"/.exec(page);
  if (left) throw new Error(`the page of the sandbox would still load ${left[0]}`);
  await writeFile(file, page);
}
