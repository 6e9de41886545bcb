// Subscriptions: listed, read, and changed without losing what others change, or making one's own change twice.
import { describe, expect, test } from "vitest";
import {
  type CallOptions,
  InvalidArgumentError,
  PartnerCenterClient,
  type Subscription,
  type SubscriptionUpdate,
} from "../../src/index.ts";
import type { SubscriptionOperations } from "../../src/resources/subscriptions.ts";
import { checkAnswers } from "../../src/validation/index.ts";
import { answering } from "../support/answering.ts";
import { CUSTOMER, rejection, testClient } from "../support/client.ts";
import { stubFetch } from "../support/stub.ts";

const ID = "3a9d52c7-68b1-4e0f-d2c4-71f05e8ab936";
const TODAY = "Mon, 11 Mar 2024 12:00:00 GMT";
const subscription: Subscription = {
  id: ID,
  offerId: "CFQ7TTC0LH18:0001:CFQ7TTC0K971",
  friendlyName: "Business Basic",
  quantity: 15,
  status: "active",
  autoRenewEnabled: true,
  cancellationAllowedUntilDate: "2024-03-18T23:59:00Z",
  refundableQuantity: {
    totalQuantity: 10,
    details: [
      { quantity: 7, allowedUntilDateTime: "2024-03-18T20:39:17.182697Z" },
      { quantity: 3, allowedUntilDateTime: "2024-03-10T20:39:17.182697Z" },
    ],
  },
  scheduledNextTermInstructions: { product: { productId: "P", skuId: "S" }, quantity: 12 },
};
/** What nobody has described must go back as it came. */
const undescribed = { extendedTerm: { choice: "monthly" } };

/** As JavaScript would pass it. */
function untyped<T>(value: unknown): T {
  return value as T;
}

type Trouble = "lost before" | "lost after" | "somebody is faster" | "somebody is faster, and it is lost" | "refused";

interface Service {
  subscriptions: SubscriptionOperations;
  held: () => Subscription;
  /** `METHOD If-Match`, in order. */
  asked: string[];
  bodies: SubscriptionUpdate[];
}

/** A service that holds one subscription with an ETag, and meets its writes with trouble, in turn. */
function service({
  troubles = [],
  etag = true,
  start = {},
  retry = { maxAttempts: 1, baseDelay: 0 },
}: {
  troubles?: Trouble[];
  etag?: boolean;
  start?: object;
  retry?: CallOptions["retry"];
} = {}): Service {
  let version = 1;
  let held: Subscription = { ...subscription, ...undescribed, ...start };
  const [asked, bodies]: [string[], SubscriptionUpdate[]] = [[], []];
  const shown = () => ({ ...held, attributes: { ...(etag && { etag: `v${version}` }), objectType: "Subscription" } });
  const answer = (body: object, status = 200) => Response.json(body, { status, headers: { Date: TODAY } });
  const fetch: typeof globalThis.fetch = async (_, init) => {
    const match = new Headers(init?.headers).get("if-match");
    asked.push(match === null ? `${init?.method}` : `${init?.method} ${match}`);
    if (init?.method !== "PATCH") return answer(shown());
    const trouble = troubles.shift();
    bodies.push(JSON.parse(String(init.body)));
    if (trouble?.startsWith("somebody")) {
      held = { ...held, quantity: held.quantity + 1 };
      version++;
    }
    if (trouble === "lost before" || trouble?.endsWith("it is lost")) throw new TypeError("connection reset");
    if (trouble === "refused") return answer({ code: 2002, description: "Out of bounds." }, 400);
    if (match !== null && match !== `"v${version}"`) return answer({ code: 2055, description: "Stale." }, 400);
    held = JSON.parse(String(init.body));
    version++;
    if (trouble === "lost after") throw new TypeError("connection reset");
    return answer(shown());
  };
  const client = new PartnerCenterClient({ credential: () => "any", fetch, retry });
  return { subscriptions: client.customer(CUSTOMER).subscriptions, held: () => held, asked, bodies };
}

const fiveMore = (current: Subscription): SubscriptionUpdate => ({ ...current, quantity: current.quantity + 5 });

