// The soak itself: purchases over real sockets while exchanges break, each unknown one repeated until it is settled.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { PartnerCenterClient } from "../../src/index.ts";
import type { SoakSettings } from "./arguments.ts";
import { AttemptCount } from "./attempts.ts";
import { forkTypeScript, nextMessage } from "./child.ts";
import { attempt, deed } from "./deeds.ts";
import { type Balance, balance, type Entry } from "./ledger.ts";
import type { Truth } from "./sandbox-child.ts";

/** More tries than any deed needs: what is not settled by then never will be. */
const MOST_TRIES = 50;

/** Purchases before the heap is measured for the first time. */
const WARM_UP = 200;

/** What came out of it. */
export interface SoakReport extends Balance, Omit<Truth, "bought"> {
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
    const client = new PartnerCenterClient({
      credential: () => "soak",
      endpoint: url,
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
    await buyAll(client, settings, Math.min(settings.purchases, WARM_UP), entries, onProgress);
    const heapBefore = usedHeap();
    await buyAll(client, settings, settings.purchases, entries, onProgress);
    const seconds = (performance.now() - started) / 1000;
    child.send("truth");
    const { bought, ...seen } = await nextMessage<Truth>(child);
    const sums = balance(entries, bought);
    entries.length = 0;
    const counts = { intents: attempts.intents, p50: attempts.percentile(0.5), p99: attempts.percentile(0.99) };
    return { ...sums, ...seen, ...counts, heapBefore, heapAfter: usedHeap(), seconds };
  } finally {
    child.disconnect();
  }
}

/** Goes on until there are `until` entries. */
async function buyAll(
  client: PartnerCenterClient,
  { concurrency }: SoakSettings,
  until: number,
  entries: Entry[],
  onProgress: (done: number) => void,
): Promise<void> {
  let next = entries.length;
  const lane = async (): Promise<void> => {
    while (next < until) {
      const entry = await settle(client, next++);
      entries.push(entry);
      onProgress(entries.length);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, lane));
}

/** Tries a deed; if the try can't say what became of it, again with the same key until one can. Only a success settles it. */
async function settle(client: PartnerCenterClient, index: number): Promise<Entry> {
  const mine = deed(index);
  const told = [await attempt(client, mine)];
  while (told[0] === "unknown" && told.at(-1) !== "bought" && told.length < MOST_TRIES)
    told.push(await attempt(client, mine));
  return { deed: mine, told };
}

/** Bytes in use after a full collection. */
function usedHeap(): number {
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("gc");
  if (typeof collect === "function") collect();
  return process.memoryUsage().heapUsed;
}
