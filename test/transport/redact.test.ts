// No token leaves: texts, parsed JSON, headers, and whatever the platform or a custom fetch hangs on its errors.
import { describe, expect, test } from "vitest";
import { redactBody, redactHeaders, redactJson, redactText, safeCause } from "../../src/transport/answers/redact.ts";
import { shown } from "../support/leaks.ts";
import { fetchFailed, systemError } from "../support/retry-table.ts";

const TOKEN = "eyJ0eXAiOiJKV1QifQ.secret-part.c2lnbmF0dXJl";
const tokens = [TOKEN];

describe("redactText", () => {
  test.each([
    ["a form", "long-abc%2Fd+e%7E%2B"],
    ["a URL", "long-abc%2Fd%20e~%2B"],
    ["a URL, in small digits", "long-abc%2fd%20e~%2b"],
  ])("cuts a secret out as it stands in %s", (_, written) => {
    expect(redactText(`a=${written}&b`, ["long-abc/d e~+"])).toBe("a=[token]&b");
  });

  test("cuts out what no URL can hold as it is, and as a form has it", () => {
    expect(redactText("x \ud800-long-token y %EF%BF%BD-long-token z", ["\ud800-long-token"])).toBe(
      "x [token] y [token] z",
    );
  });

  test("cuts out each token, as often as it stands there", () => {
    expect(redactText(`a ${TOKEN} b ${TOKEN}${TOKEN} another-token`, [TOKEN, "another-token"])).toBe(
      "a [token] b [token][token] [token]",
    );
  });

  // Eleven characters and twelve.
  test.each(["any", "short-token"])("leaves %j in a sentence, and cuts it out where it is the whole value", (short) => {
    const sentence = `Not sold ${short} more; Bearer ${short}.`;
    expect(redactText(sentence, [short])).toBe(sentence);
    for (const whole of [short, `Bearer ${short}`, ` bearer  ${short} `])
      expect(redactText(whole, [short])).toBe("[token]");
    const long = short.padEnd(12, "-");
    expect(redactText(`Not sold ${long} more`, [long])).toBe("Not sold [token] more");
  });

  test("leaves other texts alone", () => {
    expect(redactText("$& eyJ0eXAi", tokens)).toBe("$& eyJ0eXAi");
  });
});

describe("redactJson", () => {
  test("cuts tokens out of strings and keys, at any depth, and copies", () => {
    const body = { a: [`x${TOKEN}`, { [`k${TOKEN}`]: TOKEN }], n: 5, t: true, z: null };
    const copy = redactJson(body, tokens);
    expect(copy).toEqual({ a: ["x[token]", { "k[token]": "[token]" }], n: 5, t: true, z: null });
    expect(body.a[0]).toBe(`x${TOKEN}`);
  });

  test("cuts a short token out of strings that are nothing else, and out of no name of a member", () => {
    const body = { any: "any", list: ["Bearer any", "not any more"], id: "Company" };
    expect(redactJson(body, ["any"])).toEqual({ any: "[token]", list: ["[token]", "not any more"], id: "Company" });
  });

  test("keeps __proto__ and constructor as the data they are", () => {
    const copy = redactJson(JSON.parse(`{"__proto__": {"code": "${TOKEN}"}, "constructor": 1}`), tokens) as object;
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
    expect(Object.getOwnPropertyDescriptor(copy, "__proto__")?.value).toEqual({ code: "[token]" });
    expect(({} as { code?: unknown }).code).toBeUndefined();
    expect(JSON.stringify(copy)).toBe('{"__proto__":{"code":"[token]"},"constructor":1}');
  });

  test("is not brought down by lists a hundred thousand deep", () => {
    const deep: unknown = JSON.parse(`${"[".repeat(100_000)}${"]".repeat(100_000)}`);
    expect(() => redactJson({ data: deep }, tokens)).not.toThrow();
  });
});

describe("redactBody", () => {
  const bodyOf = (text: string, secrets = tokens) => redactBody({ text, json: JSON.parse(text) }, secrets);

  test("hands back a body without a token as it came", () => {
    expect(bodyOf('{ "a":\t1 }')).toBe('{ "a":\t1 }');
    expect(redactBody({ text: "<p>x</p>" }, tokens)).toBe("<p>x</p>");
  });

  test("cuts a token out of texts, out of JSON, and out of what JSON's parser passes over", () => {
    expect(redactBody({ text: `<p>${TOKEN}</p>` }, tokens)).toBe("<p>[token]</p>");
    expect(bodyOf(`{ "a": "${TOKEN}" }`)).toBe('{"a":"[token]"}');
    expect(bodyOf(`{ "a": "${TOKEN}", "a": 1 }`)).toBe('{"a":1}');
    expect(bodyOf(`{ "a": "${TOKEN.replace("e", "\\u0065")}", "a": 1 }`)).toBe('{"a":1}');
    expect(bodyOf('{ "a": "any", "b": "not any more" }', ["any"])).toBe('{"a":"[token]","b":"not any more"}');
  });
});

