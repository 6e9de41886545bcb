// Sums of prices: exact decimals per currency, rounded once, with what is missing named.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CartCheckoutResult, Order, OrderCollection } from "../../../generated/schema.ts";
import { totalPrice } from "../../../src/helpers/index.ts";
import { fromWire, hasWire, orderLine, orderOf, wireBody, wireTitle } from "../support.ts";

function priced(total: number, currencyCode = "USD"): Order {
  return { id: "o", currencyCode, totalPrice: total, lineItems: [] };
}

function amountOf(...orders: Order[]): string | undefined {
  return totalPrice(orders)[0]?.amount;
}

describe("totalPrice", () => {
  it("adds decimals, not floats", () => {
    expect(totalPrice([priced(0.1), priced(0.2)])).toEqual([{ currencyCode: "USD", amount: "0.30" }]);
    expect(amountOf(...Array(10).fill(priced(0.1)))).toBe("1.00");
    expect(amountOf(priced(1.1), priced(2.2), priced(3.3))).toBe("6.60");
    expect(amountOf(priced(9007199254740991), priced(0.01))).toBe("9007199254740991.01");
  });

  it.each([
    ["USD", "1204.50"],
    ["usd", "1204.50"],
    ["JPY", "1205"],
    ["KRW", "1205"],
    ["HUF", "1204.50"],
    ["IDR", "1204.50"],
    ["KWD", "1204.500"],
    ["BHD", "1204.500"],
    ["CLF", "1204.5000"],
    ["ZZZ", "1204.50"],
  ])("writes %s with the currency's minor unit: %s", (currency, amount) => {
    expect(totalPrice(priced(1204.5, currency))).toEqual([{ currencyCode: currency.toUpperCase(), amount }]);
  });

  it.each([
    [[0.005], "0.01"],
    [[-0.005], "-0.01"],
    [[1.005], "1.01"],
    [[2.345, 0.001], "2.35"],
    [[0.0049], "0.00"],
    [[-0.0049], "0.00"],
    [[0.004, 0.004], "0.01"],
    [[1e-7], "0.00"],
    [[1e-7, 0.0049999], "0.01"],
    [[1.5e-7, 4.99985e-3], "0.01"],
    [[1e21], "1000000000000000000000.00"],
    [[1.25e21, 0.25], "1250000000000000000000.25"],
    [[-0.01, 0.01], "0.00"],
    [[-12.34], "-12.34"],
    [[-0], "0.00"],
    [[5], "5.00"],
    [[99.999], "100.00"],
  ])("rounds the sum of %j once, half away from zero, to %s", (totals, expected) => {
    expect(amountOf(...totals.map((total) => priced(total)))).toBe(expected);
  });

  it("keeps currencies apart, in the order of their first appearance", () => {
    expect(totalPrice([priced(1, "EUR"), priced(2, "USD"), priced(3, "eur")])).toEqual([
      { currencyCode: "EUR", amount: "4.00" },
      { currencyCode: "USD", amount: "2.00" },
    ]);
  });

  it("gives nothing for no orders", () => {
    expect(totalPrice([])).toEqual([]);
    expect(totalPrice({ orders: [] })).toEqual([]);
    expect(totalPrice(fromWire({}))).toEqual([]);
    for (const none of [[null], null, "orders", 3]) expect(totalPrice(fromWire(none))).toEqual([]);
  });

  it("takes the lines' extended prices where the order has no total", () => {
    const order = orderOf(
      "o1",
      orderLine(0, { pricing: { price: 1, extendedPrice: 12.1 } }),
      orderLine(1, { pricing: { extendedPrice: 0.2 } }),
    );
    expect(totalPrice(order)).toEqual([{ currencyCode: "USD", amount: "12.30" }]);
    expect(totalPrice({ ...order, totalPrice: 0 })).toEqual([{ currencyCode: "USD", amount: "0.00" }]);
  });

  it.each(["cancelled", "Canceled"])(
    "misses no price of an order that is %s, though it keeps its quantities",
    (status) => {
      const cancelled = { ...orderOf("o1", orderLine(0, { quantity: 3 }), orderLine(1)), status };
      expect(totalPrice(cancelled)).toEqual([{ currencyCode: "USD", amount: "0.00" }]);
      expect(totalPrice({ ...orderOf("o2"), status })).toEqual([{ currencyCode: "USD", amount: "0.00" }]);
    },
  );

  it("names what is missing instead of counting it as zero", () => {
    const partly = orderOf(
      "o1",
      orderLine(0, { pricing: { extendedPrice: 5 } }),
      orderLine(1, { pricing: {} }),
      orderLine(2),
      orderLine(3, { quantity: 0 }),
    );
    const missing = [{ orderId: "o1", lineItemNumber: 1 }, { orderId: "o1", lineItemNumber: 2 }, { orderId: "o2" }];
    expect(totalPrice([partly, orderOf("o2"), priced(1)])).toEqual([{ currencyCode: "USD", amount: "6.00", missing }]);
    expect(totalPrice(fromWire({ id: "o2", currencyCode: "USD", lineItems: null }))).toEqual([
      { currencyCode: "USD", amount: "0.00", missing: [{ orderId: "o2" }] },
    ]);
  });

  it.each([null, "12.5", {}, true])("does not take %j for a price", (total) => {
    const order = fromWire<Order>({ id: "o1", currencyCode: "USD", totalPrice: total, lineItems: [] });
    expect(totalPrice(order)).toEqual([{ currencyCode: "USD", amount: "0.00", missing: [{ orderId: "o1" }] }]);
  });

  it("does not take infinity for a price", () => {
    expect(totalPrice(priced(Number.POSITIVE_INFINITY))[0]?.missing).toEqual([{ orderId: "o" }]);
    expect(totalPrice(priced(Number.NaN))[0]?.missing).toEqual([{ orderId: "o" }]);
  });

  it("puts orders without a currency under XXX", () => {
    expect(totalPrice(fromWire({ id: "o1", totalPrice: 2, lineItems: [] }))).toEqual([
      { currencyCode: "XXX", amount: "2.00" },
    ]);
  });

  it("counts each order of a checkout once, and a list as it is", () => {
    const orders = [priced(1.5), { ...priced(1.5), id: "O" }];
    expect(totalPrice({ orders })).toEqual([{ currencyCode: "USD", amount: "1.50" }]);
    expect(totalPrice(orders)).toEqual([{ currencyCode: "USD", amount: "3.00" }]);
  });

  it("adds cents as integers do, whatever their order", () => {
    const cents = fc.array(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(cents, (values) => {
        const sum = values.reduce((a, b) => a + b, 0);
        const digits = String(Math.abs(sum)).padStart(3, "0");
        const expected = `${sum < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
        const orders = values.map((value) => priced(value / 100));
        expect(amountOf(...orders)).toBe(expected);
        expect(amountOf(...orders.reverse())).toBe(expected);
      }),
    );
  });
});

describe.skipIf(!hasWire)(wireTitle, () => {
  it("10, a bare order as a checkout's answer, costs what it says", () => {
    expect(totalPrice(wireBody<Order>("10"))).toEqual([{ currencyCode: "USD", amount: "36.48" }]);
  });

  it("09 and 16 were read without prices, and every line is named", () => {
    const [total] = totalPrice(wireBody<CartCheckoutResult>("09"));
    expect(total).toMatchObject({ currencyCode: "USD", amount: "0.00" });
    expect(total?.missing).toHaveLength(5);
    expect(totalPrice(wireBody<OrderCollection>("16").items)[0]?.missing).toHaveLength(2);
  });
});
