// Aborts and deadlines, in every phase of a call: at once, with the right error, and nothing left behind.
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  type PartnerCenterClient,
  type PartnerCenterClientOptions,
  type RateLimiter,
  TimeoutError,
} from "../../src/index.ts";
import type { CallOptions } from "../../src/options/call-options.ts";
import { CART_ID, CUSTOMER, ORDER_ID, rejection, samples, testClient } from "../support/client.ts";
import { settle, unhandledRejections, watchedSignal } from "../support/leaks.ts";
import { type Step, type StubFetch, stubFetch, success } from "../support/stub.ts";
import { fakeTime, pass, passUntil } from "../support/time.ts";

let rejections: unknown[] = [];

beforeEach(() => {
  fakeTime();
  rejections = unhandledRejections();
});

afterEach(async () => {
  await settle();
  expect(vi.getTimerCount(), "timers left behind").toBe(0);
  expect(rejections, "rejections that nobody handled").toEqual([]);
});

const { getOrder, createOrder, checkoutCart } = samples;
const next = { uri: `/customers/${CUSTOMER}/orders`, headers: [{ key: "MS-ContinuationToken", value: "2" }] };
const page = { status: 200, body: { totalCount: 2, items: [], links: { next } } };
const deafLimiter: RateLimiter = { acquire: () => new Promise(() => {}), penalize: () => {} };
const hangs = (): Promise<never> => new Promise(() => {});

/** Where a call can be when it is cut short. */
interface Phase {
  readonly phase: string;
  readonly steps: Step[];
  readonly options?: Partial<PartnerCenterClientOptions>;
  readonly run?: (client: PartnerCenterClient, options: CallOptions) => Promise<unknown>;
  /** Requests sent by the time it is cut short. */
  readonly sent: number;
  /** What a deadline makes of it, ms after it began if not at the deadline's end. */
  readonly late: { readonly name: string; readonly outcome: string; readonly at?: number };
}

const inDoubt = { name: "TimeoutError", outcome: "unknown" };
const phases: Phase[] = [
  {
    phase: "waiting for a token",
    steps: [],
    options: { credential: { getToken: hangs } },
    sent: 0,
    late: { name: "CredentialError", outcome: "not-sent" },
  },
  {
    phase: "waiting for a limiter of the user's",
    steps: [],
    options: { rateLimit: deafLimiter },
    sent: 0,
    late: { name: "TimeoutError", outcome: "not-sent" },
  },
  { phase: "waiting for headers", steps: [{ silence: "headers" }], sent: 1, late: inDoubt },
  {
    phase: "waiting for headers that a fetch won't stop waiting for",
    steps: [{ silence: "headers", deaf: true }],
    sent: 1,
    late: inDoubt,
  },
  { phase: "within the body", steps: [{ silence: "body" }], sent: 1, late: inDoubt },
  {
    phase: "between two attempts",
    steps: [{ status: 503, headers: { "Retry-After": "3600" } }],
    sent: 1,
    late: { name: "ServerError", outcome: "unknown", at: 0 },
  },
  {
    phase: "while the order is in progress",
    steps: [{ status: 409, body: { code: 800060 }, headers: { "Retry-After": "3600" } }],
    sent: 1,
    late: { name: "ConflictError", outcome: "unknown", at: 0 },
  },
  {
    phase: "at the gate, after a 429 of its own",
    steps: [{ status: 429, headers: { "Retry-After": "3600" } }],
    sent: 1,
    late: { name: "ThrottledError", outcome: "rejected", at: 0 },
  },
  {
    phase: "waiting for a new token after a 401",
    steps: [{ status: 401 }],
    options: { credential: { getToken: vi.fn() } },
    sent: 1,
    late: { name: "CredentialError", outcome: "rejected" },
  },
  {
    phase: "waiting for the second page",
    steps: [page, { silence: "headers" }],
    run: async (client, options) => {
      for await (const _ of client.customer(CUSTOMER).orders.list(options));
    },
    sent: 2,
    late: inDoubt,
  },
  {
    phase: "reading the cart that is to be updated",
    steps: [{ silence: "headers" }],
    run: (client, options) => client.customer(CUSTOMER).carts.update(CART_ID, (cart) => cart, options),
    sent: 1,
    late: inDoubt,
  },
  {
    phase: "between two tries of a checkout",
    steps: [{ status: 201, body: { orders: [], orderErrors: [{ orderGroupId: "0", code: 1, description: "No." }] } }],
    options: { retry: { baseDelay: 7_200_000, maxDelay: 7_200_000 } },
    run: (client, options) => client.customer(CUSTOMER).carts.checkout(CART_ID, { ...options, reattempts: 1 }),
    sent: 1,
    late: { name: "none: what was bought is returned", outcome: "", at: 0 },
  },
  {
    phase: "waiting for provisioning",
    steps: [success.getOrder],
    run: (client, options) =>
      client.customer(CUSTOMER).orders.waitForProvisioning(ORDER_ID, { ...options, pollInterval: 600_000 }),
    sent: 1,
    late: { name: "ProvisioningError", outcome: "done", at: 0 },
  },
  {
    phase: "reading a stream that is to be uploaded",
    steps: [],
    run: (client, options) => {
      const content = new ReadableStream<Uint8Array<ArrayBuffer>>();
      const metadata = { customerPrice: "1", currency: "USD", isPartOfTender: false };
      return client
        .customer(CUSTOMER)
        .orders.attachments.upload(ORDER_ID, { metadata, pofiles: { name: "po.pdf", content } }, options);
    },
    sent: 0,
    late: { name: "InvalidArgumentError", outcome: "not-sent" },
  },
];

