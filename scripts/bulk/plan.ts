// What rows would buy, and for how much: their carts are made, which costs nothing, and not checked out.
import type { Cart } from "../../generated/schema.ts";
import { lineItemErrors, type PartnerCenterClient, PartnerCenterError, totalPrice } from "../../src/index.ts";
import type { Row } from "./rows.ts";

export interface Plan {
  /** One line a row. */
  readonly lines: readonly string[];
  /** The sums, one line a currency. */
  readonly totals: readonly string[];
  /** Rows that the service would not sell. */
  readonly refused: number;
}

export async function planAll(
  rows: readonly Row[],
  client: PartnerCenterClient,
  done: () => void = () => {},
): Promise<Plan> {
  const lines: string[] = [];
  const priced: Cart[] = [];
  let refused = 0;
  for (const { line, key, job } of rows) {
    const [item] = job.cart.lineItems;
    const what = `line ${line}, ${key}: ${item?.quantity} × ${item?.catalogItemId} for ${job.customerId}`;
    try {
      const cart = await client.customer(job.customerId).carts.create(job.cart);
      const faults = lineItemErrors(cart).map(({ error }) =>
        `${error.errorCode} ${error.errorDescription ?? ""}`.trim(),
      );
      if (faults.length > 0) throw new Error(faults.join("; "));
      priced.push(cart);
      lines.push(`${what}: ${sums([cart]).join(" and ") || "no price"}`);
    } catch (error) {
      // A mistake of ours is none of the row's.
      if (error instanceof TypeError) throw error;
      refused += 1;
      const said = error instanceof PartnerCenterError || error instanceof Error ? error.message : String(error);
      lines.push(`${what}: can't be bought: ${said}`);
    }
    done();
  }
  return { lines, totals: sums(priced), refused };
}

/** Exact sums, a currency each. */
function sums(carts: readonly Cart[]): string[] {
  const orders = carts.flatMap(({ id, lineItems }) =>
    lineItems.map(({ id: lineItemNumber, catalogItemId: offerId, quantity, currencyCode, pricing }) => ({
      id: `${id} ${lineItemNumber}`,
      ...(currencyCode && { currencyCode }),
      lineItems: [{ lineItemNumber, offerId, quantity, ...(pricing && { pricing }) }],
    })),
  );
  return totalPrice(orders).map(({ currencyCode, amount, missing }) => {
    const without = missing ? ` without ${missing.length} that show no price` : "";
    return `${amount} ${currencyCode}${without}`;
  });
}
