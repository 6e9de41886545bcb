// The token cache: one fetch for all, kept, refreshed ahead of time, forced after a refusal, given up when nobody waits.
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type AccessToken, type TokenCache as Cache, TokenCache, type TokenWait } from "../../src/transport/token.ts";
import { TIME_IS_UP } from "../../src/transport/wait.ts";
import { settle, unhandledRejections, watchedSignal } from "../support/leaks.ts";

const MINUTE = 60_000;
const START = Date.parse("2026-03-11T09:00:00Z");

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance", "Date"], now: START });
});

afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

/** A credential whose answers the test gives by hand, in the order they were asked for. */
function scripted(): {
  cache: Cache;
  asked: { signal: AbortSignal | undefined; scopes: string | string[] }[];
  give: (index: number, token: Partial<AccessToken> | null) => Promise<void>;
  fail: (index: number, error: unknown) => Promise<void>;
} {
  const asked: { signal: AbortSignal | undefined; scopes: string | string[] }[] = [];
  const settlers: { resolve: (token: AccessToken | null) => void; reject: (error: unknown) => void }[] = [];
  const getToken = (
    scopes: string | string[],
    options?: { abortSignal?: AbortSignal },
  ): Promise<AccessToken | null> => {
    asked.push({ signal: options?.abortSignal, scopes });
    return new Promise((resolve, reject) => settlers.push({ resolve, reject }));
  };
  const give = async (index: number, token: Partial<AccessToken> | null): Promise<void> => {
    const whole = { token: `token-${index}`, expiresOnTimestamp: Date.now() + 60 * MINUTE, ...token };
    settlers[index]?.resolve(token === null ? null : whole);
    await settle();
  };
  const fail = async (index: number, error: unknown): Promise<void> => {
    settlers[index]?.reject(error);
    await settle();
  };
  return { cache: new TokenCache({ getToken }, "scope/.default"), asked, give, fail };
}

const patient = (more: Partial<TokenWait> = {}): TokenWait => ({ left: 1e9, onFetch: () => {}, ...more });

/** The token that the cache has at hand; throws if it has to wait for one. */
function atHand(cache: Cache, wait: TokenWait = patient()): string {
  const held = cache.get(wait);
  if (held instanceof Promise) throw new Error("not at hand");
  return held.token;
}

async function filled(token: Partial<AccessToken> = {}): Promise<ReturnType<typeof scripted>> {
  const all = scripted();
  const first = all.cache.get(patient());
  await all.give(0, token);
  await first;
  return all;
}

describe("fetching", () => {
  test("asks once for any number of concurrent calls, with the scope and a signal", async () => {
    const { cache, asked, give } = scripted();
    const reasons: string[] = [];
    const calls = Array.from({ length: 50 }, () => cache.get(patient({ onFetch: (reason) => reasons.push(reason) })));
    await give(0, {});
    expect(new Set((await Promise.all(calls)).map(({ token }) => token))).toEqual(new Set(["token-0"]));
    expect(asked).toMatchObject([{ scopes: "scope/.default", signal: expect.any(AbortSignal) }]);
    expect(reasons).toEqual(["first"]);
  });

  test("keeps what it was given", async () => {
    const { cache, asked } = await filled();
    vi.advanceTimersByTime(50 * MINUTE);
    expect(atHand(cache)).toBe("token-0");
    expect(asked).toHaveLength(1);
  });

  test.each([
    ["null", null],
    ["an empty token", { token: "" }],
    ["a token with a line break", { token: "a\r\nX-Evil: 1" }],
    ["a token with a blank", { token: "Bearer abc" }],
    ["a token that is not ASCII", { token: "tökén" }],
  ])("refuses %s, without repeating it", async (_, token) => {
    const { cache, give } = scripted();
    const failing = Promise.resolve(cache.get(patient())).catch((error: unknown) => error);
    await give(0, token);
    const error = await failing;
    expect(error).toBeInstanceOf(Error);
    expect(String(error)).not.toMatch(/Evil|abc|tök/);
  });

  test("hands on what the credential throws, to all who wait, and asks again for the next", async () => {
    const rejections = unhandledRejections();
    const { cache, asked, fail } = scripted();
    const calls = [cache.get(patient()), cache.get(patient())].map((call) =>
      Promise.resolve(call).catch((error: unknown) => error),
    );
    const error = new Error("AADSTS700016");
    await fail(0, error);
    expect(await Promise.all(calls)).toEqual([error, error]);
    void Promise.resolve(cache.get(patient({ left: 1 }))).catch(() => {});
    expect(asked).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1);
    expect(rejections).toEqual([]);
  });

  test("hands on what a credential throws before it returns a promise", async () => {
    const cache = new TokenCache(
      {
        getToken: () => {
          throw new Error("at once");
        },
      },
      "s",
    );
    await expect(cache.get(patient())).rejects.toThrow("at once");
  });
});

