// What the sandbox says before anything is bought: promotions, and the days on which a first term can end.
import { describe, expect, it } from "vitest";
import type { CustomTermEndDateCollection, PromotionEligibilitiesCollection } from "../../generated/schema.ts";
import { at, buy, type Caller, createCart, lines, only, start } from "./support.ts";

const NEW_CUSTOMERS = "39NFJQT1PJWT:0001:39NFJQT1Q5KN";
const ANYBODY = "39NFJQT1PJWT:0002:39NFJQT1Q6RB";
const item = { ...lines.license, id: 0 };

async function judge(call: Caller, more: object = {}) {
  const body = { items: [{ ...item, ...more }] };
  const answer = await call<PromotionEligibilitiesCollection>("POST", "/promotionEligibilities", { body });
  expect(answer.status).toBe(200);
  return only(answer.body.items);
}

const typesOf = ({ eligibilities }: Awaited<ReturnType<typeof judge>>) =>
  eligibilities.map(({ isEligible, errors }) => (isEligible ? "eligible" : errors?.map(({ type }) => type)));

describe("promotions", () => {
  it("are all judged when none is named", async () => {
    const { call } = start();
    expect(await judge(call)).toMatchObject({
      id: 0,
      catalogItemId: item.catalogItemId,
      quantity: 5,
      billingCycle: "monthly",
      termDuration: "P1Y",
      eligibilities: [
        { promotionId: NEW_CUSTOMERS, isEligible: true },
        { promotionId: ANYBODY, isEligible: true },
      ],
    });
  });

  it("for new customers are none for who has bought something, as in a cart", async () => {
    const { call } = start();
    await buy(call, lines.software);
    const judged = await judge(call);
    expect(typesOf(judged)).toEqual([["OfferPurchasedPreviously"], "eligible"]);
    for (const { promotionId, isEligible } of judged.eligibilities) {
      const cart = await createCart(call, [{ ...lines.license, promotionId: promotionId ?? "" }]);
      expect(only(cart.lineItems).error === undefined).toBe(isEligible);
    }
  });

  it.each([
    ["another promotion", { promotionId: "NO:SUCH:PROMOTION" }, [["InvalidPromotion"]]],
    ["an item without any", { catalogItemId: "CFQ7TTC0LFLZ:0002:CFQ7TTC0K4TS" }, [["NoPromotionsAvailable"]]],
    ["an item that there is not", { catalogItemId: "NO:SUCH:THING" }, [["InvalidCatalogItemId"]]],
    ["too many seats", { quantity: 20_000, promotionId: ANYBODY }, [["SeatCount"]]],
    ["another term", { termDuration: "P2Y", promotionId: ANYBODY }, [["Term"]]],
  ])("of %s are refused with the reason", async (_, more, expected) => {
    const { call } = start();
    expect(typesOf(await judge(call, more))).toEqual(expected);
  });

  it("are not asked about without an item, or without a quantity", async () => {
    const { call } = start();
    const ask = (body: object) => call("POST", "/promotionEligibilities", { body });
    expect((await ask({ items: [] })).status).toBe(400);
    expect((await ask({ items: [{ ...item, quantity: undefined }] })).body.code).toBe(2002);
  });
});

const dates = async (call: Caller, query: string, headers = {}) =>
  call<CustomTermEndDateCollection>("GET", `/subscriptions/customTermEndDates?${query}`, { headers });

describe("custom term end dates", () => {
  it("are the ends of the months of the term, and of what the customer has", async () => {
    const { call } = start({ provisioningDelay: 0 });
    await buy(call, { ...lines.license, termDuration: "P1M" });
    const { body } = await dates(call, "term_duration=P1M");
    expect(body.items).toEqual([
      { allowedCustomTermEndDateType: "calendarMonthAligned", allowedCustomTermEndDate: "2026-03-31T00:00:00" },
      {
        allowedCustomTermEndDateType: "subscriptionAligned",
        allowedCustomTermEndDate: "2026-04-10T00:00:00",
        cotermSubscriptionIds: [expect.any(String)],
      },
    ]);
  });

  it("are what a cart line takes", async () => {
    const { call } = start({ provisioningDelay: 0 });
    await buy(call, { ...lines.license, termDuration: "P1M" });
    for (const { allowedCustomTermEndDate: customTermEndDate } of (await dates(call, "term_duration=P1Y")).body.items) {
      const cart = await createCart(call, [{ ...lines.license, customTermEndDate }]);
      expect(only(cart.lineItems).error).toBeUndefined();
    }
    const between = await createCart(call, [{ ...lines.license, customTermEndDate: "2026-04-11T00:00:00" }]);
    expect(only(between.lineItems).error?.errorCode).toBe(10017);
  });

  it("go on by a header of the answer, and have no link", async () => {
    const { call } = start({ pageSize: 10 });
    const first = await dates(call, "term_duration=P1Y");
    expect([first.body.totalCount, first.body.items.length]).toEqual([12, 10]);
    expect(first.body.links).not.toHaveProperty("next");
    const token = first.headers.get("MS-ContinuationToken") ?? "";
    const last = await dates(call, "term_duration=P1Y", { "MS-ContinuationToken": token });
    expect(last.body.items.map((one) => one.allowedCustomTermEndDate)).toEqual([
      ...["2027-01-31T00:00:00", "2027-02-28T00:00:00"],
    ]);
    expect(last.headers.get("MS-ContinuationToken")).toBeNull();
  });

  it("can be those of one subscription, or of a purchase to come", async () => {
    const { call } = start({ provisioningDelay: 0 });
    await buy(call, { ...lines.license, termDuration: "P1M" });
    const ids = at((await dates(call, "term_duration=P1M")).body.items, 1).cotermSubscriptionIds ?? [];
    const one = await dates(call, `term_duration=P1Y&target_coterm_subscription_id=${ids[0]}`);
    expect(only(one.body.items).allowedCustomTermEndDate).toBe("2026-04-10T00:00:00");
    const later = await dates(call, "term_duration=P1M&term_start_date=2026-06-15T00:00:00Z");
    expect(only(later.body.items).allowedCustomTermEndDate).toBe("2026-06-30T00:00:00");
  });

  it.each([
    ["no term", "", 2000],
    ["a term that is none", "term_duration=P2Y", 800121],
    ["a start in the past", "term_duration=P1M&term_start_date=2026-03-01T00:00:00Z", 2000],
    [
      "a foreign subscription",
      "term_duration=P1M&target_coterm_subscription_id=00000000-0000-4000-8000-000000000009",
      2000,
    ],
  ])("of %s are refused", async (_, query, code) => {
    const { call } = start();
    const { status, body } = await call("GET", `/subscriptions/customTermEndDates?${query}`);
    expect([status, body.code]).toEqual([400, code]);
  });
});
