// The exchanges of suite.json, which a client in any language can be held to: this package's client, and one in python.
import { execFile, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { PartnerCenterClient } from "../../src/index.ts";
import { exampleToken, type InjectedFault } from "../../src/sandbox/index.ts";
import { lines, serve } from "../sandbox/support.ts";
import suite from "./suite.json" with { type: "json" };

const offerId = lines.license.catalogItemId;
const newOrder = {
  billingCycle: "monthly",
  lineItems: [{ lineItemNumber: 0, offerId, quantity: 1, termDuration: "P1Y" }],
};

describe("this package's client", () => {
  it.each(suite.cases)("$name", async ({ call, faults, seed = 0, expect: expected }) => {
    const { sandbox, url } = await serve({ pageSize: 2, provisioningDelay: 0, now: () => new Date() });
    const { customer } = suite;
    sandbox.seed({ orders: { [customer]: Array.from({ length: seed }, () => newOrder) } });
    const { carts } = sandbox.seed({ carts: { [customer]: [{ lineItems: [lines.license] }] } });
    for (const fault of faults) sandbox.inject(fault as InjectedFault);
    const client = new PartnerCenterClient({
      endpoint: url,
      credential: () => exampleToken,
      retry: { baseDelay: 1, maxDelay: 5 },
    });
    const { orders, carts: cartCalls } = client.customer(customer);
    let items = 0;
    const calls: Record<string, () => Promise<unknown>> = {
      createOrder: () => orders.create(newOrder),
      checkoutCart: () => cartCalls.checkout(carts[customer]?.[0] ?? ""),
      listOrders: async () => {
        for await (const _order of orders.list()) items += 1;
      },
    };
    const result = await calls[call]?.().then(
      () => "done",
      (error: { outcome: string }) => (error.outcome === "rejected" ? "refused" : error.outcome),
    );
    const sent = sandbox.requests.filter(({ operation }) => operation === call);
    const requestIds = new Set(sent.map(({ headers }) => headers["ms-requestid"])).size;
    const found = { result, sent: sent.length, requestIds, orders: sandbox.orders(customer).length, items };
    expect(found).toMatchObject(expected);
  });
});

const hasPython = spawnSync("python3", ["--version"]).status === 0;
if (!hasPython) console.log("Skipped the client in python: there is no python3 here.");

it.runIf(hasPython)("a client of python's standard library keeps to its part of the suite", async () => {
  const { url } = await serve({ now: () => new Date() });
  const script = fileURLToPath(new URL("client.py", import.meta.url));
  const { stdout } = await promisify(execFile)("python3", [script, url]).catch(
    (error: { stdout: string; stderr: string }) => ({ stdout: error.stdout + error.stderr }),
  );
  expect(stdout).toMatch(/^\d\d passed, 0 failed\n$/);
});
