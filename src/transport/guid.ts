// What an id of the API's own has to look like. Pure.

/** True for a GUID in either case, without braces. */
export function isGuid(value: unknown): value is string {
  return typeof value === "string" && /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(value);
}
