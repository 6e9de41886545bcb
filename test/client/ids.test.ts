// Which ids and headers a call sends: keys, given ids, correlation, defaults of derived clients, and what a caller may set.
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { InvalidArgumentError, responseOf } from "../../src/index.ts";
import type { CallOptions } from "../../src/options/call-options.ts";
import { keyName, uuidv5 } from "../../src/transport/ids.ts";
import { CART_ID, CUSTOMER, rejection, samples, testClient } from "../support/client.ts";
import { answers, network } from "../support/service.ts";

beforeAll(network.open);
afterEach(network.close);
afterAll(network.restore);

const { getOrder, checkoutCart, createOrder } = samples;
const REQUEST_ID = "11111111-2222-4333-8444-555555555555";
const CORRELATION_ID = "66666666-7777-4888-9999-AAAAAAAAAAAA";
const faulty = { status: 500, body: { code: 800005, description: "Not created." } };

describe("an idempotency key", () => {
  test("gives the same request id in every client, and another for another operation, path or key", async () => {
    const ids = new Set<string>();
    for (let i = 0; i < 2; i++) {
      const created = answers(createOrder, createOrder.success);
      const bought = answers(checkoutCart, checkoutCart.success);
      await createOrder.run(testClient().client, { idempotencyKey: "job-1" });
      const value = await checkoutCart.run(testClient().client, { idempotencyKey: "job-1" });
      ids.add(bought[0]?.requestId ?? "");
      expect(created[0]?.requestId).not.toBe(bought[0]?.requestId);
      expect(responseOf(value)?.requestId).toBe(bought[0]?.requestId);
    }
    expect(ids.size).toBe(1);
    const other = answers(checkoutCart, checkoutCart.success);
    await checkoutCart.run(testClient().client, { idempotencyKey: "job-2" });
    expect(ids).not.toContain(other[0]?.requestId);
  });

  test("gives a new id for each round, and the same rounds in every process", async () => {
    const rounds: string[][] = [];
    for (let i = 0; i < 2; i++) {
      const seen = answers(checkoutCart, faulty, { status: 503 }, faulty, checkoutCart.success);
      await checkoutCart.run(testClient().client, { idempotencyKey: "job-1" });
      rounds.push(seen.map(({ requestId }) => requestId));
    }
    const [first = []] = rounds;
    // A fault body asks for a new id, an answer without one does not.
    expect([first[0] === first[1], first[1] === first[2], first[2] === first[3]]).toEqual([false, true, false]);
    expect(rounds[1]).toEqual(first);
  });

  test("does not depend on the body: one key is one purchase", async () => {
    const ids: string[] = [];
    for (const quantity of [1, 2]) {
      const body = { billingCycle: "monthly", lineItems: [{ lineItemNumber: 0, offerId: "a:b:c", quantity }] };
      const seen = answers({ ...createOrder, body }, createOrder.success);
      await testClient().client.customer(CUSTOMER).orders.create(body, { idempotencyKey: "job-1" });
      ids.push(seen[0]?.requestId ?? "");
    }
    expect(ids[0]).toBe(ids[1]);
  });

  test("is the same key for a customer and cart in either case", async () => {
    const ids: string[] = [];
    for (const [customer, cart] of [
      [CUSTOMER, CART_ID],
      [CUSTOMER.toUpperCase(), CART_ID.toUpperCase()],
    ] as const) {
      const seen = answers(
        { ...checkoutCart, path: `/v1/customers/${customer}/carts/${cart}/checkout` },
        checkoutCart.success,
      );
      await testClient().client.customer(customer).carts.checkout(cart, { idempotencyKey: "job-1" });
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
  const seen = answers(checkoutCart, checkoutCart.success);
  await checkoutCart.run(testClient().client, { idempotencyKey: "job-1" });
  const name = keyName("job-1", "checkoutCart", { "customer-id": CUSTOMER, "cart-id": CART_ID }, 0);
  expect(name).toBe(`["job-1","checkoutCart",[["cart-id","${CART_ID}"],["customer-id","${CUSTOMER}"]],0]`);
  expect(seen[0]?.requestId[14]).toBe("5");
});
