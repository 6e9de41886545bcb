// The listener that writes a log line for each event.

import { checkOptionNames, type NamesOf } from "../arguments.ts";
import { InvalidArgumentError } from "../errors.ts";
import type { IntentListener, IntentObserver } from "../events.ts";
import { type Fields, type Level, type LoggedEvent, levelOf, lineOf } from "./lines.ts";

/** A logger as pino is one, fields first and text last; the console will do as well. */
export type Logger = Readonly<Record<Level, (fields: Fields, message: string) => unknown>>;

/** Options of `logEvents`. */
export interface LogEventsOptions {
  /** The level of an event, or `false` for no line; default {@link levelOf}. */
  level?: (event: LoggedEvent) => Level | false;
}

const LEVELS: readonly Level[] = ["debug", "info", "warn", "error"];
const WHERE = "logEvents";
const NAMES: NamesOf<LogEventsOptions> = { level: true };

/**
 * A listener for `onEvent` that logs one line an event, and one for the end of each intent: the fields first and the
 * text last, as pino has it; on the console, text and fields as JSON on one line. Each line names the customer, and the
 * cart or order, that the intent is about: `customerId`, `cartId`, `orderId`. No line holds a token, a body or a
 * person's name. Throws `InvalidArgumentError` unless `logger` has `debug`, `info`, `warn` and `error`.
 */
export function logEvents(logger: Logger, options: LogEventsOptions = {}): IntentObserver {
  for (const level of LEVELS) {
    if (typeof Object(logger)[level] !== "function")
      throw new InvalidArgumentError("logger", `must have ${LEVELS.join("(), ")}(); it has no ${level}()`, WHERE);
  }
  checkOptionNames(options, NAMES, WHERE);
  const { level = levelOf } = options;
  if (typeof level !== "function") throw new InvalidArgumentError("level", "must be a function of an event", WHERE);
  const log = (event: LoggedEvent): void => {
    const at = level(event);
    if (at === false) return;
    const { fields, message } = lineOf(event);
    if (logger === globalThis.console) globalThis.console[at](`${message} ${JSON.stringify(fields)}`);
    else logger[at](fields, message);
  };
  return {
    start(): IntentListener {
      return { event: log, end: (end) => log({ type: "end", ...end }) };
    },
  };
}
