// Timestamps as the service writes them, read into a Date.
const pattern = /^(\d{4}-\d\d-\d\d)[T ]+(\d\d:\d\d(?::\d\d)?)(\.\d+)?\s*(Z|[+-]\d\d:?\d\d)?$/i;

/**
 * A point in time from the wire: none to seven fractional digits (cut to the millisecond), `Z`, an offset or no zone (read as UTC),
 * and the misprinted `TT`. `undefined` for .NET's null date and for what is no timestamp.
 */
export function parseTimestamp(text: unknown): Date | undefined {
  const match = typeof text === "string" ? pattern.exec(text.trim()) : null;
  if (!match || match[0].startsWith("0001-01-01")) return undefined;
  const [, day, time, fraction = "", zone = "Z"] = match;
  const offset = zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase();
  const date = new Date(`${day}T${time}${fraction.slice(0, 4)}${offset}`);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
