// Which exchanges break, and how: every second one, by a fault that suits its operation.
import type { Fault, PartnerCenterSandbox } from "partner-center-commerce/sandbox";

const gateway: Fault = {
  type: "status",
  status: 502,
  body: "<html><body><h1>502 Bad Gateway</h1></body></html>",
  headers: { "Content-Type": "text/html" },
};
const orderFault: Fault = {
  type: "status",
  status: 500,
  body: { code: 800005, description: "The order could not be created." },
};

/** Writes get what is worst for them: carried out, and the answer lost. Each operation goes through its list in turn. */
const faultsOf: Readonly<Record<string, readonly Fault[]>> = {
  createCart: [{ type: "reset-after" }],
  updateCart: [orderFault],
  checkoutCart: [{ type: "truncate" }, { type: "in-progress" }],
  updateOrder: [{ type: "reset-after" }],
  createCustomerAgreement: [{ type: "reset-after" }],
  updateSubscription: [{ type: "reset-after" }, { type: "truncate" }],
};
const ofReads: readonly Fault[] = [
  { type: "reset-before" },
  { type: "expired-token" },
  { type: "throttle", retryAfter: 1 },
  gateway,
  { type: "stall" },
  { type: "status", status: 503 },
  { type: "refuse" },
];

/** What really happened, which the client may not know. */
const words: Readonly<Record<Fault["type"], string>> = {
  refuse: "closed unread",
  "reset-before": "not carried out, then reset",
  "reset-after": "carried out, then reset",
  truncate: "carried out, the answer cut in half",
  stall: "carried out, then silence",
  trickle: "carried out, the answer a trickle",
  status: "not carried out, an error instead",
  throttle: "throttled",
  "expired-token": "token expired",
  "in-progress": "said to be in progress",
  "item-not-available": "a success that holds a fault",
  "already-submitted": "carried out, answered as submitted before",
  "order-error": "an order group failed",
  bom: "carried out, a byte order mark in front",
};

/** Breaks every second exchange, the first included, so that each call of the client meets a fault. */
export interface Breaker {
  /** To be told of each exchange before it is sent. Says how it will break, in words, if it will. */
  next(method: string, path: string): string | undefined;
}

/** A breaker of a sandbox's exchanges. */
export function createBreaker(sandbox: PartnerCenterSandbox): Breaker {
  const used = new Map<string, number>();
  let exchanges = 0;
  return {
    next(method, path) {
      exchanges += 1;
      if (exchanges % 2 === 0) return undefined;
      const write = writeOf(method, path);
      const faults = (write ? faultsOf[write] : undefined) ?? ofReads;
      const turn = used.get(write ?? "read") ?? 0;
      used.set(write ?? "read", turn + 1);
      const fault = faults[turn % faults.length];
      if (!fault) return undefined;
      sandbox.inject({ ...fault, operation: "*" });
      return words[fault.type];
    },
  };
}

/** The operation, if it writes. */
function writeOf(method: string, path: string): string | undefined {
  if (method === "PUT") return "updateCart";
  if (method === "PATCH") return path.includes("/subscriptions/") ? "updateSubscription" : "updateOrder";
  if (method !== "POST") return undefined;
  if (path.endsWith("/agreements")) return "createCustomerAgreement";
  return path.endsWith("/checkout") ? "checkoutCart" : "createCart";
}
