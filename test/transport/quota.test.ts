// The retry quota: retries take, successes give back.
import { expect, test } from "vitest";
import { RetryQuota } from "../../src/transport/limits/quota.ts";

test("a hundred retries in a row are allowed, and no more", () => {
  const quota = new RetryQuota();
  for (let i = 0; i < 100; i++) expect(quota.take()).toBe(true);
  expect(quota.take()).toBe(false);
  expect(quota.take()).toBe(false);
});

test("each success gives one back", () => {
  const quota = new RetryQuota(1);
  expect(quota.take()).toBe(true);
  quota.give();
  expect(quota.take()).toBe(true);
  expect(quota.take()).toBe(false);
});

test("successes are not saved up beyond what it holds", () => {
  const quota = new RetryQuota(2);
  for (let i = 0; i < 50; i++) quota.give();
  expect([quota.take(), quota.take(), quota.take()]).toEqual([true, true, false]);
});
