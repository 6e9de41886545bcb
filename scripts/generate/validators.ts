// generated/validators.js: every schema, parameter and body of the description, compiled by Ajv into one module that
// needs neither Ajv nor anything else at run time.
import { join } from "node:path";
import { Ajv2020, type AnySchemaObject } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import addFormats from "ajv-formats";
import { build, type Plugin } from "esbuild";
import { type ApiDocument, isObject, type JsonObject, objectAt, operationsOf, resolve } from "./document.ts";
import { AssertionSchemas, type Side } from "./schemas.ts";

/** The source of `generated/validators.js`, without a header. */
export async function emitValidators(document: ApiDocument): Promise<string> {
  const checks = new Checks(document);
  const tables = describeTables(document, checks);
  const entry = `import * as compiled from "compiled";
import { createValidators } from "./validator-runtime.ts";
export const { validateSchema, validateParameters, validateRequest, validateResponse } = createValidators(${tables});
`;
  const result = await build({
    absWorkingDir: join(import.meta.dirname, "../.."), // names of bundled files are relative to it
    stdin: { contents: entry, resolveDir: import.meta.dirname, sourcefile: "validators.js" },
    plugins: [virtualModule("compiled", checks.compile())],
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    mainFields: ["main"],
    preserveSymlinks: true, // of a node_modules that is linked in from elsewhere, the name only
    minifyWhitespace: true,
    minifySyntax: true,
    lineLimit: 160,
    legalComments: "none",
    logLevel: "silent",
  });
  return result.outputFiles.map(({ text }) => text).join("");
}

/** The tables of the runtime half, as source; the checks in them are names in the compiled module. */
function describeTables(document: ApiDocument, checks: Checks): string {
  const operations = operationsOf(document);
  const map = (entries: readonly (readonly [string, string])[]): string =>
    `{${entries.map(([key, value]) => `${JSON.stringify(key)}: ${value}`).join(",\n")}}`;
  const requests = operations.flatMap(({ id, operation }) => {
    const request = describeRequest(document, operation, checks);
    return request ? [[id, request] as const] : [];
  });
  return map([
    ["schemas", map(Object.keys(document.components.schemas).map((name) => [name, checks.component(name)]))],
    ["parameters", map(operations.map(({ id, parameters }) => [id, describeParameters(document, parameters, checks)]))],
    ["requests", map(requests)],
    [
      "responses",
      map(operations.map(({ id, operation }) => [id, map(describeResponses(document, operation, checks))])),
    ],
  ]);
}

function describeParameters(document: ApiDocument, parameters: readonly JsonObject[], checks: Checks): string {
  const rows = parameters
    .filter((parameter) => parameter.in !== "cookie")
    .map((parameter) => {
      const { name, in: place, required, schema } = parameter;
      const { type } = resolve(document, schema);
      const fields = { in: place, name, required: required === true, type: String(type ?? "string") };
      return `{ ...${JSON.stringify(fields)}, check: ${checks.of(schema, "request")} }`;
    });
  return `[${rows.join(", ")}]`;
}

function describeRequest(document: ApiDocument, operation: JsonObject, checks: Checks): string | undefined {
  if (!operation.requestBody) return undefined;
  const body = resolve(document, operation.requestBody);
  const [media] = Object.values(objectAt(body, "content"));
  const schema = isObject(media) ? media.schema : undefined;
  return `{ required: ${body.required === true}, check: ${checks.of(schema ?? true, "request")} }`;
}

function describeResponses(document: ApiDocument, operation: JsonObject, checks: Checks): [string, string][] {
  return Object.entries(objectAt(operation, "responses")).map(([status, response]) => {
    const content = Object.entries(objectAt(resolve(document, response), "content"));
    const media = content.find(([type]) => /\bjson\b/.test(type))?.[1];
    return [status, isObject(media) ? checks.of(media.schema ?? true, "response") : "null"];
  });
}

function virtualModule(name: string, contents: string): Plugin {
  return {
    name,
    setup(builder) {
      builder.onResolve({ filter: new RegExp(`^${name}$`) }, () => ({ path: name, namespace: name }));
      builder.onLoad({ filter: /.*/, namespace: name }, () => ({ contents, resolveDir: import.meta.dirname }));
    },
  };
}

