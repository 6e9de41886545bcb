// Reading a cart: its errors, its order groups, its expiry, its catalog item ids.
import { describe, expect, it } from "vitest";
import type { Cart } from "../../../generated/schema.ts";
import { InvalidArgumentError } from "../../../src/errors.ts";
import { expiresAt, isExpired, lineItemErrors, orderGroups, parseCatalogItemId } from "../../../src/helpers/index.ts";
import { parseTimestamp } from "../../../src/helpers/timestamp.ts";
import { cartLine, cartOf, fromWire, hasWire, wireBody, wireTitle } from "../support.ts";

describe("parseCatalogItemId", () => {
  it("gives the three parts as they are written", () => {
    const parts = { productId: "cfq7TTC0LF8S", skuId: "0001", availabilityId: "CFQ7TTC0N81H" };
    expect(parseCatalogItemId("cfq7TTC0LF8S:0001:CFQ7TTC0N81H")).toEqual(parts);
  });

  it.each([
    "MS-AZR-0145P",
    "91FD106F-4B2C-4938-95AC-F54F74E9A239",
    "",
    "P:S",
    "P:S:A:X",
    "P::A",
    ":S:A",
    "P:S:",
    "P:S: A",
    " :S:A",
    null,
    7,
  ])("gives undefined for %j", (id) => {
    expect(parseCatalogItemId(fromWire(id))).toBeUndefined();
  });
});

describe("lineItemErrors", () => {
  it("finds the errors of lines and of add-on items, in the order of the cart", () => {
    const bad = (code: number): { error: { errorCode: number } } => ({ error: { errorCode: code } });
    const cart = cartOf(
      cartLine(0, { addonItems: [cartLine(1, bad(10018))] }),
      cartLine(2, { ...bad(10001), addonItems: [cartLine(3), cartLine(4, bad(0))] }),
    );
    const found = lineItemErrors(cart).map(({ lineItem, error }) => [lineItem.id, error.errorCode]);
    expect(found).toEqual([
      [1, 10018],
      [2, 10001],
      [4, 0],
    ]);
    expect(lineItemErrors(cart)[1]?.lineItem).toBe(cart.lineItems[1]);
  });

  it("takes null, an empty object and empty members for no error", () => {
    const lines = [null, {}, { errorCode: null, errorDescription: "" }].map((error, id) => ({
      ...cartLine(id),
      error,
    }));
    expect(lineItemErrors(fromWire({ id: "c1", lineItems: lines }))).toEqual([]);
  });
});

describe("orderGroups", () => {
  it("lists lines by group, add-ons under their own group or else their base's", () => {
    const cart = cartOf(
      cartLine(0, { orderGroup: "OMS-0", addonItems: [cartLine(1), cartLine(2, { orderGroup: "1" })] }),
      cartLine(3, { orderGroup: "1" }),
      cartLine(4),
    );
    const groups = orderGroups(cart);
    expect([...groups].map(([group, lines]) => [group, lines.map(({ id }) => id)])).toEqual([
      ["OMS-0", [0, 1]],
      ["1", [2, 3]],
    ]);
  });

  it("takes a number for the group that it spells", () => {
    expect([...orderGroups(fromWire({ id: "c1", lineItems: [{ ...cartLine(0), orderGroup: 0 }] })).keys()]).toEqual([
      "0",
    ]);
  });
});

