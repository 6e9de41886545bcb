// Random plans for the model test: what a caller does, what breaks meanwhile, and how a plan is written down to be replayed.
import fc from "fast-check";
import type { Fault, SandboxOptions } from "../../src/sandbox/index.ts";

/** One call, by who makes it and with what in its way. */
export interface Step {
  what: "order" | "checkout" | "purchase" | "twins" | "cancel" | "addOn" | "read" | "list";
  /** Calls with the same number share an idempotency key; none for a random id each. */
  key?: number;
  retry: boolean;
  reattempts: number;
  /** ms after which the caller aborts. */
  abortAfter?: number;
  /** ms that the service's clock moves on before the call. */
  advance: number;
  /** Faults that meet the call, in this order. */
  faults: { operation: string; times: number; fault: Fault }[];
}

/** How late the service shows what was bought (ms), and what it says of a cart that is bought already. */
export type Lag = Pick<SandboxOptions, "readLag" | "listLag" | "provisioningStatusLag" | "repeatedCheckout">;

export interface Plan {
  seed: number;
  lag: Lag;
  /** Steps of one list go one after the other, lists side by side. */
  lanes: Step[][];
}

const faults: fc.Arbitrary<Fault> = fc.constantFrom<Fault[]>(
  { type: "refuse" },
  { type: "reset-before" },
  { type: "reset-after" },
  { type: "truncate" },
  { type: "stall" },
  { type: "stall", ms: 2_000 },
  { type: "status", status: 503 },
  { type: "status", status: 408 },
  { type: "status", status: 200, body: "<html>" },
  { type: "status", status: 500, body: { code: 800005, description: "The order could not be created." } },
  { type: "status", status: 400, body: { code: 900269, description: "The billing cycle is not valid." } },
  { type: "status", status: 520 },
  { type: "status", status: 522, body: "error code: 522" },
  { type: "status", status: 524, body: "<html>A timeout occurred</html>" },
  { type: "status", status: 599 },
  { type: "item-not-available" },
  { type: "throttle", retryAfter: 3 },
  { type: "expired-token" },
  { type: "in-progress" },
  { type: "order-error" },
  { type: "bom" },
);

const times = fc.integer({ min: 1, max: 3 });

/** Most faults meet any operation; that a cart was submitted is what checkouts answer. */
const injected: fc.Arbitrary<Step["faults"][number]> = fc.oneof(
  { weight: 9, arbitrary: fc.record({ operation: fc.constant("*"), times, fault: faults }) },
  {
    weight: 1,
    arbitrary: fc.record({
      operation: fc.constant("checkoutCart"),
      times,
      fault: fc.constantFrom<Fault>({ type: "already-submitted" }, { type: "order-error" }),
    }),
  },
);

const step: fc.Arbitrary<Step> = fc.record(
  {
    what: fc.constantFrom<Step["what"][]>(
      "order",
      "checkout",
      "checkout",
      "purchase",
      "twins",
      "cancel",
      "addOn",
      "read",
      "list",
    ),
    key: fc.nat(2),
    retry: fc.boolean().map((no) => !no),
    reattempts: fc.nat(2),
    abortAfter: fc.constantFrom(1, 20, 400, 2_500, 30_000),
    advance: fc.constantFrom(0, 0, 500, 60_000, 8 * 86_400_000),
    faults: fc.array(injected, { maxLength: 3 }),
  },
  { requiredKeys: ["what", "retry", "reattempts", "advance", "faults"] },
);

/** Plans of one to three lanes. */
export const plans: fc.Arbitrary<Plan> = fc.record({
  seed: fc.nat(1_000_000),
  lag: fc.record({
    readLag: fc.constantFrom(0, 20_000),
    listLag: fc.constantFrom(0, 30_000),
    provisioningStatusLag: fc.constantFrom(0, 5_000),
    repeatedCheckout: fc.constantFrom("answer", "refuse"),
  }),
  lanes: fc.array(fc.array(step, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 3 }),
});

/** A plan as a script that runs it again, by itself: `npx tsx replay.mts` in the repository's root. */
export function scriptOf(plan: Plan): string {
  return `// replay.mts\nimport { carryOut } from "./test/model/world.ts";\nconsole.log(await carryOut(${JSON.stringify(plan, null, 2)}));\n`;
}
