// Do the MS-RequestIds that a service saw obey the rules?

import { operations } from "../../generated/operations.ts";
import type { RecordedRequest } from "../../src/sandbox/index.ts";

/** What the recovery of a checkout reads, once in each round. */
const READ_BY_RECOVERY: readonly string[] = ["getCart", "listOrders"];

/** The requests of one call on one path, in order: attempts of an intent, and of the intents after it. */
function trains(requests: readonly RecordedRequest[]): RecordedRequest[][] {
  const found = new Map<string, RecordedRequest[]>();
  for (const request of requests) {
    const { operation = "", path, headers } = request;
    const name = `${headers["ms-correlationid"]} ${operation} ${path}`;
    found.set(name, [...(found.get(name) ?? []), request]);
  }
  return [...found.values()];
}

/** Has this request had an answer that is a business outcome, so that the next one is a new intent? */
function settled({ status = 0, outcome }: RecordedRequest): boolean {
  if (["fault:truncate", "fault:reset-after", "fault:stall", "fault:trickle"].includes(outcome)) return false;
  return (
    status >= 200 &&
    status < 500 &&
    ![401, 408, 429].includes(status) &&
    outcome !== "fault:in-progress" &&
    outcome !== "fault:status"
  );
}

/** What in the ids is against the rules. */
export function brokenIds(requests: readonly RecordedRequest[]): string[] {
  const broken: string[] = [];
  for (const train of trains(requests)) {
    train.slice(1).forEach((request, index) => {
      const before = train[index];
      const { operation, outcome } = request;
      if (!before || !operation) return;
      const same = before.headers["ms-requestid"] === request.headers["ms-requestid"];
      const where = `${operation} after ${before.outcome} ${before.status ?? ""} (${outcome})`;
      const guarded = operations[operation].idempotency === "request-id";
      if (settled(before) && same) broken.push(`${where}: a new intent with the old id`);
      // A stall that ends in time is an answer, and what comes next may be another look at the same order. So may what the
      // next round of a checkout reads, after an earlier round could not.
      const looksAgain =
        operations[operation].idempotency === "safe" &&
        (before.outcome === "fault:stall" || READ_BY_RECOVERY.includes(operation));
      const mayChange = settled(before) || looksAgain || (before.outcome === "fault:status" && !guarded);
      if (!mayChange && !same) broken.push(`${where}: a new id for the same intent`);
    });
  }
  return broken;
}
