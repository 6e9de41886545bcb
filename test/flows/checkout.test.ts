// A checkout from the first try to the last: failed order groups tried again, and the union of what was bought.
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import type { Order } from "../../generated/schema.ts";
import { responseOf } from "../../src/index.ts";
import { CART_ID, CUSTOMER, order, rejection, samples, testClient } from "../support/client.ts";
import { answers, network } from "../support/service.ts";

beforeAll(network.open);
afterEach(network.close);
afterAll(network.restore);

const { checkoutCart } = samples;
const orderOf = (id: string): Order => ({ ...order, id });
const failed = (...groups: string[]) =>
  groups.map((orderGroupId) => ({ orderGroupId, code: 800005, description: "No." }));
const partly = (orders: Order[], ...groups: string[]) => ({
  status: 201,
  body: { orders, orderErrors: failed(...groups) },
});
const checkout = (client: ReturnType<typeof testClient>["client"], options = {}) =>
  client.customer(CUSTOMER).carts.checkout(CART_ID, options);

describe("a checkout whose answer has orderErrors", () => {
  test("returns them, and is not tried again unless told", async () => {
    const { client } = testClient();
    answers(checkoutCart, partly([orderOf("A")], "1"));
    expect(await checkout(client)).toEqual({ orders: [orderOf("A")], orderErrors: failed("1") });
  });

  test("is tried again as often as told, with a new id each time, and comes to the union of all rounds", async () => {
    const { client } = testClient();
    const seen = answers(checkoutCart, partly([orderOf("A")], "1", "2"), partly([orderOf("B")], "2"), {
      status: 201,
      body: { orders: [orderOf("a"), orderOf("C")] },
    });
    const result = await checkout(client, { reattempts: 5 });
    // Each order once, as last seen.
    expect(result).toEqual({ orders: [orderOf("a"), orderOf("B"), orderOf("C")] });
    expect(new Set(seen.map(({ requestId }) => requestId)).size).toBe(3);
    expect(new Set(seen.map(({ correlationId }) => correlationId)).size).toBe(1);
    expect(responseOf(result)).toMatchObject({ status: 201, attempts: 1, requestId: seen[2]?.requestId });
  });

  test("leaves what still fails after the last try", async () => {
    const { client } = testClient();
    answers(checkoutCart, partly([orderOf("A")], "1", "2"), partly([orderOf("B")], "2"), partly([], "2"));
    expect(await checkout(client, { reattempts: 2 })).toEqual({
      orders: [orderOf("A"), orderOf("B")],
      orderErrors: failed("2"),
    });
  });

  test("leaves what was bought before a try that is refused", async () => {
    const { client } = testClient();
    answers(checkoutCart, partly([orderOf("A")], "1"), { status: 400, body: { code: 800009, description: "No." } });
    expect(await checkout(client, { reattempts: 3 })).toEqual({ orders: [orderOf("A")], orderErrors: failed("1") });
  });

  test("throws when a later try ends unknown, with what was bought before", async () => {
    const { client } = testClient({ retry: { maxAttempts: 2, baseDelay: 0 } });
    answers(checkoutCart, partly([orderOf("A")], "1"), { status: 503 }, { status: 503 });
    expect(await rejection(checkout(client, { reattempts: 3 }))).toMatchObject({
      name: "ServerError",
      outcome: "unknown",
      result: { orders: [orderOf("A")], orderErrors: failed("1") },
    });
  });

  test("repeats a try whose answer got lost with that try's own id", async () => {
    const { client } = testClient();
    const seen = answers(
      checkoutCart,
      partly([], "1"),
      { status: 502 },
      { status: 201, body: { orders: [orderOf("A")] } },
    );
    await checkout(client, { reattempts: 1 });
    expect(seen[1]?.requestId).not.toBe(seen[0]?.requestId);
    expect(seen[2]?.requestId).toBe(seen[1]?.requestId);
  });

  test("gives each round an id of its own, and another one in another run: what failed is never replayed", async () => {
    const rounds: string[] = [];
    for (let run = 0; run < 2; run++) {
      const seen = answers(checkoutCart, partly([], "1"), { status: 201, body: { orders: [orderOf("A")] } });
      await checkout(testClient().client, { reattempts: 1 });
      rounds.push(...seen.map(({ requestId }) => requestId));
    }
    expect(new Set(rounds).size).toBe(4);
  });

  test("ends its tries when there is no time for another", async () => {
    const random = vi.spyOn(Math, "random").mockReturnValue(0.5);
    const { client } = testClient({ retry: { baseDelay: 60_000, maxDelay: 60_000 } });
    answers(checkoutCart, partly([orderOf("A")], "1"));
    const result = await checkout(client, { reattempts: 3, deadline: 1000 });
    random.mockRestore();
    expect(result).toEqual({ orders: [orderOf("A")], orderErrors: failed("1") });
  });
});

describe("a checkout's answer", () => {
  test("may be a bare order, as one documented exchange has it", async () => {
    const { client } = testClient();
    answers(checkoutCart, { status: 200, body: order });
    expect(await checkout(client)).toEqual({ orders: [order] });
  });

  test("may hold nothing, and orders without ids, among its orders", async () => {
    const { client } = testClient();
    const { id: _, ...nameless } = order;
    const first = partly([null, nameless, orderOf("A")] as Order[], "1");
    answers(checkoutCart, first, { status: 201, body: { orders: [orderOf("a")] } });
    expect(await checkout(client, { reattempts: 1 })).toEqual({ orders: [nameless, orderOf("a")] });
  });

  test("may lack its orders", async () => {
    const { client } = testClient();
    answers(checkoutCart, { status: 201, body: { orderErrors: failed("0") } });
    expect(await checkout(client)).toEqual({ orders: [], orderErrors: failed("0") });
  });

  test("has the response behind it", async () => {
    const { client } = testClient();
    const reply = { ...checkoutCart.success, headers: { "MS-CV": "abc.0" } };
    const [seen] = [answers(checkoutCart, { status: 503 }, reply)];
    const result = await checkout(client);
    const info = responseOf(result);
    expect(info).toMatchObject({
      status: 201,
      attempts: 2,
      requestId: seen[1]?.requestId,
      correlationId: seen[1]?.correlationId,
    });
    expect(info?.headers.get("ms-cv")).toBe("abc.0");
    expect(responseOf({})).toBeUndefined();
  });
});

test("the user who gets the licence is named in a header, on each attempt", async () => {
  const { client } = testClient();
  const seen = answers(checkoutCart, { status: 503 }, checkoutCart.success);
  await checkout(client, { customerUserUpn: "user@example.com" });
  expect(seen.map(({ headers }) => headers["x-ms-customeruser-upn"])).toEqual(["user@example.com", "user@example.com"]);
});

test.each([
  [{ reattempts: -1 }, "reattempts"],
  [{ reattempts: 1.5 }, "reattempts"],
  [{ reattempts: "2" }, "reattempts"],
  [{ customerUserUpn: "a\r\nb" }, "customerUserUpn"],
  [{ customerUserUpn: "" }, "customerUserUpn"],
])("%j is refused before anything is sent", async (options, argument) => {
  const { client } = testClient();
  expect(await rejection(checkout(client, options))).toMatchObject({
    name: "InvalidArgumentError",
    argument,
    outcome: "not-sent",
  });
});
