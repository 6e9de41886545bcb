// The soaks of many processes: `--workers` and `--limiter`, their flags and their runs.
import { readFlags, readNumber, UsageError } from "../command.ts";
import { createTerminal } from "../terminal.ts";
import { type LimiterSettings, limiterPasses, soakLimiter } from "./limiter.ts";
import { printLimiter, printWorkers } from "./many-print.ts";
import { hasRedisServer } from "./redis-server.ts";
import { soakWorkers, type WorkersSettings, workersFailures } from "./workers.ts";
import { BREAKS, type Break } from "./workers-plan.ts";

export type ManySettings = { workers: WorkersSettings } | { limiter: LimiterSettings };

export const manyUsage = `Many processes (need redis-server, which is started on a free port in a temporary folder):

  --workers N       purchases as jobs of N workers
  --kill            a worker is killed or frozen every 3 s, two of them at the worst moment, and Redis restarted once
  --break WHAT      takes away a safeguard, fence, cart or key: the soak is to notice
  --purchases N     how many purchases (default 340)
  --limit N         requests a minute (default 1200)

  --limiter N       N processes under one limit, with a Redis that goes away and somebody else who takes half
  --limit N         requests a minute (default 500)
  --window N        s; the window in which the limit counts (default 60)
  --windows N       how many windows each case is measured for (default 2)
`;

/** True if the arguments ask for one of these soaks. */
export function asksForMany(args: readonly string[]): boolean {
  return args.some((arg) => /^--(workers|limiter)(=|$)/.test(arg));
}

/** Throws `UsageError` for a flag or value that is none. */
export function readMany(args: readonly string[]): ManySettings {
  const text = { type: "string" } as const;
  const numbers = {
    workers: text,
    purchases: text,
    faults: text,
    seed: text,
    limiter: text,
    window: text,
    windows: text,
  };
  const { values } = readFlags("soak", args, { ...numbers, limit: text, break: text, kill: { type: "boolean" } });
  const whole = (name: keyof typeof numbers | "limit", most: number): number | undefined =>
    readNumber(`--${name}`, values[name], { least: 1, most });
  const useless =
    values.limiter === undefined ? ["window", "windows"] : ["workers", "purchases", "faults", "seed", "break", "kill"];
  const found = useless.find((name) => Reflect.get(values, name) !== undefined);
  if (found)
    throw new UsageError(`--${found} has no meaning with --${values.limiter === undefined ? "workers" : "limiter"}.`);
  if (values.limiter !== undefined) {
    const [processes = 4, limit = 500] = [whole("limiter", 32), whole("limit", 100_000)];
    const [window = 60, windows = 2] = [whole("window", 600), whole("windows", 100)];
    return { limiter: { processes, limit, window: window * 1000, windows } };
  }
  const [workers = 4, purchases = 340, limit = 1200] = [
    whole("workers", 32),
    whole("purchases", 100_000),
    whole("limit", 100_000),
  ];
  const faults = readNumber("--faults", values.faults, { least: 0, most: 0.9, whole: false }) ?? 0.2;
  return {
    workers: {
      workers,
      purchases,
      limit,
      faults,
      kill: values.kill ?? false,
      seed: whole("seed", 2 ** 31) ?? 1,
      broken: safeguard(values.break),
    },
  };
}

function safeguard(name: string | undefined): Break | undefined {
  if (name === undefined) return undefined;
  const known = BREAKS.find((one) => one === name);
  if (!known) throw new UsageError(`--break must be one of ${BREAKS.join(", ")}, not ${JSON.stringify(name)}.`);
  return known;
}

/** False if something was bought twice or lost, or a bound not kept. */
export async function soakMany(settings: ManySettings): Promise<boolean> {
  if (!hasRedisServer()) throw new Error("redis-server is needed: apt-get install redis-server.");
  const terminal = createTerminal();
  const { update, done } = createTerminal(process.stderr).progress();
  if ("workers" in settings) {
    const report = await soakWorkers(settings.workers, (count) => update(`${count} of ${settings.workers.purchases}`));
    done();
    printWorkers(terminal, settings.workers, report);
    return workersFailures(report).length === 0;
  }
  const cases = await soakLimiter(settings.limiter, update);
  done();
  printLimiter(terminal, settings.limiter, cases);
  return cases.every(limiterPasses);
}
