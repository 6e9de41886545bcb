// What a first call loads: once, before anything is sent, and without loss if it can't be had.
import { readdirSync, readFileSync } from "node:fs";
import { afterEach, expect, test, vi } from "vitest";
import { PartnerCenterClient } from "../../src/client.ts";
import { ConnectionError, TimeoutError } from "../../src/errors.ts";
import { lazily } from "../../src/lazily.ts";
import { preload } from "../../src/preload.ts";

const CUSTOMER = "28045616-f6b9-462f-9701-0d89b5e65c4a";

afterEach(() => {
  vi.doUnmock("../../src/order-changes.ts");
});

test("it is loaded once, for all who ask at the same time, and there at once afterwards", async () => {
  const load = vi.fn(async () => ({ answer: 42 }));
  const get = lazily(load);
  expect(load).not.toHaveBeenCalled();
  const both = await Promise.all([get("getCart"), get("getOrder")]);
  expect(both[0]).toBe(both[1]);
  expect(get("getCart")).toBe(both[0]);
  expect(load).toHaveBeenCalledOnce();
});

test("a load that fails says for which operation, that nothing was sent, and why; the next call tries again", async () => {
  const cause = new Error("Cannot find module");
  const load = vi.fn(async () => ({ answer: 42 })).mockRejectedValueOnce(cause);
  const get = lazily(load);
  const errors = await Promise.all(
    [get("getCart"), get("getOrder")].map((one) => Promise.resolve(one).catch((e) => e)),
  );
  expect(errors).toEqual([expect.any(ConnectionError), expect.any(ConnectionError)]);
  expect(errors[0]).toMatchObject({ operation: "getCart", attempts: 0, outcome: "not-sent", cause });
  expect(errors[1]).toMatchObject({ operation: "getOrder", message: expect.stringContaining("nothing was sent") });
  expect(load).toHaveBeenCalledOnce();
  await expect(get("getCart")).resolves.toEqual({ answer: 42 });
});

test("a method whose module can't be loaded sends nothing", async () => {
  vi.doMock("../../src/requests/order-changes.ts", () => {
    throw new Error("ENOENT");
  });
  const fetch = vi.fn<typeof globalThis.fetch>();
  const { orders } = new PartnerCenterClient({ credential: () => "any", fetch }).customer(CUSTOMER);
  await expect(orders.cancel("order")).rejects.toMatchObject({
    name: "ConnectionError",
    operation: "updateOrder",
    outcome: "not-sent",
  });
  expect(fetch).not.toHaveBeenCalled();
});

test("a client loads its engine with its first call, and shares it with those made by `with`", async () => {
  const getToken = vi.fn(async () => ({ token: "any", expiresOnTimestamp: Date.now() + 3_600_000 }));
  const fetch = async (): Promise<Response> => Response.json({ id: "cart" });
  const client = new PartnerCenterClient({ credential: { getToken }, fetch });
  const cart = (one: PartnerCenterClient): Promise<unknown> => one.customer(CUSTOMER).carts.get("cart");
  await Promise.all([cart(client), cart(client), cart(client.with({ locale: "de-DE" }))]);
  expect(getToken).toHaveBeenCalledOnce();
});

test("a call's abort or deadline ends the wait for a load that hangs; the load goes on for others", async () => {
  let finish = (_: { answer: number }): void => {};
  const get = lazily(
    () =>
      new Promise<{ answer: number }>((resolve) => {
        finish = resolve;
      }),
  );
  const deadlineAt = performance.now() + 20;
  await expect(get("getCart", { signal: undefined, deadlineAt })).rejects.toThrow(TimeoutError);
  const reason = new Error("enough");
  const signal = AbortSignal.abort(reason);
  await expect(get("getCart", { signal, deadlineAt: Number.POSITIVE_INFINITY })).rejects.toBe(reason);
  const timers = vi.spyOn(globalThis, "setTimeout");
  const cleared = vi.spyOn(globalThis, "clearTimeout");
  const cut = new AbortController();
  const waiting = get("getCart", { signal: cut.signal, deadlineAt: performance.now() + 60_000 });
  cut.abort(reason);
  await expect(waiting).rejects.toBe(reason);
  for (const { value } of timers.mock.results) expect(cleared).toHaveBeenCalledWith(value);
  vi.restoreAllMocks();
  const patient = get("getCart", { signal: undefined, deadlineAt: Number.POSITIVE_INFINITY });
  const other = get("getOrder");
  finish({ answer: 42 });
  expect(await Promise.all([patient, other])).toEqual([{ answer: 42 }, { answer: 42 }]);
});

test("preload leaves nothing to be loaded by a call, so that timers need not be real", async () => {
  await preload();
  vi.useFakeTimers();
  try {
    const answers = [503, 503, 200];
    const fetch = async (): Promise<Response> => Response.json({ id: "cart" }, { status: answers.shift() ?? 500 });
    const cart = new PartnerCenterClient({ credential: () => "any", fetch }).customer(CUSTOMER).carts.get("cart");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(answers).toEqual([]);
    expect(await cart).toEqual({ id: "cart" });
  } finally {
    vi.useRealTimers();
  }
});

test("preload knows every module that is loaded lazily, bar the one of the option `validate`", () => {
  const source = (name: string): string => readFileSync(new URL(`../../src/${name}`, import.meta.url), "utf8");
  const names = readdirSync(new URL("../../src", import.meta.url)).filter((name) => name.endsWith(".ts"));
  const loaders = names.flatMap((name) =>
    [...source(name).matchAll(/export const (load\w+)/g)].map(([, loader]) => loader),
  );
  expect(loaders.length).toBeGreaterThan(5);
  expect(loaders.filter((loader) => !source("preload.ts").includes(`  ${loader},`))).toEqual([]);
});
