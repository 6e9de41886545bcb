// Following an order until everything in it is provisioned: a loop around the pure step in helpers/orders/provisioning-step.ts.
import type { ErrorCode } from "../../generated/error-codes.ts";
import type { Order, OrderLineItemProvisioningStatus } from "../../generated/schema.ts";
import { checkId } from "../arguments.ts";
import {
  ConnectionError,
  isErrorCode,
  NotFoundError,
  PermissionDeniedError,
  ProvisioningError,
  ResponseParseError,
  ServerError,
  ThrottledError,
  TimeoutError,
} from "../errors.ts";
import { notify } from "../events.ts";
import { needsProvisioningStatus } from "../helpers/orders/provisioned.ts";
import { nextStep, type ProvisioningStep } from "../helpers/orders/provisioning-step.ts";
import { checkWaitOptions, type WaitOptions } from "../options/order-options.ts";
import type { Call } from "../requests/calls/call.ts";
import { contextOf } from "../requests/calls/failures.ts";
import { getOrder, getProvisioningStatus } from "../requests/orders.ts";
import { isReason, sleep } from "../transport/wait.ts";

/** ms that the last look at an order may take: what it would show is known already. */
const BRIEF = 10_000;
/** ms between polls: the first, and the longest. */
const FIRST_POLL = 500;
const SLOWEST_POLL = 15_000;
/** ms that an order's id is given to be found: a new order is not visible at once. */
const APPEARS_WITHIN = 60_000;

/** An order, and whose it is. */
export interface OrderPlace {
  customerId: string;
  orderId: string;
  /** Whether it is read with its prices. */
  includePrice?: boolean;
  /** ms that it is given to be found; default a minute. */
  appearsWithin?: number;
}

/** Polls until the order is provisioned; see `orders.waitForProvisioning`. */
export async function waitForProvisioning(call: Call, order: OrderPlace, options: WaitOptions = {}): Promise<Order> {
  checkWaitOptions(options, "getOrder");
  checkId(order.orderId, "orderId", "getOrder");
  const watch = new OrderWatch(call.reading(), order);
  let step = await watch.first();
  for (let attempt = 1; ; attempt++) {
    const delay = delayBefore(step, attempt, options);
    const goesOn = delay !== undefined && delay < call.left;
    const nextPollAt = goesOn ? { nextPollAt: new Date(Date.now() + delay) } : {};
    const { provisioned, total } = step;
    notify(options.onProgress, { order: step.order, provisioned, total, attempt, ...nextPollAt });
    if (!goesOn) return finish(call, step, delay !== undefined);
    if (delay > 0) await sleep(delay, call.signal);
    step = await watch.next(step);
  }
}

/** ms until the order is to be read again; undefined if it is not. */
function delayBefore(step: ProvisioningStep, attempt: number, options: WaitOptions): number | undefined {
  if (step.next === "confirm") return 0;
  if (step.next !== "poll" || (step.waitsForUpload && options.returnOnPendingUpload)) return undefined;
  return options.pollInterval ?? Math.min(SLOWEST_POLL, FIRST_POLL * 1.5 ** (attempt - 1));
}

/** The order, or the error that it ended with. */
function finish(call: Call, step: ProvisioningStep, timeIsUp: boolean): Order {
  const { order } = step;
  if (step.next === "failed")
    throw provisioningError(call, order, step.reason, " as a whole: look at its lines first (order)");
  if (step.next === "poll" && timeIsUp) throw provisioningError(call, order, tooLate(step));
  return order;
}

function tooLate({ reason }: { reason: string }): string {
  return `${reason}. The time is up; wait for it again`;
}

function provisioningError(call: Call, order: Order, what: string, but = "", cause?: unknown): ProvisioningError {
  const { name = "waitForProvisioning" } = call.purchase ?? {};
  const message = `${name}: order ${order.id}: ${what}. It was bought: don't buy it again${but}.`;
  return new ProvisioningError(message, contextOf(call, "getOrder", order, "done", cause), order);
}

/** Reads an order again and again, and the status of its lines where that tells more and may be read. */
class OrderWatch {
  readonly #call: Call;
  readonly #place: OrderPlace;
  #mayReadStatus = true;

  constructor(call: Call, place: OrderPlace) {
    this.#call = call;
    this.#place = place;
  }

  /** The first reading. An order that can't be found yet is looked for again. */
  async first(): Promise<ProvisioningStep> {
    const { appearsWithin = APPEARS_WITHIN } = this.#place;
    const until = performance.now() + appearsWithin;
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#look();
      } catch (error) {
        const delay = Math.min(SLOWEST_POLL, FIRST_POLL * 1.5 ** (attempt - 1));
        const inTime = delay < this.#call.left && performance.now() + delay <= until;
        if (!(error instanceof NotFoundError) || isReason(error, this.#call.signal) || !inTime) throw error;
        await sleep(delay, this.#call.signal);
      }
    }
  }

  async next(before: ProvisioningStep): Promise<ProvisioningStep> {
    try {
      if (before.next === "confirm") return nextStep(await this.#order(this.#call.briefly(BRIEF)), undefined, before);
      return await this.#look();
    } catch (error) {
      if (isReason(error, this.#call.signal)) throw error;
      // All is done, by the status of its lines: the order at hand has to do.
      if (before.next === "confirm") return { ...before, next: "done" };
      // It was there: a read that meets another server may not see it yet.
      if (error instanceof NotFoundError) return before;
      if (!isLate(error, this.#call) || before.next !== "poll") throw error;
      throw provisioningError(this.#call, before.order, tooLate(before), "", error);
    }
  }

  async #look(): Promise<ProvisioningStep> {
    const order = await this.#order(this.#call);
    return nextStep(order, needsProvisioningStatus(order) ? await this.#statuses() : undefined);
  }

  #order(call: Call): Promise<Order> {
    const { customerId, orderId, includePrice } = this.#place;
    return getOrder(call, customerId, orderId, includePrice);
  }

  /** Undefined where the order has to do: it is optional, needs an app+user token (403), and may not be there yet (404, 800007). */
  async #statuses(): Promise<OrderLineItemProvisioningStatus[] | undefined> {
    if (!this.#mayReadStatus) return undefined;
    try {
      return await getProvisioningStatus(this.#call, this.#place.customerId, this.#place.orderId);
    } catch (error) {
      if (isReason(error, this.#call.signal) || !isNoStatus(error)) throw error;
      if (error instanceof PermissionDeniedError) this.#mayReadStatus = false;
      return undefined;
    }
  }
}

/** There is none for this token (403), none yet (404, 800007), or none could be had. */
function isNoStatus(error: unknown): boolean {
  const kinds = [
    PermissionDeniedError,
    NotFoundError,
    ServerError,
    ThrottledError,
    ConnectionError,
    ResponseParseError,
  ];
  return kinds.some((kind) => error instanceof kind) || isErrorCode(error, "800007" satisfies ErrorCode);
}

function isLate(error: unknown, { left }: Call): boolean {
  return error instanceof ThrottledError || (error instanceof TimeoutError && left <= 0);
}
