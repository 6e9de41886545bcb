// What a checkout made of a cart where the answer contradicts it, leaves things out, or spreads families over orders.
import { describe, expect, it, vi } from "vitest";
import type { Cart, CartLineItem, Order, OrderLineItem } from "../../../generated/schema.ts";
import { matchCheckout } from "../../../src/helpers/index.ts";
import { cartLine, cartOf, frozen, orderLine, orderOf } from "../support.ts";

/** Per cart line: `order id/line number`. */
function story(cart: Cart, ...orders: Order[]): (string | undefined)[] {
  return matchCheckout(cart, frozen({ orders })).map(
    ({ order, orderLineItem }) => order && `${order.id}/${orderLineItem?.lineItemNumber}`,
  );
}

type Requested = Partial<CartLineItem>;
type Shown = Partial<OrderLineItem>;

describe("matchCheckout, where the details contradict each other, goes", () => {
  it.each<[string, [Requested, Requested], [Shown, Shown]]>([
    [
      "by the catalog item before the quantity",
      [
        { catalogItemId: "P:S:A", quantity: 1 },
        { catalogItemId: "P:S:B", quantity: 2 },
      ],
      [
        { offerId: "P:S:B", quantity: 1 },
        { offerId: "P:S:A", quantity: 2 },
      ],
    ],
    [
      "by the quantity before the term",
      [
        { quantity: 1, termDuration: "P1M" },
        { quantity: 2, termDuration: "P1Y" },
      ],
      [
        { quantity: 2, termDuration: "P1M" },
        { quantity: 1, termDuration: "P1Y" },
      ],
    ],
    [
      "by the term before the promotion",
      [
        { termDuration: "P1M", promotionId: "x" },
        { termDuration: "P1Y", promotionId: "y" },
      ],
      [
        { termDuration: "P1Y", promotionId: "x" },
        { termDuration: "P1M", promotionId: "y" },
      ],
    ],
  ])("%s, in one order and in two", (_, [first, second], [one, two]) => {
    const group = (orderGroup: string): Requested => ({ orderGroup });
    const together = cartOf(cartLine(0, { ...first, ...group("0") }), cartLine(1, { ...second, ...group("0") }));
    expect(story(together, orderOf("a", orderLine(0, one), orderLine(1, two)))).toEqual(["a/1", "a/0"]);
    const apart = cartOf(cartLine(0, { ...first, ...group("0") }), cartLine(1, { ...second, ...group("1") }));
    expect(story(apart, orderOf("a", orderLine(0, one)), orderOf("b", orderLine(0, two)))).toEqual(["b/0", "a/0"]);
  });

  it("by what is shown of a line, when others show more", () => {
    const cart = cartOf(
      cartLine(0, { promotionId: "x", customTermEndDate: "2025-01-31T00:00:00Z" }),
      cartLine(1, { promotionId: "x", customTermEndDate: "2025-02-28T00:00:00Z" }),
    );
    const whole = orderLine(0, { promotionId: "x", customTermEndDate: "2025-02-28T00:00:00Z" });
    expect(story(cart, orderOf("a", whole, orderLine(1, { customTermEndDate: "2025-01-31T00:00:00Z" })))).toEqual([
      "a/1",
      "a/0",
    ]);
  });

  it("by what is left to tell lines apart, once others have found theirs", () => {
    const date = { customTermEndDate: "2025-01-31T00:00:00Z" };
    const cart = cartOf(
      cartLine(0, { orderGroup: "0", ...date, friendlyName: "Berlin" }),
      cartLine(1, { orderGroup: "1", ...date, friendlyName: "Paris" }),
      cartLine(2, { orderGroup: "2", ...date, promotionId: "x" }),
      cartLine(3, { orderGroup: "3", promotionId: "x" }),
    );
    const shown: Shown[] = [{ friendlyName: "Paris" }, { friendlyName: "Berlin" }, date, { promotionId: "x" }];
    expect(story(cart, ...shown.map((more, index) => orderOf(`o${index}`, orderLine(0, more))))).toEqual([
      "o1/0",
      "o0/0",
      "o2/0",
      "o3/0",
    ]);
  });

  it("by whole texts, though dates count by their day", () => {
    const cart = cartOf(cartLine(0, { promotionId: "P20250131T1" }), cartLine(1, { promotionId: "P20250131T2" }));
    const lines = [orderLine(0, { promotionId: "P20250131T2" }), orderLine(1, { promotionId: "P20250131T1" })];
    expect(story(cart, orderOf("a", ...lines))).toEqual(["a/1", "a/0"]);
  });

  it("by the company that lines keep, in whatever order an order lists them", () => {
    const line = (id: number, orderGroup: string, name: string): CartLineItem =>
      cartLine(id, { orderGroup, catalogItemId: `P:S${name}:A` });
    const cart = cartOf(line(0, "0", "X"), line(1, "0", "Y"), line(2, "1", "X"), line(3, "1", "Z"));
    const order = (id: string, ...names: string[]): Order =>
      orderOf(id, ...names.map((name, number) => orderLine(number, { offerId: `P:S${name}:A` })));
    expect(story(cart, order("a", "Z", "X"), order("b", "Y", "X"))).toEqual(["b/1", "b/0", "a/1", "a/0"]);
  });

  it("by what there is, where members are null", () => {
    const none = { provisioningContext: null, participants: null, renewsTo: null } as unknown as Requested & Shown;
    expect(story(cartOf(cartLine(0, none)), orderOf("a", orderLine(0, none)))).toEqual(["a/0"]);
  });

  it("by the product, whatever else agrees", () => {
    const cart = cartOf(cartLine(0, { catalogItemId: "P:S:A", quantity: 7, promotionId: "x" }));
    expect(story(cart, orderOf("a", orderLine(0, { offerId: "P:T:A", quantity: 7, promotionId: "x" })))).toEqual([
      undefined,
    ]);
  });

  it("by nothing for a line without a catalog item, and an order line without an offer", () => {
    const cart = cartOf(cartLine(0, { catalogItemId: "" }));
    expect(story(cart, orderOf("a", orderLine(0, { offerId: "" })))).toEqual([undefined]);
  });

  it("by the whole of a group, where only its products agree", () => {
    const one = { catalogItemId: "P:S:A", orderGroup: "0" };
    const cart = cartOf(cartLine(0, { ...one, orderGroup: "1" }), cartLine(1, one), cartLine(2, one));
    const orders = [
      orderOf("a", orderLine(0, { offerId: "P:S:A" }), orderLine(1, { offerId: "P:S:B" })),
      orderOf("b", orderLine(0, { offerId: "P:S:B" })),
    ];
    expect(story(cart, ...orders)).toEqual(["b/0", "a/0", "a/1"]);
  });
});

