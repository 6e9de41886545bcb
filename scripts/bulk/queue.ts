// Adds rows to a queue, for workers to buy; run again, it tells how far they are.
import { createHash } from "node:crypto";
import { type Job, Queue } from "bullmq";
import { Redis } from "ioredis";
import { connectionSettings, jobSettings, type PurchaseJob, type PurchaseJobResult } from "../../src/bullmq/index.ts";
import type { Outcome } from "./report.ts";
import type { Row } from "./rows.ts";

type PurchaseQueue = Queue<PurchaseJob, PurchaseJobResult>;

/** Adds what is not in the queue yet. What became of each row so far, in their order. */
export async function enqueueAll(
  rows: readonly Row[],
  url: string,
  name: string,
  done: () => void = () => {},
): Promise<Outcome[]> {
  const connection = await connect(url);
  const queue: PurchaseQueue = new Queue(name, { connection, defaultJobOptions: { ...jobSettings } });
  try {
    const outcomes: Outcome[] = [];
    for (const row of rows) {
      outcomes.push(await enqueue(row, queue));
      done();
    }
    return outcomes;
  } finally {
    await queue.close();
    connection.disconnect();
  }
}

/** Rejects where there is no Redis: it would be waited for without end. */
async function connect(url: string): Promise<Redis> {
  const connection = new Redis(url, { ...connectionSettings, lazyConnect: true });
  let said = "no answer";
  connection.on("error", (error: NodeJS.ErrnoException) => {
    said = error.message || error.code || error.name;
  });
  await connection.connect().catch(() => {
    connection.disconnect();
    throw new Error(`Redis can't be reached (${said}): nothing was added. Start it, or leave out --redis.`);
  });
  return connection;
}

async function enqueue({ line, key, job }: Row, queue: PurchaseQueue): Promise<Outcome> {
  const about = { line, key, customerId: job.customerId };
  // A job id holds no colon, and no running number; a key may.
  const jobId = `row-${createHash("sha256").update(key).digest("hex").slice(0, 32)}`;
  const there: Job<PurchaseJob, PurchaseJobResult> | undefined = await queue.getJob(jobId);
  if (!there) {
    await queue.add("purchase", job, { jobId });
    return { ...about, outcome: "queued" };
  }
  if (JSON.stringify([there.data.customerId, there.data.cart]) !== JSON.stringify([job.customerId, job.cart]))
    return { ...about, outcome: "invalid", reason: "the queue has another purchase under this key" };
  if (await there.isCompleted()) return { ...about, outcome: "bought", result: there.returnvalue };
  const { result } = there.data;
  if (await there.isFailed())
    return { ...about, outcome: "failed", reason: there.failedReason, ...(result && { result }) };
  return { ...about, outcome: "queued" };
}
