// A purchase from cart to subscriptions: what it does in which order, where it stops, and how it goes on.
import { describe, expect, test } from "vitest";
import {
  CartLineError,
  type NewCart,
  PartnerCenterClient,
  type PartnerCenterClientOptions,
  ProvisioningError,
  ResponseParseError,
  responseOf,
} from "../../src/index.ts";
import { PartnerCenterSandbox, type SandboxOptions } from "../../src/sandbox/index.ts";
import { CUSTOMER, rejection } from "../support/client.ts";

const seats = {
  catalogItemId: "CFQ7TTC0LF8S:0001:CFQ7TTC0VZW5",
  quantity: 2,
  billingCycle: "monthly",
  termDuration: "P1Y",
};
const saas = { ...seats, catalogItemId: "DZH318Z0BXWC:0002:DZH318Z0BMRV", termDuration: "P1M" };
const wanted: NewCart = { lineItems: [seats, saas] };
const quick = { pollInterval: 1 };

function start(sandboxOptions: SandboxOptions = {}, options: Partial<PartnerCenterClientOptions> = {}) {
  const sandbox = new PartnerCenterSandbox({ provisioningDelay: 0, ...sandboxOptions });
  const credential = (): string => "any";
  const retry = { baseDelay: 1, maxDelay: 5 };
  const client = new PartnerCenterClient({ credential, fetch: sandbox.fetch, retry, ...options });
  const bought = (): string[] => sandbox.orders(CUSTOMER).map(({ id }) => id);
  return { sandbox, customer: client.customer(CUSTOMER), bought };
}

