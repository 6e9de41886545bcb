// Whatever else is under /v1: over the same token, ids, retries and events, and never anywhere else.
import { describe, expect, test } from "vitest";
import type { RequestOptions } from "../../src/index.ts";
import { responseOf } from "../../src/index.ts";
import { checkAnswers } from "../../src/validation/index.ts";
import { offContract } from "../setup/off-contract.ts";
import { answering } from "../support/answering.ts";
import { CUSTOMER, rejection, testClient } from "../support/client.ts";
import { type Step, stubFetch } from "../support/stub.ts";

offContract("what is asked for here is not described");

const ok: Step = { status: 200, body: { items: [1] } };
const lost: Step = { error: () => new TypeError("connection reset") };

/** As JavaScript would pass it. */
function untyped<T>(value: unknown): T {
  return value as T;
}

describe("a request", () => {
  test("is sent as the operations are", async () => {
    const { client, asked } = answering(ok);
    const query = { size: 5, name: "a b&c", all: true, none: undefined };
    const answer = await client.request<{ items: number[] }>("get", "/invoices", { query });
    expect(answer.items).toEqual([1]);
    expect(responseOf(answer)?.status).toBe(200);
    const [{ method, path, headers } = { method: "", path: "", headers: new Headers() }] = asked();
    expect(`${method} ${path}`).toBe("GET /invoices?size=5&name=a%20b%26c&all=true");
    expect(headers.get("authorization")).toBe("Bearer token-1");
    expect(headers.get("ms-requestid")).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.get("ms-contract-version")).toBe("v1");
  });

  test("sends JSON, or a form as it is", async () => {
    const { client, asked } = answering(ok);
    await client.request("POST", "/orders", { body: { when: new Date(0), list: [1, null] } });
    const form = new FormData();
    await client.request("PUT", "/files/1", { body: form });
    expect(asked()[0]?.body).toEqual({ when: "1970-01-01T00:00:00.000Z", list: [1, null] });
    expect(asked()[0]?.headers.get("content-type")).toBe("application/json");
    expect(asked()[1]?.body).toBe(form);
    expect(asked()[1]?.headers.get("content-type")).toBeNull();
  });

  test.each<[string, Step, unknown]>([
    ["an object", { status: 200, body: '{"a":1}' }, { a: 1 }],
    ["a list", { status: 200, body: "[1,2]" }, [1, 2]],
    ["a number", { status: 200, body: "7" }, 7],
    ["null", { status: 200, body: "null" }, null],
    ["a text", { status: 200, body: "a,b\n1,2", headers: { "Content-Type": "text/csv" } }, "a,b\n1,2"],
    ["nothing", { status: 202 }, undefined],
    ["nothing, in so many words", { status: 204 }, undefined],
  ])("resolves to %s", async (_, step, expected) => {
    const { client } = answering(step);
    expect(await client.request("PUT", "/anything", { body: {} })).toEqual(expected);
  });

  test("goes by a path with a query of its own", async () => {
    const { client, asked } = answering(ok);
    await client.request("GET", "/customers?size=0&filter=%7B%7D", { query: { more: 1 } });
    expect(asked()[0]?.path).toBe("/customers?size=0&filter=%7B%7D&more=1");
  });

  test("stays under the path of an endpoint", async () => {
    const { fetch, sent } = stubFetch(ok);
    await testClient({ fetch, endpoint: "https://proxy.example/pc" }).client.request("GET", "/invoices");
    expect(sent[0]?.url).toBe("https://proxy.example/pc/v1/invoices");
  });

  test.each<[string, RequestOptions, number]>([
    ["GET", {}, 2],
    ["POST", {}, 2],
    ["POST", { idempotency: "natural" }, 2],
    ["DELETE", { retry: false }, 1],
  ])("%s with %j is repeated under the same id after a lost answer", async (method, options, times) => {
    const { client, asked } = answering(lost, ok);
    const found = await client.request(method, "/anything", options).catch((error: unknown) => error);
    expect(asked()).toHaveLength(times);
    expect(new Set(asked().map(({ headers }) => headers.get("ms-requestid"))).size).toBe(1);
    if (times === 1) expect(found).toMatchObject({ outcome: "unknown", operation: `${method} /anything` });
  });

  test.each<[string, RequestOptions["idempotency"], number]>([
    ["GET", undefined, 2],
    ["POST", undefined, 1],
    ["POST", "safe", 2],
    ["PATCH", "natural", 2],
  ])("%s that is %s has %d ids after a fault of the service", async (method, idempotency, ids) => {
    const { client, asked } = answering({ status: 500, body: { code: 1, description: "Oops" } }, ok);
    await client.request(method, "/anything", { idempotency });
    expect(new Set(asked().map(({ headers }) => headers.get("ms-requestid"))).size).toBe(ids);
  });

  test("takes its id from a key, the method, the path and the query, and from nothing else", async () => {
    const idOf = async (method: string, path: string, options: RequestOptions): Promise<string | null | undefined> => {
      const { client, asked } = answering(ok);
      await client.request(method, path, { idempotencyKey: "k", ...options });
      return asked()[0]?.headers.get("ms-requestid");
    };
    const first = await idOf("POST", `/customers/${CUSTOMER}/x`, { query: { a: 1, b: 2 } });
    expect(await idOf("post", `/customers/${CUSTOMER.toUpperCase()}/x`, { query: { b: 2, a: 1 }, body: 5 })).toBe(
      first,
    );
    expect(await idOf("POST", `/customers/${CUSTOMER}/x?b=2`, { query: { a: 1 } })).toBe(first);
    for (const other of [
      idOf("PUT", `/customers/${CUSTOMER}/x`, { query: { a: 1, b: 2 } }),
      idOf("POST", `/customers/${CUSTOMER}/y`, { query: { a: 1, b: 2 } }),
      idOf("POST", `/customers/${CUSTOMER}/x`, { query: { a: 1, b: 3 } }),
      idOf("POST", `/customers/${CUSTOMER}/x`, { query: { a: 1, b: 2 }, idempotencyKey: "l" }),
    ])
      expect(await other).not.toBe(first);
  });

  test("is held against no description", async () => {
    const { fetch } = stubFetch({ status: 200, body: "[1]" });
    const { client, events } = testClient({ fetch, validate: checkAnswers("throw") });
    expect(await client.request("GET", "/invoices")).toEqual([1]);
    expect(events.filter(({ type }) => type === "invalid-response")).toEqual([]);
  });

  test("is called by method and path in errors and events", async () => {
    const { fetch } = stubFetch({ status: 404, body: { code: 404, description: "No such thing." } });
    const { client, events } = testClient({ fetch });
    const error = await rejection(client.request("GET", "/invoices", { query: { name: "secret" } }));
    expect(error).toMatchObject({
      name: "NotFoundError",
      operation: "GET /invoices",
      message: expect.stringContaining("No such thing"),
    });
    expect(events.filter(({ type }) => type === "attempt")).toMatchObject([{ operation: "GET /invoices" }]);
    expect(JSON.stringify([events, error])).not.toContain("secret");
  });
});

