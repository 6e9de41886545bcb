// The line builders: each makes a line that the spec's schema accepts, and refuses what could not be bought.
import { describe, expect, it } from "vitest";
import type { NewCartLineItem } from "../../../generated/schema.ts";
import { validateRequest, validateSchema } from "../../../generated/validators.js";
import { InvalidArgumentError } from "../../../src/errors.ts";
import {
  azurePlanLine,
  indirectReseller,
  legacyAddOnLine,
  licenseLine,
  reservationLine,
  savingsPlanLine,
  softwareLine,
  trialLine,
  withLegacyAddOns,
} from "../../../src/helpers/index.ts";
import { fromWire, frozen } from "../support.ts";

const catalogItemId = "CFQ7TTC0LF8S:0001:CFQ7TTC0N81H";
const guid = "1C461A25-F729-4FA5-AADB-280947DD05E8";
const license = frozen({ catalogItemId, quantity: 25, termDuration: "P1Y", billingCycle: "annual" });
const reservation = frozen({
  catalogItemId,
  quantity: 2,
  termDuration: "P3Y",
  scope: "shared" as const,
  subscriptionId: guid,
});
const plan = frozen({ catalogItemId, termDuration: "P1Y", commitment: { amount: 1.25, currency: "USD" } });
const sharedPlan = frozen({ ...plan, scope: "shared" as const, subscriptionId: guid });
const legacy = frozen({ catalogItemId: "91FD106F-4B2C-4938-95AC-F54F74E9A239", quantity: 25, billingCycle: "monthly" });
const addOn = frozen({ ...legacy, parentSubscriptionId: guid });
const extras = frozen({
  friendlyName: "Berlin",
  currencyCode: "EUR",
  promotionId: "39NFJQT1Q5KL",
  customTermEndDate: "2025-01-31T00:00:00Z",
  participants: indirectReseller({ transactionReseller: "4847383", additional: ["1", "2", "3", "4", "5"] }),
  attestationAccepted: true,
});

const built: [string, NewCartLineItem, NewCartLineItem][] = [
  ["a licence", licenseLine(license), license],
  ["a licence with everything", licenseLine({ ...license, ...extras }), { ...license, ...extras }],
  ["an Azure plan", azurePlanLine({ catalogItemId }), { catalogItemId, quantity: 1, billingCycle: "monthly" }],
  [
    "a legacy Azure offer",
    azurePlanLine({ catalogItemId: "MS-AZR-0145P", friendlyName: "Azure" }),
    { catalogItemId: "MS-AZR-0145P", quantity: 1, billingCycle: "monthly", friendlyName: "Azure" },
  ],
  [
    "a reservation",
    reservationLine(reservation),
    {
      catalogItemId,
      quantity: 2,
      termDuration: "P3Y",
      billingCycle: "one_time",
      provisioningContext: { scope: "shared", subscriptionId: guid },
    },
  ],
  [
    "a reservation billed monthly",
    reservationLine({ ...reservation, scope: "single", billingCycle: "monthly" }),
    {
      catalogItemId,
      quantity: 2,
      termDuration: "P3Y",
      billingCycle: "monthly",
      provisioningContext: { scope: "single", subscriptionId: guid },
    },
  ],
  [
    "a shared savings plan",
    savingsPlanLine(sharedPlan),
    {
      catalogItemId,
      quantity: 1,
      termDuration: "P1Y",
      billingCycle: "monthly",
      provisioningContext: { scope: "shared", subscriptionId: guid },
      purchaseCommitment: { amount: 1.25, currency: "USD", grain: "Hourly" },
    },
  ],
  [
    "a savings plan of one subscription, paid once",
    savingsPlanLine({ ...plan, scope: "single", entitlementId: guid, billingCycle: "one_time" }),
    {
      catalogItemId,
      quantity: 1,
      termDuration: "P1Y",
      billingCycle: "one_time",
      provisioningContext: { scope: "single", entitlementId: guid },
      purchaseCommitment: { amount: 1.25, currency: "USD", grain: "Hourly" },
    },
  ],
  ["software", softwareLine({ catalogItemId, quantity: 3 }), { catalogItemId, quantity: 3, billingCycle: "one_time" }],
  [
    "an add-on to an existing subscription",
    legacyAddOnLine(addOn),
    { ...legacy, provisioningContext: { ParentSubscriptionId: guid } },
  ],
  [
    "an add-on to a new base",
    withLegacyAddOns(withLegacyAddOns(legacy, [legacy]), [{ ...legacy, quantity: 2 }]),
    { ...legacy, addonItems: [legacy, { ...legacy, quantity: 2 }] },
  ],
  [
    "a trial",
    trialLine({ catalogItemId, quantity: 10, renewsTo: "P1Y" }),
    { catalogItemId, quantity: 10, termDuration: "P1M", billingCycle: "none", renewsTo: { termDuration: "P1Y" } },
  ],
  [
    "a trial of another length",
    trialLine({ catalogItemId, quantity: 10, termDuration: "P3M", renewsTo: "P1M" }),
    { catalogItemId, quantity: 10, termDuration: "P3M", billingCycle: "none", renewsTo: { termDuration: "P1M" } },
  ],
];

