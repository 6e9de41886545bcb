// The provisioning status is optional: whatever comes of asking for it, the wait goes on by the order.
import { expect, test } from "vitest";
import type { Order } from "../../src/index.ts";
import { answering } from "../support/answering.ts";
import { CUSTOMER, order, rejection } from "../support/client.ts";
import type { Step } from "../support/stub.ts";

const software: Order = { ...order, billingCycle: "one_time" };
const provisioned: Order = {
  ...software,
  lineItems:
    software.lineItems?.map((line) => ({ ...line, subscriptionId: "0c353b8e-da9d-4007-d0d4-bca8bd5b5ce1" })) ?? [],
};

test.each<[string, Step]>([
  ["403", { status: 403, body: { code: 20002 } }],
  ["404", { status: 404, body: { code: 20000 } }],
  ["800007", { status: 400, body: { code: 800007 } }],
  ["a fault of the service", { status: 500, body: { code: 70000 } }],
  ["no JSON", { status: 200, body: "<html></html>" }],
  ["a reset", { error: () => new TypeError("terminated") }],
])("%s does not end a wait", async (_what, step) => {
  const again = Array.from({ length: 5 }, () => step);
  const tries = "status" in step && step.status >= 400 && step.status < 500 ? [step] : again;
  const { client } = answering({ status: 200, body: software }, ...tries, { status: 200, body: provisioned });
  const found = await client.customer(CUSTOMER).orders.waitForProvisioning(order.id, { pollInterval: 1 });
  expect(found).toEqual(provisioned);
});

test("time that runs out while it is asked for ends in a ProvisioningError: the order is bought", async () => {
  const { client } = answering({ status: 200, body: software }, { silence: "headers" });
  const waiting = client.customer(CUSTOMER).orders.waitForProvisioning(order.id, { deadline: 100 });
  expect(await rejection(waiting)).toMatchObject({ name: "ProvisioningError", outcome: "done", order: software });
});
