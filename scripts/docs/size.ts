// How much a folder holds, in words.
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** Such as `148 files, 5.2 MB`. */
export function folderSize(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => statSync(join(folder, name)))
    .filter((entry) => entry.isFile());
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  return `${files.length} files, ${(bytes / 1e6).toFixed(1)} MB`;
}