describe("an update by function", () => {
  test("reads, edits and writes the whole with its quoted ETag, unknown fields included", async () => {
    const { subscriptions, asked, bodies } = service();
    expect(await subscriptions.update(ID, fiveMore)).toMatchObject({ quantity: 20, ...undescribed });
    expect(asked).toEqual(["GET", 'PATCH "v1"']);
    expect(bodies[0]).toMatchObject({ ...subscription, ...undescribed, quantity: 20 });
  });

  test("writes without If-Match what has no ETag", async () => {
    const { subscriptions, asked } = service({ etag: false });
    await subscriptions.update(ID, fiveMore);
    expect(asked).toEqual(["GET", "PATCH"]);
  });

  test("may edit in place", async () => {
    const { subscriptions, asked, held } = service({ troubles: ["lost after"] });
    const edit = (current: Subscription): Subscription => Object.assign(current, { quantity: 16 });
    expect(await subscriptions.update(ID, edit)).toMatchObject({ quantity: 16 });
    expect(asked).toEqual(["GET", 'PATCH "v1"', "GET"]);
    const lost = service({ troubles: ["lost before"] });
    expect(await rejection(lost.subscriptions.update(ID, edit))).toMatchObject({ outcome: "unknown" });
    expect(held().quantity).toBe(16);
  });

  test("reads and edits again what somebody else changed meanwhile, losing nothing", async () => {
    const { subscriptions, asked, held } = service({ troubles: ["somebody is faster", "somebody is faster"] });
    await subscriptions.update(ID, fiveMore);
    expect(held().quantity).toBe(15 + 1 + 1 + 5);
    expect(asked).toEqual(["GET", 'PATCH "v1"', "GET", 'PATCH "v2"', "GET", 'PATCH "v3"']);
  });

  test("gives up on what is stale after three times more", async () => {
    const { subscriptions, asked } = service({ troubles: Array.from({ length: 9 }, () => "somebody is faster") });
    const error = await rejection(subscriptions.update(ID, fiveMore));
    expect(error).toMatchObject({ name: "PreconditionFailedError", code: "2055", outcome: "rejected" });
    expect(asked.filter((one) => one.startsWith("PATCH"))).toHaveLength(4);
  });

  test("throws at once what is stale where no retry is wanted", async () => {
    const { subscriptions, asked } = service({ troubles: ["somebody is faster"], retry: false });
    expect(await rejection(subscriptions.update(ID, fiveMore))).toMatchObject({ name: "PreconditionFailedError" });
    expect(asked).toHaveLength(2);
  });

  test("is done where the answer was lost and reading shows it: it is never made twice", async () => {
    const { subscriptions, asked, held } = service({ troubles: ["lost after"] });
    expect(await subscriptions.update(ID, fiveMore)).toMatchObject({ quantity: 20 });
    expect(held().quantity).toBe(20);
    expect(asked).toEqual(["GET", 'PATCH "v1"', "GET"]);
  });

  test("is done where its own repeat was refused as stale", async () => {
    const { subscriptions, held } = service({ troubles: ["lost after"], retry: { maxAttempts: 3, baseDelay: 0 } });
    expect(await subscriptions.update(ID, fiveMore)).toMatchObject({ quantity: 20 });
    expect(held().quantity).toBe(20);
  });

  test.each<Trouble>(["lost before", "somebody is faster, and it is lost"])(
    "%s: throws outcome unknown, and leaves it at that",
    async (trouble) => {
      const { subscriptions, asked, held } = service({ troubles: [trouble] });
      const error = await rejection(subscriptions.update(ID, fiveMore));
      expect(error).toMatchObject({ name: "ConnectionError", outcome: "unknown", operation: "updateSubscription" });
      expect(String(error)).toContain("read the subscription before you change it again");
      expect(String(error)).not.toContain("repeat updateSubscription");
      expect(asked).toEqual(["GET", 'PATCH "v1"', "GET"]);
      expect(held().quantity).toBeLessThan(20);
    },
  );

  test("passes on what the function throws, and writes nothing", async () => {
    const { subscriptions, asked } = service();
    const mine = new Error("not today");
    const edit = (): never => {
      throw mine;
    };
    expect(await rejection(subscriptions.update(ID, edit))).toBe(mine);
    expect(asked).toEqual(["GET"]);
  });

  test.each<[string, unknown, string]>([
    ["nothing", undefined, "subscription"],
    ["a part of it", { id: ID, quantity: 5 }, "subscription.offerId"],
    ["another one", { ...subscription, id: CUSTOMER }, "subscription.id"],
    ["what is no number", { ...subscription, quantity: Number.NaN }, "subscription.quantity"],
  ])("refuses a function that returns %s, and an object that is that", async (_, returned, argument) => {
    const { subscriptions, asked } = service();
    const error = await rejection(subscriptions.update(ID, () => untyped(returned)));
    expect(error).toMatchObject({ name: "InvalidArgumentError", argument, outcome: "not-sent" });
    expect(asked).toEqual(["GET"]);
    expect(await rejection(subscriptions.update(ID, untyped(returned)))).toMatchObject({ argument });
    expect(asked).toEqual(["GET"]);
  });

  test("counts what is left out as cleared", async () => {
    const { subscriptions, held } = service({ troubles: ["lost after"] });
    const { scheduledNextTermInstructions: _, autoRenewEnabled: __, ...rest } = subscription;
    await subscriptions.update(ID, () => rest);
    expect(held()).not.toHaveProperty("scheduledNextTermInstructions");
  });
});

