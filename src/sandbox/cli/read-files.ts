// The JSON files that the command line names.
import { readFile } from "node:fs/promises";
import type { CatalogItem } from "../catalog/catalog.ts";
import { catalogCheck } from "../checks/catalog-checks.ts";
import { type Check, list } from "../checks/checks.ts";
import { injectedFaultCheck } from "../checks/fault-checks.ts";
import { seedCheck } from "../checks/seed-checks.ts";
import type { InjectedFault } from "../faults/faults.ts";
import type { SeedData } from "../seed/seed-data.ts";

/** Undefined when no file is named. Throws an Error of one line, as the others do. */
export function readCatalog(file: string | undefined): Promise<CatalogItem[] | undefined> {
  return readChecked(file, catalogCheck);
}

export function readSeedData(file: string | undefined): Promise<SeedData | undefined> {
  return readChecked(file, seedCheck);
}

export function readFaults(file: string | undefined): Promise<InjectedFault[] | undefined> {
  return readChecked(file, list(injectedFaultCheck));
}

async function readChecked<T>(file: string | undefined, check: Check): Promise<T | undefined> {
  if (file === undefined) return undefined;
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new Error(error.code === "ENOENT" ? `There is no file ${file}.` : `${file} can't be read: ${error.message}`);
  });
  const value = parse(file, text);
  const complaint = check(value, "$");
  if (complaint !== undefined) throw new Error(`${file}: ${complaint}`);
  return value as T;
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new Error(`${file} is not valid JSON: ${error instanceof Error ? error.message.split("\n")[0] : error}`);
  }
}
