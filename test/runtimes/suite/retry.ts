// Faults of real connections: whatever the platform calls them, an intent buys at most once.
// Where a test needs to know of the fault, the answer is cut off: after a reset on a connection that was kept alive,
// Deno and browsers send the request once more by themselves (with the same MS-RequestId), and nobody hears of it.
import { ConnectionError, ResponseParseError, ServerError, TimeoutError } from "partner-center-commerce";
import type { Fault } from "partner-center-commerce/sandbox";
import { CUSTOMER, license } from "../bench.ts";
import { equal, failure, ok, reason, type Test, type Tests } from "../harness.ts";

const order = {
  billingCycle: "monthly" as const,
  lineItems: [{ lineItemNumber: 0, offerId: license.catalogItemId, quantity: 1 }],
};
const status = (code: number, body?: unknown): Fault => ({ type: "status", status: code, body });

const faults: Record<string, Fault> = {
  "a connection that closes before the request is read": { type: "refuse" },
  "a reset before anything is done": { type: "reset-before" },
  "a reset after it is done": { type: "reset-after" },
  "an answer cut off half-way": { type: "truncate" },
  "an answer that never comes": { type: "stall" },
  "a 503 of a gateway": status(503, "<html>busy</html>"),
  "a 500 with a fault": status(500, { code: 800005, description: "Order could not be created." }),
  "a 200 that is HTML": status(200, "<html>sign in</html>"),
  "a 200 with nothing in it": status(200),
  "an order in progress": { type: "in-progress" },
  "an expired token": { type: "expired-token" },
};

const gotOver = Object.entries(faults).map(([name, fault]): [string, Test] => [
  `${name} is got over, and the order is made once`,
  async ({ customer, sandbox, sent }) => {
    await sandbox.inject({ operation: "createOrder", ...fault });
    const made = await customer({ timeout: 700 }).orders.create(order);
    equal(
      (await sandbox.orders(CUSTOMER)).map(({ id }) => id),
      [made.id],
    );
    const ids = new Set((await sent("createOrder")).map(({ headers }) => headers["ms-requestid"]));
    equal(ids.size, 1, "number of request ids");
  },
]);

export const retry: Tests = {
  ...Object.fromEntries(gotOver),
  "a checkout whose answer got lost is recovered from what was already bought": async ({ customer, sandbox }) => {
    const { carts } = customer();
    const { id } = await carts.create({ lineItems: [license] });
    await sandbox.inject({ operation: "checkoutCart", type: "truncate" });
    await sandbox.inject({ operation: "checkoutCart", type: "already-submitted" });
    const { orders } = await carts.checkout(id);
    equal(
      orders.map((bought) => bought.id),
      (await sandbox.orders(CUSTOMER)).map((bought) => bought.id),
    );
  },
  "a byte order mark before the body is no part of it": async ({ customer, sandbox }) => {
    await sandbox.inject({ operation: "createOrder", type: "bom" });
    ok((await customer().orders.create(order)).id, "an order");
  },
  "a lost answer without retries is unknown, and its id finds out": async ({ customer, sandbox }) => {
    const { orders } = customer({ retry: false });
    await sandbox.inject({ operation: "createOrder", type: "truncate" });
    const error = await failure(orders.create(order), ConnectionError);
    equal(error.outcome, "unknown");
    ok(error.requestId && error.message.includes(error.requestId), "a message that names the request id");
    const again = await orders.create(order, { requestId: error.requestId });
    equal(
      (await sandbox.orders(CUSTOMER)).map(({ id }) => id),
      [again.id],
    );
  },
  "nobody at the endpoint is a ConnectionError": async ({ customer, sandbox }) => {
    const endpoint = await sandbox.closedEndpoint();
    const error = await failure(
      customer({ endpoint, retry: { maxAttempts: 2, baseDelay: 1 } }).orders.create(order),
      ConnectionError,
    );
    equal(error.attempts, 2);
    const sayWhy = "Bun" in globalThis || "process" in globalThis;
    equal(error.outcome, sayWhy ? "not-sent" : "unknown");
  },
  "a server that keeps failing is a ServerError after as many attempts as are allowed": async ({
    customer,
    sandbox,
  }) => {
    await sandbox.inject({ operation: "getCart", times: 9, type: "status", status: 502 });
    const error = await failure(
      customer({ retry: { maxAttempts: 3, baseDelay: 1 } }).carts.get("6f8de9e2-6d2b-4c0f-8a5d-0b4ad5b1d3b0"),
      ServerError,
    );
    equal(error.attempts, 3);
    equal(error.status, 502);
  },
  "what is not JSON is kept for whoever wants to look": async ({ customer, sandbox }) => {
    await sandbox.inject({ operation: "createOrder", ...status(200, "<html>sign in</html>") });
    const error = await failure(customer({ retry: false }).orders.create(order), ResponseParseError);
    equal(error.body, "<html>sign in</html>");
  },
  "a slow body runs into the timeout": async ({ customer, sandbox }) => {
    await sandbox.inject({ operation: "createOrder", type: "trickle", ms: 5000 });
    const error = await failure(customer({ retry: false, timeout: 300 }).orders.create(order), TimeoutError);
    equal(error.outcome, "unknown");
  },
  "the deadline ends a call that would go on trying": async ({ customer, sandbox }) => {
    await sandbox.inject({ operation: "createOrder", times: 50, type: "stall" });
    const started = performance.now();
    const error = await failure(customer({ timeout: 200, deadline: 500 }).orders.create(order), TimeoutError);
    equal(error.outcome, "unknown");
    ok(performance.now() - started < 5000, "an end soon after the deadline");
  },
  "an abort rejects with its own reason, on the way as well as before and between": async ({ customer, sandbox }) => {
    const why = new Error("changed my mind");
    const { orders } = customer({ retry: { baseDelay: 60_000, maxDelay: 60_000 } });
    equal(await reason(orders.create(order, { signal: AbortSignal.abort(why) })), why);
    for (const fault of [{ type: "stall" }, { type: "throttle", retryAfter: 60 }] as const) {
      await sandbox.inject({ operation: "createOrder", ...fault });
      const controller = new AbortController();
      const call = reason(orders.create(order, { signal: controller.signal }));
      setTimeout(() => controller.abort(why), 100);
      ok((await call) === why, `the abort's reason during ${fault.type}`);
    }
  },
};