/** Collects what has to be checked, each thing once, and names it for the compiled module. */
class Checks {
  readonly #schemas: AssertionSchemas;
  readonly #ajv: Ajv2020 = newAjv();
  /** From the id that Ajv knows a schema by to its name in the compiled module. */
  readonly #names = new Map<string, string>();
  /** Schemas that are no component of their own, by their source. */
  readonly #inline = new Map<string, string>();

  constructor(document: ApiDocument) {
    this.#schemas = new AssertionSchemas(document);
    for (const [id, schema] of this.#schemas.components()) this.#ajv.addSchema(asSchema(schema), id);
  }

  /** An expression for the check of a component, as a response holds it. */
  component(name: string): string {
    return this.#expression(this.#schemas.id(name, "response"));
  }

  /** An expression for the check of any schema of the description. */
  of(schema: unknown, side: Side): string {
    const assertions = this.#schemas.of(schema, side);
    const isReference = isObject(assertions) && Object.keys(assertions).join() === "$ref";
    return this.#expression(isReference ? String(assertions.$ref) : this.#inlineId(assertions));
  }

  compile(): string {
    return standaloneCode.default(this.#ajv, Object.fromEntries([...this.#names].map(([id, name]) => [name, id])));
  }

  #inlineId(assertions: unknown): string {
    const source = JSON.stringify(assertions);
    const known = this.#inline.get(source);
    if (known !== undefined) return known;
    const id = `inline:${this.#inline.size}`;
    this.#inline.set(source, id);
    this.#ajv.addSchema(asSchema(assertions), id);
    return id;
  }

  #expression(id: string): string {
    const name = this.#names.get(id) ?? `check${this.#names.size}`;
    this.#names.set(id, name);
    return `compiled.${name}`;
  }
}

/** Ajv as the validators are compiled with it. */
export function newAjv(): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    code: { source: true, esm: true, lines: true },
    inlineRefs: false,
    messages: false,
    strictRequired: false,
    strictTypes: false,
  });
  addFormats.default(ajv);
  // The library's own takes a urn:uuid: prefix too, which no id of this API has.
  return ajv.addFormat("uuid", /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i);
}

/** For Ajv, which has a type of its own for schemas; what is no object allows anything. */
export function asSchema(assertions: unknown): AnySchemaObject {
  return isObject(assertions) ? assertions : { not: { not: {} } };
}

/** The source of `generated/validators.d.ts`, without a header. */
export function emitValidatorTypes(document: ApiDocument): string {
  const names = Object.keys(document.components.schemas).map((name) => `  | ${JSON.stringify(name)}\n`);
  return `import type { OperationId } from "./operations.ts";

/** A place and what is wrong there. \`path\` is a JSON path, such as \`$.lineItems[0].quantity\`. */
export interface Violation {
  path: string;
  message: string;
}

/** The parameters of a call; text stands for numbers and booleans as it does in a URL, header names have no case. */
export interface ParameterInput {
  path?: Readonly<Record<string, unknown>>;
  query?: Readonly<Record<string, unknown>>;
  header?: Readonly<Record<string, unknown>>;
}

/** The schemas of the description. */
export type SchemaName =
${names.join("").trimEnd()};

/** Checks any value against a schema, as a response would hold it. No violations: it is valid. */
export declare function validateSchema(schemaName: SchemaName, value: unknown): Violation[];

/** Checks path, query and header parameters; paths are such as \`$.query.limit\`. Parameters that aren't described pass. */
export declare function validateParameters(operationId: OperationId, parameters: ParameterInput): Violation[];

/** Checks a request body: parsed JSON, or the parts of a form with JSON parts parsed and files as anything. */
export declare function validateRequest(operationId: OperationId, body: unknown): Violation[];

/** Checks a response body, parsed. A status that isn't documented is a violation; a body that isn't JSON passes. */
export declare function validateResponse(operationId: OperationId, status: number, body: unknown): Violation[];
`;
}
