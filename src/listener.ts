// What may be given as a listener.
import { InvalidArgumentError } from "./base-errors.ts";
import { show } from "./show.ts";

/** Throws unless `listener` is a function, or an observer with `start`. */
export function checkListener(listener: unknown, argument: string): void {
  if (typeof listener === "function") return;
  const { start } = Object(listener) as { start?: unknown };
  if (typeof start !== "function")
    throw new InvalidArgumentError(argument, `must be a function, or an observer with start(), not ${show(listener)}`);
}