describe("an update that is answered without a body", () => {
  const elsewhere = { Location: "https://elsewhere.example/v1/subscriptions/1" };
  const later = { ...subscription, quantity: 20 };

  test.each([
    ["202", { status: 202, headers: elsewhere }],
    ["200", { status: 200 }],
  ])("of %s is read once, where it is", async (_, accepted) => {
    const { client, asked } = answering({ status: 200, body: subscription }, accepted, { status: 200, body: later });
    expect(await client.customer(CUSTOMER).subscriptions.setQuantity(ID, 20)).toEqual(later);
    const path = `/customers/${CUSTOMER}/subscriptions/${ID}`;
    expect(asked().map((one) => `${one.method} ${one.path}`)).toEqual([`GET ${path}`, `PATCH ${path}`, `GET ${path}`]);
  });

  test("of 200 is as it may be, also where answers are checked", async () => {
    const { fetch } = stubFetch({ status: 200, body: subscription }, { status: 200 }, { status: 200, body: later });
    const { client } = testClient({ fetch, validate: checkAnswers("throw") });
    expect(await client.customer(CUSTOMER).subscriptions.setQuantity(ID, 20)).toEqual(later);
  });

  test("and with one is what that shows", async () => {
    const { client, asked } = answering({ status: 200, body: subscription }, { status: 202, body: later });
    expect(await client.customer(CUSTOMER).subscriptions.setQuantity(ID, 20)).toEqual(later);
    expect(asked()).toHaveLength(2);
  });

  test("is done even where reading fails after it", async () => {
    const { client } = answering(
      { status: 200, body: subscription },
      { status: 202 },
      { status: 403, body: { code: 1, description: "No." } },
    );
    const error = await rejection(client.customer(CUSTOMER).subscriptions.update(ID, fiveMore));
    expect(error).toMatchObject({ name: "PartnerCenterError", operation: "updateSubscription", outcome: "done" });
    expect(error).toMatchObject({
      message: expect.stringContaining("accepted"),
      cause: { name: "PermissionDeniedError" },
    });
  });
});

describe("an update by a whole subscription", () => {
  test("is written as it is, with its own ETag", async () => {
    const { subscriptions, asked } = service();
    await subscriptions.update(ID, { ...subscription, quantity: 20, attributes: { etag: "v1" } });
    expect(asked).toEqual(['PATCH "v1"']);
  });

  test("that is stale is refused", async () => {
    const { subscriptions, asked } = service();
    const error = await rejection(subscriptions.update(ID, { ...subscription, attributes: { etag: '"v0"' } }));
    expect(error).toMatchObject({ name: "PreconditionFailedError", outcome: "rejected" });
    expect(asked).toEqual(['PATCH "v0"']);
  });

  test("whose answer was lost is settled by reading", async () => {
    const done = service({ troubles: ["lost after"] });
    expect(await done.subscriptions.update(ID, { ...subscription, quantity: 20 })).toMatchObject({ quantity: 20 });
    const lost = service({ troubles: ["lost before"] });
    const error = await rejection(lost.subscriptions.update(ID, { ...subscription, quantity: 20 }));
    expect(error).toMatchObject({ outcome: "unknown" });
    expect(lost.asked).toEqual(["PATCH", "GET"]);
  });
});

