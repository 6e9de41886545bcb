// What can be heard: typed events for logs, metrics and progress.
import type { Outcome, PartnerCenterError } from "./errors.ts";

/** Passed to `onEvent`. Durations and waits are in ms. */
export type ClientEvent = {
  /** operationId */
  operation: string;
  requestId: string;
  correlationId: string;
} & (
  | {
      type: "attempt";
      /** 1 for the first request of an intent. */
      attempt: number;
      status?: number;
      durationMs: number;
      outcome: "done" | Outcome;
      error?: PartnerCenterError;
    }
  | { type: "retry"; attempt: number; delayMs: number }
  | { type: "throttle"; scope: string; waitMs: number }
  | { type: "token"; reason: "first" | "refresh" | "forced"; durationMs: number }
);

/** The part of an event that its type adds. */
export type EventDetail = ClientEvent extends infer E
  ? E extends ClientEvent
    ? Omit<E, "operation" | "requestId" | "correlationId">
    : never
  : never;

export type Listener = (event: ClientEvent) => void;

/** Calls a listener; whatever it throws stays with it, so that it can't break a purchase. */
export function notify<T>(listener: ((value: T) => unknown) | undefined, value: T): void {
  if (!listener) return;
  try {
    const returned = listener(value);
    if (returned instanceof Promise) returned.catch(() => {});
  } catch {}
}
