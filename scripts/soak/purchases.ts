// The soak itself: purchases over real sockets while exchanges break, each of them tried again until it is made.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Order } from "../../generated/schema.ts";
import { PartnerCenterClient } from "../../src/index.ts";
import type { SoakSettings } from "./arguments.ts";
import { AttemptCount } from "./attempts.ts";
import { forkTypeScript, nextMessage } from "./child.ts";
import { attempt, type Deed, deed, isTwin, type Told } from "./deeds.ts";
import { type Balance, balance, type Entry } from "./ledger.ts";
import { impatientProxy } from "./proxy.ts";
import type { Truth } from "./sandbox-child.ts";

/** More tries than any deed needs: what is not settled by then never will be. */
const MOST_TRIES = 50;

/** Of the faults, the share that a proxy between client and service makes: the request is carried out, and its answer lost. */
const PROXY_SHARE = 0.1;

/** Purchases before the heap is measured for the first time. */
const WARM_UP = 200;

/** What came out of it. */
export interface SoakReport extends Balance, Omit<Truth, "orders"> {
  intents: number;
  /** Attempts of an intent. */
  p50: number;
  p99: number;
  /** Bytes in use after a full collection: when all code has been used once, and at the end. */
  heapBefore: number;
  heapAfter: number;
  seconds: number;
}

/** Runs it. `onProgress` is told how many purchases are over. */
export async function soakPurchases(
  settings: SoakSettings,
  onProgress: (done: number) => void = () => {},
): Promise<SoakReport> {
  const child = forkTypeScript(new URL("./sandbox-child.ts", import.meta.url), [
    String(settings.faults),
    String(settings.seed),
  ]);
  try {
    const { url } = await nextMessage<{ url: string }>(child);
    const attempts = new AttemptCount();
    const proxy = impatientProxy(settings.faults * PROXY_SHARE, settings.seed);
    const client = new PartnerCenterClient({
      credential: () => "soak",
      endpoint: url,
      fetch: proxy.fetch,
      // One exchange in five breaks: paced by the 429s among them, this would be a test of patience. See --throttle.
      rateLimit: false,
      timeout: 1000,
      // Few attempts, so that many purchases end unknown and have to be settled.
      retry: { maxAttempts: 3, baseDelay: 5, maxDelay: 50 },
      onEvent: (event) => attempts.add(event),
    });
    const started = performance.now();
    const entries: Entry[] = [];
    // The first purchases load and compile what all the others use.
    await buyAll({ client, url }, settings, Math.min(settings.purchases, WARM_UP), entries, onProgress);
    const heapBefore = usedHeap();
    await buyAll({ client, url }, settings, settings.purchases, entries, onProgress);
    const seconds = (performance.now() - started) / 1000;
    child.send("truth");
    const { orders, ...seen } = await nextMessage<Truth>(child);
    const sums = balance(entries, orders);
    entries.length = 0;
    const counts = { intents: attempts.intents, p50: attempts.percentile(0.5), p99: attempts.percentile(0.99) };
    const faults = seen.faults + proxy.gaveUp;
    return { ...sums, ...seen, ...counts, faults, heapBefore, heapAfter: usedHeap(), seconds };
  } finally {
    child.disconnect();
  }
}

/** Goes on until there are `until` entries. */
async function buyAll(
  service: Service,
  { concurrency }: SoakSettings,
  until: number,
  entries: Entry[],
  onProgress: (done: number) => void,
): Promise<void> {
  let next = entries.length;
  const lane = async (): Promise<void> => {
    while (next < until) {
      const entry = await settle(service, next++);
      entries.push(entry);
      onProgress(entries.length);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, lane));
}

interface Service {
  readonly client: PartnerCenterClient;
  readonly url: string;
}

/**
 * Tries a deed until it is bought: with the same key, and with the cart once there is one. What was refused, and was never
 * unknown, is meant anew under another key: the service may repeat what it answered to the first.
 */
async function settle({ client, url }: Service, index: number): Promise<Entry> {
  const mine = deed(index);
  const told: Told[] = [];
  let denied = false;
  while (told.at(-1) !== "bought" && told.length < MOST_TRIES) {
    const answer = await attempt(client, mine);
    told.push(answer);
    if (!told.every((one) => one === "refused")) continue;
    denied ||= await isBought(url, mine);
    mine.key = `${mine.key}, again`;
  }
  return { deed: mine, told, denied };
}

/** Whether the sandbox holds an order of this deed. Of twins that can't be told. */
async function isBought(url: string, { customerId, names }: Deed): Promise<boolean> {
  const answer = await fetch(`${url}/_sandbox/orders?customer=${customerId}`);
  const orders = (await answer.json()) as Order[];
  const lines = orders.flatMap(({ lineItems = [] }) => lineItems);
  return lines.some(({ friendlyName = "" }) => names.includes(friendlyName) && !isTwin(friendlyName));
}

/** Bytes in use after a full collection. */
function usedHeap(): number {
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("gc");
  if (typeof collect === "function") collect();
  return process.memoryUsage().heapUsed;
}
