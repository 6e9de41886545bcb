// Turns the schemas of the description into the ones Ajv compiles: assertions only, in a form for requests and one for
// responses, with marks that let a failed union be told in one line.
import { type ApiDocument, isObject, type JsonObject, resolve, visitObjects } from "./document.ts";
import { foldOpenEnums } from "./open-enums.ts";
import { NEXT_BRANCH, UNION } from "./validator-runtime.ts";

/** Properties that the service writes are required in what it answers, never in what it is sent. */
export type Side = "request" | "response";

const REF_PREFIX = "#/components/schemas/";
const SCHEMA_KEYS: readonly string[] = [
  "items",
  "additionalProperties",
  "unevaluatedProperties",
  "unevaluatedItems",
  "propertyNames",
  "contains",
  "not",
  "if",
  "then",
  "else",
];
const SCHEMA_LIST_KEYS: readonly string[] = ["allOf", "anyOf", "oneOf", "prefixItems"];
const SCHEMA_MAP_KEYS: readonly string[] = ["properties", "patternProperties", "dependentSchemas"];
const ANNOTATIONS: readonly string[] = [
  "title",
  "description",
  "default",
  "deprecated",
  "readOnly",
  "writeOnly",
  "example",
  "examples",
  "externalDocs",
  "discriminator",
  "xml",
  "contentMediaType",
  "contentEncoding",
];

/** The schemas of the description as Ajv is to compile them. */
export class AssertionSchemas {
  readonly #document: ApiDocument;
  /** The components that requests and responses hold in different forms, directly or through a reference. */
  readonly #twoSided: ReadonlySet<string>;

  constructor(document: ApiDocument) {
    this.#document = document;
    this.#twoSided = twoSidedComponents(document);
  }

  /** Every component with the id that Ajv is to know it by. */
  components(): [id: string, schema: unknown][] {
    return Object.entries(this.#document.components.schemas).flatMap(([name, schema]) => {
      const sides: Side[] = this.#twoSided.has(name) ? ["request", "response"] : ["response"];
      return sides.map((side): [string, unknown] => [this.id(name, side), this.of(schema, side)]);
    });
  }

  id(name: string, side: Side): string {
    return `${this.#twoSided.has(name) ? side : "schema"}:${name}`;
  }

  /** Any schema of the description, with references by id. */
  of(schema: unknown, side: Side): unknown {
    return this.#convert(foldOpenEnums(schema), side);
  }

  #convert(schema: unknown, side: Side): unknown {
    if (!isObject(schema)) return schema;
    if (schema.type === "string" && schema.format === "binary") return true;
    const entries = Object.entries(schema).filter(([key]) => !ANNOTATIONS.includes(key) && !key.startsWith("x-"));
    const result: JsonObject = Object.fromEntries(
      entries.map(([key, value]) => [key, this.#convertKeyword(key, value, side)]),
    );
    if (side === "request" && Array.isArray(schema.required)) {
      const assigned = readOnlyProperties(this.#document, schema);
      result.required = schema.required.filter((name) => !assigned.has(name));
    }
    return result;
  }

  #convertKeyword(key: string, value: unknown, side: Side): unknown {
    const each = (schema: unknown): unknown => this.#convert(schema, side);
    if (key === "$ref" && typeof value === "string") return this.id(value.slice(REF_PREFIX.length), side);
    if (SCHEMA_KEYS.includes(key)) return each(value);
    if (SCHEMA_LIST_KEYS.includes(key) && Array.isArray(value)) {
      const schemas = value.map(each);
      return key === "anyOf" || key === "oneOf" ? markBranches(schemas) : schemas;
    }
    if (SCHEMA_MAP_KEYS.includes(key) && isObject(value)) {
      return Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, each(schema)]));
    }
    return value;
  }
}

function twoSidedComponents(document: ApiDocument): Set<string> {
  const found = new Set<string>();
  const contents = Object.entries(document.components.schemas).map(([name, schema]) => ({
    name,
    ...inspect(document, schema),
  }));
  for (let before = -1; before < found.size; ) {
    before = found.size;
    for (const { name, refs, requiresReadOnly } of contents) {
      if (requiresReadOnly || refs.some((ref) => found.has(ref))) found.add(name);
    }
  }
  return found;
}

function inspect(document: ApiDocument, schema: JsonObject): { refs: string[]; requiresReadOnly: boolean } {
  const refs: string[] = [];
  let requiresReadOnly = false;
  visitObjects(schema, (node) => {
    if (typeof node.$ref === "string") refs.push(node.$ref.slice(REF_PREFIX.length));
    if (!Array.isArray(node.required)) return;
    const assigned = readOnlyProperties(document, node);
    requiresReadOnly ||= node.required.some((name) => assigned.has(name));
  });
  return { refs, requiresReadOnly };
}

/** Puts a branch that always fails in front of each branch; its error marks where the errors of that branch begin. */
function markBranches(branches: readonly unknown[]): unknown[] {
  return branches.flatMap((branch, index) => [{ const: index === 0 ? UNION : NEXT_BRANCH }, branch]);
}

function readOnlyProperties(document: ApiDocument, schema: JsonObject): Set<string> {
  const parts = [schema, ...(Array.isArray(schema.allOf) ? schema.allOf.map((part) => resolve(document, part)) : [])];
  const properties = parts.flatMap((part) => (isObject(part.properties) ? Object.entries(part.properties) : []));
  const isReadOnly = (property: unknown): boolean =>
    isObject(property) && (property.readOnly === true || resolve(document, property).readOnly === true);
  return new Set(properties.filter(([, property]) => isReadOnly(property)).map(([name]) => name));
}
