// How an intent ends, as an observer hears it: what is known by then, what it was answered, and how long it all took.
import { beforeEach, expect, test } from "vitest";
import type { IntentEnd, PartnerCenterClient } from "../../src/index.ts";
import { rejection, samples, testClient } from "../support/client.ts";
import { type Step, stubFetch, success } from "../support/stub.ts";
import { fakeTime, pass, passUntil } from "../support/time.ts";

const { getOrder, createOrder } = samples;

beforeEach(fakeTime);

/** A client that meets these, and how its intents end. */
function observed(...steps: Step[]): { client: PartnerCenterClient; ends: IntentEnd[] } {
  const ends: IntentEnd[] = [];
  const { client } = testClient({
    fetch: stubFetch(...steps).fetch,
    retry: {},
    onEvent: { start: () => ({ end: (end) => void ends.push(end) }) },
  });
  return { client, ends };
}

test("a refused one ends with the error that the caller gets, and the status of the answer behind it", async () => {
  const { client, ends } = observed({ status: 404, body: { code: 800008, description: "No." } });
  const error = await rejection(getOrder.run(client));
  expect(ends).toMatchObject([{ outcome: "rejected", status: 404, attempts: 1, aborted: false }]);
  expect(ends[0]?.error).toBe(error);
});

test("one that was never answered ends without a status", async () => {
  const { client, ends } = observed({ error: () => new TypeError("fetch failed") });
  await passUntil(rejection(createOrder.run(client)));
  expect(ends).toMatchObject([{ outcome: "unknown", attempts: 5, error: { name: "ConnectionError" } }]);
  expect(ends[0]).not.toHaveProperty("status");
});

test("one that is aborted while it waits for its next attempt ends as what its last one is known to be", async () => {
  const { client, ends } = observed({ status: 429, headers: { "Retry-After": "60" } }, success.createOrder);
  const controller = new AbortController();
  const call = rejection(createOrder.run(client, { signal: controller.signal }));
  await pass(1000);
  controller.abort("enough");
  expect(await call).toBe("enough");
  expect(ends).toMatchObject([{ outcome: "rejected", attempts: 1, aborted: true }]);
});

test("it took all the time from its start to its end, waits included", async () => {
  const { client, ends } = observed({ status: 503, headers: { "Retry-After": "60" } }, success.getOrder);
  await pass(5000);
  await passUntil(getOrder.run(client));
  expect(ends[0]?.durationMs).toBeGreaterThanOrEqual(60_000);
  expect(ends[0]?.durationMs).toBeLessThanOrEqual(66_000);
});