describe("a setter", () => {
  test.each<[string, (it: SubscriptionOperations) => Promise<Subscription>, object, object?]>([
    ["setQuantity", (it) => it.setQuantity(ID, 20), { quantity: 20 }],
    ["setQuantity", (it) => it.setQuantity(ID, 9), { quantity: 9 }],
    ["setAutoRenew", (it) => it.setAutoRenew(ID, false), { autoRenewEnabled: false }],
    ["suspend", (it) => it.suspend(ID), { status: "suspended" }],
    ["reactivate", (it) => it.reactivate(ID), { status: "active" }, { status: "suspended" }],
    ["cancel", (it) => it.cancel(ID), { status: "deleted" }],
  ])("%s writes again after a lost answer, and the rest as it was read", async (_, set, expected, start = {}) => {
    for (const trouble of ["lost before", "lost after", "somebody is faster"] as const) {
      const { subscriptions, held } = service({ troubles: [trouble], start });
      expect(await set(subscriptions)).toMatchObject(expected);
      expect(held()).toMatchObject({ ...undescribed, offerId: subscription.offerId, ...expected });
    }
  });

  test("gives up after three times more", async () => {
    const { subscriptions, asked } = service({ troubles: Array.from({ length: 9 }, () => "lost before") });
    expect(await rejection(subscriptions.suspend(ID))).toMatchObject({ outcome: "unknown" });
    expect(asked.filter((one) => one.startsWith("PATCH"))).toHaveLength(4);
  });

  test("that is refused after a lost answer may have been carried out all the same", async () => {
    const refused = service({ troubles: ["lost before", "refused"] });
    expect(await rejection(refused.subscriptions.suspend(ID))).toMatchObject({ outcome: "unknown" });
    const narrower = service({ troubles: ["somebody is faster, and it is lost"] });
    expect(await rejection(narrower.subscriptions.setQuantity(ID, 8))).toMatchObject({ outcome: "unknown" });
    expect(narrower.asked).toEqual(["GET", 'PATCH "v1"', "GET"]);
  });

  test("passes on a refusal", async () => {
    const { subscriptions } = service({ troubles: ["refused"] });
    const error = await rejection(subscriptions.setQuantity(ID, 9999));
    expect(error).toMatchObject({ name: "BadRequestError", code: "2002", outcome: "rejected" });
  });

  test.each([0, -1, 1.5, Number.NaN, "5", undefined])("refuses %j seats before anything is sent", async (quantity) => {
    const { subscriptions, asked } = service();
    const error = await rejection(subscriptions.setQuantity(ID, untyped(quantity)));
    expect(error).toMatchObject({ name: "InvalidArgumentError", argument: "quantity" });
    expect(asked).toEqual([]);
  });

  test("refuses fewer seats than can be given back on the service's day, before it writes", async () => {
    const { subscriptions, asked } = service();
    const error = await rejection(subscriptions.setQuantity(ID, 7));
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect(error).toMatchObject({
      argument: "quantity",
      outcome: "not-sent",
      message: expect.stringContaining("at least 8"),
    });
    expect(asked).toEqual(["GET"]);
  });

  test("leaves to the service what the subscription does not tell", async () => {
    const { subscriptions } = service({ start: { refundableQuantity: null, cancellationAllowedUntilDate: undefined } });
    expect(await subscriptions.setQuantity(ID, 1)).toMatchObject({ quantity: 1 });
    expect(await subscriptions.cancel(ID)).toMatchObject({ status: "deleted" });
  });

  test.each([null, "2024-03-11T11:59:00Z"])("refuses to cancel where it could be until %j", async (until) => {
    const { subscriptions, asked } = service({ start: { cancellationAllowedUntilDate: until } });
    const error = await rejection(subscriptions.cancel(ID));
    expect(error).toMatchObject({
      name: "InvalidArgumentError",
      message: expect.stringContaining("setAutoRenew(id, false)"),
    });
    expect(asked).toEqual(["GET"]);
  });

  test("refuses to renew maybe", async () => {
    const { subscriptions, asked } = service();
    expect(await rejection(subscriptions.setAutoRenew(ID, untyped("no")))).toMatchObject({ argument: "enabled" });
    expect(asked).toEqual([]);
  });
});

