// From the catalog to a cart line: what is offered passes, and what is not is refused with what is offered instead.
import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Availability, AvailabilityCollection, NewCartLineItem, Sku } from "../../../generated/schema.ts";
import { validateRequest, validateSchema } from "../../../generated/validators.js";
import { type LineChoice, lineFor, parseCatalogItemId } from "../../../src/helpers/index.ts";
import { fromWire, frozen } from "../support.ts";

const productId = "CFQ7TTC0LH18";
const catalogItemId = `${productId}:0001:CFQ7TTC0K971`;
const sku: Sku = frozen({ id: "0001", productId, minimumQuantity: 2, maximumQuantity: 300, isTrial: false });
const terms = [
  { id: "a", duration: "P1Y", billingCycle: "Annual" },
  { id: "b", duration: "P1Y", billingCycle: "Monthly" },
  { id: "c", duration: "P1M", billingCycle: "Monthly" },
];
const availability: Availability = frozen({
  id: "CFQ7TTC0K971",
  productId,
  skuId: "0001",
  catalogItemId,
  isPurchasable: true,
  isRenewable: true,
  terms,
  sku,
});
const { sku: _, ...withoutSku } = availability;
const choice: LineChoice = frozen({ quantity: 25, termDuration: "P1M" });
const software: Availability = { ...availability, terms: [], sku: { ...sku, supportedBillingCycles: ["one_time"] } };

function withSku(more: Partial<Sku>, of: Availability = availability): Availability {
  return { ...of, sku: { ...sku, ...more } };
}

/** The line, once the description's own validators have taken it. */
function valid(line: NewCartLineItem): NewCartLineItem {
  expect(validateSchema("NewCartLineItem", line)).toEqual([]);
  expect(validateRequest("createCart", { lineItems: [line] })).toEqual([]);
  return line;
}

function refusal(of: Availability, chosen: LineChoice): { argument: string; message: string } {
  try {
    lineFor(of, chosen);
  } catch (error) {
    expect(error).toMatchObject({ name: "InvalidArgumentError", operation: "lineFor", outcome: "not-sent" });
    return error as { argument: string; message: string };
  }
  throw new Error("nothing was refused");
}

describe("a line for what is offered", () => {
  it("has the item, the quantity, the term and the cycle in the spelling of lines", () => {
    expect(valid(lineFor(availability, choice))).toStrictEqual({
      catalogItemId,
      quantity: 25,
      termDuration: "P1M",
      billingCycle: "monthly",
    });
  });

  it.each(["Monthly", "monthly", "MONTHLY"])("takes %s for what a term calls Monthly", (billingCycle) => {
    const line = valid(lineFor(availability, { quantity: 2, termDuration: "P1Y", billingCycle }));
    expect([line.termDuration, line.billingCycle]).toEqual(["P1Y", "monthly"]);
  });

  it("needs no term where the cycle tells, and no cycle where the term does", () => {
    expect(lineFor(availability, { quantity: 2, billingCycle: "annual" }).termDuration).toBe("P1Y");
    expect(lineFor(availability, { quantity: 2, termDuration: "P1M" }).billingCycle).toBe("monthly");
    expect(lineFor({ ...availability, terms: [terms[0] ?? {}] }, { quantity: 2 }).billingCycle).toBe("annual");
  });

  it("takes twelve months for a year, and writes what is offered", () => {
    expect(lineFor(availability, { quantity: 2, termDuration: "P12M", billingCycle: "annual" }).termDuration).toBe(
      "P1Y",
    );
  });

  it("carries whatever else a line takes, a Date in ISO 8601", () => {
    const rest = {
      friendlyName: "Berlin",
      currencyCode: "EUR",
      promotionId: "39NFJQT1Q5KL",
      participants: [{ key: "transaction_reseller", value: "4847383" }],
      attestationAccepted: true,
      renewsTo: { termDuration: "P1Y" },
    };
    const customTermEndDate = new Date("2027-01-31T00:00:00Z") as unknown as string;
    expect(valid(lineFor(availability, { ...choice, ...rest, customTermEndDate }))).toEqual({
      ...rest,
      catalogItemId,
      quantity: 25,
      termDuration: "P1M",
      billingCycle: "monthly",
      customTermEndDate: "2027-01-31T00:00:00.000Z",
    });
  });

  it("leaves out the term of what has none, and changes neither availability nor choice", () => {
    expect(valid(lineFor(software, { quantity: 2 }))).toStrictEqual({
      catalogItemId,
      quantity: 2,
      billingCycle: "one_time",
    });
  });

  it("goes by the choice where the catalog says nothing", () => {
    const line = lineFor({ ...withoutSku, terms: null }, { quantity: 1, termDuration: "P3Y", billingCycle: "annual" });
    expect(line).toStrictEqual({ catalogItemId, quantity: 1, termDuration: "P3Y", billingCycle: "annual" });
  });

  it.each(["1Year", "1year"])("takes the term of a reservation from its SKU (%s)", (duration) => {
    const reservation = withSku(
      { supportedBillingCycles: ["one_time", "monthly"], dynamicAttributes: { duration } },
      { ...availability, terms: [] },
    );
    expect(lineFor(reservation, { quantity: 2, billingCycle: "OneTime" })).toMatchObject({
      termDuration: "P1Y",
      billingCycle: "one_time",
    });
  });
});

