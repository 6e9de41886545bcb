// Reading orders: lines, subscriptions, status, and how far provisioning has come.
import { describe, expect, it } from "vitest";
import type {
  CartCheckoutResult,
  Order,
  OrderCollection,
  ProvisioningStatusCollection,
} from "../../../generated/schema.ts";
import { InvalidArgumentError } from "../../../src/errors.ts";
import {
  findOrderLineItem,
  isProvisioned,
  needsProvisioningStatus,
  normalizeOrderStatus,
  provisioningProgress,
  subscriptionIds,
} from "../../../src/helpers/index.ts";
import { fromWire, hasWire, orderLine, orderOf, wireBody, wireTitle } from "../support.ts";

const order = orderOf(
  "o1",
  orderLine(0, { offerId: "MS-AZR-0145P", subscriptionId: "EF2E1307-86E6-40E3-A794-872403FBD31C" }),
  orderLine(1),
  orderLine(4, { quantity: 3, subscriptionId: "0c353b8e-da9d-4007-d0d4-bca8bd5b5ce1" }),
);

describe("findOrderLineItem", () => {
  it.each([
    [{ lineItemNumber: 4 }, 2],
    [{ lineItemNumber: 0 }, 0],
    [{ offerId: "cfq7ttc0lf8s:0001:cfq7ttc0n81h" }, 1],
    [{ subscriptionId: "ef2e1307-86e6-40e3-a794-872403fbd31c" }, 0],
  ])("finds the first line by %j, in either case", (by, index) => {
    expect(findOrderLineItem(order, by)).toBe(order.lineItems[index]);
  });

  it("gives undefined where there is none, and for an order without lines", () => {
    expect(findOrderLineItem(order, { lineItemNumber: 2 })).toBeUndefined();
    expect(findOrderLineItem(fromWire({ id: "o1", lineItems: null }), { offerId: "MS-AZR-0145P" })).toBeUndefined();
    expect(findOrderLineItem(fromWire({ id: "o1" }), { lineItemNumber: 0 })).toBeUndefined();
  });

  it("refuses to look for nothing: lines without a subscription would fit", () => {
    for (const by of [{}, { subscriptionId: "" }, { offerId: null }]) {
      const act = (): unknown => findOrderLineItem(order, fromWire(by));
      expect(act).toThrow(expect.objectContaining({ argument: "by", operation: "findOrderLineItem" }));
    }
  });
});

describe("subscriptionIds", () => {
  it("lists each once, as spelled, whatever its case", () => {
    const twice = orderOf(
      "o1",
      orderLine(0, { subscriptionId: "AB" }),
      orderLine(1, { subscriptionId: "ab" }),
      orderLine(2, { subscriptionId: "" }),
      orderLine(3, { subscriptionId: "c" }),
    );
    expect(subscriptionIds(twice)).toEqual(["AB", "c"]);
  });

  it("is empty for an order without lines", () => {
    expect(subscriptionIds(fromWire({ id: "o1", lineItems: null }))).toEqual([]);
  });
});

describe("normalizeOrderStatus", () => {
  it.each([
    ["Pending Review", "pending review"],
    ["pending review", "pending review"],
    ["PendingReview", "pending review"],
    ["pending_review", "pending review"],
    ["pendingreview", "pending review"],
    ["PENDING-REVIEW", "pending review"],
    ["pending_po_upload", "pending po upload"],
    ["PendingPOUpload", "pending po upload"],
    ["PoUploadComplete", "po upload complete"],
    ["po_review_rejected", "po review rejected"],
    ["partialSuccess", "partial success"],
    ["Completed", "completed"],
    [" cancelled ", "cancelled"],
    ["canceled", "cancelled"],
    ["Canceled", "cancelled"],
    ["CANCELED", "cancelled"],
    ["PartiallyCanceled", "partially cancelled"],
    ["suspended", "suspended"],
    ["Error", "error"],
    ["pending", "pending"],
    ["Unknown", "unknown"],
    ["", "unknown"],
    [null, "unknown"],
    [undefined, "unknown"],
    ["AwaitingCredit_check", "awaiting credit check"],
    [" brand__new  -Status ", "brand new status"],
  ])("makes %j %j", (status, expected) => {
    expect(normalizeOrderStatus(status)).toBe(expected);
  });
});

