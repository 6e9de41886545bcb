// An event as one log line: its level, its fields, its text. Pure. No line holds a token or a person's name.
import { ApiError, PartnerCenterError } from "../errors.ts";
import type { ClientEvent, IntentEnd } from "../events.ts";
import { scrub } from "../transport/answers/redact.ts";

/** How grave a line is; a logger has a method of each name. */
export type Level = "debug" | "info" | "warn" | "error";

/** What is logged: each event, and how each intent ends. */
export type LoggedEvent = ClientEvent | (IntentEnd & { type: "end" });

/** Plain data: ids, numbers, and what is left of an error. Times are in ms. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * The level of an event unless told otherwise: an intent that fails is an error, a failed attempt a warning; ends,
 * retries and throttle waits are for information; the rest is for debugging.
 */
export function levelOf(event: LoggedEvent): Level {
  switch (event.type) {
    case "end":
      return event.error ? "error" : "info";
    case "attempt":
      return event.outcome === "done" ? "debug" : "warn";
    case "invalid-response":
      return "warn";
    case "retry":
    case "throttle":
      return "info";
    case "token":
      return "debug";
  }
}

/** An event's fields, by the names that it has itself, and its text. */
export function lineOf(event: LoggedEvent): { fields: Fields; message: string } {
  const { type, operation, ...rest } = event;
  const fields: Record<string, unknown> = { event: type, operation };
  for (const [name, value] of Object.entries(rest)) {
    if (typeof value === "number") fields[name] = Math.round(value);
    else if (value instanceof PartnerCenterError) fields[name] = plain(value);
    else if (value !== false) fields[name] = value;
  }
  return { fields, message: `${operation} ${textOf(event)}` };
}

function textOf(event: LoggedEvent): string {
  switch (event.type) {
    case "attempt": {
      const { attempt, status, outcome, error, durationMs } = event;
      return `attempt ${attempt}: ${outcome}, ${status ?? error?.name ?? "no answer"}, ${Math.round(durationMs)} ms`;
    }
    case "retry":
      return `attempt ${event.attempt} in ${Math.round(event.delayMs)} ms`;
    case "throttle":
      return `waits ${Math.round(event.waitMs)} ms for the rate limit`;
    case "token":
      return `got a token (${event.reason}), ${Math.round(event.durationMs)} ms`;
    case "invalid-response":
      return `answered ${event.status}, but not as described: ${event.violations.map(({ path }) => path).join(", ")}`;
    case "end": {
      const { outcome, attempts, durationMs, error, aborted } = event;
      const tally = `${attempts} attempt${attempts === 1 ? "" : "s"}, ${Math.round(durationMs)} ms`;
      if (error) return `failed (${outcome}), ${tally}: ${clean(error.message).replace(`${event.operation}: `, "")}`;
      return `${aborted ? `aborted (${outcome})` : "done"}, ${tally}`;
    }
  }
}

function plain(error: PartnerCenterError): Fields {
  const { name, message } = error;
  const code = error instanceof ApiError ? error.code : undefined;
  return { name, message: clean(message), ...(code === undefined ? {} : { code }) };
}

/** A server's words may hold people's names, and line breaks that would forge a line of their own. */
function clean(text: string): string {
  return scrub(text).replace(/[\p{Cc}\u2028\u2029]+/gu, " ");
}
