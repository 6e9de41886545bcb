// The command line of bulk.
import { readFlags, readNumber, UsageError } from "../command.ts";

export interface BulkSettings {
  /** The file of purchases. */
  readonly file: string;
  readonly plan: boolean;
  /** Undefined: in this process, with a journal. */
  readonly redis: string | undefined;
  readonly queue: string;
  readonly endpoint: string | undefined;
  readonly journal: string;
  readonly report: string;
  readonly concurrency: number;
  readonly attempts: number;
}

export const usage = `Buys what a CSV file lists, each row once: run again, it goes on where it was.

Usage: npm run bulk -- purchases.csv [options]

Columns: key, customerId, catalogItemId, quantity, billingCycle; and as the product needs them: termDuration, friendlyName.
The key makes a row one purchase. Rows that can't be read are reported, and the others go on.

  --plan            print what would be bought, and for how much; buys nothing (makes carts, which cost nothing)
  --redis URL       add the rows to a BullMQ queue for workers, instead of buying in this process
  --queue NAME      the queue's name (default purchases)
  --endpoint URL    another Partner Center, such as the sandbox
  --journal FILE    what has been done so far, without --redis (default <file>.journal)
  --report FILE     what became of each row (default <file>.report.csv)
  --concurrency N   purchases at once (default 10)
  --attempts N      tries of each row in one run (default 5)
  --help            this text

The token is read from PARTNER_CENTER_TOKEN; an endpoint on this machine needs none.
Exit code 0 when every row is bought (--plan, --redis: could be read), else 1; 2 for a bad flag.
`;

/** Throws `UsageError` for a flag or value that is none. */
export function readArguments(args: readonly string[]): BulkSettings {
  const text = { type: "string" } as const;
  const options = {
    plan: { type: "boolean" },
    redis: text,
    queue: text,
    endpoint: text,
    journal: text,
    report: text,
    concurrency: text,
    attempts: text,
  } as const;
  const { values, positionals } = readFlags("bulk", args, options, true);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new UsageError("One CSV file is needed, such as purchases.csv. See npm run bulk -- --help.");
  const { plan = false, redis } = values;
  refuse(plan, values, ["redis", "queue", "journal", "report", "attempts"], "--plan");
  refuse(redis !== undefined, values, ["endpoint", "journal", "attempts", "concurrency"], "--redis: its workers buy");
  if (values.queue !== undefined && redis === undefined)
    throw new UsageError("--queue has no meaning without --redis.");
  return {
    file,
    plan,
    redis,
    queue: values.queue ?? "purchases",
    endpoint: values.endpoint,
    journal: values.journal ?? `${file}.journal`,
    report: values.report ?? `${file}.report.csv`,
    concurrency: readNumber("--concurrency", values.concurrency, { least: 1, most: 1000 }) ?? 10,
    attempts: readNumber("--attempts", values.attempts, { least: 1, most: 1000 }) ?? 5,
  };
}

function refuse(when: boolean, values: object, names: readonly string[], with_: string): void {
  const useless = when ? names.find((name) => Reflect.get(values, name) !== undefined) : undefined;
  if (useless) throw new UsageError(`--${useless} has no meaning with ${with_}.`);
}
