// The error codes: every code of the description once, the same in the constants, the tables and the reference.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, expectTypeOf, test } from "vitest";
import { parse } from "yaml";
import { advice, again, CartErrorCode, cartErrors, ErrorCode, faults } from "../../generated/error-codes.ts";
import { produce } from "../../scripts/generate/produce.ts";
import { copySpec } from "../fixtures/spec-copy.ts";

interface Entry {
  code: string;
  name: string;
  status: number;
  description: string;
  action: string;
  again: string;
}

const root: string = join(import.meta.dirname, "../..");
const listed: { faults: Entry[]; cartErrors: Entry[] } = parse(
  readFileSync(join(root, "spec/error-codes.yaml"), "utf8"),
);
const reference: string = JSON.parse(readFileSync(join(root, "generated/openapi.json"), "utf8"))
  .tags.map(({ description }: { description: string }) => description)
  .join("\n");

describe("the fault codes", () => {
  test("are named once each, as the description lists them", () => {
    expect(Object.entries(ErrorCode)).toEqual(listed.faults.map(({ name, code }) => [name, code]));
    expect(new Set(Object.values(ErrorCode)).size).toBe(listed.faults.length);
    expect(ErrorCode.OrderInProgress).toBe("800060");
  });

  test("carry status, name, cause, remedy and retry advice", () => {
    for (const { code, action, again: advised, ...info } of listed.faults) {
      expect(faults[code as ErrorCode]).toEqual(info);
      expect(advice[code as ErrorCode]).toBe(action);
      expect(again[code as ErrorCode]).toBe(advised);
    }
    for (const table of [faults, advice]) expect(Object.keys(table)).toHaveLength(listed.faults.length);
  });

  test("say in their comments what they mean, what to do, and whether to send the request again", async () => {
    const source = (await produce(copySpec().root)).get("error-codes.ts") ?? "";
    expect(source).toContain(`  /**
   * 409. The box holds no more | not one.
   *
   * To do: Take a widget out.
   * Again? It may pass as it is, once something else has ended.
   */
  BoxFull: "100",
  /**
   * 403. The box is locked.
   *
   * To do: Unlock \`box-id\`.
   * Again? No: it is refused until what it names is changed.
   */
  BoxLocked: "101",
`);
    expect(source).toMatch(/^export const again: .* = \{\n {2}"100": "later",\n {2}"101": "no",\n\};$/m);
  });

  test("stand in the reference, one row each", () => {
    for (const { code, name, status } of listed.faults) {
      expect(reference.split(`| ${code} | \`${name}\` | ${status} |`)).toHaveLength(2);
    }
  });

  test("are typed by their literal values", () => {
    expectTypeOf(ErrorCode.OrderInProgress).toEqualTypeOf<"800060">();
    expectTypeOf<"800065">().toExtend<ErrorCode>();
    // @ts-expect-error: not a documented code
    const code: ErrorCode = "1";
    expect(code).toBe("1");
  });
});

describe("the errors of cart lines", () => {
  test("are named once each, with the name that the wire may hold", () => {
    expect(Object.entries(CartErrorCode)).toEqual(listed.cartErrors.map(({ name, code }) => [name, code]));
    expect(cartErrors[CartErrorCode.SubscriptionIsNotEnabledForRI].wireName).toBe(
      "subscription_is_not_enabled_for_r_i",
    );
    for (const { code, ...info } of listed.cartErrors) expect(cartErrors[code as CartErrorCode]).toMatchObject(info);
  });

  test("may have a name on the wire that doesn't follow from their own", async () => {
    const spec = copySpec();
    spec.edit("error-codes.yaml", "name: LidIsNotFoundForXL", "name: LidIsNotFoundForXL\n    wireName: no_lid");
    expect((await produce(spec.root)).get("error-codes.ts")).toContain('"wireName": "no_lid"');
  });

  test("stand in the reference, one row each", () => {
    for (const { code, name } of listed.cartErrors)
      expect(reference.split(`| ${code} | \`${name}\` |`)).toHaveLength(2);
  });
});

describe("the tables of the reference", () => {
  test("take the place of their markers, with cells that hold a bar or a line break kept whole", async () => {
    const spec = copySpec();
    spec.edit("error-codes.yaml", "action: Unlock `box-id`.", "action: |\n      Unlock `box-id`,\n      then open.");
    const bundle = JSON.parse((await produce(spec.root)).get("openapi.json") ?? "");
    expect(bundle.info.description).toBe(`Widgets and their boxes.

| Code | Name | Status | Meaning | What to do | Again? |
| --- | --- | --- | --- | --- | --- |
| 100 | \`BoxFull\` | 409 | The box holds no more \\| not one. | Take a widget out. | It may pass as it is, once something else has ended. |
| 101 | \`BoxLocked\` | 403 | The box is locked. | Unlock \`box-id\`, then open. | No: it is refused until what it names is changed. |
`);
  });

  test("leave no marker and no sample behind in the bundle", () => {
    const bundle = readFileSync(join(root, "generated/openapi.json"), "utf8");
    expect(bundle).not.toContain("<!--");
    expect(bundle).not.toContain("@samples/");
  });
});
