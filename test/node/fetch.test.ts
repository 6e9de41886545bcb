// A fetch over node:http: what it sends, what it gives, and whose work it leaves to the platform's.
import type { IncomingMessage, ServerResponse } from "node:http";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { type NodeFetch, type NodeFetchOptions, nodeFetch } from "../../src/node/index.ts";
import { bytes, json, serve } from "../support/sockets.ts";

const manual = { redirect: "manual" } as const;

function create(options?: NodeFetchOptions): NodeFetch {
  const fetch = nodeFetch(options);
  onTestFinished(() => fetch.close());
  return fetch;
}

/** Tells what it was sent. */
function tell(request: IncomingMessage, response: ServerResponse, body: string): void {
  const { method, url, headers } = request;
  json(200, { method, url, headers, body })(request, response, body);
}

test.each([
  [{ maxSocket: 1 }, "maxSocket"],
  [{ maxSockets: 0 }, "maxSockets"],
  [{ maxSockets: "x" }, "maxSockets"],
  [{ idleTimeout: 0 }, "idleTimeout"],
  [null, "options"],
])("refuses the options %o", (options, argument) => {
  expect(() => nodeFetch(options as NodeFetchOptions)).toThrow(expect.objectContaining({ argument }));
});

test.each(["gzip", "br", "deflate, gzip"])(
  "an answer of no bytes is empty, whatever it is encoded in: %s",
  async (encoding) => {
    for (const framing of [{ "Content-Length": "0" }, {}]) {
      const headers = {
        "Content-Type": "application/json",
        "Content-Encoding": encoding,
        "Retry-After": "1",
        ...framing,
      };
      const { url } = await serve((_, response) => response.writeHead(429, headers).end());
      const response = await create()(url, manual);
      expect([response.status, response.headers.get("retry-after"), await response.text()]).toEqual([429, "1", ""]);
    }
  },
);

test("a body is framed by its length, whatever the method: it can't pass for another request", async () => {
  const paths: unknown[] = [];
  const { url } = await serve((request, response, body) => {
    paths.push(request.method, body);
    tell(request, response, body);
  });
  const fetch = create();
  const body = "POST /smuggled HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n";
  for (const method of ["DELETE", "OPTIONS"]) await (await fetch(url, { ...manual, method, body })).text();
  expect(paths).toEqual(["DELETE", body, "OPTIONS", body]);
  await expect(fetch(url, { ...manual, method: "GET", body })).rejects.toThrow(TypeError);
});

test("a switch of protocols is an error", async () => {
  const { url } = await serve((_, response) => {
    response.socket?.end("HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n");
  });
  await expect(create()(url, { ...manual, headers: { Connection: "Upgrade", Upgrade: "x" } })).rejects.toThrow(
    "protocol",
  );
});

describe("a request", () => {
  test("is sent with its method, path, headers and text", async () => {
    const { url } = await serve(tell);
    const headers = { Accept: "application/json", "X-Name": "value", "Content-Type": "application/json" };
    const response = await create()(`${url}/v1/carts?page=2#top`, { ...manual, method: "put", headers, body: '"é"' });
    expect(await response.json()).toMatchObject({
      method: "PUT",
      url: "/v1/carts?page=2",
      body: '"é"',
      headers: {
        accept: "application/json",
        "x-name": "value",
        "content-type": "application/json",
        "content-length": "4",
        "accept-encoding": "gzip, deflate, br",
      },
    });
  });

  test.each([
    ["bytes", new TextEncoder().encode("bytes")],
    ["a buffer", new TextEncoder().encode("bytes").buffer],
  ])("is sent with %s", async (_, body) => {
    const { url } = await serve(tell);
    const response = await create()(new URL(url), {
      ...manual,
      method: "POST",
      body,
      headers: new Headers({ a: "1" }),
    });
    expect(await response.json()).toMatchObject({ body: "bytes", headers: { a: "1", "content-length": "5" } });
  });

  test("without a body says so", async () => {
    const { url } = await serve(tell);
    const response = await create()(url, { ...manual, method: "POST", body: null, headers: [["a", "1"]] });
    expect(await response.json()).toMatchObject({ body: "", headers: { a: "1", "content-length": "0" } });
  });

  test.each([
    ["a form", { ...manual, method: "POST", body: new FormData() }],
    ["a blob", { ...manual, method: "POST", body: new Blob(["blob"]) }],
    ["a redirect to follow", {}],
  ])("with %s is left to the platform's fetch", async (_, init) => {
    const platform = vi.spyOn(globalThis, "fetch");
    onTestFinished(() => platform.mockRestore());
    const { url, requests } = await serve(json(200, {}));
    expect((await create()(url, init)).status).toBe(200);
    expect(platform).toHaveBeenCalledExactlyOnceWith(url, init);
    expect(requests).toHaveLength(1);
  });

  test("that can't be sent is rejected as the platform's fetch does", async () => {
    const fetch = create();
    await expect(fetch("no URL", manual)).rejects.toThrow(TypeError);
    await expect(fetch("https://user:name@127.0.0.1", manual)).rejects.toThrow(TypeError);
    await expect(fetch("http://127.0.0.1", { ...manual, headers: { a: "\n" } })).rejects.toThrow(TypeError);
    expect(await (await fetch(new Request("data:,text"), manual)).text()).toBe("text");
  });
});

