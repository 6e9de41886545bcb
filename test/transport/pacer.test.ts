// The pace, to the millisecond: how many leave at once, how the others are spaced, and how a limit is lowered and found again.
import { describe, expect, test } from "vitest";
import { Pacer } from "../../src/transport/limits/pacer.ts";

/** ms; the service's minute, and one per cent. */
const MINUTE = 60_600;
/** ms; a little more than an eighth of it: from then on, what others left may be searched for. */
const SEARCH = MINUTE / 8;
const NEVER = Number.NEGATIVE_INFINITY;

/** Lets calls leave at that moment for as long as they may, up to `most`; each is back `atOnce`, or is under way. */
function rush(pacer: Pacer, now: number, atOnce = false, most = 10_000): number {
  let left = 0;
  for (; left < most && pacer.departure(now) <= now; left++) {
    pacer.admit(now, NEVER);
    if (atOnce) pacer.release();
  }
  return left;
}

describe("of a limit of a hundred that nobody is known to share", () => {
  /** Between two calls that are spaced out, ms. */
  const gap = MINUTE / 700;

  test("two leave at once, then one after the other while nothing got through, and nothing is made up for", () => {
    const pacer = new Pacer({ requestsPerMinute: 100 });
    expect(rush(pacer, 0)).toBe(2);
    expect(pacer.departure(0)).toBeCloseTo(gap);
    pacer.admit(5000, NEVER);
    expect(pacer.departure(5000)).toBeCloseTo(5000 + gap);
  });

  test("each that got through lets two more leave, up to forty", () => {
    const pacer = new Pacer({ requestsPerMinute: 100 });
    const waves: number[] = [];
    for (let now = 0; now < 5; now++) {
      waves.push(rush(pacer, now));
      for (let back = waves.at(-1) ?? 0; back > 0; back--) pacer.release();
    }
    expect(waves.slice(0, 2)).toEqual([2, 2 + Math.floor(250 / gap)]);
    expect(waves.reduce((sum, left) => sum + left)).toBeGreaterThanOrEqual(40);
  });

  test("the rest leaves at once as well while fewer than two are under way", () => {
    const pacer = new Pacer({ requestsPerMinute: 100 });
    expect(rush(pacer, 0, true)).toBe(100);
    expect(pacer.departure(0)).toBe(MINUTE);
  });

  test("two leave at once after the forty are back, and then they are spaced out again", () => {
    const pacer = new Pacer({ requestsPerMinute: 100 });
    rush(pacer, 0, true, 40);
    expect(rush(pacer, 0)).toBe(2 + 2);
    expect(pacer.departure(0)).toBeCloseTo(3 * gap - 250);
  });
});

test("a larger limit lets as many more be under way", () => {
  const pacer = new Pacer({ requestsPerMinute: 1000 });
  rush(pacer, 0, true, 400);
  const gap = MINUTE / 7000;
  expect(rush(pacer, 0)).toBe(10 + Math.floor(250 / gap));
});

test("beyond its burst, calls are spaced out over the minute", () => {
  const pacer = new Pacer({ requestsPerMinute: 60, burst: 10 });
  expect(rush(pacer, 0, true)).toBe(10);
  expect(pacer.departure(0)).toBeCloseTo(MINUTE / 60 - 250);
});

test("a call makes room a minute after it left, to the moment", () => {
  const pacer = new Pacer({ requestsPerMinute: 10 });
  expect(rush(pacer, 0, true, 5)).toBe(5);
  expect(rush(pacer, 10_000, true)).toBe(5);
  expect(pacer.departure(MINUTE - 1)).toBe(MINUTE);
  expect(rush(pacer, MINUTE, true)).toBe(5);
  expect(pacer.departure(MINUTE)).toBe(MINUTE + 10_000);
});

test("the count stays right over many thousand calls", () => {
  const pacer = new Pacer({ requestsPerMinute: 1500 });
  for (let minute = 0; minute < 5; minute++) {
    expect(rush(pacer, minute * MINUTE, true)).toBe(1500);
    expect(pacer.departure(minute * MINUTE + 5)).toBe((minute + 1) * MINUTE);
  }
});

describe("calls that are spaced out", () => {
  const gap = MINUTE / 350;

  /** One whose limit a 429 has halved to fifty, and whose first call left in the moment that the gate opened, 1000. */
  function opened(): Pacer {
    const pacer = new Pacer({ requestsPerMinute: 100 });
    pacer.punish(true);
    expect(pacer.departure(1000)).toBe(1000);
    pacer.admit(1000, 1000);
    return pacer;
  }

  test("leave one after the other from the moment that the gate opens", () => {
    expect(opened().departure(1000)).toBeCloseTo(1000 + gap);
  });

  test("are not put off by a timer that was late", () => {
    const pacer = opened();
    pacer.admit(1000 + gap + 100, 1000);
    expect(pacer.departure(1000)).toBeCloseTo(1000 + 2 * gap);
  });

  test("do not all leave at once after a pause: a quarter of a second is made up for", () => {
    const pacer = opened();
    pacer.admit(5000, 1000);
    expect(pacer.departure(5000)).toBe(5000);
    pacer.admit(5000, 1000);
    expect(pacer.departure(5000)).toBeCloseTo(5000 - 250 + 2 * gap);
  });

  test("never count as having left later than they did", () => {
    const pacer = opened();
    pacer.admit(1010, 1000);
    expect(pacer.departure(1010)).toBeCloseTo(1010 + gap);
  });

  test("are spaced out no longer once nobody waits", () => {
    const pacer = opened();
    pacer.release();
    pacer.drained();
    expect(pacer.departure(1000)).toBe(1000);
  });
});

