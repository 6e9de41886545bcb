// The command line of the binary: flags in, settings or one line of complaint out.
import { parseArgs } from "node:util";
import { type Check, number, oneOf, origin, text, unknownName } from "../checks/checks.ts";

const most = Number.MAX_SAFE_INTEGER;

interface Flag {
  /** How the value is called in the help; undefined for a flag without one. */
  readonly value?: string;
  readonly help: string;
  readonly check?: Check;
  /** Whether the value is a number. */
  readonly numeric?: boolean;
  readonly repeated?: boolean;
}

const count = (help: string, least: number): Flag => ({
  value: "N",
  help,
  check: number(least, most, true),
  numeric: true,
});
const ms = (help: string): Flag => ({ value: "MS", help, check: number(0, most), numeric: true });
const file = (help: string): Flag => ({ value: "FILE", help, check: text });

const GROUPS: Readonly<Record<string, Readonly<Record<string, Flag>>>> = {
  Serving: {
    port: {
      value: "N",
      help: "port to listen on, 0 for a free one (default 4010)",
      check: number(0, 65_535, true),
      numeric: true,
    },
    host: {
      value: "ADDRESS",
      help: "address to listen on (default 127.0.0.1); others can be reached from elsewhere",
      check: text,
    },
    cors: {
      value: "ORIGIN",
      help: "let pages of that origin call the sandbox, * for any; may be repeated",
      check: origin,
      repeated: true,
    },
    "no-control": { help: "do not let it be steered under /_sandbox" },
  },
  Behaviour: {
    seed: count("the same seed and calls give the same ids (default 1)", 0),
    "provisioning-delay": ms("from an order to its subscriptions (default 2000)"),
    "list-lag": ms("how long a new order stays out of the list (default 0)"),
    "read-lag": ms("how long a new order answers 404 (default 0)"),
    "provisioning-status-lag": ms("how long a new order's provisioning status answers 404 (default 0)"),
    "page-size": count("orders on a page of the list (default 100)", 1),
    "repeated-checkout": {
      value: "HOW",
      help: "answer (the default) or refuse, with code 800065",
      check: oneOf("answer", "refuse"),
    },
  },
  Data: {
    catalog: file("what is sold instead: a JSON array of catalog items, as GET /_sandbox/catalog answers"),
    "seed-data": file("what is there from the beginning: JSON as for POST /_sandbox/seed"),
  },
  Limits: {
    "rate-limit": count("requests a minute; more get 429 (default: no limit)", 1),
    "rate-limit-per": { value: "WHO", help: "tenant (the default) or customer", check: oneOf("tenant", "customer") },
    "rate-limit-window": { value: "HOW", help: "fixed (the default) or sliding", check: oneOf("fixed", "sliding") },
    "keep-requests": count("how many requests to keep, the latest (default 1000)", 0),
    "keep-orders": count("how many orders to keep, the latest, and as many carts (default 10000)", 1),
  },
  Faults: {
    faults: file('faults to inject: a JSON array such as [{"operation": "checkoutCart", "type": "reset-after"}]'),
    "fault-rate": {
      value: "P",
      help: "probability, 0 to 1, that a call meets a random fault; --seed decides which",
      check: number(0, 1),
      numeric: true,
    },
  },
  Other: { help: { help: "this text" }, version: { help: "the version" } },
};

const FLAGS: ReadonlyMap<string, Flag> = new Map(Object.values(GROUPS).flatMap((flags) => Object.entries(flags)));

/** The help. */
export const usage: string = `Serves a sandbox of Partner Center's carts and orders on this machine until it is stopped.

Usage: partner-center-sandbox [options]
${Object.entries(GROUPS)
  .map(([title, flags]) => `\n${title}\n${Object.entries(flags).map(usageLine).join("\n")}\n`)
  .join("")}`;

function usageLine([name, { value, help }]: [string, Flag]): string {
  return `  ${`--${name}${value === undefined ? "" : ` ${value}`}`.padEnd(28)}${help}`;
}

/** What the command line says, by flag; texts are checked, numbers are numbers. */
export interface CommandLine {
  number(name: string): number | undefined;
  text(name: string): string | undefined;
  texts(name: string): string[];
  has(name: string): boolean;
}

/** Reads the arguments. Throws an Error whose message is one line for a flag or value that is none. */
export function readCommandLine(args: readonly string[]): CommandLine {
  const { values } = parse(args);
  const texts = (name: string): string[] =>
    [values[name] ?? []].flat().filter((value): value is string => typeof value === "string");
  for (const [name, flag] of FLAGS) for (const value of texts(name)) check(name, flag, value);
  return {
    texts,
    text: (name) => texts(name)[0],
    number: (name) => (texts(name)[0] === undefined ? undefined : Number(texts(name)[0])),
    has: (name) => values[name] === true || texts(name).length > 0,
  };
}

function check(name: string, flag: Flag, value: string): void {
  const meant = flag.numeric && value.trim() !== "" && !Number.isNaN(Number(value)) ? Number(value) : value;
  const complaint = flag.check?.(meant, `--${name}`);
  if (complaint !== undefined) throw new Error(complaint);
}

function parse(args: readonly string[]): {
  values: Record<string, string | boolean | (string | boolean)[] | undefined>;
} {
  const options = Object.fromEntries(
    [...FLAGS].map(([name, { value, repeated = false }]) => [
      name,
      {
        type: value === undefined ? ("boolean" as const) : ("string" as const),
        multiple: repeated,
        ...(name === "help" && { short: "h" }),
      },
    ]),
  );
  try {
    return parseArgs({ args: [...args], options, allowPositionals: false });
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const unknown = /Unknown option '--([^'=]+)/.exec(text)?.[1];
    if (unknown !== undefined) {
      const hint = /Did you mean [\w-]+\?/
        .exec(unknownName(unknown, "", [...FLAGS.keys()]))?.[0]
        .replace("mean ", "mean --");
      throw new Error(`Unknown option '--${unknown}'. ${hint === undefined ? "" : `${hint} `}See --help.`);
    }
    // The platform's own message goes on with advice over several sentences.
    throw new Error(`${text.split(/\.\s|\n/)[0] ?? "The arguments can't be read"}. See --help.`);
  }
}
