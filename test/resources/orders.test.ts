// The operations on orders beyond reading one: pages, changes, activation links, and following an order to its end.
import { describe, expect, test } from "vitest";
import {
  type CallOptions,
  type Order,
  PartnerCenterClient,
  ProvisioningError,
  type ProvisioningPoll,
  ResponseParseError,
  responseOf,
  ThrottledError,
} from "../../src/index.ts";
import { PartnerCenterSandbox, type SandboxOptions } from "../../src/sandbox/index.ts";
import { CUSTOMER, rejection } from "../support/client.ts";
import { fakeTime, passUntil } from "../support/time.ts";

const seats = (more: object = {}) => ({
  billingCycle: "monthly",
  lineItems: [
    { lineItemNumber: 0, offerId: "CFQ7TTC0LF8S:0001:CFQ7TTC0VZW5", quantity: 2, termDuration: "P1Y", ...more },
  ],
});
const software = (offerId = "DG7GMGF0DWTL:0001:DG7GMGF0DSFM") => ({
  billingCycle: "one_time",
  lineItems: [{ lineItemNumber: 0, offerId, quantity: 1 }],
});

function start(options: SandboxOptions = {}, credential: () => string = () => "any") {
  const sandbox = new PartnerCenterSandbox({ provisioningDelay: 0, ...options });
  const client = new PartnerCenterClient({ credential, fetch: sandbox.fetch, retry: { baseDelay: 1 } });
  return { sandbox, client, orders: client.customer(CUSTOMER).orders };
}

/** A service that answers with these bodies, in order. */
function answering(...bodies: object[]) {
  const urls: string[] = [];
  const fetch: typeof globalThis.fetch = async (input) => Response.json(bodies[urls.push(String(input)) - 1]);
  const client = new PartnerCenterClient({ credential: () => "any", fetch });
  return { urls, orders: client.customer(CUSTOMER).orders };
}

describe("a list", () => {
  test("asks for what its options say, and for nothing before it is read", async () => {
    const { sandbox, orders } = start();
    await orders.create(seats());
    const list = orders.list({ billingCycle: "monthly", includePrice: true });
    expect(sandbox.requests).toHaveLength(1);
    for await (const page of list.pages()) {
      expect(page).toMatchObject({ totalCount: 1, items: [{ totalPrice: expect.any(Number) }] });
      expect(responseOf(page)?.status).toBe(200);
    }
    expect(sandbox.requests[1]?.path).toBe(`/v1/customers/${CUSTOMER}/orders?billingType=monthly&include_price=true`);
  });

  test("asks for what the system bought, and for an indirect reseller's", async () => {
    const { urls, orders } = answering({ items: [] });
    expect(await orders.list({ includeSystemPurchases: true, indirectResellerId: "5139005" }).toArray()).toEqual([]);
    expect(urls[0]).toMatch(/orders\?include_system_purchases=true&indirect_reseller_id=5139005$/);
    await expect(orders.list({ indirectResellerId: "" }).toArray()).rejects.toThrow("indirectResellerId must be");
  });

  test("without items is empty", async () => {
    for (const items of [null, undefined]) {
      const { orders } = answering({ items });
      for await (const page of orders.list().pages()) expect(page).toEqual({ items: [] });
    }
  });

  test("leaves out what is no object", async () => {
    const { orders } = answering({ items: [null, "x", { id: "o1", lineItems: [] }] });
    for await (const { items } of orders.list().pages()) expect(items).toEqual([{ id: "o1", lineItems: [] }]);
    expect(await answering({ items: "none" }).orders.activationLinks("o1")).toEqual([]);
  });

  const page = (uri: string, ...items: object[]) => ({ items, links: { next: { uri, method: "GET", headers: [] } } });

  test.each([
    ["back to where it has been", `/customers/${CUSTOMER}/orders?page=2`],
    ["away from the endpoint", "https://elsewhere.example/v1/customers"],
  ])("is not followed %s", async (where, uri) => {
    const { orders, urls } = answering(page(uri, { id: "1" }), page(uri, { id: "2" }), page(uri));
    const read: Order[] = [];
    const error = await rejection(
      (async () => {
        for await (const order of orders.list()) read.push(order);
      })(),
    );
    expect(error).toBeInstanceOf(ResponseParseError);
    expect(error).toMatchObject({ message: expect.stringContaining(where), body: uri, operation: "listOrders" });
    expect(urls.every((url) => url.startsWith("https://api.partnercenter.microsoft.com/v1/"))).toBe(true);
    expect(read).toHaveLength(urls.length);
  });
});