describe("a credential that hangs", () => {
  test("costs a call no more than its time, and is told to stop when nobody waits any longer", async () => {
    const { cache, asked } = scripted();
    const short = Promise.resolve(cache.get(patient({ left: 100 }))).catch((error: unknown) => error);
    const long = Promise.resolve(cache.get(patient({ left: 200 }))).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(100);
    expect(await short).toBe(TIME_IS_UP);
    expect(asked[0]?.signal?.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(100);
    expect(await long).toBe(TIME_IS_UP);
    expect(asked[0]?.signal?.aborted).toBe(true);
  });

  test("is left by a call that is aborted, with its reason, while others go on waiting", async () => {
    const { cache, give } = scripted();
    const { controller, signal, listeners } = watchedSignal();
    const aborted = Promise.resolve(cache.get(patient({ signal }))).catch((error: unknown) => error);
    const other = cache.get(patient());
    controller.abort("enough");
    expect(await aborted).toBe("enough");
    await give(0, {});
    expect((await other).token).toBe("token-0");
    expect(listeners()).toBe(0);
  });

  test("is asked anew by the next call, and a token that comes too late does not replace a newer one", async () => {
    const { cache, asked, give } = scripted();
    const first = Promise.resolve(cache.get(patient({ left: 100 }))).catch(() => {});
    await vi.advanceTimersByTimeAsync(100);
    await first;
    const second = cache.get(patient());
    expect(asked).toHaveLength(2);
    await give(1, {});
    await second;
    await give(0, {});
    expect(atHand(cache)).toBe("token-1");
  });
});

describe("near its end a token", () => {
  test("is refreshed in the background while it is still used", async () => {
    const { cache, asked, give } = await filled();
    vi.advanceTimersByTime(55 * MINUTE);
    const reasons: string[] = [];
    expect(atHand(cache, patient({ onFetch: (reason) => reasons.push(reason) }))).toBe("token-0");
    expect(atHand(cache)).toBe("token-0");
    expect(asked).toHaveLength(2);
    await give(1, {});
    expect(atHand(cache)).toBe("token-1");
    expect(reasons).toEqual(["refresh"]);
  });

  test("is refreshed from refreshAfterTimestamp on, where there is one", async () => {
    const { cache, asked, give } = await filled({ refreshAfterTimestamp: START + 20 * MINUTE });
    vi.advanceTimersByTime(20 * MINUTE - 1);
    atHand(cache);
    expect(asked).toHaveLength(1);
    vi.advanceTimersByTime(1);
    expect(atHand(cache)).toBe("token-0");
    expect(asked).toHaveLength(2);
    await give(1, {});
  });

  test("goes on being used when the refresh fails, which is tried again half a minute later", async () => {
    const rejections = unhandledRejections();
    const { cache, asked, fail } = await filled();
    vi.advanceTimersByTime(56 * MINUTE);
    atHand(cache);
    await fail(1, new Error("down"));
    vi.advanceTimersByTime(29_999);
    expect(atHand(cache)).toBe("token-0");
    expect(asked).toHaveLength(2);
    vi.advanceTimersByTime(1);
    expect(atHand(cache)).toBe("token-0");
    expect(asked).toHaveLength(3);
    await fail(2, new Error("down"));
    expect(rejections).toEqual([]);
  });

  test("does not wait for a refresh that hangs: another takes its place after half a minute", async () => {
    const { cache, asked, give } = await filled();
    vi.advanceTimersByTime(56 * MINUTE);
    atHand(cache);
    vi.advanceTimersByTime(4 * MINUTE);
    const call = cache.get(patient());
    expect(asked).toHaveLength(3);
    expect(asked[1]?.signal?.aborted).toBe(true);
    await give(2, {});
    expect((await call).token).toBe("token-2");
  });

  test("is not used in its last half minute", async () => {
    const { cache, asked, give } = await filled();
    vi.advanceTimersByTime(59.5 * MINUTE);
    const call = cache.get(patient());
    expect(call).toBeInstanceOf(Promise);
    expect(asked).toHaveLength(2);
    await give(1, {});
    expect((await call).token).toBe("token-1");
  });

  test.each([0, Number.NaN, Number.POSITIVE_INFINITY, undefined as unknown as number])(
    "may not say when it ends (%s): it is used all the same",
    async (expiresOnTimestamp) => {
      const { cache, give } = scripted();
      const call = cache.get(patient());
      await give(0, { expiresOnTimestamp });
      expect((await call).token).toBe("token-0");
    },
  );

  test("that lives a minute is used for most of it", async () => {
    const { cache, asked } = await filled({ expiresOnTimestamp: START + MINUTE });
    vi.advanceTimersByTime(40_000);
    expect(atHand(cache)).toBe("token-0");
    expect(asked).toHaveLength(1);
  });
});

describe("a token of a function", () => {
  test("is kept five minutes, and then asked for anew", async () => {
    const credential = vi.fn(async () => "plain");
    const cache = new TokenCache(credential, "s");
    await cache.get(patient());
    vi.advanceTimersByTime(5 * MINUTE - 1);
    expect(atHand(cache)).toBe("plain");
    expect(credential).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(1);
    await cache.get(patient());
    expect(credential).toHaveBeenCalledTimes(2);
    expect(credential).toHaveBeenCalledWith();
  });

  test("may come without a promise", async () => {
    expect((await new TokenCache(() => "plain", "s").get(patient())).token).toBe("plain");
  });

  test("has to be a string", async () => {
    const cache = new TokenCache((() => ({ token: "x" })) as unknown as () => string, "s");
    await expect(cache.get(patient())).rejects.toThrow("no token");
  });
});

describe("a refused token", () => {
  test("is renewed once for all calls that failed with it", async () => {
    const { cache, asked, give } = await filled();
    const held = await cache.get(patient());
    const reasons: string[] = [];
    const calls = [1, 2, 3].map(() => cache.renew(held, patient({ onFetch: (reason) => reasons.push(reason) })));
    expect(asked).toHaveLength(2);
    await give(1, {});
    expect((await Promise.all(calls)).map(({ token }) => token)).toEqual(["token-1", "token-1", "token-1"]);
    expect(reasons).toEqual(["forced"]);
  });

  test("is not renewed for a call that comes late: it takes the newer one", async () => {
    const { cache, asked, give } = await filled();
    const held = await cache.get(patient());
    const early = cache.renew(held, patient());
    await give(1, {});
    await early;
    expect((await cache.renew(held, patient())).token).toBe("token-1");
    expect(asked).toHaveLength(2);
  });

  test("is renewed even when the credential gives the same string again", async () => {
    const { cache, give } = await filled({ token: "same" });
    const held = await cache.get(patient());
    const renewed = cache.renew(held, patient());
    await give(1, { token: "same" });
    expect(await renewed).not.toBe(held);
    expect((await renewed).token).toBe("same");
  });

  test("is not given to calls that start while it is being renewed", async () => {
    const { cache, asked, give } = await filled();
    const renewed = cache.renew(await cache.get(patient()), patient());
    const started = cache.get(patient());
    expect(started).toBeInstanceOf(Promise);
    expect(asked).toHaveLength(2);
    await give(1, {});
    await renewed;
    expect((await started).token).toBe("token-1");
  });
});
