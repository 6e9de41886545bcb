// What the operation table makes of each extension and each kind of success, on a small description.
import { transform } from "esbuild";
import { describe, expect, test } from "vitest";
import { produce } from "../../scripts/generate/produce.ts";
import { copySpec, type SpecCopy } from "../fixtures/spec-copy.ts";

const widgets = "paths/widgets.yaml";

describe("a row of the operation table", () => {
  test("holds the published limit, which stands once more by its scope", async () => {
    const { operations, rateLimits } = await tablesOf(copySpec());
    expect(operations.listWidgets?.rateLimit).toEqual({ requests: 500, per: 60, scope: "tenant" });
    expect(rateLimits).toEqual({ tenant: { requests: 500, per: 60 } });
  });

  test("holds no limit where none is published", async () => {
    const spec = copySpec();
    spec.edit(
      "paths/photo.yaml",
      "x-rate-limit: { requests: 500, per: 60, scope: tenant }",
      "x-rate-limit: not-published",
    );
    const { operations, rateLimits } = await tablesOf(spec);
    expect(operations.getPhoto).toBeDefined();
    expect(operations.getPhoto).not.toHaveProperty("rateLimit");
    expect(operations.replacePhoto).toHaveProperty("rateLimit");
    expect(rateLimits).toEqual({ tenant: { requests: 500, per: 60 } });
  });

  test("lists each scope that has a limit of its own", async () => {
    const spec = copySpec();
    const [from, to] = [
      "requests: 500, per: 60, scope: tenant",
      "requests: 625, per: 60, scope: promotion-eligibilities",
    ];
    spec.edit("paths/photo.yaml", from, to);
    const { rateLimits } = await tablesOf(spec);
    expect(rateLimits).toEqual({
      tenant: { requests: 500, per: 60 },
      "promotion-eligibilities": { requests: 625, per: 60 },
    });
  });

  test("says which bodies hold personal data", async () => {
    const spec = copySpec();
    spec.edit(widgets, "operationId: createWidget", "operationId: createWidget\n  x-personal-data: true");
    const { operations } = await tablesOf(spec);
    expect(operations.createWidget?.personalData).toBe(true);
    expect(operations.listWidgets).not.toHaveProperty("personalData");
  });

  test.each([
    ["getPhoto", "binary"],
    ["replacePhoto", "empty"],
    ["listWidgets", "json"],
    ["createWidget", "json"],
  ])("says of %s that a success is %s", async (id, response) => {
    const { operations } = await tablesOf(copySpec());
    expect(operations[id]?.response).toBe(response);
  });

  test("says that a success may be JSON or nothing, by its status", async () => {
    const spec = copySpec();
    spec.edit(widgets, '    "201":\n', '    "202":\n      description: Under way.\n    "201":\n');
    const { operations } = await tablesOf(spec);
    expect(operations.createWidget?.response).toBe("empty-or-json");
  });
});

interface Tables {
  operations: Record<string, Record<string, unknown>>;
  rateLimits: Record<string, unknown>;
}

/** The constants of the module that is generated from a description. */
async function tablesOf({ root }: SpecCopy): Promise<Tables> {
  const source = (await produce(root)).get("operations.ts") ?? "";
  const { code } = await transform(source, { loader: "ts" });
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
}
