// "Already submitted", whatever came before: the cart is bought, and the result is found again among the orders.
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Cart, NewCartLineItem, Order } from "../../generated/schema.ts";
import {
  PartnerCenterClient,
  type PartnerCenterClientOptions,
  type PartnerCenterError,
  responseOf,
} from "../../src/index.ts";
import { type Fault, PartnerCenterSandbox, type SandboxOptions } from "../../src/sandbox/index.ts";
import { CUSTOMER, rejection } from "../support/client.ts";
import { watchedSignal } from "../support/leaks.ts";
import { fakeTime, pass, passUntil, ready, watched } from "../support/time.ts";

beforeEach(fakeTime);
afterEach(() => {
  expect(vi.getTimerCount(), "timers left behind").toBe(0);
});

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const licence: NewCartLineItem = {
  catalogItemId: "CFQ7TTC0LF8S:0001:CFQ7TTC0VZW5",
  quantity: 5,
  billingCycle: "monthly",
  termDuration: "P1Y",
};
const software: NewCartLineItem = {
  catalogItemId: "DG7GMGF0DWTL:0001:DG7GMGF0DSFM",
  quantity: 1,
  billingCycle: "one_time",
};
const saas: NewCartLineItem = {
  catalogItemId: "DZH318Z0BXWC:0002:DZH318Z0BMRV",
  quantity: 1,
  billingCycle: "monthly",
  termDuration: "P1M",
};

function shop(options: SandboxOptions = {}, client: Partial<PartnerCenterClientOptions> = {}) {
  const sandbox = new PartnerCenterSandbox({ provisioningDelay: 0, ...options });
  const fetch = watched(sandbox.fetch);
  const { carts } = new PartnerCenterClient({ credential: () => "any", fetch, ...client }).customer(CUSTOMER);
  return { sandbox, carts };
}

type Shop = ReturnType<typeof shop>;

const create = ({ carts }: Shop, ...lineItems: NewCartLineItem[]): Promise<Cart> =>
  passUntil(carts.create({ lineItems }));
const ids = (orders: readonly Order[]): string[] => orders.map(({ id }) => id).sort();
const seen = ({ sandbox }: Shop, operation: string) =>
  sandbox.requests.filter((request) => request.operation === operation);

/** Loses the checkout's answer, and has every later try told that the cart is submitted. */
function lose({ sandbox }: Shop): void {
  sandbox.inject({ operation: "checkoutCart", type: "reset-after" });
  sandbox.inject({ operation: "checkoutCart", type: "already-submitted", times: 100 });
}

