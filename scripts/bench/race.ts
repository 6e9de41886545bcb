// A race in a process of its own: every client does the same work in short turns, in an order that each round draws anew.
import { readFileSync } from "node:fs";
import { Bench } from "tinybench";
import type { Answer } from "./answers.ts";
import { type Client, type Contestant, contestants } from "./clients.ts";

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
export interface Lap extends Pick<Contestant, "name" | "own" | "retries"> {
  /** Mean of each round, µs a call. */
  readonly times: readonly number[];
  /** Why it could not take part. */
  readonly missing?: string;
  /** Whether it had to. */
  readonly required: boolean;
}

/** Rounds that only warm up: in a long-running process the code has been compiled. */
const WARM_UP = 10;

interface Runner {
  readonly contestant: Contestant;
  readonly run: () => Promise<unknown>;
  readonly times: number[];
}

async function race({ work, endpoint, stub, atOnce, rounds, turn }: RaceSettings): Promise<Lap[]> {
  const world = { endpoint, fetch: stub === undefined ? undefined : answering(stub) };
  const runners: Runner[] = [];
  const missing: Lap[] = [];
  let expected: string | undefined;
  for (const contestant of contestants) {
    try {
      const client = await contestant.create(world);
      if (!client) continue;
      const answer = JSON.stringify(await client[work]());
      expected ??= answer;
      if (answer !== expected) throw new Error("it gives another answer");
      const all = Array.from({ length: atOnce });
      const run = atOnce === 1 ? () => client[work]() : () => Promise.all(all.map(() => client[work]()));
      runners.push({ contestant, run, times: [] });
    } catch (error) {
      const [reason = ""] = String(error instanceof Error ? error.message : error).split("\n");
      missing.push(lapOf({ contestant, times: [] }, reason));
    }
  }
  for (let round = -WARM_UP; round < rounds; round++) {
    for (const runner of shuffled(runners)) {
      // Nobody pays for the garbage of who came before.
      globalThis.gc?.({ type: "minor", execution: "sync" });
      const time = await takeTurn(runner, turn);
      if (round >= 0) runner.times.push(time / atOnce);
    }
  }
  return [...runners.map((runner) => lapOf(runner)), ...missing];
}

function lapOf({ contestant, times }: Pick<Runner, "contestant" | "times">, missing?: string): Lap {
  const { name, own, retries, optional } = contestant;
  const required = optional === undefined;
  return { name, retries, times, required, ...(own ? { own } : {}), ...(missing === undefined ? {} : { missing }) };
}

/** What one run took on average, µs. */
async function takeTurn({ contestant: { name }, run }: Runner, time: number): Promise<number> {
  const bench = new Bench({ time, iterations: 1, warmup: false, throws: true }).add(name, run, { async: true });
  const [task] = await bench.run();
  if (task?.result.state !== "completed") throw new Error(`${name} did not complete its turn`);
  return task.result.latency.mean * 1000;
}

/** A fetch that always gives the same answer. */
function answering(file: string): typeof globalThis.fetch {
  const { status, headers, body }: Answer = JSON.parse(readFileSync(file, "utf8"));
  return async () => new Response(body, { status, headers });
}

function shuffled<T>(list: readonly T[]): T[] {
  return list
    .map((item) => ({ item, place: Math.random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

const laps = await race(JSON.parse(process.argv[2] ?? "{}"));
process.send?.(laps, () => process.exit());