function start({ steps, options, run }: Phase, callOptions: CallOptions): { call: Promise<unknown>; stub: StubFetch } {
  const stub = stubFetch(...steps);
  let asked = 0;
  const once = {
    getToken: () => (asked++ === 0 ? Promise.resolve({ token: "t", expiresOnTimestamp: Date.now() + 9e9 }) : hangs()),
  };
  const credential = steps[0] && "status" in steps[0] && steps[0].status === 401 ? { credential: once } : {};
  const { client } = testClient({
    fetch: stub.fetch,
    retry: {},
    timeout: 1e9,
    deadline: 1e9,
    ...options,
    ...credential,
  });
  return { call: (run ?? ((c, o) => createOrder.run(c, o)))(client, callOptions), stub };
}

describe("an abort", () => {
  beforeEach(() => {
    vi.spyOn(Math, "random").mockReturnValue(0.5);
    return () => vi.restoreAllMocks();
  });

  test.each(phases)("$phase rejects at once with the signal's reason, unchanged", async (one) => {
    for (const reason of [new Error("the user left"), "a string", { any: "thing" }, undefined]) {
      const { controller, signal, listeners } = watchedSignal();
      const { call, stub } = start(one, { signal });
      const caught = rejection(call);
      await pass(100);
      expect(stub.sent).toHaveLength(one.sent);
      const before = performance.now();
      controller.abort(reason);
      expect(await caught).toBe(signal.reason);
      expect(performance.now()).toBe(before);
      expect(listeners(), "listeners left behind").toBe(0);
    }
  });

  test.each(phases)("before the call ($phase) keeps anything from being sent or asked", async (one) => {
    const getToken = vi.fn(hangs);
    const { call, stub } = start(
      { ...one, options: { ...one.options, credential: { getToken } } },
      { signal: AbortSignal.abort("early") },
    );
    expect(await rejection(call)).toBe("early");
    expect(stub.sent).toEqual([]);
    expect(getToken).not.toHaveBeenCalled();
  });

  test("stops the request that is on its way", async () => {
    for (const step of [{ silence: "headers" }, { silence: "body" }] as const) {
      const controller = new AbortController();
      const stub = stubFetch(step);
      const { client } = testClient({ fetch: stub.fetch });
      const caught = rejection(getOrder.run(client, { signal: controller.signal }));
      await settle();
      expect(stub.sent[0]?.init.signal?.aborted).toBe(false);
      controller.abort("enough");
      expect(await caught).toBe("enough");
      expect(stub.sent[0]?.init.signal?.aborted).toBe(true);
    }
  });

  test("frees the answer of a fetch that would not stop", async () => {
    const controller = new AbortController();
    const stub = stubFetch({ silence: "headers", deaf: true });
    const { client } = testClient({ fetch: stub.fetch });
    const caught = rejection(getOrder.run(client, { signal: controller.signal }));
    await settle();
    controller.abort("enough");
    expect(await caught).toBe("enough");
    const cancel = vi.fn();
    stub.wake(0, new Response(new ReadableStream({ cancel })));
    await settle();
    expect(cancel).toHaveBeenCalledTimes(1);
  });

  test("of the client's default signal counts as well as the call's", async () => {
    for (const which of [0, 1]) {
      const controllers = [new AbortController(), new AbortController()];
      const [mine, theirs] = controllers;
      const { client } = testClient({ fetch: stubFetch({ silence: "headers" }).fetch });
      const caught = rejection(
        getOrder.run(client.with({ signal: mine?.signal as AbortSignal }), { signal: theirs?.signal as AbortSignal }),
      );
      await settle();
      controllers[which]?.abort(`reason ${which}`);
      expect(await caught).toBe(`reason ${which}`);
    }
  });

  test("from a listener, before the request leaves, keeps it from leaving", async () => {
    const controller = new AbortController();
    const stub = stubFetch(success.getOrder);
    const { client } = testClient({ fetch: stub.fetch, onEvent: () => controller.abort("enough") });
    expect(await rejection(getOrder.run(client, { signal: controller.signal }))).toBe("enough");
    expect(stub.sent).toEqual([]);
  });
});

