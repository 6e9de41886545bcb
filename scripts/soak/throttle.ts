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
  return [
    await measure(alone, ({ client }) => readAll(client(), calls)),
    await measure(shared, async ({ client }) => {
      const [mine, theirs] = await Promise.all([readAll(client(), calls), readAll(client(), calls)]);
      return mine + theirs;
    }),
    await measure(buying, ({ client }) => buyAll(client(), purchases)),
  ];
}

/** Makes that many calls at once; returns how many failed. */
async function readAll(client: PartnerCenterClient, calls: number): Promise<number> {
  const { orders } = client.customer(customerId(0));
  const read = (): Promise<unknown> =>
    orders.get("none").catch((error: unknown) => {
      // There is no such order: an answer like any other, for a request that was counted.
      if (!(error instanceof NotFoundError)) throw error;
    });
  const results = await Promise.allSettled(Array.from({ length: calls }, read));
  return results.filter(({ status }) => status === "rejected").length;
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
  client: () => PartnerCenterClient;
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
  const client = (): PartnerCenterClient =>
    new PartnerCenterClient({
      credential: () => "soak",
      fetch: distant(sandbox.fetch, random),
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
