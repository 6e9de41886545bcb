// One look at orders that a job follows, without a queue: what the processor makes of what it reads.
import { DelayedError, type Job, UnrecoverableError } from "bullmq";
import { describe, expect, test, vi } from "vitest";
import { type ProvisioningJob, provisioningProcessor } from "../../src/bullmq/index.ts";
import { InvalidArgumentError, PartnerCenterClient } from "../../src/index.ts";
import { rejection } from "../support/client.ts";

const CUSTOMER = "28045616-f6b9-462f-9701-0d89b5e65c44";
const line = { lineItemNumber: 0, offerId: "DG7GMGF0DWTL:0001:DG7GMGF0DSFM", quantity: 1 };
const software = { id: "o1", status: "pending", billingCycle: "one_time", lineItems: [line] };

type Answer = object | number;

/** Follows an order that reads as `order` says and whose lines as `status` says. */
function follow(order: Answer, status: Answer, more: Partial<Job<ProvisioningJob>> = {}, signal?: AbortSignal) {
  const answer = (what: Answer): Response =>
    typeof what === "number" ? new Response(null, { status: what }) : Response.json(what);
  const client = new PartnerCenterClient({
    credential: () => "any",
    retry: false,
    fetch: async (url) => answer(String(url).endsWith("provisioningstatus") ? status : order),
  });
  const job = {
    data: { customerId: CUSTOMER, orderIds: ["o1"] },
    timestamp: Date.now(),
    updateProgress: vi.fn(async () => {}),
    moveToDelayed: vi.fn(async () => {}),
    ...more,
  };
  const run = provisioningProcessor(client)(job as unknown as Job<ProvisioningJob>, "token", signal);
  return { job, run };
}

const lineStatus = (status: string) => ({
  items: [{ lineItemNumber: 0, status, quantityProvisioningInformation: [] }],
});

describe("an order whose lines have a status", () => {
  test("is done once they are fulfilled, and the order was read once more", async () => {
    const { run, job } = follow(software, lineStatus("fulfilled"));
    expect(await run).toEqual({ subscriptionIds: [] });
    expect(job.updateProgress).toHaveBeenCalledWith({ step: "provisioning", provisioned: 1, lines: 1 });
  });

  test.each([403, 404])("is put off, for the time that is told, where that status is answered %i", async (status) => {
    const { run, job } = follow(software, status);
    expect(await rejection(run)).toBeInstanceOf(DelayedError);
    expect(job.moveToDelayed).toHaveBeenCalledWith(expect.any(Number), "token");
  });

  test("fails for good, bought all the same, when one will not be fulfilled", async () => {
    const error = await rejection(follow({ ...software, status: "completed" }, lineStatus("unfulfilled")).run);
    expect(error).toBeInstanceOf(UnrecoverableError);
    expect(String(error)).toMatch(/Order o1 was bought, and failed: line 0 .*will not be fulfilled/);
  });

  test("is tried again, its orders named, when the status can't be read", async () => {
    const error = await rejection(follow(software, 500).run);
    expect(error).not.toBeInstanceOf(UnrecoverableError);
    expect(String(error)).toContain("Orders o1 were bought.");
  });
});

test("time that runs out fails for good, and says what is waited for", async () => {
  const { run } = follow(software, lineStatus("prefulfillmentpending"), { timestamp: 0 });
  expect(String(await rejection(run))).toMatch(
    /Order o1 was bought, and after 1800000 ms it was still being provisioned/,
  );
});

test("progress that can't be told breaks nothing", async () => {
  const updateProgress = vi.fn(async () => {
    throw new Error("the connection is closed");
  });
  expect(await follow(software, lineStatus("fulfilled"), { updateProgress }).run).toEqual({ subscriptionIds: [] });
});

test("a job that was cancelled says so", async () => {
  const signal = AbortSignal.abort("shutting down");
  expect(String(await rejection(follow(software, 200, {}, signal).run))).toContain(
    "The job was cancelled: shutting down",
  );
});

test("a job whose data are no orders fails for good, and its options are checked", async () => {
  const data = { customerId: CUSTOMER } as unknown as ProvisioningJob;
  expect(await rejection(follow(software, 200, { data }).run)).toBeInstanceOf(UnrecoverableError);
  const { client } = { client: new PartnerCenterClient({ credential: () => "any" }) };
  expect(() => provisioningProcessor(client, { pollInterval: 0 })).toThrow(InvalidArgumentError);
  expect(() => provisioningProcessor(client, { deadline: 0 })).toThrow(InvalidArgumentError);
});
