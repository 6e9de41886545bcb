// Some limits count by partner and customer: a 429 closes no more than it has to.
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Refusal } from "../../src/errors.ts";
import { Gate, type RateLimiter } from "../../src/transport/limits/gate.ts";

const refusal: Refusal = { status: 429, headers: new Headers() };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A gate through which calls of customers have gone, and who has left since. */
function gateOf(customers: readonly string[], limiter?: RateLimiter) {
  const gate = new Gate(limiter ?? false);
  const left: string[] = [];
  let place = 0;
  const enter = (customer: string, patience = 60_000): number => {
    const ticket = { scope: "tenant", place: place++, customer, left: 60_000, patience, onWait: () => {} };
    const turn = gate.enter(ticket) ?? Promise.resolve();
    turn.then(
      () => left.push(customer),
      () => left.push(`${customer} refused`),
    );
    return ticket.place;
  };
  for (const customer of customers) gate.leave("tenant", false, enter(customer));
  const settle = async (ms = 0): Promise<string[]> => {
    await vi.advanceTimersByTimeAsync(ms);
    return left.splice(0);
  };
  return { gate, enter, settle };
}

describe("a 429 of one customer", () => {
  test("closes that customer alone where others are called as well", async () => {
    const { gate, enter, settle } = gateOf(["a", "b"]);
    await settle();
    gate.close("tenant", 1000, refusal, "a");
    enter("a");
    enter("b");
    expect(await settle(999)).toEqual(["b"]);
    expect(await settle(1)).toEqual(["a"]);
  });

  test("lets the others go one at a time until one of them got through", async () => {
    const { gate, enter, settle } = gateOf(["a", "b"]);
    await settle();
    gate.close("tenant", 1000, refusal, "a");
    const first = enter("b");
    enter("c");
    enter("d");
    expect(await settle()).toEqual(["b"]);
    gate.leave("tenant", false, first);
    expect(await settle()).toEqual(["c", "d"]);
  });

  test("closes everybody once another is refused too", async () => {
    const { gate, enter, settle } = gateOf(["a", "b"]);
    await settle();
    gate.close("tenant", 1000, refusal, "a");
    const trial = enter("b");
    enter("c");
    await settle();
    gate.leave("tenant", true, trial);
    gate.close("tenant", 2000, refusal, "b");
    enter("d");
    expect(await settle(1999)).toEqual([]);
    expect(await settle(1)).toEqual(["c", "d"]);
  });

  test("closes everybody where nobody else is called: who would tell that the limit is the customer's?", async () => {
    const { gate, enter, settle } = gateOf(["a", "a"]);
    await settle();
    gate.close("tenant", 1000, refusal, "a");
    enter("b");
    expect(await settle(999)).toEqual([]);
    expect(await settle(1)).toEqual(["b"]);
  });

  test("is told to those of the customer's who can't wait so long, and to nobody else", async () => {
    const { gate, enter, settle } = gateOf(["a", "b"]);
    await settle();
    gate.close("tenant", 1000, refusal, "a");
    enter("a", 500);
    enter("b", 500);
    expect(await settle()).toEqual(expect.arrayContaining(["a refused", "b"]));
  });

  test("is no business of a shared limiter, until it is everybody's", async () => {
    const penalize = vi.fn();
    const { gate, settle } = gateOf(["a", "b"], { acquire: async () => {}, penalize });
    await settle();
    gate.close("tenant", 1000, refusal, "a");
    expect(penalize).not.toHaveBeenCalled();
    gate.close("tenant", 1000, refusal, "b");
    expect(penalize).toHaveBeenCalledWith("tenant", 1000);
  });

  test("of another customer, after one got through, closes that one alone", async () => {
    const { gate, enter, settle } = gateOf(["a", "b"]);
    await settle();
    gate.close("tenant", 5000, refusal, "a");
    gate.leave("tenant", false, enter("b"));
    await settle();
    gate.close("tenant", 1000, refusal, "b");
    enter("b");
    enter("c");
    expect(await settle(999)).toEqual(["c"]);
  });
});