describe("a change", () => {
  test("cancels an order, or some of its lines", async () => {
    const { orders } = start();
    const two = await orders.create({
      ...software(),
      lineItems: [0, 1].flatMap((lineItemNumber) => software().lineItems.map((line) => ({ ...line, lineItemNumber }))),
    });
    const [, second] = two.lineItems ?? [];
    const after = await orders.cancel(two.id, { lineItems: [{ lineItemNumber: 1, offerId: second?.offerId ?? "" }] });
    expect(after.lineItems?.map(({ quantity }) => quantity)).toEqual([1, 0]);
    expect((await orders.cancel(two.id)).status).toBe("cancelled");
  });

  test("buys an add-on, once under one key", async () => {
    const { orders } = start();
    const legacy = { lineItemNumber: 0, offerId: "195416C1-3447-423A-B37B-EE59A99A19C4", quantity: 2 };
    const { id } = await orders.create({ billingCycle: "monthly", lineItems: [legacy] });
    const parentSubscriptionId = (await orders.get(id)).lineItems?.[0]?.subscriptionId ?? "";
    const addOn = {
      lineItemNumber: 0,
      offerId: "2828BE95-46BA-4F91-B2FD-0BEF192ECF60",
      quantity: 1,
      parentSubscriptionId,
    };
    for (let i = 0; i < 2; i++) await orders.addOn(id, [{ ...addOn, lineItemNumber: 0 }], { idempotencyKey: "add-on" });
    expect((await orders.get(id)).lineItems).toHaveLength(2);
  });
});

describe("activation links", () => {
  test("are those of the order, or of one line", async () => {
    const { orders } = start();
    const offerId = "DZH318Z0BXWC:0002:DZH318Z0BMRV";
    const { id } = await orders.create(seats({ offerId, termDuration: "P1M" }));
    const all = await orders.activationLinks(id);
    expect(all).toMatchObject([{ lineItemNumber: 0 }]);
    expect(await orders.activationLinks(id, { lineItemNumber: 0 })).toEqual(all);
  });
});

