// The sandbox's own time: a source of dates plus what has been added to it by hand.

/** Milliseconds since 1970, as the sandbox sees them. */
export interface Clock {
  now(): number;
  /** Moves the clock by `ms`, forward or (negative) back. */
  advance(ms: number): void;
  /** Takes back every `advance`. */
  reset(): void;
}

/** A clock over `source`, by default the machine's. */
export function createClock(source: () => Date = () => new Date()): Clock {
  let added = 0;
  return {
    now: () => source().getTime() + added,
    advance(ms) {
      added += ms;
    },
    reset() {
      added = 0;
    },
  };
}

/** The service's usual form of a time: seven fractional digits and `Z`. */
export function timestamp(ms: number): string {
  return new Date(ms).toISOString().replace("Z", "0000Z");
}

/** The form of orders from the older commerce system: fewer digits and an offset. */
export function offsetTimestamp(ms: number): string {
  return new Date(ms).toISOString().replace(/0?Z$/, "+00:00");
}
