// Whether what was answered to a create is what was asked for.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cart, NewCart, NewCartLineItem, NewOrder, Order } from "../../../generated/schema.ts";
import { sameLines } from "../../../src/helpers/lines/same-lines.ts";
import { cartLine, cartOf, fromWire, frozen, hasWire, orderLine, orderOf, wireBody, wireTitle } from "../support.ts";

const line: NewCartLineItem = frozen({
  catalogItemId: "P:S:A",
  quantity: 7,
  termDuration: "P1Y",
  billingCycle: "annual",
});
const other: NewCartLineItem = frozen({
  ...line,
  catalogItemId: "P:S:B",
  termDuration: "P1M",
  billingCycle: "monthly",
});

/** A cart as it is answered: numbered, in the service's spelling, with what the service adds. */
function answerTo({ lineItems }: NewCart): Cart {
  let id = 0;
  const shown = (one: NewCartLineItem): object => ({
    ...one,
    id: id++,
    catalogItemId: one.catalogItemId.toLowerCase(),
    billingCycle: one.billingCycle.toUpperCase(),
    orderGroup: "0",
    currencyCode: "USD",
    pricing: { price: 1 },
    ...(one.addonItems && { addonItems: one.addonItems.map(shown) }),
  });
  return fromWire({ id: "c1", lineItems: lineItems.map(shown) });
}

describe("a cart's lines are the same", () => {
  it.each<[string, NewCart]>([
    ["in the service's spelling", { lineItems: [line, other] }],
    ["with add-ons", { lineItems: [{ ...line, addonItems: [other, other] }, other] }],
    ["twice the same", { lineItems: [line, line] }],
    [
      "without a term",
      {
        lineItems: [
          { ...line, termDuration: null },
          { catalogItemId: "X", quantity: 1, billingCycle: "x" },
        ],
      },
    ],
  ])("%s", (_, cart) => {
    expect(sameLines(cart, answerTo(cart))).toEqual({ same: true });
  });

  it("in another order", () => {
    expect(sameLines({ lineItems: [line, other] }, answerTo({ lineItems: [other, line] })).same).toBe(true);
  });

  it("where the answer adds what the request did not name", () => {
    const silent = { catalogItemId: "P:S:A", quantity: 7, billingCycle: "unknown" };
    expect(sameLines({ lineItems: [silent] }, answerTo({ lineItems: [line] })).same).toBe(true);
  });

  it("where the answer is silent on what the request named, or shows no lines at all", () => {
    const [shown] = answerTo({ lineItems: [line] }).lineItems;
    const cart = fromWire<Cart>({ id: "c1", lineItems: [{ ...shown, termDuration: "", billingCycle: null }] });
    expect(sameLines({ lineItems: [line] }, cart).same).toBe(true);
    expect(sameLines({ lineItems: [line] }, fromWire({ id: "c1", lineItems: null })).same).toBe(true);
  });

  it("where a year is written as twelve months", () => {
    expect(sameLines({ lineItems: [{ ...line, termDuration: "P12M" }] }, answerTo({ lineItems: [line] })).same).toBe(
      true,
    );
  });

  it("though a line that names no term stands before its twin that does", () => {
    const silent = { ...line, termDuration: null };
    const monthly = { ...line, termDuration: "P1M" };
    expect(sameLines({ lineItems: [silent, line] }, answerTo({ lineItems: [line, monthly] })).same).toBe(true);
  });
});

describe("a cart's lines differ", () => {
  const twoYears = { ...line, termDuration: "P2Y" };
  it.each<[string, NewCartLineItem[], NewCartLineItem[]]>([
    ["in the catalog item", [line], [{ ...line, catalogItemId: "P:S:C" }]],
    ["in the quantity", [line], [{ ...line, quantity: 1 }]],
    ["in the term", [line], [twoYears]],
    ["in the billing cycle", [line], [{ ...line, billingCycle: "monthly" }]],
    ["by a line that is missing", [line, other], [line]],
    ["by a line too many", [line], [line, line]],
    [
      "in an add-on's quantity",
      [{ ...line, addonItems: [other] }],
      [{ ...line, addonItems: [{ ...other, quantity: 1 }] }],
    ],
    ["by an add-on that is missing", [{ ...line, addonItems: [other] }], [line]],
    ["by an add-on that became a line of its own", [{ ...line, addonItems: [other] }], [line, other]],
    ["by a term more, where twins differ in it", [{ ...line, termDuration: null }, line], [twoYears, twoYears]],
  ])("%s", (_, requested, answered) => {
    expect(sameLines({ lineItems: requested }, answerTo({ lineItems: answered })).same).toBe(false);
  });

  it("and says in what", () => {
    expect(sameLines({ lineItems: [line, other] }, answerTo({ lineItems: [{ ...line, quantity: 1 }, other] }))).toEqual(
      {
        same: false,
        difference: "requested were 7 of P:S:A (P1Y, annual); answered were 1 of p:s:a (P1Y, ANNUAL)",
      },
    );
    const many = Array.from({ length: 7 }, () => line);
    expect(sameLines({ lineItems: [...many, other] }, answerTo({ lineItems: [other] }))).toEqual({
      same: false,
      difference: expect.stringMatching(/; and 2 more; answered were nothing more$/),
    });
  });
});

