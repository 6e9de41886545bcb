// Modules that are loaded by the first call which needs them, so that importing the package costs little. A call loads all
// it may need before it sends anything: what can't be loaded then loses nothing.
import { ConnectionError, TimeoutError } from "./base-errors.ts";
import { either } from "./signals.ts";
import type { Call } from "./transport/intent.ts";

/** ms; more than that a platform can't wait. */
const LONGEST = 2 ** 31 - 1;

/**
 * Gives a module to a call: at once when it is there, else as soon as it is loaded. Rejects with the reason of the call's
 * abort; or, outcome `not-sent`, with a `TimeoutError` when its deadline passes or a `ConnectionError` when the load fails.
 */
export type Loader<T> = (operation: string, call?: Pick<Call, "signal" | "deadlineAt">) => T | Promise<T>;

/** Loads once, for everybody who asks; a load that fails is tried again by the next call. */
export function lazily<T extends object>(load: () => Promise<T>): Loader<T> {
  let loaded: T | undefined;
  let loading: Promise<T> | undefined;
  return (operation, call) => {
    if (loaded) return loaded;
    loading ??= load()
      .then((module) => {
        loaded = module;
        return module;
      })
      .finally(() => {
        loading = undefined;
      });
    return (call ? cutShort(loading, call) : loading).catch((cause: unknown) => {
      if (call?.signal?.aborted) throw call.signal.reason;
      const context = { operation, attempts: 0, outcome: "not-sent" } as const;
      const what = `${operation}: nothing was sent: a part of this package`;
      // What is neither the call's abort nor an error of the load is the deadline's.
      if (cause instanceof Event) throw new TimeoutError(`${what} was not loaded before the deadline`, context);
      throw new ConnectionError(`${what} could not be loaded`, { ...context, cause });
    });
  };
}

/** Rejects when the call's signal aborts or its deadline passes before. Leaves no timer: that would keep a process waiting. */
function cutShort<T>(loading: Promise<T>, { signal, deadlineAt }: Pick<Call, "signal" | "deadlineAt">): Promise<T> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), Math.min(deadlineAt - performance.now(), LONGEST));
  const cut = either(signal, late.signal);
  return new Promise<T>((resolve, reject) => {
    cut?.addEventListener("abort", reject);
    if (cut?.aborted) reject();
    loading.then(resolve, reject);
  }).finally(() => clearTimeout(timer));
}
