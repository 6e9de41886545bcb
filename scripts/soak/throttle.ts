// How well clients use up a rate limit, and keep it: in simulated time, against a sandbox that counts.
import { NotFoundError, PartnerCenterClient } from "../../src/index.ts";
import { PartnerCenterSandbox } from "../../src/sandbox/index.ts";
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

/** All cases. */
export async function soakThrottle(purchases: number, seed: number): Promise<ThrottleCase[]> {
  const calls = 5 * LIMIT;
  const bounds = { seed, mostRatio: 1.1, mostThrottled: 0.01 };
  const alone = { ...bounds, name: "5 N calls at once", wanted: calls, requests: calls };
  const shared = { ...bounds, name: "the same, from each of two clients", wanted: 2 * calls, requests: 2 * calls };
  // The last window is used up in seconds, not at once: over fewer windows that weighs more.
  const mostRatio = purchases >= 5000 ? 1.05 : 1.1;
  const buying = { ...bounds, name: "purchases, 50 at once", wanted: purchases, requests: 2 * purchases, mostRatio };
  const first = await measure(alone, ({ client }) => readAll(client(), calls));
  // What the refused customer asks for, in vain or not, a dozen a minute at most, is the limit's as well.
  const others = calls - 5 * 12;
  // The others may lose no more than 5 % of their pace.
  const beside = {
    ...alone,
    wanted: others,
    name: "the same, one of 50 customers refused",
    mostRatio: (first.took / first.ideal) * 1.05,
  };
  return [
    first,
    await measure(beside, ({ client }) => readBeside(client(narrow), others)),
    await measure(shared, async ({ client }) => {
      const [mine, theirs] = await Promise.all([readAll(client(), calls), readAll(client(), calls)]);
      return mine + theirs;
    }),
    await measure(buying, ({ client }) => buyAll(client(), purchases)),
  ];
}

/** Makes that many calls at once; returns how many failed. */
async function readAll(client: PartnerCenterClient, calls: number): Promise<number> {
  const results = await Promise.allSettled(Array.from({ length: calls }, () => read(client, 0)));
  return results.filter(({ status }) => status === "rejected").length;
}

/** Makes that many calls for 49 customers at once, while the one whose own limit is small is called without end. */
async function readBeside(client: PartnerCenterClient, calls: number): Promise<number> {
  const stop = new AbortController();
  const narrowed = (async () => {
    while (!stop.signal.aborted) await read(client, 0, stop.signal).catch(() => {});
  })();
  const others = Array.from({ length: calls }, (_, index) => read(client, 1 + (index % 49)));
  const results = await Promise.allSettled(others);
  stop.abort();
  await narrowed;
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
function narrow(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  let taken: number[] = [];
  return async (input, init) => {
    if (!String(input).includes(customerId(0))) return fetch(input, init);
    const now = performance.now();
    taken = taken.filter((time) => time > now - MINUTE);
    if (taken.length < 5) {
      taken.push(now);
      return fetch(input, init);
    }
    const retryAfter = Math.ceil(((taken[0] ?? now) + MINUTE - now) / 1000);
    return new Response('{"statusCode":429}', { status: 429, headers: { "Retry-After": String(retryAfter) } });
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

interface Plan extends Pick<ThrottleCase, "name" | "wanted" | "mostRatio" | "mostThrottled"> {
  /** How many requests that takes when none is refused. */
  requests: number;
  seed: number;
}

/** A sandbox with a limit, and clients of it. */
interface World {
  /** Of the sandbox behind `service`, if that is given. */
  client: (service?: (fetch: typeof globalThis.fetch) => typeof globalThis.fetch) => PartnerCenterClient;
}

async function measure(
  { requests: needed, seed, ...plan }: Plan,
  work: (world: World) => Promise<number>,
): Promise<ThrottleCase> {
  const time = new SimulatedTime(seed);
  const random = randomNumbers(seed + 1);
  const seen = { requests: 0, throttled: 0 };
  const sandbox = new PartnerCenterSandbox({
    rateLimit: { requestsPerMinute: LIMIT },
    provisioningDelay: 0,
    keepRequests: 0,
    onRequest: ({ status }) => {
      seen.requests++;
      if (status === 429) seen.throttled++;
    },
  });
  const client: World["client"] = (service = (fetch) => fetch) =>
    new PartnerCenterClient({
      credential: () => "soak",
      fetch: distant(service(sandbox.fetch), random),
      rateLimit: { requestsPerMinute: LIMIT },
      deadline: Number.POSITIVE_INFINITY,
    });
  const failed = await time.run(() => work({ client }));
  const ideal = Math.max(1, Math.ceil(needed / LIMIT) - 1) * MINUTE;
  return { ...plan, failed, ...seen, ideal, took: time.now };
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
