// The TypeScript samples of the reference: they compile, and they do what they say against the sandbox.
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type OperationId, operations } from "../../generated/operations.ts";
import type { PartnerCenterClient } from "../../src/index.ts";
import { PartnerCenterSandbox } from "../../src/sandbox/index.ts";
import { testClient } from "../support/client.ts";
import { AZURE, CUSTOMER, repository, type Stage, samplesOf, setStage, typeErrors } from "./support.ts";

const samples = samplesOf(".ts");
const PRODUCT = "CFQ7TTC0LF8S";
const ITEM = "CFQ7TTC0LF8S:0001:CFQ7TTC0VZW5";
const TEMPLATE = "9d3b6e1c-70f4-4a28-8c95-2e7f1b0d5a64";

test("there is a sample of every operation, and of nothing else", () => {
  expect([...samples.keys()].sort()).toEqual(Object.keys(operations).sort());
});

test("the samples compile", () => {
  expect(typeErrors([...samples.values()])).toEqual([]);
}, 60_000);

test("a sample that does not compile is told by file and line", () => {
  const file = join(repository, "spec/samples/getOrder.ts");
  const wrong =
    'import type { Order } from "partner-center-commerce";\n\nexport const id = (order: Order) => order.colour;\n';
  expect(typeErrors(["spec/samples/getOrder.ts"], new Map([[file, wrong]]))).toEqual([
    expect.stringMatching(/^spec\/samples\/getOrder\.ts:3: Property 'colour' does not exist/),
  ]);
}, 60_000);

