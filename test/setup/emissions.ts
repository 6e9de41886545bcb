// What the client tells listeners, traces, metrics and logs in all tests, searched for the secrets that its requests held.
import type { Meter, Tracer } from "@opentelemetry/api";
import { combine, type IntentObserver } from "../../src/events.ts";
import { logEvents } from "../../src/logger/index.ts";
import { openTelemetry } from "../../src/opentelemetry/index.ts";
import type { Engine } from "../../src/transport/intent/intent-types.ts";

/** Shorter ones are words that anything may hold, such as a test's "token". */
const SHORTEST = 8;

const secrets = new Set<string>();
const leaks: string[] = [];
let heard: Record<string, number> = {};

/** The engine, overheard: its requests give the secrets away, its listener is joined by all that the package offers. */
export function overhear(engine: Engine): Engine {
  const fetch: typeof engine.fetch = (input, init) => {
    const headers = new Headers(init?.headers);
    learn(headers.get("authorization")?.replace(/^Bearer /, ""));
    learn(headers.get("x-ms-customeruser-upn"));
    return engine.fetch(input, init);
  };
  const { onEvent } = engine;
  return { ...engine, fetch, onEvent: onEvent ? combine(onEvent, everything) : everything };
}

/** Counts what came by `channel`, and notes it if it holds a secret in any text, at any depth. */
export function emitted(channel: string, what: unknown): void {
  heard[channel] = (heard[channel] ?? 0) + 1;
  const text = textOf(what).toLowerCase();
  for (const secret of secrets) {
    if (text.includes(secret.toLowerCase())) leaks.push(`${channel}: ${text.slice(0, 500)}`);
  }
}

/** A token or a person's name that must not be emitted from now on. */
export function learn(secret: string | null | undefined): void {
  if (secret && secret.length >= SHORTEST) secrets.add(secret);
}

/** What was emitted with a secret in it since the last time. */
export function takeLeaks(): string[] {
  return leaks.splice(0);
}

/** How much came by each channel since the last time. */
export function takeHeard(): Record<string, number> {
  const counts = heard;
  heard = {};
  return counts;
}

/** All texts in it, keys included; errors and headers don't hide theirs. */
function textOf(value: unknown, depth = 0): string {
  if (typeof value === "string") return `${value}\n`;
  if (typeof value !== "object" || value === null || depth > 8) return "";
  const parts: unknown[] = value instanceof Headers ? [...value].flat() : [];
  for (const [key, { value: inner }] of Object.entries(Object.getOwnPropertyDescriptors(value))) parts.push(key, inner);
  return parts.map((part) => textOf(part, depth + 1)).join("");
}

const raw: IntentObserver = {
  start(intent) {
    emitted("event", intent);
    return { event: (event) => emitted("event", event), end: (end) => emitted("event", end) };
  },
};

/** A tracer that exports whatever it is told. */
const tracer = {
  startSpan(...started: unknown[]) {
    emitted("span", started);
    const tell = (...told: unknown[]): void => emitted("span", told);
    return { isRecording: () => true, addEvent: tell, setAttributes: tell, setStatus: tell, end: tell };
  },
} as unknown as Tracer;

const instrument = {
  record: (...told: unknown[]): void => emitted("metric", told),
  add: (...told: unknown[]): void => emitted("metric", told),
};
const meter = { createHistogram: () => instrument, createCounter: () => instrument } as unknown as Meter;

const line = (...told: unknown[]): void => emitted("log", told);
const logger = { debug: line, info: line, warn: line, error: line };

const everything: IntentObserver = combine(raw, openTelemetry({ tracer, meter }), logEvents(logger));
