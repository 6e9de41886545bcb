// How a message shows a value that is not what it should be.

/** A value as an error message may show it: short, and on one line. */
export function show(value: unknown): string {
  const text = typeof value === "string" ? JSON.stringify(value) : textOf(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** An object may have no text of its own. */
function textOf(value: unknown): string {
  try {
    return String(value);
  } catch {
    return typeof value;
  }
}
