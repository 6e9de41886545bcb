// How well clients use up a rate limit, and keep it: in simulated time, against a sandbox that counts.
import { NotFoundError, PartnerCenterClient } from "../../src/index.ts";
import { PartnerCenterSandbox } from "../../src/sandbox/index.ts";
import type { RateLimitSettings } from "../../src/sandbox/service/throttle.ts";
import { createThrottle } from "../../src/sandbox/service/throttle.ts";
import { createClock } from "../../src/sandbox/world/clock.ts";
import { attempt, customerId, deed } from "./deeds.ts";
import { randomNumbers, SimulatedTime } from "./simulated-time.ts";

/** Requests a minute: the documented limit. */
export const LIMIT = 500;
const MINUTE = 60_000;

/** One way to meet the limit, and how it went. Times in ms of the simulated time. */
export interface ThrottleCase {
  name: string;
  /** Calls or purchases that were asked for. */
  wanted: number;
  failed: number;
  requests: number;
  /** Answers 429. */
  throttled: number;
  /** What the limit permits: its first window is used up at once, then one window's worth as each window opens. */
  ideal: number;
  took: number;
  /** took / ideal may be no more than this. */
  mostRatio: number;
  /** throttled / requests may be no more than this. */
  mostThrottled: number;
}

/** True if a case is within its bounds. */
export function passes({ failed, requests, throttled, ideal, took, mostRatio, mostThrottled }: ThrottleCase): boolean {
  return failed === 0 && took <= ideal * mostRatio && throttled <= requests * mostThrottled;
}

type Window = NonNullable<RateLimitSettings["window"]>;

/** All cases. */
export async function soakThrottle(purchases: number, seed: number): Promise<ThrottleCase[]> {
  const cases: ThrottleCase[] = [];
  for (const window of ["fixed", "sliding"] as const) {
    cases.push(await alone(window, seed), await shared(window, seed));
    cases.push(await oneCustomerRefused(window, seed), await joinedLate(window, seed));
  }
  return [...cases, await buying(purchases, seed)];
}

/** What the limit permits for so many requests. */
function idealFor(requests: number): number {
  return Math.max(1, Math.ceil(requests / LIMIT) - 1) * MINUTE;
}

async function alone(window: Window, seed: number): Promise<ThrottleCase> {
  const calls = 5 * LIMIT;
  const { result: failed, ...seen } = await simulate(window, seed, ({ client }) => readAll(client(), calls));
  const name = `5 N calls at once, ${window} window`;
  return { name, wanted: calls, failed, ...seen, ideal: idealFor(calls), mostRatio: 1.1, mostThrottled: 0.01 };
}

async function shared(window: Window, seed: number): Promise<ThrottleCase> {
  const calls = 5 * LIMIT;
  const { result: failed, ...seen } = await simulate(window, seed, async ({ client }) => {
    const [mine, theirs] = await Promise.all([readAll(client(), calls), readAll(client(), calls)]);
    return mine + theirs;
  });
  const name = `the same from each of two clients, ${window}`;
  return { name, wanted: 2 * calls, failed, ...seen, ideal: idealFor(2 * calls), mostRatio: 1.1, mostThrottled: 0.01 };
}

async function buying(purchases: number, seed: number): Promise<ThrottleCase> {
  const { result: failed, ...seen } = await simulate("fixed", seed, ({ client }) => buyAll(client(), purchases));
  // The last window is used up in seconds, not at once: over fewer windows that weighs more.
  const mostRatio = purchases >= 5000 ? 1.05 : 1.1;
  const ideal = idealFor(2 * purchases);
  return { name: "purchases, 50 at once", wanted: purchases, failed, ...seen, ideal, mostRatio, mostThrottled: 0.01 };
}

/**
 * What 49 customers get through in ten minutes while a fiftieth, whose own limit is small, is called as much as they are;
 * against what they get through where nobody else is called. They may lose 5 %.
 */
async function oneCustomerRefused(window: Window, seed: number): Promise<ThrottleCase> {
  const until = 10 * MINUTE;
  const others = Array.from({ length: 49 }, (_, index) => 1 + index);
  const before = await simulate(window, seed, ({ client }) => readUntil(client(), others, until));
  const { result, ...seen } = await simulate(window, seed, async ({ client }) => {
    const mine = client(narrow(window));
    const [count] = await Promise.all([readUntil(mine, others, until), readUntil(mine, [0], until)]);
    return count;
  });
  const ideal = (until * result) / before.result;
  const name = `one of 50 customers refused, ${window}`;
  return {
    name,
    wanted: before.result,
    failed: 0,
    ...seen,
    took: until,
    ideal,
    mostRatio: 1 / 0.95,
    mostThrottled: 0.01,
  };
}