describe("a built line", () => {
  it.each(built)("for %s holds what its kind needs and nothing else", (_, line, expected) => {
    expect(line).toStrictEqual(expected);
  });

  it.each(built)("for %s is accepted by the spec", (_, line) => {
    expect(validateSchema("NewCartLineItem", line)).toEqual([]);
    expect(validateRequest("createCart", { lineItems: [line] })).toEqual([]);
  });

  it("leaves out options that are undefined or null", () => {
    const options = fromWire<typeof license>({ ...license, friendlyName: null, promotionId: "" });
    const loose = { ...options };
    Object.assign(loose, { participants: undefined });
    expect(licenseLine(loose)).toStrictEqual(license);
  });
});

describe("a term", () => {
  it.each(["P1M", "P12M", "P10Y", "P1Y6M", "P2W", "P52W", "P7D", "P14D", "P1Y2M3W4D"])("may be %s", (termDuration) => {
    expect(licenseLine({ ...license, termDuration }).termDuration).toBe(termDuration);
  });

  it.each(["p1y", "xP1Y", "P1Yx", "PxY", "PxM", "PxW", "PxD", "P1", "1Y", ["P1Y"]])("may not be %j", (termDuration) => {
    expect(() => licenseLine(fromWire({ ...license, termDuration }))).toThrow(
      /^licenseLine: options.termDuration must be an ISO 8601 term$/,
    );
  });
});

