// What a call may leave behind, and how to see it: timers, listeners, rejections that nobody handled.
import { onTestFinished, vi } from "vitest";

/** Listeners on an AbortSignal, counted as they come and go. */
export interface WatchedSignal {
  readonly controller: AbortController;
  readonly signal: AbortSignal;
  listeners(): number;
}

/** A signal that counts its listeners. */
export function watchedSignal(): WatchedSignal {
  const controller = new AbortController();
  const { signal } = controller;
  const heard = new Set<unknown>();
  const { addEventListener, removeEventListener } = signal;
  vi.spyOn(signal, "addEventListener").mockImplementation((...args: unknown[]) => {
    heard.add(args[1]);
    Reflect.apply(addEventListener, signal, args);
  });
  vi.spyOn(signal, "removeEventListener").mockImplementation((...args: unknown[]) => {
    heard.delete(args[1]);
    Reflect.apply(removeEventListener, signal, args);
  });
  return { controller, signal, listeners: () => heard.size };
}

/** Collects rejections that nobody handled, until the test is over. */
export function unhandledRejections(): unknown[] {
  const seen: unknown[] = [];
  const hear = (reason: unknown): void => {
    seen.push(reason);
  };
  const before = process.listeners("unhandledRejection");
  process.removeAllListeners("unhandledRejection");
  process.on("unhandledRejection", hear);
  onTestFinished(() => {
    process.off("unhandledRejection", hear);
    for (const listener of before) process.on("unhandledRejection", listener);
  });
  return seen;
}

/** Lets all that is ready to run do so, timers excepted. */
export async function settle(turns = 10): Promise<void> {
  for (let i = 0; i < turns; i++) await new Promise((resolve) => setImmediate(resolve));
}

/** Timers and sockets that keep the process alive. */
export function activeResources(): string[] {
  return process.getActiveResourcesInfo().filter((name) => /Timeout|TCP|TLS|Socket/.test(name));
}
