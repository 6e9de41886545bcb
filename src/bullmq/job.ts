// A purchase as a job: what goes in, what comes out, and which key makes it one purchase.
import type { Job } from "bullmq";
import type { Cart, CartLineItem, NewCart } from "../../generated/schema.ts";
import { checkOptionNames, type NamesOf, show } from "../arguments.ts";
import { InvalidArgumentError } from "../errors.ts";

/** The data of a job: plain JSON. */
export interface PurchaseJob {
  /** The customer's tenant, a GUID. */
  customerId: string;
  /** What to buy. Not needed where `cartId` names a cart that exists. */
  cart: NewCart;
  /**
   * What makes it one purchase, whoever adds it how often: a number of yours for it, say. Default: the job's own id if you
   * gave it one, else one that this job alone has.
   */
  key?: string;
  /** The cart it goes on from: stored by the processor before anything is bought. */
  cartId?: string;
  options?: {
    /** More tries for order groups that failed, within one try of the job; default 0. */
    reattempts?: number;
    /** Whether the job waits until everything is provisioned; default true, unless a queue takes that over. */
    waitForProvisioning?: boolean;
  };
  /** What is known to be bought while the job is not done: stored by the processor. */
  result?: PurchaseJobResult;
}

/** A line that was not bought. */
export interface FailedLine {
  /** The number of the line in the cart. */
  line: number;
  catalogItemId: string;
  /** Seats or units. */
  quantity: number;
  /** What the service said, with its code. */
  reason: string;
}

/** What a job came to: plain JSON. */
export interface PurchaseJobResult {
  cartId: string;
  orderIds: string[];
  /** Of the orders, as far as they show them. */
  subscriptionIds: string[];
  failedLines: FailedLine[];
}

/** What `job.updateProgress` is told. Lines are those of the cart, add-ons included. */
export type PurchaseJobProgress =
  | { step: "created"; cartId: string }
  | { step: "checked-out"; cartId: string; lines: number }
  | { step: "provisioning"; cartId: string; provisioned: number; lines: number };

const DATA: NamesOf<PurchaseJob> = {
  customerId: true,
  cart: true,
  key: true,
  cartId: true,
  options: true,
  result: true,
};
const OPTIONS: NamesOf<NonNullable<PurchaseJob["options"]>> = { reattempts: true, waitForProvisioning: true };

/** The name of the operation in messages. */
export const OPERATION = "purchaseProcessor";

/** Throws an InvalidArgumentError unless the data of a job are a purchase. The cart itself is checked when it is created. */
export function checkJob(data: PurchaseJob): void {
  if (typeof data !== "object" || data === null) throw wrong("job.data", `must be a purchase, not ${show(data)}`);
  checkOptionNames(data, DATA, OPERATION, "job.data");
  checkText(data.key, "job.data.key");
  checkText(data.cartId, "job.data.cartId");
  if (data.cartId === undefined && (typeof data.cart !== "object" || data.cart === null))
    throw wrong("job.data.cart", `must be a cart with lineItems, not ${show(data.cart)}`);
  checkOptionNames(data.options, OPTIONS, OPERATION, "job.data.options");
  const wait: unknown = data.options?.waitForProvisioning;
  if (wait !== undefined && typeof wait !== "boolean")
    throw wrong("job.data.options.waitForProvisioning", `must be true or false, not ${show(wait)}`);
}

/**
 * What makes the job one purchase. BullMQ's own ids are 1, 2, 3 in every queue, and begin anew with a new Redis: such an id
 * counts only together with its queue and the time when the job was added.
 */
export function keyOf(job: Pick<Job<PurchaseJob>, "data" | "id" | "queueQualifiedName" | "timestamp">): string {
  const { data, id = "", queueQualifiedName, timestamp } = job;
  if (data.key !== undefined) return data.key;
  return /^\d*$/.test(id) ? `${queueQualifiedName}:${id}:${timestamp}` : id;
}

/** How many lines a cart has, add-ons included. */
export function linesOf(cart: Cart): number {
  const count = (lines: readonly CartLineItem[] | null | undefined): number =>
    (lines ?? []).reduce((sum, line) => sum + 1 + count(line.addonItems), 0);
  return count(cart.lineItems);
}

function checkText(value: unknown, argument: string): void {
  if (value !== undefined && (typeof value !== "string" || value === ""))
    throw wrong(argument, `must be a string with at least one character, not ${show(value)}`);
}

function wrong(argument: string, message: string): InvalidArgumentError {
  return new InvalidArgumentError(argument, message, OPERATION);
}
