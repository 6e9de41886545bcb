// A program that buys one thing and may be killed at any moment. Started again, it goes on from what it stored, or from its key.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { PartnerCenterClient } from "../../src/index.ts";
import { CUSTOMER, cart, type Job, type Message, order } from "./job.ts";

const job: Job = JSON.parse(process.argv[2] ?? "");
const client = new PartnerCenterClient({ credential: () => "any", endpoint: job.url, retry: { baseDelay: 20 } });
const { carts, orders } = client.customer(CUSTOMER);
const options = { idempotencyKey: job.key };

function tell(message: Message): void {
  process.send?.(message);
}

/** Stores the cart's id so that it outlives the process. */
async function store(id: string): Promise<void> {
  writeFileSync(job.store, id);
  tell({ at: "onCart" });
  if (job.stayInOnCart) await new Promise((resolve) => setTimeout(resolve, 60_000));
}

async function purchase(): Promise<void> {
  const { result, lines } = await client
    .customer(CUSTOMER)
    .purchase(existsSync(job.store) ? readFileSync(job.store, "utf8") : cart, {
      ...options,
      onCart: ({ id }) => store(id),
      pollInterval: 50,
      onProgress: () => tell({ at: "progress" }),
    });
  tell({
    at: "end",
    orderIds: result.orders.map(({ id }) => id),
    subscriptionIds: lines.map(({ subscriptionId }) => subscriptionId),
  });
}

async function buy(): Promise<void> {
  if (job.way === "purchase") return purchase();
  const bought =
    job.way === "createOrder"
      ? [await orders.create(order, options)]
      : (await carts.checkout((await carts.create(cart, options)).id)).orders;
  tell({ at: "end", orderIds: bought.map(({ id }) => id), subscriptionIds: [] });
}

await buy().catch((error: unknown) => tell({ at: "failed", error: String(error) }));
process.disconnect();
