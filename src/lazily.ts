// Modules that are loaded by the first call which needs them, so that importing the package costs little. A call loads all
// it may need before it sends anything: what can't be loaded then loses nothing.
import { ConnectionError } from "./base-errors.ts";

/**
 * Loads once, for everybody who asks; a load that fails is tried again by the next call. Gives it at once when it is
 * there. The error names the operation that it was loaded for, and has the outcome `not-sent`.
 */
export function lazily<T extends object>(load: () => Promise<T>): (operation: string) => T | Promise<T> {
  let loaded: T | undefined;
  let loading: Promise<T> | undefined;
  const start = async (): Promise<T> => {
    try {
      loaded = await load();
      return loaded;
    } finally {
      loading = undefined;
    }
  };
  return (operation) => {
    if (loaded) return loaded;
    loading ??= start();
    return loading.catch((cause: unknown) => {
      throw new ConnectionError(
        `${operation}: a part of this package could not be loaded; nothing was sent. Try again, and restart the process if its files were replaced.`,
        { operation, attempts: 0, outcome: "not-sent", cause },
      );
    });
  };
}
