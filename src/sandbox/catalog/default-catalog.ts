// The built-in catalog: every product of the documented exchanges, one of each other kind, and items that misbehave
// on purpose.
import type { CatalogItem, CatalogPlan } from "./catalog.ts";

/** Seats cost a fifth more when they are bound by the month; a year or three cost the same a month. */
function seats(yearlyBoundMonth: number, monthlyBoundMonth: number): CatalogPlan[] {
  const months = (count: number): number => Math.round(yearlyBoundMonth * 100 * count) / 100;
  return [
    { termDuration: "P1Y", billingCycle: "monthly", price: yearlyBoundMonth },
    { termDuration: "P1M", billingCycle: "monthly", price: monthlyBoundMonth },
    { termDuration: "P1Y", billingCycle: "annual", price: months(12) },
    { termDuration: "P3Y", billingCycle: "monthly", price: yearlyBoundMonth },
    { termDuration: "P3Y", billingCycle: "annual", price: months(12) },
    { termDuration: "P3Y", billingCycle: "triennial", price: months(36) },
  ];
}

/** The same plans with the monthly term first, for availabilities that are sold by the month. */
function monthlySeats(yearlyBoundMonth: number, monthlyBoundMonth: number): CatalogPlan[] {
  const plans = seats(yearlyBoundMonth, monthlyBoundMonth);
  return [
    ...plans.filter((plan) => plan.termDuration === "P1M"),
    ...plans.filter((plan) => plan.termDuration !== "P1M"),
  ];
}

function upfront(termDuration: "P1Y" | "P3Y", price: number): CatalogPlan[] {
  const months = termDuration === "P1Y" ? 12 : 36;
  return [
    { termDuration, billingCycle: "one_time", price },
    { termDuration, billingCycle: "monthly", price: Math.round((price * 100) / months) / 100 },
  ];
}

const once = (price: number): CatalogPlan[] => [{ billingCycle: "one_time", price }];

const license = (
  catalogItemId: string,
  friendlyName: string,
  plans: CatalogPlan[],
  more?: Partial<CatalogItem>,
): CatalogItem => ({
  catalogItemId,
  friendlyName,
  kind: "license",
  plans,
  ...more,
});

const reservation = (catalogItemId: string, friendlyName: string, term: "P1Y" | "P3Y", price: number): CatalogItem => ({
  catalogItemId,
  friendlyName,
  kind: "reservation",
  plans: upfront(term, price),
});

const software = (
  catalogItemId: string,
  friendlyName: string,
  price: number,
  more?: Partial<CatalogItem>,
): CatalogItem => ({
  catalogItemId,
  friendlyName,
  kind: "software",
  plans: once(price),
  ...more,
});

const legacy = (catalogItemId: string, friendlyName: string, price: number): CatalogItem => ({
  catalogItemId,
  friendlyName,
  kind: "legacy",
  plans: [
    { billingCycle: "monthly", price },
    { billingCycle: "annual", price: Math.round(price * 1200) / 100 },
    { billingCycle: "none", price },
  ],
});

