// What a call may leave behind or let out, and how to see it: timers, listeners, rejections that nobody handled, secrets.
import { inspect } from "node:util";
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

/** Everything that a log could show of an error. */
export function shown(value: unknown): string {
  const props = (one: unknown, depth = 0): string => {
    if (typeof one === "string") return one;
    if (typeof one !== "object" || one === null || depth > 8) return "";
    const chain: string[] = one instanceof Headers ? [...one].flat() : [];
    for (let at: object | null = one; at && at !== Object.prototype; at = Object.getPrototypeOf(at)) {
      for (const key of Reflect.ownKeys(at)) chain.push(String(key), props(Reflect.get(at, key, one), depth + 1));
    }
    return chain.join("\n");
  };
  const deep = inspect(value, { depth: 20, showHidden: true, getters: true });
  return [String(value), JSON.stringify(value), deep, props(value)].join("\n");
}
