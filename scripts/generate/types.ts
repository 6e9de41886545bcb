// generated/schema.ts: the types of the description, by openapi-typescript, each schema a declaration of its own, with
// open enumerations that complete and files as Blob.
import { createConfig } from "@redocly/openapi-core";
import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import { type ApiDocument, isObject, type JsonObject, mapObjects, resolve } from "./document.ts";
import { nameSchemas, refersByName } from "./named-types.ts";
import { foldOpenEnums, OPEN_ENUM } from "./open-enums.ts";

type Transform = NonNullable<NonNullable<Parameters<typeof openapiTS>[1]>["transform"]>;
type Source = Extract<Parameters<typeof openapiTS>[0], { openapi: string }>;

const { factory } = ts;

/** The source of `generated/schema.ts`. */
export async function emitTypes(document: ApiDocument): Promise<string> {
  const described = mapObjects(document, (node) => describeProperties(document, node));
  const prepared = mapObjects(foldOpenEnums(described), dropConstraintBranches);
  if (!isSource(prepared)) throw new Error("The bundle has no openapi version.");
  const nodes = await openapiTS(prepared, {
    redocly: await createConfig({}, { extends: [] }), // the bundle has been linted already
    silent: true,
    transform: toType,
  });
  return describeStructure(tidy(refersByName(astToString(nameSchemas(nodes, document)))));
}

function isSource(value: unknown): value is Source {
  return isObject(value) && typeof value.openapi === "string";
}

/** Properties that only refer to a schema are described by it: an editor shows nothing of what a type refers to. */
function describeProperties(document: ApiDocument, node: JsonObject): JsonObject {
  if (!isObject(node.properties)) return node;
  const properties = Object.entries(node.properties).map(([name, property]) => {
    if (!isObject(property) || property.$ref === undefined || property.description !== undefined)
      return [name, property];
    return [name, { ...property, description: resolve(document, property).description }];
  });
  return { ...node, properties: Object.fromEntries(properties) };
}

/** `anyOf: [{ required: [a] }, { required: [b] }]` says nothing that a type could say; as a union it would swallow the rest. */
function dropConstraintBranches(node: JsonObject): JsonObject {
  const { anyOf, allOf, ...rest } = node;
  if (Array.isArray(anyOf) && anyOf.every(isRequirement))
    return dropConstraintBranches({ ...rest, ...(allOf ? { allOf } : {}) });
  if (!Array.isArray(allOf)) return node;
  const parts = allOf.filter((part) => !isObject(part) || Object.keys(part).length > 0);
  return { ...rest, ...(anyOf ? { anyOf } : {}), ...(parts.length > 0 ? { allOf: parts } : {}) };
}

function isRequirement(branch: unknown): boolean {
  return isObject(branch) && Object.keys(branch).join() === "required";
}

/**
 * Descriptions as plain doc comments over several lines, a paragraph of their own below a summary; the empty parts of a
 * document left out.
 */
function tidy(source: string): string {
  return source
    .replace(/^export type (webhooks|\$defs) = .*\n/gm, "")
    .replace(/(?<!\/\*\*)\n( *\*) @description /g, "\n$1\n$1 ")
    .replace(/^( *(?:\/\*)?\*) @description /gm, "$1 ")
    .replace(/^( *\*) {5}/gm, "$1 ")
    .replace(/^( *)\/\*\* (.*) \*\/$/gm, "$1/**\n$1 * $2\n$1 */")
    .replace(/^ {4,}/gm, (indent) => indent.slice(indent.length / 2))
    .replace(/[ \t]+$/gm, "");
}

/** What stands beside the schemas. */
const STRUCTURE: Readonly<Record<string, string>> = {
  paths: "Every path of the API with its operations: the type parameter of an `openapi-fetch` client.",
  components: "The parts that paths and operations are made of. Each schema has a type of its own name as well.",
  operations: "Every operation by its id, with its parameters, its body and its responses.",
};

function describeStructure(source: string): string {
  return Object.entries(STRUCTURE).reduce(
    (text, [name, comment]) => text.replace(`export interface ${name} {`, `/**\n * ${comment}\n */\n$&`),
    source,
  );
}

const toType: Transform = (schema) => {
  const fields: JsonObject = { ...schema };
  const known = fields[OPEN_ENUM];
  if (Array.isArray(known)) return openEnum(known.map(String), [fields.type].flat().includes("null"));
  if (fields.type === "string" && isBinary(fields)) return factory.createTypeReferenceNode("Blob");
  return undefined;
};

function isBinary(schema: JsonObject): boolean {
  return schema.format === "binary" || schema.contentMediaType === "application/octet-stream";
}

/** `"a" | "b" | (string & {})`: editors offer the known values, the compiler takes any. */
function openEnum(known: readonly string[], nullable: boolean): ts.TypeNode {
  const anyString = factory.createIntersectionTypeNode([
    factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    factory.createTypeLiteralNode([]),
  ]);
  const literals = known.map((value) => factory.createLiteralTypeNode(factory.createStringLiteral(value)));
  return factory.createUnionTypeNode([
    ...literals,
    factory.createParenthesizedType(anyString),
    ...(nullable ? [factory.createLiteralTypeNode(factory.createNull())] : []),
  ]);
}