describe("a cart that this checkout has bought", () => {
  test("is found again, all groups of it", async () => {
    const all = shop();
    const cart = await create(all, licence, software, saas);
    lose(all);
    const result = await passUntil(all.carts.checkout(cart.id));
    expect(ids(result.orders)).toEqual(ids(all.sandbox.orders(CUSTOMER)));
    expect(result.orders.length).toBeGreaterThan(1);
    expect(result.orderErrors).toBeUndefined();
    expect(responseOf(result)).toMatchObject({
      status: 400,
      attempts: 2,
      requestId: seen(all, "checkoutCart")[0]?.headers["ms-requestid"],
    });
  });

  test("is not mistaken for one with the same lines that was bought before", async () => {
    const all = shop();
    const before = await passUntil(all.carts.checkout((await create(all, licence)).id));
    await pass(5000);
    const cart = await create(all, licence);
    lose(all);
    const result = await passUntil(all.carts.checkout(cart.id));
    expect(result.orders).toHaveLength(1);
    expect(ids(result.orders)).not.toEqual(ids(before.orders));
  });

  test("counts each order once when it holds the same line twice", async () => {
    const all = shop();
    const cart = await create(all, saas, saas);
    lose(all);
    const result = await passUntil(all.carts.checkout(cart.id));
    expect(ids(result.orders)).toEqual(ids(all.sandbox.orders(CUSTOMER)));
    expect(new Set(ids(result.orders)).size).toBe(result.orders.length);
  });

  test("is waited for while the list of orders lags behind, without spinning", async () => {
    const all = shop({ listLag: 15 * MINUTE });
    const cart = await create(all, licence, saas);
    lose(all);
    const started = performance.now();
    const result = await passUntil(all.carts.checkout(cart.id, { deadline: 20 * MINUTE }));
    expect(ids(result.orders)).toEqual(ids(all.sandbox.orders(CUSTOMER)));
    expect(performance.now() - started).toBeGreaterThanOrEqual(15 * MINUTE);
    expect(seen(all, "listOrders").length).toBeLessThan(80);
  });

  test("is waited for in steps even when retries are told to be without delay", async () => {
    const all = shop({ listLag: 5000 }, { retry: { baseDelay: 0 } });
    const cart = await create(all, licence);
    lose(all);
    await passUntil(all.carts.checkout(cart.id));
    expect(seen(all, "listOrders").length).toBeLessThan(60);
  });

  test("is found on any page of the list", async () => {
    const all = shop({ pageSize: 2 });
    for (let i = 0; i < 5; i++) await passUntil(all.carts.checkout((await create(all, saas)).id));
    await pass(5000);
    const cart = await create(all, licence);
    lose(all);
    const result = await passUntil(all.carts.checkout(cart.id));
    expect(result.orders).toMatchObject([{ lineItems: [{ offerId: licence.catalogItemId }] }]);
  });

  test.each([-90, -3, 3, 90])("is found by a clock that goes %i minutes wrong", async (minutes) => {
    const all = shop({ now: () => new Date(Date.now() + minutes * MINUTE) });
    const before = await passUntil(all.carts.checkout((await create(all, licence)).id));
    await pass(5000);
    const cart = await create(all, licence);
    lose(all);
    const result = await passUntil(all.carts.checkout(cart.id));
    expect(result.orders).toHaveLength(1);
    expect(ids(result.orders)).not.toEqual(ids(before.orders));
  });

  test("is found when a later round was lost: with what the earlier rounds bought", async () => {
    const all = shop();
    const cart = await create(all, licence, saas);
    all.sandbox.inject({ operation: "checkoutCart", type: "order-error" });
    await pass(5000);
    lose(all);
    const result = await passUntil(all.carts.checkout(cart.id, { reattempts: 1 }));
    expect(ids(result.orders)).toEqual(ids(all.sandbox.orders(CUSTOMER)));
    expect(result.orders).toHaveLength(2);
    expect(result.orderErrors).toBeUndefined();
  });

  test("is found, not left among the errors, when a later round is told that another process was faster", async () => {
    const all = shop();
    const cart = await create(all, licence, saas);
    all.sandbox.inject({ operation: "checkoutCart", type: "order-error" });
    all.sandbox.inject({ operation: "checkoutCart", type: "already-submitted" });
    const result = await passUntil(all.carts.checkout(cart.id, { reattempts: 1 }));
    expect(ids(result.orders)).toEqual(ids(all.sandbox.orders(CUSTOMER)));
    expect(result.orders).toHaveLength(2);
    expect(result.orderErrors).toBeUndefined();
  });

  test.each([
    ["has it not yet", { status: 200, body: { items: [] } }],
    ["can't be read", { status: 403 }],
  ])("stays among the errors of a later round that was told so while the list of orders %s", async (_, list) => {
    const all = shop();
    const cart = await create(all, licence, saas);
    all.sandbox.inject({ operation: "checkoutCart", type: "order-error" });
    all.sandbox.inject({ operation: "checkoutCart", type: "already-submitted" });
    all.sandbox.inject({ operation: "listOrders", type: "status", ...list });
    const result = await passUntil(all.carts.checkout(cart.id, { reattempts: 1 }));
    expect([result.orders.length, result.orderErrors?.length]).toEqual([1, 1]);
  });

  test("shares the call's correlation id with the reads that find it, and none of its request ids", async () => {
    const all = shop();
    const cart = await create(all, licence);
    lose(all);
    const requestId = "11111111-2222-4333-8444-555555555555";
    const correlationId = "66666666-7777-4888-9999-000000000000";
    const from = all.sandbox.requests.length;
    await passUntil(all.carts.checkout(cart.id, { requestId, correlationId }));
    const requests = all.sandbox.requests.slice(from);
    expect(new Set(requests.map(({ headers }) => headers["ms-correlationid"]))).toEqual(new Set([correlationId]));
    const reads = requests.filter(({ operation }) => operation !== "checkoutCart");
    expect(reads.length).toBeGreaterThan(1);
    expect(new Set(reads.map(({ headers }) => headers["ms-requestid"])).size).toBe(reads.length);
    expect(reads.map(({ headers }) => headers["ms-requestid"])).not.toContain(requestId);
  });
});

