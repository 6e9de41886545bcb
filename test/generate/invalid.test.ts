// What the generator says of descriptions it can't work from: file, line and reason, all problems at once.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { SpecError } from "../../scripts/generate/problems.ts";
import { produce } from "../../scripts/generate/produce.ts";
import { copySpec } from "../fixtures/spec-copy.ts";

interface Breakage {
  what: string;
  file: string;
  from: string | RegExp;
  to: string;
  line: number;
  reason: RegExp;
}

const widgets = "paths/widgets.yaml";

const breakages: Breakage[] = [
  {
    what: "a dangling reference to a file",
    file: "schemas/Widget.yaml",
    from: "Colour.yaml",
    to: "Color.yaml",
    line: 7,
    reason: /^dangling \$ref "Color.yaml"$/,
  },
  {
    what: "a dangling reference within a file",
    file: widgets,
    from: "../schemas/NewWidget.yaml",
    to: "../schemas/NewWidget.yaml#/nothing",
    line: 50,
    reason: /^dangling \$ref ".*NewWidget.yaml#\/nothing"$/,
  },
  {
    what: "invalid YAML in a referenced file",
    file: "schemas/Fault.yaml",
    from: "required: [code]",
    to: "required: [code",
    line: 4,
    reason: /^invalid YAML: /,
  },
  {
    what: "invalid YAML in the root file",
    file: "openapi.yaml",
    from: "title: Widgets",
    to: "title: [Widgets",
    line: 5,
    reason: /^invalid YAML: /,
  },
  {
    what: "a root file that is no OpenAPI 3.1",
    file: "openapi.yaml",
    from: "openapi: 3.1.0",
    to: "openapi: 3.0.3",
    line: 1,
    reason: /^not an OpenAPI 3.1 document$/,
  },
  {
    what: "a key that OpenAPI doesn't have",
    file: widgets,
    from: "summary: List widgets",
    to: "sumary: List widgets",
    line: 9,
    reason: /sumary/,
  },
  {
    what: "a missing x-idempotency",
    file: widgets,
    from: "  x-idempotency: request-id\n",
    to: "",
    line: 37,
    reason: /^createWidget: x-idempotency is missing$/,
  },
  {
    what: "an unknown x-idempotency",
    file: widgets,
    from: "x-idempotency: request-id",
    to: "x-idempotency: request",
    line: 40,
    reason: /^createWidget: x-idempotency is unknown: "request"; known: safe, natural, request-id$/,
  },
  {
    what: "a write that calls itself safe",
    file: widgets,
    from: "x-idempotency: request-id",
    to: "x-idempotency: safe",
    line: 40,
    reason: /^createWidget: x-idempotency is safe, but it answers 201$/,
  },
  {
    what: "a replacement that calls itself safe",
    file: "paths/photo.yaml",
    from: "x-idempotency: natural",
    to: "x-idempotency: safe",
    line: 21,
    reason: /^replacePhoto: x-idempotency is safe, but only a GET is, or a POST that only asks$/,
  },
  {
    what: "a missing x-rate-limit",
    file: widgets,
    from: /^ {2}x-rate-limit: .*\n/m,
    to: "",
    line: 7,
    reason: /^listWidgets: x-rate-limit is missing$/,
  },
  {
    what: "an unknown scope in x-rate-limit",
    file: widgets,
    from: "scope: tenant",
    to: "scope: galaxy",
    line: 11,
    reason: /^listWidgets: x-rate-limit scope is unknown: "galaxy"; known: tenant, promotion-eligibilities$/,
  },
  {
    what: "an x-rate-limit without a figure",
    file: widgets,
    from: "requests: 500",
    to: "requests: many",
    line: 11,
    reason: /^listWidgets: x-rate-limit needs requests, a whole number from 1$/,
  },
  {
    what: "an x-rate-limit in words of one's own",
    file: widgets,
    from: "{ requests: 500, per: 60, scope: tenant }",
    to: "unknown",
    line: 11,
    reason: /^listWidgets: x-rate-limit must be an object of requests, per and scope, or not-published$/,
  },
  {
    what: "a scope with two limits",
    file: "paths/photo.yaml",
    from: "requests: 500",
    to: "requests: 100",
    line: 10,
    reason: /^getPhoto: x-rate-limit is 100 in 60 s, but listWidgets has 500 in 60 s for the scope tenant$/,
  },
  {
    what: "an x-personal-data that is not true",
    file: widgets,
    from: "x-idempotency: request-id",
    to: "x-personal-data: false\n  x-idempotency: request-id",
    line: 40,
    reason: /^createWidget: x-personal-data is true, or left out$/,
  },
  {
    what: "a missing x-authentication",
    file: "paths/photo.yaml",
    from: /^ {2}x-authentication: .*\n/m,
    to: "",
    line: 6,
    reason: /^getPhoto: x-authentication is missing$/,
  },
  {
    what: "an unknown x-authentication",
    file: "paths/photo.yaml",
    from: "[app+user]",
    to: "[app+user, robot]",
    line: 11,
    reason: /^getPhoto: x-authentication is unknown: "robot"; known: app, app\+user$/,
  },
  {
    what: "an operationId used twice",
    file: "paths/photo.yaml",
    from: "operationId: getPhoto",
    to: "operationId: listWidgets",
    line: 7,
    reason: /^operationId listWidgets is taken by .*paths\/widgets.yaml$/,
  },
  {
    what: "an operation without an id",
    file: "paths/photo.yaml",
    from: "  operationId: getPhoto\n",
    to: "",
    line: 6,
    reason: /^the get operation has no operationId$/,
  },
  {
    what: "a code sample that isn't there",
    file: widgets,
    from: "@samples/create.ts",
    to: "@samples/crate.ts",
    line: 45,
    reason: /^createWidget: no such sample .*spec\/samples\/crate.ts$/,
  },
  {
    what: "a format that nothing checks",
    file: "schemas/Widget.yaml",
    from: "minLength: 1",
    to: "format: klingon",
    line: 6,
    reason: /^unknown format "klingon"$/,
  },
  {
    what: "an enumeration without values",
    file: "schemas/Widget.yaml",
    from: "type: number, minimum: 0",
    to: "type: number, enum: []",
    line: 12,
    reason: /^enum lists nothing$/,
  },
  {
    what: "a keyword that no schema has",
    file: "schemas/Widget.yaml",
    from: "minLength: 1",
    to: "minLenght: 1",
    line: 6,
    reason: /minLenght/,
  },
  {
    what: "a pattern that is no regular expression",
    file: "schemas/Widget.yaml",
    from: "minLength: 1",
    to: 'pattern: "("',
    line: 6,
    reason: /^pattern can't be compiled: /,
  },
  {
    what: "an example of a body that is not what its schema says",
    file: "examples/bolt.yaml",
    from: "name: bolt",
    to: "name: 7",
    line: 3,
    reason: /^Example value must conform to the schema: `name` property type must be string/,
  },
  {
    what: "an example of a parameter that is not what its schema says",
    file: widgets,
    from: "schema: { type: integer, minimum: 1 }",
    to: "example: none\n      schema: { type: integer, minimum: 1 }",
    line: 16,
    reason: /^Example value must conform to the schema: type must be integer/,
  },
  {
    what: "an example of a property that is not what its schema says",
    file: "schemas/Widget.yaml",
    from: "type: number, minimum: 0",
    to: "type: number, minimum: 0, examples: [free]",
    line: 12,
    reason: /^Example value must conform to the schema: type must be number/,
  },
  {
    what: "a requirement of a property that isn't there",
    file: "schemas/Fault.yaml",
    from: "required: [code]",
    to: "required: [code, kode]",
    line: 3,
    reason: /^Required property 'kode' is undefined/,
  },
  {
    what: "a property without description, its own or its schema's",
    file: "schemas/Widget.yaml",
    from: ", description: What it costs.",
    to: "",
    line: 12,
    reason: /^the property price has no description$/,
  },
  {
    what: "a closed enumeration",
    file: "schemas/Fault.yaml",
    from: "description: What happened.",
    to: "description: What happened., enum: [little, much]",
    line: 6,
    reason: /^a closed enumeration: write anyOf, of \{ type: string, enum: \[…\] \} and \{ type: string \}$/,
  },
  {
    what: "an error code that is listed twice",
    file: "error-codes.yaml",
    from: '"101"',
    to: '"100"',
    line: 8,
    reason: /^error code 100: code 100 occurs twice$/,
  },
  {
    what: "an error code without a remedy",
    file: "error-codes.yaml",
    from: "    action: Take a widget out.\n",
    to: "",
    line: 2,
    reason: /^error code 100: action must be a text$/,
  },
  {
    what: "an error code with a misspelt key",
    file: "error-codes.yaml",
    from: "    status: 409",
    to: "    stauts: 409",
    line: 2,
    reason: /^error code 100: (status must be an HTTP status: 200, or from 400|unknown key stauts)$/,
  },
  {
    what: "an error code with retry advice of its own",
    file: "error-codes.yaml",
    from: "again: later",
    to: "again: perhaps",
    line: 2,
    reason: /^error code 100: again must be one of no, fresh, later, retry, token, status$/,
  },
  {
    what: "error codes in invalid YAML",
    file: "error-codes.yaml",
    from: 'code: "101"',
    to: 'code: "101',
    line: 8,
    reason: /^invalid YAML: /,
  },
];

