// What a checkout made of a cart, case by case: look-alikes, answers that are not as promised, and answers that were lost.
import { describe, expect, it } from "vitest";
import type { Cart, CartCheckoutResult, CartLineItem, Order } from "../../../generated/schema.ts";
import { InvalidArgumentError } from "../../../src/errors.ts";
import { failedMatches, isComplete, matchCheckout } from "../../../src/helpers/index.ts";
import { cartLine, cartOf, fromWire, frozen, orderLine, orderOf } from "../support.ts";

/** Per cart line: `order id/line number` or the error's code. */
function story(cart: Cart, result: CartCheckoutResult): (string | number | undefined)[] {
  return matchCheckout(cart, frozen(result)).map(({ order, orderLineItem, error }) => {
    if (order) return `${order.id}/${orderLineItem?.lineItemNumber}`;
    return error && ("errorCode" in error ? error.errorCode : "code" in error ? error.code : undefined);
  });
}

const inGroup = (orderGroup: string, more: Partial<CartLineItem> = {}): Partial<CartLineItem> => ({
  ...more,
  orderGroup,
});

describe("matchCheckout tells look-alikes apart", () => {
  it.each<
    [
      string,
      Partial<CartLineItem>,
      Partial<CartLineItem>,
      Partial<Order["lineItems"][0]>,
      Partial<Order["lineItems"][0]>,
    ]
  >([
    ["by quantity", { quantity: 2 }, { quantity: 7 }, { quantity: 2 }, { quantity: 7 }],
    ["by term", { termDuration: "P1M" }, { termDuration: "P1Y" }, { termDuration: "P1M" }, { termDuration: "P1Y" }],
    ["by promotion", { promotionId: "x" }, { promotionId: "y" }, { promotionId: "X" }, { promotionId: "Y" }],
    ["by what only one has", { promotionId: "x" }, {}, { promotionId: "x" }, {}],
    ["by what only the other has", {}, { promotionId: "x" }, {}, { promotionId: "x" }],
    [
      "by name",
      { friendlyName: "Berlin" },
      { friendlyName: "Paris" },
      { friendlyName: "Berlin" },
      { friendlyName: "Paris" },
    ],
    [
      "by renewal",
      { renewsTo: { termDuration: "P1M" } },
      { renewsTo: { termDuration: "P1Y" } },
      { renewsTo: { termDuration: "P1M" } },
      { renewsTo: { termDuration: "P1Y" } },
    ],
    [
      "by the end of the first term",
      { customTermEndDate: "2025-01-31T00:00:00Z" },
      { customTermEndDate: "2025-02-28T00:00:00Z" },
      { customTermEndDate: "2025-01-31T23:59:59.9999999Z" },
      { customTermEndDate: "2025-02-28" },
    ],
    [
      "by provisioning context, its keys in either case",
      { provisioningContext: { subscriptionId: "AB", scope: "shared" } },
      { provisioningContext: { subscriptionId: "AB", scope: "single" } },
      { provisioningContext: { SubscriptionId: "ab", Scope: "Shared" } },
      { provisioningContext: { SubscriptionId: "ab", Scope: "Single" } },
    ],
    [
      "by parent subscription",
      { provisioningContext: { ParentSubscriptionId: "AB" } },
      { provisioningContext: { ParentSubscriptionId: "CD" } },
      { parentSubscriptionId: "ab" },
      { provisioningContext: { parentSubscriptionId: "cd" } },
    ],
    [
      "by reseller",
      { participants: [{ key: "transaction_reseller", value: "1" }] },
      {
        participants: [
          { key: "additional_transaction_reseller", value: "1" },
          { key: "transaction_reseller", value: "2" },
        ],
      },
      { partnerIdOnRecord: "1" },
      { partnerIdOnRecord: "2" },
    ],
  ])("%s, in one order and in two", (_, first, second, one, two) => {
    const together = cartOf(cartLine(0, inGroup("0", first)), cartLine(1, inGroup("0", second)));
    expect(story(together, { orders: [orderOf("a", orderLine(0, two), orderLine(1, one))] })).toEqual(["a/1", "a/0"]);
    const apart = cartOf(cartLine(0, inGroup("0", first)), cartLine(1, inGroup("1", second)));
    const orders = [orderOf("a", orderLine(0, two)), orderOf("b", orderLine(0, one))];
    expect(story(apart, { orders })).toEqual(["b/0", "a/0"]);
  });

  it("by the billing cycle of their orders", () => {
    const cart = cartOf(cartLine(0, inGroup("0", { billingCycle: "one_time" })), cartLine(1, inGroup("1")));
    const orders = [orderOf("a", orderLine(0)), { ...orderOf("b", orderLine(0)), billingCycle: "OneTime" }];
    expect(story(cart, { orders })).toEqual(["b/0", "a/0"]);
  });

  it("by the company they keep", () => {
    const other = { catalogItemId: "MS-AZR-0145P" };
    const cart = cartOf(cartLine(0, inGroup("0")), cartLine(1, inGroup("1")), cartLine(2, inGroup("1", other)));
    const orders = [orderOf("a", orderLine(0), orderLine(1, { offerId: "ms-azr-0145p" })), orderOf("b", orderLine(0))];
    expect(story(cart, { orders })).toEqual(["b/0", "a/0", "a/1"]);
  });

  it("by their add-ons", () => {
    const addOn = { catalogItemId: "P:S:ADDON" };
    const cart = cartOf(cartLine(0, inGroup("0")), cartLine(1, inGroup("0", { addonItems: [cartLine(2, addOn)] })));
    const lines = [
      orderLine(0, { subscriptionId: "with" }),
      orderLine(1, { subscriptionId: "without" }),
      orderLine(2, { offerId: "P:S:ADDON", parentSubscriptionId: "WITH", subscriptionId: "addon" }),
    ];
    expect(
      matchCheckout(cart, { orders: [orderOf("a", ...lines)] }).map(({ subscriptionId }) => subscriptionId),
    ).toEqual(["without", "with", "addon"]);
  });

  it("not at all where nothing does: the first gets the first", () => {
    const cart = cartOf(
      cartLine(0, inGroup("0")),
      cartLine(1, inGroup("1", { promotionId: "not shown" })),
      cartLine(2, inGroup("2")),
    );
    expect(story(cart, { orders: ["a", "b", "c"].map((id) => orderOf(id, orderLine(0))) })).toEqual([
      "a/0",
      "b/0",
      "c/0",
    ]);
  });
});