describe("matchCheckout keeps families together", () => {
  const twin = (id: number, group: string, addOnGroup: string, addOn: Requested = {}): CartLineItem =>
    cartLine(id, {
      orderGroup: group,
      addonItems: [cartLine(id + 1, { catalogItemId: "P:S:ADDON", orderGroup: addOnGroup, ...addOn })],
    });
  const child = (number: number, parentSubscriptionId: string, more: Shown = {}): OrderLineItem =>
    orderLine(number, {
      offerId: "P:S:ADDON",
      parentSubscriptionId,
      subscriptionId: `of-${parentSubscriptionId}`,
      ...more,
    });
  const base = (number: number, subscriptionId: string): OrderLineItem => orderLine(number, { subscriptionId });

  it("of twins in one order", () => {
    const cart = cartOf(twin(0, "0", "0"), twin(2, "0", "0"));
    const order = orderOf("a", child(0, "S2"), base(1, "s1"), child(2, "s1"), base(3, "s2"));
    expect(story(cart, order)).toEqual(["a/1", "a/2", "a/3", "a/0"]);
  });

  it("of twins whose add-ons are in orders of their own", () => {
    const cart = cartOf(twin(0, "0", "1"), twin(2, "2", "3"));
    const orders = [
      orderOf("d", child(0, "s2")),
      orderOf("b", child(0, "s1")),
      orderOf("a", base(0, "s1")),
      orderOf("c", base(0, "s2")),
    ];
    expect(story(cart, ...orders)).toEqual(["a/0", "b/0", "c/0", "d/0"]);
  });

  it("when add-ons come before their bases in the cart's groups", () => {
    const other = { catalogItemId: "P:S:OTHER" };
    const cart = cartOf(
      cartLine(8, { ...other, orderGroup: "1" }),
      cartLine(9, { ...other, orderGroup: "3" }),
      twin(0, "0", "3"),
      twin(2, "2", "1"),
    );
    const orders = [
      orderOf("b", orderLine(0, { offerId: "P:S:OTHER" }), child(1, "s1")),
      orderOf("d", orderLine(0, { offerId: "P:S:OTHER" }), child(1, "s2")),
      orderOf("a", base(0, "s1")),
      orderOf("c", base(0, "s2")),
    ];
    expect(story(cart, ...orders)).toEqual(["d/0", "b/0", "a/0", "b/1", "c/0", "d/1"]);
  });

  it("by what the add-ons are, and by whether they are in their base's order", () => {
    const cart = cartOf(twin(0, "0", "1"), twin(2, "0", "0"), twin(4, "0", "1", { quantity: 5 }));
    const first = orderOf("a", base(0, "five"), base(1, "inside"), base(2, "outside"), child(3, "inside"));
    const second = orderOf("b", child(0, "five", { quantity: 5 }), child(1, "outside"));
    expect(story(cart, first, second)).toEqual(["a/2", "b/1", "a/1", "a/3", "a/0", "b/0"]);
  });

  it("does not take an add-on for a line of its own, or the other way round", () => {
    const alike = { catalogItemId: "P:S:ADDON", orderGroup: "0" };
    const cart = cartOf(cartLine(9, alike), twin(0, "0", "0"));
    const order = orderOf(
      "a",
      child(0, "s1"),
      base(1, "s1"),
      orderLine(2, { offerId: "P:S:ADDON", subscriptionId: "x" }),
    );
    expect(story(cart, order)).toEqual(["a/2", "a/1", "a/0"]);
  });

  it("finds the add-on of a base that the order doesn't show", () => {
    const cart = cartOf(twin(0, "0", "0"));
    expect(story(cart, orderOf("a", child(0, "s1")))).toEqual([undefined, "a/0"]);
  });

  it("and the add-on that doesn't show its base", () => {
    const cart = cartOf(twin(0, "0", "0"));
    const order = orderOf("a", base(0, "s1"), orderLine(1, { offerId: "P:S:ADDON" }));
    expect(story(cart, order)).toEqual(["a/0", "a/1"]);
  });
});