describe("an order's lines", () => {
  const order: NewOrder = frozen({
    billingCycle: "Annual",
    lineItems: [
      { lineItemNumber: 0, offerId: "P:S:A", quantity: 7, termDuration: "P1Y" },
      { lineItemNumber: 1, offerId: "91FD106F-4B2C-4938-95AC-F54F74E9A239", quantity: 1 },
    ],
  });
  const answer = (...lineItems: Order["lineItems"]): Order => ({
    ...orderOf("o1", ...lineItems),
    billingCycle: "annual",
  });
  const first = orderLine(0, { offerId: "p:s:a", quantity: 7, termDuration: "P1Y" });
  const second = orderLine(1, { offerId: "91fd106f-4b2c-4938-95ac-f54f74e9a239", termDuration: "" });

  it("are the same in the service's spelling, and where one was cancelled since", () => {
    expect(sameLines(order, answer(first, second)).same).toBe(true);
    expect(sameLines(order, answer({ ...first, quantity: 0 }, second)).same).toBe(true);
  });

  it("are the same where a reservation is answered with a GUID, but not with another quantity", () => {
    const guid = "84A03D81-6B37-4D66-8D4A-FAEA24541538";
    expect(sameLines(order, answer({ ...first, offerId: guid }, second)).same).toBe(true);
    expect(sameLines(order, answer({ ...first, offerId: guid, quantity: 1 }, second)).same).toBe(false);
    const cart = answerTo({ lineItems: [{ ...line, catalogItemId: guid }] });
    expect(sameLines({ lineItems: [line] }, cart).same).toBe(false);
  });

  it.each<[string, Order]>([
    ["offer", answer({ ...first, offerId: "P:S:B" }, second)],
    ["quantity", answer({ ...first, quantity: 1 }, second)],
    ["term", answer({ ...first, termDuration: "P1M" }, second)],
    ["billing cycle", { ...answer(first, second), billingCycle: "monthly" }],
    ["number", answer(first)],
  ])("differ in their %s", (_, answered) => {
    expect(sameLines(order, answered).same).toBe(false);
  });
});

describe("whatever the cart", () => {
  const lines = fc.array(
    fc.record({
      catalogItemId: fc.constantFrom("P:S:A", "P:S:B"),
      quantity: fc.integer({ min: 1, max: 3 }),
      termDuration: fc.constantFrom("P1M", "P1Y", null),
      billingCycle: fc.constantFrom("monthly", "annual"),
    }),
    { minLength: 1, maxLength: 6 },
  );

  it("is the same as its answer, and differs once a quantity does", () => {
    fc.assert(
      fc.property(lines, fc.nat(), (lineItems, at) => {
        expect(sameLines({ lineItems }, answerTo({ lineItems }))).toEqual({ same: true });
        const changed = lineItems.map((one, index) =>
          index === at % lineItems.length ? { ...one, quantity: 9 } : one,
        );
        expect(sameLines({ lineItems }, answerTo({ lineItems: changed })).same).toBe(false);
      }),
    );
  });
});

describe("a request without lines", () => {
  it("differs from any answer that has some", () => {
    expect(sameLines(fromWire({}), cartOf(cartLine(0))).same).toBe(false);
  });
});

/** Requests are documented with Pascal case. */
function camelCased<T>(value: T): T;
function camelCased(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => camelCased(item));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key.slice(0, 1).toLowerCase() + key.slice(1), camelCased(member)]),
  );
}

describe.skipIf(!hasWire)(wireTitle, () => {
  it.each([
    ["05", "06"],
    ["11", "12"],
    ["13", "14"],
  ])("%s was answered by %s with the same lines", (request, response) => {
    expect(sameLines(camelCased(wireBody<NewCart | NewOrder>(request)), wireBody<Cart | Order>(response))).toEqual({
      same: true,
    });
  });

  it("02 does not answer 01, nor 04 03: they are of other items", () => {
    expect(sameLines(camelCased(wireBody<NewCart>("01")), wireBody<Cart>("02"))).toEqual({
      same: false,
      difference:
        "requested were 1 of DG7GMGF0DWTL:0001:DG7GMGF0DSFM (one_time); answered were 1 of DG7GMGF0DWM3:0002:DG7GMGF0DT1M (one_time)",
    });
    expect(sameLines(camelCased(wireBody<NewCart>("03")), wireBody<Cart>("04")).same).toBe(false);
  });
});
