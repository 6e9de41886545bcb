// Pages through very many orders, and looks at the heap on the way. Needs --expose-gc.
import { readFileSync } from "node:fs";
import { CUSTOMER, TOKEN } from "../clients/client.ts";
import { HIGH_LIMIT, loadPackage } from "../clients/ours.ts";
import { report, settings } from "./child.ts";

export interface PagingSettings {
  /** File of the answer that holds one page's orders. */
  readonly list: string;
  readonly orders: number;
}

export interface PagingReport {
  readonly orders: number;
  /** Bytes after garbage collection: at the first page, at every fiftieth, and at the last. */
  readonly heap: readonly number[];
  readonly ms: number;
}

async function page({ list, orders }: PagingSettings): Promise<PagingReport> {
  const { PartnerCenterClient } = await loadPackage();
  const { body } = JSON.parse(readFileSync(list, "utf8")) as { body: string };
  const { items } = JSON.parse(body) as { items: unknown[] };
  const pages = Math.ceil(orders / items.length);
  const client = new PartnerCenterClient({
    credential: () => TOKEN,
    rateLimit: { requestsPerMinute: HIGH_LIMIT },
    fetch: collection(JSON.stringify(items), pages),
  });
  const heap: number[] = [];
  let seen = 0;
  const started = performance.now();
  for await (const order of client.customer(CUSTOMER).orders.list()) {
    const pageEnds = ++seen % items.length === 0 && order.id !== "";
    const at = seen / items.length;
    if (pageEnds && (at === 1 || at % 50 === 0 || at === pages)) heap.push(heapUsed());
  }
  return { orders: seen, heap, ms: performance.now() - started };
}

/** A fetch that answers with page after page, each with a link to the next. */
function collection(items: string, pages: number): typeof globalThis.fetch {
  let given = 0;
  return async () => {
    const headers = [{ key: "MS-ContinuationToken", value: `page-${++given}` }];
    const next = { uri: `/customers/${CUSTOMER}/orders?page=${given}`, method: "GET", headers };
    const links = JSON.stringify(given < pages ? { next } : {});
    const text = `{"totalCount":${pages},"items":${items},"links":${links},"attributes":{"objectType":"Collection"}}`;
    return new Response(text, { headers: { "content-type": "application/json; charset=utf-8" } });
  };
}

function heapUsed(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

report(await page(settings<PagingSettings>()));
