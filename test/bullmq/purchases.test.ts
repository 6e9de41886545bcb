// Jobs that BullMQ runs, with a Redis and a sandbox: each purchase is made once, and each job says what became of it.
import { type Job, type JobsOptions, type Processor, Queue, QueueEvents, Worker } from "bullmq";
import { afterEach, expect, test } from "vitest";
import type { NewCart } from "../../generated/schema.ts";
import {
  type ProvisioningJob,
  type PurchaseJob,
  type PurchaseJobResult,
  provisioningProcessor,
  purchaseProcessor,
  workerSettings,
} from "../../src/bullmq/index.ts";
import { InvalidArgumentError, PartnerCenterClient } from "../../src/index.ts";
import { PartnerCenterSandbox } from "../../src/sandbox/index.ts";
import { describeWithRedis } from "../redis/redis.ts";

const CUSTOMER = "28045616-f6b9-462f-9701-0d89b5e65c44";
const line = {
  catalogItemId: "CFQ7TTC0LF8S:0001:CFQ7TTC0N81H",
  quantity: 1,
  billingCycle: "monthly",
  termDuration: "P1Y",
};
const software = { catalogItemId: "DG7GMGF0DWTL:0001:DG7GMGF0DSFM", quantity: 1, billingCycle: "one_time" };
const cart = (...lineItems: NewCart["lineItems"]): NewCart => ({
  lineItems: lineItems.length > 0 ? lineItems : [line],
});
const purchase = (more: Partial<PurchaseJob> = {}): PurchaseJob => ({ customerId: CUSTOMER, cart: cart(), ...more });

