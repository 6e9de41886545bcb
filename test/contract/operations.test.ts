// The description, the sandbox and the facade have the same operations: none described and missing, none there and not described.
import { beforeEach, describe, expect, test } from "vitest";
import { type OperationId, operations } from "../../generated/operations.ts";
import { operationsOf } from "../../scripts/generate/document.ts";
import { CustomerClient } from "../../src/customer.ts";
import type { NewCartLineItem } from "../../src/index.ts";
import { AttachmentOperations } from "../../src/resources/attachments.ts";
import { CartOperations } from "../../src/resources/carts.ts";
import { OrderOperations } from "../../src/resources/orders.ts";
import { PartnerCenterSandbox } from "../../src/sandbox/index.ts";
import { rules } from "../../src/sandbox/rules/index.ts";
import { bundle } from "../fixtures/spec-source.ts";
import { CUSTOMER, testClient } from "../support/client.ts";
import { isThere } from "../support/coming-operations.ts";

const licence = {
  catalogItemId: "CFQ7TTC0LF8S:0001:CFQ7TTC0VZW5",
  quantity: 1,
  billingCycle: "monthly",
  termDuration: "P1Y",
};
const software = { catalogItemId: "DG7GMGF0DWT0:0001:DG7GMGF0DSQR", quantity: 1, billingCycle: "one_time" };
/** May have add-ons that name it as their parent. */
const legacy = { catalogItemId: "195416C1-3447-423A-B37B-EE59A99A19C4", quantity: 1, billingCycle: "monthly" };
/** Waits for a purchase order. */
const documented = { catalogItemId: "DG7GMGF0D7FV:0001:DG7GMGF0DRX2", quantity: 1, billingCycle: "one_time" };
const metadata = { customerPrice: "100.00", currency: "EUR", isPartOfTender: false };
const pofiles = { name: "order.pdf", content: "%PDF", type: "application/pdf" };

let sandbox: PartnerCenterSandbox;
let customer: CustomerClient;

beforeEach(() => {
  sandbox = new PartnerCenterSandbox({ provisioningDelay: 0 });
  customer = testClient({ fetch: sandbox.fetch }).client.customer(CUSTOMER);
});

async function cart(line: NewCartLineItem = licence): Promise<string> {
  const { id } = await customer.carts.create({ lineItems: [line] });
  return id;
}

async function order(line?: NewCartLineItem): Promise<string> {
  const { orders } = await customer.carts.checkout(await cart(line));
  return orders[0]?.id ?? "";
}

const firstLine = { lineItemNumber: 0, offerId: licence.catalogItemId, quantity: 1, friendlyName: "Licences" };

/** A way to call each method of the facade, and the operations that it is made of besides what it needs to exist. */
const METHODS: Readonly<Record<string, readonly [() => Promise<unknown>, ...OperationId[]]>> = {
  "customer.purchase": [() => customer.purchase({ lineItems: [licence] }), "createCart", "checkoutCart", "getOrder"],
  "carts.create": [() => cart(), "createCart"],
  "carts.get": [async () => customer.carts.get(await cart()), "getCart"],
  "carts.update": [async () => customer.carts.update(await cart(), { lineItems: [licence] }), "updateCart"],
  "carts.checkout": [() => order(), "checkoutCart"],
  "orders.create": [
    () => customer.orders.create({ billingCycle: "monthly", lineItems: [{ ...firstLine, termDuration: "P1Y" }] }),
    "createOrder",
  ],
  "orders.get": [async () => customer.orders.get(await order()), "getOrder"],
  "orders.list": [async () => customer.orders.list()[Symbol.asyncIterator]().next(), "listOrders"],
  "orders.update": [
    async () => {
      const id = await order(software);
      return customer.orders.update(id, { id, status: "cancelled" });
    },
    "updateOrder",
  ],
  "orders.cancel": [async () => customer.orders.cancel(await order(software)), "updateOrder"],
  "orders.addOn": [
    async () => {
      const { id, lineItems } = await customer.orders.get(await order(legacy));
      const parentSubscriptionId = lineItems[0]?.subscriptionId ?? "";
      const offerId = "2828BE95-46BA-4F91-B2FD-0BEF192ECF60";
      return customer.orders.addOn(id, [{ lineItemNumber: 1, offerId, quantity: 1, parentSubscriptionId }]);
    },
    "updateOrder",
  ],
  "orders.provisioningStatus": [
    async () => customer.orders.provisioningStatus(await order()),
    "getOrderProvisioningStatus",
  ],
  "orders.waitForProvisioning": [async () => customer.orders.waitForProvisioning(await order()), "getOrder"],
  "orders.activationLinks": [
    async () => {
      const id = await order();
      await customer.orders.activationLinks(id);
      return customer.orders.activationLinks(id, { lineItemNumber: 0 });
    },
    "getOrderActivationLinks",
    "getOrderLineItemActivationLinks",
  ],
  "attachments.list": [async () => customer.orders.attachments.list(await order()), "listOrderAttachments"],
  "attachments.upload": [
    async () => customer.orders.attachments.upload(await order(documented), { metadata, pofiles }),
    "uploadOrderAttachments",
  ],
  "attachments.download": [
    async () => {
      const id = await order(documented);
      const [file] = await customer.orders.attachments.upload(id, { metadata, pofiles });
      return customer.orders.attachments.download(id, file?.attachmentId ?? "");
    },
    "downloadOrderAttachment",
  ],
};

const described = operationsOf(bundle).map(({ id }) => id);

describe("the operations", () => {
  test("of the table are those of the description", () => {
    expect(Object.keys(operations).sort()).toEqual([...described].sort());
  });

  test("of the sandbox are those of the description", () => {
    expect(Object.keys(rules).sort()).toEqual([...described].sort());
  });

  test("are all within reach of the facade", () => {
    const reached = new Set(Object.values(METHODS).flatMap(([, ...ids]) => ids));
    expect([...reached].sort()).toEqual(described.filter(isThere).sort());
  });
});

describe("the facade", () => {
  test("has no method that is not walked here", () => {
    const classes = {
      customer: CustomerClient,
      carts: CartOperations,
      orders: OrderOperations,
      attachments: AttachmentOperations,
    };
    const methods = Object.entries(classes).flatMap(([name, { prototype }]) =>
      Object.getOwnPropertyNames(prototype)
        .filter((method) => method !== "constructor")
        .map((method) => `${name}.${method}`),
    );
    expect(methods.sort()).toEqual(Object.keys(METHODS).sort());
  });

  test.each(Object.entries(METHODS))("carries out %s", async (_, [call, ...ids]) => {
    await call();
    const done = sandbox.requests.filter(({ outcome }) => outcome === "done").map(({ operation }) => operation);
    expect(ids.filter((id) => !done.includes(id))).toEqual([]);
    expect(sandbox.requests.filter(({ outcome }) => outcome !== "done")).toEqual([]);
  });
});
