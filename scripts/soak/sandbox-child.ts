// The sandbox of the soak, in a process of its own: serves over HTTP, and tells at the end what was really bought.
import { type Fault, type InjectedFault, PartnerCenterSandbox, randomFaults } from "../../src/sandbox/index.ts";
import { CUSTOMERS, customerId } from "./deeds.ts";
import type { Bought } from "./ledger.ts";

/** What was bought, and what else the sandbox saw. */
export interface Truth {
  orders: Bought;
  requests: number;
  /** Requests that met an injected fault. */
  faults: number;
  /** Answers 429. */
  throttled: number;
  /** Answers of the sandbox that were not as described: bugs of its own. */
  violations: number;
}

/** The sandbox's own mix, with a rate limit that opens sooner, and what takes time or lies about its type. */
const mix: readonly Fault[] = [
  ...randomFaults.filter(({ type }) => type !== "throttle"),
  { type: "throttle", retryAfter: 0.05 },
  { type: "stall" },
  { type: "trickle", ms: 200 },
  { type: "status", status: 504 },
  { type: "status", status: 408 },
  { type: "status", status: 520 },
  { type: "status", status: 522, body: "error code: 522", headers: { "Content-Type": "text/plain" } },
  { type: "status", status: 524, body: "<html>A timeout occurred</html>", headers: { "Content-Type": "text/html" } },
  { type: "status", status: 599 },
  { type: "item-not-available" },
  { type: "status", status: 200, body: "<html>maintenance</html>", headers: { "Content-Type": "text/html" } },
];

/** What only a checkout answers. */
const aimed: readonly InjectedFault[] = [
  { operation: "checkoutCart", type: "order-error" },
  { operation: "checkoutCart", type: "already-submitted" },
];
/** After so many requests the next of them is on its way, unless the last of its kind still is. */
const AIMED_EVERY = 25;

const [faultRate = 0, seed = 1] = process.argv.slice(2).map(Number);
const seen = { requests: 0, faults: 0, throttled: 0 };
const sandbox = new PartnerCenterSandbox({
  seed,
  faultRate,
  faultMix: mix,
  provisioningDelay: 20,
  // What was bought is not visible at once, and who checks a bought cart out again is told no more than that.
  readLag: 30,
  provisioningStatusLag: 30,
  repeatedCheckout: "refuse",
  keepRequests: 0,
  onRequest: ({ outcome, status }) => {
    seen.requests++;
    if (faultRate > 0 && seen.requests % AIMED_EVERY === 0) aim(seen.requests / AIMED_EVERY);
    if (outcome.startsWith("fault:")) seen.faults++;
    if (status === 429) seen.throttled++;
  },
});

function aim(turn: number): void {
  const fault = aimed[turn % aimed.length];
  if (fault && !sandbox.faults.some(({ operation, type }) => operation === fault.operation && type === fault.type))
    sandbox.inject(fault);
}

function truth(): Truth {
  const customers = Array.from({ length: CUSTOMERS }, (_, index) => sandbox.orders(customerId(index)));
  const orders = customers
    .flat()
    .map(({ id, lineItems = [] }) => [id, lineItems.map(({ friendlyName = "" }) => friendlyName)] as const);
  return { orders: Object.fromEntries(orders), ...seen, violations: sandbox.violations.length };
}

const { url } = await sandbox.listen();
process.on("message", () => process.send?.(truth()));
process.on("disconnect", () => process.exit());
process.send?.({ url });
