// Orders, their pages, changes and attachments, over real sockets.
import { isProvisioned, totalPrice } from "partner-center-commerce";
import { license, PAGE_SIZE } from "../bench.ts";
import { equal, first, ok, type Tests } from "../harness.ts";

const order = {
  billingCycle: "monthly" as const,
  lineItems: [{ lineItemNumber: 0, offerId: license.catalogItemId, quantity: 1 }],
};

export const orders: Tests = {
  "reads all pages of a list of orders": async ({ customer, sent }) => {
    const { orders } = customer();
    const made = new Set<string>();
    for (let i = 0; i < 2 * PAGE_SIZE + 1; i++) made.add((await orders.create(order)).id);
    const listed: string[] = [];
    for await (const { id } of orders.list()) listed.push(id);
    equal(listed.toSorted(), [...made].sort());
    equal((await sent("listOrders")).length, 3);
  },
  "reads only the pages that are asked for": async ({ customer, sent }) => {
    const { orders } = customer();
    for (let i = 0; i < 2 * PAGE_SIZE; i++) await orders.create(order);
    for await (const { items } of orders.list().pages()) {
      equal(items.length, PAGE_SIZE);
      break;
    }
    equal((await sent("listOrders")).length, 1);
  },
  "follows an order until it is provisioned, and says how far it is": async ({ customer }) => {
    const { orders } = customer();
    const { id } = await orders.create(order);
    let polls = 0;
    const done = await orders.waitForProvisioning(id, { pollInterval: 20, onProgress: () => polls++ });
    ok(isProvisioned(done), "a provisioned order");
    ok(polls > 1, "more than one poll");
  },
  "cancels a line of an order": async ({ customer }) => {
    const { orders } = customer();
    // Software is cancelled as an order; seats are by their subscription.
    const offer = "DG7GMGF0DWTL:0001:DG7GMGF0DSFM";
    const software = { lineItemNumber: 0, offerId: offer, quantity: 1 };
    const { id, lineItems } = await orders.create({ billingCycle: "one_time", lineItems: [software] });
    const { lineItemNumber, offerId } = first(lineItems);
    const after = await orders.cancel(id, { lineItems: [{ lineItemNumber, offerId }] });
    equal(first(after.lineItems).quantity, 0);
  },
  "adds prices up without float dust": async ({ customer }) => {
    const { orders } = customer();
    const { id } = await orders.create({
      ...order,
      lineItems: [{ lineItemNumber: 0, offerId: license.catalogItemId, quantity: 3 }],
    });
    const priced = await orders.get(id, { includePrice: true });
    equal(first(totalPrice([priced])).amount, "1094.40");
  },
  "uploads a purchase order and downloads the same bytes": async ({ customer }) => {
    const { orders } = customer();
    const { id } = await orders.create(order);
    const bytes = new Uint8Array(3000).map((_, index) => index % 251);
    const metadata = { customerPrice: "100.00", currency: "USD", isPartOfTender: false };
    const stream = new Blob([bytes]).stream();
    const pofiles = [new File([bytes], "po.pdf", { type: "application/pdf" }), { name: "again.pdf", content: stream }];
    const attachments = await orders.attachments.upload(id, { metadata, pofiles });
    equal(
      attachments.map((attachment) => attachment.fileName),
      ["po.pdf", "again.pdf"],
    );
    for (const { attachmentId } of attachments) {
      const blob = await orders.attachments.download(id, attachmentId);
      equal([...new Uint8Array(await blob.arrayBuffer())], [...bytes]);
    }
  },
  "the generated client goes the same way": async ({ connect, sent }) => {
    const path = { "customer-id": "28045616-f6b9-462f-9701-0d89b5e65c44", "order-id": "none" };
    const { data, error, response } = await connect().api.GET("/customers/{customer-id}/orders/{order-id}", {
      params: { path },
    });
    equal(data, undefined);
    equal(response.status, 404);
    ok(error, "a fault");
    ok(first(await sent("getOrder")).headers["ms-requestid"], "a request id");
  },
};
