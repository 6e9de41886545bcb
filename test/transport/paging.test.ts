// Next links: where they lead, and where a token must not follow.
import { describe, expect, test } from "vitest";
import type { Link } from "../../generated/schema.ts";
import { nextPage } from "../../src/transport/paging.ts";

const BASE = "https://api.partnercenter.microsoft.com/v1";
const GATEWAY = "https://gateway.example/partner-center/v1";

/** A link as it may come over the wire, whatever its type promises. */
const link = (uri: unknown, headers?: unknown): Link =>
  ({ uri, ...(headers === undefined ? {} : { headers }) }) as Link;
const urlOf = (uri: unknown, base = BASE): string | undefined => nextPage(link(uri), base)?.url;

describe("a next link leads", () => {
  test.each([
    ["/customers/c/orders?size=2", `${BASE}/customers/c/orders?size=2`],
    ["customers/c/orders", `${BASE}/customers/c/orders`],
    ["/v1/customers/c/orders", `${BASE}/customers/c/orders`],
    ["v1/customers/c/orders", `${BASE}/customers/c/orders`],
    [`${BASE}/customers/c/orders`, `${BASE}/customers/c/orders`],
    ["HTTPS://API.PARTNERCENTER.MICROSOFT.COM/v1/x", `${BASE}/x`],
    ["https://api.partnercenter.microsoft.com:443/v1/x", `${BASE}/x`],
    ["//api.partnercenter.microsoft.com/v1/x", `${BASE}/x`],
    ["/customers/c/orders?next=a%2Fb%5Cc#part", `${BASE}/customers/c/orders?next=a%2Fb%5Cc`],
    ["/customers/c/orders?url=https://elsewhere.example/", `${BASE}/customers/c/orders?url=https://elsewhere.example/`],
    ["/customers/./c/../d/orders", `${BASE}/customers/d/orders`],
    ["\\customers\\..\\orders", `${BASE}//orders`],
  ])("from %j to %s", (uri, url) => {
    expect(urlOf(uri)).toBe(url);
  });

  test("to where the gateway keeps the API", () => {
    expect(urlOf("/v1/customers/c/orders", GATEWAY)).toBe(`${GATEWAY}/customers/c/orders`);
    expect(urlOf(`${GATEWAY}/customers/c/orders`, GATEWAY)).toBe(`${GATEWAY}/customers/c/orders`);
  });

  test("and takes its continuation token along, and no other header", () => {
    const headers = [
      { key: "MS-CONTINUATIONTOKEN", value: "abc=" },
      { key: "Authorization", value: "Bearer evil" },
      { key: "MS-RequestId", value: "evil" },
    ];
    expect(nextPage(link("/x", headers), BASE)).toEqual({
      url: `${BASE}/x`,
      headers: { "MS-ContinuationToken": "abc=" },
    });
  });

  test.each([
    ["null", null],
    ["an object", { "MS-ContinuationToken": "x" }],
    ["a list of nothing", [null, undefined, 5, "x", {}, { key: "MS-ContinuationToken" }]],
    ["values of other types", [{ key: "MS-ContinuationToken", value: 5 }]],
    ["empty values", [{ key: "MS-ContinuationToken", value: "" }]],
  ])("without a header when its headers are %s", (_, headers) => {
    expect(nextPage(link("/x", headers), BASE)).toEqual({ url: `${BASE}/x`, headers: {} });
  });
});

describe("a next link is not followed", () => {
  test.each([
    // Other origins, in every spelling.
    "https://elsewhere.example/v1/customers",
    "http://api.partnercenter.microsoft.com/v1/customers",
    "https://api.partnercenter.microsoft.com:8443/v1/customers",
    "https://api.partnercenter.microsoft.com.elsewhere.example/v1/x",
    "https://api.partnercenter.microsoft.com@elsewhere.example/v1/x",
    "https://user:pass@api.partnercenter.microsoft.com/v1/x",
    "//elsewhere.example/v1/x",
    "\\\\elsewhere.example\\v1\\x",
    "/\\elsewhere.example/v1/x",
    "\\/elsewhere.example/v1/x",
    "https:elsewhere.example/v1/x",
    "https:\\\\elsewhere.example/v1/x",
    "HTTPS://ELSEWHERE.EXAMPLE/v1/x",
    "javascript:alert(1)",
    "data:application/json,{}",
    "file:///etc/passwd",
    "blob:https://api.partnercenter.microsoft.com/v1/x",
    // Out of /v1, in every spelling.
    "/..",
    "/../admin",
    "../v2/customers",
    "/customers/../../admin",
    "/%2e%2e/admin",
    "/.%2E/admin",
    "/..\\admin",
    "/..%2fadmin",
    "/customers/..%2F..%2F..%2Fadmin",
    "/%2e%2e%2fadmin",
    "/..%5cadmin",
    "https://api.partnercenter.microsoft.com/v2/customers",
    "https://api.partnercenter.microsoft.com/v1",
    "https://api.partnercenter.microsoft.com/v1evil/customers",
    "https://api.partnercenter.microsoft.com/",
    // Nothing.
    "",
    "https://",
    "https://[",
    null,
    undefined,
    5,
    {},
  ])("to %j", (uri) => {
    expect(urlOf(uri)).toBeUndefined();
  });

  test.each([
    "\thttps://elsewhere.example/",
    " //elsewhere.example/",
    "h\nttps://elsewhere.example/",
    "/\t/elsewhere.example/",
  ])("off the origin by white space that the URL parser drops: %j", (uri) => {
    const url = urlOf(uri);
    if (url !== undefined) expect(new URL(url).origin).toBe("https://api.partnercenter.microsoft.com");
  });

  test.each(["a\r\nX-Evil: 1", "a\nb", "\u{1f600}", "\u0000"])(
    "with a continuation token that no header can carry: %j",
    (value) => {
      expect(nextPage(link("/x", [{ key: "MS-ContinuationToken", value }]), BASE)).toBeUndefined();
    },
  );

  test("out of the gateway's part of its host", () => {
    expect(urlOf("https://gateway.example/v1/customers", GATEWAY)).toBeUndefined();
    expect(urlOf("/../../v1/customers", GATEWAY)).toBeUndefined();
  });
});
