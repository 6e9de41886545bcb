// What is known about an intent so far: what its errors, its events and responseOf are made of.
import type { Operation } from "../../../generated/operations.ts";
import type { Outcome } from "../../errors.ts";
import type { IntentIds, ResourceIds } from "../../events.ts";
import type { IntentCall, PurchaseState } from "./call-state.ts";

/** From the most certain to the least: an intent's outcome is the least certain of its attempts'. */
const CERTAINTY: readonly Outcome[] = ["not-sent", "rejected", "unknown"];

export class Progress implements IntentIds {
  readonly operation: string;
  readonly idempotency: Operation["idempotency"];
  readonly correlationId: string;
  /** Whether the id comes from a key of the caller's. */
  readonly keyed: boolean;
  readonly purchase: PurchaseState | undefined;
  /** Every token that was sent, and the user's name of a checkout: nothing that leaves repeats them. */
  readonly secrets: string[];
  /** `MS-RequestId` of the round. */
  requestId = "";
  /** Requests sent. */
  attempts = 0;
  /** What its address names. */
  resources: ResourceIds = {};
  /** What its request says of people; undefined if the operation is not about people. */
  personal: readonly string[] | undefined;
  /** What to do where nobody knows whether it was carried out, if that is not to repeat it. */
  unknownAdvice: string | undefined;
  #outcome: Outcome = "not-sent";

  constructor(
    operation: string,
    idempotency: Operation["idempotency"],
    { correlationId, keyed, purchase }: Pick<IntentCall, "correlationId" | "keyed" | "purchase">,
    secrets: string[],
  ) {
    this.operation = operation;
    this.idempotency = idempotency;
    this.correlationId = correlationId;
    this.keyed = keyed && idempotency === "request-id";
    this.purchase = purchase;
    this.secrets = secrets;
  }

  get outcome(): Outcome {
    return this.#outcome;
  }

  /** One more attempt ended so. */
  note(outcome: Outcome): void {
    if (CERTAINTY.indexOf(outcome) > CERTAINTY.indexOf(this.#outcome)) this.#outcome = outcome;
  }

  /** A token is about to be sent. */
  keepSecret(token: string): void {
    if (!this.secrets.includes(token)) this.secrets.push(token);
  }

  get ids(): IntentIds {
    const { operation, requestId, correlationId } = this;
    return { operation, requestId, correlationId };
  }

  /** What its events begin with. */
  get about(): IntentIds {
    return { ...this.ids, ...this.resources };
  }
}
