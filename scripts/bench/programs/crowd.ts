// Very many calls at once, round after round, and what each round leaves behind. Needs --expose-gc.
import { getEventListeners } from "node:events";
import { CART, CUSTOMER, connectionsPath, TOKEN } from "../clients/client.ts";
import { HIGH_LIMIT, loadPackage } from "../clients/ours.ts";
import { report, settings } from "./child.ts";

export interface CrowdSettings {
  readonly endpoint: string;
  readonly calls: number;
  readonly rounds: number;
}

/** What is left after a round. */
export interface Leftovers {
  /** Bytes after garbage collection. */
  readonly heap: number;
  /** Connections that the server holds, kept alive for the next round. */
  readonly sockets: number;
  readonly timers: number;
  /** On the signal that all calls share. */
  readonly listeners: number;
}

async function crowd({ endpoint, calls, rounds }: CrowdSettings): Promise<Leftovers[]> {
  const { PartnerCenterClient } = await loadPackage();
  const { signal } = new AbortController();
  const { carts } = new PartnerCenterClient({
    credential: () => TOKEN,
    endpoint,
    rateLimit: { requestsPerMinute: HIGH_LIMIT },
  }).customer(CUSTOMER);
  const left: Leftovers[] = [];
  for (let round = 0; round < rounds; round++) {
    await Promise.all(Array.from({ length: calls }, () => carts.checkout(CART, { signal })));
    left.push(await leftovers(signal, endpoint));
  }
  return left;
}

async function leftovers(signal: AbortSignal, endpoint: string): Promise<Leftovers> {
  // What finalizers let go is free only after the turn that runs them.
  for (let turn = 0; turn < 5; turn++) {
    globalThis.gc?.();
    await new Promise((resolve) => setImmediate(resolve));
  }
  const timers = process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
  return {
    heap: process.memoryUsage().heapUsed,
    sockets: Number(await (await fetch(endpoint + connectionsPath)).text()),
    timers,
    listeners: getEventListeners(signal, "abort").length,
  };
}

report(await crowd(settings<CrowdSettings>()));
