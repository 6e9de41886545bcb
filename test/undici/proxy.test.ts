// The client through proxies: what undici's dispatchers do for it, and what a proxy's refusal means for a purchase.
import { EnvHttpProxyAgent, ProxyAgent } from "undici";
import { beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { undiciFetch } from "../../src/undici/index.ts";
import { order, rejection, samples, testClient } from "../support/client.ts";
import { closedPort, json, serve } from "../support/sockets.ts";
import { connectProxy } from "./connect-proxy.ts";
import { serveTls } from "./serve-tls.ts";

const { createOrder } = samples;

function through<T extends { destroy(): Promise<void> }>(dispatcher: T): T {
  onTestFinished(() => dispatcher.destroy());
  return dispatcher;
}

beforeEach(() => {
  for (const name of ["http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY", "no_proxy", "NO_PROXY"])
    vi.stubEnv(name, "");
  onTestFinished(() => void vi.unstubAllEnvs());
});

describe("through a proxy", () => {
  test("that the environment names, a request over TLS reaches the server inside a tunnel", async () => {
    const { url, requests } = await serveTls();
    const proxy = await connectProxy();
    vi.stubEnv("HTTPS_PROXY", proxy.url.replace("//", "//user:word@"));
    vi.stubEnv("https_proxy", undefined);
    const fetch = undiciFetch({
      dispatcher: through(new EnvHttpProxyAgent({ requestTls: { rejectUnauthorized: false } })),
    });
    const response = await fetch(url, { method: "POST", body: "one" });
    expect([response.status, await response.text(), requests]).toEqual([200, "{}", ["one"]]);
    expect(proxy.asked).toEqual([new URL(url).host]);
    expect(proxy.authorizations).toEqual([`Basic ${btoa("user:word")}`]);
  });

  test("that NO_PROXY excepts, a request goes straight to the server", async () => {
    const { url } = await serveTls();
    const proxy = await connectProxy();
    const tls = { connect: { rejectUnauthorized: false } };
    const dispatcher = through(new EnvHttpProxyAgent({ ...tls, httpsProxy: proxy.url, noProxy: "127.0.0.1" }));
    expect(await (await undiciFetch({ dispatcher })(url)).text()).toBe("{}");
    expect(proxy.asked).toEqual([]);
  });

  test("the certificate is the server's own, checked at the end of the tunnel: nothing is sent without it", async () => {
    const { url, requests } = await serveTls();
    const fetch = undiciFetch({ dispatcher: through(new ProxyAgent((await connectProxy()).url)) });
    const { client } = testClient({ endpoint: url, fetch, retry: false });
    expect(await rejection(createOrder.run(client))).toMatchObject({ name: "ConnectionError", outcome: "not-sent" });
    expect(requests).toEqual([]);
  });

  test("a purchase is made with its ids and its body", async () => {
    const { url, requests } = await serve(json(201, order));
    const proxy = await connectProxy();
    const fetch = undiciFetch({ dispatcher: through(new ProxyAgent(proxy.url)) });
    const { client } = testClient({ endpoint: url, fetch, retry: false });
    expect(await createOrder.run(client)).toEqual(order);
    expect(requests[0]?.headers).toMatchObject({ "ms-requestid": expect.any(String), host: new URL(url).host });
    expect(proxy.asked).toEqual([new URL(url).host]);
  });
});

describe("a proxy that", () => {
  test.each([403, 407, 502])("refuses the tunnel with %i is proof that nothing was sent", async (status) => {
    const proxy = await connectProxy((socket) => socket.end(`HTTP/1.1 ${status} No\r\nContent-Length: 0\r\n\r\n`));
    const fetch = undiciFetch({ dispatcher: through(new ProxyAgent(proxy.url)) });
    const { client } = testClient({ endpoint: "https://partner-center.invalid", fetch, retry: false });
    const error = await rejection(createOrder.run(client));
    expect(error).toMatchObject({ name: "ConnectionError", outcome: "not-sent" });
    expect(error).toHaveProperty("message", expect.stringContaining(`proxy refused the tunnel: it answered ${status}`));
  });

  test("is not there is proof that nothing was sent", async () => {
    const fetch = undiciFetch({ dispatcher: through(new ProxyAgent(`http://127.0.0.1:${await closedPort()}`)) });
    const { client } = testClient({ endpoint: "https://partner-center.invalid", fetch, retry: false });
    expect(await rejection(createOrder.run(client))).toMatchObject({ name: "ConnectionError", outcome: "not-sent" });
  });

  test("breaks the tunnel after the request leaves doubt", async () => {
    const { url } = await serve((request) => void request.socket.destroy());
    const fetch = undiciFetch({ dispatcher: through(new ProxyAgent((await connectProxy()).url)) });
    const { client } = testClient({ endpoint: url, fetch, retry: false });
    expect(await rejection(createOrder.run(client))).toMatchObject({ name: "ConnectionError", outcome: "unknown" });
  });

  test("hangs up instead of answering is given up when the time is up", async () => {
    const proxy = await connectProxy((socket) => socket.destroy());
    const fetch = undiciFetch({ dispatcher: through(new ProxyAgent(proxy.url)) });
    const { client } = testClient({ endpoint: "https://partner-center.invalid", fetch, retry: false, timeout: 100 });
    expect(await rejection(createOrder.run(client))).toMatchObject({ name: "TimeoutError", outcome: "unknown" });
  });
});
