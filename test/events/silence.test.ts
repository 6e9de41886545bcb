// The engine when nobody listens: not even the recorder that all other suites run under.
import { setTimeout as sleep } from "node:timers/promises";
import { expect, it, vi } from "vitest";
import { PartnerCenterClient, responseOf } from "../../src/index.ts";
import { PartnerCenterSandbox } from "../../src/sandbox/index.ts";
import { takeHeard } from "../setup/emissions.ts";

vi.unmock("../../src/transport/intent/intent.ts");

const CART = { lineItems: [{ catalogItemId: "MS-AZR-0145P", quantity: 1, billingCycle: "monthly" as const }] };

it("Retries, failures and aborts are the same when nobody listens", async () => {
  takeHeard();
  const sandbox = new PartnerCenterSandbox();
  const options = { credential: () => "silent-token", fetch: sandbox.fetch, retry: { baseDelay: 1 } };
  const { carts } = new PartnerCenterClient(options).customer("28045616-f6b9-462f-9701-0d89b5e65c44");
  sandbox.inject({ operation: "createCart", type: "status", status: 503 });
  expect(responseOf(await carts.create(CART))?.attempts).toBe(2);
  await expect(carts.get("unknown")).rejects.toMatchObject({ status: 404, outcome: "rejected" });
  sandbox.inject({ operation: "createCart", type: "stall" });
  const controller = new AbortController();
  const before = sandbox.requests.length;
  const call = carts.create(CART, { signal: controller.signal });
  while (sandbox.requests.length === before) await sleep(1);
  controller.abort();
  await expect(call).rejects.toBe(controller.signal.reason);
  expect(takeHeard()).toEqual({});
});