describe("following an order", () => {
  const follow = { pollInterval: 1 };

  test("tells how far it is, and when it will look again", async () => {
    const { sandbox, orders } = start({ provisioningDelay: 1000 });
    const { id } = await orders.create(seats());
    const polls: ProvisioningPoll[] = [];
    const onProgress = (poll: ProvisioningPoll): void => {
      polls.push(poll);
      sandbox.advance(600);
    };
    const order = await orders.waitForProvisioning(id, { ...follow, onProgress });
    expect(order.lineItems?.[0]?.subscriptionId).toBeTruthy();
    expect(
      polls.map(({ attempt, provisioned, total, nextPollAt }) => [attempt, provisioned, total, !nextPollAt]),
    ).toEqual([
      [1, 0, 1, false],
      [2, 0, 1, false],
      [3, 1, 1, true],
    ]);
  });

  test.each<[string, object]>([
    ["is not there yet", { status: 404, body: { code: 20000 } }],
    ["is not available yet", { status: 400, body: { code: 800007 } }],
  ])("goes on where the provisioning status %s", async (_, answer) => {
    const { sandbox, orders } = start({ provisioningDelay: 1000 });
    const { id } = await orders.create(software());
    sandbox.inject({ operation: "getOrderProvisioningStatus", type: "status", status: 200, ...answer });
    const onProgress = (): void => sandbox.advance(1000);
    expect((await orders.waitForProvisioning(id, { ...follow, onProgress })).status).toBe("completed");
    expect(
      sandbox.requests.filter(({ operation }) => operation === "getOrderProvisioningStatus").length,
    ).toBeGreaterThan(0);
  });

  test("gives an order a minute to be found", async () => {
    fakeTime();
    const { sandbox, orders } = start({ readLag: 20_000 });
    const creating = orders.create(seats());
    const { id } = await passUntil(creating);
    expect((await passUntil(orders.waitForProvisioning(id))).id).toBe(id);
    const before = sandbox.requests.length;
    const error = await passUntil(rejection(orders.waitForProvisioning("never")));
    expect(error).toMatchObject({ name: "NotFoundError", outcome: "rejected" });
    expect(sandbox.requests.length - before).toBeGreaterThan(3);
    expect(performance.now()).toBeLessThan(120_000);
  });

  test("ends at once when a line will not be fulfilled, and says that it was bought", async () => {
    const { orders } = start();
    const { id } = await orders.create(seats({ offerId: "SANDBOX00000:UNFULFILLED:0001" }));
    const error = await rejection(orders.waitForProvisioning(id, follow));
    expect(error).toMatchObject({ name: "ProvisioningError", outcome: "done" });
    expect(String(error)).toMatch(/line 0 .*will not be fulfilled.*don't buy it again/);
  });

  test("asks for the status of what shows no subscription, and does without where it may not", async () => {
    for (const token of ["any", "app-only"]) {
      const { sandbox, orders } = start({ provisioningDelay: 1000 }, () => token);
      const { id } = await orders.create(software());
      const onProgress = (): void => sandbox.advance(1000);
      expect((await orders.waitForProvisioning(id, { ...follow, onProgress })).status).toBe("completed");
      const asked = sandbox.requests.filter(({ operation }) => operation === "getOrderProvisioningStatus");
      expect(asked.map(({ status }) => status)).toEqual(token === "any" ? [200, 200] : [403]);
    }
  });

  test("reads the order again when its lines were fulfilled after it was read", async () => {
    const sandbox = new PartnerCenterSandbox({ provisioningDelay: 1000 });
    const fetch: typeof globalThis.fetch = (url, init) => {
      if (String(url).endsWith("/provisioningstatus")) sandbox.advance(1000);
      return sandbox.fetch(url, init);
    };
    const { orders } = new PartnerCenterClient({ credential: () => "any", fetch }).customer(CUSTOMER);
    const { id } = await orders.create(software());
    const polls: ProvisioningPoll[] = [];
    const order = await orders.waitForProvisioning(id, { onProgress: (poll) => polls.push(poll) });
    expect(order.status).toBe("completed");
    expect(polls.map(({ provisioned, nextPollAt }) => [provisioned, !nextPollAt])).toEqual([
      [1, false],
      [1, true],
    ]);
    expect(sandbox.requests.map(({ operation }) => operation)).toEqual([
      "createOrder",
      "getOrder",
      "getOrderProvisioningStatus",
      "getOrder",
    ]);
  });

  test("looks at all of it afresh when the order shows more than it did", async () => {
    const line = (lineItemNumber: number) => ({ lineItemNumber, offerId: "a", quantity: 1 });
    const order = (...lineItems: object[]) => ({ id: "o", billingCycle: "one_time", status: "pending", lineItems });
    const status = (...numbers: number[]) => ({
      items: numbers.map((lineItemNumber) => ({ lineItemNumber, status: "Fulfilled" })),
    });
    const two = order(line(0), line(1));
    const { orders, urls } = answering(order(line(0)), status(0), two, two, status(0, 1), two);
    expect(await orders.waitForProvisioning("o", follow)).toEqual(two);
    expect(urls).toHaveLength(6);
  });

  test("is content with the order as it was read where it can't be read again", async () => {
    const sandbox = new PartnerCenterSandbox({ provisioningDelay: 1000 });
    const fetch: typeof globalThis.fetch = (url, init) => {
      if (String(url).endsWith("/provisioningstatus")) {
        sandbox.advance(1000);
        sandbox.inject({ operation: "getOrder", type: "status", status: 400 });
      }
      return sandbox.fetch(url, init);
    };
    const { orders } = new PartnerCenterClient({ credential: () => "any", fetch }).customer(CUSTOMER);
    const { id } = await orders.create(software());
    const polls: ProvisioningPoll[] = [];
    const onProgress = (poll: ProvisioningPoll): void => void polls.push(poll);
    expect(await orders.waitForProvisioning(id, { onProgress })).toMatchObject({ id, status: "pending" });
    expect(polls.map(({ nextPollAt }) => !nextPollAt)).toEqual([false, true]);
  });

  test.each([
    ["an item that fails", "error", seats({ offerId: "SANDBOX00000:FAILS:0001" })],
    ["software", "cancelled", software()],
  ])("ends in an error when the order of %s has the status %s", async (_item, status, newOrder) => {
    const { orders } = start();
    const { id } = await orders.create(newOrder);
    if (status === "cancelled") await orders.cancel(id);
    const error = await rejection(orders.waitForProvisioning(id, follow));
    expect(error).toBeInstanceOf(ProvisioningError);
    expect(error).toMatchObject({ order: { id }, outcome: "done", message: expect.stringContaining(status) });
  });

  const never = (options: CallOptions) => async () => {
    const { orders } = start();
    const { id } = await orders.create(seats({ offerId: "SANDBOX00000:NEVER:0001" }));
    return rejection(orders.waitForProvisioning(id, { ...follow, ...options }));
  };

  test("ends in an error when the time is up, between two looks or in one", async () => {
    expect(await never({ deadline: 50 })()).toMatchObject({
      name: "ProvisioningError",
      outcome: "done",
      message: expect.stringContaining("still being provisioned"),
    });
    const { sandbox, orders } = start({ provisioningDelay: 60_000 });
    const { id } = await orders.create(seats());
    const onProgress = (): void => sandbox.inject({ operation: "getOrder", type: "stall" });
    const error = await rejection(orders.waitForProvisioning(id, { ...follow, onProgress, deadline: 60 }));
    expect(error).toMatchObject({ name: "ProvisioningError", order: { id }, cause: { name: "TimeoutError" } });
  });

  test("that was never seen passes on what kept it from being seen", async () => {
    const { sandbox, orders } = start({ provisioningDelay: 1000 });
    const { id } = await orders.create(software());
    sandbox.inject({ operation: "getOrderProvisioningStatus", type: "status", status: 400 });
    expect(await rejection(orders.waitForProvisioning(id, follow))).toMatchObject({ name: "BadRequestError" });
    sandbox.inject({ operation: "getOrder", type: "throttle", retryAfter: 3600 });
    expect(await rejection(orders.waitForProvisioning(id, follow))).toBeInstanceOf(ThrottledError);
  });

  test("keeps to the deadline of a client that has been told one", async () => {
    const { client, orders } = start({ provisioningDelay: 3_600_000 });
    const { id } = await orders.create(seats());
    const hasty = client.with({ deadline: 50 }).customer(CUSTOMER).orders;
    expect(await rejection(hasty.waitForProvisioning(id, follow))).toBeInstanceOf(ProvisioningError);
  });

  test("returns when a purchase order is awaited, if told to, and says so when the time is up", async () => {
    const { orders } = start();
    const { id } = await orders.create(software("DG7GMGF0D7FV:0001:DG7GMGF0DRX2"));
    const order = await orders.waitForProvisioning(id, { ...follow, returnOnPendingUpload: true });
    expect(order.status).toBe("pending_po_upload");
    const error = await rejection(orders.waitForProvisioning(id, { ...follow, deadline: 30 }));
    expect(error).toMatchObject({ message: expect.stringContaining("waits for a purchase order") });
  });
});
