// Data that goes into a request: sent as it was meant, or refused by name; nothing vanishes on the way to JSON.
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { InvalidArgumentError } from "../../src/errors.ts";
import { addLineItem, licenseLine, toCartUpdate, updateLineItem } from "../../src/helpers/index.ts";
import { plainData } from "../../src/helpers/plain-data.ts";
import { cartLine, cartOf } from "./support.ts";

class Money {
  readonly amount = 5;
  readonly currency = "EUR";
  get text(): string {
    return `${this.amount}`;
  }
}

class Hidden {
  readonly #amount = 5;
  get amount(): number {
    return this.#amount;
  }
}

/** As libraries of dates and decimals write themselves. */
const written = (json: unknown): object => Object.create({ toJSON: () => json });

const circular: Record<string, unknown> = {};
circular.self = { circular };

describe("data that JSON can write", () => {
  const when = new Date("2025-01-31T23:59:59Z");

  it.each<[string, unknown, unknown]>([
    ["a text", "x", "x"],
    ["zero", 0, 0],
    ["false", false, false],
    ["null", null, null],
    ["a date", when, "2025-01-31T23:59:59.000Z"],
    ["a date of another realm", runInNewContext("new Date(0)"), "1970-01-01T00:00:00.000Z"],
    ["an object of another realm", runInNewContext("({ a: [1] })"), { a: [1] }],
    ["boxed values", [new String("x"), new Number(5), new Boolean(false)], ["x", 5, false]],
    ["an instance of a class, its own fields", new Money(), { amount: 5, currency: "EUR" }],
    ["an object without a prototype", Object.assign(Object.create(null), { a: 1 }), { a: 1 }],
    ["what says itself how it is written", { end: written("2025-01-31") }, { end: "2025-01-31" }],
    ["what is written as a date", written(when), "2025-01-31T23:59:59.000Z"],
    ["an empty object and an empty list", [{}, []], [{}, []]],
    ["the same object twice", [when, when], ["2025-01-31T23:59:59.000Z", "2025-01-31T23:59:59.000Z"]],
  ])("is sent as it was meant: %s", (_, value, expected) => {
    expect(plainData(value, "value", "op")).toStrictEqual(expected);
    expect(JSON.parse(JSON.stringify(plainData({ value }, "value", "op")))).toEqual({ value: expected });
  });

  it("leaves out members that are undefined, and changes nothing of it is handed", () => {
    const frozenData = Object.freeze({ a: undefined, b: Object.freeze([when]) });
    expect(plainData(frozenData, "value", "op")).toStrictEqual({ b: ["2025-01-31T23:59:59.000Z"] });
  });
});

describe("data that JSON can't write, or writes as something else", () => {
  it.each<[string, unknown, string]>([
    ["an invalid date", new Date("x"), "a valid Date"],
    ["an invalid date of a library", written(null), "valid: its toJSON() gives nothing"],
    ["NaN", Number.NaN, "a finite number, not NaN"],
    ["Infinity", Number.POSITIVE_INFINITY, "a finite number, not Infinity"],
    ["a boxed NaN", new Number(Number.NaN), "a finite number, not NaN"],
    ["a BigInt", 5n, "a number, not a BigInt, which JSON can't write"],
    ["a boxed BigInt", Object(5n), "a number, not a BigInt, which JSON can't write"],
    ["a symbol", Symbol("x"), "plain data, not a symbol"],
    ["a function", () => 1, "plain data, not a function"],
    ["a Map", new Map([["a", 1]]), "plain data, not a Map"],
    ["a Set", new Set([1]), "plain data, not a Set"],
    ["a promise", Promise.resolve(1), "plain data, not a Promise"],
    ["a regular expression", /x/, "plain data, not a RegExp"],
    ["binary data", new Uint8Array([1]), "plain data, not a Uint8Array"],
    ["a Buffer", Buffer.from("x"), "plain data, not a Buffer"],
    ["an instance that hides its data", new Hidden(), "plain data, not a Hidden"],
    ["an object that is in itself", circular, "something else than an object that it is in itself"],
  ])("is refused: %s", (_, value, rule) => {
    expect(() => plainData({ deep: [value] }, "options", "op")).toThrow(InvalidArgumentError);
    expect(() => plainData({ deep: [value] }, "options", "op")).toThrow(/^op: options\.deep\[0\]/);
    expect(() => plainData({ deep: [value] }, "options", "op")).toThrow(`must be ${rule}`);
  });
});

describe("a date that an ORM gives", () => {
  const customTermEndDate = new Date("2025-01-31T23:59:59Z") as unknown as string;
  const iso = "2025-01-31T23:59:59.000Z";
  const invalid = new Date("x") as unknown as string;
  const license = { catalogItemId: "P:S:A", quantity: 1, termDuration: "P1Y", billingCycle: "annual" };

  it("reaches the service through a line builder and every edit of a cart", () => {
    const line = licenseLine({ ...license, customTermEndDate });
    expect(line.customTermEndDate).toBe(iso);
    const cart = cartOf(cartLine(0));
    expect(addLineItem(cart, { ...line, customTermEndDate }).lineItems[1]?.customTermEndDate).toBe(iso);
    expect(updateLineItem(cart, 0, { customTermEndDate }).lineItems[0]?.customTermEndDate).toBe(iso);
    const restored = { id: "c1", lineItems: [cartLine(0, { customTermEndDate })] };
    expect(toCartUpdate(restored).lineItems[0]?.customTermEndDate).toBe(iso);
    const family = { id: "c1", lineItems: [cartLine(0, { addonItems: [cartLine(1, { customTermEndDate })] })] };
    expect(toCartUpdate(family).lineItems[0]?.addonItems?.[0]?.customTermEndDate).toBe(iso);
  });

  it.each<[string, () => unknown, string]>([
    ["licenseLine", () => licenseLine({ ...license, customTermEndDate: invalid }), "options.customTermEndDate"],
    ["addLineItem", () => addLineItem(cartOf(), { ...license, customTermEndDate: invalid }), "item.customTermEndDate"],
    [
      "updateLineItem",
      () => updateLineItem(cartOf(cartLine(0)), 0, { customTermEndDate: invalid }),
      "changes.customTermEndDate",
    ],
    [
      "toCartUpdate",
      () => toCartUpdate({ id: "c1", lineItems: [cartLine(0, { customTermEndDate: invalid })] }),
      "cart.lineItems[0].customTermEndDate",
    ],
  ])("is refused by %s where it is invalid", (operation, act, argument) => {
    expect(act).toThrow(expect.objectContaining({ name: "InvalidArgumentError", argument, operation }));
  });
});
