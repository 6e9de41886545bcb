// What an answer is taken for, by what its operation promises: a resource, a file, nothing, anything at all.
import { beforeEach, describe, expect, test, vi } from "vitest";
import { startCall } from "../../src/requests/calls/call.ts";
import { send } from "../../src/requests/calls/send.ts";
import { startSession } from "../../src/requests/calls/session.ts";
import { acceptFor, contentOf, isPromised } from "../../src/transport/answers/promised.ts";
import { carryOut } from "../../src/transport/intent/intent.ts";
import { IntentFailed } from "../../src/transport/intent/intent-types.ts";
import { offContract } from "../setup/off-contract.ts";
import { CUSTOMER, rejection, samples, testClient } from "../support/client.ts";
import { type Step, stubFetch } from "../support/stub.ts";

const SUBSCRIPTION = { id: "s1", offerId: "o1", quantity: 1, status: "active" } as const;
const ID = "5f2d3a1c-0000-4000-8000-000000000001";

function sessionOf(...steps: Step[]) {
  const stub = stubFetch(...steps);
  return {
    stub,
    session: startSession({ credential: () => "a-long-token", fetch: stub.fetch, retry: { baseDelay: 0 } }),
  };
}

describe("an update of a subscription", () => {
  const update = (...steps: Step[]) => {
    const { stub, session } = sessionOf(...steps);
    const path = { "customer-id": CUSTOMER, "subscription-id": ID };
    const sent = send(startCall(session, "updateSubscription"), "updateSubscription", { path, body: SUBSCRIPTION });
    return { sent, stub };
  };

  test.each([202, 200, 204])("that is answered %i without a body is done, and sent once", async (status) => {
    const { sent, stub } = update({ status });
    expect(await sent).toBeUndefined();
    expect(stub.sent).toHaveLength(1);
  });

  test("that is answered with the subscription resolves to it", async () => {
    expect(await update({ status: 200, body: SUBSCRIPTION }).sent).toEqual(SUBSCRIPTION);
  });

  test.each<[string, Step]>([
    ["HTML", { status: 200, body: "<p>Hello</p>" }],
    ["null", { status: 200, body: "null" }],
    ["a list", { status: 200, body: "[]" }],
  ])("that is answered with %s is repeated, since nobody knows what became of it", async (_, step) => {
    const { sent, stub } = update(step, { status: 202 });
    expect(await sent).toBeUndefined();
    expect(stub.sent).toHaveLength(2);
  });
});

test.each([
  { code: 400072, description: "The item is not available." },
  { error: { code: "400072", message: "The item is not available." } },
])("a 200 with %j where a resource should be is a refusal, sent once", async (body) => {
  const stub = stubFetch({ status: 200, body });
  const { client } = testClient({ fetch: stub.fetch });
  for (const sample of [samples.createOrder, samples.getOrder, samples.checkoutCart])
    expect(await rejection(sample.run(client))).toMatchObject({
      ...{ name: "ApiError", status: 200, code: "400072", outcome: "rejected", attempts: 1 },
      message: expect.stringContaining("The item is not available"),
    });
  expect(stub.sent).toHaveLength(3);
});

describe("where anything may come", () => {
  beforeEach(() => offContract("the description has no invoices"));

  const ask = async (step: Step) => {
    const { session, stub } = sessionOf(step);
    const url = `${session.base}/invoices`;
    const intent = {
      operation: "GET /invoices",
      method: "GET",
      idempotency: "safe",
      scope: "tenant",
      path: {},
      url,
    } as const;
    try {
      const { answer } = await carryOut(session.engine, { ...intent, response: "any" }, startCall(session, "request"));
      return { content: contentOf(answer, "any"), accept: stub.sent[0]?.headers.get("accept") };
    } catch (failure) {
      throw failure instanceof IntentFailed ? failure.error : failure;
    }
  };

  test.each<[string, Step, unknown]>([
    ["an object", { status: 200, body: { a: 1 } }, { a: 1 }],
    ["a list", { status: 200, body: "[1]" }, [1]],
    ["null", { status: 200, body: "null" }, null],
    ["what looks like a fault", { status: 200, body: { code: 1, message: "m" } }, { code: 1, message: "m" }],
    ["a text", { status: 200, body: "a,b\n1,2", headers: { "Content-Type": "text/csv" } }, "a,b\n1,2"],
    ["nothing", { status: 202 }, undefined],
  ])("%s is a success", async (_, step, content) => {
    expect(await ask(step)).toEqual({ content, accept: "application/json, */*;q=0.5" });
  });

  test("a text beyond a megabyte is read whole", async () => {
    const body = "x".repeat(2_000_000);
    expect((await ask({ status: 200, body, headers: { "Content-Type": "text/csv" } })).content).toHaveLength(
      body.length,
    );
  });

  test("an error names method and path", async () => {
    expect(await rejection(ask({ status: 404, body: { code: 1, description: "No." } }))).toMatchObject({
      ...{ name: "NotFoundError", operation: "GET /invoices" },
      message: expect.stringMatching(/^GET \/invoices: 404 code 1: No \(/),
    });
  });
});

test("a check of answers is asked of what the description has, and of nothing else", async () => {
  offContract("the description has no invoices");
  const check = vi.fn();
  const { session } = sessionOf({ status: 200 }, { status: 200, body: SUBSCRIPTION }, { status: 200, body: [] });
  const checked = { ...session, engine: { ...session.engine, check } };
  const path = { "customer-id": CUSTOMER, "subscription-id": ID };
  for (const asked of [0, 1]) {
    await send(startCall(checked, "updateSubscription"), "updateSubscription", { path, body: SUBSCRIPTION });
    expect(check).toHaveBeenCalledTimes(asked);
  }
  const intent = { operation: "GET /x", method: "GET", idempotency: "safe", scope: "tenant", path: {} } as const;
  const call = startCall(checked, "request");
  await carryOut(checked.engine, { ...intent, response: "any", url: `${session.base}/x` }, call);
  expect(check).toHaveBeenCalledTimes(1);
});

test("an operation that promises nothing takes whatever comes, but a fault", () => {
  const answer = (text: string, json?: unknown) => ({ status: 200, headers: new Headers(), text, json });
  expect(acceptFor("empty")).toBe("application/json");
  expect(isPromised(answer(""), "empty")).toBe(true);
  expect(isPromised(answer("done"), "empty")).toBe(true);
  expect(isPromised(answer("{}", { code: 1, message: "m" }), "empty")).toBe(false);
});