/** Five minutes after a second client has joined one that uses up the limit: all that both of them met. */
async function joinedLate(window: Window, seed: number): Promise<ThrottleCase> {
  const [joins, minutes] = [1.5 * MINUTE, 5];
  const everybody = Array.from({ length: 50 }, (_, index) => index);
  const until = joins + minutes * MINUTE;
  const { result, ...seen } = await simulate(window, seed, async ({ client, begin }) => {
    const first = readUntil(client(), everybody, until);
    await new Promise((resolve) => setTimeout(resolve, joins));
    const before = begin();
    const second = readUntil(client(), everybody, until);
    return (await first) + (await second) - before;
  });
  const name = `a second client joins late, ${window}`;
  const took = minutes * MINUTE;
  return {
    name,
    wanted: minutes * LIMIT,
    failed: 0,
    ...seen,
    took,
    ideal: (took * result) / (minutes * LIMIT),
    mostRatio: 1.1,
    mostThrottled: 0.025,
  };
}

/** Calls for those customers, four calls each at once, until the time comes. Returns how many got through. */
async function readUntil(client: PartnerCenterClient, customers: readonly number[], until: number): Promise<number> {
  let through = 0;
  const lane = async (customer: number): Promise<void> => {
    while (performance.now() < until) {
      await read(client, customer);
      if (performance.now() < until) through++;
    }
  };
  await Promise.all(customers.flatMap((customer) => Array.from({ length: 4 }, () => lane(customer))));
  return through;
}

/** Makes that many calls at once; returns how many failed. */
async function readAll(client: PartnerCenterClient, calls: number): Promise<number> {
  const results = await Promise.allSettled(Array.from({ length: calls }, () => read(client, 0)));
  return results.filter(({ status }) => status === "rejected").length;
}

/** One call. There is no such order: an answer like any other, for a request that was counted. */
async function read(client: PartnerCenterClient, index: number, signal?: AbortSignal): Promise<void> {
  try {
    await client.customer(customerId(index)).orders.get("none", signal && { signal });
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
  }
}

/** A service that takes five calls a minute of the first customer. */
function narrow(window: Window): (fetch: typeof globalThis.fetch) => typeof globalThis.fetch {
  const throttle = createThrottle({ requestsPerMinute: 5, window }, createClock());
  return (fetch) => async (input, init) => {
    const wait = String(input).includes(customerId(0)) ? throttle.take(customerId(0)) : undefined;
    if (wait === undefined) return fetch(input, init);
    const retryAfter = String(Math.ceil(wait / 1000));
    return new Response('{"statusCode":429}', { status: 429, headers: { "Retry-After": retryAfter } });
  };
}

/** Makes that many purchases, 50 at once; returns how many failed. */
async function buyAll(client: PartnerCenterClient, purchases: number): Promise<number> {
  let next = 0;
  let failed = 0;
  const lane = async (): Promise<void> => {
    while (next < purchases) if ((await attempt(client, { ...deed(next++), kind: "purchase" })) !== "bought") failed++;
  };
  await Promise.all(Array.from({ length: 50 }, lane));
  return failed;
}

/** A sandbox with a limit, and clients of it. */
interface World {
  /** Of the sandbox behind `service`, if that is given. */
  client: (service?: (fetch: typeof globalThis.fetch) => typeof globalThis.fetch) => PartnerCenterClient;
  /** Counts anew; returns how many got through so far. */
  begin: () => number;
}

async function simulate(
  window: Window,
  seed: number,
  work: (world: World) => Promise<number>,
): Promise<Pick<ThrottleCase, "requests" | "throttled" | "took"> & { result: number }> {
  const time = new SimulatedTime(seed);
  const random = randomNumbers(seed + 1);
  let seen = { requests: 0, throttled: 0 };
  const sandbox = new PartnerCenterSandbox({
    rateLimit: { requestsPerMinute: LIMIT, window },
    provisioningDelay: 0,
    keepRequests: 0,
  });
  const watched =
    (fetch: typeof globalThis.fetch): typeof globalThis.fetch =>
    async (input, init) => {
      const response = await fetch(input, init);
      seen.requests++;
      if (response.status === 429) seen.throttled++;
      return response;
    };
  const client: World["client"] = (service = (fetch) => fetch) =>
    new PartnerCenterClient({
      credential: () => "soak",
      fetch: distant(watched(service(sandbox.fetch)), random),
      rateLimit: { requestsPerMinute: LIMIT },
      deadline: Number.POSITIVE_INFINITY,
    });
  const begin = (): number => {
    const through = seen.requests - seen.throttled;
    seen = { requests: 0, throttled: 0 };
    return through;
  };
  const result = await time.run(() => work({ client, begin }));
  return { result, ...seen, took: time.now };
}

/** A `fetch` that takes its time: 20 to 80 ms each way, so that requests overtake one another. */
function distant(fetch: typeof globalThis.fetch, random: () => number): typeof globalThis.fetch {
  const travel = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20 + random() * 60));
  return async (input, init) => {
    await travel();
    const response = await fetch(input, init);
    await travel();
    return response;
  };
}
