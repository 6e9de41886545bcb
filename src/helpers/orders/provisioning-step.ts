// One step of waiting for an order: what a reading of it means, and what to do next. Time and requests are the caller's.
import type { Order, OrderLineItem, OrderLineItemProvisioningStatus } from "../../../generated/schema.ts";
import { provisioningProgress } from "./provisioned.ts";
import { normalizeOrderStatus } from "./status.ts";

/** What a reading of the order came to. */
export type ProvisioningStep = {
  /** The order as read. */
  order: Order;
  /** Lines that are provisioned, or were cancelled after the purchase. */
  provisioned: number;
  /** All lines. */
  total: number;
} & (
  | { next: "done" }
  /** The order, or some of its lines, will not be provisioned. `reason` is a clause about the order, without a full stop. */
  | { next: "failed"; reason: string; lines: OrderLineItem[] }
  /** Read again after a while. `reason` says what is being waited for, as a clause about the order; for the case that time runs out. */
  | { next: "poll"; reason: string; lines: OrderLineItem[]; waitsForUpload: boolean }
  /**
   * Read the order once more, without delay and without the status of its lines: that said that all is done, but was read
   * after the order, which may not show yet what the lines have become. If it can't be read, the one at hand has to do.
   */
  | { next: "confirm"; statuses: readonly OrderLineItemProvisioningStatus[] }
);

/** Final statuses of an order, and what they ask of the partner. */
const FAILED: ReadonlyMap<string, string> = new Map([
  ["error", ": buy again what is missing"],
  ["partial success", ": buy again what is missing"],
  ["po review rejected", ": its purchase order was turned down"],
  ["cancelled", ""],
]);

/** A line as messages name it. */
function nameOf({ lineItemNumber, offerId }: OrderLineItem): string {
  return `line ${lineItemNumber} (${offerId})`;
}

/** What the order's own status says against it, if anything. */
function failureOf(order: Order, unfulfilled: readonly OrderLineItem[]): string | undefined {
  const status = normalizeOrderStatus(order.status);
  const advice = FAILED.get(status);
  const lines = status === "cancelled" || unfulfilled.length === 0 ? "" : unfulfilled.map(nameOf).join(", ");
  if (advice !== undefined) return `its status is "${status}"${advice}${lines && ` (${lines} will not be fulfilled)`}`;
  return lines ? `${lines} will not be fulfilled: cancelled by the service (status "unfulfilled")` : undefined;
}

/**
 * The next step of waiting for an order to be provisioned, by a fresh reading of it. A failure ends the wait at once, also while other
 * lines are under way. So the wait itself is a loop around this:
 *
 *     let step = nextStep(...(await read()));
 *     while (step.next === "poll" || step.next === "confirm") { await pause(step); step = nextStep(...(await read(step)), step); }
 *     return finish(step);
 *
 * @param statuses the provisioning status of its lines, where that was asked for and answered (see {@link needsProvisioningStatus}).
 * @param before what this function made of the reading before.
 */
export function nextStep(
  order: Order,
  statuses?: readonly OrderLineItemProvisioningStatus[] | null,
  before?: ProvisioningStep,
): ProvisioningStep {
  const confirming = before?.next === "confirm" ? before.statuses : undefined;
  const { waiting, unfulfilled, provisioned, total } = provisioningProgress(order, statuses ?? confirming);
  const reading = { order, provisioned, total };
  const failure = failureOf(order, unfulfilled);
  if (failure) return { ...reading, next: "failed", reason: failure, lines: [...unfulfilled, ...waiting] };
  if (total > 0 && provisioned === total)
    return statuses && !confirming ? { ...reading, next: "confirm", statuses } : { ...reading, next: "done" };
  const waitsForUpload = normalizeOrderStatus(order.status) === "pending po upload";
  const reason = waitsForUpload
    ? "it waits for a purchase order to be uploaded (orders.attachments.upload)"
    : `it was still being provisioned${waiting.length > 0 ? `: ${waiting.map(nameOf).join(", ")}` : ", and shows no lines yet"}`;
  return { ...reading, next: "poll", reason, lines: waiting, waitsForUpload };
}
