// A fetch over undici on connections that break, are cut short or can't be trusted: one request, one error, nothing left.
import { deflateSync } from "node:zlib";
import { Agent } from "undici";
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { neverSent } from "../../src/transport/answers/classify.ts";
import { undiciFetch } from "../../src/undici/index.ts";
import { rejection } from "../support/client.ts";
import { settle, unhandledRejections, watchedSignal } from "../support/leaks.ts";
import { closedPort, json, reset, serve, serveRaw, truncate } from "../support/sockets.ts";
import { serveTls } from "./serve-tls.ts";

const manual = { redirect: "manual" } as const;
const text = JSON.stringify({ text: "x".repeat(10_000) });
const long = JSON.stringify({ text: "x".repeat(4_000_000) });

let agent: Agent;
let fetch: typeof globalThis.fetch;
let rejections: unknown[];

/** One connection at a time. */
function single(): Agent {
  const narrow = new Agent({ connections: 1 });
  onTestFinished(() => narrow.destroy());
  return narrow;
}

beforeEach(() => {
  agent = new Agent();
  fetch = undiciFetch({ dispatcher: agent });
  rejections = unhandledRejections();
});

afterEach(async () => {
  await agent.destroy();
  await settle();
  expect(rejections, "rejections that nobody handled").toEqual([]);
});

describe("a connection that", () => {
  test("is refused is an error with its code, and proof that nothing was sent", async () => {
    const error = await rejection(fetch(`http://127.0.0.1:${await closedPort()}`, manual));
    expect(error).toMatchObject({ code: "ECONNREFUSED" });
    expect(neverSent(error)).toBe(true);
  });

  test("is reset before the answer is an error, and is not tried again", async () => {
    const { url, requests } = await serve(reset, json(200, {}));
    const error = await rejection(fetch(url, { ...manual, method: "POST", body: "{}" }));
    expect(error).toMatchObject({ code: expect.stringMatching(/^(ECONNRESET|UND_ERR_SOCKET)$/) });
    expect(neverSent(error)).toBe(false);
    await settle(50);
    expect(requests).toHaveLength(1);
  });

  test("went stale while it was kept is an error, and the request is not sent again on another", async () => {
    let heard = 0;
    const { url, sockets } = await serveRaw((socket) => {
      socket.on("data", () => {
        if (++heard > 1) socket.resetAndDestroy();
        else socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}");
      });
    });
    const narrow = undiciFetch({ dispatcher: single() });
    await (await narrow(url, manual)).text();
    const error = await rejection(narrow(url, { ...manual, method: "POST" }));
    expect(error).toMatchObject({ code: expect.stringMatching(/^(ECONNRESET|UND_ERR_SOCKET)$/) });
    expect(neverSent(error)).toBe(false);
    await settle(50);
    expect([heard, sockets.length]).toEqual([2, 1]);
  });

  test.each([
    ["length", text],
    ["chunked", text],
    ["length", long],
  ] as const)("breaks within an answer is an error of its body: %s", async (how, body) => {
    const { url, closed } = await serve(truncate(200, body, how));
    const error = await rejection((await fetch(url, manual)).text());
    expect(error).toBeInstanceOf(Error);
    expect(neverSent(error)).toBe(false);
    await closed();
  });

  test("brings something else than its encoding is an error of the body, and is closed", async () => {
    const { url, closed } = await serve((_, response) => {
      response.writeHead(200, { "Content-Encoding": "gzip" }).write("no gzip");
    });
    expect(await rejection((await fetch(url, manual)).text())).toMatchObject({ code: "Z_DATA_ERROR" });
    await closed();
  });

  test("breaks within an encoded answer is an error of its body", async () => {
    const { url } = await serve((request, response) => {
      response.writeHead(200, { "Content-Encoding": "deflate" });
      response.write(deflateSync(text).subarray(0, 20), () => setImmediate(() => request.socket.destroy()));
    });
    expect(await rejection((await fetch(url, manual)).text())).toBeInstanceOf(Error);
  });

  test("answers with no HTTP is an error", async () => {
    const { url } = await serveRaw((socket) => socket.once("data", () => socket.end("220 mail.example ESMTP\r\n")));
    const error = await rejection(fetch(url, manual));
    expect(error).toMatchObject({ name: "HTTPParserError" });
    expect(neverSent(error)).toBe(false);
  });
});

