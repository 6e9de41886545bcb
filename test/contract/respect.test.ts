// The purchase workflow of the description, followed step by step against the sandbox.
import { expect, test } from "vitest";
import { customerId, respect } from "../../scripts/docs/respect.ts";
import { PartnerCenterSandbox } from "../../src/sandbox/index.ts";

test("the purchase workflow goes as described, buys one order and leaves it cancelled", async () => {
  const sandbox = new PartnerCenterSandbox({ provisioningDelay: 300 });
  const { status, stdout, stderr } = await respect(sandbox);
  expect(`${stdout}${stderr}`).toContain("Steps: 7 passed, 7 total");
  expect(status).toBe(0);
  expect(sandbox.violations).toEqual([]);
  const orders = sandbox.orders(customerId);
  expect(orders.map(({ lineItems }) => lineItems?.map(({ quantity }) => quantity))).toEqual([[0]]);
}, 60_000);

test("the way from a product to a cancelled subscription goes as described", async () => {
  const sandbox = new PartnerCenterSandbox({ provisioningDelay: 300 });
  const { status, stdout, stderr } = await respect(sandbox, "subscription");
  expect(`${stdout}${stderr}`).toContain("Steps: 14 passed, 14 total");
  expect(status).toBe(0);
  expect(sandbox.violations).toEqual([]);
}, 60_000);

test("a workflow that does not go as described fails, and names the step", async () => {
  const sandbox = new PartnerCenterSandbox({ provisioningDelay: 0 });
  sandbox.inject({ operation: "updateCart", type: "status", status: 403, body: { code: 20002, description: "No." } });
  const { status, stdout, stderr } = await respect(sandbox);
  expect(status).not.toBe(0);
  expect(`${stdout}${stderr}`).toContain("✗ PUT /customers/{customer-id}/carts/{cart-id} - step repairCart");
}, 60_000);
