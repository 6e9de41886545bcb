// A worker of the soak, in a process of its own, to be killed: buys what the queue holds, under the shared limit.
import { createHash, randomUUID } from "node:crypto";
import { type Job, type Processor, Worker } from "bullmq";
import { Redis } from "ioredis";
import {
  connectionSettings,
  type PurchaseJob,
  type PurchaseJobResult,
  purchaseProcessor,
} from "../../src/bullmq/index.ts";
import { PartnerCenterClient } from "../../src/index.ts";
import { redisRateLimiter } from "../../src/redis/index.ts";
import { type Break, isTwin, LOCK, MEMORY, QUEUE } from "./workers-plan.ts";

const [url = "", endpoint = "", limit = "", concurrency = "", broken = "none", accident = "none"] =
  process.argv.slice(2);

/**
 * A service that forgets: an id is another one after {@link MEMORY} ms, so that what the key alone would save is not saved.
 * Of purchases that two jobs ask for it remembers all, since nothing but the key can save those.
 */
const forgetful: typeof globalThis.fetch = (input, init) => {
  const headers = new Headers(init?.headers);
  const id = headers.get("ms-requestid");
  if (id && String(input).endsWith("/carts") && !isTwin(String(init?.body))) {
    const hash = createHash("sha1")
      .update(`${id} ${Math.floor(Date.now() / MEMORY)}`)
      .digest("hex");
    headers.set("ms-requestid", hash.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*/, "$1-$2-$3-$4-$5"));
  }
  return fetch(input, { ...init, headers });
};

/** True until the accident of this worker has happened. */
let due = accident !== "none";
const singles = new Set<string>();

/**
 * The worst moments, made sure of: a worker stands still once it has its first cart, for as long as it takes another to go on
 * with the job; another dies as soon as its first cart is bought.
 */
const accidental: typeof globalThis.fetch = async (input, init) => {
  const response = await forgetful(input, init);
  if (!due || !response.ok) return response;
  const [, cart] = /carts\/([^/]+)\/checkout$/.exec(String(input)) ?? [];
  if (String(input).endsWith("/carts") && !isTwin(String(init?.body))) {
    const { id }: { id?: string } = await response.clone().json();
    if (id !== undefined) singles.add(id);
    if (accident !== "freezes") return response;
    due = false;
    // Stops all of the process, the renewal of its locks included.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5 * LOCK);
  } else if (accident === "dies" && cart !== undefined && singles.has(cart)) process.kill(process.pid, "SIGKILL");
  return response;
};

const redis = new Redis(url);
const client = new PartnerCenterClient({
  credential: () => "soak",
  endpoint,
  fetch: accidental,
  rateLimit: redisRateLimiter(redis, { requestsPerMinute: Number(limit) }),
  retry: { baseDelay: 50 },
  timeout: 2000,
});
const processor = purchaseProcessor(client, { lockDuration: LOCK });

/** What a job is without one of its safeguards, to see that the soak notices. */
function without(safeguard: Break, job: Job<PurchaseJob, PurchaseJobResult>): void {
  if (safeguard === "fence") job.extendLock = async () => 1;
  if (safeguard === "cart") job.updateData = async () => {};
  if (safeguard === "key") job.data = { ...job.data, key: randomUUID() };
}

let active = 0;
const work: Processor<PurchaseJob, PurchaseJobResult> = async (job, token, signal) => {
  if (broken === "fence" || broken === "cart" || broken === "key") without(broken, job);
  active++;
  try {
    return await processor(job, token, signal);
  } finally {
    active--;
    // What it was about when it stood still has come to an end.
    if (accident === "freezes" && !due && active === 0) process.send?.("over");
  }
};
const worker = new Worker(QUEUE, work, {
  connection: new Redis(url, { ...connectionSettings }),
  concurrency: Number(concurrency),
  lockDuration: LOCK,
  stalledInterval: 1000,
  maxStalledCount: 1000,
  drainDelay: 1,
  autorun: false,
});
// Lost locks and a Redis that is away are what this is about.
worker.on("error", () => {});
redis.on("error", () => {});
process.on("disconnect", () => process.exit());
// All begin together.
process.once("message", () => void worker.run());
await worker.waitUntilReady();
process.send?.("ready");
