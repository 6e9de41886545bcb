// Carries a plan out against the sandbox, in simulated time, and lists what in it broke a promise of the package.
import { SimulatedTime } from "../../scripts/soak/simulated-time.ts";
import { type CustomerClient, PartnerCenterClient, PartnerCenterError } from "../../src/index.ts";
import { PartnerCenterSandbox } from "../../src/sandbox/index.ts";
import { type Call, callOf } from "./calls.ts";
import { brokenIds } from "./ids.ts";
import type { Lag, Plan, Step } from "./plan.ts";
import { brokenPromises, type Ending, isOpen, ordersOf, partsOf } from "./promises.ts";

const customerId = "28045616-f6b9-462f-9701-0d89b5e65c44";
/** Repeats after which what is unknown, or bought in part, must have been settled. */
const PATIENCE = 30;

/** Runs a plan; the promises that it found broken, none if all is well. */
export async function carryOut(plan: Plan): Promise<string[]> {
  const time = new SimulatedTime(plan.seed);
  const broken: string[] = [];
  await time.run(async () => {
    const world = new World(plan, broken);
    await Promise.all(plan.lanes.map((lane, index) => world.walk(lane, index)));
    broken.push(...brokenIds(world.sandbox.requests));
    world.sandbox.reset();
  });
  if (time.timers > 0) broken.push(`${time.timers} timers were left behind`);
  return broken;
}

class World {
  readonly sandbox: PartnerCenterSandbox;
  readonly #customer: CustomerClient;
  readonly #broken: string[];
  readonly #listLags: boolean;
  /** Intents so far: their numbers tell them apart. */
  #quantities = 0;
  readonly #ofKey = new Map<string, number>();
  readonly #calls = new Map<string, Call>();
  /** Whose each order is, as callers were told. */
  readonly #owners = new Map<string, string>();

  constructor({ seed, lag }: { seed: number; lag: Lag }, broken: string[]) {
    this.#broken = broken;
    this.#listLags = lag.listLag !== 0;
    this.sandbox = new PartnerCenterSandbox({ seed, provisioningDelay: 1_000, ...lag });
    const client = new PartnerCenterClient({
      credential: () => "token-of-a-user",
      fetch: this.sandbox.fetch,
      timeout: 5_000,
      deadline: 120_000,
      retry: { maxAttempts: 4, baseDelay: 50, maxDelay: 1_000 },
    });
    this.#customer = client.customer(customerId);
  }

  async walk(lane: Step[], index: number): Promise<void> {
    for (const step of lane) {
      this.sandbox.advance(step.advance);
      await this.#take(step, index);
    }
  }

  /** One step: breaks what it breaks, calls, and holds the result to the promises. */
  async #take(step: Step, lane: number): Promise<void> {
    const name = step.key === undefined ? undefined : `${lane}-${step.what}-${step.key}`;
    const quantity = this.#quantityOf(name);
    const call = this.#callOf(step, name, quantity);
    const before = this.#bought(quantity);
    for (const { operation, times, fault } of step.faults) this.sandbox.inject({ operation, times, ...fault });
    const ending = await this.#end(call, step);
    this.#judge(step, quantity, before, ending);
    // What was bought in part goes on from its cart; what is unknown goes on from its key.
    const inPart = partsOf(ending).every((part) => "success" in part);
    if (isOpen(ending) && (name || inPart) && step.what !== "list") await this.#settle(step, call, quantity);
  }

  /** Each key buys a quantity of its own, so that its orders can be told from all others. */
  #quantityOf(name: string | undefined): number {
    const known = name === undefined ? undefined : this.#ofKey.get(name);
    const quantity = known ?? 1 + this.#quantities++;
    if (name !== undefined) this.#ofKey.set(name, quantity);
    return quantity;
  }

  #bought(quantity: number): number {
    const lines = this.sandbox.orders(customerId).flatMap(({ lineItems }) => lineItems ?? []);
    return lines.filter((line) => line.friendlyName === `intent ${quantity}`).length;
  }

  /** What the step calls; the same again where a key is used again. */
  #callOf({ what }: Step, idempotencyKey: string | undefined, quantity: number): Call {
    const known = idempotencyKey === undefined ? undefined : this.#calls.get(idempotencyKey);
    const bought = this.sandbox.orders(customerId);
    const call =
      known ?? callOf(what, { customer: this.#customer, idempotencyKey, friendlyName: `intent ${quantity}`, bought });
    if (idempotencyKey !== undefined) this.#calls.set(idempotencyKey, call);
    return call;
  }

  async #end(call: Call, step: Step): Promise<Ending> {
    const { abortAfter } = step;
    const controller = new AbortController();
    const reason = new Error("the caller has had enough");
    const handle = abortAfter === undefined ? undefined : setTimeout(() => controller.abort(reason), abortAfter);
    try {
      return { success: await call(controller.signal, step) };
    } catch (error) {
      if (error === reason) return { aborted: true };
      if (error instanceof PartnerCenterError) return { error };
      this.#broken.push(`an error that is none of the package's left it: ${String(error)}`);
      return { aborted: true };
    } finally {
      clearTimeout(handle);
    }
  }

  #judge({ what }: Step, quantity: number, before: number, ending: Ending): void {
    const parts = partsOf(ending);
    const errors = parts.flatMap((part) => ("error" in part ? `${part.error.outcome}: ${part.error.message}` : []));
    const tell = (said: string): void => {
      this.#broken.push(`${what}, intent ${quantity}: ${said} (${errors.join("; ")})`);
    };
    brokenPromises({ what, before, after: this.#bought(quantity) }, ending).forEach(tell);
    if (what !== "checkout" && what !== "purchase" && what !== "twins") return;
    // While the list of orders lags, another cart's order may be the only one that it shows.
    if (this.#listLags) return;
    for (const [index, part] of parts.entries()) {
      const owner = `intent ${quantity}, cart ${index}`;
      for (const id of ordersOf(part)) {
        const other = this.#owners.get(id) ?? owner;
        if (other !== owner) tell(`order ${id} of ${other} is said to be of ${owner}`);
        this.#owners.set(id, owner);
      }
    }
  }

  /** Repeats what is open, with its own key or cart, nothing new in its way any more, until it is known and whole. */
  async #settle(step: Step, call: Call, quantity: number): Promise<void> {
    for (let n = 0; n < PATIENCE; n++) {
      const before = this.#bought(quantity);
      const ending = await this.#end(call, { ...step, retry: true, reattempts: 0, abortAfter: 1_000_000 });
      this.#judge(step, quantity, before, ending);
      if (!isOpen(ending)) return;
    }
    this.#broken.push(
      `${step.what}, intent ${quantity}: still open after ${PATIENCE} repeats with its own key or cart`,
    );
  }
}