describe("an abort", () => {
  const reason = new Error("enough");

  test("before the request sends nothing", async () => {
    const { url, sockets } = await serve(json(200, {}));
    expect(await rejection(fetch(url, { ...manual, signal: AbortSignal.abort(reason) }))).toBe(reason);
    await settle();
    expect(sockets).toHaveLength(0);
  });

  test.each([
    ["an error", reason],
    ["none", "a text"],
  ])("while it connects rejects at once with the reason, be it %s", async (_, why) => {
    const { url, requests } = await serve(json(200, {}));
    const { controller, signal, listeners } = watchedSignal();
    const answer = rejection(fetch(url, { ...manual, signal }));
    controller.abort(why);
    expect(await answer).toBe(why);
    await settle();
    expect([requests.length, listeners()]).toEqual([0, 0]);
  });

  test("while it waits for a connection leaves the queue", async () => {
    const { url, requests } = await serve(() => {});
    const narrow = undiciFetch({ dispatcher: single() });
    const first = new AbortController();
    const answer = rejection(narrow(url, { ...manual, signal: first.signal }));
    const { controller, signal, listeners } = watchedSignal();
    const queued = rejection(narrow(url, { ...manual, signal }));
    await vi.waitUntil(() => requests.length === 1);
    controller.abort(reason);
    expect(await queued).toBe(reason);
    first.abort(reason);
    expect(await answer).toBe(reason);
    await settle();
    expect([requests.length, listeners()]).toEqual([1, 0]);
  });

  test("while it waits for the answer frees the connection", async () => {
    const { url, closed, requests } = await serve(() => {});
    const { controller, signal, listeners } = watchedSignal();
    const answer = rejection(fetch(url, { ...manual, signal }));
    await vi.waitUntil(() => requests.length === 1);
    controller.abort(reason);
    expect(await answer).toBe(reason);
    await closed();
    await vi.waitUntil(() => listeners() === 0);
  });

  test("within a stream is the error of the stream, and frees the connection", async () => {
    const { url, closed } = await serve((_, response) => {
      response.writeHead(200, { "Content-Type": "application/pdf" }).write("start");
    });
    const { controller, signal, listeners } = watchedSignal();
    const response = await fetch(url, { ...manual, signal });
    const body = rejection(response.text());
    await settle();
    controller.abort(reason);
    expect(await body).toBe(reason);
    await closed();
    await vi.waitUntil(() => listeners() === 0);
  });

  test("after the answer changes nothing: nobody listens any more", async () => {
    const { url, sockets } = await serve(json(200, { a: 1 }));
    const { controller, signal, listeners } = watchedSignal();
    expect(await (await fetch(url, { ...manual, signal })).json()).toEqual({ a: 1 });
    await vi.waitUntil(() => listeners() === 0);
    controller.abort(reason);
    await (await fetch(url, manual)).text();
    expect(sockets.length).toBeLessThanOrEqual(2);
  });
});

describe("over TLS", () => {
  test("nothing is sent to a server that can't prove who it is", async () => {
    const { url, requests, connections } = await serveTls();
    const error = await rejection(fetch(url, { ...manual, method: "POST", body: "secret" }));
    expect(error).toMatchObject({ code: "DEPTH_ZERO_SELF_SIGNED_CERT" });
    expect(neverSent(error)).toBe(true);
    await settle(50);
    expect([connections(), requests.length]).toEqual([1, 0]);
  });

  test("requests that wait for a connection get it when another is done with it", async () => {
    vi.stubEnv("NODE_TLS_REJECT_UNAUTHORIZED", "0");
    onTestFinished(() => void vi.unstubAllEnvs());
    const { url, requests, connections } = await serveTls();
    const narrow = undiciFetch({ dispatcher: single() });
    const post = async (body: string): Promise<string> =>
      (await narrow(url, { ...manual, method: "POST", body })).text();
    expect(await Promise.all(["one", "two", "three"].map(post))).toEqual(["{}", "{}", "{}"]);
    expect([connections(), requests]).toEqual([1, ["one", "two", "three"]]);
  });

  test("requests are answered, one after another on one connection", async () => {
    // Its certificate is what this test is not about.
    vi.stubEnv("NODE_TLS_REJECT_UNAUTHORIZED", "0");
    onTestFinished(() => void vi.unstubAllEnvs());
    const { url, requests, connections } = await serveTls();
    const narrow = undiciFetch({ dispatcher: single() });
    for (const body of ["one", "two", "three"]) {
      const response = await narrow(url, { ...manual, method: "POST", body });
      expect([response.status, await response.text()]).toEqual([200, "{}"]);
    }
    expect(requests).toEqual(["one", "two", "three"]);
    expect(connections()).toBe(1);
  });
});
