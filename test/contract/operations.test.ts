// The description, the sandbox and the facade have the same operations: none described and missing, none there and not described.
import { beforeEach, describe, expect, test } from "vitest";
import { type OperationId, operations } from "../../generated/operations.ts";
import { operationsOf } from "../../scripts/generate/document.ts";
import { CustomerClient } from "../../src/customer.ts";
import type { NewCartLineItem, PartnerCenterClient } from "../../src/index.ts";
import { AgreementMetadataOperations, AgreementOperations } from "../../src/resources/agreements.ts";
import { AttachmentOperations } from "../../src/resources/attachments.ts";
import { CartOperations } from "../../src/resources/carts.ts";
import { CatalogOperations } from "../../src/resources/catalog.ts";
import { CustomerOperations } from "../../src/resources/customers.ts";
import { OrderOperations } from "../../src/resources/orders.ts";
import { SubscriptionOperations } from "../../src/resources/subscriptions.ts";
import { PartnerCenterSandbox } from "../../src/sandbox/index.ts";
import { rules } from "../../src/sandbox/rules/index.ts";
import { bundle } from "../fixtures/spec-source.ts";
import { CUSTOMER, testClient } from "../support/client.ts";

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
let client: PartnerCenterClient;
let customer: CustomerClient;

beforeEach(() => {
  sandbox = new PartnerCenterSandbox({ provisioningDelay: 0 });
  client = testClient({ fetch: sandbox.fetch }).client;
  customer = client.customer(CUSTOMER);
});

async function cart(line: NewCartLineItem = licence): Promise<string> {
  const { id } = await customer.carts.create({ lineItems: [line] });
  return id;
}

async function order(line?: NewCartLineItem): Promise<string> {
  const { orders } = await customer.carts.checkout(await cart(line));
  return orders[0]?.id ?? "";
}

async function subscription(): Promise<string> {
  const { lineItems } = await customer.orders.get(await order());
  return lineItems[0]?.subscriptionId ?? "";
}

/** Calls both views of the catalog. */
async function inBothViews(read: (catalog: CatalogOperations) => Promise<unknown>): Promise<void> {
  await read(client.catalog("US"));
  await read(customer.catalog);
}

const [productId = "", skuId = ""] = licence.catalogItemId.split(":");
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
  "catalog.products": [
    () => inBothViews((catalog) => catalog.products({ targetView: "OnlineServices" }).toArray(1)),
    "listProducts",
    "listCustomerProducts",
  ],
  "catalog.product": [() => inBothViews((catalog) => catalog.product(productId)), "getProduct", "getCustomerProduct"],
  "catalog.skus": [() => inBothViews((catalog) => catalog.skus(productId).toArray()), "listSkus", "listCustomerSkus"],
  "catalog.sku": [() => inBothViews((catalog) => catalog.sku(productId, skuId)), "getSku", "getCustomerSku"],
  "catalog.availabilities": [
    () => inBothViews((catalog) => catalog.availabilities(productId, skuId).toArray()),
    "listAvailabilities",
    "listCustomerAvailabilities",
  ],
  "catalog.availability": [
    () => inBothViews((catalog) => catalog.availability(licence.catalogItemId)),
    "getAvailability",
    "getCustomerAvailability",
  ],
  "customers.list": [() => client.customers.list().toArray(), "listCustomers"],
  "customers.get": [() => client.customers.get(CUSTOMER), "getCustomer"],
  "agreementMetadata.list": [() => client.agreementMetadata.list(), "listAgreementMetadata"],
  "agreements.list": [() => customer.agreements.list(), "listCustomerAgreements"],
  "agreements.confirm": [
    async () => {
      const [{ templateId } = { templateId: "" }] = await client.agreementMetadata.list();
      const primaryContact = { firstName: "Robin", lastName: "Example", email: "robin@contoso.example" };
      const type = "MicrosoftCustomerAgreement";
      return customer.agreements.confirm({ primaryContact, templateId, dateAgreed: "2024-03-08T00:00:00Z", type });
    },
    "createCustomerAgreement",
  ],
  "customer.checkPromotions": [() => customer.checkPromotions([licence]), "checkPromotionEligibilities"],
  "customer.customTermEndDates": [
    () => customer.customTermEndDates({ termDuration: "P1Y" }).toArray(),
    "listCustomTermEndDates",
  ],
  "subscriptions.list": [
    async () => customer.subscriptions.list({ orderId: await order() }).toArray(),
    "listSubscriptions",
  ],
  "subscriptions.get": [async () => customer.subscriptions.get(await subscription()), "getSubscription"],
  "subscriptions.update": [
    async () =>
      customer.subscriptions.update(await subscription(), (current) => ({ ...current, friendlyName: "Ours" })),
    "getSubscription",
    "updateSubscription",
  ],
  "subscriptions.setQuantity": [
    async () => customer.subscriptions.setQuantity(await subscription(), 3),
    "updateSubscription",
  ],
  "subscriptions.setAutoRenew": [
    async () => customer.subscriptions.setAutoRenew(await subscription(), false),
    "updateSubscription",
  ],
  "subscriptions.suspend": [async () => customer.subscriptions.suspend(await subscription()), "updateSubscription"],
  "subscriptions.reactivate": [
    async () => {
      const id = await subscription();
      await customer.subscriptions.suspend(id);
      return customer.subscriptions.reactivate(id);
    },
    "updateSubscription",
  ],
  "subscriptions.cancel": [async () => customer.subscriptions.cancel(await subscription()), "updateSubscription"],
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
    expect([...reached].sort()).toEqual([...described].sort());
  });
});

describe("the facade", () => {
  test("has no method that is not walked here", () => {
    const classes = {
      customer: CustomerClient,
      carts: CartOperations,
      orders: OrderOperations,
      attachments: AttachmentOperations,
      catalog: CatalogOperations,
      customers: CustomerOperations,
      agreementMetadata: AgreementMetadataOperations,
      agreements: AgreementOperations,
      subscriptions: SubscriptionOperations,
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
