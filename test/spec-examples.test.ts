// Every example of the description is one that the API could take or give: checked against its schema, file and line
// told when it isn't.
import { describe, expect, test } from "vitest";
import type { OperationId } from "../generated/operations.ts";
import { validateRequest, validateResponse } from "../generated/validators.js";
import { isObject, type JsonObject, objectAt, operationsOf, resolve } from "../scripts/generate/document.ts";
import { AssertionSchemas } from "../scripts/generate/schemas.ts";
import type { Violation } from "../scripts/generate/validator-runtime.ts";
import { asSchema, newAjv } from "../scripts/generate/validators.ts";
import { bundle, placeOf, sourceFiles } from "./fixtures/spec-source.ts";

interface BodyExample {
  what: string;
  file: string;
  value: unknown;
  check: (value: unknown) => Violation[];
}

const exampleFiles = new Map(
  sourceFiles("spec/examples", ".yaml").map((file) => [file.replace(/^.*\/|\.yaml$/g, ""), file]),
);

const bodies: BodyExample[] = operationsOf(bundle).flatMap(({ id, operation }) => {
  const operationId = id as OperationId;
  const request = operation.requestBody ? resolve(bundle, operation.requestBody) : {};
  const requests = examplesOf(request).map((example) => ({
    ...example,
    what: `${id} request`,
    check: (value: unknown) => validateRequest(operationId, value),
  }));
  const responses = Object.entries(objectAt(operation, "responses")).flatMap(([status, response]) =>
    examplesOf(resolve(bundle, response)).map((example) => ({
      ...example,
      what: `${id} ${status}`,
      check: (value: unknown) => validateResponse(operationId, Number(status.replaceAll("X", "0")), value),
    })),
  );
  return [...requests, ...responses];
});

function examplesOf(holder: JsonObject): { file: string; value: unknown }[] {
  const media = Object.values(objectAt(holder, "content")).filter(isObject);
  return media.flatMap((entry) =>
    Object.values(objectAt(entry, "examples")).map((example) => {
      const name = isObject(example) ? String(example.$ref).replace("#/components/examples/", "") : "";
      return { file: exampleFiles.get(name) ?? `unknown example ${name}`, value: resolve(bundle, example).value };
    }),
  );
}

describe("the example", () => {
  test.each(bodies)("$file is a valid $what", ({ file, value, check }) => {
    const wrong = check(value).map(
      ({ path, message }) => `${placeOf(file, ["value", ...keysOf(path)])}: ${path} ${message}`,
    );
    expect(wrong).toEqual([]);
  });

  test("files are all used", () => {
    const used = new Set(bodies.map(({ file }) => file));
    expect([...exampleFiles.values()].filter((file) => !used.has(file))).toEqual([]);
  });

  test("is there for every request body and every answer that has one", () => {
    const without = operationsOf(bundle).flatMap(({ id, operation }) => {
      const holders = [
        ["request", operation.requestBody],
        ...Object.entries(objectAt(operation, "responses")),
      ] as const;
      return holders
        .filter(([, holder]) => holder && Object.keys(objectAt(resolve(bundle, holder), "content")).length > 0)
        .filter(([, holder]) => examplesOf(resolve(bundle, holder)).length === 0)
        .map(([kind]) => `${id} ${kind}`);
    });
    expect(without).toEqual([]);
  });
});

/** `$.lineItems[0]["a-b"]` as keys. */
function keysOf(path: string): (string | number)[] {
  return [...path.matchAll(/\.([A-Za-z_$][\w$]*)|\[(\d+)\]|\["([^"]*)"\]/g)].map(([, name, index, quoted]) =>
    index === undefined ? (name ?? quoted ?? "") : Number(index),
  );
}

interface InlineExample {
  place: string;
  schema: JsonObject;
  value: unknown;
}

describe("an example within a schema, a parameter or a header", () => {
  const schemas = new AssertionSchemas(bundle);
  const ajv = newAjv();
  for (const [id, schema] of schemas.components()) ajv.addSchema(asSchema(schema), id);

  const fileOf = (kind: string, name: string): string =>
    sourceFiles(`spec/${kind}`, `/${name}.yaml`)[0] ?? `spec/${kind}/${name}.yaml`;
  const inline = (["schemas", "parameters", "headers"] as const).flatMap((kind) =>
    Object.entries(objectAt(bundle.components, kind)).flatMap(([name, node]) =>
      inlineExamples(node, []).map(({ path, schema, value }): InlineExample => {
        return { place: placeOf(fileOf(kind, name), path), schema, value };
      }),
    ),
  );

  test.each(inline)("is valid at $place", ({ schema, value }) => {
    const check = ajv.compile(asSchema(schemas.of(schema, "response")));
    check(value);
    expect(check.errors ?? []).toEqual([]);
  });
});

interface Found {
  path: (string | number)[];
  schema: JsonObject;
  value: unknown;
}

/** Examples of schemas are lists beside the schema's keywords; those of parameters and headers stand beside `schema`. */
function inlineExamples(node: unknown, path: (string | number)[]): Found[] {
  if (Array.isArray(node)) return node.flatMap((item, index) => inlineExamples(item, [...path, index]));
  if (!isObject(node)) return [];
  const { examples, example, ...schema } = node;
  const here = isObject(schema.schema) ? schema.schema : schema;
  const listed = Array.isArray(examples) ? examples : [];
  const found = listed.map((value, index): Found => ({ path: [...path, "examples", index], schema: here, value }));
  const single: Found[] = example === undefined ? [] : [{ path: [...path, "example"], schema: here, value: example }];
  const deeper = Object.entries(schema).flatMap(([key, value]) => inlineExamples(value, [...path, key]));
  return [...found, ...single, ...deeper];
}
