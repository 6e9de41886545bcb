// The orders of a checkout whose answer was lost, found among all that the customer bought since.
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { Cart, CartCheckoutResult, CartLineItem, Order, OrderLineItem } from "../../../generated/schema.ts";
import { InvalidArgumentError } from "../../../src/errors.ts";
import { recoverOrders } from "../../../src/helpers/checkout/order-recovery.ts";
import { orderGroups } from "../../../src/helpers/index.ts";
import { cartLine, fromWire, frozen, hasWire, orderLine, wireBody, wireTitle } from "../support.ts";
import { checkouts } from "./model.ts";

const CREATED = "2024-03-11T09:24:17.5083911Z";
const LATER = "2024-03-11T09:30:00.1234567Z";

function cartOf(...lineItems: CartLineItem[]): Cart {
  return frozen({ id: "c1", creationTimestamp: CREATED, lineItems });
}

function group(orderGroup: string, more: Partial<CartLineItem> = {}): CartLineItem {
  return cartLine(Number(orderGroup), { orderGroup, ...more });
}

function orderOf(id: string, ...lineItems: OrderLineItem[]): Order {
  return frozen({ id, creationDate: LATER, lineItems });
}

const like = (id: string, more: Partial<OrderLineItem> = {}): Order => orderOf(id, orderLine(0, more));

/** The recovery, orders by their ids. */
function story(cart: Cart, listed: Order[], known: Order[] = []): Record<string, string[]> {
  const { orders, candidates, missingGroups, ambiguousGroups } = recoverOrders(cart, frozen(listed), frozen(known));
  return {
    orders: orders.map(({ id }) => id),
    candidates: candidates.map(({ id }) => id),
    missingGroups,
    ambiguousGroups,
  };
}

const nothing = { orders: [], candidates: [], missingGroups: [], ambiguousGroups: [] };

describe("an order is the cart's", () => {
  const cart = cartOf(group("0", { quantity: 3, termDuration: "P1Y" }), group("1"));
  const mine = like("mine", { quantity: 3, termDuration: "P1Y" });

  it("when a group's lines are its lines, in either order of the list", () => {
    expect(story(cart, [like("b"), mine])).toEqual({ ...nothing, orders: ["mine", "b"] });
    expect(story(cart, [mine, like("b")])).toEqual({ ...nothing, orders: ["mine", "b"] });
  });

  it.each<[string, Order]>([
    ["another quantity", like("x", { quantity: 4, termDuration: "P1Y" })],
    ["another term", like("x", { quantity: 3, termDuration: "P1M" })],
    ["another availability", like("x", { offerId: "CFQ7TTC0LF8S:0001:NEW", quantity: 3 })],
    ["a line more", orderOf("x", orderLine(0, { quantity: 3, termDuration: "P1Y" }), orderLine(1, { offerId: "Z" }))],
    ["no lines", orderOf("x")],
  ])("not when it has %s", (_, stranger) => {
    expect(story(cart, [stranger])).toEqual({ ...nothing, missingGroups: ["0", "1"] });
    expect(story(cart, [stranger, mine])).toEqual({ ...nothing, orders: ["mine"], missingGroups: ["1"] });
  });

  it("when it shows no term, or the line names none", () => {
    const yearly = cartOf(group("0", { termDuration: "P1Y" }));
    expect(story(yearly, [like("a", { termDuration: "" })]).orders).toEqual(["a"]);
    expect(story(cartOf(group("0")), [like("a", { termDuration: "P1Y" })]).orders).toEqual(["a"]);
  });

  it("when its lines were cancelled since, though not before one whose lines were not", () => {
    const one = cartOf(group("0", { quantity: 3 }));
    expect(story(one, [like("a", { quantity: 0 })]).orders).toEqual(["a"]);
    expect(story(one, [like("a", { quantity: 0 }), like("b", { quantity: 3 })])).toEqual({ ...nothing, orders: ["b"] });
    expect(story(one, [{ ...like("a", { quantity: 3 }), status: "cancelled" }]).orders).toEqual(["a"]);
  });

  it("not when it has only some lines of a group", () => {
    const whole = cartOf(group("0"), cartLine(1, { orderGroup: "0", catalogItemId: "MS-AZR-0145P" }));
    expect(story(whole, [like("a")])).toEqual({ ...nothing, missingGroups: ["0"] });
  });

  it("when a group became several orders, or several groups became it", () => {
    const ungrouped = cartOf(cartLine(0), cartLine(1, { catalogItemId: "MS-AZR-0145P" }));
    expect(story(ungrouped, [like("b", { offerId: "MS-AZR-0145P" }), like("a")])).toEqual({
      ...nothing,
      orders: ["a", "b"],
    });
    const both = orderOf("a", orderLine(0), orderLine(1, { quantity: 3, termDuration: "P1Y" }));
    expect(story(cart, [both])).toEqual({ ...nothing, orders: ["a"] });
  });

  it("once, though it is listed twice", () => {
    const alike = cartOf(group("0"), group("1"));
    expect(story(alike, [like("a"), like("A")])).toEqual({ ...nothing, orders: ["A"], missingGroups: ["1"] });
  });

  it("not for a line that could not be bought", () => {
    const bad = cartOf(group("0", { error: { errorCode: 10002 } }), group("1"));
    expect(story(bad, [like("a")])).toEqual({ ...nothing, orders: ["a"] });
  });
});