describe("subscriptions", () => {
  const page = (more: object = {}) => ({ status: 200, body: { items: [subscription], ...more } });

  test("are listed by order and by reseller", async () => {
    const { client, asked } = answering(page());
    const { subscriptions } = client.customer(CUSTOMER);
    expect(await subscriptions.list({ orderId: "O-1_x" }).toArray()).toEqual([subscription]);
    await subscriptions.list({ mpnId: "5139005" }).toArray();
    await subscriptions.list().toArray();
    const base = `/customers/${CUSTOMER}/subscriptions`;
    expect(asked().map(({ path }) => path)).toEqual([`${base}?order_id=O-1_x`, `${base}?mpn_id=5139005`, base]);
  });

  test("are read by id", async () => {
    const { client, asked } = answering({ status: 200, body: subscription });
    expect(await client.customer(CUSTOMER).subscriptions.get(ID)).toEqual(subscription);
    expect(asked()[0]?.path).toBe(`/customers/${CUSTOMER}/subscriptions/${ID}`);
  });

  test.each(["..", "a/b", "", " ", "\ud800", null])("have an id, not %j", async (id) => {
    const { client, asked } = answering({ status: 200, body: subscription });
    const { subscriptions } = client.customer(CUSTOMER);
    for (const call of [
      () => subscriptions.get(untyped(id)),
      () => subscriptions.update(untyped(id), subscription),
      () => subscriptions.update(untyped(id), fiveMore),
      () => subscriptions.cancel(untyped(id)),
    ])
      expect(await rejection(call())).toMatchObject({ name: "InvalidArgumentError", argument: "subscriptionId" });
    expect(asked()).toEqual([]);
  });

  test("refuse filters that are none", async () => {
    const { client, asked } = answering(page());
    const { subscriptions } = client.customer(CUSTOMER);
    expect(await rejection(subscriptions.list({ orderId: "" }).toArray())).toMatchObject({ argument: "orderId" });
    expect(await rejection(subscriptions.list(untyped({ order_id: "x" })).toArray())).toMatchObject({
      argument: "order_id",
    });
    expect(asked()).toEqual([]);
  });
});

describe("the days on which a term can end", () => {
  const date = {
    allowedCustomTermEndDateType: "calendarMonthAligned",
    allowedCustomTermEndDate: "2024-03-31T00:00:00",
  };
  const base = `/customers/${CUSTOMER}/subscriptions/customTermEndDates`;

  test("are listed, going on by a token in a header", async () => {
    const { client, asked } = answering(
      { status: 200, body: { items: [date] }, headers: { "MS-ContinuationToken": "t1" } },
      { status: 200, body: { items: [date] } },
    );
    const options = { termDuration: "P1Y", termStartDate: "2024-03-11T00:00:00Z", targetCotermSubscriptionId: ID };
    expect(await client.customer(CUSTOMER).customTermEndDates(options).toArray()).toEqual([date, date]);
    const path = `${base}?term_duration=P1Y&term_start_date=2024-03-11T00%3A00%3A00Z&target_coterm_subscription_id=${ID}`;
    expect(asked().map((one) => [one.path, one.headers.get("MS-ContinuationToken")])).toEqual([
      [path, null],
      [path, "t1"],
    ]);
  });

  test.each([
    [undefined, "termDuration"],
    [{}, "termDuration"],
    [{ termDuration: "" }, "termDuration"],
    [{ termDuration: "P1Y", termStartDate: "tomorrow" }, "termStartDate"],
    [{ termDuration: "P1Y", targetCotermSubscriptionId: ".." }, "targetCotermSubscriptionId"],
  ])("are not asked for with %j", async (options, argument) => {
    const { client, asked } = answering({ status: 200, body: { items: [] } });
    const error = await rejection(client.customer(CUSTOMER).customTermEndDates(untyped(options)).toArray());
    expect(error).toMatchObject({ name: "InvalidArgumentError", argument });
    expect(asked()).toEqual([]);
  });
});