describe("a purchase", () => {
  test("creates, tells of the cart, checks out, and follows every order to its subscriptions", async () => {
    const { sandbox, customer, bought } = start();
    const told: unknown[] = [];
    const onCart = async ({ id }: { id: string }): Promise<void> => {
      await Promise.resolve();
      told.push(id, bought().length);
    };
    const { cart, result, lines, complete, failed } = await customer.purchase(wanted, { ...quick, onCart });
    expect([complete, failed]).toEqual([true, []]);
    expect(told).toEqual([cart.id, 0]);
    expect(result.orders.map(({ id }) => id).sort()).toEqual(bought().sort());
    expect(lines.map(({ lineItem, subscriptionId }) => [lineItem.id, typeof subscriptionId])).toEqual([
      [0, "string"],
      [1, "string"],
    ]);
    const [first, second, third] = sandbox.requests;
    expect([first?.operation, second?.operation, third?.operation]).toEqual(["createCart", "checkoutCart", "getOrder"]);
    expect(new Set(sandbox.requests.map(({ headers }) => headers["ms-correlationid"])).size).toBe(1);
  });

  test("returns after the checkout, if told to", async () => {
    const { sandbox, customer } = start();
    const { result } = await customer.purchase(wanted, { waitForProvisioning: false });
    expect(sandbox.requests).toHaveLength(2);
    expect(responseOf(result)?.status).toBe(201);
  });

  test("stops where onCart throws, and passes that on", async () => {
    const { customer, bought } = start();
    const why = new Error("the database is down");
    const onCart = (): never => {
      throw why;
    };
    expect(await rejection(customer.purchase(wanted, { onCart }))).toBe(why);
    expect(bought()).toEqual([]);
  });

  test("stops before the checkout when the cart that was answered has no id", async () => {
    const { sandbox, customer } = start();
    sandbox.inject({ operation: "createCart", type: "status", status: 201, body: { lineItems: [] } });
    const error = await rejection(customer.purchase(wanted, quick));
    expect(error).toBeInstanceOf(ResponseParseError);
    expect(error).toMatchObject({ operation: "createCart", outcome: "unknown", attempts: 1 });
    expect(sandbox.requests.map(({ operation }) => operation)).toEqual(["createCart"]);
  });

  test("stops before the checkout when a line has an error, and names each", async () => {
    const { customer, bought } = start();
    const bad = { ...seats, catalogItemId: "SANDBOX00000:QUOTA:0001" };
    const error = await rejection(customer.purchase({ lineItems: [seats, bad] }));
    expect(error).toBeInstanceOf(CartLineError);
    expect(error).toMatchObject({
      lines: [{ lineItem: { id: 1 }, error: { errorCode: expect.anything() } }],
      outcome: "rejected",
      message: expect.stringMatching(
        /nothing was bought.*line 1 \(SANDBOX00000:QUOTA:0001\).*\w\. Update the cart, then purchase\("/,
      ),
    });
    expect(bought()).toEqual([]);
  });

  test("that is bought but can't be followed says so: it is no refusal", async () => {
    const { sandbox, customer, bought } = start();
    sandbox.inject({ operation: "getOrder", type: "status", status: 403, body: { code: 20002 } });
    const error = await rejection(customer.purchase(wanted, quick));
    expect(error).toMatchObject({
      name: "PermissionDeniedError",
      outcome: "done",
      cartId: expect.any(String),
      result: { orders: [{ id: bought()[0] }, { id: bought()[1] }] },
      message: expect.stringMatching(/^purchase: getOrder: .*was carried out \(see result\): go on with purchase\("/),
    });
  });

  test("whose order fails ends in its ProvisioningError, with what was bought", async () => {
    const { customer } = start();
    const failing = { ...seats, catalogItemId: "SANDBOX00000:FAILS:0001" };
    const error = await rejection(customer.purchase({ lineItems: [failing] }, quick));
    expect(error).toBeInstanceOf(ProvisioningError);
    expect(error).toMatchObject({
      outcome: "done",
      cartId: expect.any(String),
      result: { orders: [{}] },
      message: expect.stringMatching(/^purchase: order .*It was bought: don't buy it again/),
    });
  });

  test("that is aborted while it waits rejects with the abort's reason", async () => {
    const { customer } = start({ provisioningDelay: 60_000 });
    const controller = new AbortController();
    const onProgress = (): void => controller.abort("enough");
    expect(await rejection(customer.purchase(wanted, { onProgress, signal: controller.signal }))).toBe("enough");
  });
});

describe("a purchase that goes on from a cart's id", () => {
  test("checks out the cart that was created", async () => {
    const { customer, bought } = start();
    const { id } = await customer.carts.create(wanted);
    const { cart } = await customer.purchase(id, quick);
    expect(cart.id).toBe(id);
    expect(bought()).toHaveLength(2);
  });

  test("buys nothing that is bought already, whatever the cart's status or the service's answer", async () => {
    for (const fault of [undefined, "already-submitted"] as const) {
      const { sandbox, customer, bought } = start();
      const { cart } = await customer.purchase(wanted, quick);
      if (fault) sandbox.inject({ operation: "checkoutCart", type: fault });
      const again = await customer.purchase(cart.id, quick);
      expect(again.result.orders.map(({ id }) => id).sort()).toEqual(bought().sort());
      expect(bought()).toHaveLength(2);
      expect(again.lines.every(({ subscriptionId }) => subscriptionId)).toBe(true);
    }
  });

  test("finds what was bought although the list of orders lags", async () => {
    const { sandbox, customer, bought } = start({ listLag: 150 });
    const { id } = await customer.carts.create(wanted);
    sandbox.inject({ operation: "checkoutCart", type: "already-submitted" });
    const { result } = await customer.purchase(id, quick);
    expect(result.orders.map((order) => order.id).sort()).toEqual(bought().sort());
  });

  test("throws, outcome done, when what was bought is not found in time", async () => {
    const { sandbox, customer } = start({ listLag: 3_600_000 });
    const { id } = await customer.carts.create(wanted);
    sandbox.inject({ operation: "checkoutCart", type: "already-submitted" });
    const error = await rejection(customer.purchase(id, { ...quick, deadline: 150 }));
    expect(error).toMatchObject({
      code: "800065",
      outcome: "done",
      cartId: id,
      message: expect.stringMatching(/^purchase: cart .* was bought .*but its orders could not be found in time/),
    });
  });

  test("takes no other order for a line that the service has just refused", async () => {
    const { sandbox, customer } = start();
    const refused = { operation: "checkoutCart", type: "order-error" } as const;
    sandbox.inject(refused);
    const half = await customer.purchase(wanted, quick);
    // Bought meanwhile, by somebody else: the same as what this cart lacks.
    const lacking = half.failed[0]?.lineItem.catalogItemId === seats.catalogItemId ? seats : saas;
    const other = await customer.purchase({ lineItems: [lacking] }, quick);
    sandbox.inject(refused);
    const again = await customer.purchase(half.cart.id, quick);
    expect(again).toMatchObject({ complete: false, failed: [{ error: {} }] });
    expect(again.result.orders.map(({ id }) => id)).toEqual(half.result.orders.map(({ id }) => id));
    expect(again.result.orders).not.toContainEqual(expect.objectContaining({ id: other.result.orders[0]?.id }));
  });

  test("adds what an earlier run bought to an answer that has the other half only", async () => {
    const { sandbox, customer, bought } = start();
    sandbox.inject({ operation: "checkoutCart", type: "order-error" });
    const half = await customer.purchase(wanted, quick);
    expect([half.result.orders.length, half.result.orderErrors?.length]).toEqual([1, 1]);
    expect(half).toMatchObject({ complete: false, failed: [{ lineItem: { id: expect.any(Number) }, error: {} }] });
    // The service answers for what this checkout bought alone.
    const late = half.cart.id;
    const fetch: typeof globalThis.fetch = async (input, init) => {
      const answer = await sandbox.fetch(input, init);
      if (!String(input).endsWith("/checkout")) return answer;
      const { orders, ...rest }: { orders: { id: string }[] } = await answer.json();
      const other = orders.filter(({ id }) => id !== half.result.orders[0]?.id);
      return Response.json({ ...rest, orders: other }, { status: answer.status, headers: answer.headers });
    };
    const client = new PartnerCenterClient({ credential: () => "any", fetch });
    const whole = await client.customer(CUSTOMER).purchase(late, quick);
    expect(whole.result.orders.map(({ id }) => id).sort()).toEqual(bought().sort());
    expect(whole.lines.every(({ order }) => order)).toBe(true);
  });
});

describe("a purchase under a key", () => {
  test("that ended partly is finished by the same key and the cart's id, once the cause is mended", async () => {
    const { sandbox, customer, bought } = start();
    sandbox.inject({ operation: "checkoutCart", type: "order-error" });
    const options = { ...quick, idempotencyKey: "job-1" };
    const half = await customer.purchase(wanted, options);
    expect(half.complete).toBe(false);
    const whole = await customer.purchase(half.cart.id, options);
    expect(whole).toMatchObject({ complete: true, failed: [] });
    expect(bought()).toHaveLength(2);
  });

  test("whose cart was created by a call with other lines throws, and buys nothing", async () => {
    const { customer, bought } = start();
    const stop = (): never => {
      throw new Error("crashed");
    };
    await rejection(customer.purchase(wanted, { onCart: stop, idempotencyKey: "job-1" }));
    const seven = { lineItems: [{ ...seats, quantity: 7 }] };
    const error = await rejection(customer.purchase(seven, { ...quick, idempotencyKey: "job-1" }));
    expect(error).toMatchObject({
      name: "IdempotencyMismatchError",
      outcome: "rejected",
      answered: { lineItems: [{}, {}] },
    });
    expect(bought()).toEqual([]);
  });
});

describe("an order that was bought a moment ago", () => {
  test("is waited for while it can't be found", async () => {
    const { sandbox, customer } = start();
    sandbox.inject({ operation: "getOrder", type: "status", status: 404, body: { code: 20000 } });
    expect((await customer.purchase(wanted, quick)).complete).toBe(true);
  });
});

describe("a checkout", () => {
  test("whose time runs out tells which cart it was", async () => {
    const { sandbox, customer } = start();
    const { id } = await customer.carts.create(wanted);
    sandbox.inject({ operation: "checkoutCart", type: "stall" });
    const error = await rejection(customer.carts.checkout(id, { timeout: 20, retry: false }));
    expect(error).toMatchObject({ name: "TimeoutError", outcome: "unknown", cartId: id });
  });

  test("names the user who gets the licence", async () => {
    const { sandbox, customer } = start();
    const { id } = await customer.carts.create(wanted);
    await customer.carts.checkout(id, { customerUserUpn: "jo@contoso.example" });
    expect(sandbox.requests[1]?.headers["x-ms-customeruser-upn"]).toBe("jo@contoso.example");
  });
});
