// What stands in the output folder against what should: written all or not at all, or only compared.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A file of the output folder that is not what the description gives. */
interface StaleFile {
  file: string;
  why: string;
}

/** Compares without writing anything. */
export function staleFiles(outputs: ReadonlyMap<string, string>, folder: string): StaleFile[] {
  const present = existsSync(folder) ? readdirSync(folder).sort() : [];
  const stale = [...outputs].flatMap(([name, content]) => {
    const file = join(folder, name);
    if (!existsSync(file)) return [{ file, why: "missing" }];
    return readFileSync(file, "utf8") === content ? [] : [{ file, why: "out of date" }];
  });
  const strangers = present.filter((name) => !outputs.has(name));
  return [
    ...stale,
    ...strangers.map((name) => ({ file: join(folder, name), why: "not generated any more, delete it" })),
  ];
}

/**
 * Writes the files that changed, and returns their paths. Each is written beside its place first and moved there only
 * when all of them are on disk, so that a full disk leaves the folder as it was.
 */
export function writeOutputs(outputs: ReadonlyMap<string, string>, folder: string): string[] {
  mkdirSync(folder, { recursive: true });
  const changed = [...outputs].filter(([name, content]) => {
    const file = join(folder, name);
    return !existsSync(file) || readFileSync(file, "utf8") !== content;
  });
  const moves = changed.map(([name, content]) => ({
    content,
    file: join(folder, name),
    temporary: join(folder, `.${name}.${process.pid}.tmp`),
  }));
  try {
    for (const { temporary, content } of moves) writeFileSync(temporary, content);
    for (const { temporary, file } of moves) renameSync(temporary, file);
  } finally {
    for (const { temporary } of moves) rmSync(temporary, { force: true });
  }
  return moves.map(({ file }) => file);
}
