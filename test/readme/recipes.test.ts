// Every recipe of the guide, run against the sandbox.
import * as commerce from "partner-center-commerce";
import { PartnerCenterSandbox } from "partner-center-commerce/sandbox";
import { beforeEach, describe, expect, it } from "vitest";
import { block, blocks } from "./blocks.ts";
import { run } from "./run.ts";

const customerId = "28045616-f6b9-462f-9701-0d89b5e65c44";
const azureSubscriptionId = "1C461A25-F729-4FA5-AADB-280947DD05E8";
const softwareId = "DG7GMGF0DWTL:0001:DG7GMGF0DSFM";
const year = { quantity: 1, termDuration: "P1Y", billingCycle: "monthly" } as const;

let sandbox: PartnerCenterSandbox;
let customer: ReturnType<commerce.PartnerCenterClient["customer"]>;

beforeEach(() => {
  sandbox = new PartnerCenterSandbox({ provisioningDelay: 0 });
  customer = new commerce.PartnerCenterClient({ credential: () => "any", fetch: sandbox.fetch }).customer(customerId);
});

const software = (catalogItemId = softwareId): commerce.NewCartLineItem =>
  commerce.softwareLine({ catalogItemId, quantity: 1 });

async function orderOf(...lineItems: commerce.NewCartLineItem[]): Promise<commerce.Order> {
  const { orders } = await customer.carts.checkout((await customer.carts.create({ lineItems })).id);
  const [order] = orders;
  if (!order) throw new Error("nothing was bought");
  return order;
}

const tests: Readonly<Record<string, () => Promise<void>>> = {
  "Buy licences": async () => {
    const log = await run(block("recipes", "Buy licences"), { customer });
    const [order] = sandbox.orders(customerId);
    expect(log).toEqual([`10 ${order?.id} ${order?.lineItems[0]?.subscriptionId}`]);
  },

  "A reservation with a scope": async () => {
    expect(await run(block("recipes", "A reservation with a scope"), { customer, azureSubscriptionId })).toEqual([
      "completed",
    ]);
    expect(sandbox.orders(customerId)[0]?.lineItems[0]?.provisioningContext).toEqual({
      scope: "single",
      subscriptionId: azureSubscriptionId,
    });
  },

  "A savings plan": async () => {
    const log = await run(block("recipes", "A savings plan"), { customer, azureSubscriptionId });
    expect(log).toEqual([expect.stringMatching(/^\d+(\.\d+)?$/)]);
    expect(sandbox.orders(customerId)[0]?.lineItems[0]?.purchaseCommitment?.amount).toBe(2.5);
  },

  "A legacy add-on to an existing subscription": async () => {
    const base = await orderOf({
      catalogItemId: "91FD106F-4B2C-4938-95AC-F54F74E9A239",
      quantity: 10,
      billingCycle: "monthly",
    });
    const [subscriptionId = ""] = commerce.subscriptionIds(base);
    const log = await run(block("recipes", "A legacy add-on to an existing subscription"), {
      customer,
      subscriptionId,
    });
    expect(log).toEqual([subscriptionId]);
  },

  "An order for an indirect reseller's customer": async () => {
    expect(await run(block("recipes", "An order for an indirect reseller's customer"), { customer })).toEqual([
      "4847383",
    ]);
  },

  "Handle a partial checkout": async () => {
    const soldOut = commerce.licenseLine({ catalogItemId: "SANDBOX00000:INVENTORY:0001", ...year });
    const cart = await customer.carts.create({ lineItems: [software(), soldOut] });
    const log = await run(block("recipes", "Handle a partial checkout"), { customer, cart });
    expect(log).toEqual([expect.stringMatching(/^line 1 was not bought: .*800010/)]);
    expect(sandbox.orders(customerId)).toHaveLength(1);
  },

  "Cancel within the window": async () => {
    const [inTime, late] = [await orderOf(software()), await orderOf(software())];
    expect(await run(block("recipes", "Cancel within the window"), { customer, orderId: inTime.id })).toEqual([]);
    expect((await customer.orders.get(inTime.id)).lineItems[0]?.quantity).toBe(0);
    sandbox.advance(61 * 86_400_000);
    expect(await run(block("recipes", "Cancel within the window"), { customer, orderId: late.id })).toEqual([
      "too late",
    ]);
    expect((await customer.orders.get(late.id)).lineItems[0]?.quantity).toBe(1);
  },

  "Upload a purchase order": async () => {
    const { id: orderId } = await orderOf(software("DG7GMGF0D7FV:0001:DG7GMGF0DRX2"));
    expect((await customer.orders.get(orderId)).status).toBe("pending_po_upload");
    await run(block("recipes", "Upload a purchase order"), { customer, orderId, pdf: new Uint8Array(10) });
    expect((await customer.orders.get(orderId)).status).toBe("completed");
  },

  "Follow provisioning with progress": async () => {
    const { id: orderId, lineItems } = await orderOf(
      commerce.licenseLine({ catalogItemId: "CFQ7TTC0LF8S:0001:CFQ7TTC0VZW5", ...year }),
    );
    const log = await run(block("recipes", "Follow provisioning with progress"), { customer, orderId });
    expect(log).toEqual(["1 of 1 undefined", JSON.stringify([lineItems[0]?.subscriptionId])]);

    const failing = await orderOf(commerce.licenseLine({ catalogItemId: "SANDBOX00000:FAILS:0001", ...year }));
    const failure = await run(block("recipes", "Follow provisioning with progress"), { customer, orderId: failing.id });
    expect(failure.at(-1)).toMatch(/^error waitForProvisioning: order /);
  },
};

describe("the recipe", () => {
  it.each(Object.entries(tests))('"%s" works', async (_, test) => {
    await test();
    expect(sandbox.violations).toEqual([]);
  });

  it("list has a test for each", () => {
    const recipes = blocks.filter(({ file }) => file.endsWith("/recipes.md")).map(({ heading }) => heading);
    expect(recipes).toEqual(Object.keys(tests));
  });
});
