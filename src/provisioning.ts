// Following an order until everything in it is provisioned.
import type { Order, OrderLineItemProvisioningStatus } from "../generated/schema.ts";
import { checkId } from "./check.ts";
import { type Outcome, PermissionDeniedError, ProvisioningError, ThrottledError, TimeoutError } from "./errors.ts";
import { notify } from "./events.ts";
import { needsProvisioningStatus, provisioningProgress } from "./helpers/orders/provisioned.ts";
import { normalizeOrderStatus } from "./helpers/orders/status.ts";
import { checkNumber } from "./options.ts";
import { getOrder, getProvisioningStatus } from "./orders.ts";
import { idsBehind } from "./responses.ts";
import { type Customer, reading } from "./session.ts";
import type { Call } from "./transport/intent.ts";
import { isReason, sleep } from "./transport/wait.ts";

/** How far an order has come, after each poll. */
export interface ProvisioningPoll {
  order: Order;
  /** Lines that are provisioned, fulfilled or cancelled. */
  provisioned: number;
  /** All lines. */
  total: number;
  /** 1 for the first poll. */
  attempt: number;
  /** When it will be looked at again; absent on the last poll. */
  nextPollAt?: Date;
}

/** How a wait for provisioning asks, and whom it tells. */
export interface WaitOptions {
  /** Told after each poll. What it throws is swallowed. */
  onProgress?: (progress: ProvisioningPoll) => void;
  /** ms between polls. Default: from half a second, growing to 15 seconds. */
  pollInterval?: number;
  /** Return the order as it is when its status is `pending po upload`: the purchase order has to be uploaded first. Default: keep waiting. */
  returnOnPendingUpload?: boolean;
}

/** ms */
const BRIEF = 10_000;
const FIRST_POLL = 500;
const SLOWEST_POLL = 15_000;
/** The order will not be provisioned any more. */
const FAILED = ["error", "partial success", "po review rejected", "cancelled"];

export function checkWait({ pollInterval }: WaitOptions, operation: string): void {
  checkNumber(pollInterval, "pollInterval", 1, operation);
}

/** See `orders.waitForProvisioning`. */
export async function followOrder(
  customer: Customer,
  call: Call,
  orderId: string,
  options: WaitOptions = {},
): Promise<Order> {
  checkWait(options, "getOrder");
  checkId(orderId, "orderId", "getOrder");
  const read = reading(call);
  return waitForProvisioning(
    {
      getOrder: (call) => getOrder(customer, call, orderId),
      getStatuses: (call) => getProvisioningStatus(customer, call, orderId),
    },
    read,
    options,
  );
}

/** How to read the order and its provisioning status as part of a call. */
export interface OrderReader {
  getOrder: (call: Call) => Promise<Order>;
  getStatuses: (call: Call) => Promise<OrderLineItemProvisioningStatus[]>;
}

/** What one poll found. */
interface Look {
  order: Order;
  statuses?: OrderLineItemProvisioningStatus[] | undefined;
}

/** Polls until the order is provisioned; see `orders.waitForProvisioning`. */
export async function waitForProvisioning(reader: OrderReader, call: Call, options: WaitOptions): Promise<Order> {
  const { onProgress, pollInterval, returnOnPendingUpload } = options;
  let last: Order | undefined;
  const getOrder = async (of: Call): Promise<Order> => {
    last = await reader.getOrder(of);
    return last;
  };
  const look = looking({ ...reader, getOrder }, call);
  /** The status of the lines that said that all is done. */
  let done: Look["statuses"];
  for (let attempt = 1; ; attempt++) {
    let found: Look;
    try {
      found = done ? { order: await getOrder(briefly(call)), statuses: done } : await look();
    } catch (error) {
      if (last && !isReason(error, call.signal)) {
        if (done) {
          notify(onProgress, { order: last, ...counts(last, done), attempt });
          return last;
        }
        if (isLate(error, call)) throw tooLate(last, call, error);
      }
      throw error;
    }
    const { order, statuses } = found;
    const status = normalizeOrderStatus(order.status);
    const { provisioned, total } = counts(order, statuses);
    const failed = FAILED.includes(status);
    const complete = total > 0 && provisioned === total;
    // The order was read before the status of its lines: once more, and it shows what they have become.
    const again = complete && !failed && statuses !== undefined && !done && performance.now() < call.deadlineAt;
    // Where it shows more than there was, all is looked at afresh.
    done = again ? statuses : undefined;
    const over = failed || (complete && !again) || (status === "pending po upload" && returnOnPendingUpload === true);
    const delay = again ? 0 : (pollInterval ?? Math.min(SLOWEST_POLL, FIRST_POLL * 1.5 ** (attempt - 1)));
    const late = !over && !again && performance.now() + delay >= call.deadlineAt;
    const nextPollAt = over || late ? {} : { nextPollAt: new Date(Date.now() + delay) };
    notify(onProgress, { order, provisioned, total, attempt, ...nextPollAt });
    if (failed)
      throw provisioningError(
        `its status is "${status}"${status === "cancelled" ? "" : ": the service asks for it to be bought again"}`,
        order,
        call,
        "rejected",
      );
    if (over) return order;
    if (late) throw tooLate(order, call);
    if (!again) await sleep(delay, call.signal);
  }
}

/** Reads the order, and the status of its lines where that tells more and may be asked for. */
function looking({ getOrder, getStatuses }: OrderReader, call: Call): () => Promise<Look> {
  let mayAsk = true;
  return async () => {
    const order = await getOrder(call);
    if (!mayAsk || !needsProvisioningStatus(order)) return { order };
    try {
      return { order, statuses: await getStatuses(call) };
    } catch (error) {
      // The status takes an app+user token; without one, the order has to do.
      if (!(error instanceof PermissionDeniedError)) throw error;
      mayAsk = false;
      return { order };
    }
  };
}

function counts(order: Order, statuses: Look["statuses"]): { provisioned: number; total: number } {
  const { provisioned, total } = provisioningProgress(order, statuses);
  return { provisioned, total };
}

/** The call for a read that is worth one try and a few seconds: what it is about is known already. */
function briefly(call: Call): Call {
  return { ...call, retry: false, deadlineAt: Math.min(call.deadlineAt, performance.now() + BRIEF) };
}

function isLate(error: unknown, { deadlineAt }: Call): boolean {
  return error instanceof ThrottledError || (error instanceof TimeoutError && performance.now() >= deadlineAt);
}

function tooLate(order: Order, call: Call, cause?: unknown): ProvisioningError {
  const what =
    normalizeOrderStatus(order.status) === "pending po upload"
      ? "it waits for a purchase order to be uploaded (orders.attachments.upload)"
      : "it was still being provisioned when the time was up: wait for it again";
  return provisioningError(what, order, call, "unknown", cause);
}

function provisioningError(
  what: string,
  order: Order,
  { correlationId }: Call,
  outcome: Outcome,
  cause?: unknown,
): ProvisioningError {
  const { requestId, attempts = 0 } = idsBehind(order);
  const context = { operation: "getOrder", requestId, correlationId, attempts, outcome, cause };
  return new ProvisioningError(`waitForProvisioning: order ${order.id}: ${what}.`, context, order);
}