describe("expiresAt and isExpired", () => {
  const at = (expirationTimestamp: string): Cart => ({ id: "c1", expirationTimestamp, lineItems: [] });

  it.each([
    ["2023-07-18T21:16:17.2480482Z", "2023-07-18T21:16:17.248Z"],
    ["2023-07-18T21:16:17.2489999Z", "2023-07-18T21:16:17.248Z"],
    ["2023-07-18T21:16:17Z", "2023-07-18T21:16:17.000Z"],
    ["2023-07-18T21:16:17.5Z", "2023-07-18T21:16:17.500Z"],
    ["2023-07-18T21:16:17", "2023-07-18T21:16:17.000Z"],
    ["2023-07-18T21:16:17.76+00:00", "2023-07-18T21:16:17.760Z"],
    ["2018-03-06T17:37:05.253-08:00", "2018-03-07T01:37:05.253Z"],
    ["2018-03-06T17:37:05.253-0800", "2018-03-07T01:37:05.253Z"],
    ["2023-07-18TT21:16:17.2480482Z", "2023-07-18T21:16:17.248Z"],
    ["2023-07-18t21:16z", "2023-07-18T21:16:00.000Z"],
    [" 2023-07-18 21:16:17Z ", "2023-07-18T21:16:17.000Z"],
  ])("reads %j", (text, expected) => {
    expect(expiresAt(at(text))?.toISOString()).toBe(expected);
  });

  it.each([
    "0001-01-01T00:00:00",
    "0001-01-01T00:00:00Z",
    "0001-01-01T00:00:00.0000000+01:00",
    "",
    "tomorrow",
    "2023-13-41T00:00:00Z",
    "2023-07-18T21:16:17Z, or later",
    "x2023-07-18T21:16:17Z",
    "2023-07-18T21:16:17+0",
    20230718,
    null,
  ])("takes %j for no date", (text) => {
    expect(expiresAt(fromWire({ id: "c1", expirationTimestamp: text, lineItems: [] }))).toBeUndefined();
    expect(parseTimestamp(text)).toBeUndefined();
  });

  it("is expired from that moment on, not a millisecond before", () => {
    const cart = at("2023-07-18T21:16:17.2480482Z");
    expect(isExpired(cart, new Date("2023-07-18T21:16:17.247Z"))).toBe(false);
    expect(isExpired(cart, new Date("2023-07-18T21:16:17.248Z"))).toBe(true);
  });

  it("compares with the clock when no time is given", () => {
    expect(isExpired(at(new Date(Date.now() + 60_000).toISOString()))).toBe(false);
    expect(isExpired(at(new Date(Date.now() - 60_000).toISOString()))).toBe(true);
  });

  it("never takes a cart without a date for expired", () => {
    expect(isExpired({ id: "c1", lineItems: [] })).toBe(false);
    expect(isExpired(at("0001-01-01T00:00:00"))).toBe(false);
  });

  it("refuses a time that is none", () => {
    for (const now of [new Date("never"), fromWire<Date>("2023-07-18")]) {
      expect(() => isExpired(at("2023-07-18T21:16:17Z"), now)).toThrow(/^isExpired: now must be a valid Date$/);
    }
  });
});

describe("a cart from the wire that is not as promised", () => {
  const bare = [{}, { lineItems: null }, { lineItems: {} }, { lineItems: [null, 7] }, { novelty: 1, lineItems: [] }];

  it.each(bare)("reads as an empty one: %j", (cart) => {
    expect(lineItemErrors(fromWire(cart))).toEqual([]);
    expect(orderGroups(fromWire(cart)).size).toBe(0);
    expect(expiresAt(fromWire(cart))).toBeUndefined();
  });

  it.each([
    ["lineItemErrors", lineItemErrors],
    ["orderGroups", orderGroups],
    ["expiresAt", expiresAt],
    ["isExpired", isExpired],
  ])("is refused by %s when it is no object", (name, helper) => {
    for (const cart of [null, "c1", 3]) {
      const act = (): unknown => helper(fromWire(cart));
      expect(act).toThrow(InvalidArgumentError);
      expect(act).toThrow(new RegExp(`^${name}: cart must be an object$`));
    }
  });
});

describe.skipIf(!hasWire)(wireTitle, () => {
  it("02 has the groups OMS-0, 0, 1 and 2, no errors, and lived for fifteen minutes", () => {
    const cart = wireBody<Cart>("02");
    const groups = [...orderGroups(cart)].map(([group, lines]) => [group, lines.map(({ id }) => id)]);
    expect(groups).toEqual([
      ["OMS-0", [0]],
      ["0", [1, 2, 3]],
      ["1", [4]],
      ["2", [5]],
    ]);
    expect(lineItemErrors(cart)).toEqual([]);
    expect(expiresAt(cart)?.toISOString()).toBe("2019-01-16T01:00:54.418Z");
  });

  it("06 has its base and two add-ons in one group", () => {
    expect(orderGroups(wireBody<Cart>("06")).get("OMS-0")).toHaveLength(3);
  });
});
