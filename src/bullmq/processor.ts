// Buys what a job asks for, once, however often its worker is killed: the cart is stored before anything is bought.
import { type Job, type Processor, type Queue, UnrecoverableError } from "bullmq";
import type { Cart } from "../../generated/schema.ts";
import { checkOptionNames, show } from "../arguments.ts";
import type { PartnerCenterClient } from "../client.ts";
import { InvalidArgumentError } from "../errors.ts";
import { checkJob, keyOf, linesOf, OPERATION, type PurchaseJob, type PurchaseJobResult } from "./job.ts";
import { ProgressOf } from "./progress.ts";
import { followLater, type ProvisioningJob } from "./provisioning.ts";
import { boughtBefore, Incomplete, type Purchased, resultOf } from "./result.ts";
import { workerSettings } from "./settings.ts";
import { judge } from "./verdict.ts";

/** Options of {@link purchaseProcessor}. */
export interface PurchaseProcessorOptions {
  /** ms; the worker's `lockDuration`, if it is another than that of {@link workerSettings}. */
  lockDuration?: number;
  /** The queue of a {@link provisioningProcessor}: orders are followed there, and this job ends with the checkout. */
  provisioning?: Queue<ProvisioningJob>;
}

/**
 * The processor of a BullMQ worker that makes purchases. Each is made once, however many workers there are and whenever they
 * are killed: it has a key (see `PurchaseJob.key`), its cart is stored in the job before the checkout, and a worker that has
 * lost its lock stops before it. What the service refuses fails for good (`UnrecoverableError`); what may have been carried
 * out, or could not be, is tried again from the stored cart.
 *
 * @throws InvalidArgumentError for options that can't be used.
 *
 * @example
 * const worker = new Worker("purchases", purchaseProcessor(client), { connection, ...workerSettings });
 */
export function purchaseProcessor(
  client: Pick<PartnerCenterClient, "customer">,
  options: PurchaseProcessorOptions = {},
): Processor<PurchaseJob, PurchaseJobResult> {
  checkOptionNames(options, { lockDuration: true, provisioning: true }, OPERATION);
  const { lockDuration = workerSettings.lockDuration, provisioning } = options;
  if (!(Number.isFinite(lockDuration) && lockDuration > 0))
    throw new InvalidArgumentError("lockDuration", `must be ms above 0, not ${show(lockDuration)}`, OPERATION);
  // Three parameters: BullMQ hands over a signal to no function with fewer.
  return async (job, token, signal) => {
    const run = new Run(job, { token, lockDuration, last: job.attemptsMade + 1 >= (job.opts.attempts ?? 1) });
    try {
      const purchased = await run.purchase(client, provisioning === undefined, signal);
      const result = resultOf(purchased);
      if (result.failedLines.length > 0) throw new Incomplete(result);
      if (provisioning) await followLater(provisioning, job.data.customerId, result);
      return result;
    } catch (error) {
      throw await run.failure(error, signal);
    }
  };
}

interface Lock {
  token: string | undefined;
  /** ms */
  lockDuration: number;
  last: boolean;
}

/** One try of a job. */
class Run {
  readonly #job: Job<PurchaseJob, PurchaseJobResult>;
  readonly #lock: Lock;
  readonly #progress: ProgressOf;
  readonly #resumed: boolean;

  constructor(job: Job<PurchaseJob, PurchaseJobResult>, lock: Lock) {
    this.#job = job;
    this.#lock = lock;
    this.#progress = new ProgressOf(job);
    this.#resumed = job.data?.cartId !== undefined;
  }

  async purchase(
    client: Pick<PartnerCenterClient, "customer">,
    mayWait: boolean,
    signal: AbortSignal | undefined,
  ): Promise<Purchased> {
    const job = this.#job;
    checkJob(job.data);
    const { customerId, cart, cartId, options } = job.data;
    const purchased = await client.customer(customerId).purchase(cartId ?? cart, {
      idempotencyKey: keyOf(job),
      ...(signal && { signal }),
      ...(options?.reattempts !== undefined && { reattempts: options.reattempts }),
      waitForProvisioning: mayWait && (options?.waitForProvisioning ?? true),
      onCart: (cart) => this.#store(cart),
      onProgress: (poll) => this.#progress.polled(poll),
    });
    this.#progress.checkedOut();
    await this.#progress.told();
    return purchased;
  }

  /** What BullMQ is to make of an error. */
  async failure(error: unknown, signal: AbortSignal | undefined): Promise<Error> {
    await this.#keep(error);
    if (signal?.aborted && error === signal.reason) return new Error(`The job was cancelled: ${String(error)}`);
    const { last } = this.#lock;
    const { again, reason } = judge(error, { cartId: this.#job.data?.cartId, resumed: this.#resumed, last });
    const failure = again ? new Error(reason) : new UnrecoverableError(reason);
    failure.cause = error;
    return failure;
  }

  /**
   * Before the checkout. Whoever has lost the lock stops here: another worker has the job. Asked for once more after the cart
   * is stored, since a process can be frozen in between, and another worker have bought a cart of its own meanwhile.
   */
  async #store(cart: Cart): Promise<void> {
    const job = this.#job;
    await this.#hold(cart.id);
    if (job.data.cartId !== cart.id) {
      await job.updateData({ ...job.data, cartId: cart.id });
      await this.#hold(cart.id);
    }
    this.#progress.created(cart.id, linesOf(cart));
  }

  async #hold(cartId: string): Promise<void> {
    const { token, lockDuration } = this.#lock;
    // 0 where the lock is lost.
    const held = token === undefined ? 0 : await this.#job.extendLock(token, lockDuration);
    if (held === 1) return;
    const { id } = this.#job;
    throw new Error(`Job ${id} is another worker's by now: this one stopped before the checkout of cart ${cartId}.`);
  }

  /** What was bought before it failed stays with the job. That it can't be stored doesn't hide why it failed. */
  async #keep(error: unknown): Promise<void> {
    const { cartId } = this.#job.data ?? {};
    const result = error instanceof Incomplete ? error.result : cartId && boughtBefore(error, cartId);
    if (result) await this.#job.updateData({ ...this.#job.data, result }).catch(() => {});
  }
}
