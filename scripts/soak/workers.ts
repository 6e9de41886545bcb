// Many workers that are killed, frozen and cut off from Redis: is each purchase made once, and is the limit used?
import type { ChildProcess } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { type Job, Queue } from "bullmq";
import { Redis } from "ioredis";
import { connectionSettings, type PurchaseJob, type PurchaseJobResult } from "../../src/bullmq/index.ts";
import { forkTypeScript, nextMessage } from "./child.ts";
import { CUSTOMERS, customerId } from "./deeds.ts";
import type { ServiceTruth } from "./limited-child.ts";
import { RedisServer } from "./redis-server.ts";
import { randomNumbers } from "./simulated-time.ts";
import { type Accident, type Break, isTwin, LOCK, nameOf, QUEUE } from "./workers-plan.ts";

export interface WorkersSettings {
  readonly workers: number;
  readonly purchases: number;
  /** Requests a minute. */
  readonly limit: number;
  readonly kill: boolean;
  readonly faults: number;
  readonly seed: number;
  readonly broken: Break | undefined;
}

export interface WorkersReport {
  boughtOnce: number;
  boughtTwice: number;
  /** Bought, and its job failed. */
  lost: number;
  /** Not bought, and its job completed. */
  imagined: number;
  /** Its job neither completed nor failed in time. */
  unsettled: number;
  kills: number;
  freezes: number;
  /** Requests, 429s and faults at the service. */
  requests: number;
  throttled: number;
  faults: number;
  /** Requests that got through, as a share of what the limit permits, while there was work for all. */
  goodput: number;
  seconds: number;
}

/** ms between two blows. */
const BLOW = 3000;
/** Jobs of a worker at once. */
const CONCURRENCY = 10;
/** What befalls the first workers, whatever else does. */
const ACCIDENTS: readonly Accident[] = ["freezes", "dies"];

/** What must hold and does not; empty when the soak has passed. */
export function workersFailures(report: WorkersReport): string[] {
  const names = ["boughtTwice", "lost", "imagined", "unsettled"] as const;
  const failed = names.filter((name) => report[name] !== 0).map((name) => `${name} must be 0`);
  if (report.goodput < 0.95) failed.push("goodput must be 95 % or more");
  if (report.throttled > 0.004 * report.requests) failed.push("429s must be 0.4 % or less");
  return failed;
}

export async function soakWorkers(
  settings: WorkersSettings,
  onProgress: (done: number) => void = () => {},
): Promise<WorkersReport> {
  const server = await RedisServer.start();
  const service = forkTypeScript(new URL("limited-child.ts", import.meta.url), [
    String(settings.limit),
    "60000",
    "fixed",
    String(settings.faults),
    String(settings.seed),
  ]);
  const connection = new Redis(server.url, { ...connectionSettings });
  connection.on("error", () => {});
  const queue: PurchaseQueue = new Queue(QUEUE, { connection });
  queue.on("error", () => {});
  const crew = new Crew(settings, server);
  try {
    const { url } = await nextMessage<{ url: string }>(service);
    await addAll(queue, settings.purchases);
    await crew.start(url);
    const started = Date.now();
    const end = await finish(queue, crew, settings, onProgress);
    await crew.thawed();
    const truth = nextMessage<ServiceTruth>(service);
    service.send("truth");
    const jobs = await queue.getJobs(["completed", "failed", "wait", "active", "delayed"]);
    const { kills, freezes } = crew;
    const busy = { from: started + 2000, until: end.lastWaiting };
    return { ...judge(settings, jobs, await truth, busy), kills, freezes, seconds: (Date.now() - started) / 1000 };
  } finally {
    crew.stop();
    service.kill();
    await queue.close().catch(() => {});
    connection.disconnect();
    await server.remove();
  }
}

type PurchaseQueue = Queue<PurchaseJob, PurchaseJobResult>;

async function addAll(queue: PurchaseQueue, purchases: number): Promise<void> {
  // Within the minutes of a soak every job is to be settled: tries don't run out.
  const opts = { attempts: 1000, backoff: { type: "exponential", delay: 100, jitter: 0.5 } };
  for (let index = 0; index < purchases; index++) {
    const friendlyName = nameOf(index);
    const line = {
      catalogItemId: "CFQ7TTC0LF8S:0001:CFQ7TTC0N81H",
      quantity: 1,
      billingCycle: "monthly",
      friendlyName,
    };
    const cart = { lineItems: [{ ...line, termDuration: "P1Y" }] };
    const data = { customerId: customerId(index % CUSTOMERS), cart, key: `soak ${index}` };
    await queue.add("purchase", { ...data, options: { waitForProvisioning: false } }, opts);
    if (isTwin(friendlyName)) await queue.add("purchase", { ...data, options: { waitForProvisioning: false } }, opts);
  }
}

/** The workers, and what is done to them. */
class Crew {
  readonly #settings: WorkersSettings;
  readonly #server: RedisServer;
  readonly #random: () => number;
  readonly #workers: (ChildProcess | undefined)[] = [];
  #endpoint = "";
  #stopped = false;
  #frozen: Promise<void> = Promise.resolve();
  kills = 0;
  freezes = 0;

