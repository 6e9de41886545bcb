// What can be heard: typed events for logs, metrics and progress, and whole intents for traces.

import type { OperationId } from "../generated/operations.ts";
import { show } from "./arguments.ts";
import { InvalidArgumentError, type Outcome, type PartnerCenterError } from "./errors.ts";

/** Which customer, cart and order a request names in its address; none is a person's. */
export interface ResourceIds {
  customerId?: string;
  cartId?: string;
  orderId?: string;
}

/** Which intent it is about. An intent is one request that the caller means, whatever it takes to carry it out. */
export interface IntentIds extends ResourceIds {
  /** The operationId; of `client.request`, method and path. */
  operation: OperationId | (string & {});
  /** `MS-RequestId` of the attempts; a new round has a new one. */
  requestId: string;
  /** `MS-CorrelationId` of the call. */
  correlationId: string;
}

/** Passed to `onEvent`. Durations and waits are in ms. It holds no token, and not the user's name of a checkout. */
export type ClientEvent = IntentIds &
  (
    | {
        type: "attempt";
        /** 1 for the first request of an intent. */
        attempt: number;
        status?: number;
        durationMs: number;
        outcome: Outcome;
        error?: PartnerCenterError;
      }
    | { type: "retry"; attempt: number; delayMs: number }
    | { type: "throttle"; scope: string; waitMs: number }
    | { type: "token"; reason: "first" | "refresh" | "forced"; durationMs: number }
    | {
        /** A success that is not as the API's description has it. Only with the client's option `validate`. */
        type: "invalid-response";
        status: number;
        /** Where it differs, as JSON paths, and how. */
        violations: readonly { path: string; message: string }[];
      }
  );

/** The part of an event that its type adds. */
export type EventDetail = ClientEvent extends infer E
  ? E extends ClientEvent
    ? Omit<E, keyof IntentIds>
    : never
  : never;

/** An intent that starts. */
export interface IntentStart extends IntentIds {
  /** Where it goes, without a query. */
  url: string;
}

/** An intent that has ended. */
export interface IntentEnd extends IntentIds {
  /** `done`, or what is known to have become of it when it failed or was aborted. */
  outcome: Outcome;
  /** Requests sent. */
  attempts: number;
  /** ms, waits included. */
  durationMs: number;
  /** Status of the answer that ended it. */
  status?: number;
  /** Why it failed; none if it is done, or if the caller aborted it. */
  error?: PartnerCenterError;
  /** The caller's signal ended it. */
  aborted: boolean;
}

/** Hears of one intent. */
export interface IntentListener {
  event?(event: ClientEvent): void;
  end?(end: IntentEnd): void;
}

/** Hears of whole intents, also of those that end before a request was sent: what a trace is made of. */
export interface IntentObserver {
  /** An intent starts. What this returns hears of that intent alone. Runs within the caller's asynchronous context. */
  start(intent: IntentStart): IntentListener | undefined;
}

/** What `onEvent` takes: a function that hears each event, or an observer of whole intents. */
export type Listener = ((event: ClientEvent) => void) | IntentObserver;

/** Throws unless `listener` is a function, or an observer with `start`. */
export function checkListener(listener: unknown, argument: string): void {
  if (typeof listener === "function") return;
  const { start } = Object(listener) as { start?: unknown };
  if (typeof start !== "function")
    throw new InvalidArgumentError(argument, `must be a function, or an observer with start(), not ${show(listener)}`);
}

/**
 * One listener out of several, e.g. for traces, logs and progress. Each hears everything; what one throws is swallowed
 * and keeps nothing from the others. Throws `InvalidArgumentError` for what is no listener.
 */
export function combine(...listeners: readonly Listener[]): IntentObserver {
  for (const [index, listener] of listeners.entries()) checkListener(listener, `listeners[${index}]`);
  return {
    start(intent): IntentListener {
      const hearing = listeners.map((listener) => hear(listener, intent));
      return {
        event: (event) => {
          for (const one of hearing) notify((it: ClientEvent) => one?.event?.(it), event);
        },
        end: (end) => {
          for (const one of hearing) notify((it: IntentEnd) => one?.end?.(it), end);
        },
      };
    },
  };
}

/** Tells a listener that an intent starts. */
export function hear(listener: Listener, intent: IntentStart): IntentListener | undefined {
  if (typeof listener === "function") return { event: listener };
  try {
    return listener.start(intent);
  } catch {
    return undefined;
  }
}

/** Calls a listener; whatever it throws stays with it, so that it can't break a purchase. */
export function notify<T>(listener: ((value: T) => unknown) | undefined, value: T): void {
  if (!listener) return;
  try {
    const returned = listener(value);
    if (returned instanceof Promise) returned.catch(() => {});
  } catch {}
}