describe("matchCheckout makes do with answers that are not as promised", () => {
  const two = cartOf(cartLine(0, inGroup("0")), cartLine(1, inGroup("1", { catalogItemId: "MS-AZR-0145P" })));

  it("one order for two groups, named twice", () => {
    const order = orderOf("a", orderLine(0, { offerId: "MS-AZR-0145P" }), orderLine(1));
    expect(story(two, { orders: [order, { ...order, id: "A" }] })).toEqual(["A/1", "A/0"]);
  });

  it("an add-on in an order of its own", () => {
    const cart = cartOf(cartLine(0, inGroup("0", { addonItems: [cartLine(1, { catalogItemId: "P:S:ADDON" })] })));
    const orders = [orderOf("a", orderLine(0, { offerId: "P:S:ADDON" })), orderOf("b", orderLine(0))];
    expect(story(cart, { orders })).toEqual(["b/0", "a/0"]);
  });

  it("another quantity, or another availability of the same SKU", () => {
    const orders = [
      orderOf("a", orderLine(0, { offerId: "CFQ7TTC0LF8S:0001:NEW" })),
      orderOf("b", orderLine(3, { offerId: "MS-AZR-0145P", quantity: 5 })),
    ];
    expect(story(two, { orders })).toEqual(["a/0", "b/3"]);
  });

  it("an exact fit before a loose one, whatever the order of the cart", () => {
    const cart = cartOf(cartLine(0, inGroup("0", { quantity: 9 })), cartLine(1, inGroup("1")));
    expect(story(cart, { orders: [orderOf("a", orderLine(0))] })).toEqual([undefined, "a/0"]);
  });

  it("a product that is not the cart's", () => {
    expect(story(two, { orders: [orderOf("a", orderLine(0, { offerId: "Z:0001:CFQ7TTC0N81H" }))] })).toEqual([
      undefined,
      undefined,
    ]);
  });

  it("a bare order", () => {
    const result = fromWire<CartCheckoutResult>(orderOf("a", orderLine(0)));
    expect(story(two, result)).toEqual(["a/0", undefined]);
    expect(isComplete(result)).toBe(true);
  });

  it("lines in no group", () => {
    const cart = cartOf(cartLine(0), cartLine(1, { catalogItemId: "MS-AZR-0145P" }));
    const orders = [orderOf("a", orderLine(0, { offerId: "MS-AZR-0145P" })), orderOf("b", orderLine(0))];
    expect(story(cart, { orders })).toEqual(["b/0", "a/0"]);
  });

  it("errors whose group is a number, and errors that name none", () => {
    const errors = [
      { orderGroupId: 1, code: 800010 },
      { code: 800005, description: "Order could not be created." },
    ];
    expect(story(two, fromWire({ orders: [], orderErrors: errors }))).toEqual([800005, 800010]);
    const orders = [orderOf("a", orderLine(0))];
    expect(story(two, fromWire({ orders, orderErrors: [errors[1]] }))).toEqual(["a/0", 800005]);
  });

  it("a line's own error goes before its group's, and takes no order away", () => {
    const bad = cartLine(0, inGroup("0", { error: { errorCode: 10002 } }));
    const cart = cartOf(bad, cartLine(1, inGroup("0")));
    expect(story(cart, { orders: [orderOf("a", orderLine(0))] })).toEqual([10002, "a/0"]);
    expect(story(cart, { orders: [], orderErrors: [{ orderGroupId: "0", code: 800010 }] })).toEqual([10002, 800010]);
  });

  it.each<[string, unknown]>([
    ["nothing", {}],
    ["null lists", { orders: null, orderErrors: null }],
    ["null orders", { orders: [null, 7] }],
    ["orders without lines", { orders: [{ id: "a" }, { id: "b", lineItems: null }, { lineItems: [null] }] }],
    ["lines without anything", { orders: [{ id: "a", lineItems: [{}] }] }],
  ])("%s", (_, result) => {
    expect(story(two, fromWire(result))).toEqual([undefined, undefined]);
  });

  it("a cart with null lists, null lines and lines without ids", () => {
    expect(matchCheckout(fromWire({ id: "c1", lineItems: null }), { orders: [] })).toEqual([]);
    const line = { catalogItemId: "MS-AZR-0145P", quantity: 1, addonItems: null };
    const cart = fromWire<Cart>({ lineItems: [null, line, line, {}] });
    const orders = [orderOf("a", orderLine(0, { offerId: "MS-AZR-0145P" }))];
    expect(story(cart, { orders })).toEqual(["a/0", undefined, undefined]);
  });

  it("but refuses what is no cart or no result", () => {
    const result = { orders: [] };
    expect(() => matchCheckout(fromWire(null), result)).toThrow(InvalidArgumentError);
    expect(() => matchCheckout(fromWire(null), result)).toThrow(expect.objectContaining({ argument: "cart" }));
    expect(() => matchCheckout(two, fromWire("ok"))).toThrow(/^matchCheckout: result must be an object$/);
    expect(() => isComplete(fromWire(null))).toThrow(/^isComplete: result must be an object$/);
  });
});

