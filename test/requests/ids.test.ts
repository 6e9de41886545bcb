// Which ids and headers a call sends: keys, given ids, correlation, defaults of derived clients, and what a caller may set.
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { IdempotencyMismatchError, InvalidArgumentError, responseOf } from "../../src/index.ts";
import type { CallOptions } from "../../src/options/call-options.ts";
import { keyName, uuidv5 } from "../../src/transport/intent/ids.ts";
import { CART_ID, CUSTOMER, newOrder, order, rejection, samples, testClient } from "../support/client.ts";
import { answers, network } from "../support/service.ts";

beforeAll(network.open);
afterEach(network.close);
afterAll(network.restore);

const { getOrder, checkoutCart, createOrder } = samples;
const REQUEST_ID = "11111111-2222-4333-8444-555555555555";
const CORRELATION_ID = "66666666-7777-4888-9999-AAAAAAAAAAAA";
const faulty = { status: 500, body: { code: 800005, description: "Not created." } };

const cart = {
  lineItems: [{ catalogItemId: "CFQ7TTC0LF8S:0001:CFQ7TTC0VZW5", quantity: 5, billingCycle: "monthly" }],
};
const createCart = {
  method: "POST",
  path: `/v1/customers/${CUSTOMER}/carts`,
  body: cart,
  success: { status: 201, body: { id: CART_ID, lineItems: [] } },
} as const;

describe("an idempotency key", () => {
  test("gives the same request id in every client, and another for another operation, path or key", async () => {
    const ids = new Set<string>();
    for (let i = 0; i < 2; i++) {
      const ordered = answers(createOrder, createOrder.success);
      const filled = answers(createCart, createCart.success);
      const value = await createOrder.run(testClient().client, { idempotencyKey: "job-1" });
      const { carts } = testClient().client.customer(CUSTOMER);
      await carts.create(cart, { idempotencyKey: "job-1" });
      ids.add(ordered[0]?.requestId ?? "");
      expect(filled[0]?.requestId).not.toBe(ordered[0]?.requestId);
      expect(responseOf(value)?.requestId).toBe(ordered[0]?.requestId);
    }
    expect(ids.size).toBe(1);
    const other = answers(createOrder, createOrder.success);
    await createOrder.run(testClient().client, { idempotencyKey: "job-2" });
    expect(ids).not.toContain(other[0]?.requestId);
  });

  test("gives the same id to every attempt, whatever was answered", async () => {
    const seen = answers(createOrder, faulty, { status: 503 }, faulty, createOrder.success);
    await createOrder.run(testClient().client, { idempotencyKey: "job-1" });
    expect(new Set(seen.map(({ requestId }) => requestId)).size).toBe(1);
  });

  test.each([
    ["a checkout", checkoutCart],
    ["a read", getOrder],
  ])("is refused for %s, which a key would answer for ever as it was first, and nothing is sent", async (_, sample) => {
    const { client, tokens } = testClient();
    const error = await rejection(sample.run(client, { idempotencyKey: "job-1" }));
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect(error).toMatchObject({ argument: "idempotencyKey", operation: sample.operation });
    expect(tokens).toEqual([]);
  });

  test("that has bought other lines ends in an error with what it bought, and says what differs", async () => {
    const { orders } = testClient().client.customer(CUSTOMER);
    const body = { ...newOrder, lineItems: newOrder.lineItems.map((line) => ({ ...line, quantity: 7 })) };
    answers({ ...createOrder, body }, createOrder.success);
    const error = await rejection(orders.create(body, { idempotencyKey: "job-1" }));
    expect(error).toBeInstanceOf(IdempotencyMismatchError);
    expect(error).toMatchObject({ outcome: "rejected", operation: "createOrder", answered: order });
    expect(String(error)).toMatch(
      /the idempotencyKey is that of another purchase, .*requested were 7 of .*answered were 5 of/,
    );
  });

  test("is not suspected where none was given: what the service makes of the lines is its own business", async () => {
    const { orders } = testClient().client.customer(CUSTOMER);
    const body = { ...newOrder, lineItems: newOrder.lineItems.map((line) => ({ ...line, quantity: 7 })) };
    answers({ ...createOrder, body }, createOrder.success);
    expect(await orders.create(body)).toEqual(order);
  });

  test("is the same key for a customer in either case", async () => {
    const ids: string[] = [];
    for (const customer of [CUSTOMER, CUSTOMER.toUpperCase()]) {
      const seen = answers({ ...createOrder, path: `/v1/customers/${customer}/orders` }, createOrder.success);
      await testClient().client.customer(customer).orders.create(newOrder, { idempotencyKey: "job-1" });
      ids.push(seen[0]?.requestId ?? "");
    }
    expect(ids[0]).toBe(ids[1]);
  });

  test("names its part of an error, so that the call can be settled", async () => {
    answers(createOrder, { status: 503 });
    const error = await rejection(createOrder.run(testClient({ retry: false }).client, { idempotencyKey: "job-1" }));
    expect((error as Error).message).toContain("repeat createOrder with the same idempotencyKey");
  });
});

