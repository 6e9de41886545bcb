// Who leaves when: a call's place is free as soon as it is back, however it ended, but for a 429; and none leaves after its abort.
import { beforeEach, describe, expect, test } from "vitest";
import type { PartnerCenterClient, PartnerCenterClientOptions } from "../../src/index.ts";
import { order, rejection, samples, testClient } from "../support/client.ts";
import { settle } from "../support/leaks.ts";
import { fakeTime, pass, passUntil } from "../support/time.ts";

const { getOrder } = samples;
const ok = (): Response => Response.json(order);

beforeEach(fakeTime);

interface Held {
  client: PartnerCenterClient;
  /** When each request left. */
  left: number[];
  /** Answers the request of that index. */
  answer: (index: number, response: Response) => Promise<void>;
}

/** A client whose requests wait for the test to answer them. */
function held(options: Partial<PartnerCenterClientOptions> = {}): Held {
  const left: number[] = [];
  const answers: ((response: Response) => void)[] = [];
  const fetch: typeof globalThis.fetch = (_, init) => {
    left.push(performance.now());
    return new Promise((resolve, reject) => {
      answers.push(resolve);
      init?.signal?.addEventListener("abort", () => reject(init.signal?.reason));
    });
  };
  const { client } = testClient({ fetch, retry: {}, rateLimit: { requestsPerMinute: 10 }, ...options });
  const answer = async (index: number, response: Response): Promise<void> => {
    answers[index]?.(response);
    await settle();
  };
  return { client, left, answer };
}

/** Brings it to where two calls are under way, so that the next is spaced out; `abort` ends the first of them. */
async function busy({ client, left, answer }: Held): Promise<{ abort: () => void; calls: Promise<unknown> }> {
  for (let index = 0; index < 4; index++) {
    const call = getOrder.run(client);
    await settle();
    await answer(index, ok());
    await call;
  }
  const controller = new AbortController();
  const calls = [rejection(getOrder.run(client, { signal: controller.signal })), getOrder.run(client)];
  await settle();
  expect(left).toHaveLength(6);
  return { abort: () => controller.abort("enough"), calls: Promise.allSettled(calls) };
}

describe("while two calls are under way, the next", () => {
  test("leaves as soon as one of them is answered", async () => {
    const all = held();
    await busy(all);
    const next = getOrder.run(all.client);
    await pass(100);
    expect(all.left).toHaveLength(6);
    await all.answer(4, ok());
    expect(all.left).toHaveLength(7);
    await all.answer(6, ok());
    expect(await next).toEqual(order);
  });

  test("leaves as soon as one of them is aborted", async () => {
    const all = held();
    const { abort } = await busy(all);
    const next = getOrder.run(all.client);
    await pass(100);
    abort();
    await settle();
    expect(all.left).toHaveLength(7);
    await all.answer(6, ok());
    expect(await next).toEqual(order);
  });

  test("does not leave in the place of one that met a 429, but when that has been waited for", async () => {
    const all = held();
    await busy(all);
    const next = getOrder.run(all.client);
    await pass(100);
    await all.answer(5, new Response(null, { status: 429, headers: { "Retry-After": "30" } }));
    const before = performance.now();
    await pass(29_900);
    expect(all.left).toHaveLength(6);
    await pass(60_000);
    // The one that met it comes first.
    await all.answer(6, ok());
    await pass(60_000);
    await all.answer(7, ok());
    expect(await next).toEqual(order);
    expect(all.left[6]).toBeGreaterThanOrEqual(before + 30_000);
  });

  test("leaves at once when the one before it was let go, but can't get the new token that it needs by then", async () => {
    let asked = 0;
    const getToken = async (): Promise<{ token: string; expiresOnTimestamp: number }> => {
      if (++asked === 2) throw new Error("no vault");
      return { token: `token-${asked}`, expiresOnTimestamp: Date.now() + (asked === 1 ? 500 : 3_600_000) };
    };
    const all = held({ credential: { getToken } });
    await busy(all);
    const [first, next] = [rejection(getOrder.run(all.client)), getOrder.run(all.client)];
    await pass(500);
    expect(all.left).toHaveLength(6);
    await all.answer(4, ok());
    expect(await first).toMatchObject({ name: "CredentialError", outcome: "not-sent", attempts: 0 });
    await settle();
    expect(all.left).toHaveLength(7);
    await all.answer(6, ok());
    expect(await next).toEqual(order);
  });
});

test("no request leaves after its call was aborted, at whatever moment that was", async () => {
  const late: number[] = [];
  for (let moment = 0; moment < 60; moment++) {
    const controller = new AbortController();
    const fetch: typeof globalThis.fetch = async () => {
      if (controller.signal.aborted) late.push(moment);
      return ok();
    };
    const { client } = testClient({ fetch });
    await getOrder.run(client);
    const call = getOrder.run(client, { signal: controller.signal }).catch((reason: unknown) => reason);
    for (let tick = 0; tick < moment; tick++) await Promise.resolve();
    controller.abort("enough");
    expect([order, "enough"]).toContainEqual(await passUntil(call));
  }
  expect(late).toEqual([]);
});
