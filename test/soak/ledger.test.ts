// What the soak counts: every way in which what was told and what was bought can differ.
import { expect, it } from "vitest";
import { deed, type Told } from "../../scripts/soak/deeds.ts";
import { balance } from "../../scripts/soak/ledger.ts";

/** A purchase of two lines. */
const both = deed(0);
const [seats = "", software = ""] = both.names;

it.each<[string, Told[], Record<string, number>, object]>([
  ["bought once, as told", ["bought"], { [seats]: 1, [software]: 1 }, { boughtOnce: 1 }],
  ["bought twice", ["bought"], { [seats]: 2, [software]: 1 }, { boughtTwice: 1 }],
  ["bought in part, and told to be refused", ["refused"], { [seats]: 1 }, { lost: 1 }],
  ["told to be bought, and only half of it is", ["bought"], { [seats]: 1 }, { imagined: 1 }],
  ["refused, as told", ["refused"], {}, { refused: 1 }],
  [
    "unknown, and settled by a repeat",
    ["unknown", "bought"],
    { [seats]: 1, [software]: 1 },
    { boughtOnce: 1, unknown: 1, resolved: 1 },
  ],
  ["unknown for good", ["unknown", "unknown"], {}, { unknown: 1, unresolved: 1 }],
])("counts what is %s", (_, told, bought, counted) => {
  const none = { boughtOnce: 0, boughtTwice: 0, lost: 0, imagined: 0, refused: 0, unknown: 0, resolved: 0 };
  expect(balance([{ deed: both, told }], bought)).toEqual({ ...none, unresolved: 0, ...counted });
});
