// How long to wait before the next attempt: Retry-After where the service gives one, full jitter otherwise. Pure.

const DAY = 86_400_000;

/**
 * `Retry-After` as ms from `now`: seconds, or an HTTP date. Undefined for what can't be meant: nothing, zero,
 * negative, past, unreadable, over a day.
 */
export function parseRetryAfter(value: string | null | undefined, now: number): number | undefined {
  if (!value) return undefined;
  const text = value.trim();
  // Dates only where they look like one: Date.parse would read "-5" as a month, and asctime's form as local time.
  const ms = /^\d+(\.\d+)?$/.test(text)
    ? Number(text) * 1000
    : /^[a-z]{3,9},? /i.test(text)
      ? Date.parse(text.replace(/ \d{4}$/, "$& GMT")) - now
      : Number.NaN;
  return ms > 0 && ms <= DAY ? ms : undefined;
}

/** The wait that `Retry-After` asks for: never less, up to 10 % more, so that waiting clients don't come back as one. */
export function retryAfterDelay(retryAfter: number, random: () => number = Math.random): number {
  return Math.ceil(retryAfter * (1 + random() * 0.1));
}

/** Full jitter: uniform in [0, min(maxDelay, baseDelay · 2^n)], n counting from 0; ms. */
export function backoffDelay(
  n: number,
  baseDelay: number,
  maxDelay: number,
  random: () => number = Math.random,
): number {
  return Math.round(random() * Math.min(maxDelay, baseDelay * 2 ** Math.min(n, 64)));
}
