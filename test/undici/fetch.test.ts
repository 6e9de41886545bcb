// A fetch over undici: what it sends and what it gives.
import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { Agent } from "undici";
import { describe, expect, onTestFinished, test } from "vitest";
import { type UndiciFetchOptions, undiciFetch } from "../../src/undici/index.ts";
import { bytes, json, serve, serveRaw } from "../support/sockets.ts";

const manual = { redirect: "manual" } as const;

function create(options: Agent.Options = {}): typeof globalThis.fetch {
  const dispatcher = new Agent(options);
  onTestFinished(() => dispatcher.destroy());
  return undiciFetch({ dispatcher });
}

/** Tells what it was sent. */
function tell(request: IncomingMessage, response: ServerResponse, body: string): void {
  const { method, url, headers } = request;
  json(200, { method, url, headers, body })(request, response, body);
}

test.each([
  [{ dispatch: new Agent() }, "dispatch"],
  [{ dispatcher: null }, "dispatcher"],
  [{ dispatcher: {} }, "dispatcher"],
  [null, "options"],
])("refuses the options %o", (options, argument) => {
  expect(() => undiciFetch(options as unknown as UndiciFetchOptions)).toThrow(expect.objectContaining({ argument }));
});

test("has connections of its own without a dispatcher", async () => {
  const { url } = await serve(json(200, { a: 1 }));
  expect(await (await undiciFetch()(url)).json()).toEqual({ a: 1 });
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
  await expect(create()(url, manual)).rejects.toThrow("bad upgrade");
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
        "accept-encoding": "identity",
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
    ["a blob", new Blob(["blob"], { type: "text/x" }), "text/x", "blob"],
    ["parameters", new URLSearchParams({ a: "1" }), "application/x-www-form-urlencoded;charset=UTF-8", "a=1"],
    ["text of no stated type", "text", "text/plain;charset=UTF-8", "text"],
  ])("is sent with %s, its type and its length", async (_, body, type, text) => {
    const { url } = await serve(tell);
    const headers = { "content-type": type, "content-length": String(text.length) };
    expect(await (await create()(url, { ...manual, method: "POST", body })).json()).toMatchObject({
      body: text,
      headers,
    });
  });

  test("is sent with a form and the files in it, and its length", async () => {
    let sent: Promise<FormData> | undefined;
    let length = "";
    const { url } = await serve((request, response, body) => {
      length = request.headers["content-length"] ?? "";
      sent = new Response(body, { headers: { "Content-Type": request.headers["content-type"] ?? "" } }).formData();
      json(201, {})(request, response, body);
    });
    const form = new FormData();
    form.set("metadata", '{"é":1}');
    form.append("pofiles", new File(["%PDF"], "käufe.pdf", { type: "application/pdf" }));
    expect((await create()(url, { ...manual, method: "POST", body: form })).status).toBe(201);
    const received = await sent;
    expect(received?.get("metadata")).toBe('{"é":1}');
    const file = received?.get("pofiles");
    if (!(file instanceof File)) throw new Error("no file came");
    expect([file.name, file.type, await file.text()]).toEqual(["käufe.pdf", "application/pdf", "%PDF"]);
    expect(Number(length)).toBeGreaterThan(100);
  });

  test("is sent with a stream, in chunks", async () => {
    const { url } = await serve(tell);
    const init = { ...manual, method: "POST", body: new Blob(["one ", "two"]).stream(), duplex: "half" } as const;
    expect(await (await create()(url, init)).json()).toMatchObject({
      body: "one two",
      headers: { "transfer-encoding": "chunked" },
    });
  });

  test("is sent as the Request that it is", async () => {
    const { url } = await serve(tell);
    const headers = { "Content-Type": "application/json", "Accept-Encoding": "br" };
    const request = new Request(`${url}/v1`, { method: "PUT", headers, body: "{}" });
    expect(await (await create()(request, { headers: { ...headers, a: "1" } })).json()).toMatchObject({
      method: "PUT",
      url: "/v1",
      body: "{}",
      headers: { a: "1", "accept-encoding": "br" },
    });
  });

  test("whose stream fails is rejected, and its connection closed", async () => {
    const { url, closed } = await serve(tell);
    const body = new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode("start")),
      pull: (controller) => controller.error(new Error("no more")),
    });
    const init = { ...manual, method: "POST", body, duplex: "half" } as const;
    await expect(create()(url, init)).rejects.toThrow("no more");
    await closed();
  });

  test("that can't be sent is rejected as the platform's fetch does", async () => {
    const fetch = create();
    await expect(fetch("no URL", manual)).rejects.toThrow(TypeError);
    await expect(fetch("https://user:name@127.0.0.1", manual)).rejects.toThrow(TypeError);
    await expect(fetch("http://127.0.0.1", { ...manual, headers: { a: "1\n2" } })).rejects.toThrow(TypeError);
    await expect(fetch("http://127.0.0.1", { ...manual, method: "TRACE" })).rejects.toThrow(TypeError);
    await expect(fetch("data:,text", manual)).rejects.toThrow("Invalid URL");
  });
});