describe("an order is no older than the cart", () => {
  const cart = cartOf(group("0"));
  const at = (creationDate: string | undefined): Order => ({ ...like("a"), ...(creationDate ? { creationDate } : {}) });

  it.each([LATER, CREATED, "2024-03-11T09:24:17Z", "2024-03-11T10:24:17.9+01:00"])("when it was made at %s", (date) => {
    expect(story(cart, [at(date)]).orders).toEqual(["a"]);
  });

  it.each(["2024-03-11T09:24:17.507Z", "2024-03-11T09:24:16Z", "0001-01-01T00:00:00", "soon"])(
    "and is left out when it was made at %s",
    (date) => {
      expect(story(cart, [at(date)])).toEqual({ ...nothing, missingGroups: ["0"] });
    },
  );

  it("and is left out when it doesn't say, or the system made it", () => {
    const { creationDate: _, ...undated } = like("a");
    expect(story(cart, [undated]).missingGroups).toEqual(["0"]);
    expect(story(cart, [{ ...like("a"), transactionType: "SystemPurchase" }]).missingGroups).toEqual(["0"]);
    expect(story(cart, [{ ...like("a"), transactionType: "UserPurchase" }]).orders).toEqual(["a"]);
  });

  it("which can't be judged where the cart doesn't say", () => {
    expect(story(frozen({ id: "c1", lineItems: [group("0")] }), [at("2020-01-01T00:00:00Z")]).orders).toEqual(["a"]);
  });
});

describe("where more orders fit than there are groups", () => {
  it("none of them is taken, and all are candidates", () => {
    expect(story(cartOf(group("0")), [like("a"), like("b")])).toEqual({
      ...nothing,
      candidates: ["a", "b"],
      ambiguousGroups: ["0"],
    });
    expect(story(cartOf(group("0"), group("1")), [like("a"), like("b"), like("c")])).toEqual({
      ...nothing,
      candidates: ["a", "b", "c"],
      ambiguousGroups: ["0", "1"],
    });
  });

  it("the groups that are certain are still found", () => {
    const cart = cartOf(group("0"), group("1", { quantity: 5 }));
    expect(story(cart, [like("a"), like("b"), like("five", { quantity: 5 })])).toEqual({
      ...nothing,
      orders: ["five"],
      candidates: ["a", "b"],
      ambiguousGroups: ["0"],
    });
  });

  it("as many as there are groups are all taken", () => {
    expect(story(cartOf(group("0"), group("1")), [like("a"), like("b")])).toEqual({ ...nothing, orders: ["a", "b"] });
  });

  it("one that agrees in more is taken", () => {
    const named = cartOf(group("0", { friendlyName: "Berlin" }));
    const orders = [like("a", { friendlyName: "Paris" }), like("b", { friendlyName: "Berlin" }), like("c")];
    expect(story(named, orders)).toEqual({ ...nothing, orders: ["b"] });
  });

  it("one that agrees in as much in another way is not", () => {
    const cart = cartOf(group("0", { friendlyName: "Berlin", promotionId: "x" }));
    const orders = [like("a", { friendlyName: "Berlin" }), like("b", { promotionId: "x" })];
    expect(story(cart, orders)).toEqual({ ...nothing, candidates: ["a", "b"], ambiguousGroups: ["0"] });
  });

  it("those known to be this purchase's come first, and the others are left alone", () => {
    const cart = cartOf(group("0"), group("1"));
    const [a, b, c] = [like("a"), like("b"), like("c")];
    expect(story(cart, [a, b, c], [c, a])).toEqual({ ...nothing, orders: ["c", "a"] });
    expect(story(cart, [a, b], [a])).toEqual({ ...nothing, orders: ["a", "b"] });
    expect(story(cart, [a, b, c], [a])).toEqual({
      ...nothing,
      orders: ["a"],
      candidates: ["b", "c"],
      ambiguousGroups: ["1"],
    });
  });
});

describe("an order that is known to be this purchase's", () => {
  it("is the cart's, whatever it shows and whenever it was made", () => {
    const { creationDate: _, ...undated } = like("a", { offerId: "CFQ7TTC0LF8S:0001:NEW" });
    expect(story(cartOf(group("0")), [like("b")], [undated])).toEqual({ ...nothing, orders: ["a"] });
    expect(story(cartOf(group("0")), [], [like("a", { offerId: "Z:Z:Z" })])).toEqual({
      ...nothing,
      orders: ["a"],
      missingGroups: ["0"],
    });
  });

  it("makes up a group with one that is not", () => {
    const cart = cartOf(cartLine(0), cartLine(1, { catalogItemId: "MS-AZR-0145P" }));
    const other = like("b", { offerId: "MS-AZR-0145P" });
    expect(story(cart, [other], [like("a")])).toEqual({ ...nothing, orders: ["a", "b"] });
  });
});

