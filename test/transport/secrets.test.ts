// The token is in no error, event or answer that leaves the client, whatever the service or a custom fetch does with it.
import { describe, expect, test } from "vitest";
import {
  ApiError,
  type ClientEvent,
  type PartnerCenterClient,
  type PartnerCenterClientOptions,
  PartnerCenterError,
  responseOf,
} from "../../src/index.ts";
import { CART_ID, CUSTOMER, ORDER_ID, order, rejection, samples, testClient } from "../support/client.ts";
import { shown } from "../support/leaks.ts";
import { type Step, stubFetch } from "../support/stub.ts";

const TOKENS = ["eyJ0eXAiOiJKV1QifQ.c2VjcmV0LXBheWxvYWQ.c2lnbmF0dXJl", "an/opaque+token=with.$&.signs"];
const UPN = "Some.User@customer.example";

const { getOrder, createOrder } = samples;

/** A client whose service echoes the token that it was sent, in place of TOKEN. */
function echo(step: Step, token: string, options: Partial<PartnerCenterClientOptions> = {}) {
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const sent = new Headers(init?.headers).get("authorization") ?? "";
    const text = (value: string): string => value.replaceAll("TOKEN", () => sent.replace("Bearer ", ""));
    if ("error" in step) {
      const error = step.error();
      throw Object.assign(error as Error, {
        request: { url: String(input), headers: init?.headers },
        config: { auth: sent },
      });
    }
    if ("silence" in step) return stubFetch(step).fetch(input, init);
    const body = typeof step.body === "object" ? JSON.stringify(step.body) : step.body;
    const headers = Object.entries(step.headers ?? {}).map(([name, value]): [string, string] => [name, text(value)]);
    return new Response(body ? text(body) : null, {
      status: step.status,
      headers: [["Content-Type", "application/json"], ...headers],
    });
  };
  const events: ClientEvent[] = [];
  const { client } = testClient({
    fetch,
    credential: () => token,
    retry: { maxAttempts: 2, baseDelay: 0 },
    timeout: 50,
    onEvent: (event) => events.push(event),
    ...options,
  });
  return { client, events };
}

const headers = {
  "X-Echo": "Bearer TOKEN",
  "WWW-Authenticate": 'Bearer error="invalid", token="TOKEN"',
  "Set-Cookie": "t=TOKEN",
};
const fault = (code: number | string) => ({
  code,
  description: "You sent TOKEN, TOKEN.",
  data: ["TOKEN", { deep: ["x TOKEN y"], TOKEN: 1 }],
  source: "at TOKEN",
});

const kinds: [string, Step][] = [
  ...[400, 401, 403, 404, 409, 412, 418, 429, 500, 501, 503].map((status): [string, Step] => [
    `a ${status} that echoes it`,
    { status, body: fault(status === 429 ? "TOKEN" : 800009), headers: { ...headers, "Retry-After": "3600" } },
  ]),
  [
    "a redirect that echoes it",
    { status: 302, headers: { Location: "https://elsewhere.example/?t=TOKEN", ...headers } },
  ],
  ["an audience fault", { status: 401, body: fault(900420), headers }],
  ["an order in progress", { status: 409, body: fault(800060), headers }],
  ["HTML that echoes it", { status: 502, body: "<p>TOKEN</p>", headers }],
  ["a 200 of HTML that echoes it", { status: 200, body: "<p>TOKEN</p>", headers }],
  ["a 200 of a list that echoes it", { status: 200, body: '["TOKEN"]', headers }],
  ["a 200 that ends within it", { status: 200, body: '{"id": "TOKEN', headers }],
  ["a fetch that fails with the request on its error", { error: () => new TypeError("fetch failed") }],
  [
    "a fetch that fails with it in the message",
    { error: () => new Error(`refused: Bearer ${TOKENS[0]} ${TOKENS[1]}`) },
  ],
  ["silence", { silence: "headers" }],
  ["silence within the body", { silence: "body" }],
];

describe.each(TOKENS)("the token %j", (token) => {
  const clean = (value: unknown): void => {
    expect(shown(value)).not.toContain(token);
  };

  test.each(kinds)("is kept from what leaves after %s", async (_, step) => {
    const { client, events } = echo(step, token);
    const error = await rejection(createOrder.run(client, { deadline: 5000 }));
    expect(error).toBeInstanceOf(PartnerCenterError);
    clean(error);
    expect(events.length).toBeGreaterThan(1);
    for (const event of events) clean(event);
  });

  test.each(kinds)("is kept from what client.api gives after %s", async (_, step) => {
    const { client } = echo(step, token);
    const params = { path: { "customer-id": CUSTOMER, "order-id": ORDER_ID } };
    const result = await client.api
      .GET("/customers/{customer-id}/orders/{order-id}", { params, deadline: 5000 })
      .catch((error: unknown) => error);
    clean(result);
    if (typeof result === "object" && result && "response" in result && result.response instanceof Response) {
      clean([...result.response.headers]);
      clean(result.response.url);
    }
  });

  test("is cut out of a success that echoes it, and of its headers", async () => {
    const { client } = echo({ status: 200, body: { ...order, alternateId: "TOKEN" }, headers }, token);
    const value = await getOrder.run(client);
    expect(value).toMatchObject({ alternateId: "[token]" });
    clean(responseOf(value));
    clean([...(responseOf(value)?.headers ?? [])]);
  });

  test("is cut out of a success that echoes it with escapes", async () => {
    const escaped = JSON.stringify({ ...order, alternateId: token }).replace(/[A-Z+/]/g, (sign) =>
      sign === "/" ? "\\/" : `\\u00${sign.charCodeAt(0).toString(16)}`,
    );
    const value = await samples.getOrder.run(
      testClient({ fetch: async () => new Response(escaped), credential: () => token }).client,
    );
    expect(value).toEqual({ ...order, alternateId: "[token]" });
  });

  test("is left in a success when it is a placeholder, which ordinary words hold", async () => {
    const { client } = echo({ status: 200, body: { ...order, alternateId: "Company" }, headers }, "any");
    expect(await getOrder.run(client)).toMatchObject({ alternateId: "Company" });
  });

  test("is cut out of a next link that leads away", async () => {
    const body = { items: [], links: { next: { uri: "https://elsewhere.example/TOKEN" } } };
    const { client } = echo({ status: 200, body }, token);
    const all = async (): Promise<void> => {
      for await (const _ of client.customer(CUSTOMER).orders.list());
    };
    const error = await rejection(all());
    expect(error).toMatchObject({ name: "ResponseParseError", body: "https://elsewhere.example/[token]" });
    clean(error);
  });

  test("is kept from errors of a limiter and a credential that hold an older request", async () => {
    const bad = Object.assign(new Error("no"), { request: { headers: { authorization: `Bearer ${token}` } } });
    const failures: Partial<PartnerCenterClientOptions>[] = [
      { rateLimit: { acquire: () => Promise.reject(bad), penalize: () => {} } },
      { credential: () => Promise.reject(bad) },
    ];
    for (const options of failures) {
      const error = await rejection(getOrder.run(echo({ status: 200 }, token, options).client));
      expect(error).toMatchObject({ outcome: "not-sent", cause: { message: "no" } });
      clean(error);
    }
  });

  test("is in neither the client nor its parts, when they are looked at", async () => {
    const { client } = echo({ status: 200, body: order }, token);
    await getOrder.run(client);
    for (const one of [client, client.customer(CUSTOMER), client.customer(CUSTOMER).carts, client.api, client.with({})])
      clean(one);
  });
});

