// Faults to order: what can be injected, which exchange each one meets, and random ones by rate.
import type { OperationId } from "../../../generated/operations.ts";
import { injectedFaultCheck } from "../checks/fault-checks.ts";
import type { Random } from "../world/random.ts";
import type { Fault, InjectedFault } from "./fault-types.ts";

export type { Fault, InjectedFault } from "./fault-types.ts";

/**
 * What random faults are drawn from unless told otherwise. Every one of them can be got over by repeating the
 * request.
 */
export const randomFaults: readonly Fault[] = [
  { type: "refuse" },
  { type: "reset-before" },
  { type: "reset-after" },
  { type: "truncate" },
  { type: "status", status: 503 },
  {
    type: "status",
    status: 502,
    body: "<html><body><h1>502 Bad Gateway</h1></body></html>",
    headers: { "Content-Type": "text/html" },
  },
  { type: "status", status: 500, body: { code: 800005, description: "The order could not be created." } },
  { type: "throttle", retryAfter: 1 },
  { type: "expired-token" },
  { type: "in-progress" },
  { type: "bom" },
];

/** The queue of injected faults, and the dice for random ones. */
export interface Faults {
  inject(fault: InjectedFault): void;
  /** What waits in the queue, with the calls that each is still to meet. */
  waiting(): InjectedFault[];
  /** The fault that the next call of that operation meets, taken from the queue. */
  take(operation: OperationId | undefined): Fault | undefined;
  /** Empties the queue and begins the dice again. */
  clear(): void;
}

/** A queue of faults; each call draws a random one with probability `rate` when the queue has none for it. */
export function createFaults(rate: number, mix: readonly Fault[], random: Random): Faults {
  let queue: { readonly fault: InjectedFault; left: number }[] = [];
  const draw = (): Fault | undefined => {
    if (rate <= 0 || random.fraction() >= rate) return undefined;
    return mix[Math.floor(random.fraction() * mix.length)];
  };
  return {
    inject(fault) {
      const complaint = faultComplaint(fault);
      if (complaint) throw new TypeError(complaint);
      queue.push({ fault, left: fault.times ?? 1 });
    },
    take(operation) {
      const entry = queue.find(({ fault }) => meets(fault, operation));
      if (!entry) return operation === undefined ? undefined : draw();
      entry.left -= 1;
      if (entry.left <= 0) queue = queue.filter((other) => other !== entry);
      return entry.fault;
    },
    waiting: () => queue.map(({ fault, left }) => ({ ...fault, times: left })),
    clear() {
      queue = [];
      random.restart();
    },
  };
}

function meets(fault: InjectedFault, operation: OperationId | undefined): boolean {
  if (fault.type === "order-error" && operation !== "checkoutCart") return false;
  return fault.operation === "*" || fault.operation === operation;
}

/** What is wrong with a fault that came from outside, in words; undefined when nothing is. */
export function faultComplaint(value: unknown): string | undefined {
  return injectedFaultCheck(value, "The fault");
}
