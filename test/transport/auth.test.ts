// Tokens through the whole client: fetched once, refreshed once after a 401, never in vain.
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { type AccessToken, CredentialError, type PartnerCenterClientOptions } from "../../src/index.ts";
import { ORDER_ID, rejection, samples, testClient } from "../support/client.ts";
import { settle, watchedSignal } from "../support/leaks.ts";
import { answers, network } from "../support/service.ts";
import { fakeTime, passUntil, watchedFetch } from "../support/time.ts";

beforeAll(network.open);
afterEach(network.close);
afterAll(network.restore);

const { getOrder, checkoutCart, createOrder } = samples;
const expired = { status: 401, body: { code: 800001, description: "The token has expired." } };
const times = <T>(n: number, value: T): T[] => Array.from({ length: n }, () => value);

describe("a token", () => {
  test("is asked for once by calls at the same time, and kept", async () => {
    const { client, tokens, events } = testClient();
    const seen = answers(getOrder, ...times(11, getOrder.success));
    await Promise.all(times(10, 0).map(() => getOrder.run(client)));
    await getOrder.run(client);
    expect(tokens).toEqual(["token-1"]);
    expect(new Set(seen.map(({ token }) => token))).toEqual(new Set(["token-1"]));
    expect(events.filter(({ type }) => type === "token")).toMatchObject([{ reason: "first", operation: "getOrder" }]);
  });

  test("is asked for with the scope of the cloud, or the caller's", async () => {
    const cases: [Partial<PartnerCenterClientOptions>, string | string[]][] = [
      [{}, "https://api.partnercenter.microsoft.com/.default"],
      [{ cloud: "usGovernment" }, "https://api.partnercenter.microsoft.com/.default"],
      [{ scopes: ["a", "b"] }, ["a", "b"]],
    ];
    for (const [options, scopes] of cases) {
      const getToken = vi.fn(async () => ({ token: "t", expiresOnTimestamp: Date.now() + 3_600_000 }));
      const { client } = testClient({ credential: { getToken }, ...options });
      answers(getOrder, getOrder.success);
      await getOrder.run(client);
      expect(getToken).toHaveBeenCalledWith(scopes, { abortSignal: expect.any(AbortSignal) });
    }
  });

  test("that is past its end when it comes is used, and asked for once a call", async () => {
    const getToken = vi.fn(async () => ({ token: "stale", expiresOnTimestamp: 0 }));
    const { client } = testClient({ credential: { getToken } });
    answers(getOrder, getOrder.success);
    await getOrder.run(client);
    expect(getToken).toHaveBeenCalledTimes(1);
  });

  test("is fetched anew after a long wait in which it ended", async () => {
    fakeTime();
    const getToken = vi.fn(async () => ({
      token: `t${getToken.mock.calls.length}`,
      expiresOnTimestamp: Date.now() + 60_000,
    }));
    const { client } = testClient({ credential: { getToken }, fetch: watchedFetch });
    const seen = answers(getOrder, { status: 429, headers: { "Retry-After": "120" } }, getOrder.success);
    await passUntil(getOrder.run(client));
    expect(seen.map(({ token }) => token)).toEqual(["t1", "t2"]);
  });
});