describe("what could not be bought is refused", () => {
  const wrong: [string, (options: never) => unknown, unknown, string][] = [
    ["licenseLine", licenseLine, { ...license, quantity: 0 }, "options.quantity"],
    ["licenseLine", licenseLine, { ...license, quantity: 2 ** 53 }, "options.quantity"],
    ["licenseLine", licenseLine, { ...license, catalogItemId: " " }, "options.catalogItemId"],
    ["licenseLine", licenseLine, { ...license, billingCycle: null }, "options.billingCycle"],
    ["licenseLine", licenseLine, { ...license, termDuration: "1 year" }, "options.termDuration"],
    ["licenseLine", licenseLine, { ...license, termDuration: null }, "options.termDuration"],
    ["licenseLine", licenseLine, { ...license, termDuration: "P" }, "options.termDuration"],
    ["licenseLine", licenseLine, { ...license, termDuration: "P1M1Y" }, "options.termDuration"],
    ["azurePlanLine", azurePlanLine, {}, "options.catalogItemId"],
    ["reservationLine", reservationLine, { ...reservation, scope: "Shared" }, "options.scope"],
    ["reservationLine", reservationLine, { ...reservation, subscriptionId: "" }, "options.subscriptionId"],
    ["reservationLine", reservationLine, { ...reservation, termDuration: "" }, "options.termDuration"],
    ["savingsPlanLine", savingsPlanLine, { ...plan, scope: "single", subscriptionId: guid }, "options.entitlementId"],
    ["savingsPlanLine", savingsPlanLine, { ...plan, scope: "shared", entitlementId: guid }, "options.subscriptionId"],
    ["savingsPlanLine", savingsPlanLine, { ...sharedPlan, scope: "all" }, "options.scope"],
    ["savingsPlanLine", savingsPlanLine, { ...sharedPlan, termDuration: "3Y" }, "options.termDuration"],
    ["savingsPlanLine", savingsPlanLine, { ...sharedPlan, commitment: null }, "options.commitment"],
    [
      "savingsPlanLine",
      savingsPlanLine,
      { ...sharedPlan, commitment: { amount: 0, currency: "USD" } },
      "options.commitment.amount",
    ],
    ["savingsPlanLine", savingsPlanLine, { ...sharedPlan, commitment: { amount: 1 } }, "options.commitment.currency"],
    ["softwareLine", softwareLine, { catalogItemId, quantity: -1 }, "options.quantity"],
    ["legacyAddOnLine", legacyAddOnLine, legacy, "options.parentSubscriptionId"],
    ["legacyAddOnLine", legacyAddOnLine, { ...addOn, termDuration: "Y" }, "options.termDuration"],
    ["trialLine", trialLine, { catalogItemId, quantity: 1, renewsTo: "yes" }, "options.renewsTo"],
    [
      "trialLine",
      trialLine,
      { catalogItemId, quantity: 1, termDuration: "x", renewsTo: "P1Y" },
      "options.termDuration",
    ],
    ["trialLine", trialLine, { catalogItemId, quantity: 0.5, renewsTo: "P1Y" }, "options.quantity"],
    ["indirectReseller", indirectReseller, { transactionReseller: "Fabrikam" }, "resellers.transactionReseller"],
    ["indirectReseller", indirectReseller, { transactionReseller: 4847383 }, "resellers.transactionReseller"],
    [
      "indirectReseller",
      indirectReseller,
      { transactionReseller: "1", additional: ["2", ""] },
      "resellers.additional[1]",
    ],
    ["indirectReseller", indirectReseller, { transactionReseller: "1", additional: ["1"] }, "resellers.additional[0]"],
    ["indirectReseller", indirectReseller, { transactionReseller: "1", additional: "2" }, "resellers.additional"],
    [
      "indirectReseller",
      indirectReseller,
      { transactionReseller: "1", additional: [..."234567"] },
      "resellers.additional",
    ],
  ];

  it.each(wrong)("by %s, case %#", (operation, build, options, argument) => {
    const act = (): unknown => build(fromWire<never>(options));
    expect(act).toThrow(InvalidArgumentError);
    expect(act).toThrow(expect.objectContaining({ argument, operation, outcome: "not-sent" }));
  });

  it("as a BigInt is, which JSON has no way to write", () => {
    const options = { catalogItemId, quantity: 5n as unknown as number };
    expect(() => softwareLine(options)).toThrow(expect.objectContaining({ argument: "options.quantity" }));
  });

  const all = {
    licenseLine,
    azurePlanLine,
    reservationLine,
    savingsPlanLine,
    softwareLine,
    legacyAddOnLine,
    trialLine,
  };

  it.each(Object.entries(all))("by %s, when there are no options", (operation, build: (options: never) => unknown) => {
    const act = (): unknown => build(fromWire<never>(null));
    expect(act).toThrow(expect.objectContaining({ argument: "options", operation }));
  });
});

describe("an option that a builder does not know", () => {
  const all: [string, (options: never) => unknown, object][] = [
    ["licenseLine", licenseLine, license],
    ["azurePlanLine", azurePlanLine, { catalogItemId }],
    ["reservationLine", reservationLine, reservation],
    ["savingsPlanLine", savingsPlanLine, sharedPlan],
    ["softwareLine", softwareLine, { catalogItemId, quantity: 1 }],
    ["legacyAddOnLine", legacyAddOnLine, addOn],
    ["trialLine", trialLine, { catalogItemId, quantity: 10, renewsTo: "P1Y" }],
  ];

  it.each(all)("is named by %s, with what was meant", (operation, build, options) => {
    const act = (): unknown => build(fromWire<never>({ ...options, promotionID: "39NFJQT1Q5KL" }));
    expect(act).toThrow(expect.objectContaining({ name: "InvalidArgumentError", argument: "promotionID", operation }));
    expect(act).toThrow('promotionID is not an option; did you mean "promotionId"?');
    expect(() => build(fromWire<never>({ ...options, ...extras }))).not.toThrow();
  });

  it("is named within a commitment as well", () => {
    const commitment = { amount: 1, currency: "USD", grains: "Hourly" };
    expect(() => savingsPlanLine({ ...sharedPlan, commitment })).toThrow('did you mean "grain"?');
  });

  it("may be one of another kind of line: a trial takes no billing cycle, software no term", () => {
    const trial = { catalogItemId, quantity: 1, renewsTo: "P1Y", billingCycle: "unknown" };
    expect(() => trialLine(trial)).toThrow("billingCycle is not an option");
    expect(() => softwareLine(fromWire({ catalogItemId, quantity: 1, termDuration: "P1Y" }))).toThrow(
      "termDuration is not an option",
    );
  });
});

