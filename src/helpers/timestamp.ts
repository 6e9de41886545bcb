// Timestamps as the service writes them, read into a Date.
const pattern = /^(\d{4}-\d\d-\d\d)(?:[T ]+(\d\d:\d\d(?::\d\d)?)(\.\d+)?\s*(Z|[+-]\d\d:?\d\d)?)?$/i;

/** Whether the text is .NET's way to say *no date*. */
export function isNoDate(text: unknown): boolean {
  return typeof text === "string" && text.trim().startsWith("0001-01-01");
}

/**
 * A point in time from the wire: none to seven fractional digits (cut to the millisecond), `Z`, an offset or no zone (read as UTC), the
 * misprinted `TT`, or a day alone (its first moment). `undefined` for .NET's null date and for what is no timestamp.
 */
export function parseTimestamp(text: unknown): Date | undefined {
  const match = typeof text === "string" && !isNoDate(text) ? pattern.exec(text.trim()) : null;
  if (!match) return undefined;
  const [, day, time = "00:00", fraction = "", zone = "Z"] = match;
  const offset = zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase();
  const date = new Date(`${day}T${time}${fraction.slice(0, 4)}${offset}`);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