describe("redactHeaders", () => {
  test("hands back headers without a token as they are", () => {
    const headers = new Headers({ "MS-RequestId": "1" });
    expect(redactHeaders(headers, tokens)).toBe(headers);
  });

  test("cuts tokens out of a copy", () => {
    const headers = new Headers({ "X-Echo": `Bearer ${TOKEN}`, "MS-RequestId": "1" });
    const clean = redactHeaders(headers, tokens);
    expect([...clean]).toEqual([
      ["ms-requestid", "1"],
      ["x-echo", "Bearer [token]"],
    ]);
    expect(headers.get("X-Echo")).toContain(TOKEN);
  });
});

describe("a cause that holds nothing of the request", () => {
  const proof = systemError("connect ECONNREFUSED 192.0.2.1:443", {
    code: "ECONNREFUSED",
    errno: -111,
    syscall: "connect",
    address: "192.0.2.1",
    port: 443,
  });

  test.each([
    ["Node's", fetchFailed(proof)],
    ["an AggregateError", fetchFailed(new AggregateError([proof, proof]))],
    ["a DOMException", new DOMException("The operation was aborted.", "AbortError")],
    ["an error of a class without methods", new (class LimiterDown extends Error {})("down")],
    ["undici's, with the socket's numbers", systemError("closed", { socket: { localPort: 5, bytesWritten: 10 } })],
  ])("is kept as it is: %s", (_, error) => {
    expect(safeCause(error, tokens)).toBe(error);
  });
});

const request = { url: "https://api.example", headers: { Authorization: `Bearer ${TOKEN}` } };

class WithGetter extends Error {
  readonly #request = request;
  get request(): unknown {
    return this.#request;
  }
}

class WithToJson extends Error {
  readonly #request = request;
  toJSON(): unknown {
    return this.#request;
  }
}

describe("a cause that holds the request is replaced by a copy without it", () => {
  const circle = systemError(`x ${TOKEN}`, { request });
  circle.cause = circle;
  const pair = [new Error("one"), new Error("two", { cause: request })] as const;
  pair[0].cause = pair[1];
  pair[1].cause = pair[0];

  test.each([
    ["in a property", systemError("failed", { request })],
    ["as axios does", systemError("failed", { config: request, request, toJSON: () => request })],
    ["as a Request", systemError("failed", { request: new Request("https://api.example", request) })],
    ["as Headers", systemError("failed", { headers: new Headers(request.headers) })],
    ["in a Map", systemError("failed", { options: new Map([["Authorization", `Bearer ${TOKEN}`]]) })],
    ["in a Buffer", systemError("failed", { raw: Buffer.from(`Bearer ${TOKEN}`) })],
    ["in a list", systemError("failed", { args: ["https://api.example", request] })],
    ["in a property that is not enumerable", Object.defineProperty(new Error("failed"), "request", { value: request })],
    ["under a symbol", systemError("failed", { [Symbol("request")]: request })],
    ["behind a getter", Object.defineProperty(new Error("failed"), "request", { get: () => request })],
    ["behind a getter of its class", new WithGetter("failed")],
    ["in its class's toJSON", new WithToJson("failed")],
    ["in its message", new Error(`refused: Bearer ${TOKEN}`)],
    ["in its name", Object.assign(new Error("failed"), { name: TOKEN })],
    ["in its code", systemError("failed", { code: TOKEN })],
    ["in its stack", Object.assign(new Error("failed"), { stack: `Error: failed\n at send("${TOKEN}")` })],
    ["in a cause's cause", new Error("a", { cause: new Error("b", { cause: systemError("c", { request }) }) })],
    ["in one of several errors", new AggregateError([new Error("fine"), systemError("failed", { request })])],
    ["in a cause that goes round in circles", circle],
    ["in causes that are each other's", pair[0]],
    ["in a cause that is no error", new Error("a", { cause: request })],
    ["as a thrown string", `Bearer ${TOKEN}`],
    ["in a token that is not known", new Error("no use: eyJhbGciOiJub25lIn0.older.token")],
    ["as a thrown object", request],
    ["in an older token that this call has not sent", systemError("failed", { auth: "Bearer eyJ.older.token" })],
  ])("%s", (_, error) => {
    const cause = safeCause(error, tokens);
    expect(cause).toBeInstanceOf(Error);
    expect(shown(cause)).not.toContain(TOKEN);
    expect(shown(cause)).not.toMatch(/older\.token/);
  });

  test("with its name, message, code and causes", () => {
    const inner = systemError(`read ECONNRESET with ${TOKEN}`, { code: "ECONNRESET", syscall: "read", errno: -104 });
    const copy = safeCause(Object.assign(fetchFailed(inner), { request }), tokens);
    expect(copy).toMatchObject({
      name: "TypeError",
      message: "fetch failed",
      cause: { message: "read ECONNRESET with [token]", code: "ECONNRESET", syscall: "read", errno: -104 },
    });
  });

  test("that is never brought down by an error that throws when it is looked at", () => {
    const nasty = new Error("failed");
    for (const key of ["stack", "message", "name", "code", "cause"]) {
      Object.defineProperty(nasty, key, {
        get: () => {
          throw new Error(`no ${key}`);
        },
      });
    }
    expect(safeCause(nasty, tokens)).toBeInstanceOf(Error);
  });
});

test("what was thrown may be nothing at all", () => {
  expect(safeCause(undefined, tokens)).toBeUndefined();
  expect(safeCause(null, tokens)).toBeNull();
});
