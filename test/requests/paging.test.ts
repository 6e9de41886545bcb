// Lists that page themselves: one intent a page, one call for all of them, and next links that lead nowhere else.
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Link, Order } from "../../generated/schema.ts";
import { PartnerCenterError, responseOf } from "../../src/index.ts";
import { CUSTOMER, ENDPOINT, order, rejection, testClient } from "../support/client.ts";
import { answers, network } from "../support/service.ts";
import { stubFetch } from "../support/stub.ts";
import { fakeTime, passUntil } from "../support/time.ts";

beforeAll(network.open);
afterEach(network.close);
afterAll(network.restore);

const list = { method: "GET", path: `/v1/customers/${CUSTOMER}/orders` } as const;
const uri = `/customers/${CUSTOMER}/orders`;
const next = (token: string): Link => ({
  uri,
  method: "GET",
  headers: [{ key: "MS-ContinuationToken", value: token }],
});
const page = (ids: string[], link?: Link) => ({
  status: 200,
  body: {
    totalCount: 4,
    items: ids.map((id): Order => ({ ...order, id })),
    links: { self: { uri }, ...(link && { next: link }) },
  },
});
const orders = (client: ReturnType<typeof testClient>["client"]) => client.customer(CUSTOMER).orders;

async function all<T>(iterable: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of iterable) items.push(item);
  return items;
}

describe("a list", () => {
  test("is read page by page, each an intent of its own within one call", async () => {
    const seen = answers(list, page(["A", "B"], next("2")), page([], next("3")), page(["C"]));
    const items = await all(orders(testClient().client).list());
    expect(items.map(({ id }) => id)).toEqual(["A", "B", "C"]);
    expect(seen.map(({ headers }) => headers["ms-continuationtoken"])).toEqual([undefined, "2", "3"]);
    expect(new Set(seen.map(({ requestId }) => requestId)).size).toBe(3);
    expect(new Set(seen.map(({ correlationId }) => correlationId)).size).toBe(1);
  });

  test("is filtered as the reference has it", async () => {
    answers({ ...list, path: `${list.path}?billingType=monthly&include_price=true` }, page(["A"]));
    expect(await all(orders(testClient().client).list({ billingCycle: "monthly", includePrice: true }))).toHaveLength(
      1,
    );
  });

  test("gives whole pages as well, with what is behind each", async () => {
    const seen = answers(list, page(["A"], next("2")), page(["B"]));
    const pages = await all(orders(testClient().client).list().pages());
    expect(pages.map(({ items, totalCount }) => [items.length, totalCount])).toEqual([
      [1, 4],
      [1, 4],
    ]);
    expect(pages.map((one) => responseOf(one)?.requestId)).toEqual(seen.map(({ requestId }) => requestId));
  });

  test("asks for nothing before it is read, and for no more than is read", async () => {
    const { client, tokens } = testClient();
    const unread = orders(client).list();
    expect(tokens).toEqual([]);
    answers(list, page(["A", "B"], next("2")));
    for await (const { id } of unread) if (id === "B") break;
  });

  test("can be read twice, from the start", async () => {
    const twice = orders(testClient().client).list();
    answers(list, page(["A"]), page(["A"]));
    expect([await all(twice), await all(twice)]).toMatchObject([[{ id: "A" }], [{ id: "A" }]]);
  });

  test("goes on where a page was lost, not from the start", async () => {
    const seen = answers(list, page(["A"], next("2")), { status: 503 }, page(["B"]));
    expect(await all(orders(testClient().client).list())).toHaveLength(2);
    expect(seen.map(({ headers }) => headers["ms-continuationtoken"])).toEqual([undefined, "2", "2"]);
  });

  test("whose second page fails has given the first", async () => {
    answers(list, page(["A"], next("2")), { status: 403, body: { code: 800019, description: "No." } });
    const items: string[] = [];
    const read = async (): Promise<void> => {
      for await (const { id } of orders(testClient().client).list()) items.push(id);
    };
    expect(await rejection(read())).toMatchObject({ name: "PermissionDeniedError", operation: "listOrders" });
    expect(items).toEqual(["A"]);
  });

  test("does not count what its reader does with a page towards the deadline", async () => {
    fakeTime();
    const stub = stubFetch(page(["A"], next("2")), page(["B"]));
    const { client } = testClient({ fetch: stub.fetch, deadline: 1000 });
    const read = async (): Promise<number> => {
      let n = 0;
      for await (const _ of orders(client).list()) {
        n++;
        await new Promise((resolve) => setTimeout(resolve, 5000));
      }
      return n;
    };
    expect(await passUntil(read())).toBe(2);
  });
});

describe("a next link is not followed", () => {
  test.each<[string, unknown]>([
    ["to another host", { uri: "https://elsewhere.example/v1/customers" }],
    ["to another host without a scheme", { uri: "//elsewhere.example/v1/customers" }],
    ["to http", { uri: ENDPOINT.replace("https", "http") + list.path }],
    ["out of /v1", { uri: "/../v2/customers" }],
    ["to nothing", {}],
    ["that is no link", "https://elsewhere.example"],
    ["whose token no header can carry", { uri, headers: [{ key: "MS-ContinuationToken", value: "a\r\nb" }] }],
  ])("%s", async (_, link) => {
    const { client, tokens } = testClient();
    answers(list, page(["A"], link as Link));
    const items: string[] = [];
    const read = async (): Promise<void> => {
      for await (const { id } of orders(client).list()) items.push(id);
    };
    const error = await rejection(read());
    expect(error).toBeInstanceOf(PartnerCenterError);
    expect(error).toMatchObject({
      name: "ResponseParseError",
      operation: "listOrders",
      attempts: 1,
      correlationId: expect.any(String),
    });
    expect(items).toEqual(["A"]);
    expect(tokens).toHaveLength(1);
  });

  test("in a circle, however long", async () => {
    answers(list, page(["A"], next("2")), page(["B"], next("3")), page(["C"], next("2")));
    expect(await rejection(all(orders(testClient().client).list()))).toMatchObject({
      name: "ResponseParseError",
      message: expect.stringContaining("where it has been"),
    });
  });
});
