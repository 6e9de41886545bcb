// The description of control, held to what control does: its paths, its examples, its answers and its faults.
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { faultTypes, injectedFaultCheck } from "../../../src/sandbox/checks/fault-checks.ts";
import description from "../../../src/sandbox/control/openapi.json" with { type: "json" };
import { callerOf, lines, serve } from "../support.ts";

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(description, "control");

/** Says what is wrong with a value by the schema at a JSON pointer of the description. */
function complaints(pointer: string, value: unknown): string {
  const check = ajv.compile({ $ref: `control#${pointer}` });
  return check(value) ? "" : ajv.errorsText(check.errors);
}

const escaped = (name: string): string => name.replaceAll("~", "~0").replaceAll("/", "~1");

interface Described {
  readonly requestBody?: { readonly content: { readonly "application/json": { readonly example: unknown } } };
  readonly responses: Readonly<Record<string, { readonly $ref?: string }>>;
}

const operations = Object.entries(description.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]: [string, Described]) => ({
    name: `${method.toUpperCase()} ${path}`,
    path,
    method,
    operation,
  })),
);

describe("the description of control", () => {
  it("has every path and method, and no other", async () => {
    const { url } = await serve();
    const { actions } = (await (await fetch(`${url}/_sandbox`)).json()) as { actions: string[] };
    expect(operations.map(({ name }) => name).sort()).toEqual([...actions].sort());
  });

  it.each(operations)("is kept to by $name, asked for as its example has it", async ({ path, method, operation }) => {
    const { url } = await serve();
    const customer = "28045616-f6b9-462f-9701-0d89b5e65c44";
    const line = { lineItemNumber: 0, offerId: lines.license.catalogItemId, quantity: 1, termDuration: "P1Y" };
    await callerOf(fetch, url)("POST", "/orders", { body: { billingCycle: "monthly", lineItems: [line] } });
    const fault = { operation: "getCart", type: "status", status: 503, headers: { "X-A": "b" } };
    await fetch(`${url}/_sandbox/faults`, { method: "POST", body: JSON.stringify(fault) });

    const example = operation.requestBody?.content["application/json"].example;
    const init = { method: method.toUpperCase(), ...(example !== undefined && { body: JSON.stringify(example) }) };
    const answer = await fetch(`${url}${path}${path.endsWith("/orders") ? `?customer=${customer}` : ""}`, init);
    expect(answer.status).toBe(200);
    const body: unknown = await answer.json();
    expect(Array.isArray(body) ? body.length : 1).toBeGreaterThan(0);
    const { $ref } = operation.responses["200"] ?? {};
    const where = $ref?.slice(1) ?? `/paths/${escaped(path)}/${method}/responses/200`;
    expect(complaints(`${where}/content/application~1json/schema`, body)).toBe("");
  });
});

describe("the described fault", () => {
  const { properties } = description.components.schemas.Fault;
  const pointer = "/components/schemas/Fault";
  /** What each type must have beside its name. */
  const needed: Readonly<Record<string, object>> = { status: { status: 503 }, throttle: { retryAfter: 1 } };
  const values: Readonly<Record<string, unknown>> = {
    ms: 5,
    status: 503,
    body: "text",
    headers: { "Retry-After": "1" },
    retryAfter: 2,
    orderGroup: "0",
  };

  it("has the types that can be injected, and no other", () => {
    expect(properties.type.enum).toEqual(faultTypes);
  });

  it.each(faultTypes)("of the type %s is one that can be injected", (type) => {
    const fault = { operation: "*", type, ...needed[type] };
    expect([injectedFaultCheck(fault, "$"), complaints(pointer, fault)]).toEqual([undefined, ""]);
  });

  it("has the properties that some type takes, and no other", () => {
    const own = Object.keys(properties).filter((name) => !["operation", "type", "times"].includes(name));
    expect(own.sort()).toEqual(Object.keys(values).sort());
    for (const name of own) {
      const takers = faultTypes.filter((type) => {
        const fault = { operation: "*", times: 2, type, ...needed[type], [name]: values[name] };
        return injectedFaultCheck(fault, "$") === undefined && complaints(pointer, fault) === "";
      });
      expect([name, takers.length > 0]).toEqual([name, true]);
    }
  });

  it.each([
    { type: "bom" },
    { operation: "*" },
    { operation: "*", type: "bang" },
    { operation: "*", type: "bom", times: 0 },
    { operation: "*", type: "stall", ms: -1 },
    { operation: "*", type: "stall", ms: 2 ** 31 },
    { operation: "*", type: "status", status: 199 },
    { operation: "*", type: "status", status: 503, headers: { a: 1 } },
    { operation: "*", type: "throttle", retryAfter: -1 },
  ])("leaves out %j, as control does", (fault) => {
    expect(injectedFaultCheck(fault, "$")).toBeDefined();
    expect(complaints(pointer, fault)).not.toBe("");
  });
});