describe("a 429", () => {
  test("halves the limit at most, however many come of one closure, and again with the next, to no less than one", () => {
    const pacer = new Pacer({ requestsPerMinute: 100 });
    const limits = [true, false, false, true, true].map((first) => {
      pacer.punish(first);
      return pacer.limit;
    });
    expect(limits).toEqual([50, 50, 50, 25, 12.5]);
    for (let i = 0; i < 10; i++) pacer.punish(true);
    expect(pacer.limit).toBe(1);
  });

  test("lowers it to a little less than what got through, itself not counted", () => {
    const pacer = new Pacer({ requestsPerMinute: 100 });
    rush(pacer, 0, true, 81);
    pacer.punish(true);
    expect(pacer.limit).toBeCloseTo(80 * 0.96);
  });

  test("lowers it again by what got through in the minute as a whole", () => {
    const pacer = new Pacer({ requestsPerMinute: 100 });
    rush(pacer, 0, true, 40);
    pacer.punish(true);
    expect(pacer.limit).toBe(50);
    pacer.drained();
    expect(rush(pacer, SEARCH, true, 5)).toBe(5);
    pacer.punish(true);
    expect(pacer.limit).toBeCloseTo(43 * 0.96);
  });

  test("takes away the free part of the minute, which two clients could not afford", () => {
    const pacer = new Pacer({ requestsPerMinute: 100 });
    rush(pacer, 0, true, 20);
    pacer.punish(true);
    pacer.drained();
    expect(rush(pacer, 0)).toBe(2 + Math.floor(250 / (MINUTE / 350)));
  });

  test("of a call that left more than a minute ago takes none of the next minute's away", () => {
    const pacer = new Pacer({ requestsPerMinute: 2 });
    pacer.admit(0, NEVER);
    pacer.departure(70_000);
    pacer.release(true);
    pacer.punish(true);
    pacer.drained();
    expect(rush(pacer, 70_000, true, 1)).toBe(1);
    expect(pacer.departure(71_000)).toBe(70_000 + SEARCH);
  });
});

describe("beyond a lowered limit", () => {
  /** A hundred a minute were allowed, the 61st call met a 429: sixty are known to get through. */
  function lowered(): Pacer {
    const pacer = new Pacer({ requestsPerMinute: 100 });
    rush(pacer, 0, true, 60);
    pacer.admit(0, NEVER);
    pacer.release(true);
    pacer.punish(true);
    pacer.drained();
    return pacer;
  }

  test("nobody leaves before all who share it have had their turn, and then one at a time", () => {
    const pacer = lowered();
    expect(pacer.departure(0)).toBe(SEARCH);
    expect(rush(pacer, SEARCH)).toBe(1);
    expect(pacer.departure(SEARCH)).toBe(MINUTE);
  });

  test("each that gets through raises the limit, and lets the next one leave, up to the limit that was allowed", () => {
    const pacer = lowered();
    expect(pacer.limit).toBeCloseTo(60 * 0.96);
    expect(rush(pacer, SEARCH, true, 1)).toBe(1);
    expect(pacer.limit).toBe(61);
    expect(rush(pacer, SEARCH, true)).toBe(39);
    expect(pacer.limit).toBe(100);
    expect(pacer.departure(SEARCH)).toBe(MINUTE);
  });

  test("one that is refused raises nothing", () => {
    const pacer = lowered();
    rush(pacer, SEARCH, false, 1);
    pacer.release(true);
    expect(pacer.limit).toBeCloseTo(60 * 0.96);
  });

  test("one more at a time may leave for every thirty-two that got through, until the next 429", () => {
    const pacer = lowered();
    rush(pacer, SEARCH, true, 31);
    expect(rush(pacer, SEARCH)).toBe(1);
    pacer.release();
    expect(rush(pacer, SEARCH)).toBe(2);
    pacer.release(true);
    pacer.release(true);
    pacer.punish(true);
    pacer.drained();
    expect(rush(pacer, SEARCH)).toBe(1);
  });

  test("what got through within the limit does not count as found", () => {
    const pacer = new Pacer({ requestsPerMinute: 100 });
    pacer.punish(true);
    pacer.drained();
    expect(rush(pacer, 0, true, 50)).toBe(50);
    expect(pacer.departure(0)).toBe(SEARCH);
    expect(rush(pacer, SEARCH)).toBe(1);
  });
});