  constructor(settings: WorkersSettings, server: RedisServer) {
    this.#settings = settings;
    this.#server = server;
    this.#random = randomNumbers(settings.seed);
  }

  async start(endpoint: string): Promise<void> {
    this.#endpoint = endpoint;
    const { workers, kill } = this.#settings;
    const all = Array.from({ length: workers }, (_, index) => this.#hire(index, kill ? ACCIDENTS[index] : "none"));
    await Promise.all(all.map((worker) => nextMessage(worker)));
    for (const worker of all) worker.send("go");
  }

  /** Kills a worker and hires another, or freezes one for longer than its lock lasts. */
  blow(): void {
    const index = Math.floor(this.#random() * this.#workers.length);
    const worker = this.#workers[index];
    if (this.#random() < 0.5) {
      this.freezes++;
      worker?.kill("SIGSTOP");
      setTimeout(() => worker?.kill("SIGCONT"), 2 * LOCK).unref();
    } else {
      this.kills++;
      worker?.kill("SIGKILL");
      this.#hire(index).send("go");
    }
  }

  async restartRedis(): Promise<void> {
    await this.#server.stop();
    await this.#server.start();
  }

  /** Resolves when the worker that stood still by itself has done what it then meant to do. */
  thawed(): Promise<unknown> {
    return Promise.race([this.#frozen, sleep(15 * LOCK, undefined, { ref: false })]);
  }

  stop(): void {
    this.#stopped = true;
    for (const worker of this.#workers) worker?.kill("SIGKILL");
  }

  #hire(index: number, accident: Accident = "none"): ChildProcess {
    const { limit, broken = "none" } = this.#settings;
    const args = [this.#server.url, this.#endpoint, String(limit), String(CONCURRENCY), broken, accident];
    const worker = forkTypeScript(new URL("worker-child.ts", import.meta.url), args);
    this.#workers[index] = worker;
    if (accident === "freezes") {
      this.freezes++;
      this.#frozen = new Promise((resolve) => {
        worker.on("message", (message) => message === "over" && resolve());
        worker.once("exit", () => resolve());
      });
    }
    // One that dies by itself is replaced, as one that is killed is.
    if (accident === "dies")
      worker.once("exit", () => {
        if (this.#stopped || this.#workers[index] !== worker) return;
        this.kills++;
        this.#hire(index).send("go");
      });
    return worker;
  }
}

/** Resolves when every job is done, or nothing more is to be expected. Blows fall until then. */
async function finish(
  queue: PurchaseQueue,
  crew: Crew,
  { purchases, kill }: WorkersSettings,
  onProgress: (done: number) => void,
): Promise<{ lastWaiting: number }> {
  let [lastWaiting, lastChange, lastDone, lastBlow] = [Date.now(), Date.now(), 0, Date.now()];
  let restarted = !kill;
  for (;;) {
    await sleep(250);
    const counts = await queue.getJobCounts("completed", "failed", "wait", "active", "delayed");
    const { completed = 0, failed = 0, wait = 0, active = 0, delayed = 0 } = counts;
    const now = Date.now();
    const done = completed + failed;
    onProgress(Math.min(done, purchases));
    if (wait > 0) lastWaiting = now;
    if (done !== lastDone) [lastDone, lastChange] = [done, now];
    if (wait + active + delayed === 0 || now - lastChange > 60_000) return { lastWaiting };
    if (!restarted && done > purchases / 2) {
      restarted = true;
      await crew.restartRedis();
    }
    if (kill && now - lastBlow > BLOW) {
      lastBlow = now;
      crew.blow();
    }
  }
}

function judge(
  settings: WorkersSettings,
  jobs: readonly Job<PurchaseJob, PurchaseJobResult>[],
  truth: ServiceTruth,
  busy: { from: number; until: number },
): Omit<WorkersReport, "kills" | "freezes" | "seconds"> {
  const sum = { boughtOnce: 0, boughtTwice: 0, lost: 0, imagined: 0, unsettled: 0 };
  for (let index = 0; index < settings.purchases; index++) {
    const bought = truth.bought[nameOf(index)] ?? 0;
    if (bought === 1) sum.boughtOnce++;
    if (bought > 1) sum.boughtTwice++;
    const own = jobs.filter(({ data }) => data.customerId === customerId(index % CUSTOMERS) && isOf(data, index));
    const completed = own.filter(({ finishedOn, failedReason }) => finishedOn !== undefined && !failedReason);
    const settled = own.filter(({ finishedOn }) => finishedOn !== undefined);
    if (settled.length < (isTwin(nameOf(index)) ? 2 : 1)) sum.unsettled++;
    if (bought === 0 && completed.length > 0) sum.imagined++;
    if (bought > 0 && settled.some(({ returnvalue }) => !returnvalue)) sum.lost++;
  }
  const through = truth.times.filter((time) => time >= busy.from && time < busy.until).length;
  const permitted = (settings.limit * Math.max(1, busy.until - busy.from)) / 60_000;
  const { requests, throttled, faults } = truth;
  return { ...sum, requests, throttled, faults, goodput: through / permitted };
}

function isOf({ cart }: PurchaseJob, index: number): boolean {
  return cart.lineItems[0]?.friendlyName === nameOf(index);
}