describe("after a 401", () => {
  test.each([getOrder, checkoutCart, createOrder])(
    "$operation is repeated once, with a new token and the same id",
    async (sample) => {
      const { client, tokens, events } = testClient();
      const seen = answers(sample, expired, sample.success);
      expect(await sample.run(client)).toEqual(sample.success.body);
      expect(seen.map(({ token }) => token)).toEqual(["token-1", "token-2"]);
      expect(new Set(seen.map(({ requestId }) => requestId)).size).toBe(1);
      expect(tokens).toHaveLength(2);
      expect(events.filter(({ type }) => type === "token")).toMatchObject([{ reason: "first" }, { reason: "forced" }]);
    },
  );

  test("a second one throws", async () => {
    const { client, tokens } = testClient();
    answers(createOrder, expired, expired);
    const error = await rejection(createOrder.run(client));
    expect(error).toMatchObject({
      name: "AuthenticationError",
      status: 401,
      code: "800001",
      attempts: 2,
      outcome: "rejected",
    });
    expect(tokens).toHaveLength(2);
  });

  test("the refresh costs no attempt: even with one attempt only, it is made", async () => {
    const { client } = testClient({ retry: { maxAttempts: 1 } });
    answers(getOrder, expired, getOrder.success);
    expect(await getOrder.run(client)).toMatchObject({ id: ORDER_ID });
  });

  test("there is one refresh in a call, whatever comes between", async () => {
    const { client } = testClient();
    answers(getOrder, expired, { status: 503 }, expired);
    expect(await rejection(getOrder.run(client))).toMatchObject({
      name: "AuthenticationError",
      attempts: 3,
      outcome: "unknown",
    });
  });

  test("all calls that failed with the same token share one refresh", async () => {
    const { client, tokens } = testClient();
    const seen = answers(getOrder, ...times(8, expired), ...times(8, getOrder.success));
    await Promise.all(times(8, 0).map(() => getOrder.run(client)));
    expect(tokens).toEqual(["token-1", "token-2"]);
    expect(seen.slice(8).map(({ token }) => token)).toEqual(times(8, "token-2"));
  });

  test("a call that failed with an older token takes the newer one without a refresh", async () => {
    let release: (value?: unknown) => void = () => {};
    const released = new Promise((resolve) => {
      release = resolve;
    });
    let first = true;
    const { client, tokens } = testClient({
      fetch: async (input, init) => {
        const late = first;
        first = false;
        const response = await globalThis.fetch(input, init);
        if (late) await released;
        return response;
      },
    });
    const seen = answers(getOrder, expired, expired, getOrder.success, getOrder.success);
    const waiting = getOrder.run(client);
    await settle();
    await getOrder.run(client);
    release();
    await waiting;
    expect(seen.map(({ token }) => token)).toEqual(["token-1", "token-1", "token-2", "token-2"]);
    expect(tokens).toHaveLength(2);
  });

  test.each([
    ["900420", /audience.*\.default/],
    [900421, /MFA.*multi-factor/],
  ])("code %s throws at once, and says what to change", async (code, advice) => {
    const { client, tokens } = testClient();
    answers(getOrder, { status: 401, body: { code, description: "Refused." } });
    const error = await rejection(getOrder.run(client));
    expect(error).toMatchObject({ name: "AuthenticationError", code: String(code), attempts: 1, outcome: "rejected" });
    expect((error as Error).message).toMatch(advice);
    expect(tokens).toHaveLength(1);
  });

  test("with a token of a function, the function is asked again", async () => {
    let n = 0;
    const { client } = testClient({ credential: () => `plain-${++n}` });
    const seen = answers(getOrder, expired, getOrder.success, getOrder.success);
    await getOrder.run(client);
    await getOrder.run(client);
    expect(seen.map(({ token }) => token)).toEqual(["plain-1", "plain-2", "plain-2"]);
  });
});

describe("a credential", () => {
  test.each([
    [
      "throws",
      () => Promise.reject(new Error("AADSTS7000215: Invalid client secret provided.")),
      /Invalid client secret/,
    ],
    ["throws something that is no error", () => Promise.reject("no luck"), /no luck/],
    ["gives null", () => Promise.resolve(null), /no token/],
    ["gives an empty token", () => Promise.resolve({ token: "", expiresOnTimestamp: 1 }), /no token/],
    [
      "gives a token with the scheme",
      () => Promise.resolve({ token: "Bearer x", expiresOnTimestamp: 1 }),
      /bare token/,
    ],
  ])("that %s makes the call fail with CredentialError, nothing sent", async (_, getToken, message) => {
    const { client } = testClient({ credential: { getToken: getToken as () => Promise<AccessToken | null> } });
    const error = await rejection(createOrder.run(client));
    expect(error).toBeInstanceOf(CredentialError);
    expect(error).toMatchObject({
      outcome: "not-sent",
      attempts: 0,
      operation: "createOrder",
      requestId: expect.any(String),
    });
    expect((error as Error).message).toMatch(message);
  });

  test("that hangs costs no more than the deadline", async () => {
    fakeTime();
    const { client } = testClient({ credential: { getToken: () => new Promise(() => {}) }, deadline: 5000 });
    const started = performance.now();
    const error = await passUntil(rejection(getOrder.run(client)));
    expect(error).toMatchObject({ name: "CredentialError", outcome: "not-sent", attempts: 0 });
    expect(performance.now() - started).toBe(5000);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("that hangs is left at once by an abort, with its reason", async () => {
    const { controller, signal, listeners } = watchedSignal();
    const { client } = testClient({ credential: { getToken: () => new Promise(() => {}) } });
    const failing = rejection(getOrder.run(client, { signal }));
    await settle();
    const reason = new Error("the user left");
    controller.abort(reason);
    expect(await failing).toBe(reason);
    expect(listeners()).toBe(0);
  });

  test("that fails at the refresh fails the call, which was refused before", async () => {
    let n = 0;
    const getToken = async (): Promise<AccessToken> => {
      if (n++ > 0) throw new Error("down");
      return { token: "t", expiresOnTimestamp: Date.now() + 3_600_000 };
    };
    const { client } = testClient({ credential: { getToken } });
    answers(createOrder, expired);
    expect(await rejection(createOrder.run(client))).toMatchObject({
      name: "CredentialError",
      outcome: "rejected",
      attempts: 1,
    });
  });
});
