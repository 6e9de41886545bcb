// The soaks of many processes: what they take for a failure, and what can't be asked of them.
import { describe, expect, test } from "vitest";
import { UsageError } from "../../scripts/command.ts";
import { type LimiterCase, limiterPasses } from "../../scripts/soak/limiter.ts";
import { asksForMany, readMany } from "../../scripts/soak/many.ts";
import { type WorkersReport, workersFailures } from "../../scripts/soak/workers.ts";

const passed: WorkersReport = {
  boughtOnce: 100,
  boughtTwice: 0,
  lost: 0,
  imagined: 0,
  unsettled: 0,
  kills: 5,
  freezes: 5,
  requests: 1000,
  throttled: 4,
  faults: 200,
  goodput: 0.95,
  seconds: 60,
};
const kept: LimiterCase = {
  name: "fixed window",
  requests: 1000,
  throttled: 4,
  goodput: 0.96,
  slowest: 0.8,
  leastGoodput: 0.96,
  mostThrottled: 0.004,
};

describe("the soak of workers", () => {
  test("passes when each purchase was made once, and the limit used", () => {
    expect(workersFailures(passed)).toEqual([]);
  });

  test.each<[Partial<WorkersReport>, string]>([
    [{ boughtTwice: 1 }, "boughtTwice must be 0"],
    [{ lost: 1 }, "lost must be 0"],
    [{ imagined: 1 }, "imagined must be 0"],
    [{ unsettled: 1 }, "unsettled must be 0"],
    [{ goodput: 0.949 }, "goodput must be 95 % or more"],
    [{ throttled: 5 }, "429s must be 0.4 % or less"],
  ])("fails on %j", (report, failure) => {
    expect(workersFailures({ ...passed, ...report })).toEqual([failure]);
  });
});

describe("the soak of the limiter", () => {
  test("passes when the limit is used, kept and shared", () => {
    expect(limiterPasses(kept)).toBe(true);
  });

  test.each<[Partial<LimiterCase>]>([[{ goodput: 0.959 }], [{ throttled: 5 }], [{ slowest: 0.79 }]])(
    "fails on %j",
    (one) => {
      expect(limiterPasses({ ...kept, ...one })).toBe(false);
    },
  );
});

describe("their flags", () => {
  test("are told from those of the other soaks", () => {
    expect(asksForMany(["--workers", "4", "--kill"])).toBe(true);
    expect(asksForMany(["--limiter=4"])).toBe(true);
    expect(asksForMany(["--purchases", "10"])).toBe(false);
  });

  test("are read", () => {
    expect(readMany(["--workers", "3", "--kill", "--break", "fence"])).toMatchObject({
      workers: { workers: 3, kill: true, broken: "fence", purchases: 340, limit: 1200 },
    });
    expect(readMany(["--limiter", "4", "--window", "10"])).toEqual({
      limiter: { processes: 4, limit: 500, window: 10_000, windows: 2 },
    });
  });

  test.each<[string[], string]>([
    [["--workers", "0"], "--workers must be"],
    [["--workers", "4", "--break", "lock"], "--break must be one of fence, cart, key"],
    [["--workers", "4", "--window", "10"], "--window has no meaning with --workers"],
    [["--limiter", "4", "--kill"], "--kill has no meaning with --limiter"],
    [["--limiter", "4", "--limits", "5"], "--limits"],
  ])("%j are refused", (args, message) => {
    expect(() => readMany(args)).toThrow(UsageError);
    expect(() => readMany(args)).toThrow(message);
  });
});