describe("a cart that is not found", () => {
  test("before the deadline is an error that says that it was bought, and where to look", async () => {
    const all = shop({ listLag: 15 * MINUTE });
    const cart = await create(all, licence);
    lose(all);
    const error = await passUntil(rejection(all.carts.checkout(cart.id, { deadline: 2 * MINUTE })));
    expect(error).toMatchObject({
      name: "BadRequestError",
      code: "800065",
      status: 400,
      outcome: "done",
      cartId: cart.id,
      attempts: 2,
      operation: "checkoutCart",
    });
    expect((error as Error).message).toMatch(
      new RegExp(`cart ${cart.id} was bought.*customer ${CUSTOMER}.*don't buy again`),
    );
    expect(performance.now()).toBeLessThanOrEqual(2 * MINUTE + 1000);
  });

  test("because the orders can't be read says why", async () => {
    const all = shop();
    const cart = await create(all, licence);
    lose(all);
    all.sandbox.inject({
      operation: "listOrders",
      type: "status",
      status: 403,
      body: { code: 800019, description: "No." },
    });
    const error = await passUntil(rejection(all.carts.checkout(cart.id)));
    expect(error).toMatchObject({
      code: "800065",
      outcome: "done",
      cartId: cart.id,
      cause: { name: "PermissionDeniedError" },
    });
  });

  test("is given up at once by an abort, with its reason", async () => {
    const all = shop({ listLag: 15 * MINUTE });
    const cart = await create(all, licence);
    lose(all);
    const { controller, signal, listeners } = watchedSignal();
    const failing = rejection(all.carts.checkout(cart.id, { signal }));
    await pass(MINUTE);
    controller.abort("enough");
    expect(await failing).toBe("enough");
    await ready();
    expect(listeners()).toBe(0);
  });
});

describe("a cart that somebody else has bought", () => {
  test.each<[string, Fault[]]>([
    ["at once", []],
    ["after a 429 and a 401", [{ type: "throttle", retryAfter: 1 }, { type: "expired-token" }]],
  ])("is found again when the checkout is told so %s", async (_, faults) => {
    const all = shop();
    const cart = await create(all, licence, saas);
    const before = await passUntil(all.carts.checkout(cart.id));
    await pass(HOUR);
    for (const fault of faults) all.sandbox.inject({ operation: "checkoutCart", ...fault });
    all.sandbox.inject({ operation: "checkoutCart", type: "already-submitted" });
    const result = await passUntil(all.carts.checkout(cart.id));
    expect(ids(result.orders)).toEqual(ids(before.orders));
  });

  test("is not guessed where another cart with the same lines was bought since: both orders are told", async () => {
    const all = shop();
    const cart = await create(all, licence);
    const other = await create(all, licence);
    await passUntil(all.carts.checkout(other.id));
    all.sandbox.inject({ operation: "checkoutCart", type: "already-submitted" });
    const error = await passUntil(rejection(all.carts.checkout(cart.id)));
    const bought = all.sandbox.orders(CUSTOMER);
    expect(bought).toHaveLength(2);
    expect(error).toMatchObject({ name: "BadRequestError", code: "800065", outcome: "done", cartId: cart.id });
    expect(ids((error as PartnerCenterError).candidates ?? [])).toEqual(ids(bought));
    expect(error).not.toHaveProperty("result");
    expect(String(error)).toMatch(/was bought .*other orders of the customer have the same lines.*see candidates/);
  });
});
