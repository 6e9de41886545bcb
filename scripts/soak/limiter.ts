// One limit for many processes: how much of it they use, how often they are refused, and how evenly they share it.
import type { ChildProcess } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { forkTypeScript, nextMessage } from "./child.ts";
import { customerId } from "./deeds.ts";
import type { ServiceTruth } from "./limited-child.ts";
import { RedisServer } from "./redis-server.ts";

export interface LimiterSettings {
  readonly processes: number;
  /** Requests a minute. */
  readonly limit: number;
  /** ms; of the service's limit, and of the limiter's. */
  readonly window: number;
  /** How many windows each case is measured for. */
  readonly windows: number;
}

/** One way to meet the limit, and how it went. */
export interface LimiterCase {
  readonly name: string;
  readonly requests: number;
  readonly throttled: number;
  /** What got through as a share of what the limit permits. */
  readonly goodput: number;
  /** The slowest process as a share of the mean. */
  readonly slowest: number;
  readonly leastGoodput: number;
  readonly mostThrottled: number;
}

interface Plan {
  readonly name: string;
  readonly kind: "fixed" | "sliding";
  /** Share of the limit that somebody else takes. */
  readonly outsider?: number;
  readonly leastGoodput: number;
  readonly mostThrottled: number;
  /** What happens while it is measured. */
  readonly meanwhile?: (server: RedisServer, ms: number) => Promise<void>;
}

/** Share of a window for which Redis is away: 5 s of a minute. */
const AWAY = 1 / 12;
/** Until callers are connected again and have asked, as a share of what is measured. */
const RETURN = 0.02;

export function limiterPasses({
  goodput,
  leastGoodput,
  throttled,
  requests,
  mostThrottled,
  slowest,
}: LimiterCase): boolean {
  return goodput >= leastGoodput && throttled <= requests * mostThrottled && slowest >= 0.8;
}

export async function soakLimiter(
  settings: LimiterSettings,
  onCase: (name: string) => void = () => {},
): Promise<LimiterCase[]> {
  const steady = { leastGoodput: 0.96, mostThrottled: 0.004 };
  const plans: Plan[] = [
    { ...steady, name: "fixed window", kind: "fixed" },
    { ...steady, name: "sliding window", kind: "sliding" },
    {
      ...steady,
      name: "Redis gone for a twelfth of a window",
      kind: "sliding",
      meanwhile: async (server, ms) => {
        await server.stop();
        await sleep(ms);
        await server.start();
      },
    },
    {
      ...steady,
      name: "Redis hanging as long",
      kind: "sliding",
      meanwhile: async (server, ms) => {
        server.pause();
        await sleep(ms);
        server.resume();
      },
    },
    {
      name: "an outsider takes half",
      kind: "sliding",
      outsider: 0.5,
      leastGoodput: 0.8,
      mostThrottled: steady.mostThrottled,
    },
  ];
  const cases: LimiterCase[] = [];
  // One after the other: the start of one case's processes would hold up another's, which tells as 429s.
  for (const plan of plans) {
    onCase(plan.name);
    cases.push(await measure(plan, settings));
  }
  return cases;
}

async function measure(plan: Plan, { processes, limit, window, windows }: LimiterSettings): Promise<LimiterCase> {
  const { name, kind, outsider = 0 } = plan;
  const perWindow = Math.floor((limit * window) / 60_000);
  const server = await RedisServer.start();
  const service = forkTypeScript(new URL("limited-child.ts", import.meta.url), [String(limit), String(window), kind]);
  const callers: ChildProcess[] = [];
  const stop = new AbortController();
  try {
    const { url } = await nextMessage<{ url: string }>(service);
    if (outsider > 0) void intrude(url, 60_000 / (limit * outsider), stop.signal);
    const args = [server.url, url, String(perWindow), String(window)];
    for (let index = 0; index < processes; index++)
      callers.push(forkTypeScript(new URL("caller-child.ts", import.meta.url), args));
    await Promise.all(callers.map((caller) => nextMessage(caller)));
    // Beside somebody else the limit has to be found first.
    await sleep(outsider > 0 ? 3 * window : window);
    for (const child of [service, ...callers]) child.send("begin");
    const started = performance.now();
    await sleep(window / 2);
    const left = performance.now();
    await plan.meanwhile?.(server, window * AWAY);
    // For as long as Redis was away, which a slow machine draws out, nobody could leave.
    const away = plan.meanwhile ? performance.now() - left : 0;
    await sleep(Math.max(0, windows * window - (performance.now() - started)));
    const [truth, ...counts] = await Promise.all([
      ask<ServiceTruth>(service),
      ...callers.map((caller) => ask<{ answered: number }>(caller)),
    ]);
    const took = performance.now() - started;
    const permitted = (perWindow * took * (1 - outsider)) / window;
    const answered = counts.map((count) => count.answered);
    const mean = answered.reduce((sum, count) => sum + count, 0) / processes;
    const { requests, throttled, times } = truth;
    const goodput = times.length / permitted;
    // What an outsider leaves is found by being refused: one refusal, where so few requests are measured that one is more.
    const mostThrottled = Math.max(plan.mostThrottled, outsider > 0 ? 1 / requests : 0);
    const leastGoodput = plan.leastGoodput * (1 - away / took) - (away > 0 ? RETURN : 0);
    return { name, requests, throttled, goodput, slowest: Math.min(...answered) / mean, leastGoodput, mostThrottled };
  } finally {
    stop.abort();
    for (const child of [service, ...callers]) child.kill("SIGKILL");
    await server.remove();
  }
}

function ask<T>(child: ChildProcess): Promise<T> {
  const answer = nextMessage<T>(child);
  child.send("truth");
  return answer;
}

/** Somebody else, with the same limit: calls evenly, whatever is answered. */
async function intrude(url: string, interval: number, signal: AbortSignal): Promise<void> {
  const headers = { "x-outsider": "yes", Authorization: "Bearer outsider" };
  const call = (): void => {
    fetch(`${url}/v1/customers/${customerId(1)}/orders/none`, { headers, signal })
      .then((response) => response.arrayBuffer())
      .catch(() => {});
  };
  const timer = setInterval(call, interval);
  signal.addEventListener("abort", () => clearInterval(timer));
}