describe("an invalid description", () => {
  test.each(breakages)("is refused with its place: $what", async ({ file, from, to, line, reason }) => {
    const spec = copySpec();
    spec.edit(file, from, to);
    const problems = await problemsOf(spec.root);
    expect(problems).not.toEqual([]);
    for (const problem of problems) {
      expect(problem).toEqual({ file: spec.path(file), line, reason: expect.stringMatching(reason) });
    }
  });

  test("reports all that is wrong with it in one run", async () => {
    const spec = copySpec();
    spec.edit("schemas/Widget.yaml", "Colour.yaml", "Color.yaml");
    spec.edit(widgets, "  x-idempotency: request-id\n", "");
    spec.edit("error-codes.yaml", '"101"', '"100"');
    const problems = await problemsOf(spec.root);
    expect(problems.map(({ file }) => file).sort()).toEqual(
      ["error-codes.yaml", widgets, "schemas/Widget.yaml"].map(spec.path),
    );
  });

  test("is refused when a path and its parameters don't agree, at each of them", async () => {
    const spec = copySpec();
    spec.edit("paths/photo.yaml", "name: box-id", "name: crate-id");
    expect((await problemsOf(spec.root)).map(({ line, reason }) => `${line}: ${reason}`)).toEqual([
      expect.stringMatching(/^2: Path parameter `crate-id` is not used in the path/),
      expect.stringMatching(/^6: The operation does not define the path parameter `\{box-id\}`/),
      expect.stringMatching(/^18: The operation does not define the path parameter `\{box-id\}`/),
    ]);
  });

  test("is refused when nothing refers to one of its files, however deep it lies", async () => {
    const spec = copySpec();
    mkdirSync(spec.path("schemas/parts"));
    writeFileSync(spec.path("schemas/parts/Bolt.yaml"), "description: A bolt.\ntype: object\n");
    expect(await problemsOf(spec.root)).toEqual([
      { file: spec.path("schemas/parts/Bolt.yaml"), line: 1, reason: "nothing refers to it" },
    ]);
  });

  test("is refused when two different schemas would come out under one name", async () => {
    const spec = copySpec();
    writeFileSync(spec.path("paths/Colour.yaml"), "type: integer\ndescription: Its number.\n");
    spec.edit("schemas/Widget.yaml", "Colour.yaml", "../paths/Colour.yaml");
    expect(await problemsOf(spec.root)).toEqual([
      { file: spec.path("schemas/Widget.yaml"), line: 7, reason: expect.stringContaining("with the same name") },
    ]);
  });

  test.each(["openapi.yaml", "error-codes.yaml"])("is refused without its %s", async (file) => {
    const spec = copySpec();
    rmSync(spec.path(file));
    expect(await problemsOf(spec.root)).toContainEqual({ file: spec.path(file), line: 1, reason: "no such file" });
  });
});

