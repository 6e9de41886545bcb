// One step of waiting for provisioning: done, failed, once more, or again later.
import { describe, expect, it } from "vitest";
import type { Order, OrderLineItemProvisioningStatus } from "../../../generated/schema.ts";
import { nextStep, type ProvisioningStep } from "../../../src/helpers/orders/provisioning-step.ts";
import { frozen, orderLine, orderOf } from "../support.ts";

const silent = orderLine(0);
const shown = orderLine(0, { subscriptionId: "s0" });
const other = orderLine(1, { offerId: "P:S:OTHER" });
const otherShown = orderLine(1, { offerId: "P:S:OTHER", subscriptionId: "s1" });

function withStatus(status: string, ...lines: Order["lineItems"]): Order {
  return { ...orderOf("o1", ...lines), status };
}

function statuses(...values: string[]): OrderLineItemProvisioningStatus[] {
  return frozen(values.map((status, lineItemNumber) => ({ lineItemNumber, status })));
}

function reasonOf(step: ProvisioningStep): string {
  return "reason" in step ? step.reason : step.next;
}

describe("a wait is done", () => {
  it("once every line shows its subscription", () => {
    const order = orderOf("o1", shown, otherShown);
    expect(nextStep(order)).toEqual({ next: "done", order, provisioned: 2, total: 2 });
  });

  it("with lines that were cancelled after the purchase", () => {
    expect(nextStep(withStatus("completed", shown, orderLine(1, { quantity: 0 }))).next).toBe("done");
  });

  it("after the order was read once more, when the status of its lines said so", () => {
    const first = nextStep(withStatus("completed", silent), statuses("fulfilled"));
    expect(first).toMatchObject({ next: "confirm", provisioned: 1, total: 1 });
    const order = withStatus("completed", shown);
    expect(nextStep(order, undefined, first)).toEqual({ next: "done", order, provisioned: 1, total: 1 });
  });

  it("even if the order then shows no more than before, and whether or not the status came with it", () => {
    const order = withStatus("completed", silent);
    const first = nextStep(order, statuses("fulfilled"));
    expect(nextStep(order, undefined, first).next).toBe("done");
    expect(nextStep(order, statuses("fulfilled"), first).next).toBe("done");
  });
});

describe("a wait goes on", () => {
  it.each(["pending", "Pending Review", "suspended", "unknown", "awaiting_credit", ""])(
    "while a line shows nothing and the order is %j",
    (status) => {
      const order = withStatus(status, shown, other);
      expect(nextStep(order)).toMatchObject({ next: "poll", provisioned: 1, total: 2, lines: [other] });
    },
  );

  it.each(["prefulfillmentpending", "PreFulfillmentPending", "awaiting_stock"])(
    "while the status of a line is %j, also in a completed order",
    (status) => {
      expect(nextStep(withStatus("completed", silent), statuses(status)).next).toBe("poll");
    },
  );

  it("while the order shows no lines", () => {
    expect(reasonOf(nextStep(withStatus("completed")))).toBe("it was still being provisioned, and shows no lines yet");
  });

  it("and says for which lines", () => {
    const step = nextStep(orderOf("o1", shown, other, orderLine(2)));
    expect(reasonOf(step)).toBe(
      "it was still being provisioned: line 1 (P:S:OTHER), line 2 (CFQ7TTC0LF8S:0001:CFQ7TTC0N81H)",
    );
  });

  it.each(["pending po upload", "pending_po_upload", "PendingPOUpload"])(
    "for the partner's own upload, which it says, when the order is %j",
    (status) => {
      const step = nextStep(withStatus(status, silent));
      expect(step).toMatchObject({ next: "poll", waitsForUpload: true });
      expect(reasonOf(step)).toContain("orders.attachments.upload");
    },
  );

  it("when the last look shows a line more than there was", () => {
    const first = nextStep(withStatus("completed", silent), statuses("fulfilled"));
    const second = nextStep(withStatus("pending", shown, other), undefined, first);
    expect(second).toMatchObject({ next: "poll", lines: [other], waitsForUpload: false });
    const third = nextStep(withStatus("completed", shown, other), statuses("fulfilled", "fulfilled"), second);
    expect(third.next).toBe("confirm");
  });
});

describe("a wait fails", () => {
  it.each([
    ["error", 'its status is "error": buy again what is missing'],
    ["partial_success", 'its status is "partial success": buy again what is missing'],
    ["PoReviewRejected", 'its status is "po review rejected": its purchase order was turned down'],
    ["cancelled", 'its status is "cancelled"'],
    ["Canceled", 'its status is "cancelled"'],
  ])("when the order is %j, and says what that asks for", (status, reason) => {
    expect(nextStep(withStatus(status, silent))).toMatchObject({ next: "failed", reason, lines: [silent] });
  });

  it("though all lines show a subscription, when the order failed", () => {
    expect(nextStep(withStatus("cancelled", shown)).next).toBe("failed");
    expect(nextStep(withStatus("error", shown)).next).toBe("failed");
  });

  it.each(["unfulfilled", "Unfulfilled"])(
    "at once when a line is %j, whatever the order's status and the other lines, and names it",
    (status) => {
      for (const orderStatus of ["pending", "completed"]) {
        const step = nextStep(withStatus(orderStatus, silent, other), statuses("prefulfillmentpending", status));
        expect(step).toMatchObject({ next: "failed", lines: [other, silent] });
        expect(reasonOf(step)).toBe(
          'line 1 (P:S:OTHER) will not be fulfilled: cancelled by the service (status "unfulfilled")',
        );
      }
    },
  );

  it("naming the lines of a partial success that are not fulfilled", () => {
    const step = nextStep(withStatus("partial success", shown, other), statuses("fulfilled", "unfulfilled"));
    expect(reasonOf(step)).toBe(
      'its status is "partial success": buy again what is missing (line 1 (P:S:OTHER) will not be fulfilled)',
    );
  });

  it("also at the last look", () => {
    const first = nextStep(withStatus("completed", silent), statuses("fulfilled"));
    expect(nextStep(withStatus("cancelled", silent), undefined, first).next).toBe("failed");
  });
});

describe("the loop around it", () => {
  it("reads until nothing is left to wait for", () => {
    const readings: [Order, OrderLineItemProvisioningStatus[]?][] = [
      [withStatus("pending", silent, other)],
      [withStatus("completed", shown, other), statuses("fulfilled", "prefulfillmentpending")],
      [withStatus("completed", shown, other), statuses("fulfilled", "fulfilled")],
      [withStatus("completed", shown, otherShown)],
    ];
    const steps: ProvisioningStep[] = [];
    for (const [order, lines] of readings) steps.push(nextStep(order, lines, steps.at(-1)));
    expect(steps.map(({ next }) => next)).toEqual(["poll", "poll", "confirm", "done"]);
    expect(steps.at(-1)?.order).toBe(readings[3]?.[0]);
  });
});
