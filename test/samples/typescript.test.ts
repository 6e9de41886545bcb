// The TypeScript samples of the reference: they compile, and they do what they say against the sandbox.
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { operations } from "../../generated/operations.ts";
import type { PartnerCenterClient } from "../../src/index.ts";
import { PartnerCenterSandbox } from "../../src/sandbox/index.ts";
import { testClient } from "../support/client.ts";
import { isThere } from "../support/coming-operations.ts";
import { AZURE, CUSTOMER, repository, type Stage, samplesOf, setStage, typeErrors } from "./support.ts";

const samples = samplesOf(".ts");

test("there is a sample of every operation, and of nothing else", () => {
  expect([...samples.keys()].sort()).toEqual(Object.keys(operations).sort());
});

test("the samples compile", () => {
  expect(typeErrors([...samples].flatMap(([id, file]) => (isThere(id) ? [file] : [])))).toEqual([]);
}, 60_000);

test("a sample that does not compile is told by file and line", () => {
  const file = join(repository, "spec/samples/getOrder.ts");
  const wrong =
    'import type { Order } from "partner-center-commerce";\n\nexport const id = (order: Order) => order.colour;\n';
  expect(typeErrors(["spec/samples/getOrder.ts"], new Map([[file, wrong]]))).toEqual([
    expect.stringMatching(/^spec\/samples\/getOrder\.ts:3: Property 'colour' does not exist/),
  ]);
}, 60_000);

/** What each sample takes after client and customer, and what it gives. */
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
};

describe("the sample of", () => {
  let sandbox: PartnerCenterSandbox;
  let client: PartnerCenterClient;
  let stage: Stage;

  beforeEach(async () => {
    for (const method of ["log", "warn"] as const) vi.spyOn(console, method).mockImplementation(() => {});
    sandbox = new PartnerCenterSandbox({ provisioningDelay: 0 });
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
    expectation(await sample(client, CUSTOMER, ...argumentsOf(stage)), stage);
    expect(sandbox.requests.map(({ operation }) => operation)).toContain(id);
  });

  test("every operation is run here", () => {
    expect(Object.keys(RUNS).sort()).toEqual([...samples.keys()].filter(isThere).sort());
  });
});