describe("isProvisioned", () => {
  const software = orderOf("o2", orderLine(0), orderLine(1));
  const once = (status: string): Order => ({ ...software, billingCycle: "OneTime", status });
  const scoped = orderLine(0, { provisioningContext: { Scope: "shared" } });
  const addOn = orderLine(0, { provisioningContext: { ParentSubscriptionId: "s" } });
  const fulfilled = { lineItemNumber: 0, status: "Fulfilled" };

  it.each<[string, Order, boolean]>([
    ["every line shows its subscription", orderOf("o", orderLine(0, { subscriptionId: "s" })), true],
    ["one line does not", order, false],
    [
      "the others are cancelled",
      orderOf("o", orderLine(0, { subscriptionId: "s" }), orderLine(1, { quantity: 0 })),
      true,
    ],
    ["the order has no lines", orderOf("o"), false],
    ["its list of lines is null", fromWire({ id: "o", status: "completed", lineItems: null }), false],
    ["it is completed but a licence shows no subscription", { ...order, status: "completed" }, false],
    ["it was paid once and is completed", once("Completed"), true],
    ["it was paid once and is pending", once("pending"), false],
    ["its line has a scope and it is completed", { ...orderOf("o", scoped), status: "completed" }, true],
    ["its line has a scope and it is pending", orderOf("o", scoped), false],
    [
      "its line has a context without a scope and it is completed",
      { ...orderOf("o", addOn), status: "completed" },
      false,
    ],
  ])("when %s", (_, subject, expected) => {
    expect(isProvisioned(subject)).toBe(expected);
  });

  it("goes by the provisioning status where a line shows no subscription, in any case", () => {
    expect(isProvisioned(software, [fulfilled, { lineItemNumber: 1, status: "fulfilled" }])).toBe(true);
    expect(isProvisioned(software, [fulfilled, { lineItemNumber: 1, status: "unfulfilled" }])).toBe(false);
    expect(isProvisioned(software, [fulfilled])).toBe(false);
  });

  it("believes the provisioning status against a completed order, and a subscription against both", () => {
    expect(isProvisioned(once("completed"), [fulfilled, { lineItemNumber: 1, status: "prefulfillmentpending" }])).toBe(
      false,
    );
    const shown = orderOf("o", orderLine(0, { subscriptionId: "s" }));
    expect(isProvisioned(shown, [{ lineItemNumber: 0, status: "prefulfillmentpending" }])).toBe(true);
  });

  it.each(["unfulfilled", "Unfulfilled", "UN_FULFILLED", "cancelled", "Canceled"])(
    "believes %j against a completed order and against a subscription: it is final",
    (status) => {
      const completed = { ...software, status: "completed" };
      expect(isProvisioned(completed, [fulfilled, { lineItemNumber: 1, status }])).toBe(false);
      const shown = { ...orderOf("o", orderLine(0, { subscriptionId: "s" })), status: "completed" };
      expect(isProvisioned(shown, [{ lineItemNumber: 0, status }])).toBe(false);
    },
  );

  it.each(["cancelled", "Canceled"])(
    "is false of an order that is %s, whose lines keep quantity and subscription",
    (status) => {
      expect(isProvisioned({ ...orderOf("o", orderLine(0, { subscriptionId: "s" })), status })).toBe(false);
      expect(isProvisioned({ ...once(status) }, [fulfilled, { lineItemNumber: 1, status: "fulfilled" }])).toBe(false);
    },
  );

  it("asks nothing more of a line that was cancelled after the purchase", () => {
    const partly = {
      ...orderOf("o", orderLine(0, { quantity: 0 }), orderLine(1, { subscriptionId: "s" })),
      status: "completed",
    };
    expect(isProvisioned(partly, [{ lineItemNumber: 0, status: "unfulfilled" }])).toBe(true);
  });

  it("takes a null list of statuses for none", () => {
    expect(isProvisioned(once("completed"), null)).toBe(true);
    expect(isProvisioned(software, fromWire([null, { lineItemNumber: 1 }]))).toBe(false);
  });
});