describe("whatever the cart", () => {
  const dated = ({ cart, result }: { cart: Cart; result: CartCheckoutResult }): [Cart, Order[]] => [
    frozen({ ...cart, creationTimestamp: CREATED }),
    result.orders.map((order) => frozen({ ...order, creationDate: LATER })),
  ];

  function always(claim: (cart: Cart, orders: Order[]) => void): void {
    const numRuns = Number(process.env.PROPERTY_RUNS ?? 300);
    fc.assert(
      fc.property(checkouts, (checkout) => claim(...dated(checkout))),
      { numRuns },
    );
  }

  it("finds its orders among the customer's others, and nothing is ambiguous", () => {
    const strangers = [
      like("s1", { offerId: "P:S:A", quantity: 99 }),
      like("s2", { offerId: "OTHER:S:A" }),
      orderOf("s3"),
    ];
    always((cart, orders) => {
      const recovered = recoverOrders(cart, [...strangers, ...orders]);
      expect(new Set(recovered.orders)).toEqual(new Set(orders));
      expect([recovered.candidates, recovered.ambiguousGroups]).toEqual([[], []]);
      // Which of two groups alike had failed can't be seen any more, but how many can.
      const buyable = [...orderGroups(cart).values()].filter((lines) => lines.some(({ error }) => !error));
      expect(recovered.missingGroups.length).toBe(buyable.length - orders.length);
    });
  });

  it("guesses nothing once every order has a twin, and goes by the known ones then", () => {
    always((cart, orders) => {
      // Where a group failed, a twin may fit it.
      fc.pre(recoverOrders(cart, orders).missingGroups.length === 0);
      const twins = orders.map((order) => frozen({ ...order, id: `${order.id}-twin` }));
      const guessing = recoverOrders(cart, [...twins, ...orders]);
      expect(guessing.orders).toEqual([]);
      expect(new Set(guessing.candidates)).toEqual(new Set([...twins, ...orders]));
      const knowing = recoverOrders(cart, twins, orders);
      expect(new Set(knowing.orders)).toEqual(new Set(orders));
      expect(knowing.candidates).toEqual([]);
    });
  });

  it("uses each order once, and none that is not in the lists", () => {
    always((cart, orders) => {
      const { orders: found, candidates } = recoverOrders(cart, [...orders, ...orders]);
      expect(new Set([...found, ...candidates]).size).toBe(found.length + candidates.length);
      for (const order of [...found, ...candidates]) expect(orders).toContain(order);
    });
  });
});

describe("of a large cart with as many look-alikes", () => {
  /** Traits looked up meanwhile: what the work grows with. */
  function stepsOf(count: number): number {
    const ids = Array.from({ length: count }, (_, id) => id);
    const cart = cartOf(...ids.map((id) => group(`${id}`, { quantity: 1 + (id % 7) })));
    const listed = [...ids, ...ids].map((id, index) => like(`o${index}`, { quantity: 1 + (id % 7) }));
    const has = vi.spyOn(Set.prototype, "has");
    try {
      expect(recoverOrders(cart, listed).candidates).toHaveLength(2 * count);
      return has.mock.calls.length;
    } finally {
      has.mockRestore();
    }
  }

  it("takes four times the steps for four times the lines", { timeout: 60_000 }, () => {
    expect(stepsOf(1000) / stepsOf(250)).toBeLessThan(4.5);
  });
});

describe("what is no cart", () => {
  it("is refused", () => {
    expect(() => recoverOrders(fromWire(null), [])).toThrow(InvalidArgumentError);
    expect(() => recoverOrders(fromWire(null), [])).toThrow(/^recoverOrders: cart must be an object$/);
  });

  it("but null lists are none", () => {
    expect(recoverOrders(fromWire({ id: "c1", lineItems: null }), fromWire([null]))).toEqual(nothing);
  });
});

describe.skipIf(!hasWire)(wireTitle, () => {
  it("02 and 09: the lost answer is recovered, but for the trial that it passes over", () => {
    const cart = { ...wireBody<Cart>("02"), creationTimestamp: CREATED };
    const orders = wireBody<CartCheckoutResult>("09").orders.map((order) => ({ ...order, creationDate: LATER }));
    const recovered = recoverOrders(cart, [...orders].reverse());
    expect(recovered.orders).toEqual(orders);
    expect(recovered.missingGroups).toEqual(["2"]);
    expect(recovered.candidates).toEqual([]);
  });
});