describe("an answer", () => {
  test("has its status and headers, lists included", async () => {
    const { url } = await serve((_, response) => {
      response.writeHead(404, "Not Here", { "Set-Cookie": ["a=1", "b=2"], "X-Name": "é" }).end("gone");
    });
    const response = await create()(url, manual);
    expect(response).toBeInstanceOf(Response);
    expect(response).toMatchObject({ status: 404, statusText: "Not Here", ok: false });
    expect(response.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
    expect(response.headers.get("x-name")).toBe("é");
    expect(await response.text()).toBe("gone");
  });

  test("that redirects is given as it is", async () => {
    const { url, requests } = await serve(bytes(302, "", { Location: "/elsewhere" }));
    const response = await create()(url, manual);
    expect([response.status, response.headers.get("location"), requests.length]).toEqual([302, "/elsewhere", 1]);
  });

  test.each([204, 205, 304])("of status %i has no body, and frees its connection", async (status) => {
    const { url, sockets } = await serve((_, response) => response.writeHead(status).end());
    const fetch = create();
    for (let n = 0; n < 3; n++) {
      const response = await fetch(url, manual);
      expect([response.status, response.body, await response.text()]).toEqual([status, null, ""]);
    }
    expect(sockets.length).toBeLessThanOrEqual(2);
  });

  test("to HEAD has no body", async () => {
    const { url } = await serve((_, response) => response.writeHead(200, { "Content-Length": "100" }).end());
    expect(await (await create()(url, { ...manual, method: "HEAD" })).text()).toBe("");
  });

  test.each([
    ["gzip", gzipSync],
    ["x-gzip", gzipSync],
    ["deflate", deflateSync],
    ["br", brotliCompressSync],
    ["identity", Buffer.from],
  ])("encoded with %s is decoded, JSON or not", async (encoding, encode) => {
    const encoded = { "Content-Encoding": encoding };
    const { url } = await serve(
      bytes(200, encode(Buffer.from('{"a":1}')), encoded),
      bytes(200, encode(Buffer.from("text")), { ...encoded, "Content-Type": "text/plain" }),
    );
    const fetch = create();
    expect(await (await fetch(url, manual)).json()).toEqual({ a: 1 });
    expect(await (await fetch(url, manual)).text()).toBe("text");
  });

  test("of a status that no Response can have is an error", async () => {
    const { url } = await serve(bytes(999, "{}"));
    await expect(create()(url, manual)).rejects.toThrow(RangeError);
  });

  test("of JSON beyond a megabyte is a stream", async () => {
    const text = JSON.stringify(Array.from({ length: 300_000 }, (_, n) => n));
    const { url } = await serve(bytes(200, text));
    const response = await create()(url, manual);
    expect(await response.text()).toBe(text);
    expect(text.length).toBeGreaterThan(1_048_576);
  });

  test("that is no JSON is given as soon as it starts", async () => {
    const { url, closed } = await serve((_, response) => {
      response.writeHead(200, { "Content-Type": "application/pdf" }).write("start");
    });
    const { body } = await create()(url, manual);
    const reader = body?.getReader();
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe("start");
    await reader?.cancel();
    await closed();
  });
});

describe("the body of an answer that is here already", () => {
  const text = '\uFEFF{"a":"é"}';
  const answer = async (): Promise<Response> => create()((await serve(bytes(200, text))).url, manual);
  const whole = new Uint8Array(Buffer.from(text));

  test("is read in any way, and its byte order mark is no text", async () => {
    expect(await (await answer()).text()).toBe('{"a":"é"}');
    expect(await (await answer()).json()).toEqual({ a: "é" });
    expect(new Uint8Array(await (await answer()).arrayBuffer())).toEqual(whole);
    expect(await (await answer()).bytes()).toEqual(whole);
    const blob = await (await answer()).blob();
    expect([blob.size, blob.type]).toEqual([whole.length, "application/json"]);
    expect(await new Response((await answer()).body).json()).toEqual({ a: "é" });
    await expect((await answer()).formData()).rejects.toThrow(TypeError);
  });

  test.each(["text", "json", "arrayBuffer", "blob", "bytes"] as const)("is read once: %s", async (how) => {
    const response = await answer();
    expect(response.bodyUsed).toBe(false);
    await response[how]();
    expect(response.bodyUsed).toBe(true);
    await expect(response.text()).rejects.toThrow(TypeError);
    await expect(response.arrayBuffer()).rejects.toThrow(TypeError);
    expect(() => response.clone()).toThrow(TypeError);
  });

  test("is read twice from a clone", async () => {
    const response = await answer();
    const clone = response.clone();
    expect([await response.text(), await clone.text()]).toEqual(['{"a":"é"}', '{"a":"é"}']);
    expect([clone.status, clone.headers.get("content-type")]).toEqual([200, "application/json"]);
  });
});

describe("connections", () => {
  test("serve one request after another", async () => {
    const { url, sockets } = await serve(json(200, {}));
    const fetch = create();
    for (let n = 0; n < 5; n++) await (await fetch(url, manual)).text();
    expect(sockets).toHaveLength(1);
  });

  test("are no more than maxSockets", async () => {
    const { url, sockets } = await serve(json(200, {}));
    const fetch = create({ maxSockets: 2 });
    await Promise.all(Array.from({ length: 10 }, async () => (await fetch(url, manual)).text()));
    expect(sockets).toHaveLength(2);
  });

  test("that are idle are closed after a while, and by close()", async () => {
    const { url, closed } = await serve(json(200, {}));
    await (await create({ idleTimeout: 10 })(url, manual)).text();
    await closed();
    const other = await serve(json(200, {}));
    const fetch = create();
    await (await fetch(other.url, manual)).text();
    fetch.close();
    await other.closed();
    expect((await fetch(other.url, manual)).status).toBe(200);
  });
});
