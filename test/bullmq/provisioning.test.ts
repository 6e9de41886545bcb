// The queue that follows orders: done, failed, still under way, out of time; whatever it is, the orders are bought.
import { type Job, Queue, QueueEvents, Worker } from "bullmq";
import { afterEach, expect, test } from "vitest";
import {
  type ProvisioningJob,
  type ProvisioningJobResult,
  type ProvisioningProcessorOptions,
  provisioningProcessor,
  workerSettings,
} from "../../src/bullmq/index.ts";
import { InvalidArgumentError, PartnerCenterClient } from "../../src/index.ts";
import { describeWithRedis } from "../redis/redis.ts";

const CUSTOMER = "28045616-f6b9-462f-9701-0d89b5e65c44";
const SUBSCRIPTION = "0c353b8e-da9d-4007-d0d4-bca8bd5b5ce1";
const line = { lineItemNumber: 0, offerId: "CFQ7TTC0LF8S:0001:CFQ7TTC0N81H", quantity: 1 };
const pending = { id: "o1", status: "pending", billingCycle: "monthly", lineItems: [line] };
const done = { ...pending, status: "completed", lineItems: [{ ...line, subscriptionId: SUBSCRIPTION }] };

describeWithRedis("orders that are followed", ({ connect }) => {
  const open: { close: () => Promise<unknown> }[] = [];
  afterEach(async () => {
    for (const one of open.splice(0).reverse()) await one.close();
  });
  let queues = 0;

  /** Follows an order that reads as `answers` say, the last one again and again. */
  async function follow(
    answers: readonly (object | number)[],
    data: Partial<ProvisioningJob> = { customerId: CUSTOMER, orderIds: ["o1"] },
    options: ProvisioningProcessorOptions = { pollInterval: 1 },
  ): Promise<{ job: Job<ProvisioningJob, ProvisioningJobResult>; reads: number }> {
    let reads = 0;
    const client = new PartnerCenterClient({
      credential: () => "any",
      retry: false,
      fetch: async () => {
        const answer = answers[Math.min(reads++, answers.length - 1)];
        return typeof answer === "number" ? new Response(null, { status: answer }) : Response.json(answer);
      },
    });
    const name = `orders-${++queues}`;
    const queue = new Queue<ProvisioningJob, ProvisioningJobResult>(name, { connection: connect() });
    const events = new QueueEvents(name, { connection: connect() });
    const worker = new Worker(name, provisioningProcessor(client, options), {
      connection: connect(),
      ...workerSettings,
    });
    open.push(queue, events, worker);
    await events.waitUntilReady();
    // Whoever adds jobs from elsewhere may leave something out.
    const added = await new Queue<Partial<ProvisioningJob>, ProvisioningJobResult>(name, {
      connection: connect(),
    }).add("provisioning", data);
    await added.waitUntilFinished(events).catch(() => {});
    const job = await queue.getJob(added.id ?? "");
    if (!job) throw new Error("The job is gone.");
    return { job, reads };
  }

  test("come to their subscriptions, however often they had to be looked at, in one attempt", async () => {
    const { job, reads } = await follow([pending, pending, done]);
    expect(job.returnvalue).toEqual({ subscriptionIds: [SUBSCRIPTION] });
    expect(job.progress).toEqual({ step: "provisioning", provisioned: 1, lines: 1 });
    expect(reads).toBe(3);
  });

  test("are waited for while the service does not know them yet", async () => {
    const { job } = await follow([404, done]);
    expect(job.returnvalue).toEqual({ subscriptionIds: [SUBSCRIPTION] });
  });

  test("fail for good when they fail, and are bought all the same", async () => {
    const { job } = await follow([{ ...pending, status: "error" }]);
    expect(job.failedReason).toBe('Order o1 was bought, and failed: its status is "error": buy again what is missing.');
  });

  test("fail for good when time runs out, and say what they waited for", async () => {
    const { job } = await follow([pending], undefined, { pollInterval: 1, deadline: 5 });
    expect(job.failedReason).toContain("Order o1 was bought, and after 5 ms it was still being provisioned");
  });

  test("that can't be read fail with the reason, and are bought all the same", async () => {
    const { job } = await follow([403]);
    expect(job.failedReason).toMatch(/outcome rejected.*Orders o1 were bought\.$/);
  });

  test("that are none are refused", async () => {
    const { job } = await follow([done], { customerId: CUSTOMER });
    expect(job.failedReason).toContain("job.data.orderIds must be a list of order ids, not undefined");
  });
});

test.each<[object, string]>([
  [{ pollinterval: 1 }, "pollInterval"],
  [{ pollInterval: 0 }, "pollInterval must be a number, at least 1"],
  [{ deadline: "soon" }, "deadline must be a number"],
])("options that can't be used are refused: %j", (options, message) => {
  const client = new PartnerCenterClient({ credential: () => "any" });
  const make = () => provisioningProcessor(client, options);
  expect(make).toThrow(InvalidArgumentError);
  expect(make).toThrow(message);
});
