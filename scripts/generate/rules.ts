// What the generators need of a description beyond OpenAPI's own structure: references that lead somewhere,
// operation ids, and the extensions that the retry engine lives by.
import { existsSync } from "node:fs";
import { dirname, resolve as resolvePath } from "node:path";
import { type RawUniversalConfig, YamlParseError } from "@redocly/openapi-core";
import { isObject, type JsonObject } from "./document.ts";
import { extensionComplaints, rateLimitOf } from "./extensions.ts";
import { openEnumValues } from "./open-enums.ts";
import { displayPath } from "./problems.ts";

type Plugin = Exclude<NonNullable<RawUniversalConfig["plugins"]>[number], string>;

/** Formats that the validators can check, or that say all there is to say about a type. */
const FORMATS: readonly string[] = [
  "binary",
  "date",
  "date-time",
  "double",
  "duration",
  "email",
  "float",
  "int32",
  "int64",
  "uri",
  "uri-reference",
  "uuid",
];

const SAMPLE_PREFIX = "@samples/";

/** The file behind a code sample's source, or nothing when the source is the code itself. */
export function samplePath(specRoot: string, source: unknown): string | undefined {
  if (typeof source !== "string" || !source.startsWith(SAMPLE_PREFIX)) return undefined;
  return resolvePath(dirname(specRoot), source.slice(1).trim());
}

/** The rules as a Redocly plugin, so that each report carries its place in the file it comes from. */
export function rulesPlugin(specRoot: string): Plugin {
  return {
    id: "generate",
    rules: {
      oas3: {
        references,
        "operation-ids": operationIds,
        extensions,
        samples: samples(specRoot),
        schemas,
        descriptions,
        "open-enumerations": openEnumerations,
      },
    },
  };
}

type Oas3Rules = NonNullable<NonNullable<Plugin["rules"]>["oas3"]>;
type Rule = Oas3Rules[string];

const references: Rule = () => ({
  ref(node, { report, location }, resolved) {
    if (resolved.node !== undefined) return;
    const { error } = resolved;
    if (error instanceof YamlParseError) {
      const start = { line: error.line, col: error.col };
      report({ message: reasonOf(error), location: { source: error.source, pointer: undefined, start } });
    } else {
      report({ message: `dangling $ref "${node.$ref}"`, location: location.child(["$ref"]) });
    }
  },
});

/** What the YAML parser says, without the file and place that stand in front of it anyway. */
export function reasonOf(error: YamlParseError): string {
  return `invalid YAML: ${error.message.split("\n")[0]?.replace(/ in "[^"]*" \(\d+:\d+\)$/, "")}`;
}

const operationIds: Rule = () => {
  const seen = new Map<string, string>();
  return {
    Operation(operation, { report, location, key }) {
      const id = operation.operationId;
      if (!id) {
        report({ message: `the ${key} operation has no operationId`, location: location.key() });
        return;
      }
      const first = seen.get(id);
      const place = location.child(["operationId"]);
      if (first) report({ message: `operationId ${id} is taken by ${first}`, location: place });
      else if (!/^[a-z][A-Za-z0-9]*$/.test(id)) {
        report({ message: `operationId ${JSON.stringify(id)} is not camelCase`, location: place });
      }
      seen.set(id, first ?? displayPath(location.source.absoluteRef));
    },
  };
};

const extensions: Rule = () => {
  const limits = new Map<string, { limit: string; operation: string }>();
  return {
    Operation(operation, { report, location, key }) {
      const fields: JsonObject = { ...operation };
      const name = operation.operationId ?? `the ${key} operation`;
      const complain = (extension: string, reason: string): void => {
        const place = extension in fields ? location.child([extension]) : location;
        report({ message: `${name}: ${extension} ${reason}`, location: place.key() });
      };
      const complaints = extensionComplaints(fields, String(key));
      for (const { extension, reason } of complaints) complain(extension, reason);
      const published = rateLimitOf(fields);
      if (!published || complaints.some(({ extension }) => extension === "x-rate-limit")) return;
      const limit = `${published.requests} in ${published.per} s`;
      const first = limits.get(published.scope);
      if (!first) limits.set(published.scope, { limit, operation: name });
      else if (first.limit !== limit) {
        complain(
          "x-rate-limit",
          `is ${limit}, but ${first.operation} has ${first.limit} for the scope ${published.scope}`,
        );
      }
    },
  };
};

const samples =
  (specRoot: string): Rule =>
  () => ({
    Operation(operation, { report, location }) {
      const fields: JsonObject = { ...operation };
      const list = fields["x-codeSamples"];
      if (!Array.isArray(list)) return;
      list.forEach((sample: unknown, index) => {
        const path = isObject(sample) ? samplePath(specRoot, sample.source) : undefined;
        if (!path || existsSync(path)) return;
        const message = `${operation.operationId}: no such sample ${displayPath(path)}`;
        report({ message, location: location.child(["x-codeSamples", index, "source"]) });
      });
    },
  });

const schemas: Rule = () => ({
  Schema(schema, { report, location }) {
    const { format, pattern } = schema;
    if (schema.enum?.length === 0) report({ message: "enum lists nothing", location: location.child(["enum"]) });
    if (format !== undefined && !FORMATS.includes(format)) {
      report({ message: `unknown format ${JSON.stringify(format)}`, location: location.child(["format"]) });
    }
    if (pattern === undefined) return;
    try {
      new RegExp(pattern, "u");
    } catch (error) {
      const message = `pattern can't be compiled: ${error instanceof Error ? error.message : error}`;
      report({ message, location: location.child(["pattern"]) });
    }
  },
});

/** Parts of a schema that test a value, and show nobody what it holds. */
const CONDITION = /(?<!\/properties)\/(contains|not|if|then|else)(\/|$)/;

const descriptions: Rule = () => ({
  Schema(schema, { report, location, resolve }) {
    if (CONDITION.test(location.pointer)) return;
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      const target: unknown = resolve(property).node;
      const described = [property, target].some((node) => isObject(node) && /\S/.test(String(node.description ?? "")));
      if (described || (isRef(property) && target === undefined)) continue;
      report({
        message: `the property ${name} has no description`,
        location: location.child(["properties", name]).key(),
      });
    }
  },
});

function isRef(node: unknown): boolean {
  return isObject(node) && "$ref" in node;
}

/** Of what the service answers no list is complete; what has one value only is no enumeration. */
const openEnumerations: Rule = () => {
  const open = new WeakSet<object>();
  return {
    Schema(schema, { report, location }) {
      const fields: JsonObject = { ...schema };
      if (openEnumValues(fields)) for (const option of schema.anyOf ?? []) open.add(option);
      if (open.has(schema) || (schema.enum?.length ?? 0) < 2) return;
      const message = "a closed enumeration: write anyOf, of { type: string, enum: […] } and { type: string }";
      report({ message, location: location.child(["enum"]).key() });
    },
  };
};