/** Traits looked up while a cart of so many lines is matched: what the work grows with. */
function stepsOf(cart: Cart, ...orders: Order[]): number {
  const has = vi.spyOn(Set.prototype, "has");
  try {
    matchCheckout(cart, { orders });
    return has.mock.calls.length;
  } finally {
    has.mockRestore();
  }
}

describe("matchCheckout of a large cart", () => {
  const numbers = (count: number): number[] => Array.from({ length: count }, (_, id) => id);

  it("matches a thousand lines that are all alike, the first with the first", { timeout: 10_000 }, () => {
    const ids = numbers(1000);
    const cart = cartOf(...ids.map((id) => cartLine(id, { orderGroup: `${id}` })));
    expect(story(cart, ...ids.map((id) => orderOf(`o${id}`, orderLine(0))))).toEqual(ids.map((id) => `o${id}/0`));
  });

  it.each<[string, (count: number) => [Cart, ...Order[]]]>([
    [
      "groups that are all alike",
      (count) => [
        cartOf(...numbers(count).map((id) => cartLine(id, { orderGroup: `${id}` }))),
        ...numbers(count).map((id) => orderOf(`o${id}`, orderLine(0))),
      ],
    ],
    [
      "lines of one group",
      (count) => [
        cartOf(...numbers(count).map((id) => cartLine(id, { orderGroup: "0", quantity: id + 1 }))),
        orderOf("o", ...numbers(count).map((id) => orderLine(id, { quantity: count - id }))),
      ],
    ],
    [
      "lines whose details contradict their quantities",
      (count) => [
        cartOf(...numbers(count).map((id) => cartLine(id, { quantity: id + 1, promotionId: `p${id}` }))),
        ...numbers(count).map((id) => orderOf(`o${id}`, orderLine(0, { quantity: count - id, promotionId: `p${id}` }))),
      ],
    ],
  ])("takes four times the steps for four times the %s", { timeout: 60_000 }, (_, make) => {
    const few = stepsOf(...make(500));
    const many = stepsOf(...make(2000));
    expect(few).toBeGreaterThan(500);
    expect(many / few).toBeLessThan(4.5);
  });
});
