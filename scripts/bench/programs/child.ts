// How a program of the bench hears what to do, and tells what it saw.

/** What the bench asks of this process. */
export function settings<T>(): T {
  return JSON.parse(process.argv[2] ?? "{}") as T;
}

/** Tells the bench, and ends. */
export function report(result: unknown): void {
  process.send?.(result, () => process.exit());
}