describe("a description is taken", () => {
  test("whose schemas lie in folders, under the names of their files", async () => {
    const spec = copySpec();
    mkdirSync(spec.path("schemas/parts"));
    writeFileSync(
      spec.path("schemas/parts/Bolt.yaml"),
      "description: A bolt.\ntype: object\nproperties:\n  colour: { $ref: ../Colour.yaml }\n",
    );
    spec.edit("schemas/Widget.yaml", "  price:", "  bolt: { $ref: parts/Bolt.yaml }\n  price:");
    const bundle = JSON.parse((await produce(spec.root)).get("openapi.json") ?? "");
    expect(bundle.components.schemas.Bolt.properties.colour).toEqual({ $ref: "#/components/schemas/Colour" });
  });

  test("in which a branch requires what stands beside it", async () => {
    const spec = copySpec();
    spec.edit("schemas/Fault.yaml", "required: [code]", "anyOf: [{ required: [code] }, { required: [description] }]");
    await expect(produce(spec.root)).resolves.toBeDefined();
  });

  test("in which a condition describes nothing", async () => {
    const spec = copySpec();
    const condition = "contains: { type: object, properties: { name: { const: bolt } }, required: [name] }";
    spec.edit("schemas/Widget.yaml", "    items:", `    ${condition}\n    items:`);
    await expect(produce(spec.root)).resolves.toBeDefined();
  });

  test("in which a list of values has one", async () => {
    const spec = copySpec();
    spec.edit("schemas/Fault.yaml", "description: What happened.", "description: What happened., enum: [much]");
    await expect(produce(spec.root)).resolves.toBeDefined();
  });
});

async function problemsOf(root: string): Promise<SpecError["problems"]> {
  const error: unknown = await produce(root).then(
    () => undefined,
    (reason) => reason,
  );
  if (error instanceof SpecError) return error.problems;
  throw new Error(`Expected a SpecError, got ${error}`);
}