describe("a pair of term and cycle that is not offered", () => {
  it.each<[string, LineChoice, string, string]>([
    [
      "by its term",
      { quantity: 2, termDuration: "P3Y" },
      "choice.termDuration",
      "P1Y annual, P1Y monthly, P1M monthly",
    ],
    ["by its cycle", { quantity: 2, billingCycle: "triennial" }, "choice.billingCycle", "P1Y annual, P1Y monthly"],
    ["as a pair", { quantity: 2, termDuration: "P1M", billingCycle: "annual" }, "choice.billingCycle", "P1M monthly"],
  ])("is refused %s, with those that are", (_, chosen, argument, offered) => {
    const error = refusal(availability, chosen);
    expect(error.argument).toBe(argument);
    expect(error.message).toContain(`one of what is offered (${offered}`);
  });

  it("is not guessed where there is a choice", () => {
    expect(refusal(availability, { quantity: 2 })).toMatchObject({ argument: "choice.termDuration" });
    const error = refusal(availability, { quantity: 2, termDuration: "P1Y" });
    expect(error.argument).toBe("choice.billingCycle");
    expect(error.message).toContain("there is a choice: P1Y annual, P1Y monthly");
  });

  it("is any term of software, and any other cycle than the SKU's", () => {
    expect(refusal(software, { quantity: 2, termDuration: "P1Y" }).message).toContain("without a term one_time");
    expect(refusal(software, { quantity: 2, billingCycle: "monthly" }).argument).toBe("choice.billingCycle");
  });

  it("is no cycle at all, where neither side names one", () => {
    expect(refusal({ ...withoutSku, terms: [] }, { quantity: 1 }).argument).toBe("choice.billingCycle");
  });
});

describe("a quantity", () => {
  it.each([1, 301, 0, -2, 2.5, Number.NaN, "25"])("is refused when it is %j, with the SKU's bounds", (quantity) => {
    const error = refusal(availability, { ...choice, quantity: quantity as number });
    expect(error.argument).toBe("choice.quantity");
    if (!Number.isNaN(quantity)) expect(error.message).toContain("from 2 to 300");
  });

  it.each([2, 300])("passes at the bound %d", (quantity) => {
    expect(valid(lineFor(availability, { ...choice, quantity })).quantity).toBe(quantity);
  });

  it("has no upper bound at 999999999, nor where the SKU names none", () => {
    for (const maximumQuantity of [999_999_999, null]) {
      const free = withSku({ minimumQuantity: 0, maximumQuantity });
      expect(lineFor(free, { ...choice, quantity: 1_000_000_000 }).quantity).toBe(1_000_000_000);
      expect(refusal(free, { ...choice, quantity: 0 }).message).toContain("a whole number from 1,");
    }
  });

  it("is held against the SKU of the choice before the availability's", () => {
    const narrow = { ...sku, maximumQuantity: 5 };
    expect(refusal(availability, { ...choice, sku: narrow }).message).toContain("from 2 to 5");
    expect(refusal(withoutSku, { ...choice, sku: narrow }).message).toContain("from 2 to 5");
  });
});

describe("an availability", () => {
  it("that is not purchasable is refused, one that doesn't say is not", () => {
    const error = refusal({ ...availability, isPurchasable: false }, choice);
    expect(error.argument).toBe("availability");
    expect(error.message).toContain(`${catalogItemId} can't now`);
    expect(lineFor({ ...availability, isPurchasable: null }, choice).quantity).toBe(25);
  });

  it.each<[string, unknown]>([
    ["availability", null],
    ["availability.catalogItemId", { ...availability, catalogItemId: "" }],
  ])("that is none is refused as %s", (argument, none) => {
    expect(refusal(fromWire(none), choice).argument).toBe(argument);
  });

  it("does not go with another product's SKU, but with its own in either case", () => {
    const error = refusal(availability, { ...choice, sku: { ...sku, id: "0002" } });
    expect(error).toMatchObject({ argument: "choice.sku" });
    expect(error.message).toContain(`${productId}:0001, not ${productId}:0002`);
    expect(lineFor(withoutSku, { ...choice, sku: { ...sku, productId: productId.toLowerCase() } }).quantity).toBe(25);
  });
});