test.each([
  ["eleven-char", "a eleven-char b"],
  ["twelve-chars", "a [token] b"],
])("a token as long as %j leaves %j in a success", async (token, alternateId) => {
  const { client } = echo({ status: 200, body: { ...order, alternateId: "a TOKEN b" } }, token);
  expect(await getOrder.run(client)).toMatchObject({ alternateId });
});

test("a token that is a word is cut out of a fault where it is a whole value, and out of none of its sentences", async () => {
  const body = { code: 900322, description: "Not sold TOKEN more.", data: ["TOKEN", "Bearer TOKEN", "TOKEN thing"] };
  const { client } = echo({ status: 403, body, headers: { "X-Echo": "Bearer TOKEN", "X-Words": "TOKEN more" } }, "any");
  const error = await rejection(getOrder.run(client));
  if (!(error instanceof ApiError)) throw error;
  expect(error.message).toContain("403 code 900322: Not sold any more (");
  expect(error).toMatchObject({ description: "Not sold any more.", data: ["[token]", "[token]", "any thing"] });
  expect(JSON.parse(error.body)).toMatchObject({ data: ["[token]", "[token]", "any thing"] });
  expect(error.headers.get("x-echo")).toBe("[token]");
  expect(error.headers.get("x-words")).toBe("any more");
});

test("a token whose payload looks as a JWT's does is cut out of a success", async () => {
  const token = "eyJ0eXAiOiJKV1QifQ.eyJhdWQiOiJzZWNyZXQifQ.c2lnbmF0dXJl";
  const { client } = echo({ status: 200, body: { ...order, alternateId: "a TOKEN b" }, headers }, token);
  const value = await getOrder.run(client);
  expect(value).toMatchObject({ alternateId: "a [token] b" });
  expect(shown(responseOf(value))).not.toContain(token);
});

test.each([401, 200])("both tokens of a call that refreshed are cut out of a %i", async (status) => {
  let n = 0;
  const sent: string[] = [];
  const { client } = testClient({
    retry: false,
    credential: () => `secret-token-${++n}`,
    fetch: async (_, init) => {
      sent.push(new Headers(init?.headers).get("authorization") ?? "");
      const body = JSON.stringify(status === 200 ? [...sent] : { code: 1, description: sent.join(" ") });
      const headers = { "Content-Type": "application/json", "X-Echo": sent.join(" ") };
      return new Response(body, { status: sent.length === 1 ? 401 : status, headers });
    },
  });
  const error = await rejection(getOrder.run(client));
  expect(error).toMatchObject({ name: status === 200 ? "ResponseParseError" : "AuthenticationError" });
  expect(sent).toHaveLength(2);
  expect(shown(error)).not.toMatch(/secret-token/);
});

test("the user's name of a checkout is cut out, in either case", async () => {
  const encoded = encodeURIComponent(UPN);
  const body = { code: 800009, description: `${UPN} and ${UPN.toLowerCase()}`, data: [UPN, encoded] };
  const run = (client: PartnerCenterClient) =>
    client.customer(CUSTOMER).carts.checkout(CART_ID, { customerUserUpn: UPN });
  const { client, events } = echo({ status: 400, body, headers: { "X-Echo": UPN } }, "a-token-of-some-kind");
  const error = await rejection(run(client));
  for (const what of [error, ...events])
    for (const name of [UPN, encoded]) expect(shown(what).toLowerCase()).not.toContain(name.toLowerCase());
});

test("a fault whose code is the name of something else adds nothing to the message", async () => {
  for (const code of ["constructor", "__proto__", "toString", "hasOwnProperty"]) {
    const { client } = echo(
      { status: 400, body: JSON.stringify({ code, description: "No." }) },
      "a-token-of-some-kind",
    );
    const error = await rejection(getOrder.run(client));
    expect(error).toMatchObject({ name: "BadRequestError", code });
    expect((error as Error).message).not.toContain("native code");
    expect((error as Error).message).not.toContain("[object");
  }
});
