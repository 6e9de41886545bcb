// The life of a token, to the moment: when it is used, when it is refreshed behind its users' back, and when they have to wait.
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type AccessToken, TokenCache, type TokenReason, type TokenWait } from "../../src/transport/token.ts";
import { settle } from "../support/leaks.ts";

const SECOND = 1000;
const MINUTE = 60_000;
const START = Date.parse("2026-03-11T09:00:00Z");

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance", "Date"], now: START - MINUTE });
  vi.advanceTimersByTime(MINUTE);
});

afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

interface Used {
  cache: TokenCache;
  /** Signals of the fetches so far. */
  asked: (AbortSignal | undefined)[];
  /** Answers the last fetch. */
  give: (token?: Partial<AccessToken>) => Promise<void>;
  /** What the calls so far were told of fetches. */
  told: { reason: TokenReason; durationMs: number }[];
  wait: TokenWait;
}

/** A cache that holds this token, fetched at START. */
async function holding(token: Partial<AccessToken>): Promise<Used> {
  const asked: Used["asked"] = [];
  const told: Used["told"] = [];
  let resolve: (token: AccessToken) => void = () => {};
  const cache = new TokenCache(
    {
      getToken: (_, options) => {
        asked.push(options?.abortSignal);
        return new Promise((settled) => {
          resolve = settled;
        });
      },
    },
    "s",
  );
  const give = async (more: Partial<AccessToken> = {}): Promise<void> => {
    resolve({ token: `token-${asked.length}`, expiresOnTimestamp: Date.now() + 60 * MINUTE, ...more });
    await settle();
  };
  const wait: TokenWait = { left: 1e9, onFetch: (reason, durationMs) => told.push({ reason, durationMs }) };
  const first = cache.get(wait);
  await give(token);
  await first;
  return { cache, asked, give, told, wait };
}

describe.each([
  ["an hour", { expiresOnTimestamp: START + 60 * MINUTE }, 55 * MINUTE, 59.5 * MINUTE],
  ["a minute", { expiresOnTimestamp: START + MINUTE }, 48 * SECOND, 54 * SECOND],
  ["a time that is not said", { expiresOnTimestamp: Number.NaN }, 4 * MINUTE, 4.5 * MINUTE],
  [
    "an hour, and says that it should be refreshed after a second",
    { expiresOnTimestamp: START + 60 * MINUTE, refreshAfterTimestamp: START + SECOND },
    SECOND,
    59.5 * MINUTE,
  ],
])("a token that lives %s", (_, token, refreshedAfter, usedFor) => {
  test("is refreshed from its moment on, no sooner", async () => {
    const { cache, asked, give, wait, told } = await holding(token);
    vi.advanceTimersByTime(refreshedAfter - 1);
    expect(cache.get(wait)).toMatchObject({ token: "token-1" });
    expect(asked).toHaveLength(1);
    vi.advanceTimersByTime(1);
    expect(cache.get(wait)).toMatchObject({ token: "token-1" });
    expect(asked).toHaveLength(2);
    vi.advanceTimersByTime(120);
    await give();
    expect(cache.get(wait)).toMatchObject({ token: "token-2" });
    expect(told).toEqual([
      { reason: "first", durationMs: 0 },
      { reason: "refresh", durationMs: 120 },
    ]);
  });

  test("is used up to its moment, and then waited for", async () => {
    const { cache, asked, give, wait, told } = await holding(token);
    vi.advanceTimersByTime(usedFor - 1);
    expect(cache.get(wait)).toMatchObject({ token: "token-1" });
    vi.advanceTimersByTime(1);
    const next = cache.get(wait);
    expect(next).toBeInstanceOf(Promise);
    // The refresh that is under way will do.
    expect(asked).toHaveLength(2);
    await give();
    expect(await next).toMatchObject({ token: "token-2" });
    expect(told).toHaveLength(2);
  });
});

test("a token that has ended before it came is used once", async () => {
  const { cache, asked, give, wait } = await holding({ expiresOnTimestamp: START - MINUTE });
  const next = cache.get(wait);
  expect(next).toBeInstanceOf(Promise);
  expect(asked).toHaveLength(2);
  await give();
  expect(await next).toMatchObject({ token: "token-2" });
});

test("a fetch that ended well is not told to stop, whoever gives up waiting after it", async () => {
  const { cache, asked, give, wait } = await holding({});
  vi.advanceTimersByTime(60 * MINUTE);
  const next = cache.get({ ...wait, left: 500 });
  await give();
  await next;
  expect(asked.map((signal) => signal?.aborted)).toEqual([false, false]);
});

test("a refused token is waited for by those who have it refused while it is renewed, even if that takes long", async () => {
  const { cache, asked, give, wait } = await holding({});
  const refused = await cache.get(wait);
  const calls = [cache.renew(refused, wait)];
  vi.advanceTimersByTime(10 * MINUTE);
  calls.push(cache.renew(refused, wait), cache.get(wait) as Promise<{ token: string }>);
  expect(asked).toHaveLength(2);
  await give();
  expect((await Promise.all(calls)).map(({ token }) => token)).toEqual(["token-2", "token-2", "token-2"]);
});

test.each(["!", "~", "abc.DEF-123_~+/=="])("%j can be sent as a token", async (token) => {
  expect(await new TokenCache(() => token, "s").get({ left: 1e9, onFetch: () => {} })).toEqual({ token });
});

test.each([" abc", "abc ", "abc\n", "\u007f", "abc\u0000", "é"])("%j can't be sent as a token", async (token) => {
  const asking = new TokenCache(() => token, "s").get({ left: 1e9, onFetch: () => {} });
  await expect(asking).rejects.toThrow("not a bare token");
});

test.each([null, { token: "", expiresOnTimestamp: START + MINUTE }])(
  "what is said of %j is that it is no token",
  async (given) => {
    const asking = new TokenCache({ getToken: async () => given }, "s").get({ left: 1e9, onFetch: () => {} });
    await expect(asking).rejects.toThrow("it returned no token");
  },
);

describe("a refresh behind its users' back", () => {
  const end = 59.5 * MINUTE;

  test("that failed is asked for anew by who has no token any longer", async () => {
    let asked = 0;
    const getToken = async (): Promise<AccessToken> => {
      if (++asked === 2) throw new Error("down");
      return { token: `token-${asked}`, expiresOnTimestamp: Date.now() + 60 * MINUTE };
    };
    const cache = new TokenCache({ getToken }, "s");
    const wait: TokenWait = { left: 1e9, onFetch: () => {} };
    await cache.get(wait);
    vi.advanceTimersByTime(end - 10 * SECOND);
    expect(cache.get(wait)).toMatchObject({ token: "token-1" });
    await settle();
    vi.advanceTimersByTime(10 * SECOND);
    expect(await cache.get(wait)).toMatchObject({ token: "token-3" });
  });

  test("that hangs is waited for no longer than half a minute after it began", async () => {
    const { cache, asked, give, wait } = await holding({ expiresOnTimestamp: START + 60 * MINUTE });
    vi.advanceTimersByTime(end - 10 * SECOND);
    cache.get(wait);
    vi.advanceTimersByTime(30 * SECOND);
    const next = cache.get(wait);
    expect(asked).toHaveLength(3);
    expect(asked[1]?.aborted).toBe(true);
    await give();
    expect(await next).toMatchObject({ token: "token-3" });
  });
});
