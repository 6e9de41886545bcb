// The catalog: one interface over the view of a market and that of a customer.
import { describe, expect, test } from "vitest";
import { InvalidArgumentError, type NotFoundError } from "../../src/index.ts";
import type { CatalogOperations } from "../../src/resources/catalog.ts";
import { answering } from "../support/answering.ts";
import { CUSTOMER, rejection } from "../support/client.ts";
import type { Step } from "../support/stub.ts";

const collection = (...items: object[]) => ({ status: 200, body: { totalCount: items.length, items } });
const product = { id: "CFQ7TTC0LF8S", title: "Business Basic", productType: { id: "OnlineServicesNCE" } };
const sku = { id: "0001", productId: product.id, title: "Business Basic", isTrial: false };
const availability = {
  id: "CFQ7TTC0VZW5",
  productId: product.id,
  skuId: sku.id,
  catalogItemId: "CFQ7TTC0LF8S:0001:CFQ7TTC0VZW5",
};

/** As JavaScript would pass it. */
function untyped<T>(value: unknown): T {
  return value as T;
}

describe.each([
  ["of a market", "/products", "country=US&", "?country=US", ""],
  ["of a customer", `/customers/${CUSTOMER}/products`, "", "", "Customer"],
])("the catalog %s", (_, base, first, query, kind) => {
  const start = (...steps: readonly Step[]) => {
    const { client, asked } = answering(...steps);
    return { asked, catalog: kind ? client.customer(CUSTOMER).catalog : client.catalog("US") };
  };

  test.each<[string, Step, (catalog: CatalogOperations) => Promise<unknown>, string]>([
    [
      "lists products",
      collection(product),
      (it) => it.products({ targetView: "OnlineServices", targetSegment: "commercial" }).toArray(),
      `${base}?${first}targetView=OnlineServices&targetSegment=commercial`,
    ],
    [
      "lists reservations",
      collection(product),
      (it) => it.products({ targetView: "AzureReservations", reservationScope: "AzurePlan" }).toArray(),
      `${base}?${first}targetView=AzureReservations&reservationScope=AzurePlan`,
    ],
    [
      "passes a view that nobody knows",
      collection(product),
      (it) => it.products({ targetView: "Made Up & New" }).toArray(),
      `${base}?${first}targetView=Made%20Up%20%26%20New`,
    ],
    [
      "lists SKUs",
      collection(sku),
      (it) => it.skus("P1", { targetSegment: "education" }).toArray(),
      `${base}/P1/skus?${first}targetSegment=education`,
    ],
    [
      "lists availabilities",
      collection(availability),
      (it) => it.availabilities("P1", "0001", { targetSegment: "nonprofit", includeLifeCycleState: true }).toArray(),
      `${base}/P1/skus/0001/availabilities?${first}targetSegment=nonprofit&IncludeLifeCycleState=true`,
    ],
  ])("%s", async (_, answer, list, path) => {
    const { asked, catalog } = start(answer);
    expect(await list(catalog)).toHaveLength(1);
    expect(asked().map(({ method, path }) => `${method} ${path}`)).toEqual([`GET ${path}`]);
  });

  test("reads a product, a SKU and an availability", async () => {
    const { asked, catalog } = start(
      { status: 200, body: product },
      { status: 200, body: sku },
      { status: 200, body: availability },
    );
    expect(await catalog.product("CFQ7TTC0LF8S")).toEqual(product);
    expect(await catalog.sku("CFQ7TTC0LF8S", "0001", { reservationScope: "AzurePlan" })).toEqual(sku);
    expect(await catalog.availability("CFQ7TTC0LF8S:0001:CFQ7TTC0VZW5")).toEqual(availability);
    expect(asked().map(({ path }) => path)).toEqual([
      `${base}/CFQ7TTC0LF8S${query}`,
      `${base}/CFQ7TTC0LF8S/skus/0001?${first}reservationScope=AzurePlan`,
      `${base}/CFQ7TTC0LF8S/skus/0001/availabilities/CFQ7TTC0VZW5${query}`,
    ]);
  });

  test("tells that an item is sold no longer", async () => {
    const { catalog } = start({ status: 404, body: { code: 400019, description: "Availability not found." } });
    const error = (await rejection(catalog.availability("A:B:C"))) as NotFoundError;
    expect(error).toMatchObject({ name: "NotFoundError", code: "400019", operation: `get${kind}Availability` });
  });

  test("goes on by the link of a page, and stays at the endpoint", async () => {
    const page = (uri: string) => ({
      status: 200,
      body: { items: [product], links: { next: { uri, method: "GET" } } },
    });
    const { asked, catalog } = start(
      page("/products?country=US&targetView=Azure&page=2"),
      page("https://elsewhere.example/v1/products"),
    );
    const error = await rejection(catalog.products({ targetView: "Azure" }).toArray());
    expect(error).toMatchObject({ name: "ResponseParseError", operation: `list${kind}Products` });
    expect(asked()).toHaveLength(2);
  });

  test.each<[string, (catalog: CatalogOperations) => Promise<unknown>]>([
    ["targetView", (it) => it.products(untyped({})).toArray()],
    ["targetView", (it) => it.products({ targetView: " " }).toArray()],
    ["targetView", (it) => it.products(untyped({ targetView: 5 })).toArray()],
    ["targetSegment", (it) => it.products({ targetView: "Azure", targetSegment: "\ud800" }).toArray()],
    ["reservationScope", (it) => it.product("P", { reservationScope: "" })],
    ["country", (it) => it.product("P", untyped({ country: "DE" }))],
    ["limit", (it) => it.skus("P").toArray(-1)],
    ["limit", (it) => it.skus("P").toArray(1.5)],
    ["limit", (it) => it.skus("P").toArray(Number.POSITIVE_INFINITY)],
    ...["..", ".", "a/b", "a\\b", "", " ", "\u0000", "\ud800"].flatMap(
      (id): [string, (catalog: CatalogOperations) => Promise<unknown>][] => [
        ["productId", (it) => it.product(id)],
        ["productId", (it) => it.skus(id).toArray()],
        ["skuId", (it) => it.sku("P", id)],
        ["skuId", (it) => it.availabilities("P", id).toArray()],
        ["catalogItemId", (it) => it.availability(`P:S:${id}`)],
        ["catalogItemId", (it) => it.availability(id)],
      ],
    ),
    ["productId", (it) => it.availability("..:S:A")],
    ["catalogItemId", (it) => it.availability(untyped(undefined))],
    ["catalogItemId", (it) => it.availability("MS-AZR-0145P")],
  ])("refuses a bad %s and sends nothing", async (argument, call) => {
    const { asked, catalog } = start({ status: 200, body: product });
    const error = await rejection(call(catalog));
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect(error).toMatchObject({ argument, outcome: "not-sent", operation: expect.stringContaining(kind) });
    expect(asked()).toEqual([]);
  });

  test("escapes what an id may hold", async () => {
    const { asked, catalog } = start({ status: 200, body: product });
    await catalog.product("a%2e?b#c d");
    expect(asked()[0]?.path).toBe(`${base}/a%252e%3Fb%23c%20d${query}`);
  });
});

test.each(["", "U", "USA", "U1", "U ", "ÖÖ", "..", null, 7])("a market is a code of two letters, not %j", (country) => {
  const { client, asked } = answering({ status: 200, body: product });
  expect(() => client.catalog(untyped(country))).toThrow(InvalidArgumentError);
  expect(() => client.catalog(untyped(country))).toThrow(/two letters/);
  expect(asked()).toEqual([]);
});
