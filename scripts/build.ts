// `npm run build`: what the package ships, bundled as tsdown.config.ts says, and the sources that its maps lead to.
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { build } from "tsdown";
import { freeDocComments } from "./build/doc-comments.ts";
import { root } from "./project.ts";

interface SourceMap {
  sources: string[];
}

const dist = join(root, "dist");
/** What may be named; anything else would be a surprise. */
const ORIGINS = ["src", "generated"];

function isSourceMap(value: unknown): value is SourceMap {
  return typeof value === "object" && value !== null && "sources" in value && Array.isArray(value.sources);
}

/** Where a source lies in the repository, such as `src/client.ts`. */
function origin(map: string, source: string): string {
  const path = relative(root, resolve(dist, source)).split(sep).join("/");
  if (!ORIGINS.some((folder) => path.startsWith(`${folder}/`)))
    throw new Error(`${map} names ${source}, which is in none of ${ORIGINS.join(", ")}.`);
  return path;
}

/** Puts the sources that the maps name beside them, since an editor follows a declaration map only to a file that is there. */
async function shipSources(): Promise<void> {
  const wanted = new Set<string>();
  for (const folder of ORIGINS) await rm(join(dist, folder), { recursive: true, force: true });
  for (const name of await readdir(dist)) {
    if (!name.endsWith(".map")) continue;
    const map: unknown = JSON.parse(await readFile(join(dist, name), "utf8"));
    if (!isSourceMap(map)) throw new Error(`dist/${name} is no source map.`);
    const origins = map.sources.map((source) => origin(name, source));
    for (const path of origins) wanted.add(path);
    await writeFile(join(dist, name), JSON.stringify({ ...map, sources: origins }));
  }
  for (const path of wanted) {
    await mkdir(join(dist, dirname(path)), { recursive: true });
    await copyFile(join(root, path), join(dist, path));
  }
}

await build({ logLevel: "error" });
await freeDocComments();
await shipSources();
