// The sandbox of the soak, in a process of its own: serves over HTTP, and tells at the end what was really bought.
import { type Fault, PartnerCenterSandbox, randomFaults } from "../../src/sandbox/index.ts";
import { CUSTOMERS, customerId } from "./deeds.ts";

/** Every line that was bought, by its friendly name, and what else the sandbox saw. */
export interface Truth {
  bought: Record<string, number>;
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
  { type: "status", status: 200, body: "<html>maintenance</html>", headers: { "Content-Type": "text/html" } },
];

const [faultRate = 0, seed = 1] = process.argv.slice(2).map(Number);
const seen = { requests: 0, faults: 0, throttled: 0 };
const sandbox = new PartnerCenterSandbox({
  seed,
  faultRate,
  faultMix: mix,
  provisioningDelay: 20,
  keepRequests: 0,
  onRequest: ({ outcome, status }) => {
    seen.requests++;
    if (outcome.startsWith("fault:")) seen.faults++;
    if (status === 429) seen.throttled++;
  },
});

function truth(): Truth {
  const bought: Record<string, number> = {};
  for (let index = 0; index < CUSTOMERS; index++) {
    for (const { lineItems } of sandbox.orders(customerId(index))) {
      for (const { friendlyName } of lineItems ?? [])
        if (friendlyName) bought[friendlyName] = (bought[friendlyName] ?? 0) + 1;
    }
  }
  return { bought, ...seen, violations: sandbox.violations.length };
}

const { url } = await sandbox.listen();
process.on("message", () => process.send?.(truth()));
process.on("disconnect", () => process.exit());
process.send?.({ url });