describe("an attestation", () => {
  const attested = withSku({ attestationProperties: { attestationType: "Windows365", enforceAttestation: true } });

  it("is asked for where the SKU enforces it", () => {
    expect(refusal(attested, choice)).toMatchObject({ argument: "choice.attestationAccepted" });
    expect(refusal(attested, { ...choice, attestationAccepted: false }).message).toContain("(Windows365)");
    expect(valid(lineFor(attested, { ...choice, attestationAccepted: true })).attestationAccepted).toBe(true);
    expect(lineFor(withSku({ attestationProperties: { enforceAttestation: false } }), choice).quantity).toBe(25);
  });
});

describe("a trial", () => {
  const term = {
    duration: "P1M",
    billingCycle: "None",
    renewalOptions: [{ termDuration: "P1M" }, { termDuration: "P1Y" }],
  };
  const trial = withSku({ isTrial: true }, { ...availability, terms: [term] });
  const renewsTo = { termDuration: "P1Y" };

  it("is not billed, and turns into what is offered", () => {
    expect(valid(lineFor(trial, { quantity: 10, renewsTo }))).toStrictEqual({
      catalogItemId,
      quantity: 10,
      termDuration: "P1M",
      billingCycle: "none",
      renewsTo,
    });
  });

  it.each(["monthly", "unknown"])("is refused with the billing cycle %s", (billingCycle) => {
    const error = refusal(trial, { quantity: 10, renewsTo, billingCycle });
    expect(error.argument).toBe("choice.billingCycle");
    expect(error.message).toContain("P1M none");
  });

  it("is not billed though its term says Monthly, or the choice says nothing", () => {
    const billed = { ...trial, terms: [{ duration: "P1M", billingCycle: "Monthly" }] };
    expect(lineFor(billed, { quantity: 10 }).billingCycle).toBe("none");
    expect(refusal(billed, { quantity: 10, billingCycle: "monthly" }).argument).toBe("choice.billingCycle");
  });

  it("is refused without what follows it, or with what is not offered, and says what is", () => {
    expect(refusal(trial, { quantity: 10 }).message).toContain("of P1M, P1Y");
    const error = refusal(trial, { quantity: 10, renewsTo: { termDuration: "P3Y" } });
    expect(error.argument).toBe("choice.renewsTo.termDuration");
    expect(error.message).toContain("one of what is offered (P1M, P1Y), not P3Y");
  });

  it("does not end on a day of the customer's own", () => {
    const customTermEndDate = "2027-01-31T00:00:00Z";
    expect(refusal(trial, { quantity: 10, renewsTo, customTermEndDate }).argument).toBe("choice.customTermEndDate");
    expect(refusal(software, { quantity: 2, customTermEndDate }).argument).toBe("choice.customTermEndDate");
  });
});

describe("a renewal", () => {
  it("is refused of what is not renewed", () => {
    const renewsTo = { termDuration: "P1Y" };
    const error = refusal({ ...availability, isRenewable: false }, { ...choice, renewsTo });
    expect(error.argument).toBe("choice.renewsTo");
  });
});

describe("an add-on", () => {
  const prerequisiteSkus = ["CFQ7TTC0LF8S:0001", "CFQ7TTC0LF8Q:0001"];
  const addOn = withSku({ dynamicAttributes: { isAddon: true, prerequisiteSkus } });

  it("is a line of its own, where the customer has one of its bases", () => {
    expect(valid(lineFor(addOn, choice))).toStrictEqual(lineFor(availability, choice));
    const bases = ["x:y", "cfq7ttc0lf8q:0001:CFQ7TTC0N81H"];
    expect(valid(lineFor(addOn, { ...choice, bases }))).not.toHaveProperty("bases");
  });

  it("is refused where it has none, with those that it needs", () => {
    const error = refusal(addOn, { ...choice, bases: ["CFQ7TTC0LF8S:0002"] });
    expect(error.argument).toBe("choice.bases");
    expect(error.message).toContain(prerequisiteSkus.join(", "));
    expect(refusal(addOn, { ...choice, bases: [] }).argument).toBe("choice.bases");
    expect(lineFor(availability, { ...choice, bases: [] }).quantity).toBe(25);
  });

  it("names no parent and no add-ons of its own: those are for legacy offers", () => {
    const provisioningContext = { ParentSubscriptionId: "1C2B75C1-74A5-472A-A729-7F8CEFC477F9" };
    expect(refusal(addOn, { ...choice, provisioningContext }).message).toContain("a line of its own");
    const addonItems = [{ catalogItemId: "P:S:A", quantity: 1, billingCycle: "monthly" }];
    expect(refusal(addOn, { ...choice, addonItems }).argument).toBe("choice.addonItems");
  });
});

