// Follows orders in a queue of its own: a job is put off between two looks, and no worker sleeps on it.
import { DelayedError, type Job, type Processor, type Queue, UnrecoverableError } from "bullmq";
import { checkNumber, checkOptionNames, show } from "../arguments.ts";
import type { PartnerCenterClient } from "../client.ts";
import { InvalidArgumentError, NotFoundError, PermissionDeniedError } from "../errors.ts";
import { subscriptionIds } from "../helpers/orders/lines.ts";
import { needsProvisioningStatus } from "../helpers/orders/provisioned.ts";
import { nextStep, type ProvisioningStep } from "../helpers/orders/provisioning-step.ts";
import { PROVISIONING_DEADLINE } from "../options/call-options.ts";
import type { PurchaseJobResult } from "./job.ts";
import { judge } from "./verdict.ts";

/** Orders of one customer to be followed: plain JSON. */
export interface ProvisioningJob {
  /** The customer's tenant, a GUID. */
  customerId: string;
  orderIds: string[];
}

/** What a job of {@link provisioningProcessor} comes to: the subscriptions of its orders. */
export interface ProvisioningJobResult {
  subscriptionIds: string[];
}

/** Options of {@link provisioningProcessor}. */
export interface ProvisioningProcessorOptions {
  /** ms between two looks at an order; default 15 000. */
  pollInterval?: number;
  /** ms after which a job fails, counted from when it was added; default 30 minutes. */
  deadline?: number;
}

const OPERATION = "provisioningProcessor";

/** Adds the job that follows what was bought. Under the cart's id: a purchase that is tried again adds no second one. */
export async function followLater(
  queue: Queue<ProvisioningJob>,
  customerId: string,
  { cartId, orderIds }: PurchaseJobResult,
): Promise<void> {
  await queue.add("provisioning", { customerId, orderIds }, { jobId: `cart-${cartId}` });
}

/**
 * The processor of a BullMQ worker that follows the orders of purchases until they are provisioned. A job whose orders are
 * under way is delayed, which counts as no attempt. It fails for good when an order does, or after `deadline`; its orders
 * are bought all the same, as the reason says.
 *
 * @throws InvalidArgumentError for options that can't be used.
 */
export function provisioningProcessor(
  client: Pick<PartnerCenterClient, "customer">,
  options: ProvisioningProcessorOptions = {},
): Processor<ProvisioningJob, ProvisioningJobResult> {
  checkOptionNames(options, { pollInterval: true, deadline: true }, OPERATION);
  const { pollInterval = 15_000, deadline = PROVISIONING_DEADLINE } = options;
  checkNumber(pollInterval, "pollInterval", 1, OPERATION);
  checkNumber(deadline, "deadline", 1, OPERATION);
  return async (job, token, signal) => {
    const steps: ProvisioningStep[] = [];
    try {
      checkJob(job.data);
      for (const id of job.data.orderIds) steps.push(await look(client, job.data.customerId, id, signal));
    } catch (error) {
      if (signal?.aborted && error === signal.reason) throw new Error(`The job was cancelled: ${String(error)}`);
      if (!(error instanceof NotFoundError && job.timestamp + deadline > Date.now())) throw failure(job, error);
      // An order may be invisible for a while after it was bought.
      return putOff(job, token, pollInterval);
    }
    const failed = steps.find((step) => step.next === "failed");
    if (failed?.next === "failed")
      throw new UnrecoverableError(`Order ${failed.order.id} was bought, and failed: ${failed.reason}.`);
    const open = steps.find((step) => step.next === "poll");
    await tell(job, steps);
    if (open?.next !== "poll") return { subscriptionIds: steps.flatMap(({ order }) => subscriptionIds(order)) };
    if (job.timestamp + deadline <= Date.now())
      throw new UnrecoverableError(`Order ${open.order.id} was bought, and after ${deadline} ms ${open.reason}.`);
    return putOff(job, token, pollInterval);
  };
}

/** Looks at an order, and at the status of its lines where the order alone may not tell. */
async function look(
  client: Pick<PartnerCenterClient, "customer">,
  customerId: string,
  orderId: string,
  signal: AbortSignal | undefined,
): Promise<ProvisioningStep> {
  const { orders } = client.customer(customerId);
  const options = signal ? { signal } : {};
  const order = await orders.get(orderId, options);
  if (!needsProvisioningStatus(order)) return nextStep(order);
  const statuses = await orders.provisioningStatus(orderId, options).catch((error: unknown) => {
    // It takes a token of a user; without one, the order's own status has to do.
    if (error instanceof PermissionDeniedError || error instanceof NotFoundError) return undefined;
    throw error;
  });
  const step = nextStep(order, statuses);
  return step.next === "confirm" ? nextStep(await orders.get(orderId, options), undefined, step) : step;
}

async function putOff(
  job: Job<ProvisioningJob>,
  token: string | undefined,
  pollInterval: number,
): Promise<ProvisioningJobResult> {
  await job.moveToDelayed(Date.now() + pollInterval, token);
  throw new DelayedError();
}

/** What can't be told breaks nothing. */
async function tell(job: Job<ProvisioningJob>, steps: readonly ProvisioningStep[]): Promise<void> {
  const sum = (count: (step: ProvisioningStep) => number): number => steps.reduce((all, step) => all + count(step), 0);
  const progress = {
    step: "provisioning",
    provisioned: sum(({ provisioned }) => provisioned),
    lines: sum(({ total }) => total),
  };
  await job.updateProgress(progress).catch(() => {});
}

function failure(job: Job<ProvisioningJob>, error: unknown): Error {
  const { again, reason } = judge(error, { cartId: undefined, resumed: false, last: false });
  const orders = Array.isArray(job.data?.orderIds) ? ` Orders ${job.data.orderIds.join(", ")} were bought.` : "";
  const failure = again ? new Error(reason + orders) : new UnrecoverableError(reason + orders);
  failure.cause = error;
  return failure;
}

function checkJob(data: ProvisioningJob): void {
  const ids: unknown = typeof data === "object" && data !== null ? data.orderIds : undefined;
  if (!(Array.isArray(ids) && ids.every((id) => typeof id === "string" && id !== "")))
    throw new InvalidArgumentError("job.data.orderIds", `must be a list of order ids, not ${show(ids)}`, OPERATION);
}