describe("a billing cycle", () => {
  it.each(["unknown", "Unknown"])("may not be %s", (billingCycle) => {
    expect(() => licenseLine({ ...license, billingCycle })).toThrow(
      expect.objectContaining({ argument: "options.billingCycle", operation: "licenseLine" }),
    );
  });
});

describe("an add-on of new commerce", () => {
  it("is a line of its own, and refused where legacy add-ons are taken", () => {
    const parent = { ...license, parentSubscriptionId: guid };
    expect(() => legacyAddOnLine(parent)).toThrow("an add-on of new commerce is a line of its own");
    expect(() => withLegacyAddOns(license, [legacy])).toThrow(
      expect.objectContaining({ argument: "line.catalogItemId" }),
    );
    expect(() => withLegacyAddOns(legacy, [license])).toThrow(
      expect.objectContaining({ argument: "addOns[0].catalogItemId" }),
    );
  });
});

describe("withLegacyAddOns", () => {
  it("leaves its arguments as they are", () => {
    const addOns = frozen([legacy]);
    expect(withLegacyAddOns(legacy, addOns)).toStrictEqual({ ...legacy, addonItems: [legacy] });
    expect(legacy).not.toHaveProperty("addonItems");
  });

  it("takes a null list of add-ons that the base has for none", () => {
    const line = fromWire<NewCartLineItem>({ ...legacy, addonItems: null });
    expect(withLegacyAddOns(line, [legacy]).addonItems).toEqual([legacy]);
  });

  it("takes an add-on that has something else than a parent subscription in its context", () => {
    const context = { grandparentSubscriptionId: "1", parentSubscriptionIdHint: "2" };
    const line = { ...legacy, provisioningContext: context };
    expect(withLegacyAddOns(legacy, [line]).addonItems).toEqual([line]);
  });

  it.each([
    ["a base that can't be bought", { ...legacy, quantity: 0 }, [legacy], "line.quantity"],
    ["an add-on that can't be bought", legacy, [legacy, { ...legacy, quantity: 0 }], "addOns[1].quantity"],
    ["an add-on to an existing subscription", legacy, [legacyAddOnLine(addOn)], "addOns[0]"],
    ["no list", legacy, legacy, "addOns"],
    ["no base", null, [legacy], "line"],
  ])("refuses %s", (_, line, addOns, argument) => {
    expect(() => withLegacyAddOns(fromWire(line), fromWire(addOns))).toThrow(
      expect.objectContaining({ argument, operation: "withLegacyAddOns" }),
    );
  });
});

describe("indirectReseller", () => {
  it("names the transaction reseller first, then up to five additional ones", () => {
    const additional = ["1", "2", "3", "4", "5"];
    expect(indirectReseller({ transactionReseller: "4847383", additional })).toEqual([
      { key: "transaction_reseller", value: "4847383" },
      ...additional.map((value) => ({ key: "additional_transaction_reseller", value })),
    ]);
  });

  it("names the transaction reseller alone where there is no other", () => {
    const participants = [{ key: "transaction_reseller", value: "4847383" }];
    expect(indirectReseller({ transactionReseller: "4847383" })).toEqual(participants);
  });

  it.each(["x4847383", "4847383x", ""])("refuses %j: a PartnerID is made of digits", (transactionReseller) => {
    expect(() => indirectReseller({ transactionReseller })).toThrow(
      "resellers.transactionReseller must be a PartnerID",
    );
  });

  it("says how many there may be", () => {
    const resellers = { transactionReseller: "9", additional: ["1", "2", "3", "4", "5", "6"] };
    expect(() => indirectReseller(resellers)).toThrow(
      "indirectReseller: resellers.additional must be a list of at most 5",
    );
  });
});