describe("failedMatches", () => {
  const cart = cartOf(
    cartLine(0, inGroup("0")),
    cartLine(1, inGroup("1")),
    cartLine(2, inGroup("2", { catalogItemId: "MS-AZR-0145P" })),
    cartLine(3, inGroup("3", { error: { errorCode: 10002 } })),
  );

  it("are the lines without an order: failed with their group, by themselves, or in silence", () => {
    const matches = matchCheckout(cart, {
      orders: [orderOf("a", orderLine(0))],
      orderErrors: [{ orderGroupId: "1", code: 800010 }],
    });
    const failed = failedMatches(frozen(matches));
    expect(failed.map(({ lineItem, error }) => [lineItem.id, error && Object.values(error).at(-1)])).toEqual([
      [1, 800010],
      [2, undefined],
      [3, 10002],
    ]);
  });

  it("are none where all is bought, by a cancelled order as well", () => {
    const order = { ...orderOf("a", orderLine(0, { quantity: 0 })), status: "cancelled" };
    expect(failedMatches(matchCheckout(cartOf(cartLine(0)), { orders: [order] }))).toEqual([]);
  });

  it("need a list", () => {
    expect(() => failedMatches(fromWire(null))).toThrow(/^failedMatches: matches must be a list of matches$/);
  });
});

describe("isComplete", () => {
  it.each<[unknown, boolean]>([
    [{ orders: [{ id: "a", lineItems: [] }] }, true],
    [{ orders: [{ id: "a", lineItems: [] }], orderErrors: [] }, true],
    [{ orders: [{ id: "a", lineItems: [] }], orderErrors: null }, true],
    [{ orders: [{ id: "a", lineItems: [] }], orderErrors: [{ code: 800010 }] }, false],
    [{ orders: [], orderErrors: [] }, false],
    [{ orders: null }, false],
    [{}, false],
  ])("of %j is %j", (result, expected) => {
    expect(isComplete(fromWire(result))).toBe(expected);
  });
});