describe("a deadline", () => {
  beforeEach(() => {
    vi.spyOn(Math, "random").mockReturnValue(0.5);
    return () => vi.restoreAllMocks();
  });

  test.each(phases)("that passes $phase makes it a $late.name, outcome $late.outcome", async (one) => {
    const { call } = start(one, { deadline: 60_000 });
    if (one.late.outcome === "") {
      expect(await passUntil(call)).toMatchObject({ orders: [], orderErrors: [{ orderGroupId: "0" }] });
    } else {
      expect(await passUntil(rejection(call))).toMatchObject({ name: one.late.name, outcome: one.late.outcome });
    }
    expect(performance.now()).toBe(one.late.at ?? 60_000);
  });

  test("counts from the call's start, over all attempts", async () => {
    const stub = stubFetch({ silence: "headers" });
    const { client } = testClient({ fetch: stub.fetch, timeout: 20_000, deadline: 50_000, retry: { baseDelay: 0 } });
    const error = await passUntil(rejection(createOrder.run(client)));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({
      attempts: 3,
      outcome: "unknown",
      message: expect.stringContaining("the deadline passed"),
    });
    expect(performance.now()).toBe(50_000);
  });

  test("that passes within an attempt is what the error tells of, not that attempt's timeout", async () => {
    const { client } = testClient({ fetch: stubFetch({ silence: "headers" }).fetch, timeout: 20_000, retry: false });
    expect(await passUntil(rejection(createOrder.run(client, { deadline: 10_000 })))).toMatchObject({
      name: "TimeoutError",
      message: expect.stringMatching(/: the deadline passed \(.*/),
    });
  });

  test("may be none", async () => {
    const stub = stubFetch({ status: 429, headers: { "Retry-After": "86400" } }, success.getOrder);
    const { client } = testClient({ fetch: stub.fetch, retry: {}, deadline: Number.POSITIVE_INFINITY });
    await passUntil(getOrder.run(client));
    expect(performance.now()).toBeGreaterThanOrEqual(86_400_000);
  });
});

describe("a timeout", () => {
  test.each(["headers", "body"] as const)(
    "ends an attempt that is silent in its %s, which is repeated with the same id",
    async (silence) => {
      const stub = stubFetch({ silence }, success.createOrder);
      const { client } = testClient({ fetch: stub.fetch, timeout: 5000 });
      expect(await passUntil(createOrder.run(client))).toEqual(createOrder.success.body);
      expect(stub.sent[0]?.init.signal?.aborted).toBe(true);
      expect(stub.sent[1]?.headers.get("ms-requestid")).toBe(stub.sent[0]?.headers.get("ms-requestid"));
      expect(performance.now()).toBe(5000);
    },
  );

  test("on every attempt is a TimeoutError, outcome unknown, that says how long it waited and what to repeat", async () => {
    const { client } = testClient({ fetch: stubFetch({ silence: "headers" }).fetch, timeout: 5000 });
    const error = await passUntil(rejection(checkoutCart.run(client)));
    expect(error).toMatchObject({ name: "TimeoutError", attempts: 5, outcome: "unknown" });
    expect((error as Error).message).toMatch(
      /no answer within 5000 ms after 5 attempts.*repeat checkoutCart with requestId "[-0-9a-f]{36}"/,
    );
  });

  test("of a call comes before the client's", async () => {
    const { client } = testClient({ fetch: stubFetch({ silence: "headers" }).fetch, timeout: 5000, retry: false });
    await passUntil(rejection(getOrder.run(client, { timeout: 700 })));
    expect(performance.now()).toBe(700);
    await passUntil(rejection(getOrder.run(client.with({ timeout: 300 }))));
    expect(performance.now()).toBe(1000);
  });
});