describe("an answer", () => {
  test("has its status and headers, lists included", async () => {
    const { url } = await serve((_, response) => {
      response.writeHead(404, "Not Here", { "Set-Cookie": ["a=1", "b=2"], "X-Name": "é", "X-List": ["1", "2"] });
      response.end("gone");
    });
    const response = await create()(url, manual);
    expect(response).toBeInstanceOf(Response);
    expect(response).toMatchObject({ status: 404, ok: false });
    expect(response.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
    expect(response.headers.get("x-name")).toBe("é");
    expect(response.headers.get("x-list")).toBe("1, 2");
    expect(await response.text()).toBe("gone");
  });

  test("whose headers were read as UTF-8, as by older releases, is given all the same", async () => {
    const answer = { statusCode: 200, headers: { "x-name": "käufe 中" }, body: Readable.from([Buffer.from("{}")]) };
    const dispatcher = Object.assign(new Agent(), { request: async () => answer });
    onTestFinished(() => dispatcher.destroy());
    const response = await undiciFetch({ dispatcher: dispatcher as unknown as Agent })("http://127.0.0.1");
    expect(Buffer.from(response.headers.get("x-name") ?? "", "latin1").toString()).toBe("käufe 中");
    expect(await response.text()).toBe("{}");
  });

  test("that redirects is given as it is", async () => {
    const { url, requests } = await serve(bytes(302, "", { Location: "/elsewhere" }));
    const response = await create()(url, manual);
    expect([response.status, response.headers.get("location"), requests.length]).toEqual([302, "/elsewhere", 1]);
    await expect(create()(url, { redirect: "error" })).rejects.toThrow("redirect");
  });

  test("without a length and with trailers is read to its end", async () => {
    const { url } = await serve((_, response) => {
      response.writeHead(200, { Trailer: "X-Sum" }).write("one ");
      response.addTrailers({ "X-Sum": "1" });
      response.end("two");
    });
    expect(await (await create()(url, manual)).text()).toBe("one two");
    const { url: old } = await serveRaw((socket) =>
      socket.once("data", () => socket.end("HTTP/1.0 200 OK\r\n\r\ntext")),
    );
    expect(await (await create()(old, manual)).text()).toBe("text");
  });

  test("that was announced by others is given alone", async () => {
    const { url } = await serve((_, response) => {
      response.writeEarlyHints({ link: "</x>; rel=preload" });
      response.writeHead(200).end("text");
    });
    expect(await (await create()(url, manual)).text()).toBe("text");
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

  test.each<[string, (text: Buffer) => Buffer]>([
    ["gzip", gzipSync],
    ["x-gzip", gzipSync],
    ["GZIP", gzipSync],
    ["deflate", deflateSync],
    ["deflate", deflateRawSync],
    ["br", brotliCompressSync],
    ["gzip, br", (text) => brotliCompressSync(gzipSync(text))],
    ["deflate, gzip", (text) => gzipSync(deflateRawSync(text))],
    ["gzip", (text) => gzipSync(text).subarray(0, -8)],
    ["identity", (text) => text],
  ])("encoded with %s is decoded as the platform does: %o", async (encoding, encode) => {
    for (const text of ['{"a":"é"}', "x".repeat(300_000)]) {
      const { url } = await serve(bytes(200, encode(Buffer.from(text)), { "Content-Encoding": encoding }));
      expect(await (await fetch(url)).text()).toBe(text);
      expect(await (await create()(url, manual)).text()).toBe(text);
    }
  });

  test("encoded in a way that nobody knows is given as it came", async () => {
    const { url } = await serve(bytes(200, gzipSync("text"), { "Content-Encoding": "gzip, unheard-of" }));
    expect(Buffer.from(await (await create()(url, manual)).arrayBuffer())).toEqual(gzipSync("text"));
  });

  test("encoded more often than anybody does is an error, and its connection is closed", async () => {
    const { url, closed } = await serve((_, response) => {
      response.writeHead(200, { "Content-Encoding": Array(6).fill("gzip").join() }).write("start");
    });
    await expect(create()(url, manual)).rejects.toThrow("6 content encodings");
    await closed();
  });

  test("that is encoded frees its connection when nobody reads on", async () => {
    const { url, closed } = await serve((_, response) => {
      response.writeHead(200, { "Content-Encoding": "gzip" }).write(gzipSync("start"));
    });
    const { body } = await create()(url, manual);
    await body?.cancel();
    await closed();
  });

  test("of a status that no Response can have is an error", async () => {
    const { url, closed } = await serve((_, response) => void response.writeHead(999).write("{}"));
    await expect(create()(url, manual)).rejects.toThrow(RangeError);
    await closed();
  });

  test("is given as soon as it starts", async () => {
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

describe("connections", () => {
  test("serve one request after another", async () => {
    const { url, sockets } = await serve(json(200, {}));
    const fetch = create();
    for (let n = 0; n < 6; n++) await (await fetch(url, manual)).text();
    expect(sockets.length).toBeLessThanOrEqual(2);
  });

  test("are no more than the dispatcher allows", async () => {
    const { url, sockets } = await serve(json(200, {}));
    const fetch = create({ connections: 2 });
    await Promise.all(Array.from({ length: 10 }, async () => (await fetch(url, manual)).text()));
    expect(sockets).toHaveLength(2);
  });
});
