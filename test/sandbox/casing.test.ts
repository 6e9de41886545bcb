// Names in any case: what the sandbox reads must keep up with the description.
import { describe, expect, it } from "vitest";
import description from "../../generated/openapi.json" with { type: "json" };
import { readNames, requestPropertyNames } from "../../src/sandbox/wire/casing.ts";

/** Every property name below a schema of the description, references followed, maps of data left out. */
function namesBelow(schema: unknown, seen = new Set<unknown>()): string[] {
  if (typeof schema !== "object" || schema === null || seen.has(schema)) return [];
  seen.add(schema);
  return Object.entries(schema).flatMap(([key, value]) => {
    if (key === "$ref") return namesBelow(resolve(String(value)), seen);
    if (key === "examples") return [];
    if (key !== "properties") return namesBelow(value, seen);
    return Object.entries(Object(value)).flatMap(([name, member]) =>
      name === "provisioningContext" || name === "additionalInformation" ? [name] : [name, ...namesBelow(member, seen)],
    );
  });
}

function resolve(reference: string): unknown {
  return reference
    .slice(2)
    .split("/")
    .reduce<unknown>(
      (value, key) =>
        typeof value === "object" && value !== null
          ? Object.entries(value).find(([name]) => name === key)?.[1]
          : undefined,
      description,
    );
}

describe("the names of requests", () => {
  it("are all in the list, whatever request schema they come from", () => {
    const schemas = [
      ...["NewCart", "CartUpdate", "NewOrder", "OrderPatch", "AttachmentMetadata"],
      ...["NewAgreement", "SubscriptionUpdate", "PromotionEligibilitiesRequest"],
    ];
    const names = schemas.flatMap((name) => namesBelow(resolve(`#/components/schemas/${name}`)));
    expect(names.length).toBeGreaterThan(50);
    const known = new Set(requestPropertyNames.map((name) => name.toLowerCase()));
    expect(names.filter((name) => !known.has(name.toLowerCase()))).toEqual([]);
  });

  it("get the description's case from any other", () => {
    const read = readNames({ LINEITEMS: [{ catalogitemid: "a", QUANTITY: 1, partnerIDonRecord: "1" }] });
    expect(read).toEqual({ lineItems: [{ catalogItemId: "a", quantity: 1, partnerIdOnRecord: "1" }] });
  });

  it("prefer the description's spelling to another of the same name", () => {
    expect(readNames({ Quantity: 1, quantity: 2 })).toEqual({ quantity: 2 });
    expect(readNames({ quantity: 2, Quantity: 1 })).toEqual({ quantity: 2 });
  });
});

describe("data", () => {
  it("keeps its keys, but for a capital first letter", () => {
    const context = { ParentSubscriptionId: "1", LINEITEMS: "2", anyKey: "3" };
    expect(readNames({ ProvisioningContext: context })).toEqual({
      provisioningContext: { parentSubscriptionId: "1", lINEITEMS: "2", anyKey: "3" },
    });
  });

  it("loses nulls and __proto__, and inherits nothing from it", () => {
    const read = readNames(JSON.parse('{"__proto__": {"quantity": 1}, "id": null, "lineItems": [{"RenewsTo": null}]}'));
    expect(read).toStrictEqual({ lineItems: [{}] });
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
  });
});
