// WWW-Authenticate of an answer: what is wrong with the token, and what the next one has to have. Pure.

/** Characters of a claims challenge that a message repeats. */
const LONGEST = 300;

/** What the header says, in words; empty if it says no more than that a token is wanted. */
export function challengeOf(headers: Headers): string {
  const header = headers.get("WWW-Authenticate") ?? "";
  const { error, error_description: description, claims } = parametersOf(header.slice(0, 8192));
  const said = [error, description].filter(Boolean).join(": ");
  const wanted = claims ? `it asks for a token with the claims ${claims.slice(0, LONGEST)}` : "";
  return [said, wanted].filter(Boolean).join("; ");
}

/** The parameters of all its challenges: `name=token` and `name="quoted"`. */
function parametersOf(header: string): Record<string, string | undefined> {
  const parameters: Record<string, string> = Object.create(null);
  for (const [, name = "", quoted, plain] of header.matchAll(/([\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))/g))
    parameters[name.toLowerCase()] ??= (quoted?.replace(/\\(.)/g, "$1") ?? plain ?? "").trim();
  return parameters;
}