/** What each sample takes after the client, and the customer if it is about one; and what it gives. */
const RUNS: Readonly<Record<string, [(stage: Stage) => unknown[], (given: unknown, stage: Stage) => void]>> = {
  createCart: [() => [], (cart) => expect(cart).toMatchObject({ status: "Active", lineItems: [{ id: 0 }, { id: 1 }] })],
  getCart: [({ cartId }) => [cartId], (cart, { cartId }) => expect(cart).toMatchObject({ id: cartId })],
  updateCart: [({ cartId }) => [cartId], (cart) => expect(cart).toMatchObject({ lineItems: [{ quantity: 30 }] })],
  checkoutCart: [
    ({ cartId }) => [cartId],
    (result) => expect(result).toMatchObject({ orders: [{ lineItems: [{ quantity: 25 }] }] }),
  ],
  listOrders: [() => [], (unfinished) => expect(unfinished).toEqual([])],
  createOrder: [() => [AZURE], (order) => expect(order).toMatchObject({ lineItems: [{ quantity: 3 }] })],
  getOrder: [({ orderId }) => [orderId], (order) => expect(order).toMatchObject({ totalPrice: 72 })],
  updateOrder: [({ orderId }) => [orderId], (order) => expect(order).toMatchObject({ lineItems: [{ quantity: 0 }] })],
  getOrderProvisioningStatus: [({ orderId }) => [orderId], (fulfilled) => expect(fulfilled).toBe(true)],
  getOrderActivationLinks: [
    ({ saasOrderId }) => [saasOrderId],
    (links) => expect(links).toEqual([{ lineItemNumber: 0, url: expect.stringMatching(/^https:/) }]),
  ],
  getOrderLineItemActivationLinks: [({ saasOrderId }) => [saasOrderId, 0], (link) => expect(link).toMatch(/^https:/)],
  listOrderAttachments: [
    ({ documentedOrderId }) => [documentedOrderId],
    (files) => expect(files).toMatchObject([{ fileName: "order.pdf" }]),
  ],
  uploadOrderAttachments: [
    ({ waitingOrderId }) => [waitingOrderId, new File(["%PDF"], "mine.pdf")],
    (files) => expect(files).toMatchObject([{ fileName: "mine.pdf" }]),
  ],
  downloadOrderAttachment: [
    ({ documentedOrderId, attachmentId }) => [documentedOrderId, attachmentId],
    (bytes) => expect(bytes).toEqual(new TextEncoder().encode("%PDF")),
  ],
  listProducts: [() => ["E5"], (products) => expect(products).toContainEqual(expect.objectContaining({ id: PRODUCT }))],
  getProduct: [() => [PRODUCT], (product) => expect(product).toMatchObject({ id: PRODUCT })],
  listSkus: [() => [PRODUCT], (skus) => expect(skus).toMatchObject([{ productId: PRODUCT, isTrial: false }])],
  getSku: [() => [PRODUCT, "0001"], (sku) => expect(sku).toMatchObject({ id: "0001", productId: PRODUCT })],
  listAvailabilities: [
    () => [PRODUCT, "0001"],
    (sold) => expect(sold).toContainEqual(expect.objectContaining({ catalogItemId: ITEM })),
  ],
  getAvailability: [() => [ITEM], (terms) => expect(terms).toContain("P1Y, Monthly")],
  listCustomerProducts: [
    () => ["E5"],
    (products) => expect(products).toContainEqual(expect.objectContaining({ id: PRODUCT })),
  ],
  getCustomerProduct: [() => [PRODUCT], (product) => expect(product).toMatchObject({ id: PRODUCT })],
  listCustomerSkus: [() => [PRODUCT], (skus) => expect(skus).toMatchObject([{ productId: PRODUCT, isTrial: false }])],
  getCustomerSku: [() => [PRODUCT, "0001"], (sku) => expect(sku).toMatchObject({ id: "0001", productId: PRODUCT })],
  listCustomerAvailabilities: [
    () => [PRODUCT, "0001"],
    (sold) => expect(sold).toContainEqual(expect.objectContaining({ catalogItemId: ITEM })),
  ],
  getCustomerAvailability: [() => [ITEM], (terms) => expect(terms).toContain("P1Y, Monthly")],
  checkPromotionEligibilities: [() => [], (ids) => expect(ids).toContainEqual(expect.any(String))],
  listCustomers: [() => ["Cont"], (customers) => expect(customers).toMatchObject([{ id: CUSTOMER }])],
  getCustomer: [() => [], (relationship) => expect(relationship).toBe("reseller")],
  listAgreementMetadata: [() => [], (templates) => expect(templates).toEqual([TEMPLATE])],
  listCustomerAgreements: [() => [], (isConfirmed) => expect(isConfirmed).toBe(false)],
  createCustomerAgreement: [() => [TEMPLATE], (agreement) => expect(agreement).toMatchObject({ templateId: TEMPLATE })],
  listSubscriptions: [({ orderId }) => [orderId], (subscriptions) => expect(subscriptions).toEqual([])],
  getSubscription: [
    ({ subscriptionId }) => [subscriptionId],
    (subscription, { subscriptionId: id }) => expect(subscription).toMatchObject({ id, quantity: 25 }),
  ],
  updateSubscription: [
    ({ subscriptionId }) => [subscriptionId],
    (more) => expect(more).toMatchObject({ quantity: 27 }),
  ],
  listCustomTermEndDates: [
    () => [],
    (dates) => expect(dates).toContainEqual(expect.stringMatching(/^\d{4}-\d\d-\d\d/)),
  ],
};

describe("the sample of", () => {
  let sandbox: PartnerCenterSandbox;
  let client: PartnerCenterClient;
  let stage: Stage;

  beforeEach(async () => {
    for (const method of ["log", "warn"] as const) vi.spyOn(console, method).mockImplementation(() => {});
    sandbox = new PartnerCenterSandbox({ provisioningDelay: 0, customers: [{ id: CUSTOMER, companyName: "Contoso" }] });
    client = testClient({ fetch: sandbox.fetch }).client;
    stage = await setStage(client);
    sandbox.requests.length = 0;
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  test.each(Object.entries(RUNS))("%s does what it says", async (id, [argumentsOf, expectation]) => {
    const module: Record<string, unknown> = await import(join(repository, samples.get(id) ?? ""));
    const sample = module[id];
    if (typeof sample !== "function") throw new Error(`${samples.get(id)} exports no function ${id}`);
    const customer = /\{customer-id\}/.test(operations[id as OperationId].path) ? [CUSTOMER] : [];
    expectation(await sample(client, ...customer, ...argumentsOf(stage)), stage);
    expect(sandbox.requests.map(({ operation }) => operation)).toContain(id);
  });

  test("every operation is run here", () => {
    expect(Object.keys(RUNS).sort()).toEqual([...samples.keys()].sort());
  });
});
