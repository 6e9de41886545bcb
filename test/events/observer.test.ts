// Intents as an observer hears them: start, what happens, end; and several listeners as one.
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import {
  type ClientEvent,
  combine,
  type IntentEnd,
  type IntentObserver,
  type IntentStart,
  PartnerCenterClient,
  type PartnerCenterClientOptions,
} from "../../src/index.ts";
import { PartnerCenterSandbox } from "../../src/sandbox/index.ts";

const CUSTOMER = "28045616-f6b9-462f-9701-0d89b5e65c44";
const CART = {
  lineItems: [{ catalogItemId: "MS-AZR-0145P", quantity: 1, billingCycle: "monthly" as const }],
};

interface Heard {
  starts: IntentStart[];
  events: ClientEvent[];
  ends: IntentEnd[];
  observer: IntentObserver;
}

function recorder(): Heard {
  const starts: IntentStart[] = [];
  const events: ClientEvent[] = [];
  const ends: IntentEnd[] = [];
  const observer: IntentObserver = {
    start(intent) {
      starts.push(intent);
      return { event: (event) => void events.push(event), end: (end) => void ends.push(end) };
    },
  };
  return { starts, events, ends, observer };
}

function clientOf(
  sandbox: PartnerCenterSandbox,
  more: Partial<PartnerCenterClientOptions>,
): ReturnType<PartnerCenterClient["customer"]> {
  const options = { credential: () => "observer-token", fetch: sandbox.fetch, retry: { baseDelay: 1 }, ...more };
  return new PartnerCenterClient(options).customer(CUSTOMER);
}

describe("An observer", () => {
  it("hears an intent start, what happens to it, and how it ends", async () => {
    const { starts, events, ends, observer } = recorder();
    const sandbox = new PartnerCenterSandbox();
    sandbox.inject({ operation: "createCart", type: "status", status: 503 });
    await clientOf(sandbox, { onEvent: observer }).carts.create(CART);
    expect(starts).toEqual([
      {
        operation: "createCart",
        requestId: expect.any(String),
        correlationId: expect.any(String),
        customerId: CUSTOMER,
        url: `https://api.partnercenter.microsoft.com/v1/customers/${CUSTOMER}/carts`,
      },
    ]);
    expect(events.map(({ type }) => type)).toEqual(["token", "attempt", "retry", "attempt"]);
    expect(ends).toMatchObject([
      { operation: "createCart", outcome: "done", status: 201, attempts: 2, aborted: false },
    ]);
  });

  it("hears the url without a query, which may hold a page's key", async () => {
    const { starts, observer } = recorder();
    const customer = clientOf(new PartnerCenterSandbox(), { onEvent: observer });
    for await (const _ of customer.orders.list({ billingCycle: "monthly", includePrice: true })) break;
    expect(starts[0]?.url).toMatch(/\/orders$/);
  });

  it("hears the end of an intent that never sent a request", async () => {
    const { ends, observer } = recorder();
    const credential = (): never => {
      throw new Error("no vault");
    };
    const call = clientOf(new PartnerCenterSandbox(), { onEvent: observer, credential }).carts.get("c1");
    await expect(call).rejects.toThrow("no vault");
    expect(ends).toMatchObject([
      { outcome: "not-sent", attempts: 0, aborted: false, error: { name: "CredentialError" } },
    ]);
  });

  it("hears that the caller aborted a request, which may have been carried out", async () => {
    const { ends, observer } = recorder();
    const sandbox = new PartnerCenterSandbox();
    sandbox.inject({ operation: "createCart", type: "stall" });
    const controller = new AbortController();
    const call = clientOf(sandbox, { onEvent: observer }).carts.create(CART, { signal: controller.signal });
    while (sandbox.requests.length === 0) await sleep(1);
    controller.abort();
    await expect(call).rejects.toBe(controller.signal.reason);
    expect(ends).toMatchObject([{ outcome: "unknown", attempts: 1, aborted: true }]);
    expect(ends[0]).not.toHaveProperty("error");
  });

  it("hears each of two intents at once on its own, under one correlation id", async () => {
    const ends: [IntentStart, IntentEnd][] = [];
    const onEvent: IntentObserver = { start: (start) => ({ end: (end) => void ends.push([start, end]) }) };
    const { carts } = clientOf(new PartnerCenterSandbox(), { onEvent });
    const correlationId = crypto.randomUUID();
    await Promise.all([carts.create(CART, { correlationId }), carts.create(CART, { correlationId })]);
    expect(ends).toHaveLength(2);
    for (const [start, end] of ends) expect(end.requestId).toBe(start.requestId);
  });

  it("may care for some intents only, and may throw, without breaking a call", async () => {
    const sandbox = new PartnerCenterSandbox();
    const fail = (): never => {
      throw new Error("listener");
    };
    const uninterested: IntentObserver = { start: () => undefined };
    const broken: IntentObserver = { start: fail };
    const breaking: IntentObserver = { start: () => ({ event: fail, end: fail }) };
    for (const onEvent of [uninterested, broken, breaking])
      expect(await clientOf(sandbox, { onEvent }).carts.create(CART)).toHaveProperty("id");
  });
});

describe("combine", () => {
  it("lets functions and observers hear everything, even if one of them throws", async () => {
    const heard = recorder();
    const types: string[] = [];
    const onEvent = combine(
      () => {
        throw new Error("listener");
      },
      heard.observer,
      ({ type }) => void types.push(type),
      combine(),
    );
    await clientOf(new PartnerCenterSandbox(), { onEvent }).carts.create(CART);
    expect(types).toEqual(["token", "attempt"]);
    expect(heard.events).toHaveLength(2);
    expect(heard.ends).toHaveLength(1);
  });
});

it.each(["log", undefined, {}, { strat: () => {} }])("combine refuses what is no listener: %o", (listener) => {
  expect(() => combine(() => {}, listener as IntentObserver)).toThrow(
    expect.objectContaining({ argument: "listeners[1]", message: expect.stringContaining("must be a function") }),
  );
});

describe("A listener that is asynchronous", () => {
  it("may reject: nobody is disturbed", async () => {
    const onEvent = combine(async () => {
      throw new Error("listener");
    });
    expect(await clientOf(new PartnerCenterSandbox(), { onEvent }).carts.create(CART)).toHaveProperty("id");
  });
});

describe("onEvent", () => {
  it.each([null, 5, "log", {}, { start: true }])("refuses %o, which can't hear", (onEvent) => {
    const options = { credential: () => "t", onEvent } as unknown as PartnerCenterClientOptions;
    expect(() => new PartnerCenterClient(options)).toThrow(
      /^onEvent must be a function, or an observer with start\(\)/,
    );
  });
});
