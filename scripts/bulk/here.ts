// Buys rows in this process: the cart is in the journal before anything is bought, as it is in the job with BullMQ.
import { setTimeout as sleep } from "node:timers/promises";
import { boughtBefore, Incomplete, resultOf } from "../../src/bullmq/result.ts";
import { judge } from "../../src/bullmq/verdict.ts";
import type { PartnerCenterClient } from "../../src/index.ts";
import type { Journal } from "./journal.ts";
import type { Outcome } from "./report.ts";
import type { Row } from "./rows.ts";

export interface Shop {
  readonly client: PartnerCenterClient;
  readonly journal: Journal;
  /** Tries of each row. */
  readonly attempts: number;
  /** ms; the first pause between two tries, doubled with each. */
  readonly pause?: number;
}

/** Buys every row, `concurrency` at once; `done` hears of each. Outcomes in the order of the rows. */
export async function buyAll(
  rows: readonly Row[],
  shop: Shop,
  concurrency: number,
  done: () => void = () => {},
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let index = next++; index < rows.length; index = next++) {
      const row = rows[index];
      if (row) outcomes[index] = await buy(row, shop);
      done();
    }
  };
  await Promise.all(Array.from({ length: concurrency }, lane));
  return outcomes;
}

async function buy(row: Row, shop: Shop): Promise<Outcome> {
  const { line, key, fingerprint, job } = row;
  const about = { line, key, customerId: job.customerId };
  const known = shop.journal.of(key);
  if (known && known.fingerprint !== fingerprint)
    return { ...about, outcome: "invalid", reason: "the journal has another purchase under this key" };
  if (known?.result) return { ...about, outcome: "bought", result: known.result };
  for (let attempt = 1; ; attempt++) {
    try {
      const result = await once(row, shop);
      shop.journal.append({ key, fingerprint, step: "bought", result });
      return { ...about, outcome: "bought", result };
    } catch (error) {
      const cartId = shop.journal.of(key)?.cartId;
      const last = attempt >= shop.attempts;
      const { again, reason } = judge(error, { cartId, resumed: known?.cartId !== undefined, last: false });
      if (again && !last) {
        await sleep((shop.pause ?? 1000) * 2 ** (attempt - 1));
        continue;
      }
      shop.journal.append({ key, fingerprint, step: "failed", reason });
      const result = error instanceof Incomplete ? error.result : boughtBefore(error, cartId ?? "");
      const advice = again ? " Run the file again: it goes on from there, and buys nothing twice." : "";
      return { ...about, outcome: again ? "unsettled" : "failed", reason: reason + advice, ...(result && { result }) };
    }
  }
}

/** One try. Throws Incomplete where lines were not bought. */
async function once({ key, fingerprint, job }: Row, { client, journal }: Shop) {
  const cartId = journal.of(key)?.cartId;
  const purchased = await client.customer(job.customerId).purchase(cartId ?? job.cart, {
    idempotencyKey: key,
    onCart: ({ id }) => {
      if (id !== cartId) journal.append({ key, fingerprint, step: "created", cartId: id });
    },
  });
  const result = resultOf(purchased);
  if (result.failedLines.length > 0) throw new Incomplete(result);
  return result;
}
