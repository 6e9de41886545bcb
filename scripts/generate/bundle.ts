// Reads the description from its many files, checks it, and makes one document of it.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, resolve as resolvePath } from "node:path";
import {
  BaseResolver,
  bundle,
  type Config,
  createConfig,
  type Document,
  getLineColLocation,
  lintDocument,
  type NormalizedProblem,
  YamlParseError,
} from "@redocly/openapi-core";
import { type ApiDocument, isObject, objectAt, operationsOf } from "./document.ts";
import { type Problem, SpecError } from "./problems.ts";
import { reasonOf, rulesPlugin, samplePath } from "./rules.ts";

/** What has to be right before anything is generated. The lint of the description (redocly.yaml) asks for more. */
const RULES: Readonly<Record<string, "error">> = {
  struct: "error",
  "no-invalid-media-type-examples": "error",
  "no-invalid-parameter-examples": "error",
  "no-invalid-schema-examples": "error",
  "no-required-schema-properties-undefined": "error",
  "path-parameters-defined": "error",
  "generate/references": "error",
  "generate/operation-ids": "error",
  "generate/extensions": "error",
  "generate/samples": "error",
  "generate/schemas": "error",
  "generate/descriptions": "error",
  "generate/open-enumerations": "error",
};

/**
 * Bundles the description whose root file is `specRoot`; code samples are inlined.
 *
 * @throws SpecError with file and line of everything that is wrong with it.
 */
export async function bundleSpec(specRoot: string): Promise<ApiDocument> {
  if (!existsSync(specRoot)) throw new SpecError([{ file: specRoot, line: 1, reason: "no such file" }]);
  const config = await createConfig({ plugins: [rulesPlugin(specRoot)], rules: RULES }, { extends: [] });
  const document = await readAndBundle(specRoot, config);
  inlineSamples(document, specRoot);
  return document;
}

async function readAndBundle(specRoot: string, config: Config): Promise<ApiDocument> {
  const externalRefResolver = new BaseResolver(config.resolve);
  const doc = await externalRefResolver.resolveDocument(null, specRoot, true).catch((error: unknown) => error);
  if (doc instanceof YamlParseError) {
    throw new SpecError([{ file: specRoot, line: doc.line, reason: reasonOf(doc) }]);
  }
  if (doc instanceof Error) throw new SpecError([{ file: specRoot, line: 1, reason: doc.message }]);
  if (!isDocument(doc)) throw new SpecError([{ file: specRoot, line: 1, reason: "not an OpenAPI 3.1 document" }]);
  refuse(await lintDocument({ document: doc, config: config.styleguide, externalRefResolver }));
  const result = await bundle({ config, doc, externalRefResolver });
  // A warning here means that two schemas claim one name: the types would come out under invented ones.
  refuse(result.problems);
  const unused = unusedFiles(specRoot, new Set(externalRefResolver.cache.keys()));
  if (unused.length > 0) throw new SpecError(unused);
  return asApiDocument(result.bundle.parsed, specRoot);
}

function isDocument(doc: unknown): doc is Document {
  return isObject(doc) && isObject(doc.parsed) && String(doc.parsed.openapi).startsWith("3.1");
}

function refuse(problems: readonly NormalizedProblem[]): void {
  const found = problems.filter((problem) => !asksOfTheWhole(problem)).map(toProblem);
  // An example can't be checked while its schema is wrong, which has a line of its own.
  const causes = found.filter(({ reason }) => !reason.startsWith("Example validation errored"));
  const lines = new Map((causes.length > 0 ? causes : found).map((problem) => [JSON.stringify(problem), problem]));
  if (lines.size > 0) throw new SpecError([...lines.values()]);
}

/** A branch may require what stands beside it, of which this version of the rule does not know; the lint's own does. */
function asksOfTheWhole({ ruleId, location: [place] }: NormalizedProblem): boolean {
  return (
    ruleId === "no-required-schema-properties-undefined" &&
    /\/(anyOf|oneOf|allOf|then|else|if|not)(\/\d+)?\/required\/\d+$/.test(place?.pointer ?? "")
  );
}

function toProblem({ location: [place], message }: NormalizedProblem): Problem {
  if (!place) return { file: "spec", line: 1, reason: message };
  return { file: place.source.absoluteRef, line: getLineColLocation(place).start.line, reason: message };
}

/** The parts of a description are in folders beside its root file, and nothing else there is YAML. */
function unusedFiles(specRoot: string, used: ReadonlySet<string>): Problem[] {
  const folder = dirname(specRoot);
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /[/\\].+\.yaml$/.test(name))
    .map((name) => resolvePath(folder, name))
    .filter((file) => !used.has(file))
    .sort()
    .map((file) => ({ file, line: 1, reason: "nothing refers to it" }));
}

function asApiDocument(parsed: unknown, file: string): ApiDocument {
  if (isApiDocument(parsed)) return parsed;
  throw new SpecError([{ file, line: 1, reason: "describes no paths or no components.schemas" }]);
}

/** The linter has checked the structure; what it leaves open is whether these parts are there at all. */
function isApiDocument(parsed: unknown): parsed is ApiDocument {
  return isObject(parsed) && isObject(parsed.paths) && isObject(objectAt(parsed, "components").schemas);
}

function inlineSamples(document: ApiDocument, specRoot: string): void {
  for (const { operation } of operationsOf(document)) {
    const samples = operation["x-codeSamples"];
    if (!Array.isArray(samples)) continue;
    for (const sample of samples.filter(isObject)) {
      const path = samplePath(specRoot, sample.source);
      if (path) sample.source = readFileSync(path, "utf8");
    }
  }
}
