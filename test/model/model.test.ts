// Random calls, faults, clocks and aborts: whatever happens, an intent buys at most once, and its caller knows.
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { offContract } from "../setup/off-contract.ts";
import { type Plan, plans, scriptOf } from "./plan.ts";
import { carryOut } from "./world.ts";

/** More with MODEL_RUNS=5000; another start with MODEL_SEED. */
const numRuns = Number(process.env.MODEL_RUNS ?? 300);
const seed = Number(process.env.MODEL_SEED ?? 4711);

const rejections: unknown[] = [];
const note = (reason: unknown): void => {
  rejections.push(reason);
};
beforeAll(() => {
  process.on("unhandledRejection", note);
});
afterAll(() => {
  process.off("unhandledRejection", note);
});

it("keeps its promises over random sequences of calls and faults", async () => {
  offContract("faults are injected into operations that are not documented to answer them");
  const details = await fc.check(
    fc.asyncProperty(plans, async (plan) => {
      const broken = await carryOut(plan);
      if (broken.length > 0) throw new Error(broken.join("\n"));
    }),
    { numRuns, seed, endOnFailure: false },
  );
  if (details.failed) {
    const plan = details.counterexample?.[0] as Plan;
    throw new Error(`${String(details.errorInstance)}\nRun it again with:\n\n${scriptOf(plan)}`);
  }
  expect(details.numRuns).toBe(numRuns);
  expect(rejections).toEqual([]);
}, 300_000);
