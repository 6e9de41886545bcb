// Tells a job how far its purchase is. What can't be told breaks no purchase.
import type { Job } from "bullmq";
import type { Order } from "../../generated/schema.ts";
import type { PurchaseJob, PurchaseJobProgress } from "./job.ts";

export class ProgressOf {
  readonly #job: Pick<Job<PurchaseJob>, "updateProgress">;
  readonly #provisioned = new Map<string, number>();
  #cart: { id: string; lines: number } | undefined;
  #checkedOut = false;
  /** One after the other, so that none overtakes another. */
  #told: Promise<void> = Promise.resolve();

  constructor(job: Pick<Job<PurchaseJob>, "updateProgress">) {
    this.#job = job;
  }

  created(id: string, lines: number): void {
    this.#cart = { id, lines };
    this.#tell({ step: "created", cartId: id });
  }

  checkedOut(): void {
    if (!this.#cart || this.#checkedOut) return;
    this.#checkedOut = true;
    this.#tell({ step: "checked-out", cartId: this.#cart.id, lines: this.#cart.lines });
  }

  /** An order was looked at, which is after the checkout. */
  polled({ order, provisioned }: { order: Order; provisioned: number }): void {
    if (!this.#cart) return;
    this.checkedOut();
    this.#provisioned.set(order.id, provisioned);
    const sum = [...this.#provisioned.values()].reduce((sum, lines) => sum + lines, 0);
    this.#tell({ step: "provisioning", cartId: this.#cart.id, provisioned: sum, lines: this.#cart.lines });
  }

  /** Resolves when all of it has been told. */
  told(): Promise<void> {
    return this.#told;
  }

  #tell(progress: PurchaseJobProgress): void {
    this.#told = this.#told.then(() => this.#job.updateProgress(progress)).catch(() => {});
  }
}
