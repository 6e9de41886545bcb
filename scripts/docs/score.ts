// npm run docs:score: Redocly's score of the description for agents, and what each thing costs that keeps it down.
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ApiDocument, isObject, type JsonObject, mapObjects, objectAt } from "../generate/document.ts";
import { redocly } from "./redocly.ts";

const repository: string = join(import.meta.dirname, "../..");

/** What the API is like and the score holds against it, by a change that would take it away. */
const COSTS: Readonly<Record<string, (document: ApiDocument) => ApiDocument>> = {
  "open enumerations and explicit nulls (anyOf)": withoutAnyOf,
  "request headers, declared on every operation": withoutHeaders,
  "properties for which no limit is documented": withLimits,
};

interface Score {
  total: number;
  subscores: JsonObject;
}

async function main(): Promise<void> {
  const document: ApiDocument = JSON.parse(await readFile(join(repository, "generated/openapi.json"), "utf8"));
  const folder = await mkdtemp(join(tmpdir(), "score-"));
  try {
    const { total, subscores } = await score(document, folder);
    console.log(`Agent readiness: ${total} of 100`);
    for (const [name, value] of Object.entries(subscores))
      console.log(`  ${name}: ${Math.round(Number(value) * 100)} %`);
    console.log("What it would be without");
    for (const [name, change] of Object.entries(COSTS)) {
      const without = await score(change(document), folder);
      console.log(`  ${name}: ${without.total}`);
    }
    const bare = Object.values(COSTS).reduce((rest, change) => change(rest), document);
    console.log(`  all of these: ${(await score(bare, folder)).total}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function score(document: ApiDocument, folder: string): Promise<Score> {
  const file = join(folder, "openapi.json");
  await writeFile(file, JSON.stringify(document));
  const { stdout } = await redocly(["score", file, "--format=json"], { cwd: folder });
  const report: unknown = JSON.parse(stdout);
  if (!isObject(report)) throw new Error("redocly score gave no report");
  return { total: Number(report.agentReadiness), subscores: objectAt(report, "subscores") };
}

/** Each choice becomes its first one. */
function withoutAnyOf(document: ApiDocument): ApiDocument {
  const changed = mapObjects(document, (node) => {
    const { anyOf, ...rest } = node;
    const [first] = Array.isArray(anyOf) ? anyOf : [];
    return isObject(first) ? { ...rest, ...first } : node;
  });
  // mapObjects keeps every key of the document itself.
  return changed as ApiDocument;
}

function withoutHeaders(document: ApiDocument): ApiDocument {
  const known = objectAt(document.components, "parameters");
  const isHeader = (parameter: unknown): boolean => {
    const name = isObject(parameter) ? String(parameter.$ref).split("/").at(-1) : undefined;
    return objectAt(known, name ?? "").in === "header";
  };
  const changed = mapObjects(document, (node) => {
    const { parameters } = node;
    return Array.isArray(parameters) ? { ...node, parameters: parameters.filter((one) => !isHeader(one)) } : node;
  });
  return changed as ApiDocument;
}

/** Gives every property a limit that limits nothing: the score counts them without a look. */
function withLimits(document: ApiDocument): ApiDocument {
  const changed = mapObjects(document, (node) => {
    if (!isObject(node.properties)) return node;
    const limited = Object.entries(node.properties).map(([name, schema]) => {
      return [name, isObject(schema) && !schema.$ref ? { ...schema, minLength: 0 } : schema];
    });
    return { ...node, properties: Object.fromEntries(limited) };
  });
  return changed as ApiDocument;
}

await main();