const sold: readonly CatalogItem[] = [
  // Licences. The two availabilities of the first product are the documented ones, with their documented prices.
  license("CFQ7TTC0LF8S:0001:CFQ7TTC0VZW5", "Office 365 E5 without Audio Conferencing", seats(30.4, 36.48), {
    promotions: [
      { promotionId: "39NFJQT1PJWT:0001:39NFJQT1Q5KN", percentOff: 15, newCustomersOnly: true },
      { promotionId: "39NFJQT1PJWT:0002:39NFJQT1Q6RB", percentOff: 10 },
    ],
    maxQuantity: 10_000,
  }),
  license("CFQ7TTC0LF8S:0001:CFQ7TTC0N81H", "Office 365 E5 without Audio Conferencing", monthlySeats(30.4, 36.48)),
  license("CFQ7TTC0LFLZ:0002:CFQ7TTC0K4TS", "Microsoft 365 E3", monthlySeats(32, 38.4)),
  license("CFQ7TTC0LH0T:0001:CFQ7TTC0K6QN", "Microsoft 365 Audio Conferencing add-on", seats(4, 4.8), {
    prerequisiteSkus: ["CFQ7TTC0LF8S:0001", "CFQ7TTC0LFLZ:0002"],
  }),
  license("CFQ7TTC0LH0T:0002:CFQ7TTC0K6QP", "Microsoft 365 Audio Conferencing, one month's trial", [
    { termDuration: "P1M", billingCycle: "none", price: 0 },
  ]),

  // Azure: the plan itself, reservations and a savings plan.
  {
    catalogItemId: "MS-AZR-0145P",
    friendlyName: "Microsoft Azure",
    kind: "azure-plan",
    plans: [{ billingCycle: "monthly", price: 0 }],
  },
  reservation(
    "DZH318Z0BQ36:004G:DZH318Z08C0S",
    "Reserved VM Instance, Standard_NV12, US East 2, 1 Year",
    "P1Y",
    12_466.23,
  ),
  reservation(
    "DZH318Z0BQ36:004J:DZH318Z08B8X",
    "Reserved VM Instance, Standard_NV12, US East 2, 3 Years",
    "P3Y",
    23_979.81,
  ),
  reservation("DZH318Z0BQ4B:0047:DZH318Z0DSM8", "A sample Azure reservation, 1 Year", "P1Y", 1_104.57),
  reservation("84A03D81-6B37-4D66-8D4A-FAEA24541538", "A sample Azure reservation, 1 Year", "P1Y", 1_104.57),
  reservation("DZH318Z0BQ4B:000Z:DZH318Z0DSPL", "Reserved VM Instance, Standard_D1, AP East, 1 Year", "P1Y", 611.4),
  reservation(
    "DZH318Z0BQ4Z:002L:DZH318Z0CMNP",
    "Reserved VM Instance, Standard_NC12, AU East, 1 Year",
    "P1Y",
    13_921.08,
  ),
  reservation(
    "DZH318Z0BQ4Z:002P:DZH318Z0CL2D",
    "Reserved VM Instance, Standard_NC12, AU East, 3 Years",
    "P3Y",
    27_403.95,
  ),
  reservation("DG7GMGF0DWTL:0001:DG7GMGF0DSJB", "A sample Azure reservation, 1 Year", "P1Y", 1_104.57),
  {
    catalogItemId: "DZH318Z0DTNC:0001:DZH318Z0DV0L",
    friendlyName: "Azure savings plan for compute",
    kind: "savings-plan",
    // One unit is one dollar an hour of commitment, over 730 hours a month.
    plans: [
      { termDuration: "P1Y", billingCycle: "monthly", price: 730 },
      { termDuration: "P3Y", billingCycle: "monthly", price: 730 },
      { termDuration: "P1Y", billingCycle: "one_time", price: 8_760 },
      { termDuration: "P3Y", billingCycle: "one_time", price: 26_280 },
    ],
  },

  // Perpetual software. The last two ask for a purchase order.
  software("DG7GMGF0DWTL:0001:DG7GMGF0DSFM", "BizTalk Server 2016 Standard", 2_485),
  software("DG7GMGF0DWM3:0002:DG7GMGF0DT1M", "BizTalk Server 2016 Branch", 619),
  software("DG7GMGF0DWT0:0001:DG7GMGF0DSQR", "Microsoft Identity Manager 2016 - 1 User CAL", 18),
  software("DG7GMGF0D7FV:0001:DG7GMGF0DRX2", "Access LTSC 2021", 166, { purchaseOrder: true }),
  software("DG7GMGF0D7FT:0001:DG7GMGF0DRWZ", "Excel LTSC 2021", 178.5, { purchaseOrder: true }),

  // A software subscription.
  {
    catalogItemId: "DG7GMGF0D8H3:0001:DG7GMGF0D3SL",
    friendlyName: "Windows Server Standard, 1 Year Software Subscription",
    kind: "software-subscription",
    plans: [{ termDuration: "P1Y", billingCycle: "one_time", price: 356 }],
  },

  // Marketplace SaaS: a product billed monthly, and a trial that becomes a paid year.
  {
    catalogItemId: "DZH318Z0BXWC:0002:DZH318Z0BMRV",
    friendlyName: "Barracuda WaaS - Medium Plan",
    kind: "saas",
    plans: [
      { termDuration: "P1M", billingCycle: "monthly", price: 499.99 },
      { termDuration: "P1Y", billingCycle: "annual", price: 5_399.88 },
    ],
  },
  {
    catalogItemId: "DZH318Z0C0WF:0001:DZH318Z0BP69",
    friendlyName: "Marketplace SaaS, one month's trial",
    kind: "saas",
    plans: [{ termDuration: "P1M", billingCycle: "none", price: 0 }],
  },

  // Legacy offers and their add-ons.
  legacy("91FD106F-4B2C-4938-95AC-F54F74E9A239", "Office 365 E1", 8),
  legacy("C94271D8-B431-4A25-A3C5-A57737A1C909", "Audio Conferencing", 4),
  legacy("43FCE491-76D1-4BCC-B709-8A288786DBAE", "Phone System", 6.4),
  legacy("DB2E705F-B82A-4024-A3D5-D88E12F2DB35", "New offer purchase", 12.8),
  legacy("195416C1-3447-423A-B37B-EE59A99A19C4", "Exchange Online (Plan 1)", 3.2),
  legacy("2828BE95-46BA-4F91-B2FD-0BEF192ECF60", "Exchange Online Archiving", 2.4),
  legacy("E59159FC-6F67-4599-B3CB-17FF4020F643", "Azure Active Directory Premium P2", 7.2),
];

