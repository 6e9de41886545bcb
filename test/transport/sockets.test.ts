// Faults of real connections: what was met, what is repeated, and that every socket is given back.
import { describe, expect, test } from "vitest";
import { PartnerCenterError } from "../../src/index.ts";
import { CUSTOMER, ORDER_ID, order, rejection, samples, testClient } from "../support/client.ts";
import { activeResources, settle, unhandledRejections } from "../support/leaks.ts";
import { bytes, closedPort, json, reset, serve, serveRaw, trickle, truncate } from "../support/sockets.ts";

const { getOrder, createOrder, checkoutCart } = samples;
const good = json(201, order);
const text = JSON.stringify(order);
const idsOf = (requests: readonly { headers: NodeJS.Dict<string | string[]> }[]) =>
  new Set(requests.map(({ headers }) => headers["ms-requestid"]));

describe("a connection that", () => {
  test("is refused is proof that nothing was sent", async () => {
    const { client } = testClient({ endpoint: `http://127.0.0.1:${await closedPort()}` });
    const error = await rejection(createOrder.run(client));
    expect(error).toMatchObject({
      name: "ConnectionError",
      outcome: "not-sent",
      attempts: 5,
      cause: expect.any(Error),
    });
    expect((error as Error).message).toContain("ECONNREFUSED");
  });

  test("leads to no host is proof that nothing was sent", async () => {
    const { client } = testClient({ endpoint: "https://partner-center.invalid", retry: false });
    expect(await rejection(createOrder.run(client))).toMatchObject({ name: "ConnectionError", outcome: "not-sent" });
  });

  test("speaks no TLS is proof that nothing was sent", async () => {
    const { url } = await serveRaw((socket) =>
      socket.once("data", () => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n")),
    );
    const { client } = testClient({ endpoint: url.replace("http:", "https:"), retry: false });
    expect(await rejection(createOrder.run(client))).toMatchObject({ name: "ConnectionError", outcome: "not-sent" });
  });

  test("is closed as soon as it is opened leaves doubt", async () => {
    const { url, closed } = await serveRaw((socket) => socket.destroy());
    const { client } = testClient({ endpoint: url, retry: { maxAttempts: 2, baseDelay: 0 } });
    expect(await rejection(createOrder.run(client))).toMatchObject({
      name: "ConnectionError",
      outcome: "unknown",
      attempts: 2,
    });
    await closed();
  });

  test("answers with no HTTP leaves doubt", async () => {
    const { url, closed } = await serveRaw((socket) =>
      socket.once("data", () => socket.end("220 mail.example ESMTP\r\n")),
    );
    const { client } = testClient({ endpoint: url, retry: false });
    expect(await rejection(createOrder.run(client))).toMatchObject({ name: "ConnectionError", outcome: "unknown" });
    await closed();
  });
});

describe("a request is repeated with the same id, to the end, when the connection", () => {
  test.each([
    ["is reset before the answer", reset],
    ["is cut within a body of known length", truncate(201, text, "length")],
    ["is cut within a chunked body", truncate(201, text, "chunked")],
    [
      "is cut within the body of a refusal",
      truncate(400, JSON.stringify({ code: 800009, description: "No line." }), "length"),
    ],
  ])("%s", async (_, fault) => {
    const { url, requests } = await serve(fault, fault, good);
    const { client } = testClient({ endpoint: url });
    expect(await createOrder.run(client)).toEqual(order);
    expect(requests).toHaveLength(3);
    expect(idsOf(requests).size).toBe(1);
  });

  test.each([
    ["is silent before the answer", () => {}],
    ["is silent within the body", trickle(201, text, 2, 60_000)],
    ["is slower than the timeout, a trickle though it be", trickle(201, text, 100, 10)],
    ["is silent within the body of a refusal", trickle(503, "x".repeat(100), 2, 60_000)],
  ])("%s", async (_, fault) => {
    const { url, requests, sockets } = await serve(fault, good);
    const { client } = testClient({ endpoint: url, timeout: 150 });
    expect(await createOrder.run(client)).toEqual(order);
    expect(requests).toHaveLength(2);
    expect(idsOf(requests).size).toBe(1);
    // The one that was given up is closed, though the server did nothing of the kind.
    await new Promise((resolve) => (sockets[0]?.destroyed ? resolve(undefined) : sockets[0]?.once("close", resolve)));
  });

  test("keeps doing so, and then the outcome is unknown", async () => {
    const { url, requests } = await serve(truncate(201, text, "length"));
    const { client } = testClient({ endpoint: url });
    expect(await rejection(checkoutCart.run(client))).toMatchObject({
      name: "ConnectionError",
      outcome: "unknown",
      attempts: 5,
    });
    expect(requests).toHaveLength(5);
  });
});

describe("an answer is read whole", () => {
  test.each([
    ["in one piece", bytes(200, text)],
    [
      "in chunks that cut characters in two",
      trickle(200, JSON.stringify({ ...order, alternateId: "käufer \u{1f6d2}".repeat(20) }), 97, 0),
    ],
    ["with a byte order mark", bytes(200, Buffer.from(`\ufeff${text}`))],
    [
      "with a byte order mark and no type",
      (_: unknown, response: { end: (body: string) => void }) => response.end(`\ufeff${text}`),
    ],
    ["that calls itself text", bytes(200, text, { "Content-Type": "text/plain; charset=utf-8" })],
    ["of five megabytes", bytes(200, JSON.stringify({ ...order, alternateId: "x".repeat(5_000_000) }))],
  ] as const)("%s", async (_, handler) => {
    const { url } = await serve(handler);
    const { client } = testClient({ endpoint: url, retry: false });
    expect(await getOrder.run(client)).toMatchObject({ id: ORDER_ID });
  });
});

describe("an answer that is not what was promised", () => {
  test.each([
    ["HTML", bytes(200, "<html>Sign in</html>", { "Content-Type": "text/html" }), "<html>Sign in</html>"],
    ["nothing", bytes(200, ""), ""],
    ["null", bytes(200, "null"), "null"],
    ["a list", bytes(200, "[]"), "[]"],
    ["half a JSON", bytes(200, '{"id": "a", "li'), '{"id": "a", "li'],
    ["bytes that are no text", bytes(200, Buffer.from([0xff, 0xfe, 0x00])), "\ufffd\ufffd\u0000"],
  ])("%s is a ResponseParseError with what came instead", async (_, handler, body) => {
    const { url } = await serve(handler);
    const { client } = testClient({ endpoint: url, retry: { maxAttempts: 2, baseDelay: 0 } });
    expect(await rejection(createOrder.run(client))).toMatchObject({
      name: "ResponseParseError",
      outcome: "unknown",
      attempts: 2,
      body,
    });
  });

  test("a page of 20 MB is read in part only, kept in part only, and its socket is freed", async () => {
    for (const status of [200, 500]) {
      let written = 0;
      const { url, closed } = await serve((_, response) => {
        response.writeHead(status, { "Content-Type": "text/html" });
        const chunk = "<p>A page that goes on and on.</p>".repeat(2000);
        const more = (): void => {
          while (written < 20_000_000 && !response.destroyed) {
            written += chunk.length;
            if (!response.write(chunk)) return void response.once("drain", more);
          }
          response.end();
        };
        more();
      });
      const { client } = testClient({ endpoint: url, retry: false });
      const error = await rejection(getOrder.run(client));
      expect(error).toMatchObject({ name: status === 200 ? "ResponseParseError" : "ServerError" });
      if (status === 200) expect(Reflect.get(error as object, "body")).toHaveLength(65_536);
      await closed();
      expect(written).toBeLessThan(15_000_000);
    }
  });

  test("a fault of a megabyte is kept in part only", async () => {
    const fault = { code: "8".repeat(500), description: "d".repeat(900_000), data: ["x".repeat(1000)], source: "s" };
    const { url } = await serve(json(400, fault));
    const { client } = testClient({ endpoint: url, retry: false });
    const error = await rejection(getOrder.run(client));
    expect(error).toMatchObject({ name: "BadRequestError", code: "8".repeat(100), description: "d".repeat(65_536) });
    expect(error).not.toHaveProperty("data");
    expect((error as Error).message.length).toBeLessThan(1000);
  });
});

test("no redirect is followed: the token goes nowhere else", async () => {
  const elsewhere = await serve(good);
  for (const status of [301, 302, 303, 307, 308]) {
    const { url, requests } = await serve((_, response) =>
      response.writeHead(status, { Location: elsewhere.url }).end(),
    );
    const { client } = testClient({ endpoint: url });
    const error = await rejection(createOrder.run(client));
    expect(error).toMatchObject({ name: "ApiError", status, outcome: "rejected", attempts: 1 });
    expect((error as Error).message).toContain("redirect");
    expect(requests).toHaveLength(1);
  }
  expect(elsewhere.requests).toEqual([]);
});

describe("nothing is left behind", () => {
  test("a connection or two serve call after call, refusals and discarded answers included", async () => {
    const kinds = [
      json(429, { message: "slow" }, { "Retry-After": "0.001" }),
      json(503, { code: 1, description: "d" }),
      json(401, { code: 800001 }),
      bytes(200, "<html></html>", { "Content-Type": "text/html" }),
      json(404, { code: 800008 }),
    ];
    const { url, sockets, requests } = await serve(...kinds, ...kinds, ...kinds, ...kinds, json(200, order));
    const { client } = testClient({ endpoint: url, rateLimit: false });
    for (let i = 0; i < 4; i++) await rejection(getOrder.run(client));
    await getOrder.run(client);
    expect(requests).toHaveLength(21);
    expect(sockets.length).toBeLessThanOrEqual(2);
  });

  test("a file that is too large is not read to its end, and its socket is freed", async () => {
    let done = false;
    const { url, closed } = await serve((_, response) => {
      response.writeHead(200, { "Content-Type": "application/pdf", "Content-Length": "50000000" });
      response.write(Buffer.alloc(1_000_000));
      response.on("close", () => {
        done = true;
      });
    });
    const { client } = testClient({ endpoint: url });
    const { attachments } = client.customer(CUSTOMER).orders;
    const error = await rejection(attachments.download(ORDER_ID, "a1", { maxBytes: 1000 }));
    expect(error).toBeInstanceOf(PartnerCenterError);
    expect(error).toMatchObject({
      operation: "downloadOrderAttachment",
      outcome: "rejected",
      attempts: 1,
      message: expect.stringContaining("maxBytes (1000)"),
    });
    await closed();
    expect(done).toBe(true);
  });

  test("a hundred calls at once on one signal leave no timer, no listener, no warning and no rejection", async () => {
    const rejections = unhandledRejections();
    const warnings: Error[] = [];
    const warn = (warning: Error): void => {
      warnings.push(warning);
    };
    process.on("warning", warn);
    const before = activeResources().filter((name) => name === "Timeout").length;
    const { url, sockets } = await serve(reset, json(503, {}), truncate(200, text, "chunked"), json(200, order));
    const { client } = testClient({ endpoint: url });
    const { signal } = new AbortController();
    await Promise.all(Array.from({ length: 100 }, () => getOrder.run(client, { signal })));
    for (const socket of sockets) socket.destroy();
    await settle(50);
    process.off("warning", warn);
    expect(warnings).toEqual([]);
    expect(rejections).toEqual([]);
    expect(activeResources().filter((name) => name === "Timeout").length).toBeLessThanOrEqual(before);
  });
});