describe("a request that is refused before anything is sent", () => {
  test.each<unknown>([
    "https://elsewhere.example/v1/invoices",
    "//elsewhere.example/invoices",
    "/\\elsewhere.example",
    "\\\\elsewhere.example",
    "invoices",
    "",
    " /invoices",
    "/invoices ",
    "/..",
    "/../v2/invoices",
    "/a/../../x",
    "/./x",
    "/a/.",
    "/%2e%2e/x",
    "/%2E./x",
    "/.%2e",
    "/%252e%252e/x",
    "/%25252e%25252e/x",
    "/..%2fx",
    "/..%5cx",
    "/a%2f..%2f..%2fx",
    "/a%252f..",
    "/%5c%5celsewhere",
    "/..;a=b/x",
    "/%2e%2e;/x",
    "/.\t./x",
    "/.\n./x",
    "/.%09./x",
    "/%c0%ae%c0%ae/x",
    "/%u002e%u002e/x",
    "/\uff0e\uff0e/x",
    "/\u2025/x",
    "/...",
    "/a%00",
    "/a%",
    "/a#b",
    "/a\\..\\b",
    "/\ud800",
    null,
    undefined,
    7,
  ])("for its path %j", async (path) => {
    const { client, asked } = answering(ok);
    const error = await rejection(client.request("GET", untyped(path)));
    expect(error).toMatchObject({ name: "InvalidArgumentError", argument: "path", outcome: "not-sent" });
    expect(String(error)).toContain("/v1");
    expect(asked()).toEqual([]);
  });

  test.each<[unknown, unknown, string]>([
    ["TRACE", {}, "method"],
    ["CONNECT", {}, "method"],
    ["GET\n", {}, "method"],
    [undefined, {}, "method"],
    ["GET", null, "options"],
    ["GET", { body: {} }, "body"],
    ["POST", { body: Number.NaN }, "body"],
    ["POST", { body: new Map() }, "body"],
    ["GET", { query: "a=b" }, "query"],
    ["GET", { query: [1] }, "query"],
    ["GET", { query: { a: { b: 1 } } }, "query.a"],
    ["GET", { query: { a: null } }, "query.a"],
    ["GET", { query: { a: Number.NaN } }, "query.a"],
    ["GET", { query: { a: "\ud800" } }, "query.a"],
    ["POST", { idempotency: "often" }, "idempotency"],
    ["GET", { idempotencyKey: "k" }, "idempotencyKey"],
    ["POST", { idempotencyKey: "k", idempotency: "natural" }, "idempotencyKey"],
    ["GET", { params: {} }, "params"],
    ["GET", { headers: { Authorization: "Bearer mine" } }, 'headers["authorization"]'],
    ["GET", { headers: { Host: "elsewhere.example" } }, 'headers["host"]'],
  ])("for %j with %j", async (method, options, argument) => {
    const { client, asked } = answering(ok);
    const error = await rejection(client.request(untyped(method), "/invoices", untyped(options)));
    expect(error).toMatchObject({ name: "InvalidArgumentError", argument, outcome: "not-sent" });
    expect(asked()).toEqual([]);
  });
});