describe("what else a SKU asks for", () => {
  it("is a provisioning context, with what it names", () => {
    const scoped = withSku({ provisioningVariables: ["Scope", "SubscriptionId", "Duration"] });
    expect(refusal(scoped, choice).message).toContain("an object with Scope and SubscriptionId");
    expect(refusal(scoped, { ...choice, provisioningContext: { scope: "shared" } }).message).toContain(
      "an object with SubscriptionId",
    );
    for (const id of ["subscriptionId", "entitlementId"])
      expect(valid(lineFor(scoped, { ...choice, provisioningContext: { scope: "shared", [id]: "s" } })).quantity).toBe(
        25,
      );
  });

  it("is a commitment, of at least what it names", () => {
    const minimumPurchaseCommitment = { grain: "Hourly", currencyCode: { code: "USD", symbol: "$" }, amount: "0.05" };
    const plan = withSku({ minimumPurchaseCommitment });
    expect(refusal(plan, choice).message).toContain("at least 0.05 USD Hourly");
    const purchaseCommitment = { amount: 0.04, currency: "USD", grain: "Hourly" };
    expect(refusal(plan, { ...choice, purchaseCommitment }).argument).toBe("choice.purchaseCommitment");
    const enough = { ...purchaseCommitment, amount: 0.05 };
    expect(valid(lineFor(plan, { ...choice, purchaseCommitment: enough })).purchaseCommitment).toEqual(enough);
  });
});

describe("an option", () => {
  it.each(["quantaty", "termduration"])("that is misspelt (%s) is named, with what was meant", (name) => {
    const error = refusal(availability, { ...choice, [name]: 1 } as LineChoice);
    expect(error.argument).toBe(name);
    expect(error.message).toContain("did you mean");
  });

  it("that is wrong in itself is named as one of the choice", () => {
    expect(refusal(availability, { ...choice, currencyCode: "Euro" }).argument).toBe("choice.currencyCode");
    expect(refusal(availability, fromWire(null)).argument).toBe("choice");
  });
});

describe("whatever is offered", () => {
  const offers = fc.record({
    durations: fc.uniqueArray(fc.constantFrom("P1M", "P1Y", "P3Y"), { minLength: 1 }),
    cycles: fc.uniqueArray(fc.constantFrom("Monthly", "Annual", "OneTime", "Triennial"), { minLength: 1 }),
    least: fc.integer({ min: 1, max: 9 }),
    more: fc.nat(9),
    at: fc.nat(),
  });

  it("can be bought, pair by pair, with every quantity within bounds", () => {
    fc.assert(
      fc.property(offers, ({ durations, cycles, least, more, at }) => {
        const pairs = durations.flatMap((duration) => cycles.map((billingCycle) => ({ duration, billingCycle })));
        const pair = pairs[at % pairs.length] ?? { duration: "", billingCycle: "" };
        const of = withSku(
          { minimumQuantity: least, maximumQuantity: least + more },
          { ...availability, terms: pairs },
        );
        const quantity = least + (at % (more + 1));
        const chosen = { quantity, termDuration: pair.duration, billingCycle: pair.billingCycle };
        const line = valid(lineFor(of, chosen));
        expect(line).toMatchObject({ quantity, termDuration: pair.duration });
        expect(line.billingCycle.replace("_", "")).toBe(pair.billingCycle.toLowerCase());
        expect(refusal(of, { ...chosen, quantity: least + more + 1 }).argument).toBe("choice.quantity");
      }),
    );
  });
});

const wire = new URL("../../../../shared/wire/commerce/", import.meta.url);
const hasCatalog = existsSync(wire);

describe.skipIf(!hasCatalog)("documented availabilities", () => {
  const bodyOf = <T>(file: string): T => frozen(JSON.parse(readFileSync(new URL(file, wire), "utf8")));

  it("can be bought, alone and from a list", () => {
    const one = bodyOf<Availability>("09-get-availability-response.json");
    expect(valid(lineFor(one, { quantity: 300, termDuration: "P1Y", billingCycle: "monthly" })).quantity).toBe(300);
    expect(refusal(one, { quantity: 301, termDuration: "P1M" }).message).toContain("from 1 to 300");
    const [listed = one] = bodyOf<AvailabilityCollection>("08-list-availabilities-response.json").items;
    const own = bodyOf<Sku>("05-get-sku-response.json");
    const line = valid(lineFor(listed, { sku: own, quantity: 1, termDuration: "P1M" }));
    expect(parseCatalogItemId(line.catalogItemId)?.productId).toBe(own.productId);
  });
});
