// What becomes of a job whose purchase failed: tried again, or failed for good. Nothing that may be bought is called refused.
import { ErrorCode } from "../../generated/error-codes.ts";
import {
  ApiError,
  AuthenticationError,
  InvalidArgumentError,
  isErrorCode,
  PartnerCenterError,
  ProvisioningError,
  ServerError,
  ThrottledError,
} from "../errors.ts";
import { nextStep } from "../helpers/orders/provisioning-step.ts";
import { Incomplete } from "./result.ts";

export interface Verdict {
  again: boolean;
  /** One paragraph for people: what happened, with code, outcome and request id, and what to do. */
  reason: string;
}

/** What is known of the job when its purchase fails. */
export interface Standing {
  /** Where it can go on from. */
  cartId: string | undefined;
  /** The cart is from an earlier try of the job, which may have got further. */
  resumed: boolean;
  /** There is no further try. */
  last: boolean;
}

/** Judges what `purchase` threw. */
export function judge(error: unknown, standing: Standing): Verdict {
  if (error instanceof Incomplete) return { again: true, reason: error.message + (standing.last ? RETRY_REST : "") };
  const fate = fateOf(error);
  return { again: fate === "again", reason: `${textOf(error)}${adviceFor(error, fate, standing)}` };
}

const RETRY_REST = " That was the last try: retry this job to buy the rest from the same cart, or buy the rest anew.";

/** `bought`: done, and nothing more comes of it. */
type Fate = "again" | "refused" | "bought";

function fateOf(error: unknown): Fate {
  // An abort, a lost lock, a Redis that could not store the cart: whoever tries again finds out how far it came.
  if (!(error instanceof PartnerCenterError)) return "again";
  if (isErrorCode(error, ErrorCode.CartAlreadySubmitted)) return "bought";
  if (error instanceof ProvisioningError) return nextStep(error.order).next === "failed" ? "bought" : "again";
  if (error instanceof InvalidArgumentError) return "refused";
  if (error.outcome !== "rejected") return "again";
  // Refused for now: the limit, the token, a service that is down.
  const passing = [ThrottledError, AuthenticationError, ServerError].some((passes) => error instanceof passes);
  return passing ? "again" : "refused";
}

function textOf(error: unknown): string {
  if (!(error instanceof PartnerCenterError)) return error instanceof Error ? error.message : String(error);
  const code = error instanceof ApiError && error.code !== undefined ? `code ${error.code}, ` : "";
  const id = error.requestId === undefined ? "" : `, MS-RequestId ${error.requestId}`;
  return `${error.message} [${code}outcome ${error.outcome}${id}]`;
}

function adviceFor(error: unknown, fate: Fate, { cartId, resumed, last }: Standing): string {
  const bought = fate === "bought" || (error instanceof PartnerCenterError && error.result !== undefined);
  if (fate === "bought") return " It was bought: look at the customer's orders, and don't buy it again.";
  if (fate === "refused")
    return resumed ? ` An earlier try may have bought cart ${cartId}: look at the customer's orders first.` : "";
  if (!last) return "";
  const from = cartId === undefined ? "under its key" : `from cart ${cartId}`;
  const state = bought ? "It was bought, and what came after is not settled" : "It may have been bought";
  return ` That was the last try. ${state}: retry this job, which goes on ${from} and buys nothing twice.`;
}