describe("provisioningProgress", () => {
  it("counts lines and names those that are waiting", () => {
    expect(provisioningProgress(order)).toEqual({
      provisioned: 2,
      total: 3,
      waiting: [order.lineItems[1]],
      unfulfilled: [],
    });
    expect(provisioningProgress(fromWire({ id: "o" }))).toEqual({
      provisioned: 0,
      total: 0,
      waiting: [],
      unfulfilled: [],
    });
  });

  it("tells lines that are under way, whatever their status is called, from those that never will be there", () => {
    const three = orderOf("o", orderLine(0), orderLine(1), orderLine(2));
    const statuses = [
      { lineItemNumber: 0, status: "PreFulfillmentPending" },
      { lineItemNumber: 1, status: "awaiting_stock" },
      { lineItemNumber: 2, status: "unfulfilled" },
    ];
    const { waiting, unfulfilled } = provisioningProgress(three, statuses);
    expect(waiting).toEqual([three.lineItems[0], three.lineItems[1]]);
    expect(unfulfilled).toEqual([three.lineItems[2]]);
  });

  it("waits for nothing of a cancelled order", () => {
    const { waiting, unfulfilled } = provisioningProgress({ ...order, status: "canceled" });
    expect([waiting, unfulfilled]).toEqual([[], order.lineItems]);
  });

  it("reads line numbers as numbers or strings", () => {
    const statuses = fromWire<[]>([{ lineItemNumber: "1", status: "fulfilled" }]);
    expect(provisioningProgress(order, statuses).provisioned).toBe(3);
  });
});

describe("needsProvisioningStatus", () => {
  it.each<[string, Order, boolean]>([
    ["a licence is on its way", order, false],
    ["nothing is waiting", orderOf("o", orderLine(0, { subscriptionId: "s" })), false],
    ["software is on its way", { ...order, billingCycle: "one_time" }, true],
    ["a savings plan is on its way", orderOf("o", orderLine(0, { provisioningContext: { scope: "single" } })), true],
    ["the order is completed and a line shows no subscription", { ...order, status: "completed" }, true],
    ["the order has no lines", fromWire({ id: "o", status: "completed" }), false],
    ["the order is cancelled", { ...order, billingCycle: "one_time", status: "Canceled" }, false],
  ])("when %s", (_, subject, expected) => {
    expect(needsProvisioningStatus(subject)).toBe(expected);
  });
});

describe("an order that is no object", () => {
  it.each<[string, (order: Order) => unknown]>([
    ["findOrderLineItem", (subject) => findOrderLineItem(subject, { lineItemNumber: 0 })],
    ["subscriptionIds", subscriptionIds],
    ["isProvisioned", isProvisioned],
    ["provisioningProgress", provisioningProgress],
    ["needsProvisioningStatus", needsProvisioningStatus],
  ])("is refused by %s", (operation, helper) => {
    expect(() => helper(fromWire(null))).toThrow(InvalidArgumentError);
    expect(() => helper(fromWire(null))).toThrow(expect.objectContaining({ argument: "order", operation }));
  });
});

describe.skipIf(!hasWire)(wireTitle, () => {
  it("09 has one order provisioned of three", () => {
    const { orders } = wireBody<CartCheckoutResult>("09");
    expect(orders.map((one) => isProvisioned(one))).toEqual([true, false, false]);
    expect(orders.map((one) => needsProvisioningStatus(one))).toEqual([false, true, false]);
    expect(orders.flatMap(subscriptionIds)).toEqual(["EF2E1307-86E6-40E3-A794-872403FBD31C"]);
  });

  it("16's reservation is provisioned by the provisioning status of 22", () => {
    const [reservation] = wireBody<OrderCollection>("16").items;
    const statuses = wireBody<ProvisioningStatusCollection>("22").items;
    expect(reservation && isProvisioned(reservation)).toBe(false);
    expect(reservation && isProvisioned(reservation, statuses)).toBe(true);
  });

  it("19 shows a base and its add-on, found by subscription", () => {
    const subject = wireBody<Order>("19");
    expect(findOrderLineItem(subject, { subscriptionId: "968ba1cf-c146-4adf-a300-308dcf718eee" })?.lineItemNumber).toBe(
      1,
    );
    expect(normalizeOrderStatus(subject.status)).toBe("unknown");
  });
});