describeWithRedis("a purchase as a job", ({ connect }) => {
  const open: { close: () => Promise<unknown> }[] = [];
  afterEach(async () => {
    for (const one of open.splice(0).reverse()) await one.close();
  });
  let queues = 0;

  /** A queue, its worker, and a sandbox to buy from. */
  async function shop(
    options: { fetch?: (sandbox: PartnerCenterSandbox) => typeof fetch; provisioningDelay?: number } = {},
  ) {
    const sandbox = new PartnerCenterSandbox({ provisioningDelay: options.provisioningDelay ?? 0 });
    const client = new PartnerCenterClient({
      credential: () => "any",
      fetch: options.fetch?.(sandbox) ?? sandbox.fetch,
      retry: false,
      rateLimit: false,
    });
    const name = `purchases-${++queues}`;
    const redis = connect();
    const queue = new Queue<PurchaseJob, PurchaseJobResult>(name, { connection: redis });
    const events = new QueueEvents(name, { connection: connect() });
    open.push(queue, events);
    await events.waitUntilReady();
    const work = (processor: Processor<PurchaseJob, PurchaseJobResult> = purchaseProcessor(client)) => {
      const settings = { ...workerSettings, stalledInterval: 100, drainDelay: 1 };
      const worker = new Worker(name, processor, { connection: connect(), ...settings });
      worker.on("error", () => {});
      open.push(worker);
      return worker;
    };
    /** Adds a job and resolves to it when it is done, one way or the other. */
    const run = async (data: PurchaseJob, options: JobsOptions = {}) => {
      const job = await queue.add("purchase", data, options);
      await job.waitUntilFinished(events).catch(() => {});
      return again(job);
    };
    const again = async (job: Job<PurchaseJob, PurchaseJobResult>): Promise<Job<PurchaseJob, PurchaseJobResult>> => {
      const now = await queue.getJob(job.id ?? "");
      if (!now) throw new Error("The job is gone.");
      return now;
    };
    const operations = (): string[] => sandbox.requests.map(({ operation }) => operation ?? "");
    return { sandbox, client, name, redis, queue, events, work, run, again, operations };
  }

  test("is made, and comes to a small result", async () => {
    const { sandbox, work, run } = await shop();
    work();
    const job = await run(purchase({ cart: cart(line, software) }));
    const orders = sandbox.orders(CUSTOMER);
    expect(job.failedReason).toBeUndefined();
    expect(orders).toHaveLength(2);
    expect(job.returnvalue).toEqual({
      cartId: job.data.cartId,
      orderIds: expect.arrayContaining(orders.map(({ id }) => id)),
      subscriptionIds: [expect.any(String)],
      failedLines: [],
    });
  });

  test("tells how far it is", async () => {
    const { work, run, events } = await shop();
    const told: unknown[] = [];
    events.on("progress", ({ data }) => told.push(data));
    work();
    const job = await run(purchase({ cart: cart(line, software) }));
    const { cartId } = job.data;
    expect(told[0]).toEqual({ step: "created", cartId });
    expect(told[1]).toEqual({ step: "checked-out", cartId, lines: 2 });
    expect(job.progress).toEqual({ step: "provisioning", cartId, provisioned: 2, lines: 2 });
  });

  test("has its cart stored before anything is bought", async () => {
    const stored: unknown[] = [];
    const { work, run, queue } = await shop({
      fetch: (sandbox) => async (input, init) => {
        if (String(input).endsWith("/checkout"))
          stored.push(...(await queue.getActive()).map(({ data }) => data.cartId));
        return sandbox.fetch(input, init);
      },
    });
    work();
    const job = await run(purchase());
    expect(stored).toEqual([job.data.cartId]);
    expect(job.data.cartId).toEqual(expect.any(String));
  });

  test("goes on from its cart when the answer to the checkout was lost", async () => {
    const { sandbox, work, run, operations } = await shop();
    sandbox.inject({ operation: "checkoutCart", type: "reset-after" });
    work();
    const job = await run(purchase(), { attempts: 2, backoff: 1 });
    expect(job.returnvalue.orderIds).toEqual(sandbox.orders(CUSTOMER).map(({ id }) => id));
    expect(sandbox.orders(CUSTOMER)).toHaveLength(1);
    expect(operations().filter((operation) => operation === "createCart")).toHaveLength(1);
  });

  test("stops before the checkout when its lock is lost, and is made once by whoever has it", async () => {
    let lost = false;
    const { sandbox, work, queue, redis, run, operations } = await shop({
      fetch: (sandbox) => async (input, init) => {
        const response = await sandbox.fetch(input, init);
        if (!lost && String(input).endsWith("/carts")) {
          lost = true;
          // As if this worker had stood still for longer than its lock lasts.
          for (const { id } of await queue.getActive()) await redis.del(queue.toKey(`${id}:lock`));
        }
        return response;
      },
    });
    work();
    const job = await run(purchase());
    expect(job.returnvalue.orderIds).toHaveLength(1);
    expect(sandbox.orders(CUSTOMER)).toHaveLength(1);
    // The first run asked for a cart, and for nothing after it.
    const [first, second] = operations();
    expect([first, second]).toEqual(["createCart", "createCart"]);
  });

  test("fails for good when it is refused, with the reason", async () => {
    const { sandbox, work, run } = await shop();
    sandbox.inject({
      operation: "createCart",
      type: "status",
      status: 403,
      body: { code: 600061, description: "No." },
    });
    work();
    const job = await run(purchase(), { attempts: 5, backoff: 1 });
    expect(job.attemptsMade).toBe(1);
    expect(job.failedReason).toMatch(/No.*\[code 600061, outcome rejected, MS-RequestId [0-9a-f-]{36}\]/);
    expect(sandbox.orders(CUSTOMER)).toEqual([]);
  });

  test("that is none fails for good, and the others go on", async () => {
    const { sandbox, work, run } = await shop();
    work();
    const [none, nobody, one] = await Promise.all([
      run(purchase({ cart: Reflect.get({}, "none") }), { attempts: 5 }),
      run(purchase({ customerId: "contoso" }), { attempts: 5 }),
      run(purchase()),
    ]);
    expect(none?.failedReason).toContain("job.data.cart must be a cart with lineItems");
    expect(nobody?.failedReason).toContain("must be a GUID");
    expect([none?.attemptsMade, nobody?.attemptsMade]).toEqual([1, 1]);
    expect(one?.returnvalue.orderIds).toEqual(sandbox.orders(CUSTOMER).map(({ id }) => id));
  });

  test("is tried again while lines fail, and at the last try fails and names them", async () => {
    const { sandbox, work, run } = await shop();
    sandbox.inject({ operation: "checkoutCart", type: "order-error", times: 2 });
    work();
    const job = await run(purchase(), { attempts: 2, backoff: 1 });
    expect(job.attemptsMade).toBe(2);
    expect(job.failedReason).toContain("line 0 (CFQ7TTC0LF8S:0001:CFQ7TTC0N81H)");
    expect(job.data.result).toMatchObject({ orderIds: [], failedLines: [{ line: 0, quantity: 1 }] });
  });

  test("that was bought before its wait broke off says so, and keeps what was bought", async () => {
    const { sandbox, work, run } = await shop({ provisioningDelay: 3_600_000 });
    sandbox.inject({ operation: "getOrder", type: "status", status: 403 });
    work();
    const job = await run(purchase());
    expect(job.failedReason).toContain("That was the last try. It was bought");
    expect(job.data.result?.orderIds).toEqual(sandbox.orders(CUSTOMER).map(({ id }) => id));
  });

  test("is made once for one key, and once for each job without", async () => {
    const { sandbox, work, run } = await shop();
    work();
    await run(purchase({ key: "renewal" }));
    await run(purchase({ key: "renewal" }));
    expect(sandbox.orders(CUSTOMER)).toHaveLength(1);
    await run(purchase());
    await run(purchase());
    expect(sandbox.orders(CUSTOMER)).toHaveLength(3);
  });

  test("stops when it is cancelled", async () => {
    const cancel: (() => void)[] = [];
    const { sandbox, work, run } = await shop({
      fetch: (sandbox) => (input, init) => {
        for (const stop of cancel) stop();
        return sandbox.fetch(input, init);
      },
    });
    const worker = work();
    cancel.push(() => worker.cancelAllJobs("no longer wanted"));
    const job = await run(purchase());
    expect(job.failedReason).toBe("The job was cancelled: no longer wanted");
    expect(sandbox.orders(CUSTOMER)).toEqual([]);
  });

  test("ends with the checkout where another queue follows its orders, without a worker that sleeps", async () => {
    const { sandbox, client, name, work, run } = await shop({ provisioningDelay: 60_000 });
    const connection = connect();
    const following = new Queue<ProvisioningJob>(`${name}-orders`, { connection });
    const followed = new QueueEvents(following.name, { connection: connect() });
    open.push(following, followed);
    await followed.waitUntilReady();
    work(purchaseProcessor(client, { provisioning: following }));
    const job = await run(purchase());
    expect(job.returnvalue).toMatchObject({ orderIds: [expect.any(String)], subscriptionIds: [] });

    const delayed = new Promise((resolve) => followed.once("delayed", resolve));
    const settings = { connection: connect(), ...workerSettings };
    open.push(new Worker(following.name, provisioningProcessor(client, { pollInterval: 20 }), settings));
    await delayed;
    sandbox.advance(60_000);
    const follower = await following.getJob(`cart-${job.data.cartId}`);
    const ids = await follower?.waitUntilFinished(followed);
    expect(ids).toEqual({ subscriptionIds: [expect.any(String)] });
  });
});

test.each<[string, object, string]>([
  ["a misspelt one", { lockduration: 1 }, "lockDuration"],
  ["no time", { lockDuration: 0 }, "lockDuration must be ms above 0"],
])("an option that can't be used is refused: %s", (_, options, message) => {
  const client = new PartnerCenterClient({ credential: () => "any" });
  const make = () => purchaseProcessor(client, options);
  expect(make).toThrow(InvalidArgumentError);
  expect(make).toThrow(message);
});
