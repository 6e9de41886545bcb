// Every row of the retry table, met by each kind of operation through the whole client: attempts, ids, error, outcome.
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { PartnerCenterError, responseOf } from "../../src/index.ts";
import { rejection, samples, testClient } from "../support/client.ts";
import { type Case, kinds, retryTable } from "../support/retry-table.ts";
import { answers, network } from "../support/service.ts";

beforeAll(network.open);
afterEach(network.close);
afterAll(network.restore);

const MAX_ATTEMPTS = 3;
const retry = { maxAttempts: MAX_ATTEMPTS, baseDelay: 0, maxDelay: 0 };

/** Requests sent when a call meets nothing but this. */
const attemptsOf = { retry: MAX_ATTEMPTS, wait: 21, refresh: 2, throw: 1 } as const;

test("a redirect that a browser keeps to itself, all but that it was one, is refused like any other", async () => {
  const { client } = testClient({ fetch: async () => Response.error() });
  expect(await rejection(samples.createOrder.run(client))).toMatchObject({
    name: "ApiError",
    status: 0,
    outcome: "rejected",
    attempts: 1,
  });
});

describe.each(kinds)("$operation, a $kind operation,", ({ row, operation }) => {
  const sample = samples[operation];

  test.each(retryTable)("meets nothing but: $name", async (one: Case) => {
    const { next, outcome, id } = one[row];
    const attempts = attemptsOf[next];
    const { client, events, tokens } = testClient({ retry, rateLimit: false });
    const seen = answers(sample, ...Array.from({ length: attempts }, () => one.meets));
    const error = await rejection(sample.run(client));

    expect(error).toBeInstanceOf(PartnerCenterError);
    expect(error).toMatchObject({ name: one.error, outcome, attempts, operation });
    expect(error).toMatchObject({ requestId: seen.at(-1)?.requestId, correlationId: seen[0]?.correlationId });
    expect(seen).toHaveLength(attempts);
    expect(new Set(seen.map(({ requestId }) => requestId)).size).toBe(id === "new" ? attempts : 1);
    expect(new Set(seen.map(({ correlationId }) => correlationId)).size).toBe(1);
    expect(tokens).toHaveLength(next === "refresh" ? 2 : 1);
    expect(events.filter(({ type }) => type === "attempt")).toMatchObject(
      seen.map(({ requestId }, index) => ({ attempt: index + 1, outcome, requestId, operation })),
    );
  });

  test.each(retryTable)("meets once, and then what it wants: $name", async (one: Case) => {
    const { next, id } = one[row];
    const { client } = testClient({ retry, rateLimit: false });
    const given = next === "throw";
    const seen = answers(sample, one.meets, ...(given ? [] : [sample.success]));
    if (given) {
      await rejection(sample.run(client));
    } else {
      const value = await sample.run(client);
      expect(value).toEqual(sample.success.body);
      expect(responseOf(value)).toMatchObject({
        status: sample.success.status,
        attempts: 2,
        requestId: seen[1]?.requestId,
        correlationId: seen[1]?.correlationId,
      });
      expect(seen[0]?.requestId === seen[1]?.requestId ? "same" : "new").toBe(id);
    }
    expect(seen).toHaveLength(given ? 1 : 2);
  });

  test.each(retryTable)("with retry: false, meets: $name", async (one: Case) => {
    const { next, outcome } = one[row];
    const { client, events } = testClient({ retry: false, rateLimit: false });
    const attempts = next === "refresh" ? 2 : 1;
    const seen = answers(sample, ...Array.from({ length: attempts }, () => one.meets));
    expect(await rejection(sample.run(client))).toMatchObject({ name: one.error, outcome, attempts });
    expect(seen).toHaveLength(attempts);
    expect(events.filter(({ type }) => type === "retry" || type === "throttle")).toEqual([]);
  });
});
