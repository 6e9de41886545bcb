// The partner's customers: listed in pages, filtered, read.
import { describe, expect, test } from "vitest";
import { InvalidArgumentError } from "../../src/index.ts";
import { answering } from "../support/answering.ts";
import { CUSTOMER, rejection } from "../support/client.ts";

const customer = (companyName: string) => ({
  id: CUSTOMER,
  companyProfile: { companyName, domain: "contoso.example" },
});
const page = (names: string[], headers: Record<string, string> = {}, more: object = {}) => ({
  status: 200,
  headers,
  body: { items: names.map(customer), ...more },
});
const token = (value: string) => ({ "MS-ContinuationToken": value });

/** As JavaScript would pass it. */
function untyped<T>(value: unknown): T {
  return value as T;
}

describe("a list of customers", () => {
  test("goes on by seeking with the token of the page before, each page once", async () => {
    const { client, asked } = answering(page(["A", "B"], token("t1")), page([], token("t2")), page(["C"]));
    const names = (await client.customers.list().toArray()).map(({ companyProfile }) => companyProfile?.companyName);
    expect(names).toEqual(["A", "B", "C"]);
    expect(asked().map(({ path }) => path)).toEqual([
      "/customers?size=100",
      "/customers?size=100&seekOperation=Next",
      "/customers?size=100&seekOperation=Next",
    ]);
    expect(asked().map(({ headers }) => headers.get("MS-ContinuationToken"))).toEqual([null, "t1", "t2"]);
  });

  test("goes on by a token in the body", async () => {
    const { client, asked } = answering(page(["A"], {}, { continuationToken: "t1" }), page(["B"]));
    expect(await client.customers.list({ pageSize: 1 }).toArray()).toHaveLength(2);
    expect(asked()[1]?.path).toBe("/customers?size=1&seekOperation=Next");
    expect(asked()[1]?.headers.get("MS-ContinuationToken")).toBe("t1");
  });

  test("follows the link where there is one, with the token of the answer unless it has its own", async () => {
    const link = (value?: string) => ({
      links: {
        next: {
          uri: "/customers?size=1&seekOperation=Next",
          headers: value ? [{ key: "MS-ContinuationToken", value }] : [],
        },
      },
    });
    const { client, asked } = answering(
      page(["A"], token("t1"), link()),
      page(["B"], token("t2"), link("t3")),
      page(["C"]),
    );
    expect(await client.customers.list({ pageSize: 1 }).toArray()).toHaveLength(3);
    expect(asked().map(({ headers }) => headers.get("MS-ContinuationToken"))).toEqual([null, "t1", "t3"]);
  });

  test.each([
    ["comes back to a token that it had", "leads back to where it has been", "t1"],
    ["can't be sent", "has a continuation token that can't be sent", "a\u2028b"],
  ])("ends with an error where the next page %s", async (_, message, second) => {
    const { client, asked } = answering(page(["A"], token("t1")), page(["B"], {}, { continuationToken: second }));
    const error = await rejection(client.customers.list().toArray());
    expect(error).toMatchObject({ name: "ResponseParseError", message: expect.stringContaining(message) });
    expect(asked()).toHaveLength(2);
  });

  test("reads no page after the one that fills an array", async () => {
    const { client, asked } = answering(page(["A", "B"], token("t1")), page(["C", "D"], token("t2")));
    const list = client.customers.list();
    expect(await list.toArray(0)).toEqual([]);
    expect(asked()).toHaveLength(0);
    expect(await list.toArray(2)).toHaveLength(2);
    expect(asked()).toHaveLength(1);
    expect(await list.toArray(1)).toHaveLength(1);
    expect(asked()).toHaveLength(2);
  });

  test("is filtered by what a name begins with, in one piece", async () => {
    const { client, asked } = answering(page(["Contoso"]));
    await client.customers.list({ filter: { field: "CompanyName", value: 'Cont "so" & 50%' } }).toArray();
    const url = new URL(asked()[0]?.path ?? "", "https://any.example");
    expect(asked()[0]?.path).toContain("%22Field%22%3A%22CompanyName%22");
    expect([...url.searchParams]).toEqual([
      ["size", "0"],
      ["filter", '{"Field":"CompanyName","Value":"Cont \\"so\\" & 50%","Operator":"starts_with"}'],
    ]);
  });

  test.each([
    [{ pageSize: 0 }, "pageSize"],
    [{ pageSize: 1.5 }, "pageSize"],
    [{ filter: { field: "Domain", value: "c" }, pageSize: 5 }, "pageSize"],
    [{ filter: null }, "filter"],
    [{ filter: "cont" }, "filter"],
    [{ filter: { field: "Domain" } }, "filter.value"],
    [{ filter: { field: "", value: "c" } }, "filter.field"],
    [{ filter: { field: "Domain", value: "c", operator: "ends_with" } }, "operator"],
    [{ size: 5 }, "size"],
  ])("refuses %j and sends nothing", async (options, argument) => {
    const { client, asked } = answering(page([]));
    const error = await rejection(client.customers.list(untyped(options)).toArray());
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect(error).toMatchObject({ argument, operation: "listCustomers" });
    expect(asked()).toEqual([]);
  });
});

describe("a customer", () => {
  test("is read by its id, with the defaults that the client was given", async () => {
    const { client, asked } = answering({ status: 200, body: customer("Contoso") });
    expect(await client.with({ locale: "de-DE" }).customers.get(CUSTOMER)).toEqual(customer("Contoso"));
    expect(asked()[0]?.path).toBe(`/customers/${CUSTOMER}`);
    expect(asked()[0]?.headers.get("X-Locale")).toBe("de-DE");
  });

  test.each([
    [404, 60003, "NotFoundError"],
    [403, 20002, "PermissionDeniedError"],
  ])("of nobody or somebody else is told by a %d with %d", async (status, code, name) => {
    const { client } = answering({ status, body: { code, description: "No." } });
    expect(await rejection(client.customers.get(CUSTOMER))).toMatchObject({ name, code: String(code) });
  });

  test.each(["", "..", "contoso", `${CUSTOMER}/..`, null])("has a GUID as its id, not %j", async (id) => {
    const { client, asked } = answering({ status: 200, body: {} });
    const error = await rejection(client.customers.get(untyped(id)));
    expect(error).toMatchObject({ name: "InvalidArgumentError", argument: "customerId", operation: "getCustomer" });
    expect(asked()).toEqual([]);
  });
});
