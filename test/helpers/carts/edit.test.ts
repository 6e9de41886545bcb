// Editing a cart: updates that hold what was requested for, and nothing that the service assigned.
import { describe, expect, it } from "vitest";
import type { Cart, CartUpdate } from "../../../generated/schema.ts";
import { validateRequest } from "../../../generated/validators.js";
import { InvalidArgumentError } from "../../../src/errors.ts";
import { addLineItem, removeLineItem, toCartUpdate, updateLineItem } from "../../../src/helpers/index.ts";
import { cartLine, cartOf, fromWire, frozen, hasWire, wireBody, wireTitle } from "../support.ts";

const item = frozen({ catalogItemId: "MS-AZR-0145P", quantity: 1, billingCycle: "monthly" });
const family = cartOf(
  cartLine(0, { orderGroup: "0", addonItems: [cartLine(1, { quantity: 2 }), cartLine(2, { quantity: 3 })] }),
  cartLine(3, { quantity: 4 }),
);

function refusal(act: () => unknown): InvalidArgumentError {
  try {
    act();
  } catch (error) {
    if (error instanceof InvalidArgumentError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

describe("toCartUpdate", () => {
  it("drops what the service assigned, and keeps ids and what the partner asked for", () => {
    const requested = cartLine(0, { promotionId: "39NFJQT1Q5KL", attestationAccepted: false, termDuration: "P1Y" });
    const cart: Cart = frozen({
      id: "c1",
      creationTimestamp: "2024-03-11T09:24:17.5083911Z",
      lastModifiedTimestamp: "2024-03-11T09:24:17.5083911Z",
      expirationTimestamp: "0001-01-01T00:00:00",
      lastModifiedUser: "u1",
      status: "Active",
      lineItems: [
        {
          ...requested,
          orderGroup: "0",
          purchaseSystem: "x",
          pricing: { price: 1 },
          error: { errorCode: 10001 },
        },
      ],
      links: {},
      attributes: { objectType: "Cart" },
    });
    expect(toCartUpdate(cart)).toEqual({ id: "c1", lineItems: [requested] });
  });

  it("drops nulls, empty values and the null date of lines and add-ons", () => {
    const none = { friendlyName: null, promotionId: "", provisioningContext: {}, participants: [], renewsTo: null };
    const line = { ...cartLine(0), ...none, customTermEndDate: "0001-01-01T00:00:00" };
    const cart = fromWire<Cart>({
      id: "c1",
      lineItems: [{ ...line, addonItems: [{ ...line, id: 1, addonItems: [] }] }],
    });
    expect(toCartUpdate(cart).lineItems).toEqual([{ ...cartLine(0), addonItems: [cartLine(1)] }]);
  });

  it("keeps a real custom term end date, an attestation refused and fields it does not know", () => {
    const line = {
      ...cartLine(0),
      customTermEndDate: "2025-01-31T00:00:00Z",
      attestationAccepted: false,
      novelty: { a: 1 },
    };
    const cart = fromWire<Cart>({ id: "c1", lineItems: [line], novelty: 7 });
    expect(toCartUpdate(cart)).toEqual({ id: "c1", lineItems: [line], novelty: 7 });
  });

  it("keeps unknown fields whose names only resemble those of the service's", () => {
    const novelties = { statusReason: "x", substatus: 1, sublineItems: ["a"], lineItemsNote: ["b"], duelinks: false };
    const cart = fromWire<Cart>({ lineItems: [{ ...item, ...novelties }], ...novelties });
    expect(toCartUpdate(cart)).toEqual(cart);
  });

  it("keeps the currency of a line and of its add-ons: an edit must not change what it is priced in", () => {
    const addOn = { ...cartLine(1), currencyCode: "EUR" };
    const cart = cartOf({ ...cartLine(0), currencyCode: "EUR", pricing: { price: 1 }, addonItems: [addOn] });
    const kept = { ...cartLine(0), currencyCode: "EUR", addonItems: [addOn] };
    expect(toCartUpdate(cart).lineItems).toEqual([kept]);
    expect(updateLineItem(cart, 0, { quantity: 2 }).lineItems).toEqual([{ ...kept, quantity: 2 }]);
    const inFrancs = { ...item, currencyCode: "CHF" };
    expect(addLineItem(cart, inFrancs).lineItems).toEqual([kept, inFrancs]);
  });

  it("drops what the service assigned however it is spelled", () => {
    const cart = fromWire<Cart>({
      CreationTimeStamp: "x",
      LineItems: [{ ...item, OrderGroup: "0", Pricing: { price: 1 } }],
    });
    expect(toCartUpdate(cart)).toEqual({ lineItems: [item] });
  });

  it("keeps the attestation of a partner on record", () => {
    const update: CartUpdate = frozen({ lineItems: [item], partnerOnRecordAttestationAccepted: true });
    expect(toCartUpdate(update)).toEqual(update);
  });

  it("takes a null list of lines as none", () => {
    expect(toCartUpdate(fromWire({ id: "c1", lineItems: null }))).toEqual({ id: "c1", lineItems: [] });
    expect(toCartUpdate(fromWire({ lineItems: [null, item] }))).toEqual({ lineItems: [item] });
  });
});

describe("addLineItem", () => {
  it("puts the line at the end and changes neither cart nor line", () => {
    const update = addLineItem(family, item);
    expect(update.lineItems.map(({ id }) => id)).toEqual([0, 3, undefined]);
    expect(update.lineItems[2]).toEqual(item);
  });

  it("takes an update as well as a cart, so that edits can be chained", () => {
    const update = removeLineItem(addLineItem(addLineItem(cartOf(cartLine(0)), item), item), 0);
    expect(update.lineItems).toEqual([item, item]);
  });

  it("keeps an id that is free and refuses one that is taken, by an add-on as well", () => {
    expect(addLineItem(family, { ...item, id: 9 }).lineItems[2]?.id).toBe(9);
    const error = refusal(() => addLineItem(family, { ...item, id: 2 }));
    expect(error).toMatchObject({ argument: "item.id", operation: "addLineItem", outcome: "not-sent", attempts: 0 });
  });

  it.each([
    ["no catalog item", { ...item, catalogItemId: "" }, "item.catalogItemId"],
    ["no billing cycle", { ...item, billingCycle: undefined }, "item.billingCycle"],
    ["quantity 0", { ...item, quantity: 0 }, "item.quantity"],
    ["half a licence", { ...item, quantity: 1.5 }, "item.quantity"],
    ["no quantity", { ...item, quantity: Number.NaN }, "item.quantity"],
    ["a text as quantity", { ...item, quantity: "3" }, "item.quantity"],
    ["a bad add-on", { ...item, addonItems: [item, { ...item, quantity: -1 }] }, "item.addonItems[1].quantity"],
    [
      "six additional resellers",
      { ...item, participants: Array(6).fill({ key: "Additional_Transaction_Reseller", value: "1" }) },
      "item.participants",
    ],
    ["a participant without an id", { ...item, participants: [{ key: "k" }] }, "item.participants[0].value"],
    [
      "a reseller's id that is a number",
      { ...item, participants: [{ key: "k", value: 7 }] },
      "item.participants[0].value",
    ],
    ["a date in words", { ...item, customTermEndDate: "next month" }, "item.customTermEndDate"],
    ["a date as a number", { ...item, customTermEndDate: 1735603199000 }, "item.customTermEndDate"],
    ["a currency's name", { ...item, currencyCode: "Euro" }, "item.currencyCode"],
    ["a name that is no text", { ...item, friendlyName: 7 }, "item.friendlyName"],
    ["no line at all", null, "item"],
  ])("refuses %s", (_, bad, argument) => {
    const error = refusal(() => addLineItem(family, fromWire(bad)));
    expect(error.argument).toBe(argument);
    expect(error.message).toContain(`addLineItem: ${argument} must be `);
  });
});

describe("removeLineItem", () => {
  it("takes a base away with its add-ons", () => {
    expect(removeLineItem(family, 0)).toEqual({ id: family.id, lineItems: [cartLine(3, { quantity: 4 })] });
  });

  it("takes an add-on away alone, and the empty list with the last one", () => {
    const one = removeLineItem(family, 1);
    expect(one.lineItems[0]).toEqual(cartLine(0, { addonItems: [cartLine(2, { quantity: 3 })] }));
    expect(removeLineItem(one, 2).lineItems[0]).toEqual(cartLine(0));
  });

  it("leaves an empty cart behind the last line", () => {
    expect(removeLineItem(cartOf(cartLine(0)), 0).lineItems).toEqual([]);
  });

  it("names the ids that there are when it does not find one", () => {
    const error = refusal(() => removeLineItem(family, 8));
    expect(error).toMatchObject({ argument: "lineItemId", operation: "removeLineItem" });
    expect(error.message).toContain("removeLineItem: lineItemId must be one of [0,1,2,3]");
  });

  it("refuses an id that JSON has no way to write", () => {
    const id = 8n as unknown as number;
    expect(refusal(() => removeLineItem(family, id)).argument).toBe("lineItemId");
  });

  it("says that lines without ids can't be addressed", () => {
    const cart = fromWire<Cart>({ lineItems: [item, { ...item, id: null }] });
    expect(refusal(() => removeLineItem(cart, 0)).message).toContain("must be one of []");
    expect(refusal(() => removeLineItem(cart, fromWire(null))).argument).toBe("lineItemId");
  });
});

describe("updateLineItem", () => {
  it("changes a line, and an add-on in its place", () => {
    expect(updateLineItem(family, 3, { quantity: 40 }).lineItems[1]).toEqual(cartLine(3, { quantity: 40 }));
    const [base] = updateLineItem(family, 2, { quantity: 30 }).lineItems;
    expect(base?.addonItems).toEqual([cartLine(1, { quantity: 2 }), cartLine(2, { quantity: 30 })]);
  });

  it("replaces whole fields, and takes away those that are null or undefined", () => {
    const context = { scope: "shared", subscriptionId: "s1" };
    const cart = cartOf(cartLine(0, { provisioningContext: context, promotionId: "p", friendlyName: "f" }));
    const changes = { provisioningContext: { scope: "single" }, promotionId: null };
    Object.assign(changes, { friendlyName: undefined });
    const [line] = updateLineItem(cart, 0, changes).lineItems;
    expect(line).toStrictEqual(cartLine(0, { provisioningContext: { scope: "single" } }));
  });

  it.each([
    ["quantity 0", 0, { quantity: 0 }, "changes.quantity"],
    ["no catalog item", 0, { catalogItemId: null }, "changes.catalogItemId"],
    ["another id", 0, { id: 5 }, "changes.id"],
    ["a line that is not there", 7, { quantity: 2 }, "lineItemId"],
    ["no changes at all", 0, null, "changes"],
  ])("refuses %s", (_, id, changes, argument) => {
    const error = refusal(() => updateLineItem(family, id, fromWire(changes)));
    expect(error).toMatchObject({ argument, operation: "updateLineItem" });
  });
});

describe("a cart that is no object", () => {
  it.each([
    ["toCartUpdate", () => toCartUpdate(fromWire(null))],
    ["addLineItem", () => addLineItem(fromWire("c1"), item)],
    ["removeLineItem", () => removeLineItem(fromWire(null), 0)],
    ["updateLineItem", () => updateLineItem(fromWire(3), 0, {})],
  ])("is refused by %s", (operation, act) => {
    expect(refusal(act)).toMatchObject({ argument: "cart", operation });
  });
});

describe.skipIf(!hasWire)(wireTitle, () => {
  it.each(["02", "04", "06", "08"])("%s, read back, becomes a valid update with the same lines", (number) => {
    const cart = wireBody<Cart>(number);
    const update = toCartUpdate(cart);
    expect(validateRequest("updateCart", update)).toEqual([]);
    expect(update.lineItems.map(({ id, catalogItemId }) => [id, catalogItemId])).toEqual(
      cart.lineItems.map(({ id, catalogItemId }) => [id, catalogItemId]),
    );
    expect(JSON.stringify(update)).not.toMatch(/orderGroup|pricing|imestamp|links|attributes|:\{\}/);
  });

  it("08 keeps the provisioning context that the answer spells in Pascal case", () => {
    const context = { subscriptionId: "3D5ECED6-1151-44C7-AEE6-70A4BB725666", scope: "shared", duration: "1Year" };
    expect(toCartUpdate(wireBody<Cart>("08")).lineItems[0]?.provisioningContext).toEqual(context);
  });
});
