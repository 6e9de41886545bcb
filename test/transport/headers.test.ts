// The Partner Center headers, and who may set which.
import { describe, expect, test } from "vitest";
import { InvalidArgumentError } from "../../src/errors.ts";
import { baseHeaders, callerHeaders, checkHeaderValue, requestHeaders } from "../../src/transport/headers.ts";

const identity = { token: "abc", requestId: "r", correlationId: "c" };

describe("a request", () => {
  test("has the headers that the reference lists", () => {
    expect(requestHeaders(identity, "application/json", baseHeaders("de-DE", "Shop"))).toEqual({
      Authorization: "Bearer abc",
      Accept: "application/json",
      "MS-RequestId": "r",
      "MS-CorrelationId": "c",
      "MS-Contract-Version": "v1",
      "MS-PartnerCenter-Client": "partner-center-commerce",
      "ms-partnercenter-application": "Shop",
      "x-locale": "de-DE",
    });
  });

  test("says no application that was not named, and takes any type for a file", () => {
    const headers = requestHeaders(identity, "*/*", baseHeaders("en-US", undefined));
    expect(headers).not.toHaveProperty("ms-partnercenter-application");
    expect(headers.Accept).toBe("*/*");
  });

  test("has no header twice in different case when a caller overrides locale and application", () => {
    const extra = {
      ...baseHeaders("en-US", "Shop"),
      ...callerHeaders({ "X-Locale": "fr-FR", "MS-PartnerCenter-Application": "Job" }),
    };
    const headers = requestHeaders(identity, "application/json", extra);
    const names = Object.keys(headers).map((name) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    expect(new Headers(headers).get("X-Locale")).toBe("fr-FR");
    expect(new Headers(headers).get("MS-PartnerCenter-Application")).toBe("Job");
  });
});

describe("a caller", () => {
  test.each([
    "Authorization",
    "Accept",
    "Content-Type",
    "MS-RequestId",
    "MS-CorrelationId",
    "MS-Contract-Version",
    "MS-PartnerCenter-Client",
    "MS-ContinuationToken",
    "x-ms-customeruser-upn",
    "Host",
    "Content-Length",
    "Connection",
    "Transfer-Encoding",
  ])("can't set %s, in any case and form of headers", (name) => {
    for (const init of [
      { [name]: "x" },
      [[name.toUpperCase(), "x"]] as [string, string][],
      new Headers({ [name]: "x" }),
    ]) {
      let thrown: unknown;
      try {
        callerHeaders(init, "getCart");
      } catch (error) {
        thrown = error;
      }
      expect(thrown).toBeInstanceOf(InvalidArgumentError);
      expect(thrown).toMatchObject({ operation: "getCart", outcome: "not-sent", attempts: 0 });
      expect((thrown as InvalidArgumentError).argument).toBe(`headers["${name.toLowerCase()}"]`);
    }
  });

  test.each(["If-Match", "ValidateMfa", "X-Locale", "MS-PartnerCenter-Application", "traceparent"])(
    "can set %s",
    (name) => {
      expect(callerHeaders({ [name]: "x" })).toEqual({ [name.toLowerCase()]: "x" });
    },
  );

  test.each([
    ["a line break", { "X-A": "b\r\nX-Evil: 1" }],
    ["a name that is none", { "X A": "b" }],
    ["a character beyond Latin-1", { "X-A": "\u{1f600}" }],
    ["a list of the wrong shape", [["a"]] as unknown as [string, string][]],
  ])("can't send %s, and the value is not repeated", (_, init) => {
    expect(() => callerHeaders(init)).toThrow(InvalidArgumentError);
    expect(() => callerHeaders(init)).not.toThrow(/Evil/);
  });

  test("may leave them out", () => {
    expect(callerHeaders(undefined)).toEqual({});
  });
});

test.each(["", "a\nb", "\u{1f600}", "\u007f", 5, null, {}])("checkHeaderValue refuses %j", (value) => {
  expect(() => checkHeaderValue(value, "locale")).toThrow(InvalidArgumentError);
});

test.each(["en-US", "käufer@example.com", "a b"])("checkHeaderValue takes %j", (value) => {
  expect(() => checkHeaderValue(value, "locale")).not.toThrow();
});