/** Items that are sold to some only: by segment, and by country. */
const limited: readonly CatalogItem[] = [
  license("SANDBOX00001:0001:0001", "Office 365 A3 for faculty", seats(5, 6), { segment: "education" }),
  license("SANDBOX00002:0001:0001", "Office 365 Nonprofit E1", seats(2, 2.4), { segment: "nonprofit" }),
  license("SANDBOX00003:0001:0001", "Sold in Germany and France only", seats(9, 10.8), {
    countries: ["DE", "FR"],
    currencyCode: "EUR",
  }),
];

/** One item for each thing that can go wrong; `SANDBOX00000` is no product of the documentation. */
const misbehaving: readonly CatalogItem[] = [
  license("SANDBOX00000:ATTEST:0001", "Needs an attestation", seats(10, 12), {
    attestation: true,
    productTitle: "Items that go wrong on purpose",
  }),
  license("SANDBOX00000:TWOTOTEN:0001", "Two to ten seats", seats(10, 12), { minQuantity: 2, maxQuantity: 10 }),
  license("SANDBOX00000:STOCK3:0001", "Three in stock", seats(10, 12), { availableQuantity: 3 }),
  license("SANDBOX00000:QUOTA:0001", "Over the quota", seats(10, 12), { lineError: 10002 }),
  license("SANDBOX00000:LEGACY:0001", "Moved to new commerce", seats(10, 12), { lineError: 500600 }),
  license("SANDBOX00000:CREDIT:0001", "Credit refused", seats(10, 12), { refusal: { code: "800023" } }),
  license("SANDBOX00000:INVENTORY:0001", "Sold out at the checkout", seats(10, 12), { refusal: { code: "800010" } }),
  license("SANDBOX00000:ONCE:0001", "Sold out at the first checkout only", seats(10, 12), {
    refusal: { code: "800010", times: 1 },
  }),
  license("SANDBOX00000:NOTSOLD:0001", "Not sold in the sandbox", seats(10, 12), { refusal: { code: "900322" } }),
  license("SANDBOX00000:GONE:0001", "Not available, said with status 200", seats(10, 12), {
    refusal: { code: "400072" },
  }),
  license("SANDBOX00000:FEWSEATS:0001", "An add-on of five seats at least", seats(10, 12), {
    prerequisiteSkus: ["CFQ7TTC0LF8S:0001"],
    minQuantity: 5,
  }),
  license("SANDBOX00000:UNFULFILLED:0001", "Cancelled while it is provisioned", seats(10, 12), {
    provisioning: "unfulfilled",
  }),
  license("SANDBOX00000:FAILS:0001", "Provisioning fails", seats(10, 12), { provisioning: "fails" }),
  license("SANDBOX00000:NEVER:0001", "Provisioning never ends", seats(10, 12), { provisioning: "never" }),
];

/**
 * What the sandbox sells unless told otherwise. Spread it to add items: `[...defaultCatalog, mine]`.
 *
 * `DG7GMGF0D7FV:0001:DG7GMGF0DRX2` and `DG7GMGF0D7FT:0001:DG7GMGF0DRWZ` ask for a purchase order. The licence
 * `CFQ7TTC0LF8S:0001:CFQ7TTC0VZW5` has the promotions `39NFJQT1PJWT:0001:39NFJQT1Q5KN` (15 % off for new customers) and
 * `39NFJQT1PJWT:0002:39NFJQT1Q6RB` (10 % off).
 *
 * Items whose id begins with `SANDBOX00000:` go wrong on purpose, such as `SANDBOX00000:CREDIT:0001`: `ATTEST` (line
 * error 10012 without `attestationAccepted`), `TWOTOTEN` (10018 under two seats, 10015 over ten), `STOCK3` (10003 over
 * three), `QUOTA` (10002), `LEGACY` (500600), `FEWSEATS` (an add-on: 10019 under five seats, 10018 without as many of its
 * base); at the checkout `CREDIT` (800023), `INVENTORY` (800010), `ONCE` (800010, the first time only), `NOTSOLD` (900322),
 * `GONE` (400072, with status 200); afterwards `FAILS` (its provisioning fails), `UNFULFILLED` (its order completes without
 * it) and `NEVER` (it never ends).
 *
 * Those that can never be bought (`QUOTA`, `LEGACY`, `CREDIT`, `INVENTORY`, `NOTSOLD`, `GONE`) are not listed by the
 * operations of the catalog. `SANDBOX00001:0001:0001` is for education, `SANDBOX00002:0001:0001` for nonprofits, and
 * `SANDBOX00003:0001:0001` is sold in Germany and France only, in EUR.
 */
export const defaultCatalog: readonly CatalogItem[] = [...sold, ...limited, ...misbehaving];
