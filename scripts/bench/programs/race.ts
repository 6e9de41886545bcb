// A race in a process of its own: every client does the same work in short turns, in an order that each round draws anew.
import { readFileSync } from "node:fs";
import { Bench } from "tinybench";
import type { Client, Contestant, World } from "../clients/client.ts";
import { contestants } from "../clients/index.ts";
import { report, settings } from "./child.ts";

export interface RaceSettings {
  readonly work: keyof Client;
  readonly endpoint: string;
  /** File of the answer that takes the network's place; none on loopback. */
  readonly stub?: string;
  readonly atOnce: number;
  readonly rounds: number;
  /** ms that a client runs in one round. */
  readonly turn: number;
}

/** How one client did. */
export interface Lap {
  readonly name: string;
  readonly retries: boolean;
  /** Mean of each round, µs a call; empty if it could not take part. */
  readonly times: readonly number[];
  /** The same in time of this process on a processor, which other work on the machine adds little to. */
  readonly cpu: readonly number[];
  /** Why it could not. */
  readonly missing?: string;
}

/** Rounds that only warm up: in a long-running process the code has been compiled. */
const WARM_UP = 10;

interface Runner extends Contestant {
  readonly times: number[];
  readonly cpu: number[];
  readonly run: () => Promise<unknown>;
}

async function race({ work, endpoint, stub, atOnce, rounds, turn }: RaceSettings): Promise<Lap[]> {
  const world: World = { endpoint, fetch: stub === undefined ? undefined : answering(stub) };
  const runners: Runner[] = [];
  const missing: Lap[] = [];
  let expected: string | undefined;
  for (const contestant of contestants) {
    const { name, retries } = contestant;
    try {
      const client = await contestant.create(world);
      if (!client) continue;
      const answer = JSON.stringify(await client[work]());
      expected ??= answer;
      if (answer !== expected) throw new Error("it gives another answer");
      const all = Array.from({ length: atOnce });
      const run = atOnce === 1 ? () => client[work]() : () => Promise.all(all.map(() => client[work]()));
      runners.push({ ...contestant, run, times: [], cpu: [] });
    } catch (error) {
      missing.push({ name, retries, times: [], cpu: [], missing: firstLine(error) });
    }
  }
  for (let round = -WARM_UP; round < rounds; round++) {
    for (const runner of shuffled(runners)) {
      // Nobody pays for the garbage of who came before.
      globalThis.gc?.({ type: "minor", execution: "sync" });
      const turnTaken = await takeTurn(runner, turn);
      if (round < 0) continue;
      runner.times.push(turnTaken.time / atOnce);
      runner.cpu.push(turnTaken.cpu / atOnce);
    }
  }
  return [...runners.map(({ name, retries, times, cpu }) => ({ name, retries, times, cpu })), ...missing];
}

/** What one run took on average, µs. */
async function takeTurn({ name, run }: Runner, time: number): Promise<{ time: number; cpu: number }> {
  const bench = new Bench({ time, iterations: 1, warmup: false, throws: true }).add(name, run, { async: true });
  const before = process.cpuUsage();
  const [task] = await bench.run();
  const { user, system } = process.cpuUsage(before);
  if (task?.result.state !== "completed") throw new Error(`${name} did not complete its turn`);
  const { mean, samplesCount } = task.result.latency;
  return { time: mean * 1000, cpu: (user + system) / samplesCount };
}

/** A fetch that always gives the same answer. */
function answering(file: string): typeof globalThis.fetch {
  const { status, headers, body } = JSON.parse(readFileSync(file, "utf8")) as {
    status: number;
    headers: Record<string, string>;
    body: string;
  };
  return async () => new Response(body, { status, headers });
}

function shuffled<T>(list: readonly T[]): T[] {
  return list
    .map((item) => ({ item, place: Math.random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split("\n")[0] ?? "";
}

report(await race(settings<RaceSettings>()));
