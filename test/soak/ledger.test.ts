// What the soak counts: every way in which what was told and what was bought can differ.
import { expect, it } from "vitest";
import { type Deed, deed, type Told } from "../../scripts/soak/deeds.ts";
import { type Bought, balance } from "../../scripts/soak/ledger.ts";

/** A purchase of two lines, each of which becomes an order. */
const both = deed(12);
const [seats = "", software = ""] = both.names;
const once: Bought = { A: [seats], B: [software] };
/** Two carts with the same lines. */
const twins = [deed(10), deed(11)] as const;
const twinSeats = twins[0].names[0] ?? "";

const none = { boughtOnce: 0, boughtTwice: 0, lost: 0, imagined: 0, mixedUp: 0, refused: 0, inPart: 0, unknown: 0 };
const zero = { ...none, resolved: 0, unresolved: 0 };
const knowing = (one: Deed, ...ids: string[]): Deed => ({ ...one, orderIds: new Set(ids) });

it.each<[string, Told[], Bought, object]>([
  ["bought once, as told", ["bought"], once, { boughtOnce: 1 }],
  ["bought twice", ["bought"], { ...once, C: [seats] }, { boughtTwice: 1 }],
  ["told to be bought, and only half of it is", ["bought"], { A: [seats] }, { imagined: 1 }],
  ["refused for good", ["refused"], {}, { refused: 1, unresolved: 1 }],
  ["refused, and bought when meant anew", ["refused", "bought"], once, { boughtOnce: 1, refused: 1, resolved: 1 }],
  ["bought in part, and then the rest", ["in part", "bought"], once, { boughtOnce: 1, inPart: 1, resolved: 1 }],
  ["unknown, and settled by a repeat", ["unknown", "bought"], once, { boughtOnce: 1, unknown: 1, resolved: 1 }],
  ["unknown for good", ["unknown", "unknown"], {}, { unknown: 1, unresolved: 1 }],
])("counts what is %s", (_, told, orders, counted) => {
  expect(balance([{ deed: both, told, denied: false }], orders)).toEqual({ ...zero, ...counted });
});

it("counts as lost what was bought while its caller was told no", () => {
  const entry = { deed: both, told: ["refused", "bought"] as const, denied: true };
  expect(balance([entry], once)).toMatchObject({ lost: 1, boughtOnce: 1 });
});

it("counts twins once each, and twice when there is a third", () => {
  const entries = twins.map((one) => ({ deed: one, told: ["bought"] as const, denied: false }));
  const two: Bought = { A: [twinSeats], B: [twinSeats] };
  expect(balance(entries, two)).toEqual({ ...zero, boughtOnce: 2 });
  expect(balance(entries, { ...two, C: [twinSeats] })).toEqual({ ...zero, boughtTwice: 2 });
  expect(balance(entries, { A: [twinSeats] })).toEqual({ ...zero, imagined: 2 });
});

it("counts as mixed up an order that two were told is theirs, or that is of other lines", () => {
  const two: Bought = { A: [twinSeats], B: [twinSeats], C: ["another's"] };
  const mixedUp = (...ids: [string[], string[]]): number => {
    const entries = twins.map((one, index) => ({
      deed: knowing(one, ...(ids[index] ?? [])),
      told: ["bought"] as const,
      denied: false,
    }));
    return balance(entries, two).mixedUp;
  };
  expect(mixedUp(["A"], ["B"])).toBe(0);
  expect(mixedUp(["A"], [])).toBe(0);
  expect(mixedUp(["A"], ["A"])).toBe(2);
  expect(mixedUp(["A", "C"], ["B"])).toBe(1);
  expect(mixedUp(["A", "D"], ["B"])).toBe(1);
});
