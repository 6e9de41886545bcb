// Compiled validators: what the generator makes of a small description, loaded as a user's program would load them.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { produce } from "../../scripts/generate/produce.ts";
import type { Validators, Violation } from "../../scripts/generate/validator-runtime.ts";
import { copySpec } from "../fixtures/spec-copy.ts";

const BOX = "0b1c3f0e-5a34-4c0b-9a41-2f6f0c0b8e11";
const source: string =
  (await produce(join(import.meta.dirname, "../fixtures/spec/openapi.yaml"))).get("validators.js") ?? "";
let validators: Validators;

beforeAll(async () => {
  validators = await import(`data:text/javascript,${encodeURIComponent(source)}`);
});

describe("the module", () => {
  test("needs nothing beside itself", () => {
    expect(source).not.toMatch(/\bfrom\s*["']|\bimport\s*[("']/);
    const { folder } = copySpec();
    writeFileSync(join(folder, "validators.mjs"), source);
    const program = `const { validateSchema } = await import(${JSON.stringify(pathToFileURL(join(folder, "validators.mjs")))});
      console.log(JSON.stringify(validateSchema("Widget", { id: 1, name: "a", colour: "red" })));`;
    const output = execFileSync(process.execPath, ["--input-type=module", "-e", program], {
      cwd: folder,
      encoding: "utf8",
    });
    expect(output.trim()).toBe("[]");
  });

  test("holds no code of Ajv's own beyond what the checks call", () => {
    expect(source).not.toContain("ajv.addKeyword");
    expect(Buffer.byteLength(source)).toBeLessThan(60_000);
  });

  test("says which name it doesn't know", () => {
    expect(() => validators.validateSchema("Gadget", {})).toThrow('The description has no schema "Gadget".');
    expect(() => validators.validateRequest("toString", {})).toThrow('The description has no operation "toString".');
  });
});

interface Case {
  what: string;
  check: () => Violation[];
  found: Record<string, string>;
}

const widget = { id: 1, name: "bolt", colour: "red" };

const cases: Case[] = [
  { what: "a valid value", check: () => validators.validateSchema("Widget", widget), found: {} },
  {
    what: "a value that an open enumeration doesn't list",
    check: () => validators.validateSchema("Widget", { ...widget, colour: "ultraviolet" }),
    found: {},
  },
  {
    what: "an unknown property",
    check: () => validators.validateSchema("Widget", { ...widget, weight: 3 }),
    found: {},
  },
  {
    what: "a number in an open enumeration, told once",
    check: () => validators.validateSchema("Widget", { ...widget, colour: 3 }),
    found: { "$.colour": "must be a string, but is a number" },
  },
  {
    what: "several faults, each with its path",
    check: () =>
      validators.validateSchema("Widget", { ...widget, name: "", parts: [widget, { ...widget, price: -1 }, null] }),
    found: {
      "$.name": "must not be empty",
      "$.parts[1].price": "must be 0 or more",
      "$.parts[2]": "must be an object, but is null",
    },
  },
  {
    what: "a response without what the service assigns",
    check: () => validators.validateResponse("createWidget", 201, { name: "bolt", colour: "red" }),
    found: { "$.id": "is required" },
  },
  {
    what: "a request without what the service assigns, however deep",
    check: () => validators.validateRequest("createWidget", { name: "nut", like: { name: "bolt", colour: "red" } }),
    found: {},
  },
  {
    what: "a request with what the service assigns, in the wrong form",
    check: () => validators.validateRequest("createWidget", { name: "nut", like: { ...widget, id: "1" } }),
    found: { "$.like.id": "must be an integer, but is a string" },
  },
  {
    what: "a union: only what is wrong with the closest form",
    check: () => validators.validateRequest("createWidget", { name: "nut", size: { width: "1", height: 2 } }),
    found: { "$.size.width": "must be a number, but is a string" },
  },
  {
    what: "a union whose forms each lack one property",
    check: () => validators.validateRequest("createWidget", { name: "nut", size: { width: 1 } }),
    found: { "$.size": "must have at least one of height, radius" },
  },
  {
    what: "a union that nothing comes close to",
    check: () => validators.validateRequest("createWidget", { name: "nut", size: [] }),
    found: { "$.size": "must be an object, but is an array" },
  },
  {
    what: "a missing body",
    check: () => validators.validateRequest("createWidget", undefined),
    found: { $: "a body is required" },
  },
  {
    what: "a body where none is taken",
    check: () => validators.validateRequest("listWidgets", {}),
    found: { $: "this operation takes no body" },
  },
  { what: "no body where none is taken", check: () => validators.validateRequest("listWidgets", undefined), found: {} },
  {
    what: "a form: its JSON part by the schema, its files as anything",
    check: () => validators.validateRequest("replacePhoto", { metadata: { name: 3 }, files: [new Blob([]), 3] }),
    found: { "$.metadata.name": "must be a string, but is a number" },
  },
  { what: "bytes", check: () => validators.validateResponse("getPhoto", 200, "anything"), found: {} },
  {
    what: "a status by its range",
    check: () => validators.validateResponse("listWidgets", 418, { code: 1 }),
    found: {},
  },
  {
    what: "a status by default",
    check: () => validators.validateResponse("createWidget", 503, {}),
    found: { "$.code": "is required" },
  },
  {
    what: "a status that isn't documented",
    check: () => validators.validateResponse("listWidgets", 500, {}),
    found: { $: "status 500 is not documented for listWidgets" },
  },
  {
    what: "parameters as text",
    check: () => list({ "box-id": BOX }, { limit: "3", hidden: "false" }, { "x-trace": BOX }),
    found: {},
  },
  {
    what: "parameters as values",
    check: () => list({ "box-id": BOX }, { limit: 3, hidden: true, other: "x" }, { "X-Trace": BOX }),
    found: {},
  },
  {
    what: "parameters in the wrong form",
    check: () => list({ "box-id": `urn:uuid:${BOX}` }, { limit: "0", hidden: "maybe" }, {}),
    found: {
      '$.path["box-id"]': "must be a valid uuid",
      "$.query.limit": "must be 1 or more",
      "$.query.hidden": "must be a boolean, but is a string",
      '$.header["X-Trace"]': "is required",
    },
  },
  {
    what: "text that only looks like a number",
    check: () => list({ "box-id": BOX }, { limit: "0x10" }, { "x-trace": BOX }),
    found: { "$.query.limit": "must be an integer, but is a string" },
  },
  {
    what: "a value that carries __proto__",
    check: () =>
      validators.validateSchema("Widget", JSON.parse('{"__proto__": {"id": 1}, "name": "a", "colour": "red"}')),
    found: { "$.id": "is required" },
  },
];

type Values = Record<string, unknown>;

function list(path: Values, query: Values, header: Values): Violation[] {
  return validators.validateParameters("listWidgets", { path, query, header });
}

describe("a compiled check judges", () => {
  test.each(cases)("$what", ({ check, found }) => {
    expect(Object.fromEntries(check().map(({ path, message }) => [path, message]))).toEqual(found);
  });
});

describe("the validators of the API", () => {
  test("name the place of each fault in a cart, one line each", async () => {
    const { validateRequest } = await import("../../generated/validators.js");
    const line = { catalogItemId: "a:b:c", quantity: 1, billingCycle: "monthly" };
    expect(validateRequest("createCart", { lineItems: [line] })).toEqual([]);
    expect(validateRequest("createCart", { lineItems: [] })).toEqual([
      { path: "$.lineItems", message: "must have at least one item" },
    ]);
    expect(validateRequest("createCart", { lineItems: [line, { ...line, quantity: 0, billingCycle: 3 }] })).toEqual([
      { path: "$.lineItems[1].quantity", message: "must be 1 or more" },
      { path: "$.lineItems[1].billingCycle", message: "must be a string, but is a number" },
    ]);
  });

  test("tell a fault without any of its fields in one line", async () => {
    const { validateResponse } = await import("../../generated/validators.js");
    expect(validateResponse("createCart", 400, {})).toEqual([
      { path: "$", message: "must have at least one of code, description, message" },
    ]);
  });

  test("have a type for each function that the module exports", async () => {
    const module: object = await import("../../generated/validators.js");
    const declared = readFileSync(join(import.meta.dirname, "../../generated/validators.d.ts"), "utf8");
    const names = [...declared.matchAll(/export declare function (\w+)/g)].map(([, name]) => name);
    expect(Object.keys(module).sort()).toEqual(names.sort());
  });
});
