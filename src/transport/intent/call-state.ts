// What an intent has to know of the call that it is part of.
import type { CartCheckoutResult } from "../../../generated/schema.ts";
import type { RetryBounds } from "./bounds.ts";
import type { RequestIds } from "./ids.ts";

/** What is known of the purchase that a call is part of. */
export interface PurchaseState {
  /** What the caller called, where that is not the operation. */
  readonly name?: string | undefined;
  readonly cartId?: string | undefined;
  /** What was bought so far. */
  readonly result?: CartCheckoutResult | undefined;
  /** The checkout was carried out: nothing that comes after it is a refusal. */
  readonly done?: boolean | undefined;
}

/** The call that an intent is part of. */
export interface IntentCall {
  readonly signal: AbortSignal | undefined;
  /** ms an attempt may take. */
  readonly timeout: number;
  /** ms until the deadline. */
  readonly left: number;
  readonly retry: RetryBounds;
  readonly ids: RequestIds;
  /** Whether its ids come from a key of the caller's. */
  readonly keyed: boolean;
  readonly correlationId: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly purchase?: PurchaseState | undefined;
}
