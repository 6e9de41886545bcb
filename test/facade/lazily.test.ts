// What a first call loads: once, before anything is sent, and without loss if it can't be had.
import { afterEach, expect, test, vi } from "vitest";
import { PartnerCenterClient } from "../../src/client.ts";
import { ConnectionError } from "../../src/errors.ts";
import { lazily } from "../../src/lazily.ts";

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
  vi.doMock("../../src/order-changes.ts", () => {
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