describe("a request id", () => {
  test("is sent as given, and then as the UUIDv5 of itself and the round", async () => {
    const seen = answers(checkoutCart, { status: 503 }, faulty, faulty, checkoutCart.success);
    await checkoutCart.run(testClient().client, { requestId: REQUEST_ID });
    expect(seen.map(({ requestId }) => requestId)).toEqual([
      REQUEST_ID,
      REQUEST_ID,
      await uuidv5(REQUEST_ID, "1"),
      await uuidv5(REQUEST_ID, "2"),
    ]);
  });

  test("stays on an operation that only it guards", async () => {
    const seen = answers(createOrder, faulty, faulty, createOrder.success);
    await createOrder.run(testClient().client, { requestId: REQUEST_ID });
    expect(new Set(seen.map(({ requestId }) => requestId))).toEqual(new Set([REQUEST_ID]));
  });

  test("is for the write of a call that reads first", async () => {
    const path = `/v1/customers/${CUSTOMER}/carts/${CART_ID}`;
    const cart = { id: CART_ID, lineItems: [{ id: 0, catalogItemId: "a:b:c", quantity: 1, billingCycle: "monthly" }] };
    const read = answers({ method: "GET", path }, { status: 200, body: cart });
    const written = answers({ method: "PUT", path, body: cart }, { status: 200, body: cart });
    await testClient()
      .client.customer(CUSTOMER)
      .carts.update(CART_ID, (current) => current, { requestId: REQUEST_ID });
    expect(read[0]?.requestId).not.toBe(REQUEST_ID);
    expect(written[0]?.requestId).toBe(REQUEST_ID);
    expect(read[0]?.correlationId).toBe(written[0]?.correlationId);
  });

  test("is another random one for each call that names none", async () => {
    const { client } = testClient();
    const seen = answers(getOrder, ...Array.from({ length: 20 }, () => getOrder.success));
    for (let i = 0; i < 20; i++) await getOrder.run(client);
    expect(new Set(seen.map(({ requestId }) => requestId)).size).toBe(20);
    expect(new Set(seen.map(({ correlationId }) => correlationId)).size).toBe(20);
  });

  test("names its part of an error, so that the call can be settled", async () => {
    const seen = answers(createOrder, { status: 503 });
    const error = await rejection(createOrder.run(testClient({ retry: false }).client));
    expect((error as Error).message).toContain(`repeat createOrder with requestId "${seen[0]?.requestId}"`);
  });
});

describe("a correlation id", () => {
  test("is the caller's, else the client's, else a random one, on every attempt", async () => {
    const { client } = testClient();
    const derived = client.with({ correlationId: REQUEST_ID });
    const seen = answers(getOrder, { status: 503 }, getOrder.success, getOrder.success);
    const value = await getOrder.run(derived, { correlationId: CORRELATION_ID });
    await getOrder.run(derived);
    expect(seen.map(({ correlationId }) => correlationId)).toEqual([CORRELATION_ID, CORRELATION_ID, REQUEST_ID]);
    expect(responseOf(value)).toMatchObject({ correlationId: CORRELATION_ID });
  });
});

describe("headers", () => {
  test("of the client are on every request", async () => {
    const { client } = testClient({ locale: "de-DE", applicationName: "Shop" });
    const seen = answers(createOrder, createOrder.success);
    await createOrder.run(client);
    expect(seen[0]?.headers).toMatchObject({ "x-locale": "de-DE", "ms-partnercenter-application": "Shop" });
  });

  test("of a derived client add to them, and those of a call come first", async () => {
    const { client } = testClient({ applicationName: "Shop" });
    const derived = client
      .with({ locale: "fr-FR", headers: { "X-A": "1", "X-B": "1" } })
      .with({ headers: { "X-B": "2" } });
    const seen = answers(getOrder, getOrder.success, getOrder.success, getOrder.success);
    await getOrder.run(derived);
    await getOrder.run(derived, {
      headers: { "X-Locale": "it-IT", "x-b": "3", "MS-PartnerCenter-Application": "Job" },
    });
    await getOrder.run(client);
    const pick = (names: string[]) => seen.map(({ headers }) => names.map((name) => headers[name]));
    expect(pick(["x-locale", "x-a", "x-b", "ms-partnercenter-application"])).toEqual([
      ["fr-FR", "1", "2", "Shop"],
      ["it-IT", "1", "3", "Job"],
      ["en-US", undefined, undefined, "Shop"],
    ]);
  });

  test.each<[CallOptions["headers"], string]>([
    [{ Authorization: "Bearer evil" }, 'headers["authorization"]'],
    [[["MS-REQUESTID", REQUEST_ID]], 'headers["ms-requestid"]'],
    [new Headers({ "ms-correlationid": REQUEST_ID }), 'headers["ms-correlationid"]'],
    [{ "Content-Type": "text/plain" }, 'headers["content-type"]'],
    [{ "x-ms-customeruser-upn": "a@b.example" }, 'headers["x-ms-customeruser-upn"]'],
    [{ "X-A": "b\nX-Evil: 1" }, "headers"],
  ])("%j can't be the caller's: nothing is sent", async (headers, argument) => {
    const { client, tokens } = testClient();
    const error = await rejection(getOrder.run(client, headers ? { headers } : {}));
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect(error).toMatchObject({ argument, operation: "getOrder", outcome: "not-sent" });
    expect(() => client.with(headers ? { headers } : {})).toThrow(InvalidArgumentError);
    expect(tokens).toEqual([]);
  });
});

test("a derived client shares tokens with the one it came from", async () => {
  const { client, tokens } = testClient();
  answers(getOrder, getOrder.success, getOrder.success);
  await Promise.all([getOrder.run(client), getOrder.run(client.with({ locale: "de-DE" }))]);
  expect(tokens).toHaveLength(1);
});

test("the key's ids are what the documentation says: UUIDv5 of key, operation, path and round", async () => {
  const seen = answers(createOrder, createOrder.success);
  await createOrder.run(testClient().client, { idempotencyKey: "job-1" });
  const name = keyName("job-1", "createOrder", { "customer-id": CUSTOMER }, 0);
  expect(name).toBe(`["job-1","createOrder",[["customer-id","${CUSTOMER}"]],0]`);
  expect(seen[0]?.requestId[14]).toBe("5");
});
