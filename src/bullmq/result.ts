// What a purchase came to, small and plain, as a job keeps it.
import type { Cart, CartCheckoutResult } from "../../generated/schema.ts";
import { PartnerCenterError } from "../errors.ts";
import type { CheckoutMatch } from "../helpers/checkout/checkout.ts";
import { subscriptionIds } from "../helpers/orders/lines.ts";
import type { FailedLine, PurchaseJobResult } from "./job.ts";

/** What `purchase` resolves to, as far as it is needed here. */
export interface Purchased {
  cart: Cart;
  result: CartCheckoutResult;
  failed: CheckoutMatch[];
}

export function resultOf({ cart, result, failed }: Purchased): PurchaseJobResult {
  return {
    cartId: cart.id,
    orderIds: result.orders.map(({ id }) => id),
    subscriptionIds: result.orders.flatMap((order) => subscriptionIds(order)),
    failedLines: failed.map(failedLine),
  };
}

/** What an error tells of as bought: the checkout came before it. */
export function boughtBefore(error: unknown, cartId: string): PurchaseJobResult | undefined {
  if (!(error instanceof PartnerCenterError && error.result)) return undefined;
  const { orders } = error.result;
  return {
    cartId,
    orderIds: orders.map(({ id }) => id),
    subscriptionIds: orders.flatMap((order) => subscriptionIds(order)),
    failedLines: [],
  };
}

/** Some lines were not bought. */
export class Incomplete extends Error {
  readonly result: PurchaseJobResult;
  constructor(result: PurchaseJobResult) {
    const { cartId, orderIds, failedLines } = result;
    const lines = failedLines.map(({ line, catalogItemId, reason }) => `line ${line} (${catalogItemId}): ${reason}`);
    const bought = orderIds.length > 0 ? ` Bought: orders ${orderIds.join(", ")}.` : "";
    super(`Not all of cart ${cartId} was bought: ${lines.join("; ")}.${bought}`);
    this.result = result;
  }
}

function failedLine({ lineItem, error }: CheckoutMatch): FailedLine {
  const { id, catalogItemId, quantity } = lineItem;
  return { line: id, catalogItemId, quantity, reason: reasonOf(error) };
}

/** A line's own error and that of its order group name the same things differently. */
interface Fault {
  errorCode?: string | number | undefined;
  errorDescription?: string | undefined;
  code?: string | number;
  description?: string;
}

function reasonOf(error: CheckoutMatch["error"]): string {
  if (!error) return "the checkout said nothing about it";
  const { errorCode, errorDescription, code = errorCode, description = errorDescription }: Fault = error;
  return `${code ?? "no code"} ${description ?? ""}`.trim().replace(/[.\s]+$/, "");
}
