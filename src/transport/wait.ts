// Waiting that an abort or a deadline cuts short, and that leaves no timer or listener behind.

/** ms; the longest delay that a platform timer can take: anything beyond fires at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** What a wait rejects with when its time is up. */
export const TIME_IS_UP: unique symbol = Symbol("time is up");

/** `setTimeout` that takes any delay: beyond 2^31−1 ms it is set again, at Infinity not at all. Returns its canceller. */
export function timer(ms: number, then: () => void): () => void {
  if (ms === Number.POSITIVE_INFINITY) return () => {};
  let handle: ReturnType<typeof setTimeout>;
  const set = (left: number): void => {
    handle = setTimeout(
      () => (left > LONGEST_TIMER ? set(left - LONGEST_TIMER) : then()),
      Math.min(left, LONGEST_TIMER),
    );
  };
  // Rounded up: a timer that fires early would be set again and again.
  set(Math.max(0, Math.ceil(ms)));
  return () => clearTimeout(handle);
}

/** All that wait on a signal, behind one listener: platforms warn of a leak when there are more than ten. */
class AbortListeners extends Set<() => void> {
  readonly callAll = (): void => {
    for (const listener of [...this]) listener();
  };
}

const listeners = /* @__PURE__ */ new WeakMap<AbortSignal, AbortListeners>();

/** Calls `listener` when `signal` aborts. Returns how to take that back. */
function onAbort(signal: AbortSignal, listener: () => void): () => void {
  const all = listeners.get(signal) ?? new AbortListeners();
  listeners.set(signal, all);
  if (all.size === 0) signal.addEventListener("abort", all.callAll);
  all.add(listener);
  return () => {
    if (all.delete(listener) && all.size === 0) signal.removeEventListener("abort", all.callAll);
  };
}

/**
 * Settles as `promise` does, unless `ms` pass (rejects with TIME_IS_UP) or `signal` aborts (rejects with its reason)
 * before. What the promise does after that is ignored.
 */
export function within<T>(
  promise: Promise<T>,
  ms: number,
  signal?: AbortSignal,
  onCut?: (reason: unknown) => void,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const cut = (reason: unknown): void => {
      free();
      onCut?.(reason);
      reject(reason);
    };
    const abort = (): void => cut(signal?.reason);
    const cancel = timer(ms, () => cut(TIME_IS_UP));
    const unlisten = signal && onAbort(signal, abort);
    const free = (): void => {
      cancel();
      unlisten?.();
    };
    promise.then(
      (value) => {
        free();
        resolve(value);
      },
      (error: unknown) => {
        free();
        reject(error);
      },
    );
    if (signal?.aborted) abort();
  });
}

/** True for the reason of an abort, which is passed on as it is: even if it is one of this package's own errors. */
export function isReason(error: unknown, signal: AbortSignal | undefined): boolean {
  return signal?.aborted === true && error === signal.reason;
}

/** Resolves after `ms`; rejects with the reason when `signal` aborts. */
export async function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  // A promise of its own: one that is shared would keep every wait that was ever made on it.
  const never = new Promise<never>(() => {});
  await within(never, ms, signal).catch((reason: unknown) => {
    if (reason !== TIME_IS_UP) throw reason;
  });
}

/** What aborts when one of them does. */
export function eitherSignal(one: AbortSignal | undefined, other: AbortSignal | undefined): AbortSignal | undefined {
  return one && other ? AbortSignal.any([one, other]) : (one ?? other);
}
