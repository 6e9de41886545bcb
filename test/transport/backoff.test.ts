// Waits: what Retry-After may ask for, what it may not, and full jitter.
import { describe, expect, test } from "vitest";
import { backoffDelay, parseRetryAfter, retryAfterDelay } from "../../src/transport/intent/backoff.ts";

const NOW = Date.parse("2026-03-11T09:24:17Z");

describe("Retry-After is obeyed", () => {
  test.each([
    ["1", 1000],
    ["120", 120_000],
    [" 7 ", 7000],
    ["0.5", 500],
    ["1.25", 1250],
    ["86400", 86_400_000],
    ["Wed, 11 Mar 2026 09:24:47 GMT", 30_000],
    ["wed, 11 mar 2026 09:24:47 gmt", 30_000],
    ["Wednesday, 11-Mar-26 09:24:47 GMT", 30_000],
    ["Wed Mar 11 09:24:47 2026", 30_000],
    ["Thu, 12 Mar 2026 09:24:17 GMT", 86_400_000],
  ])("when it is %j", (value, ms) => {
    expect(parseRetryAfter(value, NOW)).toBe(ms);
  });

  test("at the same moment in every time zone", () => {
    const zone = process.env.TZ;
    try {
      for (const TZ of ["UTC", "America/Los_Angeles", "Asia/Kolkata"]) {
        process.env.TZ = TZ;
        expect(parseRetryAfter("Wed Mar 11 09:24:47 2026", NOW)).toBe(30_000);
        expect(parseRetryAfter("Wed, 11 Mar 2026 09:24:47 GMT", NOW)).toBe(30_000);
      }
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });
});

describe("backoff takes the place of a Retry-After", () => {
  test.each([
    null,
    undefined,
    "",
    "   ",
    "0",
    "0.0",
    "00",
    "-5",
    "-0",
    "+5",
    "120junk",
    "1e3",
    "0x10",
    "1,5",
    "5, 10",
    "NaN",
    "Infinity",
    "soon",
    "86401",
    "99999999999",
    "9".repeat(400),
    "Wed, 11 Mar 2026 09:24:17 GMT",
    "Tue, 10 Mar 2026 09:24:17 GMT",
    "Wed, 21 Oct 2015 07:28:00 GMT",
    "Fri, 13 Mar 2026 09:24:17 GMT",
    "Wed, 31 Feb 20266 09:24:47 GMT",
    "2026-03-11T09:24:47Z",
    "11 Mar 2026 09:24:47 GMT",
    "March",
  ])("of %j", (value) => {
    expect(parseRetryAfter(value, NOW)).toBeUndefined();
  });
});

describe("retryAfterDelay", () => {
  test("is never less than what was asked for, and at most a tenth more", () => {
    expect(retryAfterDelay(1000, () => 0)).toBe(1000);
    expect(retryAfterDelay(1000, () => 0.999_999)).toBe(1100);
    for (let i = 0; i < 1000; i++) {
      const delay = retryAfterDelay(60_000);
      expect(delay).toBeGreaterThanOrEqual(60_000);
      expect(delay).toBeLessThanOrEqual(66_000);
    }
  });
});

describe("backoffDelay", () => {
  test("is uniform in [0, baseDelay · 2^n]", () => {
    expect([0, 1, 2, 3].map((n) => backoffDelay(n, 500, 30_000, () => 1))).toEqual([500, 1000, 2000, 4000]);
    expect(backoffDelay(3, 500, 30_000, () => 0)).toBe(0);
    expect(backoffDelay(3, 500, 30_000, () => 0.5)).toBe(2000);
    const delays = Array.from({ length: 4000 }, () => backoffDelay(1, 500, 30_000));
    expect(Math.min(...delays)).toBeLessThan(50);
    expect(Math.max(...delays)).toBeGreaterThan(950);
    expect(delays.reduce((a, b) => a + b) / delays.length).toBeCloseTo(500, -2);
  });

  test("grows no further than maxDelay, however often it is tried", () => {
    expect([6, 7, 100, 2000].map((n) => backoffDelay(n, 500, 30_000, () => 1))).toEqual([
      30_000, 30_000, 30_000, 30_000,
    ]);
  });

  test("is nothing when no delay is wanted, however often it is tried", () => {
    expect([0, 5, 2000].map((n) => backoffDelay(n, 0, 30_000, () => 1))).toEqual([0, 0, 0]);
    expect(backoffDelay(2, 500, 0, () => 1)).toBe(0);
  });
});
