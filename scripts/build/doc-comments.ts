// Puts each doc comment of the bundled declarations on a line of its own. The bundler prints those of one line behind
// the member before, where TypeScript takes them for a remark on that one and shows them to nobody.
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

interface LineMap {
  readonly mappings: string;
}

/** Code, and a doc comment behind it that ends the line. */
const TRAILING = /^(.*\S) (\/\*\*(?:(?!\*\/).)*\*\/)$/;

const dist: string = join(import.meta.dirname, "../../dist");

export async function freeDocComments(): Promise<void> {
  const names = (await readdir(dist)).filter((name) => name.endsWith(".d.ts"));
  for (const name of names) {
    const [file, mapFile] = [join(dist, name), join(dist, `${name}.map`)];
    const map: unknown = JSON.parse(await readFile(mapFile, "utf8"));
    if (!isLineMap(map)) throw new Error(`dist/${name}.map is no source map.`);
    const freed = onLinesOfTheirOwn(await readFile(file, "utf8"), map.mappings);
    await writeFile(file, freed.code);
    await writeFile(mapFile, JSON.stringify({ ...map, mappings: freed.mappings }));
  }
}

function isLineMap(value: unknown): value is LineMap {
  return typeof value === "object" && value !== null && "mappings" in value && typeof value.mappings === "string";
}

/** The code with a line more for each comment that is moved, and mappings in which that line leads nowhere. */
export function onLinesOfTheirOwn(code: string, mappings: string): { code: string; mappings: string } {
  const before = code.split("\n");
  const mapped = mappings.split(";");
  const lines: string[] = [];
  const segments: string[] = [];
  before.forEach((line, index) => {
    const [, member, comment] = TRAILING.exec(line) ?? [];
    const indent = /^\s*/.exec(before[index + 1] ?? "")?.[0] ?? "";
    lines.push(...(member && comment ? [member, indent + comment] : [line]));
    segments.push(mapped[index] ?? "", ...(member && comment ? [""] : []));
  });
  return { code: lines.join("\n"), mappings: segments.join(";").replace(/;+$/, "") };
}
